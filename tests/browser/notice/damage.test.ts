import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UnusableInput } from '../../../src/model/finding';
import { extractNotice } from '../../../src/notice/read';
import { sampleAsWord } from '../../fixtures/notice/docx';
import { sampleAsOfd } from '../../fixtures/notice/ofd';
import { asPage } from '../../fixtures/notice/sample';
import oldWord from '../../fixtures/notice/sample-libreoffice.doc?url';
import rtf from '../../fixtures/notice/sample-libreoffice.rtf?url';
import { fetched, ports } from './support';

const files: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  'a.docx': async () => sampleAsWord(),
  'a.ofd': async () => sampleAsOfd(),
  'a.doc': async () => (await fetched('a.doc', oldWord)).bytes,
  'a.rtf': async () => (await fetched('a.rtf', rtf)).bytes,
  'a.html': async () => new TextEncoder().encode(asPage()),
};

/** Places, new values and a length at which the file breaks off; 1 keeps all of it. */
const damage = fc.record({
  changes: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 255 })), {
    maxLength: 12,
  }),
  length: fc.oneof(fc.constant(1), fc.double({ min: 0.01, max: 1, noNaN: true })),
});

test.each(Object.keys(files))('%s, however damaged, is read or refused with its sentence', async (name) => {
  const whole = (await files[name]?.()) ?? new Uint8Array();
  await fc.assert(
    fc.asyncProperty(damage, async ({ changes, length }) => {
      const bytes = whole.slice(0, Math.max(1, Math.floor(whole.length * length)));
      for (const [place, value] of changes) bytes[Math.floor(place * (bytes.length - 1))] = value;
      const error = await extractNotice({ name, bytes }, ports).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      if (error !== undefined) expect(error).toBeInstanceOf(UnusableInput);
    }),
    { numRuns: 150 },
  );
});
