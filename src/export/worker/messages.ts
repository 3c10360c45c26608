import type { Artifact } from '../../model/artifact';
import type { DisplayList } from '../../model/display-list';
import type { Finding } from '../../model/finding';
import type { FontSlice } from '../../model/font-slice';
import type { FontText } from '../fonts/used-characters';
import type { HandoutOptions } from '../handout/options';
import type { SubsetFace } from '../html/subset-face';
import type { PdfOptions } from '../pdf/export-pdf';

/** Work for the worker. */
export type WorkerTask =
  | { readonly kind: 'pdf'; readonly list: DisplayList; readonly options: PdfOptions }
  | { readonly kind: 'handout'; readonly list: DisplayList; readonly options: HandoutOptions }
  | { readonly kind: 'coverage'; readonly texts: readonly FontText[] }
  | { readonly kind: 'subset'; readonly texts: readonly FontText[] };

/** From the page to the worker. The fonts come first, once. */
export type WorkerRequest =
  | { readonly slices: readonly FontSlice[] }
  | { readonly id: number; readonly task: WorkerTask }
  | { readonly id: number; readonly cancel: true };

/** What a task answers. */
export interface WorkerResults {
  readonly pdf: Artifact;
  readonly handout: Artifact;
  /** Missing code points by `fontKey`. */
  readonly coverage: Readonly<Record<string, readonly number[]>>;
  readonly subset: readonly SubsetFace[];
}

/** From the worker to the page. */
export type WorkerAnswer =
  | { readonly id: number; readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly id: number; readonly kind: 'finding'; readonly finding: Finding }
  | { readonly id: number; readonly kind: 'done'; readonly result: WorkerResults[keyof WorkerResults] }
  | { readonly id: number; readonly kind: 'failed'; readonly name: string; readonly message: string };
