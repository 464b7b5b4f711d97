import { describe, expect, it } from 'vitest';
import { mendRemarksReleased } from './remarks-released.js';
import { mended } from './sketch.js';

describe('mendRemarksReleased', () => {
  it('has remarks given out, and not those who heard them', () => {
    const of = mended(
      mendRemarksReleased,
      `Lind NNP nsubj said
       said VBD root
       in IN case remarks
       remarks NNS obl said
       to TO/ADP case officers
       officers NNS nmod remarks
       released VBN acl officers
       Sunday NNP obl:unmarked released
       that IN mark bad
       plan NN nsubj bad
       was VBD/AUX cop bad
       bad JJ ccomp released`,
    );
    expect(of('released')).toBe('acl remarks');
    expect(of('bad')).toBe('ccomp said');
  });
});
