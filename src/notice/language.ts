/** The language of a notice: Chinese when at least one in ten of its letters is a hanzi. */
export function languageOf(text: string): 'zh' | 'en' {
  const sample = text.slice(0, 20_000);
  const hanzi = sample.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  const latin = sample.match(/[A-Za-z]/g)?.length ?? 0;
  return hanzi * 9 >= latin ? 'zh' : 'en';
}
