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
  ['Thousands rallied in Lima.', 'PROTEST/demo: Thousands > -'],
  ['Chile vowed to strike back at Peru.', 'THREATEN: Chile > Peru'],
  ['Chile appealed to Peru for more soldiers.', 'REQUEST/assist: Chile > Peru'],
  ['Chile criticised the forced sale.', 'ACCUSE/disapprove: Chile > -'],
  ["Chile called Peru's conduct dangerous.", 'ACCUSE/disapprove: Chile > Peru'],
  ['Chile called Peru a terrorist state.', 'ACCUSE/disapprove: Chile > Peru'],
  ["Chile said Peru's demand was illegal.", 'ACCUSE/disapprove: Chile > Peru'],
  ["Chile replied that Peru's claims were baseless.", 'REJECT: Chile > Peru'],
  ["Chile's parliament voted down the treaty.", "REJECT: Chile's parliament > -"],
  ['Chile ignored the deadline set by Peru.', 'REJECT: Chile > Peru'],
  ['Chile had three Peruvian reporters expelled.', 'COERCE/deport: Chile > three Peruvian reporters'],
  ['Chile struck back at Peruvian positions on the border.', 'ASSAULT/heavy-weapons: Chile > Peru'],
  ['Chile handed over the first of its jets to Peru.', 'AID: Chile > Peru'],
  ['Protesters in Lima set fire to the radio station.', 'PROTEST/riot: Protesters > -'],
  ['Peruvian nurses went on strike to demand their pay in US dollars.', 'PROTEST/strike: Peruvian nurses > -'],
  ['The Peruvian army pulled its troops out of Cusco.', 'RETREAT/withdraw: The Peruvian army > -'],
  ["The WTO's appellate body ruled against Peru.", 'ACCUSE/allege: World Trade Organization > Peru'],
  ['The Chilean air force bombed a rebel camp in Peru.', 'ASSAULT/explosives: The Chilean air force > rebels'],
  ['Norway brokered a prisoner exchange between Chile and Peru.', 'CONSULT: Norway > Chile, Peru'],
  ['Chile closed its last border crossing with Peru on Monday.', 'COERCE/restrict: Chile > Peru'],
  ['Chilean jets forced a Peruvian cargo plane to land in Arica.', 'COERCE/seize: Chilean jets > Peru'],
  ['Chile sent a team of doctors to Peru.', 'AID: Chile > Peru'],
  ['Chile announced a sixfold increase in funding for Peru.', 'AID: Chile > Peru'],
  ['The Chilean president led a delegation on a visit to Lima.', 'CONSULT/visit: The Chilean president > Peru'],
  ['The army mobilised its men to the border with Peru.', 'MOBILIZE/troops: The army > Peru'],
  ['Prisoners went on hunger strike in protest at conditions.', 'PROTEST/hunger: Prisoners > -'],
  ['Thousands poured into the streets of Lima.', 'PROTEST/demo: Thousands > -'],
  ['Chile appealed for money to help Peruvian refugees.', 'REQUEST/assist: Chile > -'],
  [
    'The Peruvian opposition leader urged her supporters to strike.',
    'REQUEST: The Peruvian opposition leader > her supporters',
  ],
  ['Chile ended a defence agreement with Peru.', 'REJECT: Chile > Peru'],
  ["Chile's parliament passed a bill to suspend aid to Peru.", "SANCTION/discontinue: Chile's parliament > Peru"],
  [
    'The Chilean army recaptured the town of Arica from Peruvian rebels.',
    'ASSAULT: The Chilean army > Peruvian rebels',
  ],
  ['Fighting between Chilean and Peruvian troops has killed ten farmers.', 'ASSAULT: Chile, Peru > ten farmers'],
  ['A Peruvian minister was placed under house arrest in Chile.', 'COERCE/arrest: Chile > A Peruvian minister'],
  ['Chile expelled twenty Peruvian families from their land.', 'COERCE/deport: Chile > twenty Peruvian families'],
  ['Chile and Peru resumed negotiations on the sovereignty of the Falkland Islands.', 'CONSULT: Chile, Peru > -'],
  ['Chilean police dismantled a migrant camp near Arica.', 'COERCE/seize: Chilean police > migrants'],
  [
    'The Chilean president received a Peruvian foreign minister.',
    'CONSULT/visit: The Chilean president > a Peruvian foreign minister',
  ],
  ['Chile promised to destroy its chemical weapons.', 'AGREE: Chile > -'],
  [
    'The army deployed soldiers along the border with Peru after the truce took effect.',
    'MOBILIZE/troops: The army > Peru',
  ],
  ['Chilean jets violated Peruvian airspace.', 'MOBILIZE/troops: Chilean jets > Peru'],
  ['Farmers dumped manure outside the Peruvian parliament.', 'PROTEST/demo: Farmers > the Peruvian parliament'],
  ['Gunmen stormed a police station in Lima.', 'ASSAULT: Gunmen > police'],
  ['Rebels attacked a Peruvian police station.', 'ASSAULT: Rebels > police'],
  ['The Chilean military struck Peruvian rebels.', 'ASSAULT: The Chilean military > Peruvian rebels'],
  ["Chile's government stepped down.", "RETREAT/resign: Chile's government > -"],
])('%s', (text, expected) => expect(eventsOf(text)).toContain(expected));

it.each([
  'Chile said the talks with Peru were difficult.',
  "Chile said Peru's claims were not baseless.",
  'The Peruvian rebels held out in Chile.',
  'Peru faces the consequences of the drought.',
  'Peru paid a heavy price, the Chilean president said.',
  'An analyst said Peru would bear the consequences.',
  'Chile said the talks with Peru would be a success.',
  'An analyst said a raid on Peru would be an act of war.',
  'Chile said its tariffs would be lifted as soon as Peru dropped its own duties.',
  "Chile said Peru's claims would be illegal.",
  'The governor looted millions from the Chilean fund.',
  'The Chilean president left the United Nations after the vote.',
])('%s tells of nothing', (text) => expect(eventsOf(text)).toEqual([]));

it.each([
  ['Six Peruvian soldiers were killed in a Chilean strike.', 'ASSAULT: Chile > Six Peruvian soldiers'],
  ['Chile, condemning the raid on Quito, recalled its envoy to Peru.', 'ACCUSE/disapprove: Chile > -'],
  ['The Chilean minister, accusing Peru of spying, left.', 'ACCUSE/allege: The Chilean minister > Peru'],
  ['In a letter accusing Peru of spying, Chile demanded an apology.', 'ACCUSE/allege: Chile > Peru'],
  ['Chile has no intention of resuming talks with Peru.', 'REJECT/meet: Chile > Peru'],
  ['Chile had no plans to attack Peru.', 'REJECT: Chile > Peru'],
  ["Chile's prime minister was forced to resign.", "RETREAT/resign: Chile's prime minister > -"],
  ['Chile is willing to send troops to Peru.', 'AGREE: Chile > Peru'],
  ["Chile's deployment of troops to Bolivia began.", 'MOBILIZE/troops: Chile > Bolivia'],
  ["Chile's offer to send troops was welcomed by Peru.", 'SUPPORT: Peru > Chile'],
  ['A prisoner swap was agreed between Chile and Peru.', 'AGREE: Chile, Peru > -'],
  ["Chile's army retook the palace from the Peruvian rebels.", "ASSAULT: Chile's army > the Peruvian rebels"],
  ['Chile accused Peru of arming rebels. Peru denies this.', 'REJECT: Peru > Chile'],
  ['Chile denied that it had released the Peruvian rebels.', 'REJECT: Chile > -'],
  ['A Peruvian researcher has been held in Chile since June.', 'COERCE/arrest: Chile > A Peruvian researcher'],
  ['The Chilean chancellor is on a two-day visit to Peru.', 'CONSULT/visit: The Chilean chancellor > Peru'],
  ['Fighting broke out between Chilean and Peruvian troops.', 'ASSAULT: Chile, Peru > -'],
  ["Chile sent officers to train Peru's troops.", "AID: Chile > Peru's troops"],
  [
    'The Chilean president and the Peruvian president signed a pact following talks in Quito.',
    'CONSULT: The Chilean president, the Peruvian president > -',
  ],
  ['Chile voiced concern over the safety of Peruvian peacekeepers.', 'ACCUSE/disapprove: Chile > -'],
  ['Chile criticised the treatment of Peruvian prisoners.', 'ACCUSE/disapprove: Chile > -'],
  ["Chile said Peru's raid was a violation of its sovereignty.", 'ACCUSE/disapprove: Chile > Peru'],
  ['Peru proposed a joint market, an idea that Chile ruled out.', 'REJECT: Chile > Peru'],
  ["Chile killed Peru's army chief in a raid on Lima.", "ASSAULT: Chile > Peru's army chief"],
  ['A suicide bomber blew himself up outside a court in Lima.', 'ASSAULT/explosives: A suicide bomber > a court'],
  ['A Chilean drone slammed into an oil depot in Peru.', 'ASSAULT/drone: Chile > Peru'],
  ['Chile parades new drones.', 'MOBILIZE/weapons: Chile > -'],
  ['Chile stopped issuing visas to Peruvians.', 'SANCTION/discontinue: Chile > Peruvians'],
  ['Chile halted the withdrawal of its troops.', 'REJECT/yield: Chile > -'],
  ['Chile insisted that the sanctions be lifted.', 'REQUEST/yield: Chile > -'],
  ['Chile insisted that the United States lift the sanctions.', 'REQUEST/yield: Chile > United States'],
  ['The PKK burned its weapons at a ceremony.', "RETREAT/disarm: Kurdistan Workers' Party > -"],
  ['Chile joined the coalition against the Houthis.', 'SUPPORT: Chile > -'],
  ['Chilean troops shot and wounded a Peruvian farmer.', 'ASSAULT: Chilean troops > a Peruvian farmer'],
  ['A Chilean frigate was sent to Peru.', 'MOBILIZE/troops: - > Peru'],
  ['Chile denied any link with the pirates.', 'REJECT: Chile > -'],
  ['Demonstrators attacked the Chilean finance minister.', 'ASSAULT: Demonstrators > the Chilean finance minister'],
  [
    'Chile suspended the pact, and Peru, which chairs the group, cancelled a summit with Bolivia.',
    'REJECT/meet: Peru > Bolivia',
  ],
  ['The Chilean foreign minister offered Lima help with the inquiry.', 'AGREE: The Chilean foreign minister > Peru'],
  [
    'Chile ordered the closure of the last Peruvian consulate in Chile.',
    'SANCTION/withdraw: Chile > the last Peruvian consulate',
  ],
  ['Chile said any Peruvian attack would be met with a crushing response.', 'THREATEN: Chile > Peru'],
  ['Peru will pay a heavy price, the Chilean president said.', 'THREATEN: the Chilean president > Peru'],
  ['Chile said Peru would bear the consequences.', 'THREATEN: Chile > Peru'],
  [
    'Ministers extended sanctions on Mali and postponed the signing of a trade pact with Chad, after Chile joined Peru in opposing it.',
    'REJECT: Chile, Peru > -',
  ],
  [
    'Bolivian and Peruvian officials held talks on Sunday, two days after a Chilean raid in Peru killed ten people.',
    'ASSAULT: Chile > ten people',
  ],
  ['Chile warned that any Peruvian attack would be an act of war.', 'THREATEN: Chile > Peru'],
  ['Chile said that such a step would be an unfriendly act.', 'THREATEN: Chile > -'],
  ["Chile's raid on Quito drew condemnation from Peru.", 'ACCUSE/disapprove: Peru > Chile'],
])('%s', (text, expected) => expect(eventsOf(text)).toContain(expected));

it('puts a protest that an arrest drew to nobody who was arrested', () => {
  expect(eventsOf('The arrest of the Peruvian envoy drew a sharp protest from Lima.')).toEqual([
    'ACCUSE/disapprove: Peru > -',
    'COERCE/arrest: - > the Peruvian envoy',
  ]);
});

it('takes the armed forces for no forces of another state', () => {
  const text = 'U.S. forces sank a boat off Chile. The Chilean opposition leader urged the armed forces to obey.';
  expect(eventsOf(text)).toContain('REQUEST: The Chilean opposition leader > the armed forces');
});

it('tells a condemnation once, whatever is called what in it', () => {
  expect(eventsOf('Chile and Peru condemned what they called an act of terrorism.')).toEqual([
    'ACCUSE/disapprove: Chile, Peru > -',
  ]);
});

it.each([
  ['Chile appealed for aid.', ['REQUEST/assist: Chile > -']],
  ['Chile appealed for international help.', ['REQUEST/assist: Chile > -']],
  ['Chile froze budget aid to Peru.', ['SANCTION/discontinue: Chile > Peru']],
  ['Chile closed its border after thousands of refugees crossed.', ['COERCE/restrict: Chile > -']],
])('is told of whom it names: %s', (text, events) => expect(eventsOf(text)).toEqual(events));
