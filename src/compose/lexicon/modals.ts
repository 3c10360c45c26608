import { anyOf } from './words';

/** Words that make a clause an order, a duty or a permission. Longest first. */
export const modals = anyOf(
  '应当 必须 务必 不应 不得 不准 不能 不予 不再 可以 方可 应 须 需 可 要 请 负责 严禁',
);

/** The same characters inside other words: 要 in 需要, 应 in 相应, 可 in 可能. Tested around the hit. */
export const notModalBefore =
  /(?:[主需重必只纪摘紧简首还扼概确]|不需|不|既)$|(?:相|对|供|适|响|反|效|回|感|顺|照)$|(?:许|认|宁|尚|许可认)$|(?:急|所|亟|无|申|邀|聘|提)$/;
/** Continuations that show the character is no modal, by character: 要求, 应急, 可能, 请示. */
export const notModalAfter: Readonly<Record<string, RegExp>> = {
  要: /^(?:求|素|点|闻|件|害|旨|挟|人|道|塞)/,
  应: /^(?:急|用|对(?!接|照|标|外公|本|[^，]{2,40}(?:进行|开展|实施|予以|加以))|付|聘|届|试|战|力|变|有尽有|.尽.)/,
  可: /^(?:能|靠|持续|行|观|见|疑|再生|信|燃|视化|追溯|操作|比)/,
  请: /^(?:示|帖|假|柬|愿|客|求|销|款)/,
  须: /^知/,
  需: /^(?:求|要)/,
};

/** Modals that turn an order into an option or a ban; they are never dropped with a frame. */
export const bindingModal = /^(?:也|还|均|都)?(?:可以|可(?![能靠持])|不得|不能|原则上)/;
