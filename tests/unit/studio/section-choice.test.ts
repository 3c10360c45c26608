import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Section } from '../../../src/model/notice';
import { choiceOf, toggleSection } from '../../../src/studio/state/section-choice';

function section(id: string, children: readonly Section[] = []): Section {
  const base = { kind: 'cn', level: 1, label: id, heading: id, runIn: false, start: 0, end: 1 } as const;
  return { ...base, id, paragraphs: [], tables: [], children };
}

const tree = [
  section('一', [section('一（一）'), section('一（二）')]),
  section('二'),
  section('三', [section('三（一）', [section('三（一）1')]), section('三（二）')]),
];
const all = ['一', '一（一）', '一（二）', '二', '三', '三（一）', '三（一）1', '三（二）'];

describe('choosing sections', () => {
  it('everything is chosen at first', () => {
    expect(tree.map((each) => choiceOf(each, null))).toEqual(['all', 'all', 'all']);
  });

  it('taking out one child leaves its parent half chosen and names the others', () => {
    const chosen = toggleSection(tree, null, '一（一）');
    expect(chosen).toEqual(['一（二）', '二', '三']);
    expect(tree.map((each) => choiceOf(each, chosen))).toEqual(['some', 'all', 'all']);
  });

  it('twice is not at all, from wholly chosen or wholly left out', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...all), { maxLength: 6 }),
        fc.constantFrom(...all),
        (path, id) => {
          const chosen = path.reduce<readonly string[] | null>(
            (now, each) => toggleSection(tree, now, each),
            null,
          );
          const target = find(tree, id);
          fc.pre(target !== undefined && choiceOf(target, chosen, covered(chosen, id)) !== 'some');
          expect(toggleSection(tree, toggleSection(tree, chosen, id), id)).toEqual(chosen);
        },
      ),
    );
  });
});

function find(sections: readonly Section[], id: string): Section | undefined {
  return sections
    .flatMap((each) => [each, ...each.children, ...each.children.flatMap((child) => child.children)])
    .find((each) => each.id === id);
}

function covered(chosen: readonly string[] | null, id: string): boolean {
  return chosen === null || chosen.some((each) => id.startsWith(each));
}
