import type { Quote, Span } from '../../model/span';

/** A deadline with its surroundings: the piece of the sentence, what stands before and after the limit in it. */
export interface DeadlineParts {
  readonly piece: Quote;
  readonly before: string;
  readonly after: string;
  readonly limit: Span;
  /** Heading of the section. */
  readonly heading: Quote | undefined;
}

const bodyWord =
  '部门|单位|局|部|委|委员会|厅|办公室|办公厅|政府|学校|院校|医院|企业|公司|机关|工会|党组织|工会组织|社会组织|支部|党委|党组|街道|乡镇|社区|中心|机构|人员|教工|职工|学生|家长|同志|负责人|省份|地区|地市|市县|县区|各地|协会|集团|银行|领导小组|专班|基地|代表队|选手|考生|学员|班级|年级|处室|科室|研究室|政研室';
const verbAhead =
  '(?=(?:也|均|都|再|并|可|将|请(?=于|在|按|各)|要|应(?![急对用届])|须|需|请|务必|必须|应当|负责|于|在|每|按|根据|对|把|向|会同|组织|完成|报|提交|出台|建立|制定|推行|印发|全部|形成|填|开展|到|\\d|[二两三四五六七八九十]))';
const leading = new RegExp(
  `^(?:并且?|同时|其中|此外)?(?:请)?((?:各|全|本)?[^，。；：“”]{0,28}?(?:${bodyWord}))${verbAhead}`,
);
const each = new RegExp(`^(?:请)?(各[^，。；：“”]{1,24}?)${verbAhead}`);
const following = new RegExp(
  `^[，,\\s]*(?!报|交|送|通过|经|按|用|以|由|向|在|完成|建立|实现|组织|开展|形成|制定|出台|报送|提交|将|把|对|全部)((?:各|全国|国家|省|市)?[^，。；：“”]{0,20}?(?:${bodyWord}))(?![会员办局厅室门组部])(?=[\\u4e00-\\u9fff])`,
);
const english =
  /^\W*((?:All |Each |Every |The )?[\w’' -]{2,60}?)(?:, in (?:coordination|consultation|collaboration|cooperation) with [^,]{2,60},)?\s+(?:shall|must|will|should|are required to|is required to|are to|is to)\b/;

/** Who is meant: the subject before the limit, behind it, or at the start of the sentence. */
export function whoOf(parts: DeadlineParts, earlier: string, sentenceStart: number): Quote | undefined {
  const { piece, before, after, limit } = parts;
  const clause = before.lastIndexOf('，') + 1;
  return (
    subject(`${before.slice(clause)}于`, piece.start + clause, before.length - clause) ??
    subject(`${before}于`, piece.start, before.length) ??
    match(following, after, limit.end) ??
    match(english, before || after, before ? piece.start : limit.end) ??
    subject(earlier, sentenceStart, earlier.length)
  );
}

/** Words that end as bodies do and are none: 联合有关部门, 加盖学院公章后, 全面建立…相关部门. */
const noBody =
  /^(?:经|在|由|联合|会同|协同|配合|督促|指导|全面|加盖|\d)|[的了后前时]$|全部$|(?:建立|开展|完善|制定|征求|并公告|并公布)(?![部处委科办室])/;

function subject(text: string, base: number, length: number): Quote | undefined {
  const found = each.exec(text) ?? leading.exec(text);
  const name = found?.[1];
  if (!found || !name || /[经由被将把让]|^[送交请]|^报(?!考|名|关)|全部$/.test(name) || noBody.test(name))
    return undefined;
  const start = found[0].length - name.length;
  const bare = name.replace(/[自都均也还并]+$/, '');
  return start + bare.length <= length ? quote(bare, base + start) : undefined;
}

function match(pattern: RegExp, text: string, base: number): Quote | undefined {
  const found = pattern.exec(text);
  const name = found?.[1];
  if (!found || !name || /[的了]$|全部$/.test(name) || noBody.test(name)) return undefined;
  return quote(name, base + found.index + found[0].indexOf(name));
}

/** What is to be done: the words behind the limit, or the clause around it when those say too little. */
export function whatOf(parts: DeadlineParts, who: Quote | undefined): Quote | undefined {
  const { piece, before, after, limit, heading } = parts;
  if (heading && /^[（(【[]/.test(piece.quote)) return heading;
  if (/^（[^）]*）$/.test(piece.quote)) return undefined;
  const named = behindSubject(trimmed(after, limit.end), who);
  const core = /^[^，,]*/.exec(named?.quote ?? '')?.[0] ?? '';
  const clauseBefore = before.slice(before.lastIndexOf('，') + 1);
  if (named && core.length >= 5 && !/[将把]/.test(clauseBefore) && !/^(?:and|or)\b/.test(core)) return named;
  const from = who && who.start >= piece.start && who.end <= limit.start ? who.end : piece.start;
  const end = Math.max(limit.end, (named?.start ?? limit.end) + core.length);
  const around = trimmed(piece.quote.slice(from - piece.start, end - piece.start), from);
  if (around && around.end - around.start > limit.end - limit.start + 3) return around;
  return heading ?? named;
}

function behindSubject(behind: Quote | undefined, who: Quote | undefined): Quote | undefined {
  if (!behind || !who || behind.start !== who.start) return behind;
  return trimmed(behind.quote.slice(who.quote.length), who.end);
}

const destination =
  /(?:报送|上报|报告|报至|报到|报给|(?<![通汇情预举填申呈])报|反馈|提交|递交|发送|发(?![放展布现生])|送达|送|寄送|寄|交)(?:至|到|给)?([^，。；、：（）“”\d报送]{1,30}(?:局|部(?!门)|委|厅|办公室|办公厅|处(?![置理罚分])|科(?![学技])|室|会|中心|组|政府|单位|部门|总工会|邮箱|窗口|秘书处|秘书组|人事处|教务处)(?:[（(][^（）()]{1,20}[)）])?)/;

/** Where the result goes: 报省总工会, 发至…邮箱. */
export function whereOf({ after, before, piece, limit }: DeadlineParts): Quote | undefined {
  return match(destination, after, limit.end) ?? match(destination, before, piece.start);
}

function trimmed(text: string, base: number): Quote | undefined {
  const lead = /^[，,、：:）)】\s　]*/.exec(text)?.[0].length ?? 0;
  const words = text.slice(lead).replace(/[，,；;。：:\s]+$/, '');
  return words === '' ? undefined : quote(words, base + lead);
}

function quote(text: string, start: number): Quote {
  return { start, end: start + text.length, quote: text };
}
