import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

/** The actors that a text names, with their other names. */
const named = (text: string): string[] =>
  read({ text }).actors.map(({ name, aliases, country }) => [name, ...aliases, country ?? '-'].join('|'));

describe('a name that goes on in small letters', () => {
  it('ends before the letters that stand for it', () =>
    expect(named('The party Alianza para la reforma agraria (ARA) said it would march.')).toContain(
      'Alianza para la reforma agraria|ARA|-',
    ));
  it('does not where the letters stand for something else', () =>
    expect(named('Rosa Lind of the ministry of mines (ZKT) said no.')).toContain('Rosa Lind|-'));
});

describe('a people right before a noun', () => {
  it('is no paper of that name', () => {
    expect(named('The Namibian president resigned.')).toEqual(expect.arrayContaining(['Namibia|NAM']));
    expect(named('The Namibian reported that Rosa Lind had left.')).toContain('The Namibian|NAM');
  });
});

describe('a paper that several states have', () => {
  it('is of the state or town named right before it', () => {
    expect(named('In Panama City, La Prensa reported that a bridge had fallen.')).toContain('La Prensa|PAN');
    expect(named('In Managua, La Prensa reported that a bridge had fallen.')).toContain('La Prensa|NIC');
  });
});
