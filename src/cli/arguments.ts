import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { defaultBrief } from '../model/brief';
import { type BuildRequest, type Format, formats } from '../model/build-request';

/** What the user asked the command line to do. */
export type Order =
  | {
      readonly command: 'build';
      readonly notices: readonly string[];
      readonly out: string | undefined;
      readonly request: BuildRequest;
      readonly strict: boolean;
      readonly quiet: boolean;
      readonly force: boolean;
      readonly allowOutside: boolean;
    }
  | {
      readonly command: 'check';
      readonly deck: string;
      readonly notice: string | undefined;
      readonly strict: boolean;
    }
  | { readonly command: 'themes' }
  | { readonly command: 'open'; readonly deck: string }
  | { readonly command: 'none'; readonly exitCode: number; readonly message: string };

interface BuildFlags {
  out?: string;
  theme: string;
  ratio: BuildRequest['ratio'];
  minutes?: number;
  pace: number;
  sections?: string[];
  audience?: string;
  formats: Format[];
  engine: BuildRequest['engine'];
  strict: boolean;
  quiet: boolean;
  force: boolean;
  allowOutside: boolean;
}

const defaultFormats: readonly Format[] = ['md', 'json', 'pdf', 'pptx', 'html', 'docx', 'handout'];

/** Reads the words after the program's name. Never exits and never prints. */
export function readArguments(words: readonly string[]): Order {
  let order: Order = { command: 'none', exitCode: 2, message: '' };
  let output = '';
  const program = commandTree((found) => {
    order = found;
  });
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => {
        output += text;
      },
      writeErr: () => undefined,
    });
  }
  try {
    program.parse([...words], { from: 'user' });
    return order;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const message = error.exitCode === 0 ? output : error.message.replace(/^error: /, '');
    return { command: 'none', exitCode: error.exitCode === 0 ? 0 : 2, message };
  }
}

function commandTree(found: (order: Order) => void): Command {
  const program = new Command('lectern').description('Official notice → lecture deck').version('0.1.0');
  program
    .command('build')
    .description('build decks from notices')
    .argument('<notice...>', 'notice files, or folders of them')
    .option('--out <dir>', 'folder to write into (default: out/<name of the notice>)')
    .option('--theme <name>', 'theme', 'solemn')
    .addOption(new Option('--ratio <ratio>', 'shape of the slides').choices(['16:9', '4:3']).default('16:9'))
    .option('--minutes <n>', 'length of the slot, 3–240', within(3, 240))
    .option('--pace <n>', 'characters spoken a minute, 120–320', within(120, 320), defaultBrief.pace)
    .option('--sections <list>', 'sections to keep, e.g. 一,二', list)
    .option('--audience <name>', 'body named in the duties whose tasks are shown in full')
    .option('--formats <list>', `of ${formats.join(',')}`, formatList, [...defaultFormats])
    .addOption(new Option('--engine <name>', 'writer of the PDF').choices(['own', 'chromium']).default('own'))
    .option('--strict', 'exit 1 when the check finds errors', false)
    .option('--quiet', 'no progress', false)
    .option('--force', 'overwrite existing files', false)
    .option('--allow-outside', 'follow links that lead out of a given folder', false)
    .action((notices: string[], flags: BuildFlags) => found(buildOrder(notices, flags)));
  program
    .command('check')
    .description('print the pre-flight report of a deck')
    .argument('<deck.md>')
    .option('--notice <file>', 'the notice it was made from')
    .option('--strict', 'exit 1 when the check finds errors', false)
    .action((deck: string, flags: { notice?: string; strict: boolean }) =>
      found({ command: 'check', deck, notice: flags.notice, strict: flags.strict }),
    );
  program
    .command('themes')
    .description('list the themes')
    .action(() => found({ command: 'themes' }));
  program
    .command('open')
    .description('open a deck in the studio')
    .argument('<deck.md>')
    .action((deck: string) => found({ command: 'open', deck }));
  return program;
}

function buildOrder(notices: readonly string[], flags: BuildFlags): Order {
  const brief = {
    ...defaultBrief,
    minutes: flags.minutes ?? null,
    pace: flags.pace,
    sections: flags.sections ?? null,
    audience: flags.audience ?? null,
  };
  const { ratio, theme, engine } = flags;
  return {
    command: 'build',
    notices,
    out: flags.out,
    request: { brief, ratio, theme, engine, formats: flags.formats },
    strict: flags.strict,
    quiet: flags.quiet,
    force: flags.force,
    allowOutside: flags.allowOutside,
  };
}

function within(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!Number.isFinite(value) || value < least || value > most) {
      throw new InvalidArgumentError(`Give a number from ${least} to ${most}.`);
    }
    return value;
  };
}

function list(text: string): string[] {
  return text
    .split(/[,，]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function formatList(text: string): Format[] {
  return list(text).map((item) => {
    const format = formats.find((known) => known === item);
    if (!format) throw new InvalidArgumentError(`“${item}” is not one of ${formats.join(', ')}.`);
    return format;
  });
}
