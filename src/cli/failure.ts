import type { Localized } from '../model/language';
import { say } from './speech';

/** Something that ends the command with one sentence: exit code 2 for input and arguments. */
export class Failure extends Error {
  readonly exitCode: number;

  constructor(message: Localized, exitCode = 2) {
    super(say(message));
    this.name = 'Failure';
    this.exitCode = exitCode;
  }
}
