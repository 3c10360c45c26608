import type { Block, Card, Pair, Point } from './block';
import type { Slide } from './deck';
import { plain, type RichText, rich } from './rich-text';

/** A text of a slide and its path, e.g. `blocks.1.items.0.text`. */
export interface SlideText {
  readonly path: string;
  readonly text: RichText;
}

/**
 * Every run of text a slide shows, in reading order. Paths address the field in the slide's JSON;
 * rendering puts the same path on the element (`data-path`), so editing, tracing and export agree.
 */
export function slideTexts(slide: Slide): readonly SlideText[] {
  const found = slide.blocks.flatMap((block, index) => blockTexts(block, `blocks.${index}`));
  return found.filter((entry) => plain(entry.text) !== '');
}

/** The title of a slide without its label; '' when it has none. */
export function slideTitle(slide: Slide): string {
  const heading = slide.blocks.find((block) => block.kind === 'heading');
  return heading ? plain(heading.text) : '';
}

function blockTexts(block: Block, path: string): SlideText[] {
  switch (block.kind) {
    case 'heading':
      return [...optional(`${path}.label`, block.label), { path: `${path}.text`, text: block.text }];
    case 'paragraph':
    case 'statement':
      return [{ path: `${path}.text`, text: block.text }];
    case 'points':
      return pointTexts(block.items, `${path}.items`);
    case 'cards':
    case 'steps':
      return block.items.flatMap((card, at) => cardTexts(card, `${path}.items.${at}`));
    case 'rules':
      return [
        ...(block.head ?? []).map((head, at) => ({ path: `${path}.head.${at}`, text: rich(head) })),
        ...pairTexts(block.items, `${path}.items`),
      ];
    case 'terms':
    case 'facts':
    case 'contact':
    case 'duty':
    case 'fields':
      return pairTexts(block.items, `${path}.items`);
    case 'timeline':
      return block.items.flatMap((item, at) => [
        { path: `${path}.items.${at}.when`, text: item.when },
        ...optionalRich(`${path}.items.${at}.who`, item.who),
        { path: `${path}.items.${at}.what`, text: item.what },
      ]);
    case 'table':
      return [
        ...cellTexts(block.head, `${path}.head`),
        ...cellTexts(block.rows, `${path}.rows`),
        ...optionalRich(`${path}.note`, block.note),
      ];
    case 'quote':
      return [{ path: `${path}.text`, text: block.text }, ...optionalRich(`${path}.source`, block.source)];
    case 'quiz':
      return [
        { path: `${path}.question`, text: block.question },
        ...block.answers.map((text, at) => ({ path: `${path}.answers.${at}`, text })),
      ];
    case 'picture':
    case 'code':
      return optionalRich(`${path}.caption`, block.caption);
    case 'markdown':
      return [{ path: `${path}.markdown`, text: rich(block.markdown) }];
  }
}

function pointTexts(points: readonly Point[], path: string): SlideText[] {
  return points.flatMap((point, at) => [
    ...optionalRich(`${path}.${at}.lead`, point.lead),
    { path: `${path}.${at}.text`, text: point.text },
    ...pointTexts(point.children ?? [], `${path}.${at}.children`),
  ]);
}

function cardTexts(card: Card, path: string): SlideText[] {
  return [
    ...optional(`${path}.label`, card.label),
    { path: `${path}.title`, text: card.title },
    ...optionalRich(`${path}.text`, card.text),
  ];
}

function pairTexts(pairs: readonly Pair[], path: string): SlideText[] {
  return pairs.flatMap((pair, at) => [
    { path: `${path}.${at}.left`, text: pair.left },
    { path: `${path}.${at}.right`, text: pair.right },
  ]);
}

function cellTexts(rows: readonly (readonly { text: RichText }[])[], path: string): SlideText[] {
  return rows.flatMap((row, y) =>
    row.map((cell, x) => ({ path: `${path}.${y}.${x}.text`, text: cell.text })),
  );
}

function optional(path: string, text: string | undefined): SlideText[] {
  return text === undefined ? [] : [{ path, text: rich(text) }];
}

function optionalRich(path: string, text: RichText | undefined): SlideText[] {
  return text === undefined ? [] : [{ path, text }];
}
