import { textPiece } from '../drafts/pieces';
import { sizeOf, slice } from '../excerpt';
import { limits } from '../limits';
import { type LeafForm, leafDraft } from './form';

/** What a sentence must say to stand alone: what the event or policy is. */
export const statesWhatItIs =
  /^[^，。；]{2,36}?(?<![不还但要就也都])是(?!否).{4,}(?:大会|会议|内容|途径|举措|要求|部署|民生|任务|保障|工程|关键|基础|大事|工作|职责|制度|阶段|方式|手段|根本|核心|环节)[，。]?/;

/** A leaf of one short sentence: it stands alone, large. */
export const statementForm: LeafForm = {
  name: 'statement',
  drafts: (context, leaf) => {
    const only = leaf.sentences[0];
    if (!only || leaf.sentences.length !== 1) return undefined;
    const words = slice(context.text, only);
    if (sizeOf(words.text) > limits.statement || /[：:].*[；;]/.test(words.text)) return undefined;
    if (leaf.units.some((unit) => unit.clauses.some((clause) => clause.kind === 'condition')))
      return undefined;
    const clauses = leaf.units.flatMap((unit) => unit.clauses).length;
    if (clauses > 2 && sizeOf(words.text) > limits.longPoint && !statesWhatItIs.test(words.text))
      return undefined;
    return [
      {
        ...leafDraft(leaf),
        layout: 'statement',
        content: { kind: 'statement', pieces: [textPiece(words.text, [only.id])] },
      },
    ];
  },
};
