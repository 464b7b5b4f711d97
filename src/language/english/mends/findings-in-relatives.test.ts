import { describe, expect, it } from 'vitest';
import { mendFindingsInRelatives } from './findings-in-relatives.js';
import { mended } from './sketch.js';

describe('mendFindingsInRelatives', () => {
  it('puts in what a court finds of whatever its clause is about', () => {
    const of = mended(
      mendFindingsInRelatives,
      `decree NN nsubj stands
       , , punct breach
       which WDT nsubj breach
       judges NNS nsubj breach
       found VBD acl:relcl decree
       lately RB advmod found
       did VBD/AUX aux breach
       not RB advmod breach
       breach VB acl:relcl decree
       law NN obj breach
       stands VBZ root`,
    );
    expect(of('judges')).toBe('nsubj found');
    expect(of('found')).toBe('parataxis breach');
  });
});
