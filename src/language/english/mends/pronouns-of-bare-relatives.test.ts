import { describe, expect, it } from 'vitest';
import { mendPronounsOfBareRelatives } from './pronouns-of-bare-relatives.js';
import { mended } from './sketch.js';

describe('mendPronounsOfBareRelatives', () => {
  it('gives a clause behind its noun the pronoun before its verb', () => {
    const of = mended(
      mendPronounsOfBareRelatives,
      `any DT det award
       award NN nsubj void
       it PRP nsubj void
       issued VBD acl:relcl award
       was VBD/AUX cop void
       void JJ root`,
    );
    expect(of('it')).toBe('nsubj issued');
    expect(of('award')).toBe('nsubj void');
  });
});
