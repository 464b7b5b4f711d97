import { expect, it } from 'vitest';
import { read } from '../read.js';

/** The events of a text, each as `TYPE/mode actors > recipients`, with whose claim it is. */
function eventsOf(text: string): string[] {
  const { events, actors, statements } = read({ text, published: '2026-05-10' });
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const sides = (list: readonly { actor: string }[]) => list.map(({ actor }) => names.get(actor)).join(', ') || '-';
  return events.map(({ type, mode, actors: by, recipients, statement }) => {
    const said = statements.find(({ id }) => id === statement);
    const claim = said ? `, ${said.speakers.map((speaker) => names.get(speaker)).join(', ')}` : '';
    return `${[type, mode].filter(Boolean).join('/')}: ${sides(by)} > ${sides(recipients)}${claim}`;
  });
}

it.each([
  // who accuses each other is accused too
  ['Niger and Benin accused each other of shooting first.', ['ACCUSE/allege: Niger, Benin > -']],
  ['Niger and Benin accused one another of cheating.', ['ACCUSE/allege: Niger, Benin > -']],
  // help is told, whoever gets it
  ['Denmark sent 2 million dollars in food aid to the highlands.', ['AID: Denmark > -']],
  ['Denmark donated 90 million kroner in April.', ['AID: Denmark > -']],
  ['Rotary volunteers flew rice to storm-hit southern Belize.', ['AID: Rotary volunteers > Belize']],
  // what somebody denies having done to people is not said to them
  ['The navy denied shooting villagers.', ['REJECT: The navy > -']],
  // what only words hold that somebody turns down, and nobody's, is told by nobody
  ['Moro mocked the consensus among envoys that Niger attacked Benin.', ['ACCUSE/disapprove: Moro > envoys']],
  ['The Chadian king dismissed the finding that Libya had attacked Mali.', []],
  ['Moro doubts that Niger attacked Benin.', []],
  ['Moro has not confirmed that Niger attacked Benin.', []],
  // whom nobody has called to account
  ['The general has yet to be held accountable for the massacre.', []],
  // an order and what came before it
  [
    'The ministry told pilots to land after Niger attacked Benin.',
    ['REQUEST: The ministry > pilots', 'ASSAULT: Niger > Benin'],
  ],
  ['Niger asked Benin for help in hunting down the rebels.', ['REQUEST/assist: Niger > Benin']],
  ['Niger and Benin coordinated patrols on the river.', ['COOPERATE: Niger, Benin > -']],
  ['Niger condemned the ship movements in the gulf.', ['ACCUSE/disapprove: Niger > -']],
  ['Benin reopened its border crossing at Malanville.', ['CONCEDE: Benin > -']],
  ['On the 4th of March Niger expelled the Danish envoy.', ['SANCTION/expel: Niger > the Danish envoy']],
  ['Spain received a request from Niger for her extradition.', ['REQUEST: Niger > Spain']],
  // a month is no auxiliary
  ['Niger in May expelled the Danish envoy.', ['SANCTION/expel: Niger > the Danish envoy']],
  // where a road goes nobody is blocked
  ['Crowds barricaded the road to Busia.', ['PROTEST/obstruct: Crowds > -']],
  ['Shopkeepers in Lagos shut their stores in protest.', ['PROTEST/strike: Shopkeepers > -']],
  ['Taxi drivers paralysed the capital on Friday.', ['PROTEST/obstruct: Taxi drivers > -']],
  // what is told of those whom an aim names had happened
  [
    'Police fired tear gas to scatter crowds who had blocked the road to the mine.',
    ['ASSAULT/crowd-control: Police > crowds', 'PROTEST/obstruct: crowds > -'],
  ],
  // the only two powers that a text has named
  [
    'Vietnam accused the European Union of dumping. Talks between the two sides broke down. Italy and Hungary voted against a tax on rice.',
    [
      'ACCUSE/allege: Vietnam > European Union',
      'SANCTION/withdraw: Vietnam, European Union > -',
      'REJECT: Italy, Hungary > -',
    ],
  ],
  // who says one thing does not say what another says beside it
  ['Niger said it was certain Benin had lied and Togo accused Ghana of meddling.', ['ACCUSE/allege: Togo > Ghana']],
  ['Miners demanded that police free the strikers.', ['REQUEST/yield: Miners > police']],
  ['Moro dismissed Togo as a backwater.', ['ACCUSE/disapprove: Moro > Togo']],
  ['ECOWAS, a regional bloc, is threatening sanctions against Togo.', ['THREATEN/restrict: ECOWAS > Togo']],
  [
    'Niger cut off aid and imposed travel bans on Togolese officers.',
    ['SANCTION/discontinue: Niger > -', 'SANCTION/discontinue: Niger > Togolese officers'],
  ],
  ['Women banging pots marched on the palace.', ['PROTEST/demo: Women > -']],
  ['In Bogota soldiers shot two students.', ['ASSAULT/firearms: soldiers > two students']],
  ['In Lima riot police detained a former minister.', ['COERCE/arrest: riot police > a former minister']],
  ['Nurses struck on Monday.', ['PROTEST/strike: Nurses > -']],
  ['Sweden handed over two patrol ships to Benin.', ['AID: Sweden > Benin']],
  ['The farmers are getting killed in this deal.', []],
])('reads %s', (text, events) => {
  expect(eventsOf(text)).toEqual(events);
});
