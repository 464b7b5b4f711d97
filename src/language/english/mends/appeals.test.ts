import { expect, it } from 'vitest';
import {
  mendInfinitivesOfAppeals,
  mendInfinitivesOfCalls,
  mendSubjectsOfCalls,
  mendThoseAppealedTo,
} from './appeals.js';
import { mended } from './sketch.js';

const tree = (preposition: string) =>
  mended(
    mendInfinitivesOfAppeals,
    `Peru NNP nsubj rebuffed
     rebuffed VBD root
     an DT det appeal
     appeal NN obj rebuffed
     ${preposition} IN case Lind
     Lind NNP nmod appeal
     to TO mark revive
     revive VB advcl rebuffed
     the DT det pact
     pact NN obj revive`,
  );

it('gives an appeal what is asked for, behind whoever makes it', () => {
  expect(tree('by')('revive')).toBe('acl appeal');
  expect(tree('from')('revive')).toBe('acl appeal');
});
it('but not what somebody does to another end', () => expect(tree('on')('revive')).toBe('advcl rebuffed'));

it('gives those who are called on what they are to do', () => {
  const called = (behind: string) => `Peru NNP nsubj adopted
    adopted VBD root
    texts NNS obj adopted
    calling VBG acl texts
    on IN case Chad
    Chad NNP obl calling
    ${behind}to TO mark free
    free VB advcl adopted`;
  expect(mended(mendInfinitivesOfCalls, called(''))('free')).toBe('xcomp calling');
  expect(mended(mendInfinitivesOfCalls, called('today NN obl adopted\n'))('free')).toBe('advcl adopted');
});

it('makes those appealed to of both', () => {
  const of = mended(
    mendThoseAppealedTo,
    `Oman NNP nsubj appealed
     appealed VBD root
     to TO mark talk
     both DT nsubj appealed
     to TO mark talk
     talk VB xcomp appealed
     and CC cc offered
     offered VBD conj appealed
     help NN obj offered`,
  );
  expect(of('both')).toBe('obl appealed');
});

it('makes a subject of whom a call is for', () => {
  const tree = (noun: string) =>
    mended(
      mendSubjectsOfCalls,
      `Oman NNP nsubj issued
       issued VBD root
       a DT det ${noun}
       ${noun} NN obj issued
       for IN case Mali
       Mali NNP nmod ${noun}
       to TO mark lift
       lift VB advcl issued
       bans NNS obj lift`,
    );
  expect(['Mali', 'for', 'lift'].map(tree('call'))).toEqual(['nsubj lift', 'mark lift', 'acl call']);
  expect(tree('permit')('Mali')).toBe('nmod permit');
});
