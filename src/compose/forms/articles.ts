import type { Pair } from '../../model/block';
import type { Section, Sentence } from '../../model/notice';
import { backgroundDrafts } from '../drafts/background';
import type { ComposeContext } from '../drafts/context';
import type { Draft, Piece } from '../drafts/draft';
import { leafOf, leafText, shownLabel } from '../drafts/leaf';
import { pairPiece } from '../drafts/pieces';
import { sizeOf, slice } from '../excerpt';
import { limits } from '../limits';
import { allSentences, type BranchForm } from './branch-form';
import { chosenPoints } from './points';
import { ruleRows } from './rules';

/** Articles (第一条 …): short neighbours share a slide as rows 条 → what it says; long ones get their own. */
export const articlesForm: BranchForm = {
  name: 'articles',
  drafts: (context, branch) =>
    articleDrafts(context, branch.section.children, branch.title, branch.below, branch.section),
};

/** The slides of sibling articles; undefined when the siblings are none. */
export function articleDrafts(
  context: ComposeContext,
  sections: readonly Section[],
  title: string,
  below: (section: Section) => readonly Draft[],
  parent?: Section,
): readonly Draft[] | undefined {
  const articles = sections.filter((section) => section.kind === 'article');
  if (articles.length < 2 || articles.length < sections.length * 0.8) return undefined;
  const drafts: Draft[] = [];
  let run: Section[] = [];
  const close = () => {
    if (run.length > 0) drafts.push(rowsOf(context, run, title, parent));
    run = [];
  };
  for (const section of sections) {
    const purpose = run.length === 0 && drafts.length === 0 ? purposeArticle(context, section) : [];
    if (purpose.length > 0) drafts.push(...purpose);
    else if (isShort(context, section)) run.push(section);
    else {
      close();
      drafts.push(...below(section));
    }
  }
  close();
  return drafts;
}

/** 第一条 为了…，根据…，制定本办法: purpose and grounds. */
function purposeArticle(context: ComposeContext, section: Section): readonly Draft[] {
  const words = section.paragraphs
    .map((paragraph) => context.text.slice(paragraph.start, paragraph.end))
    .join('');
  if (!/^\s*(?:为|根据).*制定本/s.test(words)) return [];
  const place = { source: section.id, ...shownLabel(section) };
  return backgroundDrafts(context, section.paragraphs).map(
    (draft): Draft => ({ ...draft, ...place, role: 'facts' }),
  );
}

/** The longest article that is told in a row, in characters. */
const longestShort = 170;

/** One or two sentences without lists or several conditions of their own. */
function isShort(context: ComposeContext, section: Section): boolean {
  if (section.children.length > 0) return false;
  const leaf = leafOf(context, section, '');
  return (
    leaf.sentences.length <= 2 &&
    sizeOf(leafText(context, leaf)) <= longestShort &&
    leaf.units.flatMap((unit) => ruleRows(context, unit)).length < 2
  );
}

function rowsOf(
  context: ComposeContext,
  sections: readonly Section[],
  title: string,
  parent?: Section,
): Draft {
  return {
    role: 'facts',
    layout: 'facts',
    title,
    ...(parent ? { source: parent.id } : { source: sections[0]?.id ?? '' }),
    ...(parent?.label ? { label: parent.label } : {}),
    says: sections.flatMap(allSentences),
    content: {
      kind: 'facts',
      pieces: sections.flatMap((section) => articleRows(context, section)),
    },
  };
}

function articleName(section: Section): string {
  return [section.label, section.heading].filter((words) => words !== '').join(' ');
}

/** The paragraphs of an article, a row each: one that is told in part would read as all of it. */
function articleRows(context: ComposeContext, section: Section): readonly Piece<Pair>[] {
  const leaf = leafOf(context, section, '');
  const name = articleName(section);
  const parts = leaf.paragraphs
    .map((paragraph) =>
      leaf.sentences.filter(({ start, end }) => start >= paragraph.start && end <= paragraph.end),
    )
    .filter((sentences) => sentences.length > 0);
  if (parts.length < 2) return [pairPiece(name, articleWords(context, section), allSentences(section))];
  return parts.map((sentences, at) => {
    const said = sentences.map(({ id }) => id);
    const told = at === 0 ? allSentences(section).filter((id) => id <= (said.at(-1) ?? 0)) : said;
    return pairPiece(name, wordsOf(context, sentences), told);
  });
}

function wordsOf(context: ComposeContext, sentences: readonly Sentence[]): string {
  const [first, last] = [sentences[0], sentences.at(-1)];
  return first && last ? slice(context.text, { start: first.start, end: last.end }).text : '';
}

/** The article whole, or as much of its beginning as a row holds; else its best point that names who acts. */
function articleWords(context: ComposeContext, section: Section): string {
  const leaf = leafOf(context, section, '');
  const [first] = leaf.sentences;
  const last = leaf.sentences.at(-1);
  if (!first || !last) return section.heading;
  const unit = leaf.units[0];
  const beginnings = [{ start: first.start, end: last.end }, first, ...(unit ? [unit] : [])];
  const words = beginnings
    .filter((span) => !context.text.slice(span.start, span.end).trim().includes('\n'))
    .map((span) => slice(context.text, span).text);
  const fitting = words.find((text) => sizeOf(text) <= limits.item);
  if (fitting) return fitting;
  const named = chosenPoints(context, leaf).find((candidate) => !candidate.agent && !candidate.lead);
  return named?.text.text ?? slice(context.text, first).text;
}
