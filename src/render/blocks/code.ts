import { encode } from 'uqr';
import type { CodeBlock } from '../../model/block';
import { element } from '../html';
import { running, textElement } from '../text';
import type { BlockContext } from './block-context';

/** A link as a QR code of paths, with what it leads to. */
export function codeHtml(block: CodeBlock, context: BlockContext): string {
  const caption = block.caption
    ? textElement('figcaption', 'caption', `${context.path}.caption`, block.caption, running(12))
    : '';
  return element(
    'figure',
    { class: 'code' },
    element('a', { href: block.href, rel: 'noopener noreferrer' }, codeSvg(block.href)),
    caption,
  );
}

/** The modules of the code as one path, a module a unit, with the quiet zone the standard asks for. */
function codeSvg(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const path = data.flatMap((row, y) =>
    runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`),
  );
  const attributes = {
    class: 'code-picture',
    viewBox: `0 0 ${size} ${size}`,
    role: 'img',
    'aria-label': text,
  };
  const ground = `<rect width="${size}" height="${size}" fill="#ffffff"></rect>`;
  return element('svg', attributes, ground, `<path d="${path.join('')}" fill="#000000"></path>`);
}

function runsOf(row: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const [x, dark] of row.entries()) {
    const last = runs.at(-1);
    if (!dark) continue;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  }
  return runs;
}
