import { msg, str } from '@lit/localize';

/** What buttons say that do something to one slide or to several. */
export interface SlideWords {
  readonly duplicate: string;
  readonly hide: string;
  readonly delete: string;
}

/** The words for that many slides. @param hidden all of them are hidden already */
export function slideWords(count: number, hidden: boolean): SlideWords {
  if (count === 1) {
    return {
      duplicate: msg('复制页'),
      hide: hidden ? msg('放映此页') : msg('隐藏此页'),
      delete: msg('删除页'),
    };
  }
  return {
    duplicate: msg(str`复制 ${count} 页`),
    hide: hidden ? msg(str`放映 ${count} 页`) : msg(str`隐藏 ${count} 页`),
    delete: msg(str`删除 ${count} 页`),
  };
}
