import { msg } from '@lit/localize';
import { fileOpen } from 'browser-fs-access';
import type { DeckChange } from '../../deck/changes/deck-change';
import type { PictureBlock } from '../../model/block';
import type { Deck, Picture, Slide } from '../../model/deck';
import { rich } from '../../model/rich-text';
import { freshKey, usesOf } from '../edits/picture-keys';
import { pictureAt } from '../edits/picture-place';
import { shrinkPicture } from '../files/shrink-picture';
import { slideOf } from '../state/session';
import type { Studio } from '../state/studio';
import { edit, openDeckOf } from './edit';
import { say, sayError } from './say';
import { insertSlide } from './slides';

/** Asks for a picture file; null when the lecturer thinks better of it. */
export async function choosePicture(): Promise<File | null> {
  try {
    return await fileOpen({ mimeTypes: ['image/*'], id: 'picture' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** Inserts a slide with a picture behind the one shown and asks for words for those who cannot see it. */
export async function insertPicture(studio: Studio, file: File, alt = ''): Promise<void> {
  try {
    const picture = await shrinkPicture(file);
    const deck = openDeckOf(studio);
    if (!deck) return;
    const key = freshKey(deck.pictures ?? {});
    insertSlide(studio, pictureSlide(key, alt, titleOf(file)), [{ type: 'setPicture', key, picture }]);
    if (alt === '') say(studio, msg('请在页面下方写一句图片说明，供看不到图片的人。'));
  } catch (error) {
    sayError(studio, error);
  }
}

/**
 * Puts a file in the place of a picture of the slide shown; `at` is its position among the blocks. Its
 * words and the way it fills its place stay, its crop goes.
 */
export async function replacePicture(studio: Studio, at: number, file: File): Promise<void> {
  const { slide: id } = studio.selection.value;
  try {
    const picture = await shrinkPicture(file);
    const deck = openDeckOf(studio);
    const slide = deck && slideOf(deck, id);
    const place = slide && pictureAt(slide, at);
    if (!deck || !place) return;
    if (!edit(studio, exchange(deck, id, at, place.block, picture))) return;
    if (place.block.alt === '') say(studio, msg('请在页面下方写一句图片说明，供看不到图片的人。'));
    else say(studio, msg('已替换图片；图片说明没有改动，请看一眼是否还合适。'));
  } catch (error) {
    sayError(studio, error);
  }
}

/** The changes that put a picture in another's place; the old one goes when no slide shows it any more. */
function exchange(
  deck: Deck,
  slide: string,
  at: number,
  block: PictureBlock,
  picture: Picture,
): readonly DeckChange[] {
  const key = freshKey(deck.pictures ?? {});
  const { crop: _, ...kept } = block;
  const changes: readonly DeckChange[] = [
    { type: 'setPicture', key, picture },
    { type: 'replaceBlock', slide, at, block: { ...kept, picture: key } },
  ];
  const last = usesOf(block.picture, deck.slides) === 1 && deck.pictures?.[block.picture];
  return last ? [...changes, { type: 'setPicture', key: block.picture, picture: null }] : changes;
}

function pictureSlide(picture: string, alt: string, title: string): Omit<Slide, 'id'> {
  return {
    layout: 'picture',
    notes: '',
    blocks: [
      { kind: 'heading', text: rich(title) },
      { kind: 'picture', picture, alt, fit: 'contain' },
    ],
  };
}

function titleOf(file: File): string {
  return file.name.replace(/\.[^.]+$/, '');
}
