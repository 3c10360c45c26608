import { leafText } from '../drafts/leaf';
import { sloganCount } from '../points/scoring';
import type { LeafForm } from './form';
import { ruleRows, topicRow } from './rules';
import { toldInRows } from './told-rows';

/** 事项 → 规定: sentences that each say what holds for a matter (经费由…负担, 标准按…执行); every one a row. */
export const provisionsForm: LeafForm = {
  name: 'provisions',
  drafts: (context, leaf) => {
    const rows = leaf.units.flatMap(
      (unit) => [topicRow(context, unit), ruleRows(context, unit)].find((found) => found.length > 0) ?? [],
    );
    if (rows.length < 3 || rows.length < leaf.units.length * 0.6 || sloganCount(leafText(context, leaf)) > 1)
      return undefined;
    const head: [string, string] = [context.label('item'), context.label('rule')];
    return [toldInRows(context, leaf, rows, head)];
  },
};
