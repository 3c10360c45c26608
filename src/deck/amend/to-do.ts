import type { Slide } from '../../model/deck';
import type { Finding } from '../../model/finding';
import { slideTitle } from '../../model/slide-texts';
import type { SectionChange } from './section-changes';

/** What is left to do on a slide that the trainer edited and whose section changed. */
export function leftToDo(slide: Slide, change: SectionChange | undefined): Finding {
  const name = slideTitle(slide) || slide.id;
  if (change?.kind === 'removed') {
    const message = {
      zh: `原文已删去“${change.name}”，而“${name}”一页由您改过，已保留：请决定删去还是留用。`,
      en: `The notice no longer has “${change.name}”; you edited “${name}”, so it was kept. Decide whether to delete it.`,
    };
    return { code: 'amend.removed', severity: 'warning', slide: slide.id, message };
  }
  const part = change?.name ?? name;
  const message = {
    zh: `原文“${part}”有改动，而“${name}”一页由您改过，未作更新：请对照新文件修改。`,
    en: `“${part}” of the notice changed; you edited “${name}”, so it was not updated. Compare it with the new file.`,
  };
  return { code: 'amend.edited', severity: 'warning', slide: slide.id, message };
}
