import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

/** Events as `TYPE/mode: ACTORS > RECIPIENTS`. */
const eventsIn = (text: string, published = '2026-03-10'): string[] => {
  const { events, actors } = read({ text, published });
  const names = (sides: readonly { actor: string }[]) =>
    sides.map(({ actor }) => actors.find(({ id }) => id === actor)!.name).join(', ') || '-';
  return events.map(
    ({ type, mode, actors: doers, recipients }) =>
      `${type}${mode ? `/${mode}` : ''}: ${names(doers)} > ${names(recipients)}`,
  );
};

describe('what agencies report', () => {
  it('of whoever is told not to meddle is a demand', () => {
    expect(eventsIn('Chad told Libya not to interfere in Niger.')).toEqual(['REQUEST/yield: Chad > Libya']);
    expect(eventsIn('The minister warned officials to boost security.')).toEqual(['REQUEST: The minister > officials']);
  });
  it('of denials by those in office needs nobody to whom they are made', () => {
    expect(eventsIn('The Chadian government denies interfering with the courts.')).toEqual([
      'REJECT: The Chadian government > -',
    ]);
    expect(eventsIn('The Chadian authorities deny this.')).toEqual(['REJECT: The Chadian authorities > -']);
    expect(eventsIn('The Chadian envoy told reporters that the allegations were groundless.')).toEqual([
      'REJECT: The Chadian envoy > -',
    ]);
    expect(eventsIn('A restaurant denied cheating.')).toEqual([]);
  });
  it('of the side of a state is of that state', () => {
    expect(eventsIn("Chad's coast guard blamed the Libyan side.")).toEqual([
      "ACCUSE/allege: Chad's coast guard > Libya",
    ]);
  });
  it('of the ways into a state that it closes is done to none of its own', () => {
    expect(eventsIn('Pakistan closed the Torkham and Chaman crossings to trade.')).toEqual([
      'COERCE/restrict: Pakistan > -',
    ]);
  });
  it('of those who are held tells by whom where it says so', () => {
    expect(eventsIn('Two writers were held on Friday.')).toEqual(['COERCE/arrest: - > Two writers']);
    expect(eventsIn('The vote was held on Friday.')).toEqual([]);
    expect(eventsIn('Chadian opposition leader Rosa Huamani has been in prison since May.')).toEqual([
      'COERCE/arrest: - > Rosa Huamani',
    ]);
    expect(eventsIn('Rosa Huamani was in prison.')).toEqual([]);
  });
  it('of trials is a charge', () => {
    expect(eventsIn('Two generals went on trial on Friday.')).toEqual(['ACCUSE/allege: - > Two generals']);
    expect(eventsIn('A Chadian court began the trial of 11 soldiers.')).toEqual([
      'ACCUSE/allege: A Chadian court > 11 soldiers',
    ]);
  });
  it('of a killing that is looked into is aimed at those who killed', () => {
    expect(eventsIn('Chadian police are investigating the killing of a writer by soldiers.')).toEqual([
      'ACCUSE/investigate: Chadian police > soldiers',
    ]);
  });
  it('of those who fled and are sent away is no matter of diplomats', () => {
    expect(eventsIn('Chad has expelled a thousand Libyan refugees.')).toEqual([
      'COERCE/deport: Chad > a thousand Libyan refugees',
    ]);
  });
  it('of attacks after which people fled tells whose they were', () => {
    expect(eventsIn('Thousands fled after repeated attacks by the Chadian army on villages.')).toEqual([
      'ASSAULT: the Chadian army > -',
    ]);
  });
  it('of measures that stay in place, and of ties that are reviewed, is nothing done', () => {
    expect(eventsIn('Norway said it would keep its sanctions on Chad in place.')).toEqual([]);
    expect(eventsIn('Norway said it would review security cooperation with Chad.')).toEqual([]);
  });
  it('of fighting beside others is against whom it says', () => {
    expect(eventsIn('Chadian troops fought alongside Nigerian soldiers against the Libyan army.')).toEqual([
      'ASSAULT: Chadian troops > the Libyan army',
    ]);
  });
  it('of days that open a sentence has its subject behind them', () => {
    expect(eventsIn('On Friday Chadian security forces dispersed a march by students.')).toEqual([
      'COERCE/restrict: Chadian security forces > students',
    ]);
    expect(eventsIn('In 2019 Chadian rebels attacked a Libyan convoy.')).toEqual([
      'ASSAULT: Chadian rebels > a Libyan convoy',
    ]);
  });
});
