import type { Corrections } from '../../model/corrections';
import type { SourceText } from '../../model/source-text';
import { correctJoins } from '../corrections/joins';
import type { Extract } from '../extract';
import { assemble } from './assemble';
import { type Draft, draftOf } from './draft';
import { splitFlat } from './flat';
import { dropFurniture } from './furniture';
import { repairInnerTitles } from './inner-titles';
import { joinBroken } from './joins';
import { splitRunOnItems } from './run-on-items';
import { dropScanBlanks } from './scan-blanks';
import { joinBySiblings } from './siblings';
import { joinSplitNumbers } from './split-numbers';
import { repairTitle } from './title';

type Pass = (lines: readonly Draft[]) => Draft[];

/** The passes of repair, in order; each file's head comment says what it needs and guarantees. */
const passes: readonly Pass[] = [
  dropFurniture,
  splitFlat,
  splitRunOnItems,
  joinSplitNumbers,
  repairTitle,
  repairInnerTitles,
  joinBroken,
  joinBySiblings,
  dropScanBlanks,
];

/** Makes the one canonical text of what a reader found, with the lecturer's joins. Linear in the length of the extract. */
export function repair(extract: Extract, corrections: Corrections = []): SourceText {
  const drafts = extract.lines.map(draftOf).filter((line) => line.text !== '' || line.cells !== undefined);
  const repaired = passes.reduce<readonly Draft[]>((lines, pass) => pass(lines), drafts);
  return assemble(correctJoins(repaired, corrections), extract.headRows);
}
