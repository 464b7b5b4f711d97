import { expect, it } from 'vitest';
import { read } from '../read.js';

const eventsOf = (text: string): string[] => {
  const { actors, events } = read({ id: 'test', text, published: '2025-11-12' });
  const nameOf = (id: string) => actors.find((actor) => actor.id === id)!.name;
  return events.map(
    ({ type, mode, actors: who, recipients }) =>
      `${[type, mode].filter(Boolean).join('/')}: ${who.map(({ actor }) => nameOf(actor)).join(', ')} > ${recipients.map(({ actor }) => nameOf(actor)).join(', ')}`,
  );
};

it.each([
  ['Protesters clashed with riot police in Nairobi.', 'PROTEST/riot: Protesters > riot police'],
  ['Miners in Bolivia threw dynamite at the police.', 'PROTEST/riot: Miners > the police'],
  ['Students in Tbilisi staged a sit-in outside parliament.', 'PROTEST/demo: Students > parliament'],
  ['The opposition held a rally in Tirana against Prime Minister Edi Rama.', 'PROTEST/demo: The opposition > Edi Rama'],
  ['Kenya reinforced its positions along the Nile.', 'MOBILIZE/troops: Kenya > '],
  ['The Kenyan army sent tanks toward the Somali border.', 'MOBILIZE/troops: The Kenyan army > Somalia'],
  [
    'Rwanda doubled the number of its troops in the east of Congo.',
    'MOBILIZE/troops: Rwanda > Democratic Republic of the Congo',
  ],
  ['The governor called out the National Guard.', 'MOBILIZE/troops: The governor > '],
])('%s', (text, event) => expect(eventsOf(text)).toEqual([event]));
