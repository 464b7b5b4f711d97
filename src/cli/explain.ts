import { Command, Option } from 'commander';
import { type SourceForm, sourceForms } from '../sources/source-form.js';
import { dateArgument } from './arguments.js';

export interface ExplainOptions {
  event?: string;
  statement?: string;
  position?: string;
  entry?: string;
  published?: string;
  input?: SourceForm;
}

const kinds = ['event', 'statement', 'position', 'entry'] as const;

/** One entry is explained, of whatever kind. */
const only = (kind: (typeof kinds)[number], words: string): Option =>
  new Option(`--${kind} <id>`, words).conflicts(kinds.filter((other) => other !== kind));

/** `dragoman explain FILE` */
export function explainCommand(): Command {
  return new Command('explain')
    .description('Show what an entry rests on: the rule that found it, its words, and the tree it matched.')
    .argument('<file>', 'one article, or - for standard input')
    .addOption(only('event', 'only this event, e.g. e3'))
    .addOption(only('statement', 'only this statement, e.g. s2'))
    .addOption(only('position', 'only this position, by its order in the reading, e.g. p1'))
    .addOption(only('entry', 'only this entry of any kind: e3, s2 or p1'))
    .option('--published <date>', 'date of publication, where the article does not bring one', dateArgument)
    .addOption(
      new Option('--input <form>', 'what standard input and files without a known extension hold').choices(sourceForms),
    )
    .addHelpText(
      'after',
      `
Without an entry, every event is explained.

Examples:
  dragoman explain article.txt --event e3
  dragoman explain article.txt --statement s2`,
    )
    .action(async (file: string, options: ExplainOptions) =>
      // with it comes all that reads
      (await import('./explained.js')).printExplained(file, options),
    );
}
