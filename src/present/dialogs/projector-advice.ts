import { html, nothing, type TemplateResult } from 'lit';
import { type Language, wording } from '../../model/language';
import type { Projector, ShowCommand } from '../../model/presenting';
import { commandWords, words } from '../words';

/** Said when the projector went or came: one sentence and the ways on. Nothing while all is well. */
export function projectorAdvice(
  projector: Projector,
  language: Language,
  run: (command: ShowCommand) => void,
): TemplateResult | typeof nothing {
  if (projector === 'well') return nothing;
  const [sentence, way, name] =
    projector === 'lost'
      ? ([words.projectorLost, 'notes', words.here] as const)
      : ([words.projectorBack, 'place', commandWords.place] as const);
  return html`<div class="advice" role="alert">
    <p>${wording(sentence, language)}</p>
    <button type="button" data-advice=${way} @click=${() => run(way)}>${wording(name, language)}</button>
    <button type="button" data-advice="dismiss" class="plain" @click=${() => run('dismiss')}>
      ${wording(commandWords.dismiss, language)}
    </button>
  </div>`;
}
