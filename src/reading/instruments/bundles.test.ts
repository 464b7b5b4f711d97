import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

const found = (text: string): string[] =>
  read({ text, published: '2025-06-01' }).instruments.map(({ kind, name, mentions }) =>
    [kind, name, mentions.length].join(' | '),
  );

describe('what sanctions come in', () => {
  it('is an instrument, whatever it is called next', () => {
    expect(
      found(
        'Envoys discussed the ninth round of sanctions against Peru. Mali blocked the package. Chad backs the proposal and Lima denounced the measures.',
      ),
    ).toEqual(['law | ninth round of sanctions against Peru | 5']);
    expect(found('Envoys held a third round of talks. Mali left the round early.')).toEqual([]);
  });

  it('is not what sanctions on others are', () =>
    expect(
      found('Envoys discussed the ninth round of sanctions against Peru. Mali condemned the sanctions on Chad.'),
    ).toContain('measure | sanctions on Chad | 1'));

  it('is meant by a package that somebody will not sign off on', () =>
    expect(
      found(
        'Envoys discussed the ninth round of sanctions. Mali could not support a package that ignores its farmers.',
      ),
    ).toHaveLength(1));
});

describe('other measures', () => {
  it.each([
    ['Belgium opposes the asset freeze.', 'measure | asset freeze | 1'],
    ['Greece backs the ban on maritime services.', 'measure | ban on maritime services | 1'],
  ])('%s', (text, line) => expect(found(text)).toEqual([line]));
});

describe('a name that is no instrument, or the same one', () => {
  it('is that of a party', () =>
    expect(found('Senator Iván Cepeda of the ruling Historic Pact voted.').filter((one) => /Pact/.test(one))).toEqual(
      [],
    ));

  it('is the treaty of the headline by its words', () =>
    expect(
      found(
        'Peru to quit nuclear treaty\n\nPeru said it would leave the Nuclear Non-Proliferation Treaty. Mali backs the treaty.',
      ),
    ).toEqual(['treaty | Treaty on the Non-Proliferation of Nuclear Weapons | 3']));

  it('is the accord that the text opened with, told again with its year', () =>
    expect(found('The accord that ended the war has few friends. Peru broke the 2016 peace agreement.')).toEqual([
      'agreement | 2016 peace agreement | 2',
    ]));

  it('is none where something is only described as one', () =>
    expect(found('Peru signed the Oslo Accords. Chile described them as a bad deal for farmers.')).toEqual([
      'agreement | Oslo Accords | 1',
    ]));
});
