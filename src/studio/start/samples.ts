import type { Language } from '../../model/language';

const notices = import.meta.glob<string>('/decks/*/notice.md', { query: '?raw', import: 'default' });

/** A sample notice that was written for this product. */
export interface Sample {
  /** Folder in `decks/`. */
  readonly name: string;
  readonly title: string;
  readonly language: Language;
  readonly text: string;
}

/** The samples with their texts; each is fetched on its own. */
export function loadSamples(): Promise<readonly Sample[]> {
  return Promise.all(Object.entries(notices).map(async ([path, load]) => sampleOf(path, await load())));
}

function sampleOf(path: string, text: string): Sample {
  const name = path.split('/').at(-2) ?? path;
  const title = /^#\s+(.+)$/m.exec(text)?.[1]?.trim() ?? name;
  return { name, title, language: /\p{Script=Han}/u.test(title) ? 'zh-CN' : 'en', text };
}
