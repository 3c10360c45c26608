import { UnusableInput } from '../model/finding';
import type { Localized } from '../model/language';

/** deck.md that cannot be read; says the line and what to do. */
export class DeckSyntaxError extends UnusableInput {
  /** 1-based line of deck.md. */
  readonly line: number;

  /** @param message a clause without its full stop; the line is put before it */
  constructor(code: string, line: number, message: Localized) {
    super(code, { zh: `第 ${line} 行：${message.zh}。`, en: `Line ${line}: ${message.en}.` });
    this.name = 'DeckSyntaxError';
    this.line = line;
  }
}
