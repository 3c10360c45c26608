import { firstWord } from '../../text/words';

const surnames =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章苏潘葛范彭郎鲁韦马苗凤花俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕罗毕郝邬安常乐傅卞齐康伍余顾孟黄穆萧尹姚邵汪祁毛狄臧戴宋庞熊纪舒屈项祝董梁杜阮蓝闵季贾江童颜郭梅林钟徐邱骆高夏蔡田樊胡凌霍虞万柯管卢莫房丁邓洪包左石崔吉龚程邢裴陆荣翁段侯宁仇甘武刘景龙叶黎薄白蒲赖卓屠池乔闻党翟谭劳申冉桑桂牛边燕尚温庄晏柴瞿阎连习艾古易廖耿匡文东欧沃师聂';
const organEnd =
  '(?:中心|办公室|办公厅|委员会|管委会|领导小组|大队|支队|科|处|室|局|办|部|站|所|院|会|厅|组|校|街道|公司)';
const organ = `[\\u4e00-\\u9fff]{1,24}?${organEnd}`;
const name = `[${surnames}](?![长员位级件表]|[\\u4e00-\\u9fff]?[的等各及和与])[\\u4e00-\\u9fff]{1,2}`;

/** 报至区文化中心钱某某。: a name behind the body that something is sent to. */
export const sentTo = new RegExp(
  `(?<=(?:报|送|交|反馈|发|寄|联系)(?:送|给)?[至到给]?${organ})${name}(?=[。；，（(]|$|同志|老师|处[（(]|的(?:电子)?[邮信]箱)`,
  'g',
);
/** 陈老师 0571-…, 王敏  电话：…: a name before its number. */
export const beforeNumber = new RegExp(
  `(?<=^|[\\s：:，；、（(])[${surnames}](?:[\\u4e00-\\u9fff]{0,2}(?:老师|同志|先生|女士|主任|科长|处长|经理)|[\\u4e00-\\u9fff]{1,2}(?=\\s))(?=\\s{0,4}(?:(?:联系)?电话|手机)?[：:（(]?\\s{0,2}(?:0\\d{2,3}[-—－ ]?)?\\d{7,11})`,
  'g',
);

/** 安排 and 高新区 behind a body are a word and a place: a name's first character is its surname alone. */
export function isName(words: string): boolean {
  return firstWord(words).length === 1 && !/[区市县省镇乡村站局部办院会处科室所员组]$/.test(words);
}
