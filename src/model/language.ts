/** The two languages the product speaks. */
export type Language = 'zh-CN' | 'en';

/** One message in both languages of the product. */
export interface Localized {
  readonly zh: string;
  readonly en: string;
}

/** The wording of a message in one language. */
export function wording(message: Localized, language: Language): string {
  return language === 'en' ? message.en : message.zh;
}
