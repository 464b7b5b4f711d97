import { describe, expect, it } from 'vitest';
import { mendRelativesOfLetters } from './letters.js';
import { mended } from './sketch.js';

describe('a letter to somebody that declares something', () => {
  it('declares it itself', () => {
    const at = mended(
      mendRelativesOfLetters,
      `sent VBD root
       letter NN obj sent
       to IN case president
       the DT det president
       president NN nmod letter
       that WDT nsubj declared
       declared VBD acl:relcl president
       pact NN obj declared`,
    );
    expect(at('declared')).toBe('acl:relcl letter');
  });
});
