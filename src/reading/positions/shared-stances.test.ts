import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

/** Who holds what on an instrument, each as `Peru opposes Lima Accord`. */
function lines(text: string): string[] {
  const { actors, instruments, positions } = read({ text, published: '2025-06-01' });
  const nameOf = (id: string): string => [...actors, ...instruments].find((one) => one.id === id)!.name;
  return positions
    .filter(({ toward }) => instruments.some(({ id }) => id === toward))
    .map(({ holder, stance, toward }) => `${nameOf(holder)} ${stance} ${nameOf(toward)}`);
}

describe('a stance that others share', () => {
  it('is that of whoever sides with somebody', () => {
    expect(lines('Lima rejects the Oslo Accords. Chile and Mali are with Lima. Kenya sides with Peru.')).toEqual([
      'Peru rejects Oslo Accords',
      'Chile rejects Oslo Accords',
      'Mali rejects Oslo Accords',
      'Kenya rejects Oslo Accords',
    ]);
    expect(lines('Peru rejects the Oslo Accords. Kenya sides with Norway.')).toEqual(['Peru rejects Oslo Accords']);
  });

  it('is that of whoever agrees, in a sentence or a clause of his own', () => {
    expect(lines('Peru opposes the Oslo Accords. Chile and Mali agree.')).toEqual([
      'Peru opposes Oslo Accords',
      'Chile opposes Oslo Accords',
      'Mali opposes Oslo Accords',
    ]);
    expect(lines('Peru opposes the Oslo Accords, and Chile expressed the same view.')).toContain(
      'Chile opposes Oslo Accords',
    );
    expect(lines('Peru opposes the Oslo Accords. Chile agreed to host a summit.')).toEqual([
      'Peru opposes Oslo Accords',
    ]);
  });

  it('is shared behind a turn of speech too', () =>
    expect(lines('Peru has come out in favour of the Oslo Accords, as have Chile and Mali.')).toEqual([
      'Peru supports Oslo Accords',
      'Chile supports Oslo Accords',
      'Mali supports Oslo Accords',
    ]));
});

describe('what somebody wants to become of a text', () => {
  it.each([
    ['Peru wants the Oslo Accords adopted by the house.', ['Peru calls-for Oslo Accords']],
    ['Peru wants the ban on maritime services lifted.', ['Peru opposes ban on maritime services']],
    ['Peru wants the Oslo Accords to take effect only once Chile has signed.', []],
    ['Peru passed a motion against the Oslo Accords.', ['Peru opposes Oslo Accords']],
    ['Chile tabled a motion against the Oslo Accords.', ['Chile opposes Oslo Accords']],
    ['Chile has tied its consent to the Oslo Accords to a pledge of aid.', []],
    [
      'Peru backs the Oslo Accords. It is Chile that stands in the way.',
      ['Peru supports Oslo Accords', 'Chile opposes Oslo Accords'],
    ],
    [
      'Peru backs the Oslo Accords. Chile has never liked the accords.',
      ['Peru supports Oslo Accords', 'Chile opposes Oslo Accords'],
    ],
    ['Chile said that it could not go along with the Oslo Accords.', ['Chile opposes Oslo Accords']],
    ['Chile found the Oslo Accords far too lenient.', ['Chile opposes Oslo Accords']],
    [
      'Kenya and Oman, the guarantors of the Oslo Accords, met in Lima.',
      ['Kenya supports Oslo Accords', 'Oman supports Oslo Accords'],
    ],
  ])('%s', (text, found) => expect(lines(text)).toEqual(found));

  it('is not told by a veto that is only feared', () => {
    const told = 'Peru tabled a draft resolution on Mali.';
    expect(lines(`${told} Envoys feared a Chilean veto.`)).toEqual(['Peru supports draft resolution']);
    expect(lines(`${told} A Chilean veto could not be ruled out.`)).toEqual(['Peru supports draft resolution']);
  });

  it('is told by who abstained on a mandate', () =>
    expect(
      lines('The Security Council extended the mandate of its mission in Mali, with Peru and Chile abstaining.'),
    ).toContain('Peru abstains mandate of mission'));
});

describe('what somebody held before', () => {
  it.each([
    ['Peru had criticised the Oslo Accords, but now stands behind the accords.', ['Peru supports Oslo Accords']],
    [
      'Chile backs the Lima Accord; Peru, which had declined to sign it, has since added its name.',
      ['Chile supports Lima Accord', 'Peru supports Lima Accord'],
    ],
    ['President Rosa Lind, once a scathing critic of the Oslo Accords, met Peru.', []],
    ['Peru had criticised the Oslo Accords.', ['Peru opposes Oslo Accords']],
  ])('%s', (text, found) => expect(lines(text)).toEqual(found));
});

describe('what is told in few words', () => {
  it.each([
    ['Peru tabled a draft. Chile and Mali said the draft crossed their red lines.', ['Chile', 'Mali']],
    ['Peru opposes the Oslo Accords. Chile, Mali and Chad were of the same mind.', ['Peru', 'Chile', 'Mali', 'Chad']],
    ['Peru urged Chad to leave the Oslo Accords. Chile backed that call.', ['Peru', 'Chile']],
    ['Peru will back the Oslo Accords; Chile will not.', ['Chile']],
    [
      'Peru tabled a draft treaty. Chile said that it would not sign up to any treaty that ignores its fishermen.',
      ['Chile'],
    ],
    ['Chile said that the Oslo Accords were worse than nothing.', ['Chile']],
    ['Peru backs the Lima Accord. “It gives away our territory,” said Rosa Lind.', ['Rosa']],
  ])('%s', (text, who) => {
    const against = lines(text).filter((one) => / (?:opposes|rejects) /.test(one));
    expect(against.map((one) => one.split(' ')[0])).toEqual(who);
  });

  it('may be told of a budget that is put to the vote', () => {
    expect(
      lines(
        'Parliament is to vote on a budget that taxes bread. Chile praised the budget, but Peru could not vote for it.',
      ),
    ).toEqual(['Chile supports budget that taxes bread', 'Peru opposes budget that taxes bread']);
    expect(lines('The ministry cut the defence budget. Peru welcomed the budget cuts.')).toEqual([]);
  });

  it('gives a deed that is praised to nobody else', () => {
    const { positions } = read({
      text: 'Chad condemned Mali for the suspension; Peru applauded it.',
      published: '2025-06-01',
    });
    expect(positions.filter(({ stance }) => stance === 'supports')).toEqual([]);
  });
});

describe('what is meant by it', () => {
  it.each([
    [
      'Parliament voted on a land reform bill. Chile and Mali were against it.',
      ['Chile opposes land reform bill', 'Mali opposes land reform bill'],
    ],
    [
      'Peru backs the Lima Accord. Chile has come down against it.',
      ['Peru supports Lima Accord', 'Chile opposes Lima Accord'],
    ],
    [
      'Peru backs the Lima Accord, and Chile is dead against it.',
      ['Peru supports Lima Accord', 'Chile opposes Lima Accord'],
    ],
    ['The council has not adopted its mining code. Chile backs the code.', ['Chile supports mining code']],
    ['Peru is a small state. Chile is behind it.', []],
  ])('%s', (text, found) => expect(lines(text)).toEqual(found));

  it('is a compromise that somebody floats', () =>
    expect(lines('Peru has floated a compromise that would delay the talks. Chile liked the compromise.')).toContain(
      'Chile supports compromise',
    ));
});
