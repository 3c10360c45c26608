import { loadTheme } from '../../../src/theme/load';
import '../../../src/stage/font-styles';
import type { Block } from '../../../src/model/block';
import type { Deck, Slide } from '../../../src/model/deck';
import { rich } from '../../../src/model/rich-text';
import type { Player, PlayerOptions } from '../../../src/present/player/open-player';
import { openPlayer } from '../../../src/present/player/open-player';
import { deckOf } from '../../unit/present/decks';

const heading = (text: string): Block => ({ kind: 'heading', text: rich(text) });

/** A short lecture on fire safety: cover, agenda, divider, points, facts, a hidden slide, quiz, closing. */
export function lectureDeck(meta: Partial<Deck['meta']> = {}): Deck {
  const points = ['压实消防安全主体责任', '开展重点场所隐患排查', '建立问题整改台账'];
  const slides: readonly Slide[] = [
    {
      id: 'cover',
      layout: 'cover',
      blocks: [heading('冬春季消防安全检查')],
      notes: '各位同志，大家好。',
      seconds: 20,
    },
    {
      id: 'part1',
      layout: 'section',
      blocks: [{ kind: 'heading', label: '一、', text: rich('总体要求') }],
      notes: '下面看第一部分。',
      seconds: 10,
    },
    {
      id: 'tasks',
      layout: 'points',
      blocks: [
        { kind: 'heading', label: '（一）', text: rich('落实责任') },
        { kind: 'points', items: points.map((text) => ({ text: rich(text) })) },
      ],
      notes:
        '下面看第一项任务。\n\n> 各单位要压实消防安全主体责任，开展重点场所隐患排查，建立问题整改台账，逐项销号。',
      seconds: 60,
    },
    { id: 'secret', layout: 'blank', blocks: [heading('备用页')], notes: '', hidden: true },
    {
      id: 'facts',
      layout: 'facts',
      blocks: [
        heading('基本安排'),
        { kind: 'facts', items: [{ left: rich('报送时间'), right: rich('12月20日前') }] },
      ],
      notes: '请记住报送时间。',
      seconds: 30,
    },
    {
      id: 'quiz',
      layout: 'quiz',
      blocks: [
        heading('问答'),
        { kind: 'quiz', question: rich('“三个必须”具体指什么？'), answers: [rich('管行业'), rich('管业务')] },
      ],
      notes: '',
      seconds: 40,
    },
    { id: 'end', layout: 'closing', blocks: [heading('谢谢大家')], notes: '', seconds: 10 },
  ];
  return deckOf(slides, meta);
}

/** A long show for measuring. */
export function longDeck(count: number): Deck {
  const model = lectureDeck().slides[2];
  const slides = Array.from({ length: count }, (_, index) => ({ ...model, id: `s${index + 1}` }) as Slide);
  return deckOf(slides);
}

/** A show filling the page; closed by `stage.close()`. */
export async function openShow(
  deck: Deck,
  options: Partial<PlayerOptions> = {},
): Promise<{ host: HTMLElement; player: Player; close: () => void }> {
  const host = document.createElement('div');
  host.style.cssText = 'position:fixed;inset:0';
  document.body.append(host);
  const player = await openPlayer(deck, host, { theme: loadTheme('solemn'), ...options });
  return {
    host,
    player,
    close: () => {
      player.close();
      host.remove();
    },
  };
}

/** Presses a key as a keyboard or clicker does. */
export function press(key: string, more: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', {
    key,
    bubbles: true,
    cancelable: true,
    composed: true,
    ...more,
  });
  (document.activeElement ?? document.body).dispatchEvent(event);
  return event;
}

/** Waits until `check` holds, two seconds at most. */
export async function until(check: () => boolean, what: string): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) {
    if (check()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`never happened: ${what}`);
}
