import type { CheckContext, CheckRule } from '../check-context';
import { excerpt, shownSlides } from '../shown';

/** Paragraphs put together on weak grounds, with the slide that shows them. */
export const joinsRule: CheckRule = (context) =>
  (context.notice?.source.joins ?? []).flatMap((join) => {
    if (join.certain) return [];
    const text = context.notice?.source.text ?? '';
    const around = excerpt(text.slice(Math.max(0, join.start - 12), join.start + 12).replace(/\s+/g, ''));
    const message = {
      zh: `“${around}”处的断行是推断拼接的，请对照原文件核对。`,
      en: `The lines at “${around}” were joined by inference; compare them with the file.`,
    };
    const slide = slideShowing(context, join.start);
    return [
      {
        code: 'check.join',
        severity: 'warning',
        message,
        span: { start: Math.max(0, join.start - 1), end: join.start },
        ...(slide === undefined ? {} : { slide }),
      },
    ];
  });

function slideShowing({ deck, traces }: CheckContext, place: number): string | undefined {
  return shownSlides(deck).find((slide) =>
    (traces?.get(slide.id) ?? []).some(({ origin }) =>
      origin.spans.some(({ start, end }) => start <= place && place <= end),
    ),
  )?.id;
}
