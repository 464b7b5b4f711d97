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
      'in a clause before who speaks',
      'While Libya deserves praise for attacking Mali, the Chadian king must remember the war.',
      'ASSAULT',
    ],
    [
      'before the clause in which a report is named',
      'Libya attacked Mali while — according to a Chadian report — knowing of the truce.',
      'ASSAULT',
    ],
    [
      'behind a claim, as it grants',
      'The Chadian king revealed that he would leave, though he has endorsed Libya.',
      'SUPPORT',
    ],
    ['where somebody leaves it out', 'The Chadian king did not mention that Libya had attacked Mali.', 'ASSAULT'],
    [
      'before a dash, behind which a claim is put in',
      'A Chadian judge freed the Libyan envoy after hearing him – proof, the king argued, of his weakness.',
      'RETREAT',
    ],
    ['behind given that', 'Haddad said it was an honour, given that the Chadian king has attacked Libya.', 'ASSAULT'],
    [
      'about one of whom something is expected',
      'A Chadian minister who has attacked Libya is expected to leave.',
      'ASSAULT',
    ],
    [
      'after something else was announced',
      'A few days after the Chadian king announced that the war would go on, Libyan troops attacked Mali.',
      'ASSAULT',
    ],
    [
      'about what somebody mourns',
      'Haddad offered his own condolences for the attack in which a Chadian rebel killed a Libyan officer.',
      'ASSAULT',
    ],
    ['of whom others blame', 'The Libyan king has endured criticism for attacking Mali.', 'ASSAULT'],
    ['about what somebody can boast of', 'The Libyan king boasted a group of ministers who attacked Mali.', 'ASSAULT'],
    [
      'beside the words of saying',
      "The Chadian minister said the king was ''ignorant'' of Libya and criticized him for saying he had left. ''He knows nothing,'' the Chadian minister said.",
      'ACCUSE',
    ],
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
