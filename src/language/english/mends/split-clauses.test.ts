import { describe, expect, it } from 'vitest';
import { mended } from './sketch.js';
import {
  mendObjectsOfQuoting,
  mendRemarksAsCircumstances,
  mendRemarksAsClauses,
  mendSubjectsBeforeRemarks,
} from './split-clauses.js';

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

describe('a remark behind a clause of purpose', () => {
  const sketchOf = (mark: string) => `It PRP nsubj lasts
     lasts VBZ root
     so IN mark come
     aid NN nsubj come
     come VB advcl lasts
     , , punct Swiss
     Swiss JJ nsubj:pass come
     and CC cc Saudi
     Saudi JJ amod mediators
     mediators NNS nsubj said
     ${mark} said VBD advcl lasts
     . . punct lasts`;
  it('is of whoever says so', () => {
    const of = mended(mendRemarksAsCircumstances, sketchOf(''));
    expect(['said', 'Swiss'].map(of)).toEqual(['parataxis lasts', 'amod mediators']);
  });
  it('is none with a conjunction', () =>
    expect(mended(mendRemarksAsCircumstances, sketchOf('as IN mark said\n     '))('said')).toBe('advcl lasts'));
});

describe('whoever is quoted', () => {
  const sketchOf = (word: string) => `It PRP nsubj ${word}
     ${word} VBD root
     Lind NNP xcomp ${word}
     as IN mark telling
     telling VBG advcl ${word}
     Peru NNP iobj telling
     . . punct ${word}`;
  it('is an object', () => expect(mended(mendObjectsOfQuoting, sketchOf('quoted'))('Lind')).toBe('obj quoted'));
  it('is so with a verb of quoting', () =>
    expect(mended(mendObjectsOfQuoting, sketchOf('became'))('Lind')).toBe('xcomp became'));
});
