import type { Localized } from '../model/language';
import type { ShowCommand } from '../model/presenting';

/** What the buttons and keys of the lecture are called. */
export const commandWords: Readonly<Record<ShowCommand, Localized>> = {
  next: { zh: '下一页', en: 'Next slide' },
  previous: { zh: '上一页', en: 'Previous slide' },
  first: { zh: '第一页', en: 'First slide' },
  last: { zh: '最后一页', en: 'Last slide' },
  black: { zh: '黑屏', en: 'Black screen' },
  white: { zh: '白屏', en: 'White screen' },
  overview: { zh: '总览', en: 'Overview' },
  fullscreen: { zh: '全屏', en: 'Full screen' },
  laser: { zh: '激光笔', en: 'Laser pointer' },
  pen: { zh: '画笔', en: 'Pen' },
  'clear-ink': { zh: '清除笔迹', en: 'Clear ink' },
  'undo-ink': { zh: '撤销一笔', en: 'Undo stroke' },
  'clock-start': { zh: '开始计时', en: 'Start the clock' },
  'clock-pause': { zh: '暂停或继续计时', en: 'Pause or resume the clock' },
  'clock-reset': { zh: '计时归零', en: 'Reset the clock' },
  'end-on-time': { zh: '按时结束', en: 'End on time' },
  'full-plan': { zh: '恢复完整内容', en: 'Back to the full plan' },
  help: { zh: '按键说明', en: 'Keys' },
  menu: { zh: '菜单', en: 'Menu' },
  presenter: { zh: '演讲者窗口', en: 'Presenter window' },
  notes: { zh: '本屏备注与时钟', en: 'Notes and clock on this screen' },
  'clicker-test': { zh: '测试翻页笔', en: 'Test the clicker' },
  escape: { zh: '返回', en: 'Back' },
  close: { zh: '结束放映', en: 'End the show' },
};

/** All other wording of the player and the presenter window. */
export const words = {
  show: { zh: '放映', en: 'Slide show' },
  toolbar: { zh: '放映工具', en: 'Show tools' },
  slides: { zh: '幻灯片', en: 'Slides' },
  slideOf: { zh: '第 %1 页，共 %2 页', en: 'Slide %1 of %2' },
  current: { zh: '当前页', en: 'Current slide' },
  upNext: { zh: '下一页', en: 'Next' },
  endOfShow: { zh: '放映到此结束', en: 'End of the show' },
  notes: { zh: '备注', en: 'Notes' },
  noNotes: { zh: '本页没有备注。', en: 'This slide has no notes.' },
  elapsed: { zh: '已讲', en: 'Elapsed' },
  slideLeft: { zh: '本页剩余', en: 'This slide' },
  toEnd: { zh: '距结束', en: 'To the end' },
  timeOfDay: { zh: '现在', en: 'Now' },
  onPlan: { zh: '与计划一致', en: 'On plan' },
  ahead: { zh: '比计划快 %1', en: '%1 ahead' },
  behind: { zh: '比计划慢 %1', en: '%1 behind' },
  notStarted: { zh: '翻页即开始计时', en: 'The clock starts with the first slide change' },
  paused: { zh: '计时已暂停', en: 'Clock paused' },
  larger: { zh: '备注放大', en: 'Larger notes' },
  smaller: { zh: '备注缩小', en: 'Smaller notes' },
  dark: { zh: '深色或浅色', en: 'Dark or light' },
  serif: { zh: '宋体或黑体', en: 'Serif or sans' },
  minutes: { zh: '时长（分钟）', en: 'Slot (minutes)' },
  skipped: { zh: '略过', en: 'left out' },
  brief: { zh: '略讲', en: 'in passing' },
  fragment: { zh: '要点 %1/%2', en: 'point %1/%2' },
  shortTitle: { zh: '按时结束的建议', en: 'How to end on time' },
  shortFits: {
    zh: '时间够用，不必删减。',
    en: 'There is time enough; nothing has to go.',
  },
  shortPlan: {
    zh: '略过 %1 页，略讲 %2 页，可在 %3 内讲完；各部分和所有事实页都保留。',
    en: 'Leave out %1 slides and pass over %2; the rest takes %3. Every part and every fact stays.',
  },
  shortOver: {
    zh: '即使如此仍会超时 %1，请加快或与主办方商量。',
    en: 'It will still run over by %1: speak faster or agree with the host.',
  },
  accept: { zh: '照此进行', en: 'Do it' },
  cancel: { zh: '取消', en: 'Cancel' },
  shortOn: {
    zh: '已按时间精简，按 R 恢复完整内容',
    en: 'Shortened to end on time; R brings the full plan back',
  },
  blockedTitle: { zh: '演讲者窗口没有打开', en: 'The presenter window did not open' },
  blocked: {
    zh: '浏览器拦截了弹出窗口。请在地址栏允许弹出窗口后重试，或在本屏显示备注与时钟。',
    en: 'The browser blocked the pop-up. Allow pop-ups in the address bar and try again, or show notes and clock on this screen.',
  },
  retry: { zh: '重试', en: 'Try again' },
  here: { zh: '在本屏显示', en: 'Show on this screen' },
  placeTitle: { zh: '摆放两个窗口', en: 'Placing the two windows' },
  placeSteps: {
    zh: '第一步：把放映窗口拖到投影屏幕；第二步：在放映窗口按 F 全屏。备注留在自己的屏幕上。',
    en: 'Step one: drag the show to the projector. Step two: press F there. The notes stay on your own screen.',
  },
  placeNow: { zh: '放映到投影屏幕', en: 'Put the show on the projector' },
  understood: { zh: '知道了', en: 'Got it' },
  lost: {
    zh: '放映窗口已关闭或正在重新载入。备注仍可阅读；放映窗口重新打开后会自动接上。',
    en: 'The show was closed or is loading again. The notes stay readable; they join again when the show is back.',
  },
  presenterTitle: { zh: '演讲者窗口', en: 'Presenter' },
  jumpTo: { zh: '跳到第 %1 页', en: 'To slide %1' },
  jumpHint: { zh: '按回车', en: 'press Enter' },
  noSuchSlide: { zh: '没有第 %1 页', en: 'There is no slide %1' },
  close: { zh: '关闭', en: 'Close' },
  clickerLead: {
    zh: '请逐个按翻页笔上的键，看看各键做什么。放映不会翻页。',
    en: 'Press each key of the clicker to see what it does. The show stays where it is.',
  },
  clickerKey: { zh: '按键', en: 'Key' },
  clickerDoes: { zh: '作用', en: 'Does' },
  clickerNothing: { zh: '没有作用', en: 'nothing' },
  clickerWaiting: { zh: '等待按键……', en: 'Waiting for a key…' },
  clickerDigit: { zh: '页码数字', en: 'digit of a slide number' },
  clickerEnter: { zh: '跳到输入的页码', en: 'goes to the number typed' },
  clickerGood: {
    zh: '前进、后退都能用，翻页笔可以上场。',
    en: 'Forward and back both work: the clicker is ready.',
  },
  blackScreen: { zh: '黑屏，按任意键返回', en: 'Black screen; any key returns' },
  whiteScreen: { zh: '白屏，按任意键返回', en: 'White screen; any key returns' },
  unreadable: {
    zh: '这个文件里的课件数据已损坏，无法放映。请重新导出。',
    en: 'The deck inside this file is damaged and cannot be shown. Please export it again.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** Puts values in place of `%1`, `%2` …. */
export function fill(text: string, ...values: readonly (string | number)[]): string {
  return text.replace(/%(\d)/g, (whole, place: string) => String(values[Number(place) - 1] ?? whole));
}
