import type { Finding } from '../model/finding';
import { type Language, wording } from '../model/language';
import type { Duty, Notice, NoticeBody, Section } from '../model/notice';
import type { SourceTable } from '../model/source-text';
import type { Quote } from '../model/span';

/**
 * The notice as `notice.json` says it: plain JSON, stable, documented in the README. Offsets are UTF-16
 * units of `text`. Keys may be added, never removed or renamed.
 */
export function noticeJson(notice: Notice, language: Language) {
  const { elements, source } = notice;
  return {
    title: elements.title?.quote ?? null,
    matter: elements.matter?.quote ?? null,
    number: elements.number?.quote ?? null,
    issuer: elements.issuers.map((issuer) => issuer.quote).join('、') || null,
    issuers: elements.issuers.map((issuer) => issuer.quote),
    issuerFrom: elements.issuerFrom ?? null,
    date: elements.date?.iso ?? null,
    dateQuote: elements.date?.quote ?? null,
    dateFrom: elements.date?.from ?? null,
    kind: elements.kind?.quote ?? null,
    addressees: elements.addressees.map((addressee) => addressee.quote),
    copyTo: elements.copyTo?.quote ?? null,
    language: notice.language,
    coverNote: coverNoteJson(notice),
    preamble: paragraphTexts(notice, notice.body.preamble),
    sections: notice.body.sections.map(sectionJson),
    closing: paragraphTexts(notice, notice.body.closing),
    duties: notice.duties.map(dutyJson),
    deadlines: notice.deadlines.map(({ when, quote, start, end, section, who, what, where }) => ({
      when,
      quote,
      start,
      end,
      section,
      ...texts({ who, what, where }),
    })),
    quantities: notice.quantities.map(({ quote, start, end, kind, section }) => ({
      quote,
      start,
      end,
      kind,
      section,
    })),
    sets: notice.sets.map(({ name, items, section }) => ({
      name: name.quote,
      items: quotes(items),
      section,
    })),
    parallels: notice.parallels.map(({ section, items }) => ({ section, items: quotes(items) })),
    terms: quotes(notice.terms),
    contacts: notice.contacts.map(({ kind, quote, section, purpose, body }) => ({
      kind,
      quote,
      section,
      ...texts({ purpose, body }),
    })),
    tables: source.tables.map((table) => tableJson(notice, table)),
    attachments: notice.attachments.map(({ label, title, start, end, body }) => ({
      label,
      title,
      start,
      end,
      ...(body ? bodyJson(notice, body) : {}),
    })),
    joins: source.joins.map(({ start, certain }) => ({ start, certain })),
    text: source.text,
    findings: notice.findings.map((finding) => findingJson(finding, language)),
  };
}

/** The shape of `notice.json`. */
export type NoticeJson = ReturnType<typeof noticeJson>;

/** A section of `notice.json`. */
export interface SectionJson {
  readonly id: string;
  readonly label: string;
  readonly heading: string;
  readonly level: number;
  readonly kind: string;
  readonly runIn: boolean;
  readonly start: number;
  readonly end: number;
  readonly children: readonly SectionJson[];
}

function sectionJson({ id, label, heading, level, kind, runIn, start, end, children }: Section): SectionJson {
  return { id, label, heading, level, kind, runIn, start, end, children: children.map(sectionJson) };
}

function coverNoteJson({ coverNote, source }: Notice) {
  if (!coverNote) return null;
  const paragraphs = coverNote.paragraphs.map(({ start, end }) => source.text.slice(start, end));
  return { title: coverNote.title.quote, paragraphs };
}

function bodyJson(notice: Notice, body: NoticeBody) {
  return {
    preamble: paragraphTexts(notice, body.preamble),
    sections: body.sections.map(sectionJson),
    tables: body.tables,
  };
}

function paragraphTexts({ source }: Notice, paragraphs: readonly { start: number; end: number }[]) {
  return paragraphs.map(({ start, end }) => source.text.slice(start, end));
}

function dutyJson({ section, roles, deadline, quote, start, end }: Duty) {
  const byRole: Record<string, string[]> = Object.create(null);
  for (const { role, names } of roles) byRole[role] = [...(byRole[role] ?? []), ...quotes(names)];
  return {
    section,
    roles: { ...byRole },
    ...(deadline ? { deadline: deadline.quote } : {}),
    quote,
    start,
    end,
  };
}

function tableJson({ source }: Notice, table: SourceTable) {
  const { start, end, headRows, caption, rows } = table;
  return {
    start,
    end,
    headRows,
    caption: caption ? source.text.slice(caption.start, caption.end) : null,
    rows: rows.map((row) => row.map((cell) => source.text.slice(cell.start, cell.end))),
  };
}

function findingJson({ code, severity, message, span }: Finding, language: Language) {
  return {
    code,
    severity,
    message: wording(message, language),
    ...(span ? { start: span.start, end: span.end } : {}),
  };
}

function quotes(found: readonly Quote[]): string[] {
  return found.map((item) => item.quote);
}

function texts(fields: Readonly<Record<string, Quote | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, quote]) => (quote ? [[key, quote.quote]] : [])),
  );
}
