import { msg } from '@lit/localize';
import type { Slide } from '../../model/deck';
import { rich } from '../../model/rich-text';
import { freshKey } from '../edits/picture-keys';
import { shrinkPicture } from '../files/shrink-picture';
import type { Studio } from '../state/studio';
import { openDeckOf } from './edit';
import { say, sayError } from './say';
import { insertSlide } from './slides';

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
