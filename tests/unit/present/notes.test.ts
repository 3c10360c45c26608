import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noteParagraphs, wordsOnSlide } from '../../../src/present/notes';
import { slideOf } from './decks';

const textOf = (notes: string, marks: readonly string[]) =>
  noteParagraphs(notes, marks)
    .flatMap((paragraph) => paragraph.runs.map((run) => run.text))
    .join('');

test('marking changes no word', () => {
  const text = fc.string({ unit: fc.constantFrom('安', '全', '检', '查', '，', '。'), maxLength: 60 });
  fc.assert(
    fc.property(
      text,
      fc.array(
        text.filter((mark) => mark !== ''),
        { maxLength: 5 },
      ),
      (notes, marks) => {
        expect(textOf(notes, marks)).toBe(notes);
      },
    ),
  );
});

test('paragraphs, quotations and bold words are told apart', () => {
  const found = noteParagraphs('第一段**要点**。\n\n> 原文一\n> 原文二\n\n- 一项', []);
  expect(found.map((paragraph) => paragraph.kind)).toEqual(['text', 'quote', 'item']);
  expect(found[0]?.runs.map((run) => [run.text, run.strong])).toEqual([
    ['第一段', false],
    ['要点', true],
    ['。', false],
  ]);
  expect(textOf('> 原文一\n> 原文二', [])).toBe('原文一原文二');
  expect(textOf('one line\nand another', [])).toBe('one line and another');
});

test('the words that stand on the slide are marked in the notes', () => {
  const marks = wordsOnSlide(slideOf('s1', 'points'));
  expect(marks).toContain('加强日常巡查');
  const [paragraph] = noteParagraphs('要压实责任，加强日常巡查，做好记录。', marks);
  expect(paragraph?.runs.filter((run) => run.marked).map((run) => run.text)).toEqual(['加强日常巡查']);
});

test('notes are never markup', () => {
  const [paragraph] = noteParagraphs('<img src=x onerror=alert(1)>', []);
  expect(paragraph?.runs[0]?.text).toBe('<img src=x onerror=alert(1)>');
});
