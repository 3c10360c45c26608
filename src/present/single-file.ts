import { parseSingleFile, type SingleFile, singleFileBlock } from '../model/single-file';
import { acceptPort, nonceOf } from './link';
import { openPlayer } from './player/open-player';
import { mountPresenter, type PresenterView } from './presenter/mount-presenter';
import { historyResume, type ResumeStore } from './resume';
import { adoptSheets, createSheet, fontFaces } from './sheets';
import { createSlideSource } from './slide-source';
import { words } from './words';

/**
 * The script of a single-file deck. Reads the deck from the page's own JSON element and shows it.
 * Asks the network nothing and stores nothing: a reloaded page finds its place in its history entry.
 * The same script runs in the presenter window, which so outlives a reload of the show.
 */

const pageStyles = 'html, body { margin: 0; height: 100%; overflow: hidden; background: #000; }';
const ownScript = document.currentScript?.textContent ?? '';

function begin(): void {
  const block = document.getElementById(singleFileBlock)?.textContent ?? '';
  const content = parseSingleFile(block);
  const nonce = nonceOf(window.name);
  const opener: Window | null = window.opener;
  if (content === null) sayDamaged();
  else if (nonce !== null && opener !== null) beginPresenter(content, opener, nonce);
  else {
    adoptSheets(document, createSheet(document, pageStyles));
    void show(content, block, historyResume());
  }
}

/** Ending the show begins it anew: the page has nothing else to offer. */
async function show(content: SingleFile, block: string, resume: ResumeStore): Promise<void> {
  const host = document.createElement('main');
  document.body.replaceChildren(host);
  await openPlayer(content.deck, host, {
    theme: content.theme,
    resume,
    preparePresenter: (view) => prepare(view, block),
    onClose: () => void show(content, block, resume),
  });
}

/** Gives a new window fonts, deck and script; the script's hash is allowed there as it is here. */
function prepare(view: Window, block: string): void {
  const page = view.document;
  adoptSheets(page, createSheet(page, fontFaces(document)));
  page.body.append(scriptElement(page, block, 'application/json'), scriptElement(page, ownScript));
}

function scriptElement(page: Document, text: string, type?: string): HTMLScriptElement {
  const element = page.createElement('script');
  if (type !== undefined) {
    element.type = type;
    element.id = singleFileBlock;
  }
  element.textContent = text;
  return element;
}

function beginPresenter({ deck, theme }: SingleFile, opener: Window, nonce: string): void {
  const source = createSlideSource(deck, theme);
  const presenter = mountPresenter(document.body, {
    document,
    source,
    language: deck.meta.language,
    compact: false,
  });
  joinShow(presenter, opener, nonce);
}

/** Takes the show's port; when the show says goodbye, waits for it to come back. */
function joinShow(presenter: PresenterView, opener: Window, nonce: string): void {
  const watch = new AbortController();
  const again = () => {
    watch.abort();
    joinShow(presenter, opener, nonce);
  };
  void acceptPort(window, opener, nonce, watch.signal).then((port) => presenter.use(port, again));
}

function sayDamaged(): void {
  const message = document.createElement('p');
  message.setAttribute('role', 'alert');
  message.textContent = `${words.unreadable.zh} ${words.unreadable.en}`;
  document.body.prepend(message);
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
else begin();
