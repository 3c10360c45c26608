import { type Finding, UnusableInput } from '../../model/finding';
import type { Structure } from '../facts/structure';

/** Throws `input.secret` when the notice carries 绝密, 机密 or 秘密: no deck is made of it. */
export function refuseSecret({ elements }: Structure): void {
  if (!elements.secrecy) return;
  throw new UnusableInput('input.secret', {
    zh: `文件标有密级“${elements.secrecy.quote}”，不能用本工具制作课件，请按保密规定处理。`,
    en: `The document is classified (“${elements.secrecy.quote}”); no deck is made of it. Handle it under the rules of secrecy.`,
  });
}

/** A paper that is not for the public: the lecturer is asked before going on. */
export function markFindings({ elements }: Structure): Finding[] {
  if (!elements.internal) return [];
  const { start, end, quote } = elements.internal;
  return [
    {
      code: 'notice.internal',
      severity: 'warning',
      message: {
        zh: `文件标有“${quote}”，请确认可以对听众宣讲后再继续。`,
        en: `The document is marked “${quote}”; make sure that it may be presented before you go on.`,
      },
      span: { start, end },
    },
  ];
}
