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
  // nobody attacks whom a wreck kills
  ['A Peruvian military helicopter crashed in Chile, killing four soldiers.', []],
  ['A Peruvian airliner went down in the Andes and killed nine Chileans.', []],
  [
    'A Peruvian helicopter fired on a village, killing four Chileans.',
    ['ASSAULT/firearms: Peru > -', 'ASSAULT/aerial: Peru > Chileans'],
  ],
  // whoever holds somebody in a part of a country need not be its state
  ['A Finnish engineer was arrested in northern Chad.', ['COERCE/arrest: - > A Finnish engineer']],
  ['A Finnish engineer was held in Chad.', ['COERCE/arrest: Chad > A Finnish engineer']],
  ['Rebels have held a Finnish engineer in northern Chad since March.', ['COERCE/arrest: Rebels > a Finnish engineer']],
  // where one speaks is asked nothing, nor who is to be sent
  ['Peru urged restraint at the Lima Security Conference.', ['REQUEST/yield: Peru > -']],
  ['Peru clamored for the deployment of more troops.', ['REQUEST: Peru > -']],
  // whose envoys they are, where the pronoun is no state's own
  [
    'Brazil took over the Chilean mission after Peru expelled its diplomats.',
    ['SANCTION/expel: Peru > the Chilean mission'],
  ],
  // what one aims at with duties is not aimed at with arms
  ['If Norway retaliated, Peru would target cars.', []],
  ['Malian rebels targeted the airport.', ['ASSAULT: Malian rebels > -']],
  // for what somebody is somewhere
  [
    'Omani minister Ana Ruiz, who was in Lima for talks with the Chilean premier, praised Chad.',
    ['SUPPORT: Ana Ruiz > Chad', 'CONSULT: Ana Ruiz > the Chilean premier'],
  ],
  ['Omani minister Ana Ruiz hopes to be in Lima for talks with the Chilean premier.', []],
  // against whom a threat is that names nobody
  [
    'The Peruvian ministry lodged a protest with Chile and warned of countermeasures.',
    ['ACCUSE/disapprove: The Peruvian ministry > Chile', 'THREATEN: The Peruvian ministry > Chile'],
  ],
])('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
