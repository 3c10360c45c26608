import type { Brief } from '../model/brief';
import type { Slide } from '../model/deck';
import type { Localized } from '../model/language';
import type { Ledger, LedgerEntry } from '../model/ledger';
import type { Notice, Section, Sentence } from '../model/notice';
import { plain } from '../model/rich-text';
import { slideTexts } from '../model/slide-texts';
import { createMatcher, type Matcher } from '../text/matching';
import { normalForm } from '../text/normal-form';
import { keptSections } from './brief';

/**
 * What became of every sentence: the slides that show a run of it, the slides whose notes say it,
 * or why it is on none. A fact computed by matching, for any slides.
 * @param brief tells apart sentences the lecturer did not ask for from those the slot has no time for
 * @param matcher of the same notice, when one is at hand
 */
export function ledgerOf(
  notice: Notice,
  slides: readonly Slide[],
  brief?: Brief,
  matcher: Matcher = createMatcher(notice.source, notice.sentences),
): Ledger {
  const shown = shownBy(slides, matcher);
  const spoken = spokenBy(notice, slides);
  const kept = brief ? keptIds(notice, brief) : undefined;
  return notice.sentences.map((sentence): LedgerEntry => {
    const entry = {
      sentence: sentence.id,
      start: sentence.start,
      end: sentence.end,
      shown: shown.get(sentence.id) ?? [],
      spoken: spoken.get(sentence.id) ?? [],
    };
    return entry.shown.length + entry.spoken.length > 0
      ? entry
      : { ...entry, omitted: reasonFor(notice, sentence, brief, kept) };
  });
}

function shownBy(slides: readonly Slide[], matcher: Matcher): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  for (const slide of slides) {
    const ids = new Set(slideTexts(slide).flatMap((entry) => matcher.sentencesShown(plain(entry.text))));
    for (const id of ids) found.set(id, [...(found.get(id) ?? []), slide.id]);
  }
  return found;
}

function spokenBy(notice: Notice, slides: readonly Slide[]): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  const notes = slides.map((slide) => ({ id: slide.id, text: normalForm(slide.notes).text }));
  let near = 0;
  for (const sentence of notice.sentences) {
    const words = normalForm(notice.source.text.slice(sentence.start, sentence.end)).text;
    if (words === '') continue;
    const order = [...notes.slice(near), ...notes.slice(0, near)];
    const hit = order.find((note) => note.text.includes(words));
    if (!hit) continue;
    near = notes.indexOf(hit);
    found.set(sentence.id, [hit.id]);
  }
  return found;
}

function keptIds(notice: Notice, brief: Brief): ReadonlySet<number> {
  const ids = (sections: readonly Section[]): number[] =>
    sections.flatMap((section) => [
      ...section.paragraphs.flatMap((paragraph) => paragraph.sentences.map((sentence) => sentence.id)),
      ...ids(section.children),
    ]);
  return new Set(ids(keptSections(notice, brief)));
}

const reasons = {
  section: { zh: '未选这一部分', en: 'this section was not chosen' },
  audience: { zh: '属于其他单位的任务', en: 'a task of other bodies' },
  time: { zh: '时间不够', en: 'no time for it in the slot' },
  attachment: { zh: '附件内容，会后发', en: 'part of an attachment, handed out afterwards' },
  formula: { zh: '套语，不必宣讲', en: 'a formula that needs no telling' },
  unused: { zh: '幻灯片和备注均未采用', en: 'used neither on slides nor in notes' },
} satisfies Record<string, Localized>;

function reasonFor(
  notice: Notice,
  sentence: Sentence,
  brief: Brief | undefined,
  kept: ReadonlySet<number> | undefined,
): Localized {
  if (notice.attachments.some((one) => one.start <= sentence.start && one.end >= sentence.end))
    return reasons.attachment;
  if (/^\s*特此/.test(notice.source.text.slice(sentence.start, sentence.end))) return reasons.formula;
  if (kept && sentence.section !== '' && !kept.has(sentence.id))
    return brief?.sections === null ? reasons.audience : reasons.section;
  return brief?.minutes != null ? reasons.time : reasons.unused;
}
