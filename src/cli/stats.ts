import { Command } from 'commander';
import type { Page } from '../exports/index.js';
import type { Stats } from '../ledger/index.js';
import { type AskingOptions, answer, asking, withAsking } from './asking.js';

/** `dragoman stats` */
export const statsCommand = (): Command =>
  withAsking(new Command('stats').description('Count what a ledger holds.'), ['text', 'json']).action(run);

async function run(options: AskingOptions): Promise<void> {
  const found = await asking(options, (ledger) => ledger.stats());
  await answer(found, options, (page) => lay(page, found, options.ledger));
}

const column = 14;

function lay(page: Page, found: Stats, where: string): void {
  const number = (value: number): string => value.toLocaleString('en');
  const line = (label: string, words: string): void => page.item(words, 0, label, column);
  line('ledger', where.replace(/(:\/\/[^:/@]*):[^@]*@/, '$1:…@'));
  line(
    'documents',
    `${number(found.documents)} of ${number(found.sources)} sources, ${number(found.documents - found.stories)} of them copies; ${number(found.characters)} characters`,
  );
  line('published', found.published ? `${found.published.first} to ${found.published.last}` : '–');
  for (const kind of ['actors', 'statements', 'instruments', 'positions', 'decisions'] as const)
    line(kind, number(found[kind]));
  line('events', `${number(found.events)} from ${number(found.reports)} reports`);
  for (const { type, events } of found.eventsByType) page.item(number(events), 2, type, column - 2);
  line('on the disk', `${number(Math.round(found.size / 1024))} KB`);
  for (const { engine, documents } of found.engines) line('engine', `${engine}: ${number(documents)} documents`);
}
