import { expect, it } from 'vitest';
import { read } from '../read.js';

/** Each event with its sides. */
function events(text: string): string[] {
  const { events, actors } = read({ text, published: '2026-02-03' });
  const names = (sides: readonly { actor: string }[]): string =>
    sides.map(({ actor }) => actors.find(({ id }) => id === actor)!.name).join('+');
  return events.map((event) => `${event.type} ${names(event.actors)} > ${names(event.recipients)}`);
}

it.each([
  ['Serbia said it backed the text but not the clause on Kosovo.', ['SUPPORT Serbia > ']],
  ['Peru backs Chile but not the clause on grain.', ['SUPPORT Peru > Chile']],
  ['Cuba called for the sanctions on Mali to be lifted.', ['REQUEST Cuba > ']],
  ['Senators trade accusations over Iran.', ['ACCUSE Senators > ']],
  ['Togo traded barbs with Ghana over Mali.', ['ACCUSE Togo > Ghana']],
  ['Chad welcomed the return of UN sanctions on Mali.', ['SUPPORT Chad > ']],
  ['Chad welcomed the return of Mali to the talks.', ['SUPPORT Chad > Mali']],
  ['Peru, which has been hit by U.S. tariffs on steel, fell silent.', ['SANCTION United States > Peru']],
  ['Managers fear the bans, and Peru said it would vote against them.', []],
  ['Kyiv was hit by Russian missiles.', ['ASSAULT Russia > Ukraine']],
])('%s', (text, wanted) => expect(events(text)).toEqual(wanted));
