import { msg, str } from '@lit/localize';
import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Notice } from '../../model/notice';
import type { Quote } from '../../model/span';
import { markSpan } from '../actions/recognise';
import { sharedStyles } from '../kit/shared-styles';
import { StudioElement } from '../kit/studio-element';

interface Row {
  readonly name: string;
  readonly quotes: readonly Quote[];
}

/** The document elements that were found; a click shows the place in the text. */
@customElement('element-list')
export class ElementList extends StudioElement {
  static override styles = [
    sharedStyles,
    css`
      dl {
        margin: 0;
        display: grid;
        grid-template-columns: max-content minmax(0, 1fr);
        gap: var(--wa-space-2xs) var(--wa-space-s);
      }
      dt {
        color: var(--wa-color-text-quiet);
      }
      dd {
        margin: 0;
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--wa-space-s);
      }
      h2 {
        margin-block-end: var(--wa-space-s);
      }
      button.plain:hover {
        text-decoration: underline;
      }
      .counts {
        margin-block-start: var(--wa-space-s);
      }
    `,
  ];

  @property({ attribute: false }) notice: Notice | null = null;

  override render() {
    const { notice } = this;
    if (!notice) return html``;
    const rows = rowsOf(notice).filter((row) => row.quotes.length > 0);
    return html`<h2>${notice.elements.title?.quote ?? msg('没有认出标题')}</h2>
      <dl>
        ${rows.map(
          (row) => html`<dt>${row.name}</dt>
            <dd>${row.quotes.map((quote) => this.#quote(quote))}</dd>`,
        )}
      </dl>
      <p class="counts quiet">${countsOf(notice)}</p>`;
  }

  #quote(quote: Quote) {
    return html`<button type="button" class="plain" @click=${() => markSpan(this.studio, quote)}>
      ${quote.quote}
    </button>`;
  }
}

function rowsOf(notice: Notice): readonly Row[] {
  const { elements } = notice;
  const one = (quote: Quote | undefined) => (quote ? [quote] : []);
  return [
    { name: msg('发文机关'), quotes: elements.issuers },
    { name: msg('文号'), quotes: one(elements.number) },
    { name: msg('日期'), quotes: one(elements.date) },
    { name: msg('主送'), quotes: elements.addressees },
    { name: msg('附件'), quotes: notice.attachments.flatMap((each) => attachmentQuote(notice, each)) },
  ];
}

function attachmentQuote(notice: Notice, attachment: Notice['attachments'][number]): readonly Quote[] {
  const span = attachment.titleSpan;
  return span ? [{ ...span, quote: notice.source.text.slice(span.start, span.end) }] : [];
}

function countsOf(notice: Notice): string {
  const parts = notice.body.sections.length;
  const tasks = notice.body.sections.reduce((sum, section) => sum + section.children.length, 0);
  const [sentences, duties, deadlines, joins] = [
    notice.sentences.length,
    notice.duties.length,
    notice.deadlines.length,
    notice.source.joins.length,
  ];
  return msg(
    str`${parts} 个部分，${tasks} 个小节，${sentences} 句；责任分工 ${duties} 处，时限 ${deadlines} 处，拼接断行 ${joins} 处。`,
  );
}
