import { describe, expect, it } from 'vitest';
import type { Annotation } from '../model/index.js';
import { mended } from './sketch.js';
import {
  mendClausesOfTime,
  mendJoinedSubjectsOfTime,
  mendSubjectsAroundTimes,
  mendSubjectsBeforeCommas,
  mendSubjectsOfParticiples,
} from './subjects-in-time-clauses.js';

it('gives a verb both subjects after a word of time', () => {
  const of = mended(
    mendJoinedSubjectsOfTime,
    `fled VBD root
     after IN case Ruiz
     Ruiz NNP obl fled
     and CC cc robbed
     his PRP$ nmod:poss wife
     wife NN nsubj robbed
     robbed VBD conj fled
     banks NNS obj robbed`,
  );
  expect([of('Ruiz'), of('wife'), of('robbed')]).toEqual(['nsubj robbed', 'conj Ruiz', 'advcl fled']);
});

it('gives a verb behind a comma the subject behind a word of time', () => {
  const of = mended(
    mendSubjectsBeforeCommas,
    `fled VBD root
     after IN case Ruiz
     Ruiz NNP obl fled
     and CC cc wife
     his PRP$ nmod:poss wife
     wife NN conj Ruiz
     ; , punct Ann
     Ann NNP appos wife
     , , punct robbed
     robbed VBD conj fled
     banks NNS obj robbed`.replace(';', ','),
  );
  expect([of('Ruiz'), of('robbed')]).toEqual(['nsubj robbed', 'advcl fled']);
});

describe('a verb behind a participle', () => {
  it('has the noun before both for its subject', () => {
    const words = ['left', 'after', 'guards', 'claiming', 'pay', 'shot', 'Haddad'];
    const annotation = {
      head: [-1, 3, 3, 0, 3, 0, 5],
      deprel: ['root', 'mark', 'nsubj', 'advcl', 'obj', 'advcl', 'obj'],
      upos: ['VERB', 'SCONJ', 'NOUN', 'VERB', 'NOUN', 'VERB', 'PROPN'],
      xpos: ['VBD', 'IN', 'NNS', 'VBG', 'NN', 'VBD', 'NNP'],
    };
    mendSubjectsOfParticiples(words, annotation as unknown as Annotation);
    expect(annotation.head.slice(1, 4)).toEqual([5, 5, 2]);
    expect(annotation.deprel[3]).toBe('acl');
  });
});

it('gives two names behind as the verb that the parser joins to the one before', () => {
  const of = mended(
    mendClausesOfTime,
    `Raids NNS nsubj continue
     continue VBP root
     in IN case Mali
     Mali NNP obl continue
     as IN case Peru
     Peru NNP nmod Mali
     and CC cc support
     Chile NNP conj Peru
     support VBP conj continue
     it PRP obj support`,
  );
  expect(of('Peru')).toBe('nsubj support');
  expect(of('Chile')).toBe('conj Peru');
  expect(of('as')).toBe('mark support');
});

it('gives a past that only says what was agreed on its subject', () => {
  const of = mended(
    mendClausesOfTime,
    `Treasury NNP nsubj lifted
     lifted VBD root
     curbs NNS obj lifted
     after IN case owner
     owner NN obl agreed
     agreed VBD advcl lifted
     to TO mark sell
     sell VB xcomp agreed`,
  );
  expect(of('owner')).toBe('nsubj agreed');
  expect(of('after')).toBe('mark agreed');
});

it('gives a perfect behind after its subject', () => {
  const of = mended(
    mendClausesOfTime,
    `It PRP nsubj came
     came VBD root
     after IN case Peru
     Peru NNP obl issued
     had VBD/AUX aux issued
     issued VBN conj came
     a DT det note
     note NN obj issued`,
  );
  expect(of('Peru')).toBe('nsubj issued');
  expect(of('issued')).toBe('advcl came');
});

it('makes a past tense with its subject of a participle with an object behind after', () => {
  const of = mended(
    mendClausesOfTime,
    `Two CD nsubj:pass hurt
     hurt VBN root
     after IN case bomb
     a DT det bomb
     bomb NN obl hurt
     struck VBN acl bomb
     buses NNS obj struck`,
  );
  expect(of('bomb')).toBe('nsubj struck');
  expect(of('struck')).toBe('advcl hurt');
});

it('gives the verb behind a clause of time the subject before it', () => {
  const of = mended(
    mendSubjectsAroundTimes,
    `Lind NNP nsubj failed
     in IN case note
     note NN nmod Lind
     after IN/SCONJ mark failed
     talks NNS nsubj failed
     failed VBD root
     , , punct urged
     urged VBD conj failed
     calm NN obj urged`,
  );
  expect(of('urged')).toBe('root');
  expect(of('Lind')).toBe('nsubj urged');
  expect(of('talks')).toBe('nsubj failed');
  expect(of('failed')).toBe('advcl urged');
});
