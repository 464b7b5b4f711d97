import { describe, expect, it } from 'vitest';
import { analyse } from '../../analyse.js';
import { mendClausesOfClaims, mendClausesOfSaying, mendClausesOfVerbs, mendRelativeClaims } from './relative-claims.js';
import { mended } from './sketch.js';

const relation = (text: string, word: string): string => {
  const { tokens } = analyse(text);
  const token = tokens.find(({ form }) => form === word)!;
  return `${token.deprel} ${tokens[token.head]!.form}`;
};

it('makes a clause of what a claim by somebody holds', () => {
  const at = mended(
    mendClausesOfClaims,
    `claims NNS root
     by IN case Chad
     Chad NNP nmod claims
     that WDT mark closed
     Peru NNP nsubj closed
     closed VBD acl:relcl claims
     ports NNS obj closed`,
  );
  expect(at('closed')).toBe('acl claims');
});

describe('a relative clause with a claim put in', () => {
  const text = 'The ministry froze the accounts of two firms based in Oran that it said had armed the rebels.';
  it('is about the noun before it', () => {
    expect(relation(text, 'armed')).toBe('acl:relcl firms');
    expect(relation(text, 'that')).toBe('nsubj armed');
    expect(relation(text, 'it')).toBe('nsubj said');
  });
  it('is none where the verb has a subject of its own', () => {
    expect(relation('The ministry said that it knew the firms had left.', 'left')).toMatch(/^ccomp/);
  });
});

it('gives the claim put in the speaker whom the parser takes for what is told of', () => {
  const tree = mended(
    mendRelativeClaims,
    `left VBD root
     election NN obl left
     , , punct marred
     which WDT/PRON nsubj:pass marred
     observers NNS nsubj:pass marred
     said VBD acl:relcl election
     was VBD/AUX aux:pass marred
     marred VBN ccomp said`,
  );
  expect(tree('observers')).toBe('nsubj said');
});

describe('a clause under a noun of claiming', () => {
  const sketchOf = (object: string) => `claims NNS root
     that WDT/PRON obj armed
     Peru NNP nsubj armed
     armed VBD acl:relcl claims
     ${object} armed`;
  it('is what is claimed where it lacks nothing', () => {
    const of = mended(mendClausesOfClaims, sketchOf('rebels NNS obj'));
    expect(['that', 'armed'].map(of)).toEqual(['mark armed', 'acl claims']);
  });
  it('is a relative clause where it wants an object', () =>
    expect(mended(mendClausesOfClaims, sketchOf('today NN obl'))('armed')).toBe('acl:relcl claims'));
});

describe('a clause that lacks nothing behind what somebody said something in', () => {
  const told = (verb: string, object: string) =>
    mended(
      mendClausesOfSaying,
      `Chad NNP nsubj ${verb}
       ${verb} VBD root
       in IN case answer
       answer NN obl ${verb}
       to IN case questions
       questions NNS nmod answer
       that WDT/PRON obj rejects
       Peru NNP nsubj rejects
       rejects VBZ acl:relcl questions
       ${object} rejects`,
    )('rejects');
  it('is what was said', () => expect(told('said', 'deals NNS obj')).toBe('ccomp said'));
  it('is about the noun where it lacks an object', () =>
    expect(told('said', 'often RB advmod')).toBe('acl:relcl questions'));
  it('is about the noun behind any other verb', () => expect(told('hid', 'deals NNS obj')).toBe('acl:relcl questions'));
});

it('gives a noun of claiming, not those who claim, the clause of what is held', () => {
  const at = mended(
    mendClausesOfClaims,
    `finding NN root
     of IN case judges
     judges NNS nmod finding
     that WDT obj armed
     Peru NNP nsubj armed
     armed VBD acl:relcl judges
     rebels NNS obj armed`,
  );
  expect(at('armed')).toBe('acl finding');
});

it('gives a verb the clause of what it takes', () => {
  const at = mended(
    mendClausesOfVerbs,
    `Lind NNP nsubj doubts
     doubts VBZ root
     that IN mark fired
     Peru NNP nsubj fired
     fired VBD acl doubts`,
  );
  expect(at('fired')).toBe('ccomp doubts');
});
