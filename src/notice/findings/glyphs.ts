import type { Finding } from '../../model/finding';
import type { Structure } from '../facts/structure';

/** Look-alikes of optical character recognition, each in words where it cannot be right. */
const suspects: readonly (readonly [RegExp, string])[] = [
  [
    /纳人(?!民|员)|深人(?!民|员)|(?<!引)列人(?!民)|投人(?=使用|资金|力度)|加人(?=党|工会|协会|组织)|融人(?=发展|日常|工作)|引人(?=机制|竞争)|(?<![收出])人选(?=名单)?(?=项目库)/g,
    '入',
  ],
  [
    /直辖币|币场|全币(?=各|人|的)|(?<![民台港外货纸硬银金本日韩字代])币(?=人民政府|政府|委|直属|直机关)/g,
    '市',
  ],
  [/全而(?=推|落|加|深|贯|建)|方而|而向(?=全|社会|基层)|层而|书而/g, '面'],
  [/宫方(?:网|微)|宫员|党宫|军宫/g, '官'],
  [/(?<![国领本])士(?=地|壤)|以士(?=[，。、人])/g, '土、上'],
  [/人日(?=数|普查|老龄)|窗日|出日(?=退税|贸易|企业)|进日(?=商品|贸易)/g, '口'],
  [/(?<=[\u4e00-\u9fff])\.(?=[\u4e00-\u9fff])/g, '多余的点'],
  [/(?<!\d)(?:19|20)\d{2}(?:19|20)\d{2}(?=\s*年)/g, '缺连接号'],
  [/\ufffd/g, '无法辨认的字符'],
  [/[\u2e80-\u2fdf]/g, '部首字形'],
];
const most = 40;

/** Suspicious characters: reported, never corrected. */
export function glyphFindings({ source, language }: Structure): Finding[] {
  if (language === 'en') return [];
  const found = suspects.flatMap(([pattern, meant]) =>
    [...source.text.matchAll(pattern)].slice(0, most).map((match) => finding(source.text, match, meant)),
  );
  return found.slice(0, most);
}

function finding(text: string, match: RegExpExecArray, meant: string): Finding {
  const start = match.index;
  const end = start + match[0].length;
  const words = text.slice(Math.max(0, start - 4), end + 4).replace(/\s/g, '');
  return {
    code: 'notice.glyph',
    severity: 'warning',
    message: {
      zh: `“${words}”疑为识别错误（${meant}），未作改动，请核对原文。`,
      en: `“${words}” looks misread (${meant}); it was left as it is, check the original.`,
    },
    span: { start, end },
  };
}
