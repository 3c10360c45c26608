import type { Artifact } from '../../model/artifact';
import type { Deck } from '../../model/deck';
import { plain } from '../../model/rich-text';
import { notesParagraphs } from './plain-notes';

/** The speaker notes as plain text: slide by slide under number and title, in UTF-8 with `\n`. */
export function exportNotes(deck: Deck, name = 'notes.txt'): Artifact {
  const slides = deck.slides.filter((slide) => !slide.hidden);
  const parts = slides.map((slide, index) => {
    const heading = slide.blocks.find((block) => block.kind === 'heading');
    const title = heading ? `${heading.label ?? ''}${plain(heading.text)}` : '';
    return [`${index + 1}. ${title}`.trim(), ...notesParagraphs(slide.notes)].join('\n');
  });
  const text = `${[deck.meta.title, ...parts].join('\n\n')}\n`;
  return { name, mediaType: 'text/plain', bytes: new TextEncoder().encode(text) };
}
