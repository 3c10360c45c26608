import type { Pair } from '../../model/block';
import type { Paragraph, Sentence } from '../../model/notice';
import type { Span } from '../../model/span';
import { clausesOf } from '../../text/sentences';
import { hasVerbHead } from '../clauses/predicates';
import { excerptOf, sizeOf, slice } from '../excerpt';
import { definitionCards } from '../forms/definition-cards';
import { leafDrafts } from '../forms/leaf-forms';
import { statesWhatItIs } from '../forms/statement';
import { purposeFrame } from '../lexicon/frames';
import { limits } from '../limits';
import { sloganCount } from '../points/scoring';
import { type ComposeContext, sentencesIn } from './context';
import type { Draft, Piece } from './draft';
import { looseLeaf } from './leaf';
import { pairPiece, textPiece } from './pieces';

/** A preamble longer than this has its facts in running text and is a part of its own. */
const longPreamble = 420;
const transition =
  /(?:现就|现将|现提出|提出(?:以下|如下)|[通函公纪]?[知报商告要]如下|如下|公告如下|制定本(?:办法|方案|规定|细则|意见)|请[^，。]{0,16}(?:贯彻|遵照|组织|抓好)[^，。]{0,8}(?:执行|落实|实施))/;

/** Preamble: a statement of what the event is, 目的 · 依据 · 事项, or points. */
export function backgroundDrafts(
  context: ComposeContext,
  paragraphs: readonly Paragraph[],
): readonly Draft[] {
  const sentences = sentencesIn(paragraphs);
  if (sentences.length === 0) return [];
  const total = sentences.reduce(
    (sum, sentence) => sum + sizeOf(context.text.slice(sentence.start, sentence.end)),
    0,
  );
  if (total > longPreamble) return longBackground(context, paragraphs);
  const opening = openingDraft(context, sentences[0]);
  const rest = sentences.filter((sentence) => !opening || sentence !== sentences[0]);
  const found = termsDraft(context, rest);
  const terms = found && (isTelling(found) || rest.length <= 1) ? found : undefined;
  const drafts = [...(opening ? [opening] : []), ...(terms ? [terms] : [])];
  const told = new Set(drafts.flatMap((draft) => draft.says));
  const untold = sentences.filter(
    (sentence) =>
      !told.has(sentence.id) && !transition.test(context.text.slice(sentence.start, sentence.end)),
  );
  const points =
    untold.length > 0 && (!terms || untold.length > 1 || namesFacts(context, untold))
      ? pointsDraft(context, untold)
      : [];
  return spokenInOrder(inOrder([...drafts, ...points]), sentences);
}

/** A paper, a year or a figure stands in the sentences. */
function namesFacts(context: ComposeContext, sentences: readonly Sentence[]): boolean {
  return sentences.some(({ start, end }) => /《[^》]+》|\d/.test(context.text.slice(start, end)));
}

function longBackground(context: ComposeContext, paragraphs: readonly Paragraph[]): readonly Draft[] {
  return paragraphs.flatMap((paragraph) => {
    const leaf = looseLeaf(context, [paragraph], context.label('background'));
    return leafDrafts(context, leaf).map((draft): Draft => ({ ...draft, role: 'background' }));
  });
}

/** X是…大会: large and alone; X是A，是B，是C: cards. */
function openingDraft(context: ComposeContext, sentence: Sentence | undefined): Draft | undefined {
  if (!sentence) return undefined;
  const words = slice(context.text, sentence).text;
  if (!statesWhatItIs.test(words)) return undefined;
  const unit = context.units([{ start: sentence.start, end: sentence.end, sentences: [sentence] }])[0];
  const cards = unit ? definitionCards(context, unit) : undefined;
  if (cards?.content)
    return { role: 'background', layout: 'cards', says: [sentence.id], whole: true, ...cards };
  if (sizeOf(words) > limits.statement * 1.5) return undefined;
  return {
    role: 'background',
    layout: 'statement',
    title: context.label('background'),
    says: [sentence.id],
    content: { kind: 'statement', pieces: [textPiece(words, [sentence.id])] },
  };
}

function pointsDraft(context: ComposeContext, sentences: readonly Sentence[]): readonly Draft[] {
  const first = sentences[0];
  const last = sentences.at(-1);
  if (!first || !last) return [];
  const leaf = looseLeaf(
    context,
    [{ start: first.start, end: last.end, sentences }],
    context.label('background'),
  );
  return leafDrafts(context, leaf).map((draft): Draft => ({ ...draft, role: 'background' }));
}

/** Purpose and grounds are frames elsewhere; in a preamble they are what it says. */
function termsDraft(context: ComposeContext, sentences: readonly Sentence[]): Draft | undefined {
  const pieces = sentences.flatMap((sentence) => termsOf(context, sentence));
  if (pieces.length === 0) return undefined;
  const said = sentences.filter((sentence) => pieces.some((piece) => piece.sentences.includes(sentence.id)));
  return {
    role: 'background',
    layout: 'terms',
    title: context.label('background'),
    says: said.map((sentence) => sentence.id),
    content: { kind: 'terms', pieces },
  };
}

/** Two terms, or one that says more than 为落实相关要求. */
function isTelling(draft: Draft): boolean {
  const pieces = draft.content?.pieces ?? [];
  return pieces.length >= 2 || pieces.some((piece) => piece.size > 24);
}

function inOrder(drafts: readonly Draft[]): readonly Draft[] {
  return [...drafts].sort((a, b) => (a.says[0] ?? 0) - (b.says[0] ?? 0));
}

/** 根据上级通知精神: grounds that name no paper. */
const namelessGrounds =
  /^(?:根据|按照|依据)(?:国家|上级|有关|相关|中央领导同志|市委、?市政府|领导|本市|我[市省区县]){1,3}[^《“〔]{0,6}(?:通知)?(?:精神|要求|规定|法律法规|指示|批示|部署)(?:要求)?$/;

/** Formulas that name neither matter nor grounds. */
const saysNothing =
  /^为(?:切实|全面|进一步|认真|深入|更好地)*(?:做好|抓好)?(?:贯彻)?落实(?:工作)?$|^(?:现)?(?:印发|转发|下发)给?你们$|^结合[^，《]{2,10}实际(?:情况)?$|^(?:按照|根据)上述(?:原则|规定)$/;

type TermKind = 'purpose' | 'basis' | 'matter';

function termsOf(context: ComposeContext, sentence: Sentence): readonly Piece<Pair>[] {
  const text = context.text.slice(sentence.start, sentence.end);
  if (!/^为(?!此)|，为(?!此)|根据|按照|依据|决定|鉴于|经.{0,12}(?:同意|批准|研究)/.test(text)) return [];
  const runs: TermRun[] = [];
  let before: TermKind | undefined;
  let decided = false;
  const clauses = clausesOf(text, sentence.start);
  for (const [at, clause] of clauses.entries()) {
    const words = context.text.slice(clause.start, clause.end);
    if (
      isOthers(words, before, context.text.slice(clauses[at + 1]?.start ?? clause.end, clauses[at + 1]?.end))
    )
      return [];
    const announces = /^.{0,16}决定[，,]?$/.test(words);
    decided = decided || announces;
    const aims = runs.some(({ kind }) => kind === 'purpose');
    before = announces ? undefined : termKind(words, before, { decided, aims });
    if (!before) continue;
    const last = runs.at(-1);
    if (last?.kind === before) last.spans.push(clause);
    else runs.push({ kind: before, spans: [clause] });
  }
  if (!tellsMuch(context, clauses, runs)) return [];
  return joinedRuns(runs).flatMap((run) => {
    const words = fittingRun(context, run.spans, run.kind === 'basis' ? longestBasis : limits.item);
    return words && !saysNothing.test(words) && !namelessGrounds.test(words)
      ? [pairPiece(context.label(run.kind), words, [sentence.id])]
      : [];
  });
}

/** Neighbouring clauses of one kind. */
interface TermRun {
  readonly kind: TermKind;
  readonly spans: Span[];
}

/** Share of a sentence that its terms have to tell; one that says much more is told as a sentence. */
const leastShare = 0.3;

/** True when little is left of the sentence but words that lead on: 现就…, 经…同意. */
function tellsMuch(context: ComposeContext, clauses: readonly Span[], runs: readonly TermRun[]): boolean {
  const told = new Set(runs.flatMap(({ spans }) => spans));
  const others = clauses.filter(
    (clause) => !told.has(clause) && !leadsOn.test(context.text.slice(clause.start, clause.end)),
  );
  const size = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  return size([...told]) >= leastShare * (size([...told]) + size(others));
}

/** Words that lead on from aim and grounds: what was agreed, made or sent. */
const leadsOn = new RegExp(
  `${transition.source}|^(?:特|现)?(?:制[定订]|印发|转发|发布|公布|通知|将)|^经|^决定|^报|^并|^同意`,
);

/** A purpose that is taken up again after its grounds is one. */
function joinedRuns(runs: readonly TermRun[]): readonly TermRun[] {
  const [first, ...others] = runs.filter(({ kind }) => kind === 'purpose');
  if (!first || others.length === 0) return runs;
  const whole = { kind: first.kind, spans: [first, ...others].flatMap(({ spans }) => spans) };
  return runs.flatMap((run) => (run === first ? [whole] : others.includes(run) ? [] : [run]));
}

/** Characters of the papers a notice rests on. */
const longestBasis = 200;

/** 为政府服务 at the end of what a body is for, 根据国家有关规定 before what others issued: no purpose or grounds of this notice. */
function isOthers(words: string, before: TermKind | undefined, next: string): boolean {
  if (/^为.{1,8}服务[，,；。]?$/.test(words)) return true;
  if (before !== undefined) return false;
  if (/^为(?!此)/.test(words) && /^(?:\d{4}年)?[^，]{2,40}(?:下发|印发|出台|发布|制定|修订)了/.test(next))
    return true;
  return (
    /^(?:根据|按照)(?:国家|省|市)?(?:有关|相关)?规定[，,]?$/.test(words) &&
    /^(?:\d{4}年|[^，]{2,20}印发)/.test(next)
  );
}

/** A purpose runs on until the next word that opens another kind; what is decided follows its grounds. */
function termKind(
  words: string,
  before: TermKind | undefined,
  { decided, aims }: { readonly decided: boolean; readonly aims: boolean },
): TermKind | undefined {
  if (
    transition.test(words) ||
    /^(?:特)?制[定订]本/.test(words) ||
    /^经.{0,24}(?:同意|批准|研究)/.test(words)
  )
    return undefined;
  if (before !== undefined && isDone.test(words)) return undefined;
  if (/^为(?!此)/.test(words))
    return purposeFrame.test(words.replace(/[，；：。]$/, '')) ? 'purpose' : undefined;
  if (/^(?:根据|按照|依据|鉴于|遵照|结合)/.test(words)) return tellsAct.test(words) ? undefined : 'basis';
  if (namesPapers.test(words)) return 'basis';
  if (
    /^(?:我[厅局委市县校院部]|本[局委院校])?(?:兹|拟|现)?(?:定于|拟(?:会同|于|定|对|开展|举办)|启动|公布|调整|印发|修订)|决定(?:对|将|在|于|自|开展|举办|组织|成立|授予|给予|表彰)|^(?:我|本|总)?.{0,8}将(?:组织|开展|举办|召开)/.test(
      words,
    )
  )
    return 'matter';
  if (
    before === 'purpose' &&
    /^(?:我[会局市省县校院司部]|本[市省县区校院]|[^，]{2,12}[局部委会])(?:正|已|将|对|会|拟|于|决|积|开|组)/.test(
      words,
    )
  )
    return undefined;
  if (before !== undefined && /^自\d{4}年.{2,12}起/.test(words)) return 'matter';
  if (decided && before !== 'purpose') return 'matter';
  if (before === 'basis' && !goesOnWithGrounds.test(words)) {
    if (/拟|定于|决定/.test(words)) return 'matter';
    return aims && hasVerbHead(words) ? 'purpose' : undefined;
  }
  return before;
}

/** 根据文件要求对用地进行了分类管理: what was done, and no grounds of this notice. */
const tellsAct = /[^，]{6,}(?:进行|开展|实施|作出|完成)了/;

/** 制定《细则》, 对办法进行了修订, 甲司与乙局就交接交换了意见: what somebody did; the aim or the grounds end before it. */
const isDone =
  /^请|(?:进行|开展|实施|作出|完成|制定|修订|印发|交换)了|^(?:特)?制[定订](?!本)[^，]*(?:方案|细则|办法|规定|意见|》)|^[^，]{2,20}拟(?:开展|举办|组织)/;

/** 落实《甲》（…）、《乙》（…）相关部署: the papers a notice rests on. */
const namesPapers = /^(?:认真)?(?:贯彻)?落实[^《，]{0,16}《[^》]+》[^，]*(?:部署|要求|精神|规定|任务)[，,]?$/;

/** 《乙》（…）等规定，有关精神: more grounds after the first. */
const goesOnWithGrounds =
  /^[《“和及与]|(?:精神|要求|规定|部署|安排|办法|条例|通知|意见|文件|实际|情况|形势|决定|批准|批复|原则|方案|规划|计划|决策|制度|法|函)(?:（[^）]*）)?[，。、]?$/;

/** The clauses that fit: all, the first ones, or the last ones when the first is too long (a list of documents). */
function fittingRun(context: ComposeContext, spans: readonly Span[], room: number): string | undefined {
  const telling = spans.length > 1 ? spans.filter((span) => !isSlogan(context, span)) : spans;
  for (const run of [spans, telling.length > 0 ? telling : spans]) {
    const words = excerptOf(context.text, run).text;
    if (words.length > 3 && sizeOf(words) <= room) return words;
  }
  for (let count = spans.length - 1; count > 0; count--) {
    const words = excerptOf(context.text, spans.slice(0, count)).text;
    if (words.length > 3 && sizeOf(words) <= room) return words;
  }
  for (let from = 1; from < spans.length; from++) {
    const words = excerptOf(context.text, spans.slice(from)).text;
    if (sizeOf(words) <= room) return words;
  }
  return undefined;
}

/** 为贯彻落实重要指示精神: an exhortation that is left off where the whole does not fit. */
function isSlogan(context: ComposeContext, { start, end }: Span): boolean {
  return sloganCount(context.text.slice(start, end)) > 0;
}

/** Every sentence of the preamble is said once, by the draft it stands nearest to. */
function spokenInOrder(drafts: readonly Draft[], sentences: readonly Sentence[]): readonly Draft[] {
  if (drafts.length === 0) return [];
  const owner = sentences.map((sentence) => drafts.findIndex((draft) => draft.says.includes(sentence.id)));
  let current = Math.max(0, owner.find((at) => at >= 0) ?? 0);
  const said: number[][] = drafts.map(() => []);
  sentences.forEach((sentence, at) => {
    const own = owner[at] ?? -1;
    if (own > current) current = own;
    said[current]?.push(sentence.id);
  });
  return drafts.map((draft, at) => ({ ...draft, says: said[at] ?? [] }));
}
