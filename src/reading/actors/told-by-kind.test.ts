import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

const actor = (text: string, name: string) =>
  read({ text, published: '2026-02-01' }).actors.find((one) => one.name === name);
const said = (text: string, name: string): string[] =>
  actor(text, name)?.mentions.map(({ start, end }) => text.slice(start, end)) ?? [];

describe('what a noun tells of a body', () => {
  it('a firm whose name does not tell is one, and so is who works for it', () => {
    const text =
      "Solgar Resources, a mining company in Chad, stopped work. Ana Smith, the firm's chief executive, wept. Its vice president for communications, Juan Mora, declined.";
    expect(actor(text, 'Solgar Resources')?.sectors).toEqual(['BUS']);
    expect(said(text, 'Solgar Resources')).toEqual(expect.arrayContaining(['the firm', 'Its']));
    expect(actor(text, 'Juan Mora')?.sectors).toEqual(['BUS']);
  });
  it('before a name it tells the state too', () =>
    expect(actor('The Peruvian firm Trust Karlov mines coal.', 'Trust Karlov')).toMatchObject({
      country: 'PER',
      sectors: ['BUS'],
    }));
  it('a newspaper', () =>
    expect(actor('Rosa Lind told the newspaper Dagens Allehanda so.', 'Dagens Allehanda')?.sectors).toEqual(['JRN']));
  it('police whose name begins with the word', () =>
    expect(actor('Police Dalarna said so.', 'Police Dalarna')?.sectors).toEqual(['COP']));
});

describe('what somebody once was', () => {
  it.each([
    ['A former banker, Rosa Lind, spoke.', 'BUS'],
    ['Rosa Lind, a former director of Asian affairs at Human Rights Watch, spoke.', 'NGO'],
    ['Rosa Lind, a former minister, spoke.', 'ELI'],
  ])('%s', (text, sector) => expect(actor(text, 'Rosa Lind')?.sectors).toEqual([sector]));
});

describe('whose a body is', () => {
  it('that of those who hold office in it', () =>
    expect(
      actor(
        "Peru's lawmaker Rosa Lind is ill. Lind, the president of the National Assembly, left.",
        'National Assembly',
      )?.country,
    ).toBe('PER'));
  it('an officer who speaks for an army is of the military', () =>
    expect(
      actor('A spokesman for the army, Maj. Gen. Carlos Huamani, promised it.', 'Carlos Huamani')?.sectors,
    ).toEqual(['MIL']));
  it('the state in a dateline says nothing of who is told of', () => {
    const text =
      'NAIROBI, Kenya — Rebels took a town in Chad on Monday. The army left.\n\nThe group said gunmen had killed 21 civilians. Chad denied it.';
    expect(actor(text, '21 civilians')?.country).not.toBe('KEN');
  });
});

describe('names', () => {
  it.each([
    ['Senator Ronald dela Vega spoke.', 'Ronald dela Vega'],
    ['Rosa delos Reyes spoke.', 'Rosa delos Reyes'],
    ['The group is led by Noor Wali Huamani.', 'Noor Wali Huamani'],
  ])('%s', (text, name) => expect(actor(text, name)?.kind).toBe('person'));
});
