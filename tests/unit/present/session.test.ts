import { expect, test } from 'vitest';
import { parseResume } from '../../../src/model/presenting';
import { secondsInPassing } from '../../../src/present/pace';
import { ShowSession } from '../../../src/present/player/session';
import { hasFacts } from '../../../src/present/worth';
import { deckOf, factSlide, slideOf } from './decks';

/** A lecture of half an hour; the clock is moved by hand. */
function lecture(minutes: number | null) {
  const slides = [
    slideOf('cover', 'cover', { seconds: 20 }),
    ...[1, 2, 3].flatMap((part) => [
      slideOf(`p${part}`, 'section', { seconds: 15 }),
      factSlide(`f${part}`, { seconds: 60 }),
      ...[1, 2, 3, 4, 5, 6, 7].map((n) => slideOf(`p${part}n${n}`, 'points', { seconds: 70 })),
    ]),
    slideOf('end', 'closing', { seconds: 20 }),
  ];
  const clock = { now: 1_700_000_000_000 };
  const outline = { ids: slides.map((slide) => slide.id), fragments: slides.map(() => 0) };
  const start = {
    deck: deckOf(slides),
    slides,
    outline,
    minutes,
    ink: {},
    resume: null,
    now: () => clock.now,
  };
  return { session: new ShowSession(start), clock, slides, start };
}

/** Speaks as planned: full slides their seconds, passed ones a few; answers the seconds it took in all. */
function speakToTheEnd({ session, clock, slides }: ReturnType<typeof lecture>): {
  total: number;
  shown: string[];
} {
  const shown: string[] = [];
  for (;;) {
    const { slide, shortening } = session.state;
    shown.push(slide);
    const planned = slides.find((each) => each.id === slide)?.seconds ?? 0;
    clock.now += 1000 * (shortening?.brief.includes(slide) ? Math.min(planned, secondsInPassing) : planned);
    const before = slide;
    session.run('next');
    if (session.state.slide === before) return { total: session.runSoFar().total, shown };
  }
}

test.each([12, 16, 20, 24])(
  'a slow start in a slot of %d minutes: following the proposal ends within one minute',
  (m) => {
    const show = lecture(m);
    const { session, clock, slides } = show;
    session.run('clock-start');
    for (let n = 0; n < 4; n += 1) {
      clock.now += 90_000;
      session.run('next');
    }
    session.shorten(session.proposeEnd());
    const { total, shown } = speakToTheEnd(show);
    expect(Math.abs(total - m * 60)).toBeLessThanOrEqual(60);
    const facts = slides.filter(hasFacts).map((slide) => slide.id);
    const seen = new Set([...session.outline.ids.slice(0, 5), ...shown]);
    expect(facts.filter((id) => !seen.has(id))).toEqual([]);
    for (const part of ['p1', 'p2', 'p3']) expect(seen.has(part)).toBe(true);
  },
);

test('one command brings the full plan back', () => {
  const { session } = lecture(10);
  session.run('next');
  session.shorten(session.proposeEnd());
  expect(session.state.shortening?.skip.length).toBeGreaterThan(0);
  session.run('full-plan');
  expect(session.state.shortening).toBeNull();
});

test('a reloaded page goes on at the same slide, clock and recording', () => {
  const { session, clock, start } = lecture(25);
  session.run('next');
  clock.now += 42_000;
  session.run('next');
  clock.now += 8_000;
  const kept = parseResume(JSON.parse(JSON.stringify(session.resumePoint(null))));
  const again = new ShowSession({ ...start, minutes: null, resume: kept });
  clock.now += 5_000;
  expect(again.state).toEqual(session.state);
  expect(again.minutes).toBe(25);
  expect(again.runSoFar().seconds).toEqual({ cover: 0, p1: 42, f1: 13 });
});

test('a reset clock begins the recording anew', () => {
  const { session, clock } = lecture(null);
  session.run('next');
  clock.now += 30_000;
  session.run('clock-reset');
  session.run('clock-start');
  clock.now += 4_000;
  expect(session.runSoFar()).toMatchObject({ seconds: { p1: 4 }, total: 4 });
});
