import { expect, test } from 'vitest';
import { understand } from '../../../src/notice/understand';
import { fromText } from './notices';

function unclosedIn(text: string): readonly string[] {
  const { findings, source } = understand(fromText(text));
  return findings.flatMap(({ code, span }) =>
    code === 'notice.unclosed-quote' && span ? [source.text.slice(span.start, span.end)] : [],
  );
}

test('every quote and title that never closes is told where it stands', () => {
  expect(unclosedIn('关于检查的通知\n\n推进“三查行动，落实《管理办法的要求，做好登记”。')).toEqual(['《']);
  expect(unclosedIn('关于检查的通知\n\n推进“三查行动。落实《管理办法》的要求。')).toEqual(['“']);
});

test('a paragraph of nothing but open quotes is told by its first ones', () => {
  expect(unclosedIn(`关于检查的通知\n\n推进${'“'.repeat(5000)}三查行动。`)).toHaveLength(20);
});
