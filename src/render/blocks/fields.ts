import type { DutyBlock, FieldsBlock, Pair } from '../../model/block';
import { plain } from '../../model/rich-text';
import { classes, element } from '../html';
import { running, textElement } from '../text';
import type { BlockContext } from './block-context';

/** The quiet line of who leads and who supports. */
export function dutyHtml(block: DutyBlock, context: BlockContext): string {
  const items = block.items.map((pair, at) => {
    const path = `${context.path}.items.${at}`;
    return element('p', { class: 'duty-item' }, ...roleAndNames(pair, path, context));
  });
  return element('div', { class: 'duty' }, ...items);
}

function roleAndNames(pair: Pair, path: string, context: BlockContext): string[] {
  return [
    textElement('span', 'duty-role', `${path}.left`, pair.left, running(8)),
    '<wbr>',
    textElement('span', 'duty-names', `${path}.right`, pair.right, running((context.width - 160) / 22)),
  ];
}

/** Lines of a cover: what is known is shown, what the lecturer fills in is a line to write on. */
export function fieldsHtml(block: FieldsBlock, context: BlockContext): string {
  const rows: { readonly empty: boolean; readonly fields: string[] }[] = [];
  for (const [at, pair] of block.items.entries()) {
    const html = fieldHtml(pair, `${context.path}.items.${at}`, context);
    const last = rows.at(-1);
    if (last && last.empty === isEmpty(pair)) last.fields.push(html);
    else rows.push({ empty: isEmpty(pair), fields: [html] });
  }
  const html = rows.map((row) =>
    element('dl', { class: classes('fields', row.empty && 'fields-empty') }, ...row.fields),
  );
  return html.join('');
}

function isEmpty(pair: Pair): boolean {
  return plain(pair.right).trim() === '';
}

function fieldHtml(pair: Pair, path: string, context: BlockContext): string {
  return element(
    'div',
    { class: classes('field', isEmpty(pair) && 'field-empty') },
    textElement('dt', 'field-label', `${path}.left`, pair.left, running(8)),
    textElement('dd', 'field-value', `${path}.right`, pair.right, running(context.width / 2 / 28)),
  );
}
