import { describe, expect, it } from 'vitest';
import { tokenise } from './tokenise.js';

function cut(text: string): string {
  const offsets: number[] = [];
  tokenise(text, 0, text.length, offsets);
  const forms: string[] = [];
  for (let i = 0; i < offsets.length; i += 2) forms.push(text.slice(offsets[i], offsets[i + 1]));
  return forms.join(' ');
}

describe('tokenise', () => {
  it.each([
    ["The envoy didn't say why he can't come.", "The envoy did n't say why he ca n't come ."],
    ['They don’t know; we’ll see what she’s planning.', 'They do n’t know ; we ’ll see what she ’s planning .'],
    ['You cannot sign what you are gonna break.', 'You can not sign what you are gon na break .'],
    ["France's minister and the two countries' envoys", "France 's minister and the two countries ' envoys"],
    ["the U.S.'s offer", "the U.S. 's offer"],
  ])('splits clitics: %s', (text, tokens) => expect(cut(text)).toBe(tokens));

  it.each([
    ['a high-level visit, the 25-year pact', 'a high - level visit , the 25 - year pact'],
    ['anti-war, re-election, co-chair, non-aligned', 'anti-war , re-election , co-chair , non-aligned'],
    ['al-Shami, Franco-German, F-16', 'al - Shami , Franco - German , F - 16'],
    ['call 555-0134 or 202-555-0134', 'call 555-0134 or 202-555-0134'],
    ['on 2024-05-03, not 03-05-2024', 'on 2024-05-03 , not 03-05-2024'],
    ['from 2010–2015', 'from 2010 – 2015'],
  ])('splits hyphens but for prefixes, telephone numbers and dates: %s', (text, tokens) =>
    expect(cut(text)).toBe(tokens),
  );

  it.each([
    ['$5 million, US$1.5bn, €3m, 12.5%', '$ 5 million , US$ 1.5 bn , € 3 m , 12.5 %'],
    ['1,250,000 people at 7:30pm', '1,250,000 people at 7:30 pm'],
    ['1,2 and 3,4', '1 , 2 and 3 , 4'],
    ['the 1990s, the 1990’s, the ’90s, 25th', 'the 1990s , the 1990’s , the ’90s , 25th'],
    ['9/11, 24/7, and/or', '9/11 , 24/7 , and / or'],
    ['the P5+1 talks', 'the P5+1 talks'],
  ])('keeps numbers whole and splits their units: %s', (text, tokens) => expect(cut(text)).toBe(tokens));

  it.each([
    [
      'Gen. J. R. Roe met Dr. Poe at 5 p.m. in Washington, D.C.',
      'Gen. J. R. Roe met Dr. Poe at 5 p.m. in Washington , D.C.',
    ],
    ['They left the U.N. The rest stayed.', 'They left the U.N. The rest stayed .'],
    ['See No. 5; he said no.', 'See No. 5 ; he said no .'],
    ['Rice, tea, etc.', 'Rice , tea , etc .'],
    ['Acme Corp. said so. Acme Corp.', 'Acme Corp. said so . Acme Corp .'],
    ['That was Plan B.', 'That was Plan B .'],
    [
      'non-U.S. citizens, U. S. citizens, Charles G. and Ann',
      'non-U.S. citizens , U. S. citizens , Charles G. and Ann',
    ],
  ])('knows abbreviations and initials: %s', (text, tokens) => expect(cut(text)).toBe(tokens));

  it.each([
    ['write to press@example.org.', 'write to press@example.org .'],
    ['see https://example.org/a-b?c=1, or www.example.org.', 'see https://example.org/a-b?c=1 , or www.example.org .'],
    ['(example.com) @minister #peace', '( example.com ) @minister #peace'],
  ])('keeps addresses whole: %s', (text, tokens) => expect(cut(text)).toBe(tokens));

  it.each([
    ['“We will,” he said. ‘Never!’', '“ We will , ” he said . ‘ Never ! ’'],
    ['"No," (she) [said]...', '" No , " ( she ) [ said ] ...'],
    ["``No,'' she said -- twice — or more…", "`` No , '' she said -- twice — or more …"],
    ['What?! No!!', 'What ?! No !!'],
    ['fine :) 👍🏽👨‍👩‍👧', 'fine :) 👍🏽 👨‍👩‍👧'],
  ])('parts quotes, brackets, dashes and emoji: %s', (text, tokens) => expect(cut(text)).toBe(tokens));

  it('splits a stop that lacks its space', () =>
    expect(cut('It ended.Then it began.')).toBe('It ended . Then it began .'));

  it('keeps names with an apostrophe', () =>
    expect(cut("O'Hara in Sana'a, Cote d'Ivoire")).toBe("O'Hara in Sana'a , Cote d'Ivoire"));
});
