import { describe, expect, test } from 'vitest';
import { readArguments } from '../../../src/cli/arguments';

describe('build', () => {
  test('takes notices and defaults', () => {
    const order = readArguments(['build', 'a.md', 'b.txt']);
    expect(order).toMatchObject({
      command: 'build',
      notices: ['a.md', 'b.txt'],
      request: { ratio: '16:9', theme: 'solemn', brief: { minutes: null, pace: 200, sections: null } },
      strict: false,
    });
  });

  test('takes the brief from the flags', () => {
    const order = readArguments(
      'build a.md --minutes 20 --pace 180 --sections 一,二 --audience 市公安局 --ratio 4:3 --formats md,pdf'.split(
        ' ',
      ),
    );
    expect(order).toMatchObject({
      request: {
        ratio: '4:3',
        formats: ['md', 'pdf'],
        brief: { minutes: 20, pace: 180, sections: ['一', '二'], audience: '市公安局' },
      },
    });
  });

  test.each([
    ['build'],
    ['build a.md --minutes 2'],
    ['build a.md --minutes soon'],
    ['build a.md --formats md,odp'],
    ['build a.md --ratio 3:2'],
    ['build a.md --colour red'],
    ['paint a.md'],
  ])('refuses `%s` with a sentence and exit code 2', (line) => {
    const order = readArguments(line.split(' '));
    expect(order).toMatchObject({ command: 'none', exitCode: 2 });
    expect(order.command === 'none' && order.message.length).toBeGreaterThan(10);
  });

  test('explains itself on request', () => {
    const order = readArguments(['build', '--help']);
    expect(order).toMatchObject({ command: 'none', exitCode: 0 });
    expect(order.command === 'none' && order.message).toContain('--minutes');
  });
});

test('the other commands', () => {
  expect(readArguments(['themes'])).toEqual({ command: 'themes' });
  expect(readArguments(['open', 'deck.md'])).toEqual({ command: 'open', deck: 'deck.md' });
  expect(readArguments(['check', 'deck.md', '--notice', 'n.md', '--strict'])).toEqual({
    command: 'check',
    deck: 'deck.md',
    notice: 'n.md',
    strict: true,
  });
});
