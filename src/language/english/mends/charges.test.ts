import { describe, expect, it } from 'vitest';
import type { Annotation } from '../model/index.js';
import { mendChargesOfObjects, mendLossesOfNames, mendWhomLawsuitsAreAgainst } from './charges.js';
import { mended } from './sketch.js';

describe('what somebody is accused of', () => {
  it('hangs on the verb', () => {
    const at = mended(
      mendChargesOfObjects,
      `Peru NNP nsubj accused
       accused VBD root
       soldiers NNS obj accused
       of IN case murder
       murder NN nmod soldiers`,
    );
    expect(at('murder')).toBe('obl accused');
  });

  it('is no more of the body whose somebody is', () => {
    const words = ['Peru', 'accused', 'members', 'of', 'councils', 'of', 'lying'];
    const annotation = {
      head: [1, -1, 1, 4, 2, 6, 4],
      deprel: ['nsubj', 'root', 'obj', 'case', 'nmod', 'mark', 'acl'],
      upos: ['PROPN', 'VERB', 'NOUN', 'ADP', 'NOUN', 'SCONJ', 'VERB'],
      xpos: ['NNP', 'VBD', 'NNS', 'IN', 'NNS', 'IN', 'VBG'],
    };
    mendChargesOfObjects(words, annotation as unknown as Annotation);
    expect([annotation.head[6], annotation.deprel[6]]).toEqual([1, 'advcl']);
    expect([annotation.head[4], annotation.deprel[4]]).toEqual([2, 'nmod']);
  });

  it('is not of which body he is', () => {
    const at = mended(
      mendChargesOfObjects,
      `Peru NNP nsubj accused
       accused VBD root
       members NNS obj accused
       of IN case council
       the DT det council
       council NN nmod members`,
    );
    expect(at('council')).toBe('nmod members');
  });
});

it('hangs whom a lawsuit is against on it', () => {
  const of = mended(
    mendWhomLawsuitsAreAgainst,
    `filed VBD root
     a DT det lawsuit
     lawsuit NN obj filed
     in IN case court
     court NN nmod lawsuit
     against IN case bank
     bank NN nmod court`,
  );
  expect(of('bank')).toBe('nmod lawsuit');
});

it('hangs a plot on the verb, whatever its article', () => {
  const lines = `officers NNS nsubj accused
   accused VBD root
   politicians NNS obj accused
   and CC cc smugglers
   smugglers NNS conj politicians
   of IN case plot
   a DT det plot
   plot NN nmod politicians`;
  expect(mended(mendChargesOfObjects, lines)('plot')).toBe('obl accused');
  expect(mended(mendChargesOfObjects, lines.replaceAll('plot', 'firm'))('firm')).toBe('nmod politicians');
});

it('hangs on the verb what a party is stripped of', () => {
  const of = mended(
    mendLossesOfNames,
    `Oman NNP nsubj stripped
     stripped VBD root
     party NN obj stripped
     PRM NNP appos party
     of IN case status
     status NN nmod PRM
     . . punct stripped`,
  );
  expect(of('status')).toBe('obl stripped');
});
