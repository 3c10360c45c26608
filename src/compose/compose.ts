import type { Brief } from '../model/brief';
import type { Deck, Ratio, ThemeChoice } from '../model/deck';
import type { Finding, Outcome } from '../model/finding';
import type { Notice } from '../model/notice';
import { keptSections, namesAudience } from './brief';
import { buildSlides } from './build';
import { contextOf } from './drafts/context';
import { coverTitle } from './drafts/cover';
import { deckDrafts } from './drafts/deck-drafts';
import { type Fitted, fitToTime } from './time/fit';
import { sentenceOrder } from './time/order';

/** How the deck is to look; nothing of it changes what is said. */
export interface ComposeOptions {
  readonly ratio: Ratio;
  readonly theme: ThemeChoice;
  /** Name of the notice's file. */
  readonly notice?: string;
}

/**
 * Makes the deck of a notice: reads its clauses, gives every part the form it has, writes the notes
 * and fits the slot. Emits only words of the notice (verbatim or abridged) and labels. Pure and
 * deterministic; never throws.
 */
export function compose(notice: Notice, brief: Brief, options: ComposeOptions): Outcome<Deck> {
  const context = contextOf(notice, brief);
  const sections = keptSections(notice, brief);
  const drafts = deckDrafts(context, sections);
  const order = sentenceOrder(context, drafts);
  const seconds = brief.minutes === null ? null : brief.minutes * 60;
  const fitted = fitToTime(drafts, order, seconds, brief.pace, (kept) =>
    buildSlides(context, kept, sections),
  );
  const deck: Deck = {
    version: 1,
    meta: {
      title: coverTitle(context),
      language: context.english ? 'en' : 'zh-CN',
      ratio: options.ratio,
      ...(options.notice ? { notice: options.notice } : {}),
    },
    brief,
    theme: options.theme,
    slides: fitted.slides,
  };
  return { value: deck, findings: findingsOf(notice, brief, fitted) };
}

function findingsOf(notice: Notice, brief: Brief, fitted: Fitted): readonly Finding[] {
  const findings: Finding[] = [];
  if (brief.audience && !namesAudience(notice, brief.audience))
    findings.push(unknownAudience(brief.audience));
  if (brief.minutes === null) return findings;
  const spare = Math.floor(brief.minutes - fitted.seconds / 60);
  if (spare >= 2 && spare > brief.minutes * 0.1) findings.push(timeLeft(spare));
  if (fitted.left.length > 0) findings.push(leftOut(fitted.left.length, brief.minutes));
  if (fitted.seconds > brief.minutes * 60 * 1.1)
    findings.push(tooShort(brief.minutes, Math.ceil(fitted.seconds / 60)));
  return findings;
}

function unknownAudience(audience: string): Finding {
  return {
    code: 'compose.audience',
    severity: 'warning',
    message: {
      zh: `责任分工中没有“${audience}”，已按面向全体生成。`,
      en: `No duty names “${audience}”; the deck is for everybody.`,
    },
  };
}

function timeLeft(minutes: number): Finding {
  return {
    code: 'compose.time-left',
    severity: 'note',
    message: {
      zh: `按语速讲完后约余${minutes}分钟，可加讨论页或问答页。`,
      en: `About ${minutes} minutes are left; discussion or quiz slides can be added.`,
    },
  };
}

function leftOut(sentences: number, minutes: number): Finding {
  return {
    code: 'compose.left-out',
    severity: 'note',
    message: {
      zh: `${minutes}分钟讲不完全文，有${sentences}句未讲，见去向表。`,
      en: `${minutes} minutes do not hold the whole text; ${sentences} sentences are left out, see the ledger.`,
    },
  };
}

function tooShort(minutes: number, needed: number): Finding {
  return {
    code: 'compose.too-short',
    severity: 'warning',
    message: {
      zh: `${minutes}分钟不够讲完各部分标题，至少需要约${needed}分钟。`,
      en: `${minutes} minutes do not hold the titles of all parts; about ${needed} are needed.`,
    },
  };
}
