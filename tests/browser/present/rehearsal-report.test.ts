import axe from 'axe-core';
import { render } from 'lit';
import { afterEach, expect, test } from 'vitest';
import { reviewRun } from '../../../src/present/rehearsal';
import { rehearsalReport } from '../../../src/present/rehearsal-report';
import { lectureDeck } from './show';

const place = document.createElement('main');
afterEach(() => place.remove());

test('the report shows every slide, what differs, and takes over the pace', async () => {
  const deck = lectureDeck();
  const notes = '讲'.repeat(300);
  const spoken = { ...deck, slides: deck.slides.map((slide) => ({ ...slide, notes })) };
  const seconds = { cover: 124, part1: 124, tasks: 124 };
  const run = { startedAt: '2026-01-01T08:00:00.000Z', seconds, total: 372, complete: false };
  const paces: number[] = [];
  const review = reviewRun(run, spoken, 5);
  document.body.append(place);
  render(rehearsalReport(review, spoken, 'zh-CN', { usePace: (pace) => paces.push(pace) }), place);
  expect([...place.querySelectorAll('tbody tr')].map((row) => row.className)).toEqual([
    'longer',
    'longer',
    'longer',
    '',
    '',
    '',
  ]);
  expect(place.textContent).toContain('每分钟 150 字');
  expect(place.textContent).toContain('未放映');
  place.querySelector('button')?.click();
  expect(paces).toEqual([150]);
  const { violations } = await axe.run(place);
  expect(violations.map(({ id }) => id)).toEqual([]);
});
