import { Command } from 'commander';

/** `dragoman explain FILE` */
export function explainCommand(): Command {
  return new Command('explain').description('Show which rule, words and tree an entry rests on.').argument('<source>');
}
