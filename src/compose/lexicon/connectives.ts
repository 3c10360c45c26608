import { anyOf } from './words';

/** Words that tie a clause to the one before and may be left off at its start. */
export const leadingConnective = new RegExp(
  `^(?:${anyOf('与此同时 同时要 同时 此外 另外 其中 首先 其次 最后 并且 而且 并要 还要 也要 都要 又要 且 并 还 也 又 要 再')}|[一二三四五六七八九十]{1,2}(?:是|要))(?=[^，：是以非求素点闻时入文列件等就门次生贷款])，?`,
);

/** A clause that begins so leans on what stands before it: it never opens a point. */
export const dependentOpening =
  /^(?:主要是(?!否)|造成|导致|致使|例如|如：|比如|——|及(?![时早])|与(?!会)|和(?!谐|平|解)|或|等|的|地(?![方区市级州点址下铁面质产理势形震])|之|者|其(?!中|他|余)|其他(?!有关|部门|单位|人员|未尽)|该|此(?!次|项)|这|上述|以上|它|他们|从而|进而|以便|以及|因此|因而|所以|由此|否则|特别是|尤其|包括|即(?![日时将])|指(?![导定派挥])|如下|下同|不仅|不但|不含|既|而(?!今)|使(?!用|命|馆)|让|但|除外|后(?![勤备续方])|”|’|》|）)/;

/** A reference back that may stand when the clause carries a fact: 该项工作于4月底前完成. */
export const factReference = /^(?:该项|上述|此项|以上|此次|其余)/;

/** The second half restricts the first: neither may be shown alone. */
export const restrictiveOpening =
  /^(?:且不|但|并不得|并经(?![济营验])|并(?:须|应当?经|应当?由)|且|又(?!要)|不包括|不含|其中不|除外|最[高多低少]不|最[高长多]|原则上不|否则|逾期|不足部分)/;

/** Pairs of words over a comma that belong together. */
export const correlatives: readonly (readonly [RegExp, RegExp])[] = [
  [/既(?!有|定|往|成)|不仅|不但|一方面|不是/, /^(?:又|也|还|而且|而是|另一方面|更|同时)/],
  [/^(?:.{0,12})(?:以|由).{1,20}为主(?:体|导)?$/, /.{1,20}为(?:辅|补充)/],
  [/^(?:虽|虽然|尽管)/, /^(?:但|却)/],
  [/(?:越|愈)[^，]{1,10}$/, /^(?:越|愈)/],
];

/** A clause that ends so goes on after its comma. */
export const openEnd =
  /(?:表明|显示|指出|认为|强调|是|以及|和|与(?<!参与|赋与|给与)|或者?|即|(?:等|各|几个?|哪些)(?:方面|领域|环节|场所)|过程中|工作中|年时间|(?:发行|提供|利用|综合考虑)[^，]*等因素|^由[^，]+出资|以[^，]+为(?:标的|对象|由|名义|条件|借口|代价)|(?:可以?|应|须|请)?通过[^，]{2,16}(?:网|平台|系统|网站|客户端|公众号|小程序|渠道)$|(?:保证|确保|保障)[^，]*(?:前提下|情况下|条件下)|对[^，的]{3,}(?:小|差|低|少|弱|重|高|多|难|大|不足|薄弱|落后|困难))$/;

/** A clause that begins so has begun before its comma. */
export const openStart =
  /^(?:在此基础上|据此|从中|由此|直至|显示|就(?![业地近读诊医餐高])|则(?!由)|即(?![日时将使可])|属于|构成(?!要素|比例))/;

const leadInEnd =
  /(?:包括|如下|(?:制定|提出)以下[^，]{0,4}(?:方案|意见|措施|办法)|(?:目标|原则|内容|要求|材料|条件|职责|任务|措施)[是为]|(?:以下|下列)(?:[几一二三四五六七八九十两]+[个项点种类]?|各[项类])?(?:方面|工作|内容|要求|材料|条件|事项|措施|任务|问题|原则|情形|程序|方式|规定)?(?:的?工作|进行|执行|办理)?)$/;

/** 报送材料包括, 应做好以下几方面工作: words that only announce the list after them. */
export function isLeadIn(text: string): boolean {
  return leadInEnd.test(text.replace(/[：:]$/, ''));
}

/** The end of a list that runs over commas: …，违规使用易燃材料，私拉乱接等问题. */
export const listEnd = /等(?:突出|违法|违规|违法违规)?(?:问题|行为|现象|隐患|情形|乱象)$/;

/** A task whose objects may run over commas. */
export const listOpening =
  /^.{0,10}(?:整治|排查|查处|打击|治理|解决|纠正|检查|严查|整改|杜绝|防止|清理|存在)(?!.*等(?:突出)?(?:问题|行为|现象|隐患|情形))/;
