import type { Actor, Reading } from '../../record/index.js';
import { type Page, plainWords } from './page.js';

const shown = new Set(['state', 'person', 'organisation', 'bloc']);

/** Who appears: everyone with a name, and the nameless who act, speak or are acted on. */
export function actorLines(page: Page, reading: Reading): void {
  const engaged = new Set<string>();
  for (const event of reading.events)
    for (const side of [...event.actors, ...event.recipients]) engaged.add(side.actor);
  for (const statement of reading.statements) for (const id of statement.speakers) engaged.add(id);
  for (const position of reading.positions) engaged.add(position.holder);
  const named = (actor: Actor): boolean =>
    shown.has(actor.kind) && actor.mentions.some((mention) => mention.form === 'name');
  const actors = reading.actors.filter((actor) => named(actor) || engaged.has(actor.id));
  if (!actors.length) return;
  page.heading('Actors');
  const labels = actors.map((actor) => plainWords(actor.name));
  const longest = Math.max(...labels.map((label) => label.length)) + 2;
  // wide enough for an International Atomic Energy Agency, and never more than half of a narrow page
  const column = Math.min(longest, 36, Math.floor(page.width / 2) - 2);
  actors.forEach((actor, i) => {
    const codes = [actor.country, ...actor.sectors].filter(Boolean).join(' ');
    const offices = actor.offices.map((office) => officeWords(office, reading));
    const members = actor.members.map((id) => nameOf(reading, id));
    const facts = [
      actor.kind,
      codes,
      offices.length ? [...new Set(offices)].join('; ') : null,
      // a bloc may have more members than a text names
      members.length ? `${actor.kind === 'bloc' ? 'members here: ' : '= '}${members.join(', ')}` : null,
      actor.mentions.length > 1 ? `${actor.mentions.length} mentions` : null,
    ];
    page.item(page.colors.dim(facts.filter(Boolean).join(' · ')), 2, page.colors.cyan(labels[i]!), column);
  });
}

const officeWords = (office: Actor['offices'][number], reading: Reading): string =>
  plainWords(office.of ? `${office.title} (${nameOf(reading, office.of)})` : office.title);

/** The name of an actor of this reading, safe to print. */
export const nameOf = (reading: Reading, id: string): string =>
  plainWords(reading.actors.find((actor) => actor.id === id)?.name ?? id);

/** Several names as a list. */
export const namesOf = (reading: Reading, ids: readonly string[]): string =>
  ids.map((id) => nameOf(reading, id)).join(', ');
