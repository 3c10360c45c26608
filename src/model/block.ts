import * as v from 'valibot';
import { type RichText, richTextSchema } from './rich-text';

/** The title of a slide. The label is the notice's own number, e.g. （三）. */
export interface HeadingBlock {
  readonly kind: 'heading';
  readonly label?: string;
  readonly text: RichText;
}

/** A line of running text: subtitle of a cover, lead-in of a part, a caption-like remark. */
export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly text: RichText;
}

/** One point; the lead (subject, condition or label) stands before the text. */
export interface Point {
  readonly lead?: RichText;
  readonly text: RichText;
  readonly children?: readonly Point[];
}

/** Points in reading order. */
export interface PointsBlock {
  readonly kind: 'points';
  readonly columns?: 1 | 2;
  readonly items: readonly Point[];
}

/** A card: number or label, title, one supporting text. */
export interface Card {
  readonly label?: string;
  readonly title: RichText;
  readonly text?: RichText;
  /** On agenda and section slides: the part that comes now. */
  readonly current?: boolean;
}

/** Cards of equal rank; also the items of an agenda. */
export interface CardsBlock {
  readonly kind: 'cards';
  readonly items: readonly Card[];
}

/** Two-column rows: term → text, condition → rule, label → value. */
export interface Pair {
  readonly left: RichText;
  readonly right: RichText;
}

/** Terms: 目的 · 依据 · 事项, or a word and what it means. */
export interface TermsBlock {
  readonly kind: 'terms';
  readonly items: readonly Pair[];
}

/** 情形 → 规定 or 部门 → 任务. */
export interface RulesBlock {
  readonly kind: 'rules';
  /** Column heads, fixed wording of the product. */
  readonly head?: readonly [string, string];
  readonly items: readonly Pair[];
}

/** label：value rows. */
export interface FactsBlock {
  readonly kind: 'facts';
  readonly items: readonly Pair[];
}

/** Steps in order. */
export interface StepsBlock {
  readonly kind: 'steps';
  readonly items: readonly Card[];
}

/** A deadline with who does what. */
export interface TimelineItem {
  readonly when: RichText;
  readonly who?: RichText;
  readonly what: RichText;
}

/** Deadlines in order of the text. */
export interface TimelineBlock {
  readonly kind: 'timeline';
  readonly items: readonly TimelineItem[];
}

/** A table cell. */
export interface Cell {
  readonly text: RichText;
  readonly columns?: number;
  readonly rows?: number;
}

/** A table; `note` says once what is the same in every row. */
export interface TableBlock {
  readonly kind: 'table';
  readonly head: readonly (readonly Cell[])[];
  readonly rows: readonly (readonly Cell[])[];
  readonly note?: RichText;
}

/** A sentence that stands alone, large. */
export interface StatementBlock {
  readonly kind: 'statement';
  readonly text: RichText;
}

/** Words of somebody, with where they stand. */
export interface QuoteBlock {
  readonly kind: 'quote';
  readonly text: RichText;
  readonly source?: RichText;
}

/** A picture kept with the deck. */
export interface PictureBlock {
  readonly kind: 'picture';
  /** Key of `Deck.pictures`. */
  readonly picture: string;
  /** What it shows, for those who cannot see it. */
  readonly alt: string;
  readonly fit: 'contain' | 'cover';
  /** Visible part in per cent of the picture: left, top, width, height. */
  readonly crop?: readonly [number, number, number, number];
  readonly caption?: RichText;
}

/** Whom to turn to. */
export interface ContactBlock {
  readonly kind: 'contact';
  readonly items: readonly Pair[];
}

/** A question with its answers, which appear one by one. */
export interface QuizBlock {
  readonly kind: 'quiz';
  readonly question: RichText;
  readonly answers: readonly RichText[];
}

/** The quiet footer line of a task: 牵头 · 配合. */
export interface DutyBlock {
  readonly kind: 'duty';
  readonly items: readonly Pair[];
}

/** Lines of a cover that the lecturer fills in or that name number, issuer, date. */
export interface FieldsBlock {
  readonly kind: 'fields';
  readonly items: readonly Pair[];
}

/** A link as a QR code. */
export interface CodeBlock {
  readonly kind: 'code';
  readonly href: string;
  readonly caption?: RichText;
}

/** Markdown of a layout or block this version does not know; kept as it is. */
export interface MarkdownBlock {
  readonly kind: 'markdown';
  readonly markdown: string;
}

/** What a slide is made of: a closed union. */
export type Block =
  | HeadingBlock
  | ParagraphBlock
  | PointsBlock
  | CardsBlock
  | TermsBlock
  | RulesBlock
  | FactsBlock
  | StepsBlock
  | TimelineBlock
  | TableBlock
  | StatementBlock
  | QuoteBlock
  | PictureBlock
  | ContactBlock
  | QuizBlock
  | DutyBlock
  | FieldsBlock
  | CodeBlock
  | MarkdownBlock;

/** The kinds of block. */
export type BlockKind = Block['kind'];

const optional = v.exactOptional;
const pairs = v.array(v.strictObject({ left: richTextSchema, right: richTextSchema }));
const pointSchema: v.GenericSchema<Point> = v.strictObject({
  lead: optional(richTextSchema),
  text: richTextSchema,
  children: optional(v.array(v.lazy(() => pointSchema))),
});
const cardSchema = v.strictObject({
  label: optional(v.string()),
  title: richTextSchema,
  text: optional(richTextSchema),
  current: optional(v.boolean()),
});
const span = v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1)));
const cellSchema = v.strictObject({ text: richTextSchema, columns: span, rows: span });
const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100));

/** Schema of a block. */
export const blockSchema: v.GenericSchema<Block> = v.variant('kind', [
  v.strictObject({
    kind: v.literal('heading'),
    label: optional(v.string()),
    text: richTextSchema,
  }),
  v.strictObject({ kind: v.literal('paragraph'), text: richTextSchema }),
  v.strictObject({
    kind: v.literal('points'),
    columns: optional(v.picklist([1, 2])),
    items: v.array(pointSchema),
  }),
  v.strictObject({ kind: v.literal('cards'), items: v.array(cardSchema) }),
  v.strictObject({ kind: v.literal('terms'), items: pairs }),
  v.strictObject({
    kind: v.literal('rules'),
    head: optional(v.tuple([v.string(), v.string()])),
    items: pairs,
  }),
  v.strictObject({ kind: v.literal('facts'), items: pairs }),
  v.strictObject({ kind: v.literal('steps'), items: v.array(cardSchema) }),
  v.strictObject({
    kind: v.literal('timeline'),
    items: v.array(
      v.strictObject({
        when: richTextSchema,
        who: optional(richTextSchema),
        what: richTextSchema,
      }),
    ),
  }),
  v.strictObject({
    kind: v.literal('table'),
    head: v.array(v.array(cellSchema)),
    rows: v.array(v.array(cellSchema)),
    note: optional(richTextSchema),
  }),
  v.strictObject({ kind: v.literal('statement'), text: richTextSchema }),
  v.strictObject({
    kind: v.literal('quote'),
    text: richTextSchema,
    source: optional(richTextSchema),
  }),
  v.strictObject({
    kind: v.literal('picture'),
    picture: v.string(),
    alt: v.string(),
    fit: v.picklist(['contain', 'cover']),
    crop: optional(v.tuple([percent, percent, percent, percent])),
    caption: optional(richTextSchema),
  }),
  v.strictObject({ kind: v.literal('contact'), items: pairs }),
  v.strictObject({
    kind: v.literal('quiz'),
    question: richTextSchema,
    answers: v.array(richTextSchema),
  }),
  v.strictObject({ kind: v.literal('duty'), items: pairs }),
  v.strictObject({ kind: v.literal('fields'), items: pairs }),
  v.strictObject({
    kind: v.literal('code'),
    href: v.pipe(v.string(), v.regex(/^(?:https?:\/\/|mailto:|tel:)/i)),
    caption: optional(richTextSchema),
  }),
  v.strictObject({ kind: v.literal('markdown'), markdown: v.string() }),
]);
