import { expect, test } from 'vitest';
import { extractNotice } from '../../../src/notice/read';
import { unembeddedPdf } from '../../fixtures/notice/pdf';
import { ports, texts } from './support';

const expected = ['关于做好防火工作的通知', '各单位：请认真贯彻执行。'];

test.each([
  [
    'GBK-EUC-H',
    'b9d8d3dad7f6bac3b7c0bbf0b9a4d7f7b5c4cda8d6aa',
    'b8f7b5a5cebba3bac7ebc8cfd5e6b9e1b3b9d6b4d0d0a1a3',
  ],
  [
    'UniGB-UCS2-H',
    '51734e8e505a597d9632706b5de54f5c7684901a77e5',
    '540453554f4dff1a8bf78ba4771f8d2f5f7b6267884c3002',
  ],
])(
  'a font that is not embedded is read by its map %s, which the product brings along',
  async (map, ...lines) => {
    const bytes = unembeddedPdf(map, lines);
    expect(texts(await extractNotice({ name: 'a.pdf', bytes }, ports))).toEqual(expected);
  },
);
