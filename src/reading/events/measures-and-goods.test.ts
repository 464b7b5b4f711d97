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
  ['Ghana sent 900 tonnes of sorghum to Niger.', 'AID: Ghana > Niger'],
  ['Turkey lent Somalia 40 million dollars to repair roads near the Kenyan border.', 'AID: Türkiye > Somalia'],
  ['Gabon ordered the last French helicopters out of the camp.', 'SANCTION/expel: Gabon > France'],
  ['Bolivian growers lifted their roadblocks on Sunday.', 'CONCEDE: Bolivian growers > -'],
  ['The pilots’ union suspended its walkout.', 'CONCEDE: The pilots’ union > -'],
  ['Poland lifted its veto on talks with Serbia.', 'CONCEDE: Poland > Serbia'],
  ['A court handed down prison terms to nine bloggers.', 'SANCTION/convict: A court > nine bloggers'],
  [
    'A judge in Lima gave the former president eight years in prison.',
    'SANCTION/convict: A judge > the former president',
  ],
  ['Ireland put aid to Malawi on hold.', 'SANCTION/discontinue: Ireland > Malawi'],
  ['Two Kurdish newspapers were ordered to close.', 'COERCE/censor: - > Two Kurdish newspapers'],
  ['Oman allowed European monitors to visit a prison.', 'RETREAT/access: Oman > European monitors'],
  ['Zambia’s deputy president was barred from leaving the country.', 'COERCE/restrict: - > Zambia’s deputy president'],
  ['Police drove back the demonstrators with batons.', 'ASSAULT/crowd-control: Police > the demonstrators'],
  ['Canada reaffirmed its treaty obligations to Iceland.', 'SUPPORT: Canada > Iceland'],
  ['Chad said it would comply with the ruling.', 'AGREE: Chad > -'],
  ['Greek farmers parked their tractors across the motorway.', 'PROTEST/obstruct: Greek farmers > -'],
  ['Chad’s FPR declared a truce, a step dismissed by the defence minister.', /^REJECT: the defence minister/],
  ['The head of the UN mission urged both camps to respect the truce.', /^REQUEST\/yield: The head of the UN mission/],
  [
    'Japan backed up its commitment to Syrian refugees with a grant of 30 million dollars.',
    'AID: Japan > Syrian refugees',
  ],
  ['Jordan took in a million Syrians.', 'AID: Jordan > Syrians'],
  ['Uganda opened its doors to refugees from Burundi.', 'AID: Uganda > refugees'],
  ['India dispatched a naval ship with rice to Madagascar.', 'AID: India > Madagascar'],
  ['The Danish charity Hope Abroad gave food aid to Yemenis.', 'AID: Hope Abroad > Yemenis'],
  ['In cooperation with local partners, Oxfam gave tents to refugees.', 'AID: Oxfam > refugees'],
  ['Norway hands over 20 ambulances to Ukraine.', 'AID: Norway > Ukraine'],
  ['Colombia bought 17 Gripen fighters from Sweden.', 'COOPERATE: Colombia > Sweden'],
  ['Chad cut off Niger’s electricity.', 'COERCE/withhold: Chad > Niger'],
  [
    'Looters emptied a warehouse belonging to the World Food Programme.',
    'COERCE/seize: Looters > World Food Programme',
  ],
  ['Eritrean tanks moved towards the Ethiopian border.', 'MOBILIZE/troops: Eritrean tanks > Ethiopia'],
  ['Australian dockers refused to load a ship bound for Peru.', 'PROTEST/boycott: Australian dockers > -'],
  ['Riot police charged at the protesters.', 'ASSAULT/crowd-control: Riot police > the protesters'],
  ['Iran will not tolerate any Israeli presence in the region.', 'REJECT: Iran > Israel'],
  ['The Arakan Army vowed revenge.', 'THREATEN/violence: Arakan Army > -'],
  ['The Sri Lankan navy seized 14 Indian fishermen.', 'COERCE/arrest: The Sri Lankan navy > 14 Indian fishermen'],
  ['Rebels seized nine Chinese miners.', 'ASSAULT/abduct: Rebels > nine Chinese miners'],
  ['Oman nationalised a gold mine owned by a Canadian company.', 'COERCE/seize: Oman > a Canadian company'],
  ['Denmark responded with a gift of two million euros.', 'AID: Denmark > -'],
  ['The European Union called the arrests an assault on democracy.', 'ACCUSE/disapprove: European Union > -'],
  ['Fiji sent 150 soldiers to Yemen to monitor a truce.', 'AID: Fiji > Yemen'],
  ['Qatar persuaded Hamas to free four hostages.', 'RETREAT/release: Hamas > four hostages'],
  ['Peru arrested a Chilean diver on Monday.', 'COERCE/arrest: Peru > a Chilean diver'],
  ['Chad shot down a Sudanese drone.', 'ASSAULT/firearms: Chad > Sudan'],
  ['The Guinean ruler, Ana Diallo, forbade demonstrations.', 'COERCE/restrict: Ana Diallo > -'],
  ['The European Union regretted the decision.', 'ACCUSE/disapprove: European Union > -'],
  ['A Chinese cutter blocked the path of a Philippine ship.', 'COERCE/restrict: China > Philippines'],
  ['Somali pirates boarded a Maltese-flagged tanker east of Eyl.', 'COERCE/seize: Somali pirates > Malta'],
  ['Chad said it will free two Libyan pilots.', 'AGREE: Chad > two Libyan pilots'],
  [
    'The Chadian government gave approval for the UN to deliver food.',
    'CONCEDE: The Chadian government > United Nations',
  ],
  ['Kenya is sending a team to audit the election in Malawi.', 'ACCUSE/investigate: Kenya > Malawi'],
  ['Four Chadians were released from custody in Libya.', 'RETREAT/release: Libya > Chadians'],
  ['Sweden will give Ukraine 14 Gripen fighters.', 'AGREE: Sweden > Ukraine'],
  ['Paris called the arrest arbitrary.', 'ACCUSE/disapprove: France > -'],
  ['Latvian customs officers impounded a consignment of titanium.', 'COERCE/seize: Latvian customs officers > -'],
])('what is done with goods, terms and blocks: %s', (text, event) =>
  expect(eventsOf(text)).toContainEqual(typeof event === 'string' ? event : expect.stringMatching(event)),
);

it('leaves alone a party leader whom nobody keeps from anything', () =>
  expect(eventsOf('Maria Santos, the Labour Party leader, was disqualified.')).toEqual([]));

it('forces nobody to anything that may come of a thing', () =>
  expect(eventsOf('An attack on Guam could oblige Japan to respond.')).toEqual([]));
