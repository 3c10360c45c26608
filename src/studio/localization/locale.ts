import { configureLocalization } from '@lit/localize';
import type { Language } from '../../model/language';
import * as english from './en';

const localization = configureLocalization({
  sourceLocale: 'zh-CN',
  targetLocales: ['en'],
  loadLocale: async () => english,
});

/** The language shown now. */
export function currentLanguage(): Language {
  return localization.getLocale() === 'en' ? 'en' : 'zh-CN';
}

/** Shows the studio in `language` and tells the browser so, for spelling, speech and fonts. */
export async function showLanguage(language: Language): Promise<void> {
  await localization.setLocale(language);
  document.documentElement.lang = language;
}

/** The language of a browser: Chinese for every kind of Chinese, else English. */
export function languageOf(preferred: readonly string[]): Language {
  return preferred[0]?.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}
