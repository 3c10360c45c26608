import type { Brief } from '../../model/brief';
import type { Corrections } from '../../model/corrections';
import type { Ratio } from '../../model/deck';
import type { Notice } from '../../model/notice';
import type { Span } from '../../model/span';
import type { Extract, NoticeFile } from '../../notice/extract';

/** A notice that was read and waits for the lecturer's word before it becomes a deck. */
export interface Recognised {
  readonly file: NoticeFile;
  readonly extract: Extract;
  readonly notice: Notice;
  readonly corrections: Corrections;
  readonly brief: Brief;
  readonly ratio: Ratio;
  readonly theme: string;
  /** Place in the text that is pointed out. */
  readonly marked: Span | null;
}
