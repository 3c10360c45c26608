/** Understanding and composing in Node: no page needed. */
import { createServer } from 'vite';
import { medianSeconds, milliseconds, row } from './measure.mjs';
import { longer, sampleNotice } from './notices.mjs';

/** Measures the way from the text to the unfitted deck. */
export async function measurePure() {
  const vite = await createServer({ server: { middlewareMode: true }, appType: 'custom', logLevel: 'error' });
  try {
    const { readNotice } = await vite.ssrLoadModule('/src/notice/read.ts');
    const { compose } = await vite.ssrLoadModule('/src/compose/compose.ts');
    const { defaultBrief } = await vite.ssrLoadModule('/src/model/brief.ts');
    const sample = sampleNotice();
    const ports = { parseMarkup: () => Promise.reject(new Error('plain text needs no parser')) };
    const read = (text) => readNotice({ name: sample.name, bytes: new TextEncoder().encode(text) }, ports);
    const put = (notice) => compose(notice, defaultBrief, { ratio: '16:9', theme: { name: 'solemn' } });
    const way = async (text) => put(await read(text));
    const long = longer(sample.text, 10);

    const once = await medianSeconds(() => way(sample.text), { runs: 9, warm: 10 });
    const tenfold = await medianSeconds(() => way(long), { runs: 3 });
    row(`${sample.name}: text to deck, warm`, milliseconds(once), once < 0.05, '< 50 ms');
    const growth = tenfold / once;
    row('ten times the text: growth', `${growth.toFixed(1)}×`, growth <= 13, '≤ 13×');
    const text20 = longer(sample.text, Math.ceil(20000 / sample.text.length)).slice(0, 20000);
    const notice = await read(text20);
    const composing = await medianSeconds(async () => put(notice), { warm: 3 });
    row(`composing ${text20.length} characters`, milliseconds(composing), composing < 0.2, '< 200 ms');
  } finally {
    await vite.close();
  }
}
