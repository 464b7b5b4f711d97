import { expect, it } from 'vitest';
import { mended } from './sketch.js';
import { mendParticiplesBehindMarks, mendSubjectsBehindMarks } from './subjects-behind-marks.js';

it('makes a clause of those behind `after` whose names stand between commas', () =>
  expect(
    ['after', 'two', 'accused'].map(
      mended(
        mendSubjectsBehindMarks,
        `Lima NNP nsubj resigned
       resigned VBD root
       after IN case two
       two CD/NUM obl resigned
       of IN case aides
       aides NNS nmod two
       , , punct Lind
       Lind NNP appos aides
       and CC cc Mora
       Mora NNP conj Lind
       , , punct Lind
       accused VBD advcl resigned
       her PRP obj accused`,
      ),
    ),
  ).toEqual(['mark accused', 'nsubj accused', 'advcl resigned']));

it('makes a clause of what a verb above takes for its phrase', () =>
  expect(
    ['after', 'mine', 'side', 'wounded'].map(
      mended(
        mendSubjectsBehindMarks,
        `Lima NNP nsubj ended
       ended VBD root
       it PRP obj ended
       after IN case mine
       a DT det mine
       mine NN obl ended
       on IN case side
       its PRP$ nmod:poss side
       side NN obl ended
       wounded VBD advcl ended
       soldiers NNS obj wounded`,
      ),
    ),
  ).toEqual(['mark wounded', 'nsubj wounded', 'nmod mine', 'advcl ended']));

it('leaves a phrase of time before a verb that has its subject', () =>
  expect(
    mended(
      mendSubjectsBehindMarks,
      `Lima NNP nsubj left
       left VBD root
       after IN case vote
       the DT det vote
       vote NN obl left
       , , punct said
       Lind NNP nsubj said
       said VBD parataxis left`,
    )('vote'),
  ).toBe('obl left'));

it('tells what was fired from what it hit', () =>
  expect(
    ['after', 'rocket', 'fired', 'hit'].map(
      mended(
        mendParticiplesBehindMarks,
        `Lima NNP nsubj left
       left VBD root
       after IN mark fired
       a DT det rocket
       rocket NN nsubj fired
       fired VBD advcl left
       from IN case Chad
       Chad NNP obl fired
       hit VBD advcl left
       schools NNS obj hit`,
      ),
    ),
  ).toEqual(['mark hit', 'nsubj hit', 'acl rocket', 'advcl left']));
