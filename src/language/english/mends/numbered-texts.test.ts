import { describe, expect, it } from 'vitest';
import { mendThatBeforeNumberedTexts } from './numbered-texts.js';
import { mended } from './sketch.js';

describe('that before a text with a number', () => {
  it('is the conjunction of the clause that the text is the subject of', () => {
    const at = mended(
      mendThatBeforeNumberedTexts,
      `said VBD root
       void JJ ccomp said
       and CC cc Resolutions
       that DT det Resolutions
       Resolutions NNPS nsubj binding
       12 CD flat Resolutions
       binding JJ conj void`,
    );
    expect(at('that')).toBe('mark binding');
    expect(at('and')).toBe('cc binding');
  });

  it('leads to the verb behind a relative clause', () => {
    const at = mended(
      mendThatBeforeNumberedTexts,
      `held VBD root
       that DT det Resolution
       Resolution NN obj held
       12 CD flat Resolution
       , , punct tabled
       which WDT obj tabled
       Peru NNP nsubj tabled
       tabled VBD acl:relcl Resolution
       ,, , punct expired
       expired VBD conj tabled`.replace(',,', ','),
    );
    expect(at('expired')).toBe('ccomp held');
    expect(at('Resolution')).toBe('nsubj expired');
  });
});
