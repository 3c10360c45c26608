import type { Layout, Slide } from '../../model/deck';
import type { RenderContext } from '../context';
import { agendaHtml } from './agenda';
import { closingHtml } from './closing';
import { coverHtml } from './cover';
import { pageHtml } from './page';
import { picturePageHtml } from './picture';
import { sectionHtml } from './section';
import { statementPageHtml } from './statement';

/** Draws the inside of a slide. */
export type LayoutRenderer = (slide: Slide, render: RenderContext) => string;

/** Every layout and who draws it; the rest of a layout's look is its class in the style sheets. */
export const layoutRenderers: Readonly<Record<Layout, LayoutRenderer>> = {
  cover: coverHtml,
  agenda: agendaHtml,
  section: sectionHtml,
  statement: statementPageHtml,
  points: pageHtml,
  cards: pageHtml,
  terms: pageHtml,
  rules: pageHtml,
  facts: pageHtml,
  steps: pageHtml,
  timeline: pageHtml,
  table: pageHtml,
  quote: statementPageHtml,
  picture: picturePageHtml,
  contact: pageHtml,
  quiz: pageHtml,
  closing: closingHtml,
  blank: pageHtml,
};
