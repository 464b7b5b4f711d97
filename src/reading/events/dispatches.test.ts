import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

/** The events of a text, each as `TYPE/mode actors > recipients`, with `?` before one that somebody claims. */
function eventsOf(text: string): string[] {
  const { events, actors } = read({ text, published: '2024-05-10' });
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const sides = (list: readonly { actor: string }[]) => list.map(({ actor }) => names.get(actor)).join(', ') || '-';
  return events.map(({ type, mode, actors: by, recipients, statement, status }) => {
    const what = [type, mode].filter(Boolean).join('/');
    return `${statement ? '? ' : ''}${what}${status === 'asserted' ? '' : ` ${status}`}: ${sides(by)} > ${sides(recipients)}`;
  });
}

describe('threats to answer', () => {
  it.each([
    ['Chad warned that it would respond if Libya crossed the border.', ['THREATEN: Chad > Libya']],
    ['If Libya attacks Mali, Chad will retaliate.', ['THREATEN: Chad > Libya']],
    ['The Chadian president promised to retaliate for the raid.', ['THREATEN: Chadian president > -']],
    ['Chad will respond to the letter.', []],
  ])('%s', (text, wanted) =>
    expect(eventsOf(text).map((one) => one.replace('The Chadian', 'Chadian'))).toEqual(wanted),
  );
});

describe('what is answered', () => {
  it.each([
    [
      'a charge, by whom it is levelled at',
      'Chad accuses Libya of arming the rebels, a charge Tripoli denies.',
      ['ACCUSE/allege: Chad > Libya', 'REJECT: Libya > Chad'],
    ],
    [
      'an offer, by whom it is made to',
      'Chad offered to mediate, an offer Libya turned down.',
      ['AGREE: Chad > -', 'REJECT: Libya > Chad'],
    ],
  ])('%s', (_what, text, wanted) => expect(eventsOf(text)).toEqual(wanted));
});

describe('who is blamed at the end of a report', () => {
  it('is blamed by whoever speaks', () =>
    expect(
      eventsOf('Chad told the council that it had closed the border, accusing Libya of smuggling arms.'),
    ).toContain('ACCUSE/allege: Chad > Libya'));
  it('not by those who are sent away', () =>
    expect(eventsOf('Chad ordered the Malian envoys to leave, blaming Libya for the raid.')).toContain(
      'ACCUSE/allege: Chad > Libya',
    ));
});

describe('the senses of deeds', () => {
  it.each([
    [
      'drills alone are a show of force',
      'Libya launched live-fire drills around Malta.',
      'MOBILIZE/troops: Libya > Malta',
    ],
    ['drills of several are joint', 'Libya and Chad held war games near Malta.', 'COOPERATE: Libya, Chad > -'],
    ['an agreement that is left', 'Libya pulled out of the grain deal with Chad.', 'REJECT: Libya > Chad'],
    ['an embassy that is closed', 'Chad closed its embassy in Tripoli.', 'SANCTION/withdraw: Chad > Libya'],
    [
      'an embassy that is to be closed',
      'Chad ordered the closure of its embassy in Tripoli.',
      'SANCTION/withdraw: Chad > Libya',
    ],
    [
      'a denial with an adverb',
      'The Chadian army denied deliberately shelling Libya.',
      'REJECT: The Chadian army > Libya',
    ],
    ['readiness that stays', 'Chad remained ready to hold talks with Libya.', 'AGREE: Chad > Libya'],
    [
      'tariffs that are asked for',
      'The Chadian president called for tariffs on goods from Libya.',
      'REQUEST: The Chadian president > -',
    ],
    ['whose help it is', 'The Chadian envoy pledged the union’s support.', 'AGREE: The Chadian envoy > -'],
    [
      'a killing with its doer',
      'Chad expressed concern over the killing of its soldiers by Libyan forces.',
      'ACCUSE/disapprove: Chad > Libyan forces',
    ],
    [
      'an envoy sent away within days',
      'Chad gave the Libyan ambassador 48 hours to leave the country.',
      'SANCTION/expel: Chad > Libyan ambassador',
    ],
    [
      'a summons by prosecutors',
      'Chadian prosecutors summoned the Libyan minister for questioning.',
      'ACCUSE/investigate: Chadian prosecutors > the Libyan minister',
    ],
    ['a town that is seized', 'The rebels seized Tripoli.', 'ASSAULT: The rebels > Libya'],
    ['troops that are moved', 'Chad and Libya agreed to pull back troops.', 'AGREE: Chad, Libya > -'],
    [
      'a vote with those who abstain set off',
      'The council voted 29 to 1, with Mali abstaining, to condemn a raid by Libyan police.',
      'ACCUSE/disapprove: The council > Libyan police',
    ],
    [
      'Brussels that is called on',
      'The European Parliament called on Brussels to act.',
      'REQUEST: European Parliament > European Union',
    ],
    ['whom a rejected deed befalls', 'Chad opposed sanctions against Libya.', 'REJECT: Chad > -'],
  ])('%s', (_what, text, wanted) => expect(eventsOf(text)[0]).toBe(wanted));
  it('silence is no denial', () => expect(eventsOf('The Chadian army did not claim responsibility.')).toEqual([]));
});

it('who was charged is told beside what somebody offers', () =>
  expect(eventsOf('Huamani offered to testify against Rosa Lind, who was charged by Chad in 2020.')).toEqual([
    'ACCUSE/allege: Chad > Rosa Lind',
  ]));

describe('the sides of deeds', () => {
  it.each([
    [
      'whose envoys leave',
      'Chad broke off relations with Libya and ordered its diplomats to leave.',
      'SANCTION/expel: Chad > Libya',
    ],
    [
      'who killed, where a killing is looked into',
      'The Chadian parliament ordered an inquiry into killings of villagers by Libyan soldiers.',
      'ACCUSE/investigate: The Chadian parliament > Libyan soldiers',
    ],
    ['nobody who is to be moved', 'Chad opposed any transfer of Libyans to the desert.', 'REJECT: Chad > -'],
    [
      'nobody whom a rejected disarmament befalls',
      'Chad opposed any disarmament of Hezbollah.',
      'REJECT/yield: Chad > -',
    ],
    [
      'whoever does it along with another',
      'Along with the French, Chad carried out airstrikes in Mali.',
      'ASSAULT/aerial: Chad, the French > Mali',
    ],
    [
      'nobody who speaks meanwhile',
      'Chad announced tighter controls on the border, with the Libyan minister speaking of chaos.',
      'COERCE/restrict: Chad > -',
    ],
    [
      'no crew of workers where a state strikes',
      'Chad occupied the hills and carried out strikes.',
      'ASSAULT: Chad > -',
    ],
    [
      'the union of states that is spoken of',
      'Chad applied to the African Union. The Chadian president insisted that the union must respect its will.',
      'REQUEST: The Chadian president > African Union',
    ],
  ])('%s', (_what, text, wanted) => expect(eventsOf(text).at(-1)).toBe(wanted));
});

it('a deed that is spoken of keeps its own time', () => {
  const when = (text: string) => read({ text, published: '2024-05-10' }).events.at(-1)?.when?.edtf ?? null;
  expect(when('Chad broke its silence, blaming Libya for an attack on villages in March.')).toBeNull();
  expect(when('Chad criticized Libya this year.')).toBe('2024');
});

describe('what is not told as so', () => {
  it('a people that somebody says he has freed', () =>
    expect(eventsOf('The rebels said they would defend the people they had liberated.')).toEqual([]));
  it('what would be for the last time', () =>
    expect(eventsOf('The Chadian envoy said it was the last time Libya would support an extension.')).toEqual([]));
  it('respect for what is one’s own', () =>
    expect(eventsOf('Chad respected the independence of its courts.')).toEqual([]));
});

describe('a mission that is closed', () => {
  it.each([
    ['one’s own abroad, against the host', 'Chad closed its embassy in Tripoli.', 'Libya'],
    ['another’s at home', 'Chad closed the Libyan consulate in Abéché.', 'the Libyan consulate'],
  ])('%s', (_what, text, recipient) => expect(eventsOf(text)).toEqual([`SANCTION/withdraw: Chad > ${recipient}`]));
  it('a body whose work a state stops is held back, not attacked', () =>
    expect(eventsOf('Chad stopped the work of the British Council in Abéché.')).toEqual([
      'COERCE/restrict: Chad > British Council',
    ]));
});

it('tariffs that a ministry begins to put on goods are sanctions', () =>
  expect(eventsOf('The Chadian ministry has begun putting heavy tariffs on Libyan steel.').join()).toMatch(
    /^SANCTION\/discontinue: The Chadian ministry > Libya/,
  ));

describe('what is answered in a sentence of its own', () => {
  it.each([
    ['by whoever made the charge', 'Chad accused Libya of fraud. The Libyan envoy denied the charge.', 'Chad'],
    [
      'by whoever made such a request',
      'Chad asked Libya to close the port. Libya denied receiving such a request.',
      'Chad',
    ],
  ])('%s', (_what, text, by) => expect(eventsOf(text).at(-1)).toMatch(new RegExp(`^REJECT: .*Libya.* > ${by}$`)));
  it('by nobody where the last of its kind was put to others', () =>
    expect(eventsOf('Chad accused Libya of fraud. Peru accused Mali of theft. Libya denied the charge.').at(-1)).toBe(
      'REJECT: Libya > -',
    ));
});

it('a decision about what was done is no part of it', () =>
  expect(
    eventsOf(
      'Chad suspended $9 million in aid to Libya, a decision reversed by the Malian government a year later.',
    )[0],
  ).toBe('SANCTION/discontinue: Chad > Libya'));

it('insults that two trade blame both', () =>
  expect(eventsOf('Chad and Libya traded accusations over the dam.')).toEqual(['ACCUSE/disapprove: Chad, Libya > -']));

it('rests on the clause of the pronoun, not on one that names its state before', () => {
  const text = 'Chad accused Libya on Tuesday of fraud, hours after Tripoli said it was pulling out of the talks.';
  const { evidence } = read({ text }).events.find(({ type }) => type === 'SANCTION')!;
  expect(text.slice(evidence.start, evidence.end)).toMatch(/^Tripoli said/);
});

describe('who is not concerned', () => {
  it.each([
    [
      'where somebody speaks',
      'In Geneva, the Chadian envoy condemned Libya.',
      'ACCUSE/disapprove: the Chadian envoy > Libya',
    ],
    ['nobody’s where only that is told', 'In Geneva, the Chadian envoy condemned the deaths.', undefined],
    [
      'one’s own whose deeds one denies',
      'The Chadian minister denied that his officers had fired at anyone.',
      'REJECT: The Chadian minister > -',
    ],
    [
      'who is to investigate',
      'The Chadian president demanded an investigation led by the African Union.',
      'REQUEST: The Chadian president > -',
    ],
    ['a call on the telephone', 'The Chadian minister confirmed the call.', undefined],
  ])('%s', (_what, text, wanted) => expect(eventsOf(text)[0]).toBe(wanted));
  it('by an offer, the one to whom it is made', () =>
    expect(eventsOf('Chad offered to send Libya soldiers. Libya turned down the offer.').at(-1)).toBe(
      'REJECT: Libya > Chad',
    ));
});
