import type { Position, Reading } from '../../record/index.js';
import { nameOf, namesOf } from './actors.js';
import { excerpt, type Page, plainWords } from './page.js';

/** Instruments with their provisions and who stands where on them; then positions toward actors. */
export function instrumentLines(page: Page, reading: Reading): void {
  const instruments = new Map(reading.instruments.map((instrument) => [instrument.id, instrument]));
  const toward = (id: string): string[] => {
    // who holds the same by the same words stands on one line
    const held = new Map<string, Position[]>();
    for (const position of reading.positions) {
      if (position.toward !== id) continue;
      const key = [position.stance, position.evidence.start, position.evidence.end].join();
      held.set(key, [...(held.get(key) ?? []), position]);
    }
    return [...held.values()].map((positions) => {
      const { stance, evidence, statement } = positions[0]!;
      const words = excerpt(reading.document.text.slice(evidence.start, evidence.end), 200);
      const holders = positions.map((position) => position.holder);
      const told = claimOf(page, reading, statement, holders);
      return `${page.colors.cyan(namesOf(reading, holders))} ${page.colors.bold(stance)}${told} ${page.colors.dim(`“${words}”`)}`;
    });
  };
  if (instruments.size) page.heading('Instruments');
  for (const instrument of instruments.values()) {
    const dates = [
      instrument.adopted ? `adopted ${instrument.adopted}` : null,
      instrument.ends ? `ends ${instrument.ends}` : null,
    ];
    const facts = [
      instrument.kind,
      instrument.of ? `of ${plainWords(instruments.get(instrument.of)?.name ?? '')}` : null,
      instrument.parties.length > 1 ? `between ${namesOf(reading, instrument.parties)}` : null,
      instrument.parties.length === 1 ? `of ${namesOf(reading, instrument.parties)}` : null,
      ...dates,
      instrument.provisions.length
        ? [...new Set(instrument.provisions.map((p) => plainWords(p.label)))].join(', ')
        : null,
    ];
    page.item(
      `${page.colors.green(plainWords(instrument.name))} ${page.colors.dim(facts.filter(Boolean).join(' · '))}`,
    );
    for (const line of toward(instrument.id)) page.item(line, 4);
  }
  const others = [...new Set(reading.positions.map((position) => position.toward))].filter(
    (id) => !instruments.has(id),
  );
  if (!others.length) return;
  page.heading('Positions');
  for (const id of others) {
    page.item(`toward ${page.colors.cyan(nameOf(reading, id))}`);
    for (const line of toward(id)) page.item(line, 4);
  }
}

/** Who says that the others hold it, where it is not their own statement. */
function claimOf(page: Page, reading: Reading, id: string | null, holders: readonly string[]): string {
  const speakers = reading.statements.find((statement) => statement.id === id)?.speakers ?? [];
  const isOwn = !id || holders.every((holder) => speakers.includes(holder));
  if (isOwn) return '';
  return page.colors.magenta(` (according to ${speakers.length ? namesOf(reading, speakers) : 'an unnamed source'})`);
}
