/**
 * Fixed wording of the product that may stand on a slide. Everything a slide says is the notice's
 * own wording, one of these, or the lecturer's own words.
 */
export const labels = {
  agenda: { zh: '目录', en: 'Agenda' },
  untitled: { zh: '（标题未识别）', en: '(title not recognised)' },
  background: { zh: '背景与依据', en: 'Background' },
  purpose: { zh: '目的', en: 'Purpose' },
  basis: { zh: '依据', en: 'Basis' },
  matter: { zh: '事项', en: 'Matter' },
  overview: { zh: '任务一览', en: 'Overview' },
  duties: { zh: '责任分工', en: 'Who does what' },
  timeline: { zh: '时间节点', en: 'Deadlines' },
  facts: { zh: '基本安排', en: 'Arrangements' },
  attachment: { zh: '附件', en: 'Attachment' },
  attachmentLater: { zh: '会后发', en: 'handed out afterwards' },
  closing: { zh: '工作要求', en: 'What is asked' },
  contact: { zh: '联系方式', en: 'Contact' },
  person: { zh: '联系人', en: 'Contact person' },
  phone: { zh: '电话', en: 'Telephone' },
  mobile: { zh: '手机', en: 'Mobile' },
  email: { zh: '邮箱', en: 'E-mail' },
  website: { zh: '网址', en: 'Website' },
  address: { zh: '地址', en: 'Address' },
  fax: { zh: '传真', en: 'Fax' },
  task: { zh: '任务', en: 'Task' },
  condition: { zh: '情形', en: 'Case' },
  rule: { zh: '规定', en: 'Rule' },
  department: { zh: '部门', en: 'Body' },
  item: { zh: '事项', en: 'Item' },
  target: { zh: '对象', en: 'For whom' },
  responsible: { zh: '负责', en: 'Responsible' },
  coverNote: { zh: '印发说明', en: 'Cover note' },
  part: { zh: '部分', en: 'Part' },
  measure: { zh: '措施', en: 'Measure' },
  when: { zh: '时间', en: 'When' },
  who: { zh: '主体', en: 'Who' },
  what: { zh: '内容', en: 'What' },
  lecturer: { zh: '主讲人', en: 'Lecturer' },
  organisation: { zh: '单位', en: 'Organisation' },
  date: { zh: '日期', en: 'Date' },
  number: { zh: '文号', en: 'Number' },
  issuer: { zh: '发文机关', en: 'Issued by' },
  allAbove: { zh: '以上各项', en: 'All of the above' },
  others: { zh: '其他任务', en: 'Other tasks' },
  thanks: { zh: '谢谢大家', en: 'Thank you' },
  discussion: { zh: '讨论', en: 'Discussion' },
  quiz: { zh: '问答', en: 'Quiz' },
  continued: { zh: '（续）', en: ' (continued)' },
} as const;

/** Key of a label. */
export type LabelKey = keyof typeof labels;

/** Templates of fixed wording around the notice's own words; `%` stands for those words. */
export const labelTemplates = {
  discuss: { zh: '讨论：结合本单位实际，如何落实“%”？', en: 'Discussion: how do we carry out “%” here?' },
  quizSet: { zh: '“%”具体指什么？', en: 'What does “%” stand for?' },
  part: { zh: '第%部分', en: 'Part %' },
} as const;

/** Key of a label template. */
export type LabelTemplateKey = keyof typeof labelTemplates;
