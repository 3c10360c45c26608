import type { Slide } from '../model/deck';
import type { RenderContext } from './context';
import { classes, element } from './html';
import { layoutRenderers } from './layouts/layout';

/**
 * One slide as HTML: `<section class="slide …" data-slide="id">` of fixed size, 1280×720 or 960×720
 * pixels. Every text element carries `data-path`, equal to the path of `slideTexts`; the order of the
 * document is the order of reading and of painting. Speaker notes are not part of it.
 */
export function renderSlide(slide: Slide, context: RenderContext): string {
  const frame = element('div', { class: 'frame' }, layoutRenderers[slide.layout](slide, context));
  return element(
    'section',
    {
      class: classes(
        'slide',
        `layout-${slide.layout}`,
        `step-${slide.step ?? 0}`,
        context.ratio === '16:9' ? 'wide' : 'standard',
        `theme-${context.theme.name}`,
        context.language === 'en' ? 'english' : 'chinese',
        context.variant?.larger === 1 && 'larger',
      ),
      'data-slide': slide.id,
      'data-layout': slide.layout,
      lang: context.language,
    },
    frame,
  );
}
