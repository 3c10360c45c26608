import type { Contact } from '../../model/notice';
import type { Quote } from '../../model/span';

const reach = 60;
/** What says more of a number than that it is one. */
const telling =
  '(?:投诉|举报|咨询|监督|报名|报警|救援|受理|值班|技术支持|技术|预约|查询|招生|业务|服务|应急|报送|反馈|维修|会务|办公)';
/** The whole label right before a number: 投诉举报电话： or 技术支持： */
const label = new RegExp(
  `(?:^|[^\\u4e00-\\u9fff]|拨打|致电|可以|通过|联系)(?<words>(?:(?!拨打|致电|可以|通过|请)[\\u4e00-\\u9fff]){0,10}${telling}[\\u4e00-\\u9fff]{0,6})\\s?[：:]\\s{0,2}$`,
);
/** The same at the end of a sentence's words: …通过举报受理专线（ */
const run = new RegExp(`(?<words>${telling}{1,3}(?:电话|热线|专线|邮箱|信箱))\\s?[：:（(]?\\s{0,2}$`);
const kindWord =
  '(?:联系人|经办人|负责人|联系方式|(?:联系)?电话|手机|传真|(?:电子)?(?:邮箱|邮件|信箱)|地址|E-?mail)';
/** Between contacts of one holder stand marks and the words that name their kinds. */
const between = new RegExp(`^[\\s，,、；;/／（()）]{0,6}${kindWord}?[\\s：:]{0,4}$`, 'i');
const organEnd =
  '(?:中心|办公室|办公厅|委员会|管委会|领导小组|大队|支队|科|处|室|局|办|部|(?<!网)站|所|院|会|厅|委|组|校|街道|公司)';
const sends = '(?:报送|上报|报(?![考名告销废])|送|交(?![通流易换])|寄|发送|反馈|提交|传真)(?:给|[至到])?';
const receiver = new RegExp(
  `${sends}(?<body>(?:(?!报送|发送|提交|反馈|[送寄至到将的经给由向把并与前])[\\u4e00-\\u9fff]){1,24}${organEnd})(?:[，,；;（(]\\s?(?:${kindWord}[：:\\s]{0,3})?)?$`,
  'i',
);

/**
 * `contacts` of one paragraph, in order, with what each is for and the body it belongs to: its own label, the
 * body that something is sent to right before it, or that of the contact beside it.
 */
export function withHolders(contacts: readonly Contact[], text: string, base: number): Contact[] {
  const found: Contact[] = [];
  for (const contact of contacts) {
    const last = found.at(-1);
    const beside = last && between.test(text.slice(last.end - base, contact.start - base)) ? last : undefined;
    const purpose = purposeOf(contact, text, base);
    const body = receiverOf(contact, text, base) ?? beside?.body;
    found.push({ ...contact, ...(purpose ? { purpose } : {}), ...(body ? { body } : {}) });
  }
  return found;
}

function purposeOf({ kind, start }: Contact, text: string, base: number): Quote | undefined {
  if (kind === 'person' || kind === 'address' || kind === 'website') return undefined;
  const head = text.slice(Math.max(0, start - base - reach), start - base);
  return quoted(label.exec(head)?.groups?.words ?? run.exec(head)?.groups?.words, head, start);
}

function receiverOf({ start }: Contact, text: string, base: number): Quote | undefined {
  const head = text.slice(Math.max(0, start - base - reach), start - base);
  return quoted(receiver.exec(head)?.groups?.body, head, start);
}

/** `words` as they stand last in `head`, which ends at `end`. */
function quoted(words: string | undefined, head: string, end: number): Quote | undefined {
  if (!words) return undefined;
  const start = end - head.length + head.lastIndexOf(words);
  return { start, end: start + words.length, quote: words };
}
