import { expect, it } from 'vitest';
import { read } from '../read.js';

/** The events of a text, each as `TYPE/mode actors > recipients`. */
function eventsOf(text: string): string[] {
  const { events, actors } = read({ text, published: '2024-05-10' });
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const sides = (list: readonly { actor: string }[]) => list.map(({ actor }) => names.get(actor)).join(', ') || '-';
  return events.map(
    ({ type, mode, actors: by, recipients }) =>
      `${[type, mode].filter(Boolean).join('/')}: ${sides(by)} > ${sides(recipients)}`,
  );
}

it.each([
  // who refuses and no more, what was asked of him
  [
    'Chad asked Mali to leave the base, but the Malian minister refused.',
    ['REQUEST/yield: Chad > Mali', 'REJECT: the Malian minister > Chad'],
  ],
  // rebels do not act for the state whose they are
  [
    'The Chadian rebels accused the Chadian army of theft. The army denied the charge.',
    ['ACCUSE/allege: The Chadian rebels > the Chadian army', 'REJECT: the Chadian army > The Chadian rebels'],
  ],
  ['Chad handed over a fugitive banker to Libya.', ['COOPERATE: Chad > Libya']],
  ['Chad refused to extradite a Libyan.', ['REJECT/assist: Chad > -']],
  ['Thousands of farmers gathered outside the Libyan embassy in Chad.', ['PROTEST/demo: farmers > the Libyan embassy']],
  ['Chad and Libya have fought for years.', ['ASSAULT: Chad, Libya > -']],
  ['Chad postponed its countermeasures against Libya.', ['CONCEDE: Chad > Libya']],
  ['Chad closed all but one of its border crossings with Libya.', ['COERCE/restrict: Chad > Libya']],
  [
    'Chadian police launched an operation to detain two Libyan envoys.',
    ['COERCE/arrest: Chadian police > two Libyan envoys'],
  ],
  ['Chad sent an envoy to negotiate with the Libyan rebels.', ['CONSULT: Chad > the Libyan rebels']],
  ['Chad mobilized its army for an assault on Libya.', ['MOBILIZE/troops: Chad > Libya']],
  ['Chad lodged a complaint with the World Trade Organization against Libya.', ['ACCUSE/disapprove: Chad > Libya']],
  // it is those on the list who did it
  [
    'Chad added two Libyan firms to its sanctions list for arming Mali.',
    ['SANCTION/discontinue: Chad > two Libyan firms', 'AID: two Libyan firms > Mali'],
  ],
  // those who fight are the two sides, whoever spoke to one another since
  [
    'The Rapid Support Forces have been fighting the army since April. Egypt hosted talks between the two sides.',
    ['ASSAULT: Rapid Support Forces > the army', 'CONSULT/visit: Egypt > Rapid Support Forces and the army'],
  ],
  ['The bank delayed a loan of 80 million dollars to Chad.', ['SANCTION/discontinue: The bank > Chad']],
  ['Chad and Libya reopened the crossing at Wour.', ['CONCEDE: Chad, Libya > -']],
  ['Farmers stoned police cars.', ['PROTEST/riot: Farmers > -']],
  // nobody shut it who is named
  ['The crossing was shut because of attacks by Libyan rebels.', []],
  [
    'Chad deported two Libyan activists. The Libyan foreign ministry protested against the expulsions.',
    ['COERCE/deport: Chad > two Libyan activists', 'ACCUSE/disapprove: The Libyan foreign ministry > Chad'],
  ],
  // a price is no charge, and one man no riot
  ['A firm that Lind owns charged the Chadian ministry $3 million in travel costs.', []],
  // where one appeals, one refuses nobody
  ['The Chadian ministry declined to appeal to the Supreme Court.', []],
  ['Chad could be expected to take the case to the Supreme Court.', []],
  ['Libya seized districts between Chad and Sudan.', ['ASSAULT: Libya > -']],
  // who is denounced does what stands behind it with an object of its own
  [
    'The Chadian king was denounced by the Libyan king; praised Sudan as a friend; and declared that he would stay.',
    ['ACCUSE/disapprove: the Libyan king > The Chadian king', 'SUPPORT: The Chadian king > Sudan'],
  ],
])('%s', (text, events) => expect(eventsOf(text)).toEqual(events));

it('gives words about a deed no time that stands with the noun for it', () => {
  const { events } = read({
    text: "Chad's pledge last month to send grain was welcomed by Libya.",
    published: '2024-05-10',
  });
  expect(events.map(({ type, when }) => [type, when])).toEqual([['SUPPORT', null]]);
});
