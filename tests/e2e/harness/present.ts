/// <reference types="vite/client" />
import '../../../src/stage/font-styles';
import script from 'virtual:lectern-player';
import type { Deck, DeckMeta } from '../../../src/model/deck';
import { printSingleFile, singleFileBlock } from '../../../src/model/single-file';
import { openPlayer, type Player } from '../../../src/present/player/open-player';
import { sessionResume } from '../../../src/present/resume';
import { loadTheme } from '../../../src/theme/load';
import { lecture, longLecture } from './lecture';

/** The deck with its slides repeated up to `count`; as it is when it has as many. */
function longer(deck: Deck, count: number): Deck {
  const repeated = Array.from({ length: Math.max(0, count) }, (_, index) => {
    const model = deck.slides[2 + (index % 2)];
    return model ? [{ ...model, id: `more${index}` }] : [];
  });
  const hidden = count > 0 ? deck.slides.filter((slide) => !slide.hidden) : deck.slides;
  return { ...deck, slides: [...hidden, ...repeated.flat()].slice(0, count || undefined) };
}

declare global {
  interface Window {
    /** The show on this page. */
    player: Player;
    /** A single-file deck, as an exporter would write it. */
    singleFile(): Promise<string>;
  }
}

const address = new URLSearchParams(location.search);
const meta: Partial<DeckMeta> = {
  ...(address.get('ratio') === '4:3' ? { ratio: '4:3' } : {}),
  ...(address.get('language') === 'en' ? { language: 'en' } : {}),
  ...(address.get('transition') === 'slide' ? { transition: 'slide' } : {}),
};
const written = address.has('long') ? longLecture() : lecture(meta);
const deck = longer(written, Number(address.get('slides') ?? 0));
const theme = loadTheme(deck.theme.name);

window.singleFile = async () => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(script));
  const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
  const policy = `default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'; img-src data:; font-src data:; connect-src 'none'; base-uri 'none'`;
  return `<!doctype html><html lang="${deck.meta.language}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}"><title>${deck.meta.title}</title></head><body>
<script type="application/json" id="${singleFileBlock}">${printSingleFile({ deck, theme })}</script>
<script>${script}</script></body></html>`;
};

const host = document.getElementById('show');
if (host) window.player = await openPlayer(deck, host, { theme, resume: sessionResume('show') });
