import { expect, it } from 'vitest';
import { mendDividedLists, mendMembersAsConjuncts, mendNamesBehindCallings } from './divided-lists.js';
import { mended } from './sketch.js';

it('gives a verb both subjects that an aside parts', () => {
  const tree = mended(
    mendDividedLists,
    `Peru NNP root
     , , punct member
     a DT det member
     member NN appos Peru
     since IN case 2019
     2019 CD nmod member
     , , punct accused
     and CC cc accused
     Chile NNP nsubj accused
     accused VBD conj Peru
     Mali NNP obj accused
     . . punct Peru`,
  );
  expect(tree('accused')).toBe('root');
  expect(tree('Peru')).toBe('nsubj accused');
  expect(tree('Chile')).toBe('conj Peru');
  expect(tree('.')).toBe('punct accused');
});

it('leaves a name with a predicate of its own', () => {
  const tree = mended(
    mendDividedLists,
    `Peru NNP root
     , , punct says
     one PRP nsubj says
     says VBZ parataxis Peru
     , , punct left
     and CC cc left
     Chile NNP nsubj left
     left VBD conj Peru
     . . punct Peru`,
  );
  expect(tree('left')).toBe('conj Peru');
});

it('joins the second name to the first behind what that is called', () => {
  const tree = mended(
    mendNamesBehindCallings,
    `Peru NNP nsubj urged
     , , punct sponsor
     the DT det sponsor
     sponsor NN appos Peru
     of IN case text
     text NN nmod sponsor
     , , punct Chile
     and CC cc Chile
     Chile NNP conj text
     urged VBD root
     calm NN obj urged`,
  );
  expect(tree('Chile')).toBe('conj Peru');
});

it('makes names set off behind a plural those of whom it speaks', () => {
  const tree = mended(
    mendMembersAsConjuncts,
    `sponsors NNS nsubj urged
     , , punct Peru
     Peru NNP conj sponsors
     Chile NNP conj sponsors
     and CC cc Mali
     Mali NNP conj sponsors
     , , punct sponsors
     urged VBD root`,
  );
  expect([tree('Peru'), tree('Chile'), tree('Mali')]).toEqual(['appos sponsors', 'conj Peru', 'conj Peru']);
});
