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
  ['Mali freed six soldiers captured by rebels.', 'ASSAULT/abduct: rebels > six soldiers'],
  ['Two nuns kidnapped by gunmen in Kaduna were freed.', 'ASSAULT/abduct: gunmen > Two nuns'],
  ['The family of an editor arrested by Omani police asked for help.', 'COERCE/arrest: Omani police > an editor'],
  ['Zambia pulled its battalion out under a deal brokered by Oman.', 'CONSULT: Oman > -'],
])('a participle tells who did what to whom: %s', (text, event) => expect(eventsOf(text)).toContain(event));

it.each(['Mali freed six soldiers captured in May.', 'The envoy left a camp guarded by soldiers.'])(
  'tells nothing more where one of the two is not named: %s',
  (text) => expect(eventsOf(text).filter((event) => /^(?:ASSAULT|COERCE)/.test(event))).toEqual([]),
);

it.each([
  ['Lawyers marched in Lome over the killing of a judge by police.', 'ASSAULT: police > a judge'],
  [
    'Nurses struck in protest at the arrest of two surgeons by military police.',
    'COERCE/arrest: military police > two surgeons',
  ],
  ['The law passed despite a boycott by the opposition.', 'PROTEST/boycott: the opposition > -'],
])('what something is done about or in spite of is done: %s', (text, event) => expect(eventsOf(text)).toContain(event));

it.each([
  ['The town fell after a long siege by fighters of Boko Haram.', / > Boko Haram/],
  ['Norway cut aid over a planned raid on Peru by Chile.', /^ASSAULT/],
])('nobody receives what his own do, and no plan is done: %s', (text, none) =>
  expect(eventsOf(text).filter((event) => none.test(event))).toEqual([]),
);

it.each([
  ['Chad annulled a law, drawing threats of secession from rebels.', 'THREATEN: rebels > Chad'],
  ['Chad seized a mine, drawing condemnation from Kenya.', 'ACCUSE/disapprove: Kenya > Chad'],
])('what a participle says somebody drew on himself is told once: %s', (text, event) =>
  expect(eventsOf(text).filter((one) => /^(?:THREATEN|ACCUSE)/.test(one))).toEqual([event]),
);
