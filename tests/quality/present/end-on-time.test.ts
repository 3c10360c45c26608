import { describe, expect, test } from 'vitest';
import { compose } from '../../../src/compose/compose';
import { defaultBrief } from '../../../src/model/brief';
import type { Deck, Slide } from '../../../src/model/deck';
import type { Notice } from '../../../src/model/notice';
import { secondsInPassing } from '../../../src/present/pace';
import { planOfShow, shownSlides } from '../../../src/present/plan';
import { ShowSession } from '../../../src/present/player/session';
import { hasFacts, repeatedDuties } from '../../../src/present/worth';
import { ownNotices, realNotices } from '../compose/notices';

/** A lecturer who speaks a third too slowly until half of the slot is gone, then follows the proposal. */
function lectureOf(deck: Deck) {
  const slides = shownSlides(deck);
  const plan = planOfShow(deck);
  const clock = { now: 0 };
  const outline = { ids: plan.ids, fragments: slides.map(() => 0) };
  const minutes = plan.total / 60;
  const session = new ShowSession({
    deck,
    slides,
    outline,
    minutes,
    ink: {},
    resume: null,
    now: () => clock.now,
  });
  const speak = (slowly: number) => {
    const { slide, shortening } = session.state;
    const planned = plan.seconds[plan.ids.indexOf(slide)] ?? 0;
    const passed = shortening?.brief.includes(slide) ? Math.min(planned, secondsInPassing) : planned;
    clock.now += passed * slowly * 1000;
    const before = session.state;
    session.run('next');
    return session.state !== before;
  };
  session.run('clock-start');
  while (clock.now < plan.total * 500 && speak(4 / 3));
  const from = session.index;
  const proposal = session.proposeEnd();
  session.shorten(proposal);
  const shown: string[] = [];
  do shown.push(session.state.slide);
  while (speak(1));
  return { slides, from, proposal, shown, late: clock.now / 1000 - plan.total };
}

/** Facts of slides still to come that the hall would not see. */
function lostFacts(slides: readonly Slide[], shown: readonly string[]): readonly string[] {
  const repeated = repeatedDuties(slides);
  return slides
    .filter((slide, index) => hasFacts(slide) && !repeated.has(index) && !shown.includes(slide.id))
    .map((slide) => slide.id);
}

const deckOf = (notice: Notice) =>
  compose(notice, defaultBrief, { ratio: '16:9', theme: { name: 'solemn' } }).value;

describe('end on time', () => {
  for (const { name, read } of [...ownNotices(), ...realNotices()])
    test(`${name}: ends within one minute, no fact and no part lost`, async () => {
      const { slides, from, proposal, shown, late } = lectureOf(deckOf(await read()));
      const rest = slides.slice(from);
      expect(lostFacts(rest, shown)).toEqual([]);
      const parts = rest.filter((slide) => slide.layout === 'section').map((slide) => slide.id);
      expect(shown).toEqual(expect.arrayContaining(parts));
      // Where even the shortest way is too long, the lecturer is told by how much.
      if (proposal.over > 0) expect(late).toBeCloseTo(proposal.over, -1);
      else expect(Math.abs(late)).toBeLessThanOrEqual(60);
    });
});
