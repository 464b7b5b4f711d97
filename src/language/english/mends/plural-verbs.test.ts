import { describe, expect, it } from 'vitest';
import { mendCountedStates, mendPluralsWithClauses, mendReportsOfNames } from './plural-verbs.js';
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
