import { describe, expect, it } from 'vitest';
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

describe('participles between commas', () => {
  it.each([
    ['Peru, accused by Chile of arming rebels, closed the border.', 'ACCUSE/allege: Chile > Peru'],
    [
      'The army, accused by UN investigators of mass killings, shelled a village.',
      'ACCUSE/allege: UN investigators > The army',
    ],
    ['Teachers protested over the fate of two editors, pardoned by Kenya last May.', 'CONCEDE: Kenya > two editors'],
    ['Kim Lee, denied entry to Chad since 2017, criticised the generals.', 'ACCUSE/disapprove: Kim Lee > the generals'],
    ['The general was jailed in May, drawing criticism from Kenya.', 'COERCE/arrest: - > The general'],
  ])('%s', (text, expected) => expect(eventsOf(text)).toContain(expected));

  it('are done by none of those whom they befell', () => {
    expect(eventsOf('Kim Lee, denied entry to Chad since 2017, criticised the generals.')).toContain(
      'REJECT: - > Kim Lee',
    );
    expect(eventsOf('Malaysia, asked to mediate, offered to host talks.')).toEqual(['AGREE: Malaysia > -']);
  });
});

it('finds nobody opposed with a text of a name', () =>
  expect(eventsOf('Kenya backed Resolution 226, a measure strongly opposed by unions.')).not.toContain(
    'REJECT: unions > Kenya',
  ));

describe('deeds that somebody is punished for', () => {
  it('are not those of who punishes', () => {
    const text = 'Kenya imposed sanctions on both men for blocking aid.';
    expect(eventsOf(text)).toEqual(['SANCTION/discontinue: Kenya > men']);
    expect(eventsOf('The court fined a Kenyan firm for selling arms to rebels.')).not.toContain(
      'COOPERATE: The court > rebels',
    );
  });
});

describe('what goes on behind a comma', () => {
  it.each([
    ['Peru refused to withdraw its envoy, saying the generals had no authority.', 'REJECT: Peru > -'],
    ['The army shelled a village in Peru, leaving two women dead.', 'ASSAULT: The army > two women'],
    ['Peru recalled its envoy, a step criticised by Chile.', 'ACCUSE/disapprove: Chile > Peru'],
    ['The Kenyan president warned that his troops would strike back.', 'THREATEN: The Kenyan president > -'],
    ['Somali pirates released a Greek freighter on Sunday.', 'RETREAT/release: Somali pirates > Greece'],
    [
      'The Kenyan minister apologised after a call with the Peruvian president.',
      'CONSULT/phone: The Kenyan minister > the Peruvian president',
    ],
    ['Kenyan troops seized a cache of weapons from rebels.', 'COERCE/seize: Kenyan troops > rebels'],
  ])('%s', (text, expected) => expect(eventsOf(text)).toContain(expected));
});

describe('whom a deed touches and whom it does not', () => {
  it.each([
    ['President Barack Obama freed seven Iranian men.', 'RETREAT/release: Barack Obama > seven Iranian men'],
    ['Eight Syrian nurses were detained attempting to enter Kenya.', 'COERCE/arrest: - > Eight Syrian nurses'],
    ['Kenya offered to host the first patrol of the joint force.', 'AGREE: Kenya > -'],
    ['NATO reinforced its force with 600 British soldiers.', 'MOBILIZE/troops: NATO > -'],
    ['Chad arrested Luis Mora. Kenya demanded his extradition.', 'REQUEST/assist: Kenya > -'],
    ['Peru seeks aid for refugees.', 'REQUEST/assist: Peru > -'],
    ['The Chadian army recaptured the Chadian town of Faya.', 'ASSAULT: The Chadian army > -'],
    ['India sent rescuers after a quake killed 200 people in Nepal.', 'AID: India > Nepal'],
    ['Villagers protested outside the French military base.', 'PROTEST/demo: Villagers > France'],
  ])('%s', (text, expected) => expect(eventsOf(text)).toContain(expected));

  it('contradicts nobody who is sent off', () =>
    expect(eventsOf('The Kenyan president met the general and dismissed him.').join()).not.toContain('REJECT'));

  it('breaks off no meeting that has ended', () =>
    expect(eventsOf('The bank ended a meeting on Friday by announcing aid for Mali.').join()).not.toContain(
      'SANCTION',
    ));
});

describe('who is answered, sent and given', () => {
  it.each([
    [
      'The United States warned Chad against any attack. Brazil offered to mediate. Chad dismissed the warning.',
      'REJECT: Chad > United States',
    ],
    ['Brazil moved armoured vehicles to Boa Vista.', 'MOBILIZE/weapons: Brazil > -'],
    ['Kenya vowed to retake the port, a remark denounced by Chad.', 'ACCUSE/disapprove: Chad > Kenya'],
    ['Germany and Lithuania offered Warsaw help with the inquiry.', 'AGREE: Germany, Lithuania > Poland'],
    ['Kenyan leaders condemned the seizure and voiced support for Guyana.', 'SUPPORT: Kenyan leaders > Guyana'],
  ])('%s', (text, expected) => expect(eventsOf(text)).toContain(expected));

  it('threatens no one with the time that he has to leave', () =>
    expect(eventsOf('Chad expelled the Polish consul, giving him a week to leave.')).toEqual([
      'SANCTION/expel: Chad > the Polish consul',
    ]));
});

describe('when somebody accused another', () => {
  const dateOf = (text: string) =>
    read({ text, published: '2024-05-10' }).events.find(({ type }) => type === 'ACCUSE')?.when?.edtf ?? null;

  it('is not told by when the deed was done', () => {
    expect(dateOf('The army, accused by UN officers of mass killings in 2017, shelled a village.')).toBeNull();
    expect(dateOf('In 2017 Kenya accused Chad of an attack.')).toBe('2017');
  });
});
