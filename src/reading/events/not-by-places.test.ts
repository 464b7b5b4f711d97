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
  // where a weapon went off, nobody sent it
  ['A mine in Angola killed a Cuban colonel.', ['ASSAULT/explosives: - > a Cuban colonel']],
  ['A rocket in Odesa wounded two Danish doctors.', ['ASSAULT: - > two Danish doctors']],
  // what killed was the raid, not the town
  [
    'Togo condemned a raid on a convent in the Ghanaian town of Bolga that killed six nuns.',
    ['ACCUSE/disapprove: Togo > -', 'ASSAULT: - > six nuns'],
  ],
  // the arm of a body is that body's
  ['The Malian branch of Al-Qaeda ambushed a convoy of Niger.', ['ASSAULT: Al-Qaeda > a convoy of Niger']],
  // whoever did not allow it forbade it
  ['Kenya did not allow the Ugandan delegation to leave.', ['REJECT/yield: Kenya > the Ugandan delegation']],
  ['Sudan has not permitted Egypt to send engineers.', ['REJECT/yield: Sudan > Egypt']],
  // a proof is no protest
  ['The delay of Chile demonstrates that the plan has failed.', []],
  // measures against a measure
  ['Oman announced steps to lift its sanctions on Yemen.', ['CONCEDE: Oman > Yemen']],
  ['Japan handed over 12 ambulances to Fiji.', ['AID: Japan > Fiji']],
])('%s', (text, wanted) => expect(eventsOf(text)).toEqual(wanted));

it('gives rebels the state of which an adjective before their camp tells', () => {
  const { actors } = read({ text: 'Chad shelled two Sudanese rebel camps.', published: '2024-05-10' });
  expect(actors.find(({ name }) => name === 'rebels')?.country).toBe('SDN');
});

it.each([
  [
    'Emissaries from Mali and the Coordination of Azawad Movements met in Algiers.',
    ['CONSULT: Mali, Coordination of Azawad Movements > -'],
  ],
  ['Representatives of Peru and the miners signed a deal.', ['SUPPORT: Peru, the miners > -']],
])('takes those for whom envoys speak: %s', (text, wanted) => expect(eventsOf(text)).toEqual(wanted));

it('gives those of whom a clause says whose they are that state', () => {
  const { actors } = read({
    text: 'Burundi, whose troops left Goma in May, signed the pact.',
    published: '2024-05-10',
  });
  expect(actors.find(({ name }) => name === 'troops')?.country).toBe('BDI');
});

it.each([
  // where a blow fell, and on what, has not struck it
  ['A truck attack in France killed ten Danish tourists.', ['ASSAULT: - > ten Danish tourists']],
  ['A suicide attack in Kabul killed five Danish soldiers.', ['ASSAULT/suicide-attack: - > five Danish soldiers']],
  ['A strike in Gaza killed nine Danish nurses.', ['ASSAULT: - > nine Danish nurses']],
])('%s', (text, wanted) => expect(eventsOf(text)).toEqual(wanted));
