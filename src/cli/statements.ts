import { Command } from 'commander';
import type { LedgerStatement, StatementsAsked } from '../ledger/index.js';
import { count, statementLines } from './answer-lines.js';
import { positiveArgument } from './arguments.js';
import { type AskingOptions, asking, newPage, withAsking } from './asking.js';
import { csvLines, jsonLines, type Listed, printAll } from './listing.js';
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
    .option('--limit <n>', 'how many to print (text: 50; jsonl and csv: all)', positiveArgument)
    .option('--after <place>', 'go on after this place, as printed at the end of a list');
  return withAsking(command, ['text', 'jsonl', 'csv'])
    .addHelpText(
      'after',
      '\nExamples:\n  dragoman statements --speaker CHN --about IRN\n  dragoman statements --about "Resolution 2231" --since 2025-10\n  dragoman statements --speaker CHN --format csv > china.csv',
    )
    .action(run);
}

async function run({ newestFirst, format, ledger: where, ...filters }: StatementsOptions): Promise<void> {
  const asked: StatementsAsked = { ...filters, isNewestFirst: newestFirst };
  await asking({ ledger: where }, async (ledger) => {
    if (format !== 'text') {
      const { statementColumns, statementRow } = await import('../ledger/index.js');
      const ask = async (part: object): Promise<Listed<LedgerStatement>> => {
        const { statements, next } = await ledger.statements({ ...asked, ...part });
        return { entries: statements, next };
      };
      return printAll(asked, ask, format === 'csv' ? await csvLines(statementColumns, statementRow) : jsonLines);
    }
    const { statements, next } = await ledger.statements({ ...asked, limit: asked.limit ?? 50 });
    const page = newPage();
    if (!statements.length) page.item('No statement matches.', 0);
    for (const statement of statements) statementLines(page, statement);
    if (next) page.item(page.colors.dim(`${count(statements.length, 'statement')}, and more: --after ${next}`), 0);
    await write(page.toString());
  });
}
