import { describe, expect, it } from 'vitest';
import { mended } from './sketch.js';
import { mendRemarksAsClauses, mendSubjectsBeforeRemarks } from './split-clauses.js';

describe('a clause that its verb of saying divides', () => {
  const sketchOf = (comma: string) => `figures NNS nsubj told
     , , punct figures
     she PRP nsubj told
     told VBD root
     reporters NNS iobj told
     ${comma} , punct told
     were VBD aux:pass plucked
     plucked VBN ccomp told
     . . punct told`;
  it('has its subject before it', () =>
    expect(mended(mendSubjectsBeforeRemarks, sketchOf(','))('figures')).toBe('nsubj:pass plucked'));
  it('is one between commas', () =>
    expect(mended(mendSubjectsBeforeRemarks, sketchOf('-'))('figures')).toBe('nsubj told'));
});

describe('a remark behind what somebody else says', () => {
  const sketchOf = (verb: string) =>
    `Lind NNP nsubj told
     told VBD root
     them PRP obj told
     Peru NNP nsubj pay
     would MD aux pay
     pay VB ccomp told
     , , punct ${verb}
     diplomats NNS nsubj ${verb}
     ${verb} VBD ccomp told
     ; , punct ${verb}
     talks NNS nsubj went
     went VBD ccomp ${verb}
     . . punct told`.replace(';', ',');
  it('is no clause of that, and what stands behind it tells when', () => {
    const of = mended(mendRemarksAsClauses, sketchOf('said'));
    expect(['said', 'went'].map(of)).toEqual(['parataxis told', 'advcl told']);
  });
  it('has a verb of saying', () => expect(mended(mendRemarksAsClauses, sketchOf('ran'))('ran')).toBe('ccomp told'));
});
