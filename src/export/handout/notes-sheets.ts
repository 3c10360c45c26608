import type { DisplayList, DisplayPage } from '../../model/display-list';
import type { EmbeddedFont } from '../fonts/merge';
import type { Sheet } from '../pdf/sheet';
import { naturalWidth } from '../pdf/show-text';
import { notesParagraphs } from '../text/plain-notes';
import { breakLines } from './break-lines';
import { margin, paper, SheetPage } from './sheet-page';
import { fittedInto, partAt } from './slide-sheets';

const size = 12;
const lineHeight = 20;
const paragraphGap = 6;
const slideHeight = 300;
const indent = '\u3000\u3000';
const bottom = paper.height - margin - 16;

/** Sheets with a slide above and its script below; a long script goes on on sheets of its own. */
export function notesHandout(list: DisplayList, font: EmbeddedFont): readonly Sheet[] {
  return list.pages.flatMap((page, index) => new NotesWriter(list, font, index + 1).write(page));
}

class NotesWriter {
  private readonly sheets: Sheet[] = [];
  private page: SheetPage;
  private top = 0;

  constructor(
    private readonly list: DisplayList,
    private readonly font: EmbeddedFont,
    private readonly number: number,
  ) {
    this.page = new SheetPage(font);
  }

  write(slide: DisplayPage): readonly Sheet[] {
    const cell = { x: margin, y: margin, width: paper.width - 2 * margin, height: slideHeight };
    const place = { ...fittedInto(slide, cell), y: margin };
    this.page.frame(place);
    this.top = place.y + place.height + 24;
    const first = partAt(slide, place);
    for (const paragraph of notesParagraphs(slide.notes)) this.paragraph(paragraph);
    this.finishSheet();
    return this.sheets.map((sheet, index) =>
      index === 0 ? { ...sheet, parts: [first, ...sheet.parts] } : sheet,
    );
  }

  private paragraph(text: string): void {
    const lead = this.list.language === 'zh-CN' ? indent : '';
    const measure = (words: string) => naturalWidth(words, size, this.font);
    let rest = breakLines(lead + text, paper.width - 2 * margin, measure);
    while (rest.length > 0) {
      const room = Math.floor((bottom - this.top) / lineHeight);
      if (room < 1) this.finishSheet();
      else {
        this.top = this.page.paragraph(rest.slice(0, room), margin, this.top, size, lineHeight);
        rest = rest.slice(room);
      }
    }
    this.top += paragraphGap;
  }

  private finishSheet(): void {
    const { title } = this.list;
    this.page.remark(title, margin, paper.height - margin / 2, 8, 'left');
    const part = this.sheets.length === 0 ? '' : `-${this.sheets.length + 1}`;
    this.page.remark(`${this.number}${part}`, paper.width - margin, paper.height - margin / 2, 8, 'right');
    const id = `notes-${this.number}${part}`;
    const page = this.page.page(id, paper.width, paper.height);
    this.sheets.push({
      width: paper.width,
      height: paper.height,
      parts: [{ page, matrix: [1, 0, 0, 1, 0, 0] }],
    });
    this.page = new SheetPage(this.font);
    this.top = margin;
  }
}
