import { msg, str } from '@lit/localize';
import type { Artifact } from '../../model/artifact';
import { artifactsOf } from '../../pipeline/artifacts';
import { beginExport, type ExportSession } from '../../pipeline/session';
import { fileName } from '../files/file-name';
import { formatName, type OfferedFormat } from '../state/export-presets';
import type { Studio } from '../state/studio';
import { saveFile } from './download';
import { openDeckOf } from './edit';
import { stage } from './fit';
import { say } from './say';
import { runTask } from './task';

const pictureWidth = 1920;

/** Writes the deck in several formats and saves it: one file as it is, several as one zip. */
export async function exportDeck(studio: Studio, formats: readonly OfferedFormat[]): Promise<void> {
  const deck = openDeckOf(studio);
  if (!deck) return;
  const artifacts = await runTask(studio, msg('正在导出…'), async ({ signal, progress }) => {
    let label = '';
    const session = beginExport(deck, stage(), {
      signal,
      progress: (done, all) => progress(label, all === 0 ? null : done / all),
    });
    const made: Artifact[] = [];
    for (const format of formats) {
      const { name } = formatName(format);
      label = msg(str`正在导出 ${name}…`);
      progress(label, null);
      made.push(...(format === 'png' ? await picturesOf(session) : await artifactsOf(format, session)));
    }
    return made;
  });
  if (!artifacts) return;
  const saved = await runTask(studio, msg('正在保存文件…'), () => saveArtifacts(deck.meta.title, artifacts));
  if (saved) say(studio, msg(str`已导出：${saved}`));
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

async function saveArtifacts(title: string, artifacts: readonly Artifact[]): Promise<string> {
  const [first, ...others] = artifacts;
  if (!first) throw new Error('nothing was written');
  if (others.length === 0) return saved(title, first);
  const { zipSync } = await import('fflate');
  const bytes = zipSync(
    Object.fromEntries(artifacts.map((each) => [nameIn(title, each.name), new Uint8Array(each.bytes)])),
    { level: 0 },
  );
  return saved(title, { name: 'deck.zip', mediaType: 'application/zip', bytes });
}

async function saved(title: string, artifact: Artifact): Promise<string> {
  const name = nameIn(title, artifact.name);
  await saveFile(name, artifact.mediaType, artifact.bytes);
  return name;
}

/** `deck.pdf` becomes the title with its ending; files in folders and other names keep theirs. */
function nameIn(title: string, name: string): string {
  const ending = /^deck(\..+)$/.exec(name)?.[1];
  if (ending) return fileName(title, ending === '.md' ? '.deck.md' : ending);
  const other = /^(?:script|handout)(\..+)$/.exec(name);
  return other ? fileName(`${title}-${name.replace(/\..+$/, '')}`, other[1] ?? '') : name;
}
