import { Command } from 'commander';
import { type Page, plainWords } from '../exports/index.js';
import type { ActorAnswer } from '../ledger/index.js';
import { citationLines, count, eventLines, positionLines, statementLines } from './answer-lines.js';
import { positiveArgument } from './arguments.js';
import { type AskingOptions, answer, asking, withAsking } from './asking.js';

interface ActorOptions extends AskingOptions {
  limit: number;
}

/** `dragoman actor NAME` */
export function actorCommand(): Command {
  const command = new Command('actor')
    .description(
      'Show what the ledger holds of an actor: names, offices, what it said and did, with whom, where it stands.',
    )
    .argument('<name...>', 'a name in any spelling, an ISO code, or an id such as state/IRN')
    .option('--limit <n>', 'how many entries of each kind', positiveArgument, 5);
  return withAsking(command, ['text', 'json'])
    .addHelpText(
      'after',
      '\nExamples:\n  dragoman actor Wang Yi\n  dragoman actor IRN --limit 20\n  dragoman actor state/IRN --format json',
    )
    .action(run);
}

async function run(words: string[], options: ActorOptions): Promise<void> {
  const found = await asking(options, (ledger) => ledger.actor(words.join(' '), options.limit));
  await answer(found, options, lay);
}

function lay(page: Page, { actor, ...found }: ActorAnswer): void {
  const { colors } = page;
  const facts = [actor.kind, actor.country, ...actor.sectors, count(actor.documents, 'document'), actor.id];
  page.item(`${colors.bold(plainWords(actor.name))} ${colors.dim(`· ${facts.filter(Boolean).join(' · ')}`)}`, 0);
  const names = found.names.filter(({ name }) => name !== actor.name);
  if (names.length)
    page.item(`also ${names.map(({ name, documents }) => `${plainWords(name)} (${documents})`).join(', ')}`);
  if (found.offices.length) page.heading('Offices');
  for (const { title, of, term, told, documents, evidence } of found.offices) {
    const body = of ? ` (${plainWords(of.name)})` : '';
    page.item(
      `${plainWords(title)}${body} ${colors.dim([termWords(term), toldWords(told), count(documents, 'document')].filter(Boolean).join(' · '))}`,
    );
    citationLines(page, evidence, 4);
  }
  if (found.members.length) page.heading('People and bodies');
  for (const member of found.members)
    page.item(
      `${colors.cyan(plainWords(member.name))} ${colors.dim(`${plainWords(member.office ?? member.kind)} · ${count(member.documents, 'document')} · ${member.id}`)}`,
    );
  if (found.statements.length) page.heading('Said');
  for (const statement of found.statements) statementLines(page, statement);
  if (found.events.length) page.heading('Took part in');
  for (const event of found.events) eventLines(page, event);
  if (found.company.length) {
    page.heading('With');
    page.item(found.company.map(({ name, events }) => `${colors.cyan(plainWords(name))} (${events})`).join(', '));
  }
  if (found.positions.length) page.heading('Positions');
  for (const position of found.positions) positionLines(page, position);
}

/** `since 2025-10-14`, `until 2025-07-03`, `2021 to 2025`; nothing where no document says so. */
function termWords(term: string | null): string | null {
  const [from, to] = term?.split('/') ?? [];
  if (from === undefined || to === undefined) return term;
  if (to === '..' || to === '') return `since ${from}`;
  return from === '..' || from === '' ? `until ${to}` : `${from} to ${to}`;
}

/** When documents told of it. */
const toldWords = (told: ActorAnswer['offices'][number]['told']): string | null =>
  told && (told.first === told.last ? `told of on ${told.first}` : `told of from ${told.first} to ${told.last}`);
