import { expect, test } from 'vitest';
import { compose } from '../../../src/compose/compose';
import { defaultBrief } from '../../../src/model/brief';
import type { Notice, Sentence } from '../../../src/model/notice';
import { plain } from '../../../src/model/rich-text';
import { slideTexts } from '../../../src/model/slide-texts';
import { normalForm } from '../../../src/text/normal-form';
import { type NamedNotice, ownNotices, realNotices } from './notices';

const ban = /不得|严禁|禁止|不准|不予|废止|停止执行|(?:must|shall|may) not/;

test('deadlines, amounts, bans and duties stand on a slide at 45 minutes: own notices', async () => {
  await check(ownNotices(), 1);
});

test('deadlines, amounts, bans and duties stand on a slide at 45 minutes: real notices', async (context) => {
  if (realNotices().length === 0) context.skip('the real notices are not here (../shared/notices)');
  await check(realNotices(), 1);
});

async function check(notices: readonly NamedNotice[], wanted: number): Promise<void> {
  const missing: string[] = [];
  let all = 0;
  for (const { name, read } of notices) {
    const notice = await read();
    const deck = compose(
      notice,
      { ...defaultBrief, minutes: 45 },
      { ratio: '16:9', theme: { name: 'solemn' } },
    ).value;
    const words = normalForm(
      deck.slides.flatMap((slide) => slideTexts(slide).map(({ text }) => plain(text))).join('|'),
    ).text;
    const facts = factsOf(notice);
    all += facts.length;
    missing.push(
      ...facts
        .filter((fact) => !words.includes(normalForm(fact).text))
        .map((fact) => `${name.slice(0, 12)} ${fact.slice(0, 14)}`),
    );
  }
  console.info(`${all - missing.length} of ${all} facts shown\n${missing.join('\n')}`);
  expect(1 - missing.length / all).toBeGreaterThanOrEqual(wanted);
}

/** Dates due, money and shares, the words around each ban, and the bodies that carry a task. */
function factsOf(notice: Notice): readonly string[] {
  const main = notice.sentences.filter((sentence) => isMain(notice, sentence));
  const inMain = (span: { start: number; end: number }) =>
    main.some((one) => one.start <= span.start && one.end >= span.end);
  const deadlines = notice.deadlines.filter(inMain).map((deadline) => deadline.when);
  const amounts = notice.quantities
    .filter((quantity) => /money|percent/.test(quantity.kind) && inMain(quantity))
    .map((quantity) => quantity.quote);
  const bans = main.flatMap((sentence) => sentence.clauses).flatMap((clause) => banWords(notice, clause));
  const duties = notice.duties.flatMap((duty) =>
    duty.roles.flatMap((role) => role.names.map((body) => body.quote)),
  );
  return [...deadlines, ...amounts, ...bans, ...duties];
}

/** The ban with the four characters after it. */
function banWords(notice: Notice, clause: { start: number; end: number }): readonly string[] {
  const text = notice.source.text.slice(clause.start, clause.end);
  const found = ban.exec(text);
  return found
    ? [text.slice(found.index, found.index + found[0].length + 4).replace(/[，。；、（）].*$/, '')]
    : [];
}

function isMain({ body }: Notice, sentence: Sentence): boolean {
  const first = body.preamble[0]?.start ?? body.sections[0]?.start ?? 0;
  const last = body.closing.at(-1)?.end ?? body.sections.at(-1)?.end ?? first;
  return sentence.start >= first && sentence.end <= last;
}
