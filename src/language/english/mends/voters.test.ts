import { describe, expect, it } from 'vitest';
import { mended } from './sketch.js';
import { mendVotersBehindRelatives } from './voters.js';

describe('votes behind relative clauses', () => {
  it('are those of whom the clause is about', () => {
    const at = mended(
      mendVotersBehindRelatives,
      `Peru NNP nsubj voted
       , , punct chairs
       which WDT nsubj chairs
       chairs VBZ acl:relcl Peru
       board NN obj chairs
       , , punct abstained
       abstained VBD conj chairs
       while IN mark threatened
       Chad NNP nsubj threatened
       threatened VBD advcl abstained
       voted VBD root`,
    );
    expect(at('Peru')).toBe('nsubj abstained');
    expect(at('abstained')).toBe('root');
    expect(at('chairs')).toBe('acl:relcl Peru');
  });

  it('go on with the next voter and his clause', () => {
    const at = mended(
      mendVotersBehindRelatives,
      `abstained VBD root
       while IN mark threatened
       Chad NNP nsubj threatened
       , , punct threatened
       which WDT nsubj threatened
       had VBD/AUX aux threatened
       threatened VBN advcl abstained
       , , punct voted
       voted VBD conj abstained`,
    );
    expect(at('Chad')).toBe('nsubj voted');
    expect(at('threatened')).toBe('acl:relcl Chad');
    expect(at('while')).toBe('mark voted');
    expect(at('voted')).toBe('advcl abstained');
  });
});
