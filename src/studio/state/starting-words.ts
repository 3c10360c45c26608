import { msg } from '@lit/localize';
import type { Insertable, StartingWords } from '../edits/new-slide';

/** The words an inserted slide of a kind starts with, in the language of the interface. */
export function startingWords(kind: Insertable): StartingWords {
  const usual = { title: msg('标题'), text: msg('内容'), label: labelFor(kind) };
  switch (kind) {
    case 'discussion':
      return { ...usual, title: msg('讨论'), text: msg('结合本单位实际，谈谈怎么落实？') };
    case 'quiz':
      return { ...usual, title: msg('问题'), text: msg('答案') };
    case 'code':
      return { ...usual, title: msg('扫码查看'), text: msg('扫码查看原文') };
    case 'quote':
      return { ...usual, title: msg('出处'), text: msg('引文') };
    case 'contact':
      return { ...usual, title: msg('联系方式') };
    default:
      return usual;
  }
}

/** Whether words only hold the place of the lecturer's own: they are chosen whole, so that typing replaces them. */
export function isStartingWord(words: string): boolean {
  const holding = [
    msg('标题'),
    msg('内容'),
    msg('问题'),
    msg('答案'),
    msg('出处'),
    msg('引文'),
    msg('日期'),
    msg('名词'),
    msg('情形'),
    msg('项目'),
  ];
  return holding.includes(words.trim());
}

function labelFor(kind: Insertable): string {
  switch (kind) {
    case 'timeline':
      return msg('日期');
    case 'terms':
      return msg('名词');
    case 'rules':
      return msg('情形');
    default:
      return msg('项目');
  }
}
