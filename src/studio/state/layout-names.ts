import { msg } from '@lit/localize';
import type { Layout } from '../../model/deck';

/** Layouts a lecturer can change a content slide into. */
export const changeableLayouts = [
  'points',
  'cards',
  'steps',
  'terms',
  'rules',
  'facts',
  'timeline',
  'table',
  'statement',
  'quote',
] as const satisfies readonly Layout[];

/** Name of a layout in the language of the interface. */
export function layoutName(layout: Layout): string {
  return names()[layout];
}

function names(): Readonly<Record<Layout, string>> {
  return {
    cover: msg('封面'),
    agenda: msg('目录'),
    section: msg('分部'),
    statement: msg('一句话'),
    points: msg('要点'),
    cards: msg('卡片'),
    terms: msg('名词解释'),
    rules: msg('对照'),
    facts: msg('基本信息'),
    steps: msg('步骤'),
    timeline: msg('时间轴'),
    table: msg('表格'),
    quote: msg('引文'),
    picture: msg('图片'),
    contact: msg('联系方式'),
    quiz: msg('问答'),
    closing: msg('结束页'),
    blank: msg('空白'),
  };
}
