import type { Block } from '../../../src/model/block';
import { defaultBrief } from '../../../src/model/brief';
import type { Deck, DeckMeta, Slide } from '../../../src/model/deck';
import { rich } from '../../../src/model/rich-text';

const heading = (text: string, label?: string): Block => ({
  kind: 'heading',
  ...(label === undefined ? {} : { label }),
  text: rich(text),
});
const points = (...texts: readonly string[]): Block => ({
  kind: 'points',
  items: texts.map((text) => ({ text: rich(text) })),
});
const facts = (...pairs: readonly (readonly [string, string])[]): Block => ({
  kind: 'facts',
  items: pairs.map(([left, right]) => ({ left: rich(left), right: rich(right) })),
});

const chinese: readonly Slide[] = [
  {
    id: 'cover',
    layout: 'cover',
    blocks: [
      heading('开展冬春季消防安全检查'),
      { kind: 'fields', items: [{ left: rich('主讲人'), right: rich('安全管理科') }] },
    ],
    notes: '各位同志，今天和大家一起学习这份检查通知。',
    seconds: 20,
  },
  {
    id: 'part1',
    layout: 'section',
    blocks: [heading('总体要求', '一、')],
    notes: '下面看第一部分：总体要求。',
    seconds: 12,
  },
  {
    id: 'duty',
    layout: 'points',
    blocks: [
      heading('落实消防安全责任', '（一）'),
      points('压实消防安全主体责任', '开展重点场所隐患排查', '建立问题整改台账并逐项销号'),
      { kind: 'duty', items: [{ left: rich('牵头'), right: rich('安全管理科') }] },
    ],
    notes:
      '下面看第一项任务：落实消防安全责任。\n\n> 各单位要压实消防安全主体责任，开展重点场所隐患排查，建立问题整改台账并逐项销号，确保责任到岗、措施到位、检查到边。\n\n牵头部门是安全管理科。',
    seconds: 75,
  },
  {
    id: 'train',
    layout: 'points',
    blocks: [
      heading('加强宣传教育', '（二）'),
      points('组织员工参加疏散演练', '在宿舍和食堂张贴提示', '把典型案例讲到班组'),
    ],
    notes: '> 加强宣传教育，组织员工参加疏散演练，在宿舍和食堂张贴提示，把典型案例讲到班组。',
    seconds: 60,
  },
  { id: 'spare', layout: 'blank', blocks: [heading('备用页')], notes: '', hidden: true },
  {
    id: 'dates',
    layout: 'facts',
    blocks: [
      heading('基本安排'),
      facts(['自查时间', '11月20日前'], ['报送时间', '12月20日前'], ['联系电话', '0971-0000000']),
    ],
    notes: '请大家记住三个时间。',
    seconds: 40,
  },
  { id: 'end', layout: 'closing', blocks: [heading('谢谢大家')], notes: '', seconds: 10 },
];

const english: readonly Slide[] = [
  {
    id: 'cover',
    layout: 'cover',
    blocks: [heading('Keeping the laboratory safe')],
    notes: 'Good morning, everybody.',
    seconds: 20,
  },
  {
    id: 'part1',
    layout: 'section',
    blocks: [heading('What changes', '1.')],
    notes: 'First, what changes.',
    seconds: 10,
  },
  {
    id: 'duty',
    layout: 'points',
    blocks: [
      heading('Storing chemicals'),
      points(
        'Label every bottle on the day it is opened',
        'Keep acids away from solvents',
        'Report missing stock to the store keeper',
      ),
    ],
    notes:
      '> Users shall label every bottle on the day it is opened, keep acids away from solvents and report missing stock.',
    seconds: 60,
  },
  {
    id: 'dates',
    layout: 'facts',
    blocks: [heading('Dates'), facts(['Inspection', '3 March'], ['Report due', 'within 10 days'])],
    notes: 'Two dates to remember.',
    seconds: 30,
  },
  { id: 'end', layout: 'closing', blocks: [heading('Thank you')], notes: '', seconds: 10 },
];

/** Half an hour in three parts, each with a divider, its dates and six tasks. */
const long: readonly Slide[] = [
  { id: 'cover', layout: 'cover', blocks: [heading('全年安全工作')], notes: '各位同志。', seconds: 20 },
  ...[1, 2, 3].flatMap((part): readonly Slide[] => [
    { id: `p${part}`, layout: 'section', blocks: [heading(`第${part}阶段`)], notes: '', seconds: 15 },
    ...[1, 2, 3, 4, 5, 6].map(
      (task): Slide => ({
        id: `p${part}t${task}`,
        layout: 'points',
        blocks: [heading(`任务${part}之${task}`), points('压实主体责任', '开展隐患排查')],
        notes: '',
        seconds: 70,
      }),
    ),
    {
      id: `d${part}`,
      layout: 'facts',
      blocks: [heading(`时限${part}`), facts(['报送时间', `${part + 8}月20日前`])],
      notes: '',
      seconds: 45,
    },
  ]),
  { id: 'end', layout: 'closing', blocks: [heading('谢谢大家')], notes: '', seconds: 10 },
];

/** A lecture of half an hour for the tests of time. */
export function longLecture(): Deck {
  return { ...lecture({ title: '全年安全工作' }), slides: long };
}

/** A short lecture written for the tests of the show. */
export function lecture(meta: Partial<DeckMeta> = {}): Deck {
  const language = meta.language ?? 'zh-CN';
  const slides = language === 'en' ? english : chinese;
  const title = language === 'en' ? 'Keeping the laboratory safe' : '开展冬春季消防安全检查';
  return {
    version: 1,
    meta: { title, language, ratio: '16:9', ...meta },
    brief: defaultBrief,
    theme: { name: 'solemn' },
    slides,
  };
}
