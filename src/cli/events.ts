import { Command } from 'commander';
import type { EventsAsked, LedgerEvent } from '../ledger/index.js';
import { count, eventLines } from './answer-lines.js';
import { positiveArgument } from './arguments.js';
import { type AskingOptions, asking, newPage, withAsking } from './asking.js';
import { csvLines, jsonLines, type Listed, printAll } from './listing.js';
import { write } from './write.js';

interface EventsOptions extends AskingOptions, Omit<EventsAsked, 'between' | 'isClaimed' | 'isReviewed'> {
  between?: string[];
  claimed?: boolean;
  reviewed?: boolean;
  newestFirst?: boolean;
}

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
    if (format !== 'text') {
      const { eventColumns, eventRow } = await import('../ledger/index.js');
      const ask = async (part: object): Promise<Listed<LedgerEvent>> => {
        const { events, next } = await ledger.events({ ...asked, ...part });
        return { entries: events, next };
      };
      return printAll(asked, ask, format === 'csv' ? await csvLines(eventColumns, eventRow) : jsonLines);
    }
    const { events, next } = await ledger.events({ ...asked, limit: asked.limit ?? 50 });
    const lines = newPage();
    if (!events.length) lines.item('No event matches.', 0);
    for (const event of events) eventLines(lines, event);
    if (next) lines.item(lines.colors.dim(`${count(events.length, 'event')}, and more: --after ${next}`), 0);
    return write(lines.toString());
  });
}
