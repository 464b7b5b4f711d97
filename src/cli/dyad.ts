import { Command } from 'commander';
import { type Page, plainWords } from '../exports/index.js';
import type { DyadAnswer } from '../ledger/index.js';
import { eventLines, positionLines, statementLines } from './answer-lines.js';
import { positiveArgument } from './arguments.js';
import { type AskingOptions, answer, asking, withAsking } from './asking.js';

interface DyadOptions extends AskingOptions {
  limit: number;
}

/** `dragoman dyad A B` */
export function dyadCommand(): Command {
  const command = new Command('dyad')
    .description('Show what lies between two parties: events by month and class, what one says to or about the other.')
    .argument('<first>', 'an ISO code, or the name of a state, body or person')
    .argument('<second>', 'the other')
    .option('--limit <n>', 'how many entries of each kind', positiveArgument, 5);
  return withAsking(command, ['text', 'json'])
    .addHelpText(
      'after',
      `
The table counts events that are asserted, in PLOVER's four classes, with the sum of their scores.

Examples:
  dragoman dyad IRN CHN
  dragoman dyad France "United Arab Emirates" --format json`,
    )
    .action(run);
}

async function run(first: string, second: string, options: DyadOptions): Promise<void> {
  const found = await asking(options, (ledger) => ledger.dyad(first, second, options.limit));
  await answer(found, options, lay);
}

const classes = ['verbal-cooperation', 'material-cooperation', 'verbal-conflict', 'material-conflict'] as const;
const width = 21;

function lay(page: Page, found: DyadAnswer): void {
  const [a, b] = found.parties;
  page.item(page.colors.bold(`${plainWords(a.name)} – ${plainWords(b.name)}`), 0);
  const isEmpty = [found.months, found.events, found.statements, found.positions, found.instruments].every(
    ({ length }) => length === 0,
  );
  if (isEmpty) page.item('The ledger holds nothing between them.');
  if (found.months.length) {
    page.heading('Events by month');
    page.item(
      page.colors.dim(
        classes
          .map((name) => name.padEnd(width))
          .join('')
          .trimEnd(),
      ),
      2,
      '',
      10,
    );
  }
  for (const { month, quads } of found.months)
    page.item(
      classes
        .map((name) => cell(quads[name]).padEnd(width))
        .join('')
        .trimEnd(),
      2,
      month || 'undated',
      10,
    );
  if (found.events.length) page.heading('Latest events');
  for (const event of found.events) eventLines(page, event);
  if (found.statements.length) page.heading('Said to or about each other');
  for (const statement of found.statements) statementLines(page, statement);
  if (found.positions.length) page.heading('Positions toward each other');
  for (const position of found.positions) positionLines(page, position);
  if (found.instruments.length) page.heading('Instruments on which both hold something');
  for (const { instrument, positions } of found.instruments) {
    page.item(page.colors.green(plainWords(instrument.name)));
    for (const position of positions) positionLines(page, position);
  }
}

/** `3 (+7.5)`, `2, 1 claimed (-4)` */
function cell(sum: DyadAnswer['months'][number]['quads']['verbal-conflict']): string {
  if (!sum?.events) return '·';
  const claimed = sum.claimed ? `, ${sum.claimed} claimed` : '';
  return `${sum.events}${claimed} (${sum.score > 0 ? '+' : ''}${sum.score})`;
}
