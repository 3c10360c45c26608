import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { lectureDeck, openShow, press, until } from './show';

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0).reverse()) end();
});

/** A show with the notes on this screen; the presenter window runs the same code in another document. */
async function withNotes(minutes?: number) {
  const show = await openShow(lectureDeck(), minutes === undefined ? {} : { minutes });
  ends.push(show.close);
  show.player.command('notes');
  const root = show.host.querySelector('.one-screen')?.shadowRoot;
  if (!root) throw new Error('no notes');
  await until(() => root.textContent?.includes('各位同志') === true, 'first notes');
  return { ...show, root };
}

test('notes and clock follow the show, and their buttons lead it', async () => {
  const { player, root } = await withNotes();
  player.go('facts');
  await until(
    () => root.querySelector('.script')?.textContent?.includes('报送时间') === true,
    'notes of the slide',
  );
  expect(root.querySelector('.coming')?.textContent).toContain('问答');
  root.querySelector<HTMLButtonElement>('.controls .primary')?.click();
  await until(() => player.state.slide === 'quiz', 'next slide');
  expect(root.querySelector('[role=timer]')?.textContent).toMatch(/^\d+:\d\d$/);
});

test('the original wording is set off and the words on the slide are marked', async () => {
  const { player, root } = await withNotes();
  player.go('tasks');
  await until(() => root.querySelector('blockquote') !== null, 'quotation');
  const marked = [...root.querySelectorAll('blockquote mark')].map((mark) => mark.textContent);
  expect(marked).toContain('开展重点场所隐患排查');
});

test('with notes at hand the proposal to end on time is shown there, not to the hall', async () => {
  const { host, player, root } = await withNotes(1);
  press('e');
  await until(() => root.querySelector('dialog[open]') !== null, 'proposal');
  expect(host.querySelector('dialog.show-dialog[open]')).toBeNull();
  root.querySelector<HTMLButtonElement>('dialog .choices button')?.click();
  await until(() => player.state.shortening !== null, 'shortened');
  press('r');
  expect(player.state.shortening).toBeNull();
});

test('the port takes only what the schema allows', async () => {
  const { player, close } = await openShow(lectureDeck());
  ends.push(close);
  const { port1, port2 } = new MessageChannel();
  player.connect(port1);
  const bad = [
    null,
    'next',
    { type: 'command', command: 'constructor' },
    { type: 'command', command: 'next', more: 1 },
    { type: 'go', slide: 7 },
    { type: 'go', slide: 'nowhere' },
    { type: 'pointer', at: [Number.NaN, 0] },
    { type: 'stroke', stroke: { points: [[1, 2, 3]] } },
    { type: 'minutes', minutes: -5 },
    { type: 'shorten', shortening: { skip: 'all', brief: [] } },
  ];
  for (const message of bad) port2.postMessage(message);
  const reports: unknown[] = [];
  port2.onmessage = (event) => reports.push(event.data);
  port2.postMessage({ type: 'hello' });
  await until(() => reports.length >= 3, 'answer to hello');
  expect(player.state).toMatchObject({ slide: 'cover', screen: 'slide', shortening: null });
  expect(reports).toMatchObject([
    { type: 'state', state: { slide: 'cover' } },
    { type: 'ink', strokes: [] },
    { type: 'projector', projector: 'well' },
  ]);
});

test('no accessibility violations in the notes on this screen', async () => {
  const { host } = await withNotes();
  const { violations } = await axe.run(host.querySelector('.one-screen') ?? host);
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
});
