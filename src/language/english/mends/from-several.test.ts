import { expect, it } from 'vitest';
import {
  mendFromSeveral,
  mendPastsBeforeSources,
  mendRolesBesideNames,
  mendSecondPastsBeforeSources,
} from './from-several.js';
import { mended } from './sketch.js';

it('joins those from whom somebody comes', () => {
  const at = mended(
    mendFromSeveral,
    `mission NN nsubj left
     from IN case Senate
     Senate NNP nmod mission
     , , punct House
     House NNP nsubj left
     and CC cc Treasury
     Treasury NNP conj House
     left VBD root`,
  );
  expect(at('House')).toBe('conj Senate');
  expect(at('Treasury')).toBe('conj Senate');
});

it('sets two roles beside a name', () => {
  const at = mended(
    mendRolesBesideNames,
    `said VBD root
     Lind NNP nsubj said
     , , punct envoy
     envoy NN conj Lind
     and CC cc leader
     leader NN conj Lind
     of IN case mission
     mission NN nmod leader`,
  );
  expect(at('envoy')).toBe('appos Lind');
  expect(at('leader')).toBe('conj envoy');
});

it('makes a clause of a past with an object before its source', () => {
  const at = mended(
    mendPastsBeforeSources,
    `Rebels NNS nsubj said
     held VBN acl Rebels
     forty CD/NUM nummod people
     people NNS obj held
     , , punct held
     the DT det Forum
     Forum NNP nsubj said
     said VBD root`,
  );
  expect(at('held')).toBe('ccomp said');
  expect(at('Rebels')).toBe('nsubj held');
});

it('joins a second past to the first and sets who tells it apart', () => {
  const at = mended(
    mendSecondPastsBeforeSources,
    `Troops NNS nsubj held
     held VBD root
     forty CD/NUM nummod people
     people NNS obj held
     , , punct said
     and CC cc said
     later RB advmod beat
     beat VBD advcl said
     them PRP obj beat
     , , punct beat
     the DT det Forum
     Forum NNP nsubj said
     said VBD conj held`,
  );
  expect(at('beat')).toBe('conj held');
  expect(at('and')).toBe('cc beat');
  expect(at('said')).toBe('parataxis held');
});
