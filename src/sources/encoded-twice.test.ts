import { describe, expect, it } from 'vitest';
import { decodeText } from './decode.js';
import { decodeTwice } from './encoded-twice.js';

/** As a program writes UTF-8 that it took for Windows-1252. */
const garbled = (text: string): string => new TextDecoder('windows-1252').decode(Buffer.from(text));

describe('a text that was encoded twice', () => {
  it.each(['François met José in Málaga.', '“Peru’s plan – €5”', 'Übergangsjustiz in Łódź', '習近平'])('%s', (text) => {
    expect(garbled(text)).not.toBe(text);
    expect(decodeTwice(garbled(text))).toBe(text);
    expect(decodeText(Buffer.from(garbled(text)), 'a.txt')).toBe(text);
  });
});

describe('any other text', () => {
  it.each([
    'François met José in Málaga.',
    'plain',
    // one name is right, so that something else went wrong
    `${garbled('François')} met José.`,
    '“Â”',
    'SÃO PAULO, SÃ £5',
  ])('stays as it is: %s', (text) => {
    expect(decodeTwice(text)).toBe(text);
    expect(decodeText(Buffer.from(text), 'a.txt')).toBe(text);
  });
});
