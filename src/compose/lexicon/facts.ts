/** The kinds of fact a listener must take home. */
export type FactKind = 'date' | 'money' | 'number' | 'ban' | 'channel' | 'instrument' | 'members';

/** Patterns of facts; the weights are in the scoring table. */
export const factPatterns: Readonly<Record<FactKind, RegExp>> = {
  date: /\d{4}年(?!版)|\d{1,2}月\d{0,2}日?(?:底|前|末|上旬|中旬|下旬|起)?|年底前|月底前|[\d一二三四五六七八九十两]+个?(?:工作日|小时|天|日|个月)[之以]?内|即日起|截止|每(?:年|月|周|天|日|季度|半年|学期)|之日起|\d{1,2}[:：]\d{2}|\b[Ww]ithin \S+(?: \S+)? (?:days?|months?|years?|hours?)|\bby (?:\d|January|February|March|April|May|June|July|August|September|October|November|December|noon|close)|\bno later than\b/,
  money:
    /\d[\d.,，]*\s*(?:万|亿|千|百)?元|\d[\d.]*\s*[%％‰]|\d+(?:\.\d+)?倍|百分之|[$€£¥]\s?\d|\b\d[\d,.]* ?(?:SGD|USD|EUR|percent)\b/,
  number:
    /\d[\d.,]*\s*(?:万|亿)?余?(?:名|人|个|项|所|家|份|学时|学分|课时|周岁|岁|年以上|小时|分钟|次|天|公里|斤|亩|级|户|处|条|例|起|字|MB|M|张|套|类|批|门|场|期|分|米|吨|公斤|辆|台|间|平方米|页)|[一二三四五六七八九十百]+分之|[一二两三四五六七八九十百]+(?:次|份|项活动|名|人|个工作日)/,
  ban: /不得|严禁|禁止|严防|杜绝|不再|一律|不准|不允许|取消|严肃|追究|通报|切勿|请勿|非必要不|不举[行办]|废止|停止执行|暂停|不予|\b(?:must|shall|may) not\b|prohibited/,
  channel:
    /报送|上报|反馈|申报|填报|提交|备案|联系人|联系电话|邮箱|网址|登录|报名|地点|公布|\bsubmit|\breport to\b/,
  instrument:
    /成立|设立|组建|设在|建立|制定|出台|编制|印发|修订|列出|台账|清单|机制|制度|办法|方案|平台|系统|目录|名录库|标准|专项行动|试点|工程|计划|基金|补贴|贷款|活动|培训班|创建|督查组|领导小组/,
  members: /组成$|组成[，。；]|由[^，]+担任|设在/,
};

/** An order not to do something. */
export const banPattern =
  /不得|严禁|禁止|不准|不允许|不予|切勿|请勿|非必要不|不举[行办]|停止执行|废止|\b(?:must|shall|may) not\b|prohibited/;

/** An amount of money, a share or a multiple. */
export const amountPattern = factPatterns.money;
