import { describe, expect, it } from 'vitest';
import { mendPredicatesBehindPhrases } from './predicates-behind-phrases.js';
import { mended } from './sketch.js';

describe('what is said behind a phrase', () => {
  it('is the adjective, to which the phrase belongs', () => {
    const tree = mended(
      mendPredicatesBehindPhrases,
      `step NN nsubj default
       was VBD/AUX cop default
       by IN case default
       default NN root
       legally RB advmod flawed
       flawed JJ conj default
       . . punct default`,
    );
    expect([tree('flawed'), tree('step'), tree('was'), tree('default')]).toEqual([
      'root',
      'nsubj flawed',
      'cop flawed',
      'obl flawed',
    ]);
  });
  it('is both, where a word joins them', () => {
    const tree = mended(
      mendPredicatesBehindPhrases,
      `step NN nsubj force
       was VBD/AUX cop force
       in IN case force
       force NN root
       and CC cc valid
       valid JJ conj force
       . . punct force`,
    );
    expect(tree('force')).toBe('root');
  });
});
