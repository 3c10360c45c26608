import { pairs } from '../../text/brackets';

/** A short line ends inside the name of a paper, which the next line goes on with: 《关于… / …的意见》. */
export function cutsTitle(last: string, next: string): boolean {
  return last.lastIndexOf('《') > last.lastIndexOf('》') && /^[^《]{1,60}[》>]/.test(next);
}

/** The text ends inside a quote or bracket that was opened near its end. */
export function opensBracket(text: string): boolean {
  const tail = text.slice(-60);
  const at = Math.max(tail.lastIndexOf('《'), tail.lastIndexOf('（'), tail.lastIndexOf('“'));
  if (at < 0 || /[。；！？]/.test(tail.slice(at))) return false;
  return !pairs(tail).some((pair) => pair.start === at);
}
