import { describe, expect, it } from 'vitest';
import {
  mendConjunctsOfNames,
  mendDemandsAsNouns,
  mendDoersBesideNouns,
  mendMadeTexts,
  mendSecondJudges,
  mendSubjectsBehindWhich,
  mendWantedDeeds,
  mendWhichBeforeClaims,
  mendWhichBesideSubjects,
} from './relative-gaps.js';
import { mended } from './sketch.js';

describe('a relative pronoun', () => {
  it('is the object where the clause has a subject of its own', () => {
    const at = mended(
      mendWhichBesideSubjects,
      `The DT det declaration
      declaration NN nsubj holds
      which WDT nsubj signed
      Lind NNP nsubj signed
      signed VBD acl:relcl declaration
      holds VBZ root`,
    );
    expect(at('which')).toBe('obj signed');
  });

  it('stays the subject where there is none', () => {
    const at = mended(
      mendWhichBesideSubjects,
      `declaration NN nsubj holds
      which WDT nsubj binds
      binds VBZ acl:relcl declaration
      Lima NNP obj binds
      holds VBZ root`,
    );
    expect(at('which')).toBe('nsubj binds');
  });

  it('is the object of the clause that lacks one, whose predicate is a verb', () => {
    const at = mended(
      mendWhichBeforeClaims,
      `He PRP nsubj named
      named VBD root
      pact NN obj named
      which WDT obj demanded
      Peru NNP nsubj demanded
      demanded VBD acl:relcl pact
      that IN mark tear
      Chile NNP nsubj tear
      tear NN ccomp demanded
      up IN compound:prt tear`,
    );
    expect(at('which')).toBe('obj tear');
  });

  it('is not where that clause has its own object', () => {
    const at = mended(
      mendWhichBeforeClaims,
      `He PRP nsubj named
      named VBD root
      pact NN obj named
      which WDT obj told
      Peru NNP nsubj told
      told VBD acl:relcl pact
      that IN mark scrap
      Chile NNP nsubj scrap
      scrap VBP ccomp told
      it PRP obj scrap`,
    );
    expect(at('which')).toBe('obj told');
  });
});

describe('the clause behind a relative pronoun', () => {
  it('has a verb for what is demanded', () => {
    const at = mended(
      mendDemandsAsNouns,
      `Mora NNP nsubj named
      named VBD root
      pact NN obj named
      which WDT obj demanded
      Peru NNP nsubj demanded
      demanded VBD acl:relcl pact
      that IN det scrap
      Chile NNP compound scrap
      scrap NN obj demanded`,
    );
    expect(at('which')).toBe('obj scrap');
    expect(at('Chile')).toBe('nsubj scrap');
    expect(at('scrap')).toBe('ccomp demanded');
  });

  it('has its subject, and the noun before it', () => {
    const at = mended(
      mendSubjectsBehindWhich,
      `Under IN case pact
      pact NN obl free
      , , punct pact
      which WDT obj signed
      Chad NNP nsubj free
      signed VBN acl Chad
      trade NN nsubj free
      free JJ root`,
    );
    expect(at('signed')).toBe('acl:relcl pact');
    expect(at('Chad')).toBe('nsubj signed');
  });
});

describe('a name behind a name', () => {
  it('is joined to its first word, with all its own words', () => {
    const at = mended(
      mendConjunctsOfNames,
      `Ana NNP nsubj signed
      Lind NNP flat Ana
      and CC cc Mora
      Mora NNP conj Lind
      Sol NNP conj Mora
      signed VBD root`,
    );
    expect(at('Mora')).toBe('conj Ana');
    expect(at('Sol')).toBe('flat Mora');
  });

  it('is another one behind a comma', () => {
    const at = mended(
      mendConjunctsOfNames,
      `Ana NNP nsubj signed
      , , punct Mora
      Mora NNP conj Ana
      , , punct Sol
      Sol NNP conj Mora
      signed VBD root`,
    );
    expect(at('Sol')).toBe('conj Mora');
  });
});

describe('those who do what a relative clause tells', () => {
  it('are its subject, though they are set beside the noun', () => {
    const at = mended(
      mendDoersBesideNouns,
      `The DT det pact
      pact NN nsubj holds
      which WDT nsubj presidents
      presidents NNS acl:relcl Lind
      Lind NNP appos pact
      signed VBD acl Lind
      holds VBZ root`,
    );
    expect([at('which'), at('Lind'), at('signed'), at('presidents')]).toEqual([
      'obj signed',
      'nsubj signed',
      'acl:relcl pact',
      'nmod:desc Lind',
    ]);
  });
});

it('makes a clause of its own of what a second judge says', () => {
  const at = mended(
    mendSecondJudges,
    `ruling NN obj issued
    that IN mark hailed
    Peru NNP nsubj hailed
    hailed VBD acl:relcl ruling
    as IN case historic
    historic JJ obl hailed
    and CC cc Chile
    Chile NNP conj historic
    dismissed VBN acl Chile
    it PRP obj dismissed`,
  );
  expect([at('dismissed'), at('Chile'), at('and')]).toEqual(['conj hailed', 'nsubj dismissed', 'cc dismissed']);
});

it('hangs on a verb of wanting what is wanted done', () => {
  const at = mended(
    mendWantedDeeds,
    `men NNS obj named
     named VBD root
     whom WP obj added
     they PRP nsubj want
     want VBP acl:relcl men
     added VBN acl:relcl men`,
  );
  expect(at('added')).toBe('xcomp want');
});

it('hangs a clause on the text that it tells who made', () => {
  const lines = (that: string, verb: string, clause: string) => `the DT det agreement
     agreement NN root
     on IN case trade
     trade NN nmod agreement
     that ${that} ${verb}
     they PRP nsubj ${verb}
     ${verb} VBD ${clause} trade`;
  const of = mended(mendMadeTexts, lines('IN mark', 'signed', 'acl'));
  expect(['signed', 'that'].map(of)).toEqual(['acl:relcl agreement', 'obj signed']);
  expect(mended(mendMadeTexts, lines('WDT obj', 'signed', 'acl:relcl'))('signed')).toBe('acl:relcl agreement');
  expect(mended(mendMadeTexts, lines('IN mark', 'knew', 'acl'))('knew')).toBe('acl trade');
});
