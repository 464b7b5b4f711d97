import { expect, it } from 'vitest';
import { mendDoersBehindWith, mendDoersOfParticiples, mendJudgementsBehindDenials } from './absolutes.js';
import { mended } from './sketch.js';

it('gives the second of two participles behind *with* its own doer', () => {
  const word = mended(
    mendDoersOfParticiples,
    `Talks NNS nsubj ended
    ended VBD root
    , , punct Peru
    with IN case Peru
    Peru NNP obl ended
    accusing VBG advcl ended
    Chile NNP obj accusing
    of IN case deceit
    deceit NN obl accusing
    and CC cc Lima
    Lima NNP conj deceit
    threatening VBG conj accusing
    to TO mark leave
    leave VB xcomp threatening`,
  );
  expect([word('Lima'), word('threatening'), word('and')]).toEqual([
    'nsubj threatening',
    'conj accusing',
    'cc threatening',
  ]);
});

it('leaves alone what is joined where nobody stands behind *with*', () => {
  const word = mended(
    mendDoersOfParticiples,
    `Peru NNP nsubj spoke
    spoke VBD root
    with IN case ministers
    ministers NNS obl spoke
    before IN mark accusing
    accusing VBG advcl spoke
    Chile NNP obj accusing
    and CC cc Bolivia
    Bolivia NNP conj Chile
    threatening VBG conj accusing
    war NN obj threatening`,
  );
  expect(word('Bolivia')).toBe('conj Chile');
});

it('makes who denies something the one who calls it something', () => {
  const lines = (verb: string) => `Lind NNP nsubj ${verb}
    ${verb} VBD root
    boats NNS nsubj fired
    fired VBN ccomp ${verb}
    , , punct calling
    calling VBG advcl fired
    it PRP obj calling
    lies NNS xcomp calling`;
  expect(mended(mendJudgementsBehindDenials, lines('denied'))('calling')).toBe('advcl denied');
  expect(mended(mendJudgementsBehindDenials, lines('said'))('calling')).toBe('advcl fired');
});

it('gives a participle behind *with* the name right before it for its doer', () => {
  const of = mended(
    mendDoersBehindWith,
    `Peru NNP nsubj left
    left VBD root
    , , punct voting
    with IN mark voting
    opposition NN compound voting
    Coalition NNP obl voting
    voting VBG advcl left
    against IN obl voting`,
  );
  expect(['Coalition', 'opposition'].map(of)).toEqual(['nsubj voting', 'compound Coalition']);
});
