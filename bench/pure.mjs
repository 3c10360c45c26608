/** Understanding and composing in Node: no page needed. */
import { createServer } from 'vite';
import { medianSeconds, milliseconds, row } from './measure.mjs';
import { longer, sampleNotice } from './notices.mjs';

const megabyte = 1_000_000;
/** What a line of nothing else may cost most: marks that never close, series, dates, short sentences. */
const adversarial = [
  '“',
  '（',
  '“”',
  '“六个一”、',
  '学习，',
  '6月30日前完成',
  '首先，其次，',
  '1.1.',
  'Word. ',
];

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
    await measureMegabytes(read, sample.text);
    row(`composing ${text20.length} characters`, milliseconds(composing), composing < 0.2, '< 200 ms');
  } finally {
    await vite.close();
  }
}

/**
 * A notice of 1 MB, and lines of 1 MB that were made to cost most.
 * @param {(text: string) => Promise<unknown>} read @param {string} text
 */
async function measureMegabytes(read, text) {
  const notice = longer(text, Math.ceil(megabyte / Buffer.byteLength(text)));
  const whole = await medianSeconds(() => read(notice), { runs: 3 });
  row('reading a notice of 1 MB', milliseconds(whole), whole < 3, '< 3 s');
  let worst = { unit: '', seconds: 0 };
  for (const unit of adversarial) {
    const line = unit.repeat(Math.ceil(megabyte / Buffer.byteLength(unit)));
    const seconds = await medianSeconds(() => read(line), { runs: 3 });
    if (seconds > worst.seconds) worst = { unit, seconds };
  }
  row(`1 MB of the worst line, ${worst.unit}`, milliseconds(worst.seconds), worst.seconds < 1, '< 1 s');
}
