import { Command } from 'commander';
import type { EventsAsked, LedgerEvent } from '../ledger/index.js';
import { count, eventLines } from './answer-lines.js';
import { positiveArgument } from './arguments.js';
import { type AskingOptions, asking, newPage, withAsking } from './asking.js';
import { write } from './write.js';

interface EventsOptions extends AskingOptions, Omit<EventsAsked, 'between' | 'isClaimed' | 'isReviewed'> {
  between?: string[];
  claimed?: boolean;
  reviewed?: boolean;
  newestFirst?: boolean;
}

/** How many are fetched at once where all are printed. */
const page = 200;

/** `dragoman events` */
export function eventsCommand(): Command {
  const command = new Command('events')
    .description('List events in order of their days, each with its reports and in what these differ.')
    .option('--type <type>', 'PLOVER type: CONSULT, AID, SANCTION, …')
    .option('--mode <mode>', 'PLOVER mode')
    .option('--with <actor>', 'somebody on either side: an ISO code, a name or an id')
    .option('--actor <actor>', 'who acts')
    .option('--recipient <actor>', 'who is acted upon')
    .option('--between <actors...>', 'two parties, whichever acts: --between IRN CHN')
    .option('--country <state>', 'the state it happened in')
    .option('--place <place>', 'the place it happened in')
    .option('--since <date>', 'on this day, month or year or later')
    .option('--until <date>', 'on this day, month or year or earlier')
    .option('--source <source>', 'reported by this source')
    .option('--status <status>', 'asserted, denied, possible, future, requested or habitual')
    .option('--claimed', 'only what is somebody’s claim in all reports; --no-claimed what is not')
    .option('--no-claimed')
    .option('--reviewed', 'only what people decided about; --no-reviewed the rest')
    .option('--no-reviewed')
    .option('--documents <n>', 'reported in at least so many documents', positiveArgument)
    .option('--reports <n>', 'of how many reports to show the words', positiveArgument)
    .option('--newest-first', 'begin with the newest')
    .option('--limit <n>', 'how many to print (text: 50; jsonl and csv: all)', positiveArgument)
    .option('--after <place>', 'go on after this place, as printed at the end of a list');
  return withAsking(command, ['text', 'jsonl', 'csv'])
    .addHelpText(
      'after',
      `
Examples:
  dragoman events --between IRN CHN --since 2025-06
  dragoman events --type SANCTION --recipient IRN --documents 2
  dragoman events --country AUT --format csv > vienna.csv`,
    )
    .action(run);
}

async function run(_: unknown, command: Command): Promise<void> {
  const options = command.optsWithGlobals<EventsOptions>();
  const { between, claimed, reviewed, newestFirst, format, ledger: _where, ...filters } = options;
  if (between && between.length !== 2) command.error('error: --between takes two: --between IRN CHN');
  // Commander makes `--no-x` true where nothing is said.
  const said = (name: string, value: boolean | undefined): boolean | undefined =>
    command.getOptionValueSource(name) === 'cli' ? value : undefined;
  const asked: EventsAsked = {
    ...filters,
    between: between && [between[0]!, between[1]!],
    isClaimed: said('claimed', claimed),
    isReviewed: said('reviewed', reviewed),
    isNewestFirst: newestFirst,
    reports: options.reports ?? (format === 'text' ? 1 : 5),
  };
  await asking(options, async (ledger) => {
    if (format !== 'text')
      return printAll(ledger.events.bind(ledger), asked, format === 'csv' ? await csvLines() : jsonLines);
    const { events, next } = await ledger.events({ ...asked, limit: asked.limit ?? 50 });
    const lines = newPage();
    if (!events.length) lines.item('No event matches.', 0);
    for (const event of events) eventLines(lines, event);
    if (next) lines.item(lines.colors.dim(`${count(events.length, 'event')}, and more: --after ${next}`), 0);
    return write(lines.toString());
  });
}

type Lines = (events: readonly LedgerEvent[], isFirst: boolean) => string;

/** Prints page after page until nothing is left. */
async function printAll(
  ask: (asked: EventsAsked) => Promise<{ events: readonly LedgerEvent[]; next: string | null }>,
  asked: EventsAsked,
  lines: Lines,
): Promise<void> {
  let left = asked.limit ?? Number.POSITIVE_INFINITY;
  let after = asked.after;
  for (let isFirst = true; left > 0; isFirst = false) {
    const { events, next } = await ask({ ...asked, after, limit: Math.min(page, left) });
    await write(lines(events, isFirst));
    left -= events.length;
    if (next === null) return;
    after = next;
  }
}

const jsonLines: Lines = (events) => events.map((event) => `${JSON.stringify(event)}\n`).join('');

/** A row an event; what is a list is joined by `; `. */
async function csvLines(): Promise<Lines> {
  const { stringify } = await import('csv-stringify/sync');
  const { eventColumns, eventRow } = await import('../ledger/index.js');
  return (events, isFirst) =>
    // A cell that begins like a formula is one to a spreadsheet, whoever wrote the article.
    stringify(events.map(eventRow), { header: isFirst, columns: [...eventColumns], escape_formulas: true });
}
