import { describe, expect, it } from 'vitest';
import { read } from './read.js';

const days = (text: string, published = '2026-03-12'): string[] =>
  read({ text, published }).events.map(({ type, when }) => `${type} ${when?.edtf ?? '-'}`);

describe('an entry of a timeline', () => {
  it('gives its day to what its sentences tell', () => {
    const text = [
      'FACTBOX - Key dates in the dispute',
      'May 3, 2023 - Chad expels the Malian ambassador. Bamako protests to the African Union.',
      'June 2024 - The presidents of Chad and Mali meet in Lima.',
      'Feb 1, 2025 - Malian troops shell the Chadian town of Zouar, which they had attacked in 2024.',
    ].join('\n\n');
    expect(days(text)).toEqual([
      'SANCTION 2023-05-03',
      'ACCUSE 2023-05-03',
      'CONSULT 2024-06',
      'ASSAULT 2025-02-01',
      'ASSAULT 2024',
    ]);
  });

  it('has the year of the one before it, or the next', () => {
    const text = [
      '• 13 June 2024: Chad attacked Mali.',
      '• 22 June: Mali attacked Chad.',
      '• 3 January: Chad expelled the Malian envoy.',
    ].join('\n');
    expect(days(text)).toEqual(['ASSAULT 2024-06-13', 'ASSAULT 2024-06-22', 'SANCTION 2025-01-03']);
  });

  it('may stand under a day on a line of its own', () => {
    const text =
      'May 2023\n\nChad attacked Mali.\n\n4 July 2024\n\nMali expelled the Chadian envoy.\n\n2025\n\nChad attacked Mali.';
    expect(days(text)).toEqual(['ASSAULT 2023-05', 'SANCTION 2024-07-04', 'ASSAULT 2025']);
  });

  it('is none where only one paragraph begins so', () => {
    expect(days('May 3, 2023 - Chad attacked Mali. Mali expelled the Chadian envoy.')[1]).toBe('SANCTION -');
  });
});

it('no day of a timeline speaks', () => {
  const text = [
    '• 2019: Chad attacked Mali.',
    '• 11 May: Mali signed the pact.',
    '• December: Chad left the talks.',
  ].join('\n');
  expect(read({ text }).statements.filter(({ cue }) => cue?.lemma === ':')).toEqual([]);
});

describe('a digest of dispatches', () => {
  const text = [
    'KAMPALA: Police fired tear gas at demonstrators. Interior Minister Rosa Lind accused "foreign hands" of paying them.',
    'LIMA: The government recalled its ambassador to Chile. Nobody said why.',
    'RIGA — Latvia closed a bridge on Monday. Defence Minister Juan Mora said the bridge was unsafe.',
  ].join('\n\n');
  const { actors, statements } = read({ text });

  it('reports each from where its dateline says', () => {
    const country = (name: string) => actors.find((actor) => actor.name === name)?.country;
    expect(country('Rosa Lind')).toBe('UGA');
    expect(country('Juan Mora')).toBe('LVA');
  });

  it('lets no town speak', () => {
    expect(statements.filter(({ cue }) => cue?.lemma === ':')).toEqual([]);
  });
});
