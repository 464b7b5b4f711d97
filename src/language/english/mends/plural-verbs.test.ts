import { describe, expect, it } from 'vitest';
import {
  mendCountedStates,
  mendPluralsWithClauses,
  mendPresentsAsPlurals,
  mendReportsOfNames,
} from './plural-verbs.js';
import { mended } from './sketch.js';

describe('a plural with a singular subject and a clause', () => {
  const sketchOf = (subject: string) => `the DT det council
     council ${subject} nsubj fears
     fears NNS root
     that IN mark fail
     talks NNS nsubj fail
     fail VBP acl fears`;
  it('is a verb', () => expect(mended(mendPluralsWithClauses, sketchOf('NN'))('fail')).toBe('ccomp fears'));
  it('is none behind a plural', () =>
    expect(mended(mendPluralsWithClauses, sketchOf('NNS'))('fail')).toBe('acl fears'));
});

it('states that are counted say nothing', () => {
  const of = mended(
    mendCountedStates,
    `Ten CD nummod EU
     EU NNP nsubj states
     states VBZ root
     press NN compound Peru
     Peru NNP obj states`,
  );
  expect([of('Ten'), of('EU'), of('states'), of('press'), of('Peru')]).toEqual([
    'nummod states',
    'compound states',
    'nsubj press',
    'root',
    'obj press',
  ]);
});

it('what stands between a paper and a name is what the paper does', () => {
  const of = mended(
    mendReportsOfNames,
    `The DT det reports
     Daily JJ amod reports
     reports NNS nmod:desc Lind
     Lind NNP nsubj leave
     will MD aux leave
     leave VB root`,
  );
  expect(['The', 'Daily', 'reports', 'Lind', 'leave'].map(of)).toEqual([
    'det Daily',
    'nsubj reports',
    'root',
    'nsubj leave',
    'ccomp reports',
  ]);
});

describe('a plural that a sentence needs for its verb', () => {
  it('takes over what described the noun before it', () => {
    const of = mended(
      mendPresentsAsPlurals,
      `Citing VBG acl reports
       envoys NNS obj Citing
       , , punct Citing
       the DT det reports
       Press NNP compound reports
       reports NNS root
       that IN mark left
       Lind NNP nsubj left
       left VBD acl reports
       . . punct reports`,
    );
    expect(['Citing', 'the', 'Press', 'reports', 'left'].map(of)).toEqual([
      'advcl reports',
      'det Press',
      'nsubj reports',
      'root',
      'ccomp reports',
    ]);
  });
  it('tells what stands before a comma', () => {
    const of = mended(
      mendPresentsAsPlurals,
      `Lind NNP nsubj left
       left VBD root
       , , punct rules
       a DT det rules
       judge NN compound rules
       rules NNS appos Lind
       . . punct left`,
    );
    expect(['judge', 'rules'].map(of)).toEqual(['nsubj rules', 'parataxis left']);
  });
  it('is a noun in a row', () => {
    const of = mended(
      mendPresentsAsPlurals,
      `cited VBD root
       fees NNS obj cited
       , , punct rules
       party NN compound rules
       rules NNS conj fees
       , , punct lists
       lists NNS conj fees
       . . punct cited`,
    );
    expect(of('rules')).toBe('conj fees');
  });
  const headline = (verb: string, preposition: string) => `Peru NNP compound ${verb}
     ${verb} NNS root
     ${preposition} IN case truce
     truce NN nmod ${verb}`;
  it('stands in a headline where the word is no noun', () =>
    expect(mended(mendPresentsAsPlurals, headline('presses', 'for'))('truce')).toBe('obl presses'));
  it('may be a noun in a headline', () =>
    expect(mended(mendPresentsAsPlurals, headline('rules', 'for'))('truce')).toBe('nmod rules'));
  const condition = (between: string) => `If IN mark attacks
     Chile NNP compound attacks
     ${between} attacks
     attacks NNS advcl respond
     , , punct attacks
     Peru NNP nsubj respond
     will MD aux respond
     respond VB root`;
  it('is one behind a conjunction', () =>
    expect(mended(mendPresentsAsPlurals, condition('soon RB advmod'))('Chile')).toBe('nsubj attacks'));
  it('is none where the conjunction has its verb', () =>
    expect(mended(mendPresentsAsPlurals, condition('sees VBZ amod'))('Chile')).toBe('compound attacks'));
});
