import { describe, expect, it } from 'vitest';
import { mended } from './sketch.js';
import { mendTextsSaidToHold } from './texts-said-to-hold.js';

describe('mendTextsSaidToHold', () => {
  it('has a text hold behind an aside, as is said of it', () => {
    const of = mended(
      mendTextsSaidToHold,
      `Peru NNP nsubj insists
       insists VBZ root
       pact NN obj insists
       , , punct signed
       signed VBN advcl insists
       there RB advmod signed
       , , punct insists
       remains VBZ parataxis insists
       valid JJ xcomp remains`,
    );
    expect(of('pact')).toBe('nsubj remains');
    expect(of('remains')).toBe('ccomp insists');
    expect(of('signed')).toBe('acl pact');
  });

  it('leaves an object whose verb goes on to say something else', () => {
    const of = mended(
      mendTextsSaidToHold,
      `Peru NNP nsubj insists
       insists VBZ root
       pact NN obj insists
       and CC cc remains
       remains VBZ conj insists
       firm JJ xcomp remains
       , , punct though
       though RB advmod remains
       alone JJ xcomp remains`,
    );
    expect(of('pact')).toBe('obj insists');
  });
});
