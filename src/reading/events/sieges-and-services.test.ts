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
  ['Peru launched 90 drones and six missiles at Chile.', ['ASSAULT/drone: Peru > Chile']],
  ['Peru launched a drone.', []],
  ['Malian police responded with tear gas.', ['ASSAULT/crowd-control: Malian police > -']],
  ['Malian police responded with a statement.', []],
  ['Malian rebels took Kidal.', ['ASSAULT: Malian rebels > Mali']],
  ['The Malian minister took Kidal as an example.', []],
  [
    'Malian soldiers surrounded the offices of the Chadian bank.',
    ['COERCE/restrict: Malian soldiers > the offices of the Chadian bank'],
  ],
  ['Peru suspended visa services at its mission in Chile.', ['SANCTION/discontinue: Peru > Chile']],
  ['Peru revoked the passport of Ana Ruiz.', ['SANCTION/discontinue: Peru > Ana Ruiz']],
  ['Peru said it would ignore the judgment of the court.', ['REJECT future: Peru > the court']],
  // air strikes, told with a place, are no strikes of workers
  ['The strikes in the provinces of Chad came two days after a raid.', []],
  // who pays for what is blocked is not refused
  ["The deployment, financed by Norway, was blocked by Chad's courts.", ["REJECT: Chad's courts > -"]],
  // nobody did it whom it befell
  ['Norway voiced concern at the casualties in the north.', ['ACCUSE/disapprove: Norway > -']],
])('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
