import { expect, it } from 'vitest';
import { mended } from './sketch.js';
import {
  mendPastsBehindRelatives,
  mendPredicatesBehindSayings,
  mendSubjectsBeforeRelatives,
  mendSubjectsBehindAnd,
  mendSubjectsBehindDays,
  mendSubjectsOfPerfects,
} from './subjects-behind-and.js';

it('gives a verb the subject behind the conjunction that is its own', () => {
  const of = mended(
    mendSubjectsBehindAnd,
    `Rebels NNS nsubj bombed
     bombed VBD root
     a DT det shop
     shop NN obj bombed
     in IN case Lima
     Lima NNP nmod shop
     , , punct shot
     and CC cc shot
     gunmen NNS conj Lima
     shot VBD conj bombed
     two CD nummod guards
     guards NNS obj shot`,
  );
  expect(['gunmen', 'shot'].map(of)).toEqual(['nsubj shot', 'conj bombed']);
});

it('gives a perfect behind a pair of nouns the second for its subject', () => {
  const of = (aux: string) =>
    mended(
      mendSubjectsOfPerfects,
      `Lind NNP nsubj praised
       praised VBN root
       banks NNS obj praised
       and CC cc Diaz
       Diaz NNP conj banks
       ${aux} aux denounced
       denounced VBN conj praised
       Peru NNP obj denounced`,
    )('Diaz');
  expect(of('has VBZ/AUX')).toBe('nsubj denounced');
  expect(of('to TO')).toBe('conj banks');
});

it('leaves a noun that is joined with a conjunction of its own', () => {
  const of = mended(
    mendSubjectsBehindAnd,
    `Rebels NNS nsubj bombed
     bombed VBD root
     shops NNS obj bombed
     , , punct banks
     and CC cc banks
     banks NNS conj shops
     left VBD conj bombed`,
  );
  expect(of('banks')).toBe('conj shops');
});

it('joins a predicate behind an aside to what is said', () => {
  const of = mended(
    mendPredicatesBehindSayings,
    `Soldiers NNS nsubj left
     have VBP/AUX aux left
     left VBN root
     , , punct said
     Ruiz NNP nsubj said
     said VBD parataxis left
     , , punct moving
     and CC cc moving
     are VBP/AUX aux moving
     moving VBG conj said
     on RB advmod moving`,
  );
  expect(of('moving')).toBe('conj left');
});

it('joins a past behind a relative clause that a comma closes to the main verb', () => {
  const of = mended(
    mendPastsBehindRelatives,
    `Police NNS nsubj hit
     hit VBD root
     men NNS obj hit
     who WP nsubj blocked
     had VBD/AUX aux blocked
     blocked VBN acl:relcl men
     roads NNS obj blocked
     , , punct held
     and CC cc held
     held VBN conj blocked
     two CD obj held`,
  );
  expect(of('held')).toBe('conj hit');
});

it('gives a verb behind a day its own subject', () => {
  const of = mended(
    mendSubjectsBehindDays,
    `Lind NNP nsubj left
     left VBD root
     on IN case Friday
     Friday NNP obl left
     and CC cc drivers
     drivers NNS conj Friday
     marched VBD parataxis left`,
  );
  expect(['drivers', 'marched', 'and'].map(of)).toEqual(['nsubj marched', 'conj left', 'cc marched']);
});

it('gives a verb behind a relative clause about a name the noun of that name', () => {
  const of = mended(
    mendSubjectsBeforeRelatives,
    `Crowds NNS nsubj sang
     sang VBD root
     , , punct but
     but CC cc backers
     backers NNS conj sang
     of IN case Lind
     Lind NNP nmod backers
     , , punct who
     who WP nsubj claims
     claims VBZ acl:relcl Lind
     to TO mark win
     win VB xcomp claims
     , , punct clashed
     clashed VBN conj win
     with IN case troops
     troops NNS obl clashed`,
  );
  expect(['backers', 'clashed'].map(of)).toEqual(['nsubj clashed', 'conj sang']);
});
