import { msg } from '@lit/localize';
import { type Brief, defaultBrief } from '../../model/brief';
import type { Correction, Corrections } from '../../model/corrections';
import type { Notice } from '../../model/notice';
import type { Span } from '../../model/span';
import type { Studio } from '../state/studio';
import { changePreferences } from './preferences';
import { readerPorts } from './reader-ports';
import { runTask } from './task';

/** Reads a notice and shows what was recognised in it. */
export async function readFile(studio: Studio, file: File): Promise<void> {
  const words = { label: msg('正在识别公文…'), cancelled: msg('已取消识别，公文没有打开。') };
  await runTask(studio, words, async ({ signal }) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { extractNotice } = await import('../../notice/read');
    const { understand } = await import('../../notice/understand');
    const extract = await extractNotice({ name: file.name, bytes }, { ...readerPorts, signal });
    const notice = understand(extract);
    signal.throwIfAborted();
    if (!mayGoOn(notice)) return;
    const brief: Brief = { ...defaultBrief, pace: studio.preferences.value.pace };
    studio.recognised.set({
      file: { name: file.name, bytes },
      extract,
      notice,
      corrections: [],
      brief,
      ratio: '16:9',
      theme: 'solemn',
      marked: null,
    });
    studio.view.set('recognised');
  });
}

/** Notices marked 内部 or 不公开 are used only after the lecturer has said so. */
function mayGoOn(notice: Notice): boolean {
  const { internal } = notice.elements;
  if (!internal) return true;
  return window.confirm(msg('这份公文标有“内部”或“不公开”字样。请确认宣讲对象都在知悉范围内，再继续。'));
}

/** Points out a place in the text of the recognised notice. */
export function markSpan(studio: Studio, marked: Span): void {
  studio.recognised.update((recognised) => recognised && { ...recognised, marked });
}

/** Changes what is asked of the deck to come. */
export function changeBrief(studio: Studio, brief: Brief): void {
  studio.recognised.update((recognised) => recognised && { ...recognised, brief });
  changePreferences(studio, { pace: brief.pace });
}

/** Goes back to the first page without making a deck. */
export function leaveRecognised(studio: Studio): void {
  studio.recognised.set(null);
  studio.view.set('start');
}

/** Makes a correction to what was recognised; the notice is understood again with it. */
export async function correct(studio: Studio, correction: Correction): Promise<void> {
  const corrections = studio.recognised.value?.corrections ?? [];
  await understandAgain(studio, [...corrections, correction]);
}

/** Takes back the correction made last. */
export async function undoCorrection(studio: Studio): Promise<void> {
  await understandAgain(studio, studio.recognised.value?.corrections.slice(0, -1) ?? []);
}

async function understandAgain(studio: Studio, corrections: Corrections): Promise<void> {
  const { understand } = await import('../../notice/understand');
  studio.recognised.update((recognised) => {
    if (!recognised) return recognised;
    const notice = understand(recognised.extract, corrections);
    return { ...recognised, corrections, notice, brief: { ...recognised.brief, sections: null } };
  });
}

/** Makes the deck of the recognised notice and opens it. */
export async function makeDeck(studio: Studio): Promise<void> {
  const { makeRecognised } = await import('./make-deck');
  await makeRecognised(studio);
}
