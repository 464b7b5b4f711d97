import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

const eventsOf = (text: string): string[] => {
  const { actors, events } = read({ id: 'test', text, published: '2025-11-12' });
  const nameOf = (id: string) => actors.find((actor) => actor.id === id)!.name;
  return events.map(
    ({ type, mode, actors: who, recipients }) =>
      `${[type, mode].filter(Boolean).join('/')}: ${who.map(({ actor }) => nameOf(actor)).join(', ')} > ${recipients.map(({ actor }) => nameOf(actor)).join(', ')}`,
  );
};

describe('events at sea', () => {
  it.each([
    ['Oman detained a Greek tanker in May.', 'COERCE/seize: Oman > Greece'],
    ['Omani officers confiscated the catch of Kenyan fishermen.', 'COERCE/seize: Omani officers > Kenyan fishermen'],
    ['Irish marines boarded a tanker in the Channel.', 'COERCE/seize: Irish marines > '],
  ])('%s', (text, event) => expect(eventsOf(text)).toEqual([event]));
});

describe('events as agencies tell them', () => {
  it.each([
    [
      'The Omani foreign minister held an exchange of views with the Kenyan president.',
      'CONSULT: The Omani foreign minister > the Kenyan president',
    ],
    ['Ireland sent its defence secretary to Nairobi.', 'CONSULT/visit: Ireland > Kenya'],
    ['The Omani sultan sent a telegram of condolences to Kenya.', 'SUPPORT: The Omani sultan > Kenya'],
    ['Two Omani planes carrying tents landed in Kabul.', 'AID: Oman > Afghanistan'],
    ['Oman and Kenya exchanged lists of their nuclear sites.', 'COOPERATE: Oman, Kenya > '],
    ['Mexico released water to the United States.', 'AID: Mexico > United States'],
    ['Chile recalled its ambassador to Peru for consultations.', 'SANCTION/withdraw: Chile > Peru'],
    ['Chile declared the Peruvian minister an undesirable alien.', 'SANCTION/expel: Chile > the Peruvian minister'],
  ])('%s', (text, event) => expect(eventsOf(text)).toEqual([event]));
});

describe('trade that is stopped or opposed', () => {
  it.each([
    ['Chile opposes the sale of arms by Peru to Bolivia.', 'REJECT/assist: Chile > Peru'],
    ['Chile opposes arms sales by Peru to Bolivia.', 'REJECT/assist: Chile > Peru'],
    ['Chile suspended tariff preferences for Peruvian copper.', 'SANCTION/discontinue: Chile > Peru'],
  ])('%s', (text, event) => expect(eventsOf(text)).toEqual([event]));
});
