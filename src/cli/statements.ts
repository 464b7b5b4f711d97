import { Command } from 'commander';
import type { StatementsAsked } from '../ledger/index.js';
import { count, statementLines } from './answer-lines.js';
import { positiveArgument } from './arguments.js';
import { type AskingOptions, asking, newPage, withAsking } from './asking.js';
import { write } from './write.js';

interface StatementsOptions extends AskingOptions, Omit<StatementsAsked, 'isNewestFirst'> {
  newestFirst?: boolean;
}

/** `dragoman statements` */
export function statementsCommand(): Command {
  const command = new Command('statements')
    .description('List who said what, in order of days.')
    .option('--speaker <actor>', 'who says it: an ISO code, a name or an id')
    .option('--addressee <actor>', 'to whom')
    .option('--about <actor or instrument>', 'whom or what it is about')
    .option('--form <form>', 'direct, indirect or mixed')
    .option('--since <date>', 'on this day, month or year or later')
    .option('--until <date>', 'on this day, month or year or earlier')
    .option('--newest-first', 'begin with the newest')
    .option('--limit <n>', 'how many to print (text: 50; jsonl: all)', positiveArgument)
    .option('--after <place>', 'go on after this place, as printed at the end of a list');
  return withAsking(command, ['text', 'jsonl'])
    .addHelpText(
      'after',
      '\nExamples:\n  dragoman statements --speaker CHN --about IRN\n  dragoman statements --about "Resolution 2231" --since 2025-10',
    )
    .action(run);
}

async function run({ newestFirst, format, ledger: where, ...filters }: StatementsOptions): Promise<void> {
  const asked: StatementsAsked = { ...filters, isNewestFirst: newestFirst };
  await asking({ ledger: where }, async (ledger) => {
    if (format === 'jsonl') {
      let left = asked.limit ?? Number.POSITIVE_INFINITY;
      let after = asked.after;
      while (left > 0) {
        const { statements, next } = await ledger.statements({ ...asked, after, limit: Math.min(200, left) });
        await write(statements.map((statement) => `${JSON.stringify(statement)}\n`).join(''));
        left -= statements.length;
        if (next === null) return;
        after = next;
      }
      return;
    }
    const { statements, next } = await ledger.statements({ ...asked, limit: asked.limit ?? 50 });
    const page = newPage();
    if (!statements.length) page.item('No statement matches.', 0);
    for (const statement of statements) statementLines(page, statement);
    if (next) page.item(page.colors.dim(`${count(statements.length, 'statement')}, and more: --after ${next}`), 0);
    await write(page.toString());
  });
}
