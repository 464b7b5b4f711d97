import { expect, it } from 'vitest';
import { mended } from './sketch.js';
import { mendHelpOffered, mendVoicedBehindAnd } from './voiced-support.js';

const lines = (verb: string) => `leaders NNS nsubj condemned
condemned VBD root
the DT det seizure
seizure NN obj condemned
and CC cc support
${verb} VBN amod support
support NN conj seizure`;

it('makes a verb of what is voiced', () => {
  const at = mended(mendVoicedBehindAnd, lines('voiced'));
  expect(['voiced', 'support', 'and'].map(at)).toEqual(['conj condemned', 'obj voiced', 'cc voiced']);
});

it('leaves what is only described', () =>
  expect(mended(mendVoicedBehindAnd, lines('limited'))('support')).toBe('conj seizure'));

const offer = (mark: string) => `Kenya NNP nsubj offered
offered VBD root
Peru NNP obj offered
${mark}help VB xcomp offered
with IN case inquiry
inquiry NN obl help`;

it('makes a noun of help that is offered', () => {
  const at = mended(mendHelpOffered, offer(''));
  expect(['Peru', 'help', 'inquiry'].map(at)).toEqual(['iobj offered', 'obj offered', 'nmod help']);
});

it('leaves an infinitive', () =>
  expect(mended(mendHelpOffered, offer('to TO mark help\n'))('help')).toBe('xcomp offered'));
