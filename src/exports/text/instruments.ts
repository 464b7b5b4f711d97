import type { Reading } from '../../record/index.js';
import { nameOf, namesOf } from './actors.js';
import { excerpt, type Page, plainWords } from './page.js';

/** Instruments with their provisions and who stands where on them; then positions toward actors. */
export function instrumentLines(page: Page, reading: Reading): void {
  const instruments = new Map(reading.instruments.map((instrument) => [instrument.id, instrument]));
  const toward = (id: string): string[] =>
    reading.positions
      .filter((position) => position.toward === id)
      .map((position) => {
        const words = excerpt(reading.document.text.slice(position.evidence.start, position.evidence.end), 200);
        return `${page.colors.cyan(nameOf(reading, position.holder))} ${page.colors.bold(position.stance)} ${page.colors.dim(`“${words}”`)}`;
      });
  if (instruments.size) page.heading('Instruments');
  for (const instrument of instruments.values()) {
    const dates = [
      instrument.adopted ? `adopted ${instrument.adopted}` : null,
      instrument.ends ? `ends ${instrument.ends}` : null,
    ];
    const facts = [
      instrument.kind,
      instrument.of ? `of ${plainWords(instruments.get(instrument.of)?.name ?? '')}` : null,
      instrument.parties.length ? `between ${namesOf(reading, instrument.parties)}` : null,
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
