import { printDeck } from '../deck/deck-markdown';
import type { Artifact } from '../model/artifact';
import type { Format } from '../model/build-request';
import type { ExportSession } from './session';

/** Formats that a deck alone is enough for; deck.json also needs the notice, pictures need the screen. */
export type DeckFormat = Exclude<Format, 'json' | 'png'>;

type Writer = (session: ExportSession) => Promise<Artifact>;

/** Heavy writers are loaded when they are asked for. */
const writers: Readonly<Record<DeckFormat, Writer>> = {
  md: async ({ deck }) => ({
    name: 'deck.md',
    mediaType: 'text/markdown',
    bytes: new TextEncoder().encode(printDeck(deck)),
  }),
  pdf: async (session) => session.client.pdf(await session.displayList(), {}, control(session)),
  handout: async (session) =>
    session.client.handout(await session.displayList(), { kind: 3 }, control(session)),
  pptx: async (session) => {
    const [{ exportPptx }, { pictureAsPng }] = await Promise.all([
      import('../export/pptx/export-pptx'),
      import('../export/thumbnail/thumbnails'),
    ]);
    const { theme, signal, progress } = session;
    const options = { theme, ...(signal ? { signal } : {}), ...(progress ? { onProgress: progress } : {}) };
    return exportPptx(await session.displayList(), options, { toPng: pictureAsPng });
  },
  html: async (session) => {
    const [{ exportHtml }, { listTexts }, { default: playerScript }] = await Promise.all([
      import('../export/html/export-html'),
      import('../export/fonts/used-characters'),
      import('virtual:lectern-player'),
    ]);
    const texts = listTexts(await session.displayList());
    const subset = (wanted: typeof texts) => session.client.subset(wanted, control(session));
    return exportHtml(session.deck, {}, { theme: session.theme, playerScript, texts, subset });
  },
  docx: async (session) => {
    const [{ exportScript }, { thumbnails }] = await Promise.all([
      import('../export/docx/export-script'),
      import('../export/thumbnail/thumbnails'),
    ]);
    const pictures = await thumbnails(await session.displayList(), thumbnailWidth, session.signal);
    const options = { thumbnails: pictures, ...(session.signal ? { signal: session.signal } : {}) };
    return exportScript(session.deck, options);
  },
};

/** Pixels of a slide's picture in the script: sharp at 7 cm. */
const thumbnailWidth = 560;

/** The file of one format. @throws the signal's reason when cancelled */
export async function artifactsOf(format: DeckFormat, session: ExportSession): Promise<readonly Artifact[]> {
  return [await writers[format](session)];
}

function control({ report, signal, progress }: ExportSession) {
  return { report, ...(signal ? { signal } : {}), ...(progress ? { progress } : {}) };
}
