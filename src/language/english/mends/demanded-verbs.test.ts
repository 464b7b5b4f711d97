import { expect, it } from 'vitest';
import { mendDemandedVerbs, mendNamesBeforeDemanded } from './demanded-verbs.js';
import { mended } from './sketch.js';

it('takes what is demanded for a verb, with a name behind it', () => {
  const of = mended(
    mendDemandedVerbs,
    `Lawyers NNS nsubj demanded
     demanded VBD root
     that IN det release
     police NN compound release
     release NN obj demanded
     Ruiz NNP appos release`,
  );
  expect(of('release')).toBe('ccomp demanded');
  expect(of('police')).toBe('nsubj release');
  expect(of('Ruiz')).toBe('obj release');
  expect(of('that')).toBe('mark release');
});

it('takes it for a verb where it is taken for what a noun is like', () => {
  const of = mended(
    mendDemandedVerbs,
    `Lawyers NNS nsubj demanded
     demanded VBD root
     that IN mark Ruiz
     the DT det government
     government NN compound Ruiz
     free JJ amod Ruiz
     Ruiz NNP obj demanded`,
  );
  expect(of('free')).toBe('ccomp demanded');
  expect(of('government')).toBe('nsubj free');
  expect(of('Ruiz')).toBe('obj free');
});

it('makes who stands before what is demanded the one who is to do it', () => {
  const of = mended(
    mendNamesBeforeDemanded,
    `Chad NNP nsubj spoke
     spoke VBD root
     , , punct demanding
     demanding VBG advcl spoke
     Lima NNP compound stop
     stop VB obj demanding
     jailing VBG xcomp stop
     them PRP obj jailing`,
  );
  expect(['Lima', 'stop'].map(of)).toEqual(['nsubj stop', 'ccomp demanding']);
});
