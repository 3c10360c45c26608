/** How much or how often, before what is given: 一次性, 每人, 按…标准, 视…情况. */
const measure =
  '(?:一次性|再|另|还|则|分别|均|可|应|将|最[高低多少]|每[^，]{1,8}?|按[^，]{2,40}?|视[^，]{2,40}?)';

/**
 * A clause that gives, spares or imposes something: 给予企业100万元奖励, 免收手续费, 处3万元罚款. It says
 * nothing without whom and what it is for.
 */
export const grantOpening = new RegExp(
  `^${measure}{0,3}(?:给予?(?![^，]{0,4}(?:支持|帮助|关[心爱注怀]|重视|配合|指导)$)|奖励|补助|补贴|予以(?!支持$|配合$)|免收|免除|免缴|减收|减免|减按|扣除|扣减|扣发|享受|兑付|退还|返还|发给|计发|视为|认定为|处[^，理]{0,8}\\d|罚款?[^，]{0,6}\\d|取消(?=[^，]{0,12}资格)|实行(?=“))`,
);

/** 鼓励, 允许, 支持…: what follows without a subject of its own is as free as the first. */
export const optionOpening =
  /^(?:积极|大力|充分|同时|可以|可(?![能靠持])|也可以?|应当?|要)*(?:鼓励|允许|支持(?:和鼓励|鼓励)?(?=[^，]{0,16}(?:企业|学校|高校|院校|机构|单位|个人|社会|职工|学生|人员|地区|各地)))/;

/** Consent before a task: never left off. */
export const consentFrame =
  /^(?:并|须|应当?|可|但|且|如)?经.{0,26}(?:同意|批准|核准|审[批核定查]|合格|验收|认定|授权|许可|公示|评审|考核|考察)(?:通过|合格|同意|无异议|后)*$/;
