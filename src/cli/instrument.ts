import { Command } from 'commander';
import { type Page, plainWords } from '../exports/index.js';
import type { InstrumentAnswer } from '../ledger/index.js';
import { citationLines, count, positionLines, statementLines } from './answer-lines.js';
import { positiveArgument } from './arguments.js';
import { type AskingOptions, answer, asking, withAsking } from './asking.js';

interface InstrumentOptions extends AskingOptions {
  limit: number;
}

/** `dragoman instrument NAME` */
export function instrumentCommand(): Command {
  const command = new Command('instrument')
    .description(
      'Show what the ledger holds of a treaty, resolution, agreement or letter, and who stands where on it over time.',
    )
    .argument('<name...>', 'a name, or an id such as instrument/unsc-2231')
    .option('--limit <n>', 'how many positions and statements', positiveArgument, 20);
  return withAsking(command, ['text', 'json'])
    .addHelpText(
      'after',
      '\nExamples:\n  dragoman instrument Resolution 2231\n  dragoman instrument JCPOA --format json',
    )
    .action(run);
}

async function run(words: string[], options: InstrumentOptions): Promise<void> {
  const found = await asking(options, (ledger) => ledger.instrument(words.join(' '), options.limit));
  await answer(found, options, lay);
}

/** Positions that several hold by the same words, one behind the other. */
function together(positions: InstrumentAnswer['positions']): InstrumentAnswer['positions'][number][][] {
  const groups = new Map<string, InstrumentAnswer['positions'][number][]>();
  for (const position of positions) {
    const { day, stance, evidence, claimOf, review, toward } = position;
    const key = JSON.stringify([
      day,
      stance,
      toward.id,
      claimOf,
      review,
      evidence.document,
      evidence.start,
      evidence.end,
    ]);
    const group = groups.get(key);
    if (group) group.push(position);
    else groups.set(key, [position]);
  }
  return [...groups.values()];
}

function lay(page: Page, { instrument, ...found }: InstrumentAnswer): void {
  const { colors } = page;
  const facts = [
    instrument.kind,
    instrument.partOf ? `part of ${plainWords(instrument.partOf.name)}` : null,
    instrument.adopted ? `adopted ${instrument.adopted}` : null,
    instrument.ends ? `ends ${instrument.ends}` : null,
    count(instrument.documents, 'document'),
    instrument.id,
  ];
  page.item(`${colors.bold(plainWords(instrument.name))} ${colors.dim(`· ${facts.filter(Boolean).join(' · ')}`)}`, 0);
  const names = found.names.filter(({ name }) => name !== instrument.name);
  if (names.length)
    page.item(`also ${names.map(({ name, documents }) => `${plainWords(name)} (${documents})`).join(', ')}`);
  if (found.parts.length) page.item(`parts: ${found.parts.map(({ name }) => plainWords(name)).join(', ')}`);
  if (found.provisions.length) page.heading('Provisions');
  for (const { label, documents, evidence } of found.provisions) {
    page.item(`${plainWords(label)} ${colors.dim(count(documents, 'document'))}`);
    citationLines(page, evidence, 4);
  }
  if (found.positions.length) page.heading('Who stands where');
  for (const [position, ...others] of together(found.positions))
    positionLines(
      page,
      position!,
      others.map(({ holder }) => holder),
    );
  if (found.statements.length) page.heading('Said about it');
  for (const statement of found.statements) statementLines(page, statement);
}
