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
  ['Chile provided logistical support to Peru.', 'AID: Chile > Peru'],
  ['Chile provided Peru with air support.', 'AID: Chile > Peru'],
  ['Chile delivered a batch of armoured vehicles to Peru.', 'AID: Chile > Peru'],
  ['Chile sent a tanker of oil to Peru.', 'AID: Chile > Peru'],
  ['Chile handed over two patrol boats to Peru.', 'AID: Chile > Peru'],
  ['Chile resumed arms deliveries to Peru.', 'AID: Chile > Peru'],
  ['Peru received 5 million dollars from Chile.', 'AID: Chile > Peru'],
  ['Chilean jets bombed a barracks held by mutineers.', 'ASSAULT/aerial: Chilean jets > mutineers'],
  ['The UN said Chilean soldiers had committed war crimes in Peru.', 'ASSAULT/targeted: Chilean soldiers > Peru'],
  ['Chile stopped pumping gas to Peru.', 'SANCTION/discontinue: Chile > Peru'],
  ['Chile left the regional bloc Mercosur.', 'SANCTION/withdraw: Chile > Mercosur'],
  ['Chile adopted a package of sanctions against Peru.', 'SANCTION/discontinue: Chile > Peru'],
  ['Chile told Peru to leave the shoal.', 'REQUEST/yield: Chile > Peru'],
  ['Chile told the Peruvian ambassador to leave.', 'SANCTION/expel: Chile > the Peruvian ambassador'],
  ['Chile mobilised its militia on the border with Peru.', 'MOBILIZE/troops: Chile > Peru'],
  ['Chile detected nine Peruvian warplanes near the island.', 'MOBILIZE/troops: nine Peruvian warplanes > Chile'],
  ['Chile criticised the forced sale.', 'ACCUSE/disapprove: Chile > -'],
  ["Chile called Peru's conduct dangerous.", 'ACCUSE/disapprove: Chile > Peru'],
  ['Chile called Peru a terrorist state.', 'ACCUSE/disapprove: Chile > Peru'],
  ["Chile said Peru's demand was illegal.", 'ACCUSE/disapprove: Chile > Peru'],
  ["Chile replied that Peru's claims were baseless.", 'REJECT: Chile > Peru'],
  ["Chile's parliament voted down the treaty.", "REJECT: Chile's parliament > -"],
  ['Chile ignored the deadline set by Peru.', 'REJECT: Chile > Peru'],
  ["Chile's government stepped down.", "RETREAT/resign: Chile's government > -"],
])('%s', (text, expected) => expect(eventsOf(text)).toContain(expected));

it.each([
  'Chile said the talks with Peru were difficult.',
  "Chile said Peru's claims were not baseless.",
  "Chile said Peru's claims would be illegal.",
  'The Chilean president left the United Nations after the vote.',
])('%s tells of nothing', (text) => expect(eventsOf(text)).toEqual([]));
