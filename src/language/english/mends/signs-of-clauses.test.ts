import { expect, it } from 'vitest';
import {
  mendClausesBehindQuotedNouns,
  mendObjectsSetBefore,
  mendPluralsWithSubjects,
  mendSignsOfClauses,
} from './signs-of-clauses.js';
import { mended } from './sketch.js';

it('makes a clause of what a sign shows', () => {
  const of = mended(
    mendSignsOfClauses,
    `Prices NNS nsubj fell
     fell VBD advcl fear
     , , punct fell
     a DT det investors
     sign NN compound investors
     investors NNS nsubj fear
     fear VBP root
     slumps NNS obj fear`,
  );
  expect(['fell', 'sign', 'fear', 'a'].map(of)).toEqual(['root', 'parataxis fell', 'acl sign', 'det sign']);
});

it('leaves the word of a subject alone that begins its sentence', () => {
  const of = mended(
    mendSignsOfClauses,
    `Yesterday NN obl:unmarked fear
     a DT det investors
     new JJ amod investors
     sign NN compound investors
     investors NNS nsubj fear
     fear VBP root
     slumps NNS obj fear`,
  );
  expect(of('fear')).toBe('root');
});

it('makes a verb of a plural that has a subject', () => {
  const tree = (article: string) =>
    mended(
      mendPluralsWithSubjects,
      `${article}
       body NN nsubj objects
       objects NNS root
       to IN case rules
       rules NNS nmod objects`,
    )('rules');
  expect([tree('The DT det body'), tree('The DT det objects')]).toEqual(['obl objects', 'nmod objects']);
});

it('sets apart what stands before a subject, where the verb has an object', () => {
  const of = mended(
    mendObjectsSetBefore,
    `The DT det reason
     reason NN obj remember
     , , punct reason
     they PRP nsubj remember
     remember VBP root
     Huamani NNP obj remember`,
  );
  expect([of('reason'), of('Huamani')]).toEqual(['dislocated remember', 'obj remember']);
});

it('hangs what is hoped for on the hope, across the end of a quotation', () => {
  const of = (noun: string) =>
    mended(
      mendClausesBehindQuotedNouns,
      `I PRP nsubj left
       left VBD root
       ${noun} NN obl left
       ” '' punct left
       that IN mark stays
       Peru NNP nsubj stays
       stays VBZ ccomp left`,
    )('stays');
  expect(of('hope')).toBe('acl hope');
  expect(of('town')).toBe('ccomp left');
});
