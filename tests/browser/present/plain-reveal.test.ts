import Reveal from 'reveal.js';
import RevealMarkdown from 'reveal.js/plugin/markdown';
import { afterEach, expect, test } from 'vitest';
import { printDeck } from '../../../src/deck/deck-markdown';
import { plain } from '../../../src/model/rich-text';
import { slideTexts, slideTitle } from '../../../src/model/slide-texts';
import { lecture } from '../../e2e/harness/lecture';
import { lectureDeck } from './show';

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** Opens deck.md as the reveal.js documentation says, nothing of ours loaded. */
async function openPlain(markdown: string): Promise<HTMLElement[]> {
  const element = document.createElement('div');
  element.className = 'reveal';
  element.innerHTML = '<div class="slides"><section data-markdown></section></div>';
  const template = document.createElement('textarea');
  template.setAttribute('data-template', '');
  template.textContent = markdown;
  element.querySelector('section')?.append(template);
  document.body.append(element);
  const reveal = new Reveal(element, { embedded: true, plugins: [RevealMarkdown] });
  await reveal.initialize();
  ends.push(() => {
    reveal.destroy();
    element.remove();
  });
  return [...element.querySelectorAll<HTMLElement>('.slides > section, .slides > section > section')].filter(
    (section) => !section.classList.contains('stack'),
  );
}

const squeezed = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, '');

test.each([
  ['a Chinese lecture', lecture()],
  ['an English lecture', lecture({ language: 'en', ratio: '4:3' })],
  ['a lecture with a quiz', lectureDeck()],
])('%s keeps slides, order, words and notes in plain reveal.js', async (_, deck) => {
  const sections = await openPlain(printDeck(deck));
  const shown = deck.slides.filter((slide) => !slide.hidden);
  expect(sections).toHaveLength(shown.length);
  shown.forEach((slide, index) => {
    const section = sections[index];
    expect(squeezed(section?.querySelector('h1, h2, h3')?.textContent)).toContain(
      squeezed(slideTitle(slide)),
    );
    for (const { text } of slideTexts(slide))
      expect(squeezed(section?.textContent)).toContain(squeezed(plain(text)));
    const notes = squeezed(slide.notes.replace(/^> ?/gm, ''));
    expect(squeezed(section?.querySelector('aside.notes')?.textContent)).toBe(notes);
  });
});
