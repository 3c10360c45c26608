import type { Notice, Section } from '../../src/model/notice';
import { sectionsOf } from '../../src/notice/facts/structure';
import type { Label } from './case';

/** What was found in a notice, in the form of labels. `short` gives headings by their first four characters and length. */
export function observed(notice: Notice, short: boolean): readonly Label[] {
  const { elements } = notice;
  return [
    ...one('title', short ? abridged(elements.title?.quote) : elements.title?.quote),
    ...one('number', elements.number?.quote),
    ...one('kind', elements.kind?.quote),
    ...one('matter', short ? abridged(elements.matter?.quote) : elements.matter?.quote),
    label('closing', String(notice.body.closing.length)),
    ...elements.issuers.flatMap(({ quote }) => one('issuer', quote)),
    ...one('date', elements.date?.iso),
    ...elements.addressees.flatMap(({ quote }) => one('addressee', short ? abridged(quote) : quote)),
    ...one('cover', short ? abridged(notice.coverNote?.title.quote) : notice.coverNote?.title.quote),
    ...sectionsOf(notice.body).map((section) => sectionLabel(section, short)),
    ...sectionsOf(notice.body).map(({ id, paragraphs }) =>
      label('paragraphs', id, String(paragraphs.length)),
    ),
    ...notice.duties.map(dutyLabel),
    ...notice.deadlines.flatMap(({ when }) => one('deadline', when)),
    ...notice.quantities.flatMap(({ quote }) => one('quantity', quote)),
    ...joinLabels(notice),
    ...notice.sets.map(({ name, items }) =>
      label('set', name.quote, items.map((item) => item.quote).join('/')),
    ),
    ...notice.parallels.map(({ section, items }) => label('parallel', section, String(items.length))),
    ...notice.contacts.map(({ kind, quote }) => label('contact', kind, quote)),
    ...notice.attachments.map(({ title }) => label('attachment', short ? abridged(title) : title)),
    ...notice.findings.map(({ code }) => label('finding', code)),
  ];
}

/** First four characters and length: enough to check, too little to copy. */
export function abridged(text: string | undefined): string {
  return text === undefined ? '' : `${[...text].slice(0, 4).join('')}…${text.length}`;
}

function sectionLabel({ level, label: own, heading }: Section, short: boolean): Label {
  return label('section', String(level), own, short && heading !== '' ? abridged(heading) : heading);
}

function dutyLabel({ section, roles }: Notice['duties'][number]): Label {
  const words = roles.map(({ role, names }) => `${role}=${names.map((name) => name.quote).join('/')}`);
  return label('duty', section, words.join(';'));
}

function joinLabels({ source }: Notice): Label[] {
  return source.joins.map(({ start }) =>
    label('join', `${source.text.slice(start - 2, start)}|${source.text.slice(start, start + 2)}`),
  );
}

function one(element: string, value: string | undefined): Label[] {
  return value === undefined || value === '' ? [] : [label(element, value)];
}

function label(element: string, ...columns: string[]): Label {
  return { element, columns };
}
