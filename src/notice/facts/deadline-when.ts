/** A time limit found in a text: the words that say when, relative to the text. */
export interface FoundWhen {
  readonly start: number;
  readonly end: number;
}

const N = '[一二两三四五六七八九十百\\d０-９]{1,4}';
const weekday = '(?:\\s*[（(](?:星期|周)?[一二三四五六日天][)）])?';
const hour =
  '(?:\\s*(?:上午|下午|晚上?|中午|凌晨)?\\s*\\d{1,2}\\s*(?:[:：]\\s*\\d{2}|[时点](?:\\d{1,2}分|整|半)?))';
const clock = `${hour}?`;
const year =
  '(?:(?:(?:19|20)\\d{2}|[二一][〇○零Oo一二三四五六七八九]{3}|每|次|本|今|当|明|翌)\\s*年\\s*(?:度\\s*)?)';
const month = `(?:${N}\\s*月\\s*(?:份\\s*)?(?:${N}\\s*[日号]|底|末|初|中旬|上旬|下旬)?)`;
const period = '(?:(?:每|本|当|次|上|下)?(?:年度?|季度?|学期|学年|月|周|星期|旬)(?:度)?(?:底|末|初)?)';
const day = `(?:${year}?${month}|${year}(?:底|末|年底|年末)?|每(?:个)?(?:月|季度|周|星期)(?:的)?${N}?[日号]?|(?:年|月|季度?|学期)(?:底|末)|${period}(?:底|末))${weekday}${clock}`;
const unit = '(?:个?\\s*工作日|个?\\s*自然日|[日天]|个?月|年|个?小时|分钟|周|个?星期|个?季度)';

const patterns: readonly RegExp[] = [
  new RegExp(`${day}\\s*(?:之|以)?前`, 'g'),
  new RegExp(`(?:[今当次本即同每][日天])?\\s*${hour}\\s*(?:之|以)?前`, 'g'),
  new RegExp(`(?:即日|[^，。；：、\\s]{0,12}之日|${day})起\\s*(?:至|到)\\s*${day}(?:\\s*[止前])?`, 'g'),
  new RegExp(`截[止至](?:时间|日期|期限|到|于|至|为|是|[：:]|\\s)*${day}`, 'g'),
  new RegExp(`${day}\\s*(?:截止|止(?![步损]))`, 'g'),
  new RegExp(
    `(?:自|从|在|于)[^，。；：“”（）自从在于]{1,24}(?:之日起?|起|后|之后|以后)\\s*(?:的\\s*)?${N}\\s*${unit}(?:之|以)?内`,
    'g',
  ),
  new RegExp(
    `(?:收到|接到|印发|发布|签订|受理|公示|结束|完成|活动|会议|培训|发生|通知|文件|到期|届满)[^，。；：“”（）]{0,12}(?:之日起?|后|之后|以后)\\s*(?:的\\s*)?${N}\\s*${unit}(?:之|以)?内`,
    'g',
  ),
  new RegExp(`${N}\\s*个?\\s*工作日(?:之|以)?内`, 'g'),
  new RegExp(
    `${N}\\s*(?:个?小时|分钟)(?:之|以)?内(?=[^，。；]{0,24}(?:报|送|完成|处置|反馈|上报|到达|办结|回复|响应|转))`,
    'g',
  ),
  new RegExp(`(?:自|从|于)\\s*${year}${month}起\\s*(?=[^，。；]{0,14}(?:施行|执行|实施|生效|启用))`, 'g'),
];

const past =
  /^(?:已|出生|毕业|参加工作|取得|入职|成立|注册|登记的|建成的|出厂|发生|竣工的|的[^，。；]{0,6}(?:成绩|情况|政策|标准|规定))/;

/** Every time limit of `text`, longest reading first where two overlap, in text order. */
export function findWhens(text: string): readonly FoundWhen[] {
  const found = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => trimmedWhen(match)).filter((when) => isLimit(text, when)),
  );
  return withoutOverlaps(found);
}

/** The preposition that opens the limit is no part of it. */
function trimmedWhen(match: RegExpMatchArray): FoundWhen {
  const start = match.index ?? 0;
  const lead =
    /^(?:自|从|在|于|请|须|应|要|并)?(?=\d|[一二两每今本次即])|^\s*/.exec(match[0])?.[0].length ?? 0;
  return { start: start + lead, end: start + match[0].trimEnd().length };
}

function isLimit(text: string, { start, end }: FoundWhen): boolean {
  if (!/[\d一二两三四五六七八九十年月]/.test(text.slice(start, end))) return false;
  if (past.test(text.slice(end, end + 20))) return false;
  return !/(?:有效期|截至目前|早在|出生于)[^，。；]{0,4}$/.test(text.slice(Math.max(0, start - 8), start));
}

function withoutOverlaps(found: readonly FoundWhen[]): FoundWhen[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: FoundWhen[] = [];
  for (const when of sorted) {
    const last = kept.at(-1);
    if (!last || when.start >= last.end) kept.push(when);
  }
  return kept;
}
