/** Endings of the names of bodies. */
const organEnd =
  '局|部|委|委员会|厅|办公室|办公厅|办|院|会|处|科|署|行|校|学院|大学|中学|小学|学校|幼儿园|司|团|党组|党委|党支部|社|所|站|中心|政府|集团|公司|机关|法院|检察院|分局|支队|大队|总队|领导小组|指挥部|工会|协会|学会|联合会|纪委|人大|政协|国务院|中央|馆|街道|联|盟|银行|医院|组';
const date =
  '(?:[\\d０-９]{4}\\s*[年.\\-/]\\s*[\\d０-９]{1,2}\\s*[月.\\-/]\\s*[\\d０-９]{1,2}\\s*日?|[〇○ＯO0０零一二三四五六七八九]{4}\\s*年\\s*[一二三四五六七八九十]{1,2}\\s*月\\s*[一二三四五六七八九十]{1,3}\\s*日)';

/** A line of names of bodies: short, no stop, each ending as bodies do. */
export const organLine = new RegExp(
  `^(?:[\\u4e00-\\u9fff（）()“”·\\s　]{0,40}?(?:${organEnd}))(?:[\\s　]*[（(](?:代章|盖章|印章|章|公章)[)）])?$`,
);
/** One body and the date on the same line. */
export const organAndDate = new RegExp(`^([\\u4e00-\\u9fff（）()\\s　]{2,50}?)[\\s　]*(${date})$`);
/** 印发机关 and 印发日期 on one line, in either order of spacing. */
export const printingLine = new RegExp(`^(.{0,60}?)[\\s　]*(${date})[\\s　]*印发[。]?$`);
/** 秘密, 机密, 绝密 with an optional term. */
export const secrecyLine = /^(?:绝\s*密|机\s*密|秘\s*密)(?:\s*[★☆*＊].{0,12})?$/;
/** 单位：… as the pages of a body's own site put it between title and text. */
export const pageField = /^(?:发文|发布|制发|来文)?\s*单\s*位\s*[：:]\s*[\u4e00-\u9fff（）()、\s　]{2,40}$/;
/** 特急, 加急 … alone on a line. */
export const urgencyLine =
  /^(?:特\s*急|加\s*急|特\s*提|平\s*急|急\s*件|紧急程度\s*[：:]\s*\S{1,4}|(?:等级\s*)?(?:特急|加急|平急)\s*[·•].{0,8})$/;
/** Marks of papers that are not for the public. */
export const internalLine =
  /^[（(【]?\s*(?:内部事项|普通事项|内部文件|内部资料.{0,10}|内部使用.{0,10}|此件不公开(?:发布)?|不予公开|公开方式\s*[：:]\s*(?:不予公开|不公开|依申请公开)|此件(?:依申请公开|不予公开))\s*[)）】]?[。]?$/;
/** 附注 and the mark of publicity. */
export const noteLine =
  /^(?:[（(【]\s*此件.{1,20}[)）】]|[（(]?\s*(?:公开方式|公开属性|信息公开选项)\s*[：:].{1,12}|[（(](?:联系人|联系电话)[：:].{1,60}[)）])[。]?$/;
/** A page's own note that it does not give the whole text. */
export const abridgedLine =
  /^[（(【]\s*(?:本文|正文|全文|原文|此文)?\s*(?:有删减|有删节|略|从略|节选|摘要)\s*[)）】][。]?$/;
/** 抄送, 抄报, 分送, cc. */
export const copyLine =
  /^(?:(?:[部委局厅院校内]\s*内|内部)?\s*抄\s*[送报发]|分\s*送|主\s*送|Cc|CC|cc|c\.c\.|Copies? to)\s*[：:]/;
/** Who was there, at the end of minutes. */
export const attendanceLine =
  /^(?:出\s*席|列\s*席|请\s*假|缺\s*席|参\s*会|参\s*加|主\s*持|记\s*录|旁\s*听)(?:人员?|单位|领导)?\s*[：:]/;
/** 主题词 of papers before 2012. */
export const subjectWords = /^主题词\s*[：:]?/;
/** 签发人 */
export const signerLine = /^签发人\s*[：:]/;
/** The head of an attachment's own page: 附件1, 附件：标题, 附表2 标题 */
export const attachmentHead =
  /^(附\s*[件表录]\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})?(?:\s*[-—]\s*\d{1,2})?)\s*(?:[：:．.、\s　]\s*(.*))?$/;
