import { describe, expect, it } from 'vitest';
import { outline } from '../outline.js';

const cut = (text: string): string[] => outline(text).sentences.map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it('end at stops, with the quotes and brackets that close there', () => {
    expect(cut('He left. (She stayed.) “We wait.” Then it rained.')).toEqual([
      'He left.',
      '(She stayed.)',
      '“We wait.”',
      'Then it rained.',
    ]);
  });

  it('do not end at titles, initials and abbreviations', () => {
    const text = 'Gen. J. R. Roe of the U.S. Army met Dr. Poe on Sept. 5 at No. 10. They spoke.';
    expect(cut(text)).toEqual(['Gen. J. R. Roe of the U.S. Army met Dr. Poe on Sept. 5 at No. 10.', 'They spoke.']);
  });

  it('end at an abbreviation where the next word begins a sentence', () => {
    expect(cut('They flew to the U.S. The visit ended at 5 p.m. It was short.')).toEqual([
      'They flew to the U.S.',
      'The visit ended at 5 p.m.',
      'It was short.',
    ]);
  });

  it('go on at an office that begins with a preposition', () => {
    const text = 'Ryabkov met U.S. Under Secretary of State Lind in Oslo.';
    expect(cut(text)).toEqual([text]);
  });

  it('end at the name of a network that is one letter', () => {
    expect(cut('“Enough,” she wrote on X. French officials agreed.')).toEqual([
      '“Enough,” she wrote on X.',
      'French officials agreed.',
    ]);
  });

  it('are split inside a quotation that runs over several', () => {
    expect(cut('“We came. We saw,” said the envoy. “We left.”')).toEqual([
      '“We came.',
      'We saw,” said the envoy.',
      '“We left.”',
    ]);
  });

  it('keep a quotation that ends in ! or ? with the words that tell it', () => {
    expect(cut('“Will they sign?” he asked. “Never!” Minister Roe said.')).toEqual([
      '“Will they sign?” he asked.',
      '“Never!” Minister Roe said.',
    ]);
    expect(cut('“Will they sign?” He shook his head.')).toHaveLength(2);
  });

  it('do not end at an abbreviation before a bracket', () => {
    expect(cut('They asked John Roe Jr. (D-Pa.) about it.')).toHaveLength(1);
  });

  it('do not end at an ellipsis inside them', () => {
    expect(cut('It was … a start. It was... fine. It ended... Then it began.')).toHaveLength(4);
  });

  it.each([
    ['TEHRAN – The two ministers met on Monday.', 'TEHRAN –'],
    ['PARIS, May 3 (Agency) - The talks began.', 'PARIS, May 3 (Agency) -'],
    ['NEW YORK (AP) — The council voted on Friday.', 'NEW YORK (AP) —'],
    ['BUDAPEST, Hungary (AP)_ The astronaut has left.', 'BUDAPEST, Hungary (AP)_'],
    ['Nicosia, 4 June (XYZ) -- The island waits for rain.', 'Nicosia, 4 June (XYZ) --'],
    ['Dec 29 (Agency) - The talks began.', 'Dec 29 (Agency) -'],
    ['18:42 GMT Rebels leave the town', '18:42 GMT'],
    ['9.15am: Polls open in Lima', '9.15am:'],
    ['2. SRI LANKA — Foreign Minister Rosa Lind met the envoy.', '2. SRI LANKA —'],
    ['(3) MALI: The army said that it had left.', '(3) MALI:'],
    ['LAHORE: The minister resigned on Sunday evening.', 'LAHORE:'],
  ])('keep a dateline to itself: %s', (text, dateline) => {
    expect(cut(text)).toEqual([dateline, text.slice(dateline.length + 1)]);
  });

  it.each([
    'Talks fail – again',
    'The minister – a lawyer – resigned on Sunday.',
    'The 5-year plan - his own - was dropped.',
    '3. The minister – a lawyer – resigned on Sunday.',
  ])('take no dash for a dateline: %s', (text) => expect(cut(text)).toEqual([text]));

  it('stand each on its line in headlines and lists', () => {
    expect(cut('Ministers meet in Oslo\nFirst talks in a year\n• Oil\n• Gas\n1. Water')).toHaveLength(5);
  });
});

describe('long sentences', () => {
  it('are cut after a semicolon', () => {
    const text = `${'word '.repeat(90)}; ${'word '.repeat(90)}`;
    expect(outline(text).sentences.map(({ first, last }) => last - first)).toEqual([91, 90]);
  });

  it('are cut hard where nothing offers itself', () => {
    const { sentences } = outline('word '.repeat(1000));
    expect(Math.max(...sentences.map(({ first, last }) => last - first))).toBeLessThanOrEqual(120);
  });
});
