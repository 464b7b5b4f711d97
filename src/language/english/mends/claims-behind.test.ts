import { expect, it } from 'vitest';
import {
  mendClaimsBeforeNames,
  mendClausesAsObjects,
  mendSpeakersBehindQuoted,
  mendThingsVoiced,
  mendTopicsOfAsked,
} from './claims-behind.js';
import { mended } from './sketch.js';

it('a claim before a name is what the named call so', () => {
  const lines = (article: string) => `
    torture NN nsubj common
    was VBD/AUX cop common
    common JJ root
    , , punct finding
    ${article} DT det Lima
    finding NN amod Lima
    Lima NNP appos common
    called VBN acl Lima
    absurd JJ xcomp called`;
  const at = mended(mendClaimsBeforeNames, lines('a'));
  expect([at('finding'), at('called'), at('Lima')]).toEqual(['appos common', 'acl:relcl finding', 'nsubj called']);
  expect(mended(mendClaimsBeforeNames, lines('the'))('finding')).toBe('amod Lima');
});

it('what is voiced is an object', () => {
  const lines = (verb: string) => `
    chief NN nsubj ${verb}
    ${verb} VBD root
    alarm NN obl ${verb}`;
  expect(mended(mendThingsVoiced, lines('voiced'))('alarm')).toBe('obj voiced');
  expect(mended(mendThingsVoiced, lines('rang'))('alarm')).toBe('obl rang');
});

it('what is denied is a clause where it has a subject and a tense', () => {
  const lines = (helper: string) => `
    Chad NNP nsubj denied
    denied VBD root
    it PRP nsubj shot
    ${helper}
    shot VBN obj denied`;
  expect(mended(mendClausesAsObjects, lines('had VBD/AUX aux shot'))('shot')).toBe('ccomp denied');
  expect(mended(mendClausesAsObjects, lines('badly RB advmod shot'))('shot')).toBe('obj denied');
});

it('who is asked by somebody is asked about it', () => {
  const lines = (word: string) => `
    Asked VBN advcl declined
    by IN case reporters
    reporters NNS obl:agent Asked
    ${word} IN case raid
    raid NN nmod reporters
    Bell NNP nsubj declined
    declined VBD root`;
  expect(mended(mendTopicsOfAsked, lines('about'))('raid')).toBe('obl Asked');
  expect(mended(mendTopicsOfAsked, lines('from'))('raid')).toBe('nmod reporters');
});

it('whoever stands behind a quotation and its verb says it', () => {
  const lines = (mark: string) => `
    He PRP nsubj left
    left VBD ccomp remembered
    , , punct left
    ${mark}
    remembered VBD root
    Bell NNP obj remembered`;
  expect(mended(mendSpeakersBehindQuoted, lines("” '' punct left"))('Bell')).toBe('nsubj remembered');
  expect(mended(mendSpeakersBehindQuoted, lines('then RB advmod remembered'))('Bell')).toBe('obj remembered');
});
