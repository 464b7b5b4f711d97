import { describe, expect, it } from 'vitest';
import { mendListsAfterPrepositions } from './lists-after.js';
import { mended } from './sketch.js';

describe('a list of names behind after', () => {
  it('is the subject of the verb behind it', () => {
    const at = mended(
      mendListsAfterPrepositions,
      `came VBD root
       after IN case Peru
       Peru NNP obl came
       , , punct Chad
       Chad NNP conj Peru
       and CC cc wrote
       Mali NNP nsubj wrote
       wrote VBD conj came`,
    );
    expect(at('Peru')).toBe('nsubj wrote');
    expect(at('Mali')).toBe('conj Peru');
    expect(at('wrote')).toBe('advcl came');
    expect(at('after')).toBe('mark wrote');
  });
});
