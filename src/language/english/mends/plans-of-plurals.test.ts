import { describe, expect, it } from 'vitest';
import { mendPlansOfPlurals } from './plans-of-plurals.js';
import { mended } from './sketch.js';

describe('a plan behind a plural and a phrase', () => {
  it('is its verb where the parser takes it for a noun', () => {
    const at = mended(
      mendPlansOfPlurals,
      `Envoys NNS root
       from IN case plan
       Peru NNP compound plan
       plan NN nmod Envoys
       to TO mark meet
       meet VB acl plan
       . . punct Envoys`,
    );
    expect(['Envoys', 'Peru', 'from', 'plan', 'meet', '.'].map(at)).toEqual([
      'nsubj plan',
      'nmod Envoys',
      'case Peru',
      'root',
      'xcomp plan',
      'punct plan',
    ]);
  });

  it('is not the name’s before it', () => {
    const at = mended(
      mendPlansOfPlurals,
      `Envoys NNS root
       from IN case Chile
       Chile NNP nmod Envoys
       and CC cc plan
       Peru NNP nsubj plan
       plan VBP conj Envoys
       to TO mark meet
       meet VB xcomp plan`,
    );
    expect(['Envoys', 'Chile', 'Peru', 'and', 'plan'].map(at)).toEqual([
      'nsubj plan',
      'nmod Envoys',
      'conj Chile',
      'cc Peru',
      'root',
    ]);
  });

  it('stays a noun with an article', () => {
    const at = mended(
      mendPlansOfPlurals,
      `Envoys NNS nsubj plan
       with IN case lists
       lists NNS nmod Envoys
       the DT det plan
       plan NN root
       to TO mark meet
       meet VB acl plan`,
    );
    expect(at('meet')).toBe('acl plan');
  });
});
