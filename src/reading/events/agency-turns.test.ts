import { expect, it } from 'vitest';
import { read } from '../read.js';

/** The events of a text, each as `TYPE/mode actors > recipients`. */
function eventsOf(text: string): string[] {
  const { events, actors } = read({ text, published: '2026-05-10' });
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const sides = (list: readonly { actor: string }[]) => list.map(({ actor }) => names.get(actor)).join(', ') || '-';
  return events.map(
    ({ type, mode, actors: by, recipients, status }) =>
      `${[type, mode].filter(Boolean).join('/')}${status === 'asserted' ? '' : ` ${status}`}: ${sides(by)} > ${sides(recipients)}`,
  );
}

it.each([
  ['Sweden delivered F-16s to Chad.', ['AID: Sweden > Chad']],
  ['Peru re-established diplomatic relations with Chile.', ['SUPPORT: Peru > Chile']],
  ["The World Bank wrote off a third of Chad's debt.", ['AID: World Bank > Chad']],
  ['The Peruvian minister survived a bomb attack by separatists.', ['ASSAULT: separatists > The Peruvian minister']],
  ['The march drew a complaint from Lima.', ['ACCUSE/disapprove: Peru > -']],
  ['Peru reserves the right to attack Chile.', ['THREATEN/violence: Peru > Chile']],
  ['Peru reserves the right to help Chile.', []],
  ['Gazprom threatened to cut gas to Chad.', ['THREATEN/restrict: Gazprom > Chad']],
  ['Peru suspended its operation of the treaty with Chile.', ['SANCTION/discontinue: Peru > Chile']],
  ['Peru suspended the operation of the ferry.', []],
  ['Peru agreed to cut fuel subsidies.', []],
  [
    'The Malian guards fired on and arrested two Chadian fishermen.',
    [
      'ASSAULT/firearms: The Malian guards > two Chadian fishermen',
      'COERCE/arrest: The Malian guards > two Chadian fishermen',
    ],
  ],
  ['Turkish jets pounded Kurdish positions in Iraq.', ['ASSAULT/aerial: Turkish jets > -']],
  ['Peruvian teachers went on strike in support of the Chilean students.', ['PROTEST/strike: Peruvian teachers > -']],
  [
    'Malian fighters looted the warehouse of the World Food Programme.',
    ['COERCE/seize: Malian fighters > World Food Programme'],
  ],
  ['Riots broke out in the Malian city of Gao.', ['PROTEST/riot: - > Mali']],
])('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
