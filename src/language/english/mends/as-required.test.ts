import { describe, expect, it } from 'vitest';
import { mendAsRequired } from './as-required.js';
import { mended } from './sketch.js';

describe('mendAsRequired', () => {
  it('makes a clause of what a text requires behind as', () => {
    const of = mended(
      mendAsRequired,
      `Peru NNP nsubj opposed
       opposed VBD root
       membership NN obj opposed
       , , punct Article
       as IN case Article
       Article NNP nsubj:pass required
       four CD flat Article
       required VBN acl membership`,
    );
    expect(of('required')).toBe('advcl opposed');
    expect(of('Article')).toBe('nsubj required');
    expect(of('as')).toBe('mark required');
  });
});
