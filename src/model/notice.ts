import type { Finding } from './finding';
import type { SourceTable, SourceText } from './source-text';
import type { Quote, Span } from './span';

/** A piece of a sentence between commas, semicolons or colons outside quotes and brackets; the mark is included. */
export interface Clause extends Span {
  /** The mark that ends it, or '' at the end of an unstopped line. */
  readonly mark: string;
}

/** A sentence with its final mark. Sentences of a paragraph are contiguous but for white space. */
export interface Sentence extends Span {
  /** Position among all sentences of the notice, from 0, in text order. */
  readonly id: number;
  /** Id of the section it belongs to; '' for preamble, closing and cover note. */
  readonly section: string;
  readonly clauses: readonly Clause[];
}

/** A paragraph of running text. */
export interface Paragraph extends Span {
  readonly sentences: readonly Sentence[];
}

/** The shapes of numbering found in notices; the level is relative, by order of first appearance. */
export type MarkerKind =
  | 'chapter' // 第一章
  | 'article' // 第一条
  | 'cn' // 一、
  | 'cn-paren' // （一）
  | 'number' // 1.
  | 'number-paren' // （1）
  | 'circled' // ①
  | 'decimal' // 1.1
  | 'modal' // 一要
  | 'predicate' // 一是
  | 'ordinal' // 第一，/ 首先
  | 'roman' // I. or (i)
  | 'letter' // A. or (a)
  | 'bullet'
  | 'lead' // an unnumbered lead sentence that serves as heading
  | 'label' // 培训时间：…
  | 'heading'; // an unnumbered heading on its own line

/** A numbered or headed part of the body. */
export interface Section extends Span {
  /** Unique and stable: the labels from the top, e.g. `二（一）`; doubled ones get `~2`. */
  readonly id: string;
  readonly kind: MarkerKind;
  /** Depth from 1. */
  readonly level: number;
  /** The marker as written, e.g. `（一）`, `第三条`, `1.`; '' when unnumbered. */
  readonly label: string;
  /** Heading without label and final mark, a slice of the text at `headingSpan`; '' when the item has none. */
  readonly heading: string;
  readonly headingSpan?: Span;
  /** The heading is the first sentence of the paragraph, not a line of its own. */
  readonly runIn: boolean;
  /** In text order. One that follows the children (what is said after a list) has a greater `start`. */
  readonly paragraphs: readonly Paragraph[];
  /** Indices into `SourceText.tables`. */
  readonly tables: readonly number[];
  readonly children: readonly Section[];
}

/** What is said before the first section, the sections, and what is said to all after the last. */
export interface NoticeBody {
  readonly preamble: readonly Paragraph[];
  readonly sections: readonly Section[];
  readonly closing: readonly Paragraph[];
  /** Tables that stand outside any section: indices into `SourceText.tables`. */
  readonly tables: readonly number[];
}

/** Who does what for a section: the tail （牵头部门：…，配合部门：…） or its like. */
export interface Duty extends Quote {
  /** Section id. */
  readonly section: string;
  readonly roles: readonly DutyRole[];
  readonly deadline?: Quote;
}

/** One role of a duty with the bodies that hold it. */
export interface DutyRole {
  /** 牵头, 配合, 责任, 负责, 承办, 协办, 参与, 按职责分工负责 … */
  readonly role: string;
  readonly names: readonly Quote[];
}

/** A date by which something is to be done, with what the sentence says about it. */
export interface Deadline extends Quote {
  /** The date as written, e.g. `2019年6月底前`. */
  readonly when: string;
  readonly who?: Quote;
  readonly what?: Quote;
  readonly where?: Quote;
  readonly section: string;
  /** Id of the sentence. */
  readonly sentence: number;
}

/** A number with its unit, an amount or a share. */
export interface Quantity extends Quote {
  readonly kind: 'money' | 'percent' | 'count' | 'duration' | 'multiple';
  readonly section: string;
}

/** A set the text itself names and spells out: “N个X” with exactly N items. */
export interface NamedSet {
  readonly name: Quote;
  readonly items: readonly Quote[];
  readonly section: string;
}

/** Three or more pieces of equal form: 一要…二要…, 深刻领会…；深刻领会… */
export interface Parallel {
  readonly items: readonly Quote[];
  readonly section: string;
}

/** A person, telephone, address … to turn to. */
export interface Contact extends Quote {
  readonly kind: 'person' | 'phone' | 'mobile' | 'email' | 'website' | 'address' | 'fax';
  readonly section: string;
  /** What it is for, as the label before it says: 投诉举报电话, 技术支持. */
  readonly purpose?: Quote;
  /** The body it belongs to, where the sentence names one: 报送至市图书馆（联系人：…）. */
  readonly body?: Quote;
}

/** An attachment: its title and, when its text is there, its own body. */
export interface Attachment extends Span {
  /** e.g. `附件1`. */
  readonly label: string;
  readonly title: string;
  readonly titleSpan?: Span;
  readonly body?: NoticeBody;
}

/** The document elements of GB/T 9704 that were found; every one may be absent. */
export interface NoticeElements {
  readonly title?: Quote;
  /** The matter without 关于…的通知. */
  readonly matter?: Quote;
  /** 通知, 意见, 方案 … or `directive`, `memorandum` … */
  readonly kind?: Quote;
  readonly number?: Quote;
  /** 发文机关标志: the names above the number, without 文件. */
  readonly letterhead?: readonly Quote[];
  /** One entry per joint issuer. */
  readonly issuers: readonly Quote[];
  /** Where the issuer was taken from. */
  readonly issuerFrom?: 'signature' | 'title' | 'letterhead' | 'printing' | 'opening';
  /** ISO form `2022-06-22`, with the words it was read from. */
  readonly date?: Quote & { readonly iso: string; readonly from: 'signature' | 'printing' | 'page' };
  readonly addressees: readonly Quote[];
  readonly signature?: Span;
  readonly copyTo?: Quote;
  readonly printing?: Quote;
  /** 题注: when and by whom it was passed, as it stands below the title. */
  readonly adoption?: Quote;
  /** 出席, 列席, 请假 … lines of minutes. */
  readonly attendance?: readonly Quote[];
  readonly secrecy?: Quote;
  readonly urgency?: Quote;
  readonly internal?: Quote;
}

/** The outer document of a forwarding notice; the inner one is the lecture. */
export interface CoverNote {
  readonly title: Quote;
  readonly paragraphs: readonly Paragraph[];
}

/** All that was found out about an official notice. */
export interface Notice {
  readonly language: 'zh' | 'en';
  readonly source: SourceText;
  readonly elements: NoticeElements;
  readonly coverNote?: CoverNote;
  readonly body: NoticeBody;
  readonly attachments: readonly Attachment[];
  /** Every sentence of cover note, body and attachments in text order; `sentences[i].id === i`. */
  readonly sentences: readonly Sentence[];
  readonly duties: readonly Duty[];
  readonly deadlines: readonly Deadline[];
  readonly quantities: readonly Quantity[];
  readonly sets: readonly NamedSet[];
  readonly parallels: readonly Parallel[];
  /** Quoted terms “…” and titles 《…》 that must stay unaltered. */
  readonly terms: readonly Quote[];
  readonly contacts: readonly Contact[];
  readonly findings: readonly Finding[];
}

/** Shorthand for readers of a notice. */
export type { SourceTable };
