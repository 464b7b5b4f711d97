import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

/** `holder stance instrument`, without those toward actors. */
function lines(text: string): string[] {
  const { positions, instruments, actors } = read({ text, published: '2025-06-01' });
  return positions.flatMap(({ holder, stance, toward }) => {
    const instrument = instruments.find(({ id }) => id === toward);
    const actor = actors.find(({ id }) => id === holder);
    return instrument ? [`${actor?.country ?? actor?.name} ${stance} ${instrument.name}`] : [];
  });
}

describe('a stance', () => {
  it.each([
    // what one may not do, or what may come to pass
    ['Chad said Mali had no right to quit the Lamu Treaty.', ['TCD calls-for Lamu Treaty']],
    ['There is a danger that Mali will quit the Lamu Treaty.', []],
    ['Mali fears that Chad will quit the Lamu Treaty.', []],
    // what one is to do is one's own
    ['Mali sent notice that it would quit the Lamu Treaty.', ['MLI opposes Lamu Treaty']],
    ['Mali is not obliged to fulfil its duties under the Lamu Treaty.', []],
    ['Mali said it was no longer bound to fulfil its obligations under the Lamu Treaty.', ['MLI opposes Lamu Treaty']],
    ['The Lamu Treaty bans nets. Mali said it would not sign until Chad did.', ['MLI opposes Lamu Treaty']],
    ['Mali said it could have supported the Lamu Treaty.', ['MLI supports Lamu Treaty']],
    ['Mali said it could support the Lamu Treaty.', []],
    // of some parts only
    ['Mali rejected three articles of the Lamu Treaty.', []],
    ['Mali rejected the provisions of the Lamu Treaty.', ['MLI rejects Lamu Treaty']],
    // what a deed is called
    [
      'Mali is quitting the Lamu Treaty, a move that Chad condemned.',
      ['MLI opposes Lamu Treaty', 'TCD supports Lamu Treaty'],
    ],
    [
      'Mali has joined the Lamu Treaty, a step that Chad called a mistake.',
      ['MLI supports Lamu Treaty', 'TCD opposes Lamu Treaty'],
    ],
    // who speaks for all
    [
      'Chad signed the Lamu Treaty. “The nation will never accept this treaty,” said Issa Diallo.',
      ['TCD supports Lamu Treaty', 'Issa Diallo opposes Lamu Treaty'],
    ],
    // too much, too little
    ['Chad said the Lamu Treaty offered too little.', ['TCD opposes Lamu Treaty']],
    [
      'Peru tabled the Lamu draft. Chad and Mali said it exceeded its mandate.',
      ['PER supports Lamu draft', 'TCD opposes Lamu draft', 'MLI opposes Lamu draft'],
    ],
    ['Chad hailed the Lamu Treaty as the end of hunger.', ['TCD supports Lamu Treaty']],
    // whose names stand behind a count
    [
      'The draft resolution on Mali passed. Ten voted for it and two, Peru and Chile, abstained.',
      ['PER abstains draft resolution', 'CHL abstains draft resolution'],
    ],
    [
      'The council passed the draft resolution on Mali. Two members - Peru and Chile - abstained.',
      ['PER abstains draft resolution', 'CHL abstains draft resolution'],
    ],
    // two by their noun
    [
      'Mali left the Lamu Convention in May. It had left the Voi Convention in March. The rains were late. So was the vote. Chad urged it to rejoin both conventions.',
      [
        'MLI opposes Lamu Convention',
        'MLI opposes Voi Convention',
        'TCD calls-for Lamu Convention',
        'TCD calls-for Voi Convention',
      ],
    ],
    // the clause hung on who drew it up
    [
      'Chad backs the Lamu Treaty, a 2009 accord drafted by the Bank of Kenya that Mali has declined to sign.',
      ['MLI opposes Lamu Treaty'],
    ],
    // who is accused of having done it has done it
    ['Chad accused Mali of having ignored the Lamu Treaty.', ['MLI rejects Lamu Treaty']],
    [
      'The Lamu Treaty and the Voi Accord are old. Chad refused to join either treaty.',
      ['TCD opposes Lamu Treaty', 'TCD opposes Voi Accord'],
    ],
    ['Chad said the Lamu Treaty lacked ambition.', ['TCD opposes Lamu Treaty']],
    [
      'Mali left the Lamu Treaty, which Chad described as void.',
      ['MLI opposes Lamu Treaty', 'TCD opposes Lamu Treaty'],
    ],
    [
      'Mali tabled a draft resolution on Peru. Chad described it as aggression.',
      ['MLI supports draft resolution', 'TCD opposes draft resolution'],
    ],
    ['Mali gave the Lamu Treaty a warm welcome.', ['MLI supports Lamu Treaty']],
    ['Chad said the withdrawal from the Lamu Treaty left patients alone.', []],
    ['Envoys set a deadline for ratifying the Lamu Treaty.', []],
    ['The farmers, who had fought the Voi Accord, now back the Lamu Treaty.', ['The farmers supports Lamu Treaty']],
    [
      'Peru approved a package of accords with Chile. Mali opposes the new agreements.',
      ['PER supports package of Peru', 'MLI opposes package of Peru'],
    ],
    ['Peru asked Chile to back an arms embargo. Mali rejected the embargo.', ['MLI rejects arms embargo']],
    [
      'Mali backs the code of conduct for the lake. Chad said the code had no merit.',
      ['MLI supports code of conduct', 'TCD opposes code of conduct'],
    ],
    // of a thing that is no instrument nothing is said of one
    ['Mali spoke of the Lamu Treaty after it opened a mine that Chad calls a threat.', []],
    [
      'Mali approved an extension of the Lamu Treaty. Rains fell. Chad voted for the extension.',
      ['MLI supports Lamu Treaty', 'TCD supports Lamu Treaty'],
    ],
  ])('is told in “%s”', (text, expected) => {
    const found = lines(text);
    if (expected.length) for (const one of expected) expect(found).toContain(one);
    else expect(found).toEqual([]);
    expect(found.length).toBeLessThanOrEqual(expected.length + 2);
  });
});
