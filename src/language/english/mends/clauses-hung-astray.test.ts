import { describe, expect, it } from 'vitest';
import { mendRelativesBehindColons, mendThatClausesOfVerbs } from './clauses-hung-astray.js';
import { mended } from './sketch.js';

describe('a clause', () => {
  it('with that right behind a verb is what somebody says', () => {
    const tree = mended(
      mendThatClausesOfVerbs,
      `Lima NNP nsubj counters
       counters VBZ root
       that IN mark final
       award NN nsubj final
       is VBZ/AUX cop final
       final JJ acl:relcl counters
       . . punct counters`,
    );
    expect(tree('final')).toBe('ccomp counters');
  });
  it('with which belongs to the names right before it', () => {
    const tree = mended(
      mendRelativesBehindColons,
      `signed VBD root
       letter NN obj signed
       : : punct Peru
       Peru NNP appos letter
       and CC cc Chile
       Chile NNP conj Peru
       , , punct backed
       which WDT nsubj backed
       backed VBD acl:relcl letter
       it PRP obj backed`,
    );
    expect(tree('backed')).toBe('acl:relcl Peru');
  });
});
