import { planOf, spokenSize } from '../compose/time/speech';
import { deckJson, reportJson } from '../deck/reports';
import { sectionSpans } from '../deck/sections';
import { traceDeck } from '../deck/trace';
import type { Artifact } from '../model/artifact';
import type { Finding } from '../model/finding';
import { wording } from '../model/language';
import { noticeJson } from '../notice/contract';
import type { BuiltDeck } from './build-deck';

/** notice.json and report.json of a built deck; findings of exports go into the report too. */
export function recordsOf(built: BuiltDeck, exportFindings: readonly Finding[]): readonly Artifact[] {
  const { deck, notice } = built;
  const findings = [...built.findings, ...exportFindings];
  const report = reportJson({
    deck,
    traces: tracesOf(built),
    plan: planOf(deck),
    speechSeconds: speechSeconds(built),
    ledger: built.ledger,
    text: notice.source.text,
    fit: built.fit,
    findings,
  });
  const { language } = deck.meta;
  const spoken = findings.map((finding) => ({ ...finding, message: wording(finding.message, language) }));
  return [
    jsonFile('notice.json', noticeJson(notice, language)),
    jsonFile('report.json', { ...report, findings: spoken }),
  ];
}

/** deck.json of a built deck. */
export function deckRecord(built: BuiltDeck): Artifact {
  return jsonFile('deck.json', deckJson(built.deck, tracesOf(built), planOf(built.deck)));
}

function tracesOf({ deck, matcher, notice }: BuiltDeck) {
  return traceDeck(deck, matcher, sectionSpans(notice));
}

function speechSeconds({ deck }: BuiltDeck): number {
  const shown = deck.slides.filter((slide) => !slide.hidden);
  const characters = shown.reduce((sum, slide) => sum + spokenSize(slide.notes), 0);
  return (characters * 60) / deck.brief.pace;
}

function jsonFile(name: string, value: unknown): Artifact {
  const bytes = new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
  return { name, mediaType: 'application/json', bytes };
}
