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
  ['Norway sent 20 tons of supplies aboard two planes.', ['AID: Norway > -']],
  ['Norway airlifted blankets to Chile.', ['AID: Norway > Chile']],
  // what is sent receives nothing
  ['Norway offered to send a field hospital.', ['AGREE: Norway > -']],
  ['The World Bank made $50 million available.', []],
  ['Malian police rearrested Ana Ruiz.', ['COERCE/arrest: Malian police > Ana Ruiz']],
  ['Norway redesignated the Ruiz Front as a terrorist group.', ['SANCTION/discontinue: Norway > Ruiz Front']],
  // no *present* done again
  ['Norway represents Chad in Lima.', []],
  ['Omani officials are shuttling between Chad and Mali.', ['CONSULT: Omani officials > Chad, Mali']],
  ['Ana Ruiz was handed over to the court by Mali.', ['COOPERATE: Mali > the court']],
  ['Gunmen seized two trucks belonging to the World Food Programme.', ['COERCE/seize: Gunmen > World Food Programme']],
  ['Malian police captured a Chadian banker wanted by Peru.', ['COERCE/arrest: Malian police > a Chadian banker']],
  ['The Peruvian court ordered Ana Ruiz jailed for nine years.', ['SANCTION/convict: The Peruvian court > Ana Ruiz']],
  ['Norway accused neighbouring Sweden of arming rebels.', ['ACCUSE/allege: Norway > Sweden']],
  ['The Chilean ambassador was denied entry to the hall by Peru.', ['REJECT: Peru > -']],
  ['Peru withdrew part of its contingent.', ['RETREAT/withdraw: Peru > -']],
  // whom violence befalls has done nothing
  ['Norway condemned the violence against marchers in the north.', ['ACCUSE/disapprove: Norway > -']],
  [
    'Leaders of ASEAN issued a communique strongly condemning the violence in Peru.',
    ['ACCUSE/disapprove: Leaders of ASEAN > -'],
  ],
])('%s', (text, events) => expect(eventsOf(text)).toEqual(events));

it('does not let whoever sent ships kill with what others fired', () =>
  expect(eventsOf('Peru sent warships to Chad after missiles fired by the rebels killed three workers.')).not.toContain(
    'ASSAULT: Peru > three workers',
  ));
