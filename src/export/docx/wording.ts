import type { Language } from '../../model/language';
import { type Localized, wording } from '../../model/language';

const words = {
  script: { zh: '讲稿', en: 'Script' },
  contents: { zh: '目录', en: 'Contents' },
  page: { zh: '第 % 页', en: 'Slide %' },
  lasts: { zh: '本页 %', en: 'this slide %' },
  until: { zh: '讲到 %', en: 'until %' },
  place: { zh: '出处 %', en: 'from %' },
  turn: { zh: '▶ 翻页', en: '▶ next slide' },
  end: { zh: '■ 结束', en: '■ end' },
  silent: { zh: '（本页无讲稿）', en: '(nothing to say here)' },
} as const satisfies Record<string, Localized>;

/** Fixed words of the script, `%` replaced by `value`. */
export function scriptWord(key: keyof typeof words, language: Language, value = ''): string {
  return wording(words[key], language).replace('%', value);
}

/** Seconds as minutes and seconds, e.g. `3:05`. */
export function clockTime(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
