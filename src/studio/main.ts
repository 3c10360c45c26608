import './kit/studio.css';
import './kit/components';
import { openHandedOver } from './actions/handed-over';
import { openLaunched } from './actions/launched';
import { watchLeaving } from './actions/leaving';
import { showAppearance } from './actions/preferences';
import { resumeShow } from './actions/resume-show';
import { watchFit } from './actions/watch-fit';
import { watchStorage } from './actions/watch-storage';
import { watchVersions } from './actions/watch-versions';
import { LecternStudio } from './application';
import { registerIcons } from './kit/icons';
import { bringSlideFonts } from './kit/slide-fonts';
import { languageOf, showLanguage } from './localization/locale';
import { createStudio } from './state/create-studio';
import { loadPreferences } from './state/preferences';

/** Starts the studio in the page. */
async function main(): Promise<void> {
  registerIcons();
  const preferences = loadPreferences({
    language: languageOf(navigator.languages),
    appearance: 'system',
    notesHeight: 26,
    pace: 200,
    preset: 'colleague',
  });
  showAppearance(preferences.appearance);
  const [studio] = await Promise.all([createStudio(preferences), showLanguage(preferences.language)]);
  watchLeaving(studio);
  watchStorage(studio);
  watchVersions(studio);
  watchFit(studio);
  const element = document.querySelector('lectern-studio');
  if (element instanceof LecternStudio) element.start(studio);
  void resumeShow(studio);
  void openHandedOver(studio);
  openLaunched(studio);
  void bringSlideFonts();
  if (import.meta.env.PROD) {
    const { registerOffline } = await import('./offline/register');
    await registerOffline(studio);
  }
}

void main();
