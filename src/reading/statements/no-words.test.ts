import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

/** The statements of a text: source, cue and content. */
function told(text: string): string[] {
  const words = (span: { start: number; end: number } | null) => (span ? text.slice(span.start, span.end) : '');
  return read({ text, published: '2026-11-25' }).statements.map(
    ({ source, cue, content }) => `${words(source)} | ${words(cue)} | ${content.map(words).join(' … ')}`,
  );
}

describe('what is done without words', () => {
  it.each([
    'The convoy was clearing a road near Goma when it was attacked.',
    'The men continued to hold out at their base near Gao.',
    'The two governments cosponsor the talks.',
    'Police found more than 900 kilograms of explosives in a barn.',
    'The group found ways to sell its oil.',
    'Novak was ordered home.',
    'The Council has charged the inspectors with verifying that Iran has closed its plant.',
    'Turks also share Islam with the Albanians.',
    'We keep revising this posting this evening because it matters.',
    'The price of oil hit a record on Monday.',
    'The town was hit by a storm surge.',
    'The governor toured the region, viewing the damage from a helicopter.',
    'The envoy rolled out the red carpet for the prime minister.',
    'Tons of mud came down a hillside, ripping two houses from their foundations.',
    'Some 3,000 soldiers have gathered to defend Mali.',
    'A major quarrel concerns a broad border treaty.',
  ])('%s', (text) => expect(told(text)).toEqual([]));
});

describe('what is said in like words', () => {
  it.each([
    ['The judge was attacked for her ruling.', ' | was attacked for | The judge … her ruling'],
    ['Two senators cosponsored the bill.', 'Two senators | cosponsored | the bill'],
    ['Inspectors found evidence of tampering.', 'Inspectors | found | evidence of tampering'],
    ['The study found 31 cases in two provinces.', 'The study | found | 31 cases in two provinces'],
    ['The mayor was ordered to leave.', ' | was ordered | The mayor … to leave'],
    ['Turning its back on a century of neutrality, the party left.', 'the party | back on | a century of neutrality'],
    [
      'The High Court Thursday dismissed objections to the suit.',
      'The High Court | dismissed | objections to the suit',
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual([expected]));
});

describe('what is said, whole and by whom', () => {
  it.each([
    [
      'The envoys ended two days of talks without agreeing on how inspectors may return to the site, officials on both sides said.',
      'The envoys | without agreeing | on how inspectors may return to the site',
    ],
    ['Lind told reporters about the threats.', 'Lind | told | the threats'],
    ['Lind told the council about the raid.', 'Lind | told | the raid'],
    ['Lind told the truth about the raid.', 'Lind | told | the truth about the raid'],
    [
      'They were too scared to stay, fearing the army may also widen its raids.',
      'They | fearing | the army may also widen its raids',
    ],
    [
      'The Lima Times said in an editorial on Saturday, April 25: The court took a detour this week.',
      'The Lima Times | said in an editorial | The court took a detour this week',
    ],
    [
      'Some observers have accused elements in the army of being behind the killing.',
      'Some observers | have accused | elements in the army of being behind the killing',
    ],
    ['The minister is encouraging farmers to plant trees.', 'The minister | is encouraging | farmers to plant trees'],
    [
      'According to Afghan Ambassador to the United States Hamdullah Mohib, the visit shows progress.',
      'Afghan Ambassador to the United States Hamdullah Mohib | According to | the visit shows progress',
    ],
    [
      'According to Interfax, citing two officials, Moscow will leave the pact.',
      'Interfax | According to | Moscow will leave the pact',
    ],
    [
      'A scheme backed by the Red Cross in 2021 for 3,000 Afghan refugees was dropped.',
      'the Red Cross | backed | A scheme',
    ],
    [
      'The body that runs the scheme, the Grain Network, objects to the new rules.',
      'The body that runs the scheme, the Grain Network | objects to | the new rules',
    ],
    [
      'The state agency did not mention Ritter by name, but said Friday that team no. 225 – which Ritter heads – made visits to a number of sites.',
      'The state agency | said Friday | that team no. 225 – which Ritter heads – made visits to a number of sites',
    ],
    [
      'Lula assured Milei that Brazil would not join, his spokesman Ruiz said, according to the Telam news agency.',
      'his spokesman Ruiz | said | Lula assured Milei that Brazil would not join',
    ],
    [
      'Peru has set money aside for a dam, according to a state television report Friday.',
      'a state television report | according to | Peru has set money aside for a dam',
    ],
    [
      'With debt offset by worries about prices, the bank and its governor have hinted that they mean to cut rates.',
      'the bank and its governor | have hinted | that they mean to cut rates',
    ],
    [
      'Eager to be heard again, the diver is moving to Canada, he said Sunday.',
      'he | said Sunday | Eager to be heard again, the diver is moving to Canada',
    ],
    [
      'The Dutch ministry said today conditions in the camp seem to be getting worse.',
      'The Dutch ministry | said today | conditions in the camp seem to be getting worse',
    ],
    [
      'The resolution calls for a pullout from the zone, and for the deployment of the army.',
      'The resolution | calls for | a pullout from the zone, and for the deployment of the army',
    ],
    [
      'The rebels kept their vow to shoot a trader they had seized and soldiers found his body in a well.',
      'The rebels | kept their vow | to shoot a trader they had seized',
    ],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected));
});

it('leaves what somebody is still to find out untold', () => {
  const text = 'The army will stay until the inspectors certify that Baghdad has closed the plant.';
  expect(told(text)).toEqual([]);
});

it('has whoever quotes another be the one according to whom it is', () => {
  const found = told("According to Reuters, quoting Syria's main agency, the country's army has left.");
  expect(found).toEqual(["Reuters | According to | the country's army has left"]);
});

it('ends what a paper tells in a digest where the next begins', () => {
  const text =
    'Al-Zaman: American forces killed Shaikh Abdullah, a preacher. His brother fled. AFP: Iraqi authorities said three cells were broken up. Al-Zaman: Guerrillas killed a member of the party.';
  expect(told(text).filter((line) => line.includes('| : |'))).toEqual([
    'Al-Zaman | : | American forces killed Shaikh Abdullah, a preacher. His brother fled',
    'AFP | : | Iraqi authorities said three cells were broken up',
    'Al-Zaman | : | Guerrillas killed a member of the party',
  ]);
});
