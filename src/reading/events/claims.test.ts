import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

const claims = (text: string): (readonly [string, boolean])[] =>
  read({ text, published: '2024-05-10' }).events.map(({ type, statement }) => [type, statement !== null] as const);

describe('what the text says beside what somebody says', () => {
  it.each([
    ['about one whom a phrase names', 'Mali voiced worries about Libya, which has attacked Chad.', 'ASSAULT'],
    ['about what is wanted', 'Chadians want the oasis, captured by Libya in 1987, for their state.', 'ASSAULT'],
    [
      'about the claim itself',
      'The Libyan king complained that the vote was rigged, a charge that the Chadian ministers denied.',
      'REJECT',
    ],
    ['around it', 'Haddad, who had said he would debate the minister, criticized the Libyan king.', 'ACCUSE'],
    [
      'about the whole of it',
      'The Chadian king hinted that a war was near, comments that were echoed by Libyan ministers who praised him.',
      'SUPPORT',
    ],
    ['behind what is denied', 'Mali denied backing Libya, which has attacked Chad.', 'ASSAULT'],
    ['as what somebody came to know', 'The Chadian king learned that Mali had attacked Libya.', 'ASSAULT'],
    [
      'before what it quotes in the end',
      'The Chadian minister blamed the envoy for the claim that the Libyan king “founded Chad,” saying they had lied.',
      'ACCUSE',
    ],
  ])('is its own %s', (_what, text, type) => {
    expect(claims(text)).toContainEqual([type, false]);
  });

  it('is not what is said in a clause', () => {
    expect(claims('The Chadian king said that Libya, which has attacked Mali, was weak.')).toContainEqual([
      'ASSAULT',
      true,
    ]);
  });
});
