import type { Language } from '../../model/language';
import { showLanguage } from '../localization/locale';
import { type Appearance, keepPreferences, type Preferences } from '../state/preferences';
import type { Studio } from '../state/studio';

/** Changes some preferences and keeps them for the next visit. */
export function changePreferences(studio: Studio, changes: Partial<Preferences>): void {
  studio.preferences.update((old) => ({ ...old, ...changes }));
  keepPreferences(studio.preferences.value);
}

/** Switches the language of the interface; decks keep theirs. */
export async function setLanguage(studio: Studio, language: Language): Promise<void> {
  changePreferences(studio, { language });
  await showLanguage(language);
}

/** Switches between light and dark. */
export function setAppearance(studio: Studio, appearance: Appearance): void {
  changePreferences(studio, { appearance });
  showAppearance(appearance);
}

/** Puts the appearance on the page. */
export function showAppearance(appearance: Appearance): void {
  const shown = shownAppearance(appearance);
  document.documentElement.classList.toggle('wa-dark', shown === 'dark');
  document.documentElement.classList.toggle('wa-light', shown === 'light');
}

/** What an appearance comes to: the system's where it is left to the system. */
export function shownAppearance(appearance: Appearance): 'light' | 'dark' {
  if (appearance !== 'system') return appearance;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
