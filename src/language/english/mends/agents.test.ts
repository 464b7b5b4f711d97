import { describe, expect, it } from 'vitest';
import type { Annotation } from '../model/index.js';
import {
  mendAgentsBehindPhrases,
  mendAgentsOfObjects,
  mendAgentsWithoutBy,
  mendNamesOfAgents,
  mendRepeatedPrepositions,
  mendTitlesAsSubjects,
} from './agents.js';
import { mended } from './sketch.js';

describe('agents', () => {
  it('stand behind by', () => {
    const at = mended(
      mendAgentsWithoutBy,
      `sanctions NNS root
       imposed VBN acl sanctions
       by IN case Chad
       Chad NNP obl:agent imposed
       on IN case firms
       firms NNS obl:agent imposed`,
    );
    expect(at('Chad')).toBe('obl:agent imposed');
    expect(at('firms')).toBe('obl imposed');
  });
});

describe('an agent behind another phrase', () => {
  const hung = (noun: string, agent: string) =>
    mended(
      mendAgentsBehindPhrases,
      `Lopez NNP nsubj:pass hailed
       was VBD/AUX aux:pass hailed
       hailed VBN root
       for IN case ${noun}
       ${noun} NN obl hailed
       by IN case ${agent}
       ${agent} NNP nmod ${noun}`,
    )(agent);
  it('is that of the passive', () => expect(hung('patience', 'Chad')).toBe('obl:agent hailed'));
  it('is left with what it did itself', () => expect(hung('decision', 'Chad')).toBe('nmod decision'));
  it('is no time', () => expect(hung('patience', 'Monday')).toBe('nmod patience'));
});

describe('a preposition that is repeated', () => {
  /** `Peru thanked Chad for …, and for …`: what the last word hangs on and how, once the second `for` is looked at. */
  function hung(firstTag: string, firstRelation: string): string {
    const words = ['Peru', 'thanked', 'Chad', 'for', 'help', 'and', 'for', 'hosting'];
    const annotation = {
      head: [1, -1, 1, 4, 1, 7, 7, 1],
      deprel: ['nsubj', 'root', 'obj', firstRelation === 'obl' ? 'case' : 'mark', firstRelation, 'cc', 'mark', 'conj'],
      upos: ['PROPN', 'VERB', 'PROPN', 'ADP', 'NOUN', 'CCONJ', 'SCONJ', 'VERB'],
      xpos: ['NNP', 'VBD', 'NNP', 'IN', firstTag, 'CC', 'IN', 'VBG'],
    };
    mendRepeatedPrepositions(words, annotation as unknown as Annotation);
    return `${annotation.deprel[7]} ${words[annotation.head[7]!]}`;
  }

  it('joins its clause to the first', () => expect(hung('VBG', 'advcl')).toBe('conj help'));
  it('gives its clause to the verb behind a phrase', () => expect(hung('NN', 'obl')).toBe('advcl thanked'));
});

it('makes one agent of a noun and the name behind it', () => {
  const word = mended(
    mendNamesOfAgents,
    `Lind NNP nsubj:pass quoted
    quoted VBN root
    by IN case broadcaster
    broadcaster NN obl:agent quoted
    RPP NNP obl:agent quoted`,
  );
  expect(word('RPP')).toBe('appos broadcaster');
});

it('makes one subject of a title and a name', () => {
  const word = mended(
    mendTitlesAsSubjects,
    `Mr NNP nsubj:pass quoted
    Lind NNP nsubj:pass quoted
    quoted VBN root`,
  );
  expect(word('Lind')).toBe('flat Mr');
});

it('takes a name from what it was set beside', () => {
  const word = mended(
    mendTitlesAsSubjects,
    `ban NN nsubj unfair
    , , punct Mr
    Mr NNP nsubj says
    Lind NNP appos ban
    says VBZ parataxis unfair
    is VBZ cop unfair
    unfair JJ root`,
  );
  expect(word('Lind')).toBe('flat Mr');
});

describe('whoever says what an active verb is done to', () => {
  const turned = `ministers NNS nsubj rejected
    rejected VBD root
    claims NNS obj rejected
    by IN case Chad
    Chad NNP obl:agent rejected`;

  it('belongs to what he says', () => {
    expect(mended(mendAgentsOfObjects, turned)('Chad')).toBe('nmod claims');
  });

  it('is left with what he has not said', () => {
    expect(mended(mendAgentsOfObjects, turned.replaceAll('claims', 'trucks'))('Chad')).toBe('obl:agent rejected');
  });
});
