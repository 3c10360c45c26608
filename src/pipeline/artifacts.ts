import { printDeck } from '../deck/deck-markdown';
import type { Artifact } from '../model/artifact';
import type { Format } from '../model/build-request';
import type { ExportSession } from './session';

/** Formats that a deck alone is enough for; deck.json also needs the notice. */
export type DeckFormat = Exclude<Format, 'json'>;

type Writer = (session: ExportSession) => Promise<Artifact | readonly Artifact[]>;

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
  png: async (session) => {
    const [{ exportPictures }, { createSlidePainter }] = await Promise.all([
      import('../export/pictures/export-pictures'),
      import('../export/pictures/slide-painter'),
    ]);
    const list = await session.displayList();
    return exportPictures(
      list,
      { kind: 'pages', scale: 2 },
      await createSlidePainter(list),
      control(session),
    );
  },
  docx: async (session) => {
    const [{ exportScript }, { thumbnails }] = await Promise.all([
      import('../export/docx/export-script'),
      import('../export/thumbnail/thumbnails'),
    ]);
    const pictures = await thumbnails(
      await session.displayList(),
      thumbnailWidth,
      session.signal,
      'image/jpeg',
    );
    const options = { thumbnails: pictures, ...(session.signal ? { signal: session.signal } : {}) };
    return exportScript(session.deck, options);
  },
};

/** Pixels of a slide's picture in the script: 160 dots an inch at 7 cm. */
const thumbnailWidth = 440;

/** The files of one format. @throws the signal's reason when cancelled */
export async function artifactsOf(format: DeckFormat, session: ExportSession): Promise<readonly Artifact[]> {
  const made = await writers[format](session);
  return 'bytes' in made ? [made] : made;
}

function control({ report, signal, progress }: ExportSession) {
  return { report, ...(signal ? { signal } : {}), ...(progress ? { progress } : {}) };
}
