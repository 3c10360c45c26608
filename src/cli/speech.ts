import { type Localized, wording } from '../model/language';

const english = /^en/i.test(process.env.LC_ALL ?? process.env.LANG ?? '');

/** The language of the terminal: English where the locale says so, Chinese otherwise. */
export const terminalLanguage = english ? 'en' : 'zh-CN';

/** A message in the language of the terminal. */
export function say(message: Localized): string {
  return wording(message, terminalLanguage);
}
