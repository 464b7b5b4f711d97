import { expect, it } from 'vitest';
import { read } from '../read.js';

const told = (text: string): string[] => {
  const { events, actors } = read({ text, published: '2025-11-20' });
  const name = ({ actor }: { actor: string }): string => actors.find(({ id }) => id === actor)!.name;
  const side = (list: readonly { actor: string }[]): string => list.map(name).join(' + ') || '-';
  return events.map(({ type, actors: by, recipients }) => `${type}: ${side(by)} > ${side(recipients)}`);
};

it.each([
  [
    'The killing of two Kenyan soldiers by rebels triggered air strikes by Ethiopia.',
    ['ASSAULT: rebels > two Kenyan soldiers', 'ASSAULT: Ethiopia > -'],
  ],
  ['The detention of a Canadian teacher in China has strained ties.', ['COERCE: China > a Canadian teacher']],
  ["Russia's invasion of Chad led to sanctions from Norway.", ['ASSAULT: Russia > Chad', 'SANCTION: Norway > Russia']],
  [
    'The killing of a Peruvian officer in Arica by Chile raised fears of a war.',
    ['ASSAULT: Chile > a Peruvian officer'],
  ],
  ["Norway's decision to cut aid to Chad angered farmers in Mali.", ['SANCTION: Norway > Chad']],
  ['The verdict sparked protests in Lima.', ['PROTEST: - > Peru']],
  ['Riots broke out in Lima.', ['PROTEST: - > Peru']],
  [
    "Germany's decision to close the Iranian consulates sparked protests in Tehran.",
    ['SANCTION: Germany > the Iranian consulates', 'PROTEST: - > Germany'],
  ],
])('deeds on both sides of what came of what: %s', (text, events) => expect(told(text)).toEqual(events));

it('gives what a deed drew to the one whose words it was, and the deed to the text', () => {
  const { events } = read({ text: 'The expulsion of the Russian envoys by Norway prompted a protest from Moscow.' });
  expect(events.map(({ type, statement }) => [type, statement])).toContainEqual(['SANCTION', null]);
});

it.each([
  'An attack on the embassy could spark protests in Lima.',
  'The arrest of a Colombian general would anger the army.',
  'No arrest of a Colombian general led to protests.',
])('tells nothing of what did not come: %s', (text) => expect(told(text)).toEqual([]));
