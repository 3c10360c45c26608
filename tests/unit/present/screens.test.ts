import { afterEach, expect, test } from 'vitest';
import { type ScreenChange, Screens } from '../../../src/present/screens';

class FakeScreen extends EventTarget {
  isExtended = true;
}

/** A computer whose screens are plugged in and out by hand. */
function computer(allowed: boolean) {
  const own = new FakeScreen();
  const details = Object.assign(new EventTarget(), {
    currentScreen: own,
    screens: [own, new FakeScreen()],
  });
  const getScreenDetails = async () => {
    if (!allowed) throw new DOMException('no', 'NotAllowedError');
    return details;
  };
  const plug = (count: number) => {
    own.isExtended = count > 1;
    details.screens = [own, ...Array.from({ length: count - 1 }, () => new FakeScreen())];
    own.dispatchEvent(new Event('change'));
    details.dispatchEvent(new Event('screenschange'));
  };
  return { view: { screen: own, getScreenDetails }, details, plug };
}

const changes: ScreenChange[] = [];
const opened: Screens[] = [];
afterEach(() => {
  changes.length = 0;
  for (const screens of opened.splice(0)) screens.close();
});

function screensOf(view: ConstructorParameters<typeof Screens>[0]): Screens {
  const screens = new Screens(view, (change) => changes.push(change));
  opened.push(screens);
  return screens;
}

function element() {
  const asked: unknown[] = [];
  return { asked, requestFullscreen: async (options?: object) => void asked.push(options) };
}

test('the show is put on the screen it is not on, and both ways of telling give one change', async () => {
  const { view, details, plug } = computer(true);
  const screens = screensOf(view);
  const show = element();
  expect(await screens.place(show)).toBe(true);
  expect(show.asked).toEqual([{ screen: details.screens[1] }]);
  plug(1);
  expect(changes).toEqual(['fewer']);
  expect(await screens.place(show)).toBe(false);
  plug(2);
  plug(3);
  plug(2);
  expect(changes).toEqual(['fewer', 'more', 'more', 'fewer']);
});

test('without permission the browser still says whether there is a second screen', async () => {
  const { view, plug } = computer(false);
  const screens = screensOf(view);
  expect(await screens.place(element())).toBe(false);
  expect([screens.several, screens.placed]).toEqual([true, false]);
  plug(1);
  plug(2);
  expect(changes).toEqual(['fewer', 'more']);
});

test('where nothing is told nothing is said', async () => {
  const screens = screensOf({ screen: {} });
  expect(screens.several).toBe(false);
  expect(await screens.place(element())).toBe(false);
});

test('closed screens are not followed', async () => {
  const { view, plug } = computer(true);
  const screens = screensOf(view);
  await screens.place(element());
  screens.close();
  plug(1);
  expect(changes).toEqual([]);
});
