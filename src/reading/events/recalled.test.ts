import { expect, it } from 'vitest';
import { read } from '../read.js';

/** The events of a text, each as `TYPE/mode actors > recipients`. */
function eventsOf(text: string): string[] {
  const { events, actors } = read({ text, published: '2024-05-10' });
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const sides = (list: readonly { actor: string }[]) => list.map(({ actor }) => names.get(actor)).join(', ') || '-';
  return events.map(
    ({ type, mode, actors: by, recipients }) =>
      `${mode ? `${type}/${mode}` : type}: ${sides(by)} > ${sides(recipients)}`,
  );
}

it.each([
  // who rejects is no state, so that alone his no is nothing
  [
    'Kenya offered Somalia a prisoner swap. A Somali general turned down the offer.',
    'REJECT: A Somali general > Kenya',
  ],
  [
    'Latvia accused Belarus of jamming its radars. Belarusian lawmakers denied the accusation.',
    'REJECT: Belarusian lawmakers > Latvia',
  ],
  [
    'Egypt asked Sudan for a port. The request was refused by the Sudanese transport minister.',
    'REJECT: the Sudanese transport minister > Egypt',
  ],
  // whose thing it was
  [
    'Norway tabled a plan to share the cod. Talks went on for days. Iceland’s fisheries minister rejected the plan.',
    'REJECT: Iceland’s fisheries minister > Norway',
  ],
  [
    "Uganda's proposal surprised the mediators. A Rwandan negotiator welcomed the proposal.",
    'SUPPORT: A Rwandan negotiator > Uganda',
  ],
  // a threat is no step that is taken
  ['Chad warned that it would never accept a change of borders. Libya welcomed the step.', 'SUPPORT: Libya > -'],
  // an offer to nobody named is answered by whom it was made to
  ['Oman offered to broker a truce. Yemen turned down the offer.', 'REJECT: Yemen > Oman'],
  // who has just said so
  [
    'The Swedish envoy said the cod talks were a charade. A Danish minister dismissed the comment.',
    'REJECT: A Danish minister > The Swedish envoy',
  ],
  ['Slovakia vetoed a European Union loan. Romania condemned the veto.', 'ACCUSE/disapprove: Romania > Slovakia'],
  // nobody answers his own forces
  [
    'The Angolan ambassador denied that government forces had bombed the village.',
    'REJECT: The Angolan ambassador > -',
  ],
  // against whom the measure stood
  ['Oman imposed a ban on Yemeni livestock in June. It lifted the ban on Monday.', 'CONCEDE: Oman > Yemen'],
  ['Cuba refuses to lift the ban that it imposed on Jamaican airlines.', 'REJECT/yield: Cuba > Jamaican airlines'],
  [
    'Chad closed its border with Niger. The Chadian interior minister ruled out reopening the border.',
    'REJECT/yield: The Chadian interior minister > Niger',
  ],
  // who holds those who are asked for
  [
    "Libya's coast guard seized a Maltese tanker. Malta's foreign minister demanded its release.",
    "REQUEST/yield: Malta's foreign minister > Libya's coast guard",
  ],
  // whose deed it was
  [
    'Kuwait freed two Iraqi pilots. The Iraqi interior minister praised the release.',
    'SUPPORT: The Iraqi interior minister > Kuwait',
  ],
  [
    'Ghana detained a Togolese pilot. The Togolese transport minister condemned the detention.',
    'ACCUSE/disapprove: The Togolese transport minister > Ghana',
  ],
  ['Peru refused to discuss the harbour with Chile.', 'REJECT/meet: Peru > Chile'],
])('%s', (text, wanted) => {
  expect(eventsOf(text)).toContain(wanted);
});

it.each([
  // whoever was offered nothing turns down no offer
  [
    'Kenya offered Somalia a prisoner swap. An Ethiopian general turned down the offer.',
    'REJECT: An Ethiopian general > -',
  ],
  // his own side's plan is nobody's to whom he says no
  [
    'The Norwegian premier put forward a plan. A Norwegian minister rejected the plan.',
    'REJECT: A Norwegian minister > -',
  ],
])('gives nobody else in: %s', (text, wanted) => {
  expect(eventsOf(text)).toContain(wanted);
});

it('reads no refusal of talks with nobody', () => {
  expect(eventsOf('Ministry spokesmen refused to discuss the case.')).toEqual([]);
});

it('gives the end of a measure nobody who did not bear it from the same hand', () => {
  const events = eventsOf('Oman imposed a ban on Yemeni livestock in June. Qatar lifted the ban on Monday.');
  expect(events.filter((event) => event.startsWith('CONCEDE: Qatar > Yemen'))).toEqual([]);
});
