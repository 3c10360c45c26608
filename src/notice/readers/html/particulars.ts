import type { FoundBlock, FoundTable } from '../assemble';

const labels =
  /^(?:索引号|发文机关|发布机构|成文日期|发布日期|发文日期|生成日期|标题|名称|发文字号|文号|主题分类|主题词|有效性|公文种类|体裁分类)[：:]?$/;

/**
 * Government sites put a table of particulars (索引号, 发文机关, 标题, 发文字号 …) above a notice. It is
 * the page's, not the notice's; only a title or number that the notice itself lacks is kept, as a line.
 */
export function withoutParticulars(blocks: readonly FoundBlock[]): readonly FoundBlock[] {
  const rest = blocks.filter((block) => !isParticulars(block));
  if (rest.length === blocks.length) return blocks;
  const said = rest.map((block) => (block.kind === 'line' ? bare(block.text) : '')).join('');
  const values = blocks.filter(isParticulars).flatMap(wanted);
  const missing = values.filter((value) => !said.includes(bare(value)));
  return [...missing.map((text): FoundBlock => ({ kind: 'line', text })), ...rest];
}

function isParticulars(block: FoundBlock): block is FoundTable {
  if (block.kind !== 'table') return false;
  const named = block.rows.flat().filter((cell) => labels.test(bare(cell.text)));
  return named.length >= 3;
}

function wanted(table: FoundTable): readonly string[] {
  const valueBeside = (label: RegExp) => {
    const row = table.rows.find((cells) => cells.some((cell) => label.test(bare(cell.text)))) ?? [];
    return row[row.findIndex((cell) => label.test(bare(cell.text))) + 1]?.text ?? '';
  };
  return [valueBeside(/^(?:标题|名称)[：:]?$/), valueBeside(/^(?:发文字号|文号)[：:]?$/)].filter(
    (value) => value !== '',
  );
}

function bare(text: string): string {
  return text.replace(/[\s\u3000]/g, '');
}
