import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

const told = (text: string): string[] => {
  const { events, actors } = read({ text });
  const name = ({ actor }: { actor: string }): string => actors.find(({ id }) => id === actor)!.name;
  return events.map(
    (event) => `${event.type}: ${event.actors.map(name).join(' + ')} > ${event.recipients.map(name).join(' + ')}`,
  );
};

describe('what hangs on a noun rather than on its verb', () => {
  it('is done by whoever passes the law that does it', () =>
    expect(told('The Chadian parliament passed an act recognising the victory of the Libyan party.')).toEqual([
      'CONCEDE: The Chadian parliament > the Libyan party',
    ]));
  it('is what steps are taken for', () =>
    expect(told('The president took several cautious steps to widen political freedom.')).toEqual([
      'CONCEDE: The president > ',
    ]));
  it('is for whom something is opened', () =>
    expect(told('Norway opened its borders for Chadian pilgrims to enter.')).toEqual([
      'CONCEDE: Norway > Chadian pilgrims',
    ]));
});

describe('a demand', () => {
  it('that something be done to what somebody holds is made on him', () =>
    expect(told('The monks demanded that control of the Libyan ministry be handed away.')).toEqual([
      'REQUEST: The monks > the Libyan ministry',
    ]));
});

describe('whom a deed is aimed at', () => {
  it('comes before the place of it', () =>
    expect(told('Thousands of Chadians blocked roads in Mali in defiance of the Libyan government.')).toEqual([
      'PROTEST: Chadians > the Libyan government',
    ]));
  it('is not where the talks are that somebody pulls out of', () =>
    expect(told('Peru pulled out of the Rome peace talks.')).toEqual(['SANCTION: Peru > ']));
  it('may stand before the object', () =>
    expect(told('Chad returned to Mali last Friday 20 statues.')).toEqual(['RETREAT: Chad > Mali']));
});

describe('who does it', () => {
  it('is whoever is said to be something, providing help', () =>
    expect(told('Chad is a partner of Mali, providing $5 million in aid to Libya.')).toEqual(['AID: Chad > Libya']));
  it('has the state of the bodies he is from, if they are counted', () =>
    expect(told('Doctors from two Chadian charities delivered medicine to Libya.')).toEqual(['AID: Doctors > Libya']));
  it('is not whom it befell where only what came of that is told', () =>
    expect(told('Two monks were killed in Chad on Monday, raising fears of Libyan attacks.')).toEqual([
      'ASSAULT:  > Two monks',
    ]));
  it('is not whoever is granted something', () =>
    expect(told('Chadian pilots granted asylum are welcome in Mali.').join()).not.toContain('Chad >'));
});
