import { parseSingleFile, type SingleFile, singleFileBlock } from '../../model/single-file';

/**
 * The deck inside a single HTML file, to be opened for editing; null when there is none or it is damaged.
 * The file is parsed as inert text: nothing in it runs and nothing is loaded.
 */
export function readSingleHtml(text: string): SingleFile | null {
  const document = new DOMParser().parseFromString(text, 'text/html');
  const block = document.getElementById(singleFileBlock);
  const isData = block?.tagName === 'SCRIPT' && block.getAttribute('type') === 'application/json';
  return isData ? parseSingleFile(block.textContent ?? '') : null;
}
