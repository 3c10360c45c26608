import { unitsOf } from '../../../src/compose/clauses/units';
import { genericAgent } from '../../../src/compose/lexicon/agents';
import type { Candidate } from '../../../src/compose/points/candidate';
import { candidatesOf } from '../../../src/compose/points/candidates';
import type { Sentence } from '../../../src/model/notice';
import { clausesOf, sentencesOf } from '../../../src/text/sentences';

/** Every way a point made of `paragraph` may read on a slide: text, or 【lead】text. */
export function renderings(paragraph: string): readonly string[] {
  const sentences = sentencesOf(paragraph).map(
    (span, id): Sentence => ({
      ...span,
      id,
      section: '',
      clauses: clausesOf(paragraph.slice(span.start, span.end), span.start),
    }),
  );
  return unitsOf(paragraph, sentences)
    .flatMap((unit) => candidatesOf(paragraph, unit))
    .flatMap(readings);
}

/** A body of its own is labelled with its point; one that means everybody may be left to the point before. */
function readings({ lead, agent, text }: Candidate): readonly string[] {
  if (lead) return [`【${lead.text}】${text.text}`];
  if (!agent) return [text.text];
  const led = `【${agent.text}】${text.text}`;
  return genericAgent.test(agent.text) ? [text.text, led] : [led];
}

/** Whether `text` is what `pattern` describes: equal, or for each side of … its first and last words. A lead may also stand on the line. */
export function reads(text: string, pattern: string): boolean {
  return matches(text, pattern) || matches(onOneLine(text), onOneLine(pattern));
}

function onOneLine(text: string): string {
  return text.replace(/^【(.*?)】/, '$1，');
}

function matches(text: string, pattern: string): boolean {
  const escaped = pattern.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${escaped.join('[^】]*')}$`).test(text);
}
