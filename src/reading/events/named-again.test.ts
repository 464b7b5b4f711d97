import { expect, it } from 'vitest';
import { read } from '../read.js';

/** Who accuses whom in a text. */
function accused(text: string): string[] {
  const { events, actors } = read({ text });
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const sides = (list: readonly { actor: string }[]) => list.map(({ actor }) => names.get(actor)).join(', ') || '-';
  return events.filter(({ type }) => type === 'ACCUSE').map((e) => `${sides(e.actors)} > ${sides(e.recipients)}`);
}

it.each([
  ['Chad shelled a town in Niger. Mali condemned the shelling.', 'Mali > Chad'],
  ['Chile struck two boats. Ministers met in Quito. Peru has condemned the strikes.', 'Peru > Chile'],
  ['Turkey arrested the mayor of Izmir. Greece deplored the arrest.', 'Greece > Türkiye'],
  ['Israel bombed Doha. Qatar and Egypt condemned the attack on Doha.', 'Qatar, Egypt > Israel'],
  [
    'A raid by Israel killed ten people. Militants opened fire on troops. Syria called the raid a crime.',
    'Syria > Israel',
  ],
  // another was meant
  ['Israel bombed Doha. Iraq condemned the attack on Mali.', 'Iraq > -'],
  ['Chad shelled a town in Niger. Mali condemned the arrest.', 'Mali > -'],
  ['Chad shelled a town in Niger. Mali condemned a shelling.', 'Mali > -'],
  ['Chad shelled a town in Niger. Chad deplored the shelling.', 'Chad > -'],
  ['Chad will shell Niger if it refuses. Mali condemned the shelling.', 'Mali > -'],
])('%s', (text, expected) => expect(accused(text)).toContain(expected));
