import { Command } from 'commander';
import { dateArgument } from './arguments.js';

export interface ExplainOptions {
  event?: string;
  statement?: string;
  position?: string;
  entry?: string;
  published?: string;
  input?: 'text' | 'html' | 'jsonl';
}

/** `dragoman explain FILE` */
export function explainCommand(): Command {
  return new Command('explain')
    .description('Show what an entry rests on: the rule that found it, its words, and the tree it matched.')
    .argument('<file>', 'one article, or - for standard input')
    .option('--event <id>', 'only this event, e.g. e3')
    .option('--statement <id>', 'only this statement, e.g. s2')
    .option('--position <id>', 'only this position, by its order in the reading, e.g. p1')
    .option('--entry <id>', 'only this entry of any kind: e3, s2 or p1')
    .option('--published <date>', 'date of publication, where the article does not bring one', dateArgument)
    .option('--input <form>', 'what standard input holds: text, html or jsonl')
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
