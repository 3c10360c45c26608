import { colourName } from '../../../model/colour-names';
import type { CheckRule } from '../check-context';

/** Least contrast of text and ground, WCAG AA. */
const least = 4.5;

/** Colours of the theme or its variant that cannot be read on a projector. */
export const contrastRule: CheckRule = ({ colours }) =>
  (colours?.pairs ?? []).flatMap(([text, ground]) => {
    const one = colours?.palette[text];
    const other = colours?.palette[ground];
    const ratio = one && other ? (colours?.contrast(one, other) ?? 21) : 21;
    if (ratio >= least) return [];
    const figure = (Math.floor(ratio * 10) / 10).toFixed(1);
    const [name, under] = [colourName(text), colourName(ground)];
    const message = {
      zh: `“${name.zh}”在“${under.zh}”上的对比度只有${figure}:1，请在主题中调到${least}:1以上。`,
      en: `“${name.en}” on “${under.en}” has a contrast of only ${figure}:1; choose colours of at least ${least}:1 in the theme.`,
    };
    return [{ code: 'check.contrast', severity: 'error', message }];
  });
