import type { Contact } from '../../model/notice';
import { withHolders } from './contact-holders';
import { beforeNumber, isName, sentTo } from './contact-persons';
import { type PlacedParagraph, paragraphsOf, type Structure, wordsAt } from './structure';

const rules: readonly (readonly [Contact['kind'], RegExp])[] = [
  ['email', /[\w.+-]{1,64}[@＠][\w-]{1,63}(?:\.[\w-]{2,30}){1,4}/g],
  ['website', /(?:https?:\/\/|www\.)[\w./?=&%#:~+-]{3,200}[\w/]/g],
  ['mobile', /(?<!\d)1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(?!\d)/g],
  ['fax', /(?<=传\s{0,4}真(?:号码|电话)?\s?[：:]\s?)(?:[（(]?0\d{2,3}[)）]?\s?[-—－]?\s?)?\d{7,8}/g],
  ['phone', /(?<![\d.])(?:[（(]0\d{2,3}[)）]\s?|0\d{2,3}\s?[-—－]\s?)\d{7,8}(?:[-—－转]\d{1,5})?(?!\d)/g],
  [
    'phone',
    /(?<=(?:电\s{0,4}话|热线|咨询|联系方式|座机|tel(?:ephone)?\.?|phone)[^\d。；]{0,12})(?:[（(]?0\d{2,3}[)）]?\s?[-—－]?\s?)?\d{3,4}[-\s]?\d{3,4}(?!\d)/gi,
  ],
  [
    'person',
    /(?<=联\s{0,4}系\s{0,4}人\s?[：:]\s?|联络人\s?[：:]\s?|负责人\s?[：:]\s?|经办人\s?[：:]\s?|Contact:\s?)(?:[\u4e00-\u9fff·]{2,4}(?:[、\s]+[\u4e00-\u9fff·]{2,3}(?=[、，；;。\s（(]|$))*(?=[，,；;。、\s（(\d]|$|电|联|手)|[A-Z][a-z]+(?: [A-Z][a-z]+){1,2})/g,
  ],
  ['phone', /(?<=(?<![\d.])(?:0\d{2,3}[-—－])?\d{7,8}(?:（传真）)?\s?[、/／]?\s?)\d{7,8}(?!\d)/g],
  ['person', sentTo],
  ['person', beforeNumber],
  [
    'address',
    /(?<=(?:地\s{0,4}址|地\s{0,4}点)\s?[：:]\s?)(?:(?!\s?(?:联系)?电话|\s?邮[编箱]|\s?E-?mail)[^，。；;：:（）()]|[（(][^（）()]{1,20}[）)]){4,60}/g,
  ],
];

/**
 * Needs: paragraphs. Guarantees: persons, numbers and addresses to turn to, with what they are for. Eleven-digit mobiles are
 * marked as such, for they are shown only when asked for.
 */
export function findContacts(structure: Structure): readonly Contact[] {
  return paragraphsOf(structure).flatMap((placed) => contactsIn(structure, placed));
}

function contactsIn(structure: Structure, { paragraph, section }: PlacedParagraph): Contact[] {
  const text = wordsAt(structure, paragraph);
  const all = rules.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)]
      .filter(([words]) => pattern !== sentTo || isName(words))
      .map((match) => ({
        kind,
        start: paragraph.start + match.index,
        end: paragraph.start + match.index + match[0].length,
        quote: match[0],
        section,
      })),
  );
  return withHolders(withoutOverlaps(all), text, paragraph.start);
}

/** Of readings that overlap the one of the earlier rule stays. */
function withoutOverlaps(all: readonly Contact[]): Contact[] {
  const order = new Map(all.map((one, at) => [one, at]));
  const rank = (one: Contact) => order.get(one) ?? 0;
  const kept: Contact[] = [];
  for (const one of [...all].sort((a, b) => a.start - b.start || rank(a) - rank(b))) {
    const last = kept.at(-1);
    if (!last || one.start >= last.end) kept.push(one);
    else if (rank(one) < rank(last)) kept[kept.length - 1] = one;
  }
  return kept;
}
