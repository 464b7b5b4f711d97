import { describe, expect, it } from 'vitest';
import { read } from './read.js';

const record = (text: string) => read({ text, published: '2026-11-20' });

describe('records of meetings of states', () => {
  it.each([
    ['RICCARDA CHANDA (Switzerland) expressed regret over the veto.', 'Riccarda Chanda', 'CHE'],
    ['ZHANG JUN (China) said talks had failed.', 'Zhang Jun', 'CHN'],
    ['MARIA PAULA LOPEZ (Peru) said talks had failed.', 'Maria Paula Lopez', 'PER'],
  ])('%s', (text, name, country) => {
    const { actors, statements } = record(text);
    const speaker = actors.find(({ id }) => id === statements[0]?.speakers[0]);
    expect([speaker?.name, speaker?.country, speaker?.sectors]).toEqual([name, country, ['GOV']]);
  });

  it('who is in brackets after a name in small letters has a state, and no office', () => {
    const { actors } = record('Riccarda Chanda (Switzerland) said talks had failed.');
    expect(actors.find(({ name }) => name === 'Riccarda Chanda')).toMatchObject({ country: 'CHE', sectors: [] });
  });

  it('the verb behind the brackets is that of the sentence', () => {
    const text =
      'GENG SHUANG (China) voiced concern about air strikes on Yemen, stressing that no country should leave.';
    const { statements } = record(text);
    expect(statements.map(({ source }) => text.slice(source?.start, source?.end))).toEqual([
      'GENG SHUANG (China)',
      'GENG SHUANG (China)',
    ]);
  });

  it('a draft that was not adopted is not the resolution that somebody recalls', () => {
    const { instruments, positions, actors } =
      record(`The Security Council today failed to adopt a resolution on shipping.

The draft, tabled by Greece, got 11 votes in favour and four abstentions (Algeria, China, Pakistan, Russian Federation).

Nebenzia recalled that Russia had abstained on resolution 2722 (2024).`);
    const [draft, known] = instruments;
    expect(known?.name).toBe('UN Security Council Resolution 2722');
    const who = (toward: string | undefined) =>
      positions
        .filter((one) => one.toward === toward)
        .map(({ holder }) => actors.find(({ id }) => id === holder)?.name);
    expect(who(draft?.id)).toEqual(['Greece', 'Algeria', 'China', 'Pakistan', 'Russia']);
    expect(who(known?.id)).toEqual(['Russia']);
  });

  it('who cannot support a text that ignores a war opposes it', () => {
    const { positions } = record(
      'The Council discussed a resolution on Sudan.\n\nNebenzia said his delegation could not support a document that ignored the war.',
    );
    expect(positions.map(({ stance }) => stance)).toEqual(['opposes']);
  });
});
