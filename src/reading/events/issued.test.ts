import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

/** The events of a text: type, sides. */
function told(text: string): string[] {
  const { events, actors } = read({ text });
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const sides = (list: readonly { actor: string }[]) => list.map(({ actor }) => names.get(actor)).join(' + ') || '-';
  return events.map((e) => `${e.type} ${sides(e.actors)} > ${sides(e.recipients)}`);
}

describe('what a text does is done by whoever gives it out', () => {
  it.each([
    ['The African Union adopted a resolution that condemns Mali.', 'ACCUSE African Union > Mali'],
    ['Peru sent a letter that calls on Mali to free the envoys.', 'REQUEST Peru > Mali'],
    ['Peru passed a law that bans imports from Chile.', 'SANCTION Peru > Chile'],
    ['The African Union adopted a resolution calling on Mali to free the envoys.', 'REQUEST African Union > Mali'],
  ])('%s', (text, event) => expect(told(text)).toContain(event));

  it.each([
    'Peru’s Congress did not adopt a resolution that condemns Mali.',
    'Peru’s Congress rejected a resolution that condemns Mali.',
    'Peru’s Congress may adopt a resolution that condemns Mali.',
  ])('but not: %s', (text) => expect(told(text).filter((event) => event.startsWith('ACCUSE'))).toEqual([]));
});

it('gives no side of a vote for the doer where the vote is judged', () =>
  expect(told('Peru and Mali voted against the text. Chile condemned the vote.')).toContain('ACCUSE Chile > -'));

it.each([
  ['On Sunday Chad praised the Peruvian envoy.', ['SUPPORT Chad > the Peruvian envoy']],
  ['Inspectors were not allowed to go to Natanz.', []],
  ['Inspectors were allowed into Natanz by Iran.', ['RETREAT Iran > Inspectors']],
])('%s', (text, events) => expect(told(text)).toEqual(events));
