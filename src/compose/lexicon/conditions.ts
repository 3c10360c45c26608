/** Ends of a condition clause: …的, …时, …之日起, …以外. */
export const conditionEnd =
  /(?<!是.{0,60})(?:的|者|时|(?<!先|前|落|背|今|幕|最)后|之前|之后|之日起|情况下|前提下|以内|除外|之外|以外|情形|期间)$|(?<=.{6})的$/;

/** Openings of a condition. */
export const conditionOpening =
  /^[^，]{0,12}一经|^未经[^，]{2,30}(?:同意|批准|许可|授权|审批|审核|备案|登记|允许)$|^(?:如(?![期实何下])|如果|若|凡|凡是|一旦|除(?!了?$)|遇有|遇到|因.{2,24}(?:原因|需要|不能|无法|确需))/;

/** Openings that make the clause say for whom or what a rule holds. */
export const targetOpening = /^(?:对|对于|凡|关于)/;

/** A clause that only says when. */
export const timeClause =
  /^(?:自|从|于|到|截至|截止|在|\d{4}年|\d{1,2}月|每年|每月|每周|每季度|每学期|即日起|今后|力争|原则上|次年|当年).{0,34}(?:前|后|内|时|起|间|中|底|日|月|年|末|阶段|以来|开始|学期|前后|季度|上半年|下半年|止|上旬|中旬|下旬)(?:（[^）]*）)?$|^即日起$|^\d{4}年(?:度|[春夏秋冬]季)?$|^\d{1,2}月份?$|^\d{1,2}[:：]\d{2}.{0,12}$|^(?:(?:法定)?(?:工作日|节假日|休息日)|周[一二三四五六日末]|双休日|每[日天晚早]|平日|上午|下午|晚上|早晚高峰)[^，]{0,6}(?:\d{1,2}[:：时点]\d{0,2}分?[至到—~、和-]*)+$/;

/** A condition run on into its rule inside one clause: 未移交…的应限期完成移交. */
export const runOnCondition =
  /^(?<condition>(?:对|对于|凡|如)?[^，。；：]{4,60}?(?<!目)(?:的|(?<![或学记作读]|工作|前|后|消费|使用)者))(?<rule>(?:应当|应|需要|需(?!求)|要|须|必须|不得|不再|不予|取消|可以|可|一律|由|按|按照|视为|认定为|给予|予以)(?![求用急能]).{3,})$/;

/** Openings that go on with a case begun before the comma: 造成损失的, 情节严重的, 有下列情形之一的. */
export const goesOnWithCase =
  /^(?:造成|导致|致使|或者?|并且?|且|情节|后果|影响(?!评价)|数额|性质|构成|有(?:下列|以下|前款|上述)|拒不|仍|尚|作弊|屡|经(?:教育|批评|提醒|责令|催告)[^，]{0,6}[仍不后])/;

/** 必须查明情况, 享受津贴: a duty or its result is no case, it never stands left of a rule. */
export function holdsDuty(left: string): boolean {
  return /(?:必须|应当|不得|严禁|可以)(?![^，]*的)|(?:享受|实施|采取|开展|履行|对接)[^，的]{2,}(?<![时后前])$|做起$/.test(
    left,
  );
}
