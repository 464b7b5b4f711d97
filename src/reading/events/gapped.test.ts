import { expect, it } from 'vitest';
import { read } from '../read.js';

const events = (text: string): string[] => {
  const { events, actors, places } = read({ text, published: '2026-02-10' });
  const name = ({ actor }: { actor: string }): string => actors.find(({ id }) => id === actor)!.name;
  return events.map(({ type, recipients, when, where }) => {
    const place = places.find(({ id }) => id === where?.place)?.name ?? '-';
    return `${type} ${recipients.map(name).join('+')} ${when?.edtf ?? '-'} ${place}`;
  });
};

it.each([
  [
    'Hakan Fidan discussed the pact with Sergei Lavrov in Antalya on Monday and, two days later, with Marco Rubio.',
    ['CONSULT Sergei Lavrov 2026-02-09 Antalya', 'CONSULT Marco Rubio 2026-02-11 -'],
  ],
  [
    'The chancellor met Macron in Paris on Thursday and, on Friday, Meloni in Rome.',
    ['CONSULT Emmanuel Macron 2026-02-05 Paris', 'CONSULT Giorgia Meloni 2026-02-06 Rome'],
  ],
  [
    'The minister met the king in Riyadh and, a day later, the emir in Doha.',
    ['CONSULT the king - Riyadh', 'CONSULT the emir - Doha'],
  ],
])('tells apart what was done at two times: %s', (text, wanted) => expect(events(text)).toEqual(wanted));

it('leaves what was done with both at once', () =>
  expect(events('The minister met Macron and Meloni in Paris on Thursday.')).toEqual([
    'CONSULT Emmanuel Macron+Giorgia Meloni 2026-02-05 Paris',
  ]));
