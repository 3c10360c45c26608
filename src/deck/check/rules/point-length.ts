import type { Point } from '../../../model/block';
import type { Slide } from '../../../model/deck';
import type { Finding } from '../../../model/finding';
import { plain } from '../../../model/rich-text';
import { characters } from '../../../text/count';
import { clausesOf } from '../../../text/sentences';
import type { CheckRule } from '../check-context';
import { excerpt, nameOf, shownSlides } from '../shown';

/** Characters of a point of one clause, and of one whose clauses may not be parted. */
const longest = { single: 34, joined: 44 };
/** Two lines hold three and a half times as many English letters as Chinese characters of one. */
const lettersPerCharacter = 3.5;
const mostPoints = 5;
const mostCharacters = 110;

/** Points too long for a line or two, and slides with too many of them. */
export const pointLengthRule: CheckRule = ({ deck }) => {
  const scale = deck.meta.language === 'en' ? lettersPerCharacter : 1;
  return shownSlides(deck).flatMap((slide) => [...longPoint(slide, scale), ...fullSlide(slide, scale)]);
};

function longPoint(slide: Slide, scale: number): readonly Finding[] {
  const long = pointsOf(slide).find((point) => {
    const words = plain(point.text);
    const limit = clausesOf(words).length > 1 ? longest.joined : longest.single;
    return characters(words) > limit * scale;
  });
  if (!long) return [];
  const words = plain(long.text);
  const message = {
    zh: `“${nameOf(slide)}”一页有${characters(words)}字的要点：“${excerpt(words)}”，请删到${Math.round(longest.single * scale)}字以内或分成两点。`,
    en: `“${nameOf(slide)}” has a point of ${characters(words)} characters: “${excerpt(words)}”. Shorten it or make two of it.`,
  };
  return [{ code: 'check.point-long', severity: 'warning', slide: slide.id, message }];
}

function fullSlide(slide: Slide, scale: number): readonly Finding[] {
  const points = pointsOf(slide);
  const all = points.reduce((sum, { lead = [], text }) => sum + characters(plain(lead) + plain(text)), 0);
  const columns = slide.blocks.some((block) => block.kind === 'points' && block.columns === 2);
  const most = columns ? mostPoints * 2 : mostPoints;
  if (points.length <= most && all <= mostCharacters * scale * (columns ? 1.5 : 1)) return [];
  const message = {
    zh: `“${nameOf(slide)}”一页有${points.length}点、${all}字，听众来不及看：请拆成两页。`,
    en: `“${nameOf(slide)}” has ${points.length} points and ${all} characters, more than a hall can read: make two slides of it.`,
  };
  return [{ code: 'check.slide-full', severity: 'note', slide: slide.id, message }];
}

function pointsOf(slide: Slide): readonly Point[] {
  return slide.blocks.flatMap((block) => (block.kind === 'points' ? block.items.flatMap(withNested) : []));
}

function withNested(point: Point): readonly Point[] {
  return [point, ...(point.children ?? []).flatMap(withNested)];
}
