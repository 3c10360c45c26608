import { escapeXml } from './xml';

/** Which typefaces the file names: those of the screen, or those every Office has. */
export type FontChoice = 'bundled' | 'office';

/** The file's typeface for a family of the stage. */
export function typeface(family: string, choice: FontChoice): string {
  if (choice === 'bundled') return family;
  return /serif/i.test(family) ? 'SimSun' : 'Microsoft YaHei';
}

/** A typeface for Latin and for Chinese letters: without `ea` a run falls back to the wrong one. */
export function fontXml(family: string, choice: FontChoice): string {
  const name = escapeXml(typeface(family, choice));
  return `<a:latin typeface="${name}"/><a:ea typeface="${name}"/>`;
}
