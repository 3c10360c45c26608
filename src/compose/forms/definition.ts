import type { Pair } from '../../model/block';
import type { ComposeContext } from '../drafts/context';
import type { Draft, Piece } from '../drafts/draft';
import type { Leaf } from '../drafts/leaf';
import { pairPiece } from '../drafts/pieces';
import { sizeOf, slice } from '../excerpt';
import { limits } from '../limits';
import { leafDraft } from './form';

/** 本办法所称X，是指Y: what a word means. */
const definition =
  /^\s*(?:(?:本[^，。]{1,8})?所称的?|本[^，。]{1,8}中的?)?(?<term>[^，。；：]{2,30}?)(?:，|主要)?(?:是指|(?<=[路级户区点人员类所金费料物品])指(?=[本指由在为以从具对])|均?指的是)(?<meaning>[^。；]{6,})/;

/** 术语 → 含义: the sentences of a leaf that say what a word means, and the leaf without them. */
export function definitionsOf(
  context: ComposeContext,
  leaf: Leaf,
): { readonly draft: Draft; readonly rest: Leaf } | undefined {
  const rows = leaf.sentences.flatMap((sentence) => definitionRows(context, sentence));
  if (rows.length === 0) return undefined;
  const said = new Set(rows.flatMap((row) => row.sentences));
  const draft: Draft = { ...leafDraft(leaf), layout: 'terms', content: { kind: 'terms', pieces: rows } };
  const rest: Leaf = {
    ...leaf,
    sentences: leaf.sentences.filter((sentence) => !said.has(sentence.id)),
    units: leaf.units.filter((unit) => !said.has(unit.sentence)),
  };
  return { draft, rest };
}

/** The rows of a sentence: 村主路指…；村支路是指…；宅间路是指…; none where one of its parts defines nothing. */
function definitionRows(
  context: ComposeContext,
  sentence: Leaf['sentences'][number],
): readonly Piece<Pair>[] {
  const parts = slice(context.text, sentence).text.split(/；/);
  const rows = parts.flatMap((part) => definitionRow(part, sentence.id) ?? []);
  return rows.length === parts.length ? rows : [];
}

function definitionRow(words: string, sentence: number): Piece<Pair> | undefined {
  const found = definition.exec(words)?.groups;
  const { term, meaning } = found ?? {};
  if (!term || !meaning || sizeOf(meaning) > limits.measure) return undefined;
  return pairPiece(term, meaning, [sentence]);
}
