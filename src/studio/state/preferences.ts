import type { Language } from '../../model/language';

/** Light, dark, or whatever the system says. */
export type Appearance = 'system' | 'light' | 'dark';

/** What a person sets once for this browser; nothing of it belongs to a deck. */
export interface Preferences {
  readonly language: Language;
  readonly appearance: Appearance;
  /** Height of the notes under the slide, per cent of the middle column (10–70). */
  readonly notesHeight: number;
  /** Characters a minute asked for last time. */
  readonly pace: number;
  /** Key of the last export preset. */
  readonly preset: string;
}

const key = 'lectern.preferences';

/** Preferences as kept in the browser, completed by `fallback`; broken ones are ignored. */
export function loadPreferences(fallback: Preferences): Preferences {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return typeof kept === 'object' && kept !== null ? completed(kept, fallback) : fallback;
  } catch {
    return fallback;
  }
}

/** Keeps preferences; a browser that keeps nothing is no reason to stop. */
export function keepPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(key, JSON.stringify(preferences));
  } catch {
    // Private mode or a full disk: they last as long as the tab.
  }
}

function completed(kept: object, fallback: Preferences): Preferences {
  const field = (name: keyof Preferences): unknown => Reflect.get(kept, name);
  const language = field('language');
  const appearance = field('appearance');
  return {
    language: language === 'en' || language === 'zh-CN' ? language : fallback.language,
    appearance: appearance === 'light' || appearance === 'dark' ? appearance : fallback.appearance,
    notesHeight: within(field('notesHeight'), 10, 70, fallback.notesHeight),
    pace: within(field('pace'), 120, 320, fallback.pace),
    preset: typeof field('preset') === 'string' ? String(field('preset')) : fallback.preset,
  };
}

function within(value: unknown, low: number, high: number, fallback: number): number {
  return typeof value === 'number' && value >= low && value <= high ? value : fallback;
}
