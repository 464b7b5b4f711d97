import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

const told = (text: string): string[] => {
  const { events, actors } = read({ text });
  const country = ({ actor }: { actor: string }): string | null => actors.find(({ id }) => id === actor)!.country;
  return events.map(
    ({ type, actors, recipients }) => `${type} ${actors.map(country).join('+')} > ${recipients.map(country).join('+')}`,
  );
};

describe('who has something done', () => {
  it.each([
    ['The king of Tonga had two Samoan officers detained on Friday.', 'COERCE TON > WSM'],
    ['Niger had three French diplomats expelled last week.', 'SANCTION NER > FRA'],
  ])('does it: %s', (text, deed) => expect(told(text)).toEqual([deed]));
  it.each(['Niger had its envoys expelled on Friday.', 'Niger had three soldiers killed in the fighting.'])(
    'is not who suffers it: %s',
    (text) => expect(told(text).some((deed) => /^\w+ NER/.test(deed))).toBe(false),
  );
});

it.each([
  'Peru protested to Chile over the trawlers in its waters.',
  'Peru lodged a protest with Chile over the trawlers.',
])('is blamed to whom one protests, not over what: %s', (text) => expect(told(text)).toEqual(['ACCUSE PER > CHL']));

it.each(['Quito airport was closed on Sunday because of ash.', 'The port of Callao was shut after the storm.'])(
  'is nobody’s deed: %s',
  (text) => expect(told(text)).toEqual([]),
);

it.each([
  'The minister told a rally that he was tired and warned voters that a defeat would bring chaos.',
  'Economists warned Peru that the tariffs would hurt farmers.',
])('threatens nobody: %s', (text) => expect(told(text).filter((deed) => deed.startsWith('THREATEN'))).toEqual([]));
it('threatens who has it in hand', () =>
  expect(told('Peru warned Chile that an attack would bring a harsh response.')).toEqual(['THREATEN PER > CHL']));

it('asks for prisoners to be freed', () =>
  expect(told('The UN refugee agency called on Chad to free political prisoners.')).toEqual(['REQUEST  > TCD']));

it('befalls a company, and not the state that an adjective before its name calls', () =>
  expect(told('Peru sued the Chilean copper giant Codelco.')).toEqual(['ACCUSE PER > CHL']));
