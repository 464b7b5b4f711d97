import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

const countryOf = (text: string, name: string) =>
  read({ text, published: '2026-02-01' }).actors.find((one) => one.name === name)?.country;

describe('people of whom a text says no state', () => {
  const lead = 'LIMA, Sept 28 - Peru left the pact with Chile on Sunday, the foreign ministry said.\n\n';
  it('are those of the state at home, where the sentence speaks of no other', () => {
    expect(countryOf(`${lead}Police detained 12 protesters.`, '12 protesters')).toBe('PER');
    expect(countryOf(`${lead}Two sailors were hurt in the night.`, 'Two sailors')).toBe('PER');
    expect(countryOf(`${lead}A local official spoke of an attack.`, 'A local official')).toBe('PER');
  });

  it('may be of another where the sentence names one', () => {
    expect(countryOf(`${lead}Workers met a Chilean trader.`, 'Workers')).toBeNull();
    expect(countryOf(`${lead}Workers met a UN envoy.`, 'Workers')).toBeNull();
    expect(countryOf(`${lead}Refugees crossed the river.`, 'Refugees')).not.toBe('PER');
  });

  it('a ministry that tells what the state at home does is its own', () =>
    expect(
      countryOf(
        'LIMA, Sept 28 - Peru summoned the Chilean ambassador, the foreign ministry said.',
        'the foreign ministry',
      ),
    ).toBe('PER'));

  it('and no dateline is needed where a text speaks of one state alone', () => {
    expect(countryOf('Zambian soldiers freed two men. President Ana Mwale thanked them.', 'Ana Mwale')).toBe('ZMB');
    expect(countryOf('Zambian and Kenyan soldiers left. President Ana Mwale spoke.', 'Ana Mwale')).toBeNull();
  });
});
