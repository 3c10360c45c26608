import { msg, str } from '@lit/localize';
import type { Artifact } from '../../model/artifact';
import type { Deck } from '../../model/deck';
import { artifactsOf } from '../../pipeline/artifacts';
import { beginExport, type ExportSession } from '../../pipeline/session';
import { createStage } from '../../stage/stage';
import { fileName } from '../files/file-name';
import { formatName, type OfferedFormat } from '../state/export-presets';
import type { Studio } from '../state/studio';
import { saveFile } from './download';
import { openDeckOf } from './edit';
import { isCancelled, say, sayError } from './say';
import { runTask, type TaskHandle } from './task';

const pictureWidth = 1920;

/** Writes the deck in several formats and saves it: one file as it is, several as one zip. */
export async function exportDeck(studio: Studio, formats: readonly OfferedFormat[]): Promise<void> {
  const deck = openDeckOf(studio);
  if (!deck) return;
  const words = { label: msg('正在导出…'), cancelled: msg('已取消导出，没有写出任何文件。') };
  const file = await runTask(studio, words, async (handle) => {
    const made = await artifactsIn(deck, formats, handle);
    handle.progress(msg('正在保存文件…'), null);
    return oneFile(deck.meta.title, made);
  });
  if (!file) return;
  try {
    await saveFile(file.name, file.mediaType, file.bytes);
    say(studio, msg(str`已导出：${file.name}`));
  } catch (error) {
    if (isCancelled(error)) say(studio, words.cancelled);
    else sayError(studio, error);
  }
}

async function artifactsIn(
  deck: Deck,
  formats: readonly OfferedFormat[],
  { signal, progress }: TaskHandle,
): Promise<readonly Artifact[]> {
  let label = '';
  // A stage of its own: slides are measured on the other one while one goes on typing.
  const stage = createStage();
  const session = beginExport(deck, stage, {
    signal,
    progress: (done, all) => progress(label, all === 0 ? null : done / all),
  });
  const made: Artifact[] = [];
  try {
    for (const format of formats) {
      const { name } = formatName(format);
      label = msg(str`正在导出 ${name}…`);
      progress(label, null);
      made.push(...(format === 'png' ? await picturesOf(session) : await artifactsOf(format, session)));
      signal.throwIfAborted();
    }
  } finally {
    stage.remove();
  }
  return made;
}

/** One picture a slide, full HD wide. */
async function picturesOf(session: ExportSession): Promise<readonly Artifact[]> {
  const { thumbnails } = await import('../../export/thumbnail/thumbnails');
  const pictures = await thumbnails(await session.displayList(), pictureWidth, session.signal);
  return [...pictures.values()].map(({ bytes }, index) => ({
    name: `png/${String(index + 1).padStart(2, '0')}.png`,
    mediaType: 'image/png',
    bytes,
  }));
}

async function oneFile(title: string, artifacts: readonly Artifact[]): Promise<Artifact> {
  const [first, ...others] = artifacts;
  if (!first) throw new Error('nothing was written');
  if (others.length === 0) return { ...first, name: nameIn(title, first.name) };
  const { zipSync } = await import('fflate');
  const bytes = zipSync(
    Object.fromEntries(artifacts.map((each) => [nameIn(title, each.name), new Uint8Array(each.bytes)])),
    { level: 0 },
  );
  return { name: nameIn(title, 'deck.zip'), mediaType: 'application/zip', bytes };
}

/** `deck.pdf` becomes the title with its ending; files in folders and other names keep theirs. */
function nameIn(title: string, name: string): string {
  const ending = /^deck(\..+)$/.exec(name)?.[1];
  if (ending) return fileName(title, ending === '.md' ? '.deck.md' : ending);
  const other = /^(?:script|handout)(\..+)$/.exec(name);
  return other ? fileName(`${title}-${name.replace(/\..+$/, '')}`, other[1] ?? '') : name;
}
