import { Command, Option } from 'commander';
import { vagueDateArgument } from './arguments.js';

type Format = 'text' | 'json' | 'jsonl';

export interface WhoOptions {
  date?: string;
  format: Format;
}

/** `dragoman who PHRASE` */
export function whoCommand(): Command {
  return new Command('who')
    .description('Say who a phrase means: name, kind, country, sectors and office, as far as they are known.')
    .argument('<phrase...>', 'an actor phrase, e.g. "the Iranian foreign minister"; or - for JSON Lines')
    .option('--date <date>', 'the day of which the answer is to hold (YYYY, YYYY-MM or YYYY-MM-DD)', vagueDateArgument)
    .addOption(
      new Option('--format <format>', 'how to print the answer').choices(['text', 'json', 'jsonl']).default('text'),
    )
    .addHelpText(
      'after',
      `
With - each line of standard input is {"phrase", "date"?} and is answered by one line
{"phrase", "name", "kind", "country", "sectors", "office"}. Country is ISO 3166-1 alpha-3, sectors are PLOVER's.

Examples:
  dragoman who "the Iranian foreign minister"
  dragoman who "Donald Trump" --date 2022-04-01
  dragoman who - < phrases.jsonl`,
    )
    .action(async (words: string[], options: WhoOptions) =>
      // with it comes what the program knows of the world
      (await import('./who-answers.js')).answerWho(words, options),
    );
}
