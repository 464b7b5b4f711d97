import { expect, it } from 'vitest';
import { read } from '../read.js';

/** The events of a text, each as `TYPE/mode actors > recipients`. */
function eventsOf(text: string): string[] {
  const { events, actors } = read({ text, published: '2025-11-20' });
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const sides = (list: readonly { actor: string }[]) => list.map(({ actor }) => names.get(actor)).join(', ') || '-';
  return events.map(
    ({ type, mode, actors: by, recipients }) =>
      `${mode ? `${type}/${mode}` : type}: ${sides(by)} > ${sides(recipients)}`,
  );
}

it.each([
  ['Spain stepped up patrols along its border with Morocco.', 'MOBILIZE/troops: Spain > Morocco'],
  ['The Peruvian navy was put on standby.', 'MOBILIZE/troops: The Peruvian navy > -'],
  ['A Turkish strike group entered the Mediterranean.', 'MOBILIZE/troops: A Turkish strike group > -'],
  ['Chad’s parliament approved the call-up of 9,000 reservists.', 'MOBILIZE/troops: Chad’s parliament > -'],
  ['Dockers at Piraeus are striking over pensions.', 'PROTEST/strike: Dockers > -'],
  ['A protest against Serbia was held in Pristina.', 'PROTEST/demo: - > Serbia'],
  ['Thousands of Tunisians defied a ban to march.', 'PROTEST/demo: Tunisians > -'],
  ['Norway freed up 90 million crowns for Malawi.', 'AID: Norway > Malawi'],
  ['Kenyan troops landed in Juba to prop up the government.', 'AID: Kenyan troops > South Sudan'],
  ['Denmark announced the release of 90 million kroner in aid to Mali.', 'AID: Denmark > Mali'],
  ['Swedish jets forced a Russian airliner flying from Minsk to Oslo to land.', 'COERCE/seize: Swedish jets > Russia'],
  [
    'Estonian fighters escorted a Russian jet out of its airspace.',
    'COERCE/restrict: Estonian fighters > a Russian jet',
  ],
  ['Sudan’s army disconnected mobile services in Darfur.', 'COERCE/censor: Sudan’s army > Sudan'],
  ['Egypt sent warplanes to destroy a depot in Libya.', 'ASSAULT/destroy: Egypt > Libya'],
  ['The rebels held villagers in Goma as human shields.', 'ASSAULT/abduct: The rebels > villagers'],
  ['Pyongyang said it would turn Seoul into a sea of fire.', 'THREATEN/violence: North Korea > South Korea'],
  ['A judge set a deadline for Kenya to answer.', 'THREATEN: A judge > Kenya'],
  ['Kenya said Somali militants were responsible.', 'ACCUSE/allege: Kenya > Somali militants'],
  ['Chad filed a complaint with the Security Council over the Sudanese raid.', 'ACCUSE/disapprove: Chad > Sudan'],
  ['Chile led the attack on the fishing treaty with Peru.', 'ACCUSE/disapprove: Chile > -'],
  ['Zambia decided to ease curfew hours in Lusaka.', 'CONCEDE: Zambia > -'],
  ['The Thai government caved to public pressure.', 'CONCEDE: The Thai government > -'],
  ['Hamas delayed the release of nine hostages.', 'REJECT/yield: Hamas > nine hostages'],
  ['The Malian president resigned and fled the country.', 'RETREAT/resign: The Malian president > -'],
  ['Ghana and Togo launched joint patrols.', 'COOPERATE: Ghana, Togo > -'],
  ['The Kremlin voiced alarm at the killing of nine Serbs in Kosovo.', 'ACCUSE/disapprove: Kremlin > -'],
  ['Denmark gave 90 million euros in ODA to Malawi.', 'AID: Denmark > Malawi'],
  ['Guatemala declared a state of siege in Santa Lucia Barillas.', 'COERCE/martial-law: Guatemala > -'],
  ['Ghana began a peace mission to ease tensions between Mali and Niger.', 'CONSULT: Ghana > Mali, Niger'],
])('what leads tell: %s', (text, event) => expect(eventsOf(text)).toContainEqual(event));

it('hangs no deed on those who are only near it', () => {
  expect(eventsOf('A Peruvian watchdog opened an inquiry in the wake of a Chilean report.')).toEqual([
    'ACCUSE/investigate: A Peruvian watchdog > -',
  ]);
  expect(eventsOf('Peru said the rebels were guilty of killing nine miners.')).not.toContainEqual(
    expect.stringContaining('ACCUSE/allege: The rebels'),
  );
  expect(eventsOf('The Danish premier called the Icelandic president to apologise.')).toContainEqual(
    'CONCEDE: The Danish premier > the Icelandic president',
  );
});

it('makes two governments of those of two provinces', () => {
  expect(eventsOf('The Gujarat government met the Kerala government.')).toEqual([
    'CONSULT: The Gujarat government > the Kerala government',
  ]);
});
