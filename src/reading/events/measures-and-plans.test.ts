import { expect, it } from 'vitest';
import { read } from '../read.js';

/** The events of a text, each as `TYPE/mode actors > recipients`, with its status where it is not told as so. */
function eventsOf(text: string): string[] {
  const { events, actors } = read({ text, published: '2024-05-10' });
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const sides = (list: readonly { actor: string }[]) => list.map(({ actor }) => names.get(actor)).join(', ') || '-';
  return events.map(
    ({ type, mode, actors: by, recipients, status }) =>
      `${mode ? `${type}/${mode}` : type}: ${sides(by)} > ${sides(recipients)}${status === 'asserted' ? '' : ` ${status}`}`,
  );
}

it.each([
  [
    'The European Union targeted Chilean firms in a new round of sanctions.',
    'SANCTION/discontinue: European Union > Chilean firms',
  ],
  ['EU targets Chilean traders in new sanctions package', 'SANCTION/discontinue: European Union > Chilean traders'],
  ['Peru hit back at Chile with duties on wine.', 'SANCTION/discontinue: Peru > Chile'],
  ['Peru revoked a fishing agreement with Chile.', 'REJECT: Peru > Chile'],
  ['Peru said it was halting military co-operation with Chile.', 'SANCTION/discontinue: Peru > Chile'],
  ['Peru will give a fitting response to Chile.', 'THREATEN: Peru > Chile'],
  ['Peru vowed to take firm action against Chile.', 'THREATEN: Peru > Chile'],
  ['The Peruvian minister promised to avenge the dead.', 'THREATEN: The Peruvian minister > -'],
  [
    'Peruvian forces fired mortar shells at Chilean posts across the river.',
    'ASSAULT/heavy-weapons: Peruvian forces > Chile',
  ],
  ['Villagers were martyred by Chilean soldiers.', 'ASSAULT: Chilean soldiers > Villagers'],
  ['Peru is willing to contribute troops to a Kenyan force.', 'AGREE: Peru > a Kenyan force'],
  ['The Peruvian senator called for steep new tariffs.', 'REQUEST: The Peruvian senator > -'],
  ['Leaders of the Arab League are to hold a summit with Chile.', 'AGREE: Leaders of the Arab League > Chile'],
  ['Four Chilean soldiers are believed to have been killed.', 'ASSAULT: - > Four Chilean soldiers possible'],
  ['Students marched in Lima over the price of bread.', 'PROTEST/demo: Students > -'],
  ['Students marched against the government in Lima.', 'PROTEST/demo: Students > the government'],
  ['Peru deported nine others to Chile.', 'COERCE/deport: Peru > -'],
  ['Peru and Chile signed an economic cooperation plan.', 'SUPPORT: Peru, Chile > -'],
  ['Peru signed a pledge with Chile to refrain from spying.', 'AGREE: Peru > Chile'],
  ['Peru offered Chile lower tariffs on copper.', 'AGREE: Peru > Chile'],
  ['The Peruvian army staged a coup d’état against the president.', 'COERCE: The Peruvian army > the president'],
  ['Peruvian rebels threatened to carry the war to Chile.', 'THREATEN/violence: Peruvian rebels > Chile'],
  ['Chile has dismissed the suit of Peru as a stunt.', 'REJECT: Chile > Peru'],
  [
    'Peruvian officials said their minister spoke by phone with his counterparts.',
    'CONSULT/phone: their minister > his counterparts',
  ],
  ["Iran's supreme leader Ali Khamenei has banned talks with Chile.", 'COERCE/restrict: Ali Khamenei > Chile'],
  ['Peru bombed Chilean base, killing 12: officials', 'ASSAULT/explosives: Peru > Chile'],
])('%s', (text, event) => expect(eventsOf(text)).toContain(event));

it('has who claims an attack for the one who says so', () => {
  const { events, statements } = read({
    text: 'The Shining Path claimed responsibility for the attack on the Chilean consulate.',
  });
  const [{ statement } = { statement: undefined }] = events.filter(({ type }) => type === 'ASSAULT');
  expect(statements.find(({ id }) => id === statement)?.cue?.lemma).toBe('claim');
});

it.each([
  'Envoys who monitor Chilean affairs sleep well.',
  'The Peruvian and Chilean ministers had been due to hold talks on Monday.',
])('reads nothing in “%s”', (text) => expect(eventsOf(text)).toEqual([]));

it('leaves what somebody is accused of doing it by to him', () =>
  expect(eventsOf('Peru sued Chile, accusing it of complicity in genocide by arming the rebels.')).toEqual([
    'ACCUSE/allege: Peru > Chile',
  ]));

it('has what another says beside a report for the text’s own', () => {
  const { events } = read({ text: 'The Kenyan envoy said the talks had failed and Peru accused Chile of lying.' });
  expect(events.map(({ type, statement }) => [type, statement])).toEqual([['ACCUSE', null]]);
});
