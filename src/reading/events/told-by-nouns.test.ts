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
  ['A strike by Peruvian teachers entered its second week.', ['PROTEST/strike: Peruvian teachers > -']],
  ['A hunger strike by Peruvian prisoners entered its second week.', ['PROTEST/hunger: Peruvian prisoners > -']],
  ["Chile's deployment of tanks in Arica alarmed Bolivia.", ['MOBILIZE/troops: Chile > -']],
  ['Shelling by Chilean forces destroyed a Peruvian school.', ['ASSAULT/destroy: Chilean forces > a Peruvian school']],
  [
    'Peru closed its border after the killing of two Peruvian soldiers.',
    ['COERCE/restrict: Peru > -', 'ASSAULT: - > two Peruvian soldiers'],
  ],
  ['Two Peruvians arrested in Chile over plot', ['COERCE/arrest: Chile > Peruvians']],
  ['Russian diplomat expelled from Norway', ['SANCTION/expel: Norway > Russian diplomat']],
  ['Three Peruvian soldiers died in a bomb attack.', ['ASSAULT: - > Three Peruvian soldiers']],
])('deeds that nouns and headlines tell: %s', (text, events) => expect(eventsOf(text)).toEqual(events));

it.each([
  'Peru closed its embassy after a planned attack on its envoy.',
  'Peru will close its embassy after the killing of two Peruvian soldiers.',
])('tells no deed of a noun that need not be done: %s', (text) => {
  expect(eventsOf(text).filter((event) => event.startsWith('ASSAULT'))).toEqual([]);
});

it.each([
  [
    'Miners occupied the Bolivian labour ministry in La Paz.',
    'PROTEST/obstruct: Miners > the Bolivian labour ministry',
  ],
  ['Peruvian protesters surrounded the Chilean embassy.', 'PROTEST/demo: Peruvian protesters > the Chilean embassy'],
  ['Tens of thousands poured into the streets of Lima.', 'PROTEST/demo: Tens of thousands > -'],
  ['Inmates took two Peruvian guards hostage.', 'ASSAULT/abduct: Inmates > two Peruvian guards'],
  ['Hundreds of Peruvian nationalists marched in Lima.', 'PROTEST/demo: Peruvian nationalists > -'],
  ['Peru protested after Chile cut aid.', 'ACCUSE/disapprove: Peru > -'],
  ['Gunmen blockaded the Peruvian port of Callao.', 'COERCE/restrict: Gunmen > Peru'],
  ['Chilean jets pounded rebel positions in Peru.', 'ASSAULT/aerial: Chilean jets > rebels'],
  ['Soldiers drove the villagers into Bolivia.', 'COERCE/deport: Soldiers > the villagers'],
  ['The Peruvian junta dissolved the parliament.', 'COERCE/restrict: The Peruvian junta > -'],
  ['Peruvian rebels massed fighters on the border with Chile.', 'MOBILIZE/militia: Peruvian rebels > Chile'],
  ['A Chilean submarine entered Peruvian waters.', 'MOBILIZE/troops: A Chilean submarine > Peru'],
  ['Chilean special forces freed two Peruvian hostages.', 'AID: Chilean special forces > two Peruvian hostages'],
  ['Chile has freed one of the two Peruvian teachers.', 'RETREAT/release: Chile > the two Peruvian teachers'],
  ["Chile's grant of 30 million dollars to Peru was announced on Friday.", 'AID: Chile > Peru'],
  ['Chile opened its borders to Peruvians fleeing the war.', 'AID: Chile > Peruvians'],
])('%s', (text, event) => expect(eventsOf(text)).toContain(event));

it('tells what others fear of somebody as no threat of his', () => {
  expect(eventsOf('Peruvian generals fear that Chile will bomb its airfields.')).toEqual([
    'ASSAULT/explosives: Chile > -',
  ]);
});

it.each([
  [
    'Criticism from Lima followed the Chilean missile test.',
    ['ACCUSE/disapprove: Peru > -', 'MOBILIZE/weapons: Chile > -'],
  ],
  ["Peru's refusal to admit inspectors angered Vienna.", ['REJECT/yield: Peru > -']],
  ["Peru's expulsion of the Chilean ambassador stunned Santiago.", ['SANCTION/expel: Peru > the Chilean ambassador']],
  ['The talks failed owing to a veto cast by Peru.', ['REJECT: Peru > -']],
  ['A demand from Lima that Chile apologise was rejected.', []],
  ['Peru bowed to pressure from Chile.', ['CONCEDE: Peru > Chile']],
  ['A truce between the army and the rebels took effect at dawn.', ['RETREAT/ceasefire: the army, the rebels > -']],
  ['The leaders of Peru and Chile met face to face in Brussels.', ['CONSULT: Peru, Chile > -']],
])('words that nouns tell: %s', (text, events) => expect(eventsOf(text)).toEqual(events));

it.each([
  ['Chile will send 200 police officers to Peru.', ['AGREE: Chile > Peru']],
  ['Chile freed the teacher after Peru interceded.', ['RETREAT/release: Chile > the teacher', 'CONSULT: Peru > -']],
  ['Chile closed its last open crossing with Peru.', ['COERCE/restrict: Chile > Peru']],
  ['Chilean drones dropped leaflets telling farmers to leave.', []],
  ['The deputies passed the bill, clearing the way for the delivery of missiles to Peru.', []],
])('clauses that were lost: %s', (text, events) => expect(eventsOf(text)).toEqual(events));

it('gives what somebody says was done to their homes to him', () => {
  expect(eventsOf('The Peruvian villagers said soldiers had burned their homes.')).toEqual([
    'ASSAULT/destroy: soldiers > The Peruvian villagers',
  ]);
  expect(eventsOf('The Peruvian general said rebels had burned their homes.')).toEqual(['ASSAULT/destroy: rebels > -']);
});
