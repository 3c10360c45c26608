import type { Layout } from '../../../model/deck';
import { plain } from '../../../model/rich-text';
import { slideTexts, slideTitle } from '../../../model/slide-texts';
import { normalForm } from '../../../text/normal-form';
import type { CheckRule } from '../check-context';
import { excerpt, nameOf, shownSlides } from '../shown';

/** Shorter texts may repeat words of the title. */
const shortest = 6;
/** How much of the longer text the shorter one must be. */
const share = 0.8;

/** A divider shows its own title among the parts. */
const dividers: ReadonlySet<Layout> = new Set(['agenda', 'section', 'cover']);

/** A point that says the title again. */
export const repeatedTitleRule: CheckRule = ({ deck }) =>
  shownSlides(deck).flatMap((slide) => {
    if (dividers.has(slide.layout)) return [];
    const title = bare(slideTitle(slide));
    const texts = slideTexts(slide).filter(({ path }) => /\.(?:items|answers|rows)\./.test(path));
    const again = texts.map(({ text }) => plain(text)).find((words) => repeats(title, bare(words)));
    if (again === undefined) return [];
    const message = {
      zh: `“${nameOf(slide)}”一页的要点重复了标题：“${excerpt(again)}”，请删去或换成别的内容。`,
      en: `A point of “${nameOf(slide)}” repeats the title: “${excerpt(again)}”. Delete it or say something else.`,
    };
    return [{ code: 'check.title-repeated', severity: 'warning', slide: slide.id, message }];
  });

function repeats(title: string, point: string): boolean {
  const [short, long] = title.length < point.length ? [title, point] : [point, title];
  if (short.length < shortest) return false;
  return long.includes(short) && short.length >= share * long.length;
}

function bare(words: string): string {
  return normalForm(words).text.replace(/[\p{P}\p{S}]/gu, '');
}
