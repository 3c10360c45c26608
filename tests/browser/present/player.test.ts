import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import type { Deck } from '../../../src/model/deck';
import { UnusableInput } from '../../../src/model/finding';
import type { PlayerOptions } from '../../../src/present/player/open-player';
import { lectureDeck, longDeck, openShow, press, until } from './show';

let close = () => {};
afterEach(() => close());

async function show(deck: Deck = lectureDeck(), options: Partial<PlayerOptions> = {}) {
  const opened = await openShow(deck, options);
  close = opened.close;
  return opened;
}

const current = (host: HTMLElement) =>
  host.querySelector<HTMLElement>('.slides > section.present .slide-box');
const shownWords = (host: HTMLElement) => current(host)?.shadowRoot?.textContent ?? '';

test('keys and clickers turn the slides; hidden ones are left out', async () => {
  const { host, player } = await show();
  const visited: string[] = [];
  for (const key of ['PageDown', 'ArrowRight', ' ', 'ArrowDown', 'PageUp', 'End', 'Home']) {
    press(key);
    visited.push(player.state.slide);
  }
  expect(visited).toEqual(['part1', 'tasks', 'facts', 'quiz', 'facts', 'end', 'cover']);
  expect(shownWords(host)).toContain('冬春季消防安全检查');
  expect(host.querySelector('.place')?.textContent?.trim()).toBe('1 / 6');
});

test('of a long show only the slides beside the one shown are in the document, laid out out of sight', async () => {
  const { host, player } = await show(longDeck(60));
  const sections = () => [...host.querySelectorAll<HTMLElement>('.slides > section')];
  const ready = () => sections().filter((section) => section.getBoundingClientRect().height > 0);
  await until(() => ready().length === 2, 'the second slide ready');
  press('PageDown');
  expect(sections().map((section) => section.className)).toEqual(['past', 'present']);
  await until(() => ready().length === 3, 'the third slide ready');
  expect(sections().map(({ className, inert }) => [className, inert])).toEqual([
    ['past', true],
    ['present', false],
    ['future', true],
  ]);
  player.go('s50');
  expect(sections().filter((section) => section.className === 'present')).toHaveLength(1);
  expect(current(host)?.shadowRoot?.querySelector('.foot-number')?.textContent).toBe('50');
  press('PageUp');
  expect(current(host)?.shadowRoot?.querySelector('.foot-number')?.textContent).toBe('49');
  for (const key of ['End', 'Home', 'PageDown', 'PageDown', 'PageDown']) press(key);
  expect(current(host)?.shadowRoot?.querySelector('.foot-number')?.textContent).toBe('4');
  expect(sections()).toHaveLength(2);
  await until(() => sections().length === 3, 'the fifth slide ready');
});

test.each(['slide', 'fade'] as const)('the transition %s moves both slides', async (transition) => {
  const { host } = await show(lectureDeck({ transition }));
  await until(() => host.querySelectorAll('.slides > section').length === 2, 'the next slide ready');
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  press('PageDown');
  const moving = [...host.querySelectorAll('.slides > section')].map((section) =>
    section
      .getAnimations()
      .map((animation) => animation instanceof CSSTransition && animation.transitionProperty),
  );
  for (const properties of moving) expect(properties).toContain('opacity');
});

test('a number and Enter jump to the slide with that number on it', async () => {
  const { host, player } = await show();
  press('4');
  expect(host.querySelector('.toast')?.textContent).toContain('4');
  press('Enter');
  expect(player.state.slide).toBe('facts');
  expect(current(host)?.shadowRoot?.querySelector('.foot-number')?.textContent).toBe('4');
  press('9');
  press('9');
  press('Enter');
  expect(player.state.slide).toBe('facts');
  expect(host.querySelector('.toast')?.textContent).toContain('99');
});

test('B and W cover the screen, and the next key brings the slide back, not the next one', async () => {
  const { host, player } = await show();
  press('b');
  expect(host.querySelector<HTMLElement>('.screen.black')?.hidden).toBe(false);
  press('w');
  expect(player.state.screen).toBe('white');
  press('PageDown');
  expect(player.state).toMatchObject({ screen: 'slide', slide: 'cover' });
  press('.');
  press('Escape');
  expect(player.state.screen).toBe('slide');
});

test('answers of a quiz come one by one; points only when the deck or the slide asks', async () => {
  const { host, player } = await show();
  player.go('tasks');
  expect(player.state.fragments).toBe(0);
  player.go('quiz');
  const answers = () => [...(current(host)?.shadowRoot?.querySelectorAll('.answer.visible') ?? [])].length;
  expect([player.state.fragments, answers()]).toEqual([2, 0]);
  press('PageDown');
  expect(answers()).toBe(1);
  press('PageDown');
  press('PageDown');
  expect(player.state.slide).toBe('end');
  press('PageUp');
  expect([player.state.slide, answers()]).toEqual(['quiz', 2]);
});

test('with fragments a slide of three points takes three steps', async () => {
  const { host, player } = await show(lectureDeck({ fragments: true }));
  player.go('tasks');
  const visible = () =>
    [...(current(host)?.shadowRoot?.querySelectorAll('.point') ?? [])].filter(
      (point) => getComputedStyle(point).visibility === 'visible',
    ).length;
  expect(visible()).toBe(0);
  press(' ');
  press(' ');
  expect(visible()).toBe(2);
});

test('the slide has its exact size, scaled as a whole', async () => {
  const { host } = await show(lectureDeck({ ratio: '4:3' }));
  const box = current(host);
  expect([box?.offsetWidth, box?.offsetHeight]).toEqual([960, 720]);
  const area = box?.getBoundingClientRect();
  const scale = Math.min(host.clientWidth / 960, host.clientHeight / 720);
  expect(area?.width).toBeCloseTo(960 * scale, 0);
  expect(area?.height).toBeCloseTo(720 * scale, 0);
});

test('the overview lists every slide and goes where one chooses', async () => {
  const { host, player } = await show();
  press('o');
  const tiles = [...host.querySelectorAll<HTMLButtonElement>('.overview[open] button')];
  expect(tiles).toHaveLength(6);
  expect(document.activeElement).toBe(tiles[0]);
  press('ArrowRight');
  expect(document.activeElement).toBe(tiles[1]);
  tiles[3]?.click();
  expect(player.state.slide).toBe('facts');
  expect(host.querySelector('.overview[open]')).toBeNull();
  press('Escape');
  expect(host.querySelector('.overview[open]')).not.toBeNull();
  press('o');
  expect(host.querySelector('.overview[open]')).toBeNull();
});

test('windows that post messages move nothing, and an address cannot turn that on', async () => {
  const before = location.href;
  history.replaceState(null, '', '?postMessage=true&postMessageEvents=true&overview=true');
  const { host, player } = await show();
  for (const method of ['next', 'slide', 'right', 'togglePause', 'configure', 'toggleOverview'])
    window.postMessage(JSON.stringify({ method, args: [3] }), '*');
  for (const data of [{ type: 'command', command: 'next' }, { type: 'go', slide: 'end' }, 'next', null])
    window.postMessage(data, '*');
  await new Promise((resolve) => setTimeout(resolve, 100));
  history.replaceState(null, '', before);
  expect(shownWords(host)).toContain('冬春季消防安全检查');
  expect(host.querySelector('.reveal')?.classList.contains('overview')).toBe(false);
  expect(player.state).toMatchObject({ slide: 'cover', screen: 'slide' });
});

test('E proposes, Enter accepts, one key brings the full plan back', async () => {
  const { host, player } = await show(lectureDeck(), { minutes: 2 });
  press('e');
  const dialog = host.querySelector('dialog.show-dialog[open]');
  expect(dialog?.textContent).toContain('事实');
  dialog?.querySelector<HTMLButtonElement>('.choices button')?.click();
  const { skip, brief } = player.state.shortening ?? { skip: [], brief: [] };
  expect([...skip, ...brief].length).toBeGreaterThan(0);
  expect(skip).not.toContain('facts');
  for (const id of skip) {
    player.go('cover');
    press('End');
    expect(id).not.toBe('facts');
  }
  press('r');
  expect(player.state.shortening).toBeNull();
});

test('ink is handed over to be kept when it is drawn, not with each slide', async () => {
  let handed = 0;
  const { player } = await show(lectureDeck(), { onInk: () => (handed += 1) });
  for (const key of ['PageDown', 'PageDown', 'Home']) press(key);
  expect(player.state.slide).toBe('cover');
  expect(handed).toBe(0);
  press('x');
  expect(handed).toBe(1);
});

test('the pen draws in slide pixels and keeps the ink of each slide', async () => {
  let kept = {};
  const { host, player } = await show(lectureDeck(), { onInk: (ink) => (kept = ink) });
  press('d');
  const layer = host.querySelector<SVGSVGElement>('.ink');
  const area = layer?.getBoundingClientRect() ?? new DOMRect();
  const at = (type: string, x: number, y: number) =>
    layer?.dispatchEvent(
      new PointerEvent(type, {
        clientX: area.left + area.width * x,
        clientY: area.top + area.height * y,
        bubbles: true,
        pointerId: 1,
      }),
    );
  layer?.setPointerCapture && Object.defineProperty(layer, 'setPointerCapture', { value: () => undefined });
  at('pointerdown', 0.5, 0.5);
  at('pointermove', 0.75, 0.5);
  at('pointerup', 0.75, 0.5);
  layer?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(player.state.slide).toBe('cover');
  expect(kept).toEqual({
    cover: [
      {
        points: [
          [640, 360],
          [960, 360],
        ],
      },
    ],
  });
  press('PageDown');
  expect(layer?.querySelectorAll('polyline')).toHaveLength(0);
  press('PageUp');
  expect(layer?.querySelectorAll('polyline')).toHaveLength(1);
  press('x');
  expect(player.ink).toEqual({ cover: [] });
});

test('the show has the focus, and gets it back from dialogs', async () => {
  const { host } = await show();
  expect(document.activeElement).toBe(host.querySelector('.reveal'));
  press('?');
  const dialog = host.querySelector<HTMLDialogElement>('dialog[open]');
  expect(dialog?.contains(document.activeElement)).toBe(true);
  dialog?.close();
  await until(() => document.activeElement === host.querySelector('.reveal'), 'focus on the show');
});

test.each([
  ['测试翻页笔', '等待按键'],
  ['按键说明', 'PageDown'],
  ['按时结束', '事实'],
])('the menu opens what it names: %s', async (name, content) => {
  const { host } = await show(lectureDeck(), { minutes: 2 });
  press('m');
  const entries = [...host.querySelectorAll<HTMLButtonElement>('dialog[open] .menu button')];
  entries.find((entry) => entry.textContent?.includes(name))?.click();
  // The closing of the menu is told a moment later.
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(host.querySelector('dialog[open]')?.textContent).toContain(content);
});

test('the clicker test says what keys do and moves no slide', async () => {
  const { host, player } = await show();
  player.command('clicker-test');
  press('PageDown');
  press('PageUp');
  press('F13');
  const text = host.querySelector('dialog.show-dialog')?.textContent ?? '';
  expect(text).toContain('PageDown');
  expect(text).toContain('没有作用');
  expect(text).toContain('可以上场');
  expect(player.state.slide).toBe('cover');
});

test('seconds of each slide are recorded by the clock, pauses left out', async () => {
  let now = 1_000_000;
  const runs: unknown[] = [];
  const { player, close: end } = await show(lectureDeck(), {
    now: () => now,
    onRun: (run) => runs.push(run),
  });
  press('PageDown');
  now += 12_000;
  press('PageDown');
  now += 30_000;
  press('t');
  now += 600_000;
  press('t');
  now += 5_000;
  expect(player.run.seconds).toEqual({ cover: 0, part1: 12, tasks: 35 });
  end();
  close = () => {};
  expect(runs).toMatchObject([{ total: 47, complete: false }]);
});

test('a deck without a slide to show says so and leaves the page as it was', async () => {
  const sheets = document.adoptedStyleSheets.length;
  const deck = { ...lectureDeck(), slides: lectureDeck().slides.filter((slide) => slide.hidden) };
  await expect(openShow(deck)).rejects.toThrow(UnusableInput);
  expect(document.adoptedStyleSheets).toHaveLength(sheets);
});

test('a swipe turns the slide, a long press opens the menu, a click goes on', async () => {
  const { host, player } = await show();
  const surface = host.querySelector('.reveal');
  const touch = (type: string, clientX: number) =>
    surface?.dispatchEvent(
      new PointerEvent(type, { pointerType: 'touch', pointerId: 5, clientX, clientY: 300, bubbles: true }),
    );
  const swipe = (from: number, to: number) => {
    touch('pointerdown', from);
    touch('pointermove', to);
    touch('pointerup', to);
    surface?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  };
  swipe(600, 400);
  expect(player.state.slide).toBe('part1');
  swipe(400, 600);
  expect(player.state.slide).toBe('cover');
  surface?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(player.state.slide).toBe('part1');
  touch('pointerdown', 500);
  await until(() => host.querySelector('dialog[open] .menu') !== null, 'menu of the long press');
  const menu = host.querySelector('dialog[open]');
  expect(menu?.scrollHeight, 'the whole menu fits a low projector').toBeLessThanOrEqual(560);
  touch('pointerup', 500);
  expect(player.state.slide).toBe('part1');
});

test('when the window changes size, as when a projector is unplugged, the slide fits again', async () => {
  const { host, player } = await show();
  press('PageDown');
  host.style.inset = '0 auto auto 0';
  host.style.width = '640px';
  host.style.height = '480px';
  await until(
    () => Math.abs((current(host)?.getBoundingClientRect().width ?? 0) - 640) < 1,
    'slide of 640 px',
  );
  expect(player.state.slide).toBe('part1');
});

test('a page that wakes tells its windows anew where the lecture stands, a closed one no more', async () => {
  const { player, close: end } = await show();
  press('PageDown');
  const { port1, port2 } = new MessageChannel();
  const reports: { type: string; state?: { slide: string } }[] = [];
  port2.onmessage = (event) => reports.push(event.data);
  player.connect(port1);
  window.dispatchEvent(new Event('pageshow'));
  await until(() => reports.at(-1)?.type === 'ink', 'place and ink');
  expect(reports[0]?.state?.slide).toBe('part1');
  end();
  close = () => {};
  const told = reports.length;
  window.dispatchEvent(new Event('pageshow'));
  await new Promise((resolve) => setTimeout(resolve, 80));
  expect(reports).toHaveLength(told);
});

test('a show that was closed leaves nothing behind', async () => {
  const sheets = document.adoptedStyleSheets.length;
  const { host, close: end } = await openShow(lectureDeck());
  end();
  close = () => {};
  expect(host.childElementCount).toBe(0);
  expect(document.adoptedStyleSheets).toHaveLength(sheets);
  expect(press('PageDown').defaultPrevented).toBe(false);
});

test.each(['zh-CN', 'en'] as const)(
  'no accessibility violations in %s: slide, menu, keys, overview',
  async (language) => {
    const { host } = await show(lectureDeck(), { language });
    for (const key of ['', 'm', '?', 'o']) {
      if (key !== '') press(key);
      const { violations } = await axe.run(host, { resultTypes: ['violations'] });
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
      host.querySelector<HTMLDialogElement>('dialog[open]')?.close();
    }
  },
);
