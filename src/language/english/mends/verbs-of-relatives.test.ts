import { describe, expect, it } from 'vitest';
import { mended } from './sketch.js';
import {
  mendMonthsOfNouns,
  mendRelativesAcrossAsides,
  mendStepByStep,
  mendTensesOfRelatives,
  mendVerbsOfRelatives,
  mendVotersAcrossVerbs,
} from './verbs-of-relatives.js';

describe('a relative clause', () => {
  it('has the verb that hangs on its subject', () => {
    const at = mended(
      mendVerbsOfRelatives,
      `treaty NN nsubj void
      , , punct void
      which WDT obj void
      the DT det ministers
      ministers NNS nsubj void
      initialled VBN acl ministers
      was VBD cop void
      void JJ root`,
    );
    expect([at('initialled'), at('ministers'), at('which')]).toEqual([
      'acl:relcl treaty',
      'nsubj initialled',
      'obj initialled',
    ]);
  });
  it('keeps it where somebody else does it', () => {
    const at = mended(
      mendVerbsOfRelatives,
      `treaty NN nsubj void
      , , punct void
      which WDT obj void
      the DT det pages
      pages NNS nsubj void
      initialled VBN acl pages
      by IN case Lind
      Lind NNP obl:agent initialled
      was VBD cop void
      void JJ root`,
    );
    expect(at('initialled')).toBe('acl pages');
  });
});

it('is a clause of its own what others do behind the verb', () => {
  const at = mended(
    mendVotersAcrossVerbs,
    `party NN nsubj abstained
    abstained VBD root
    and CC cc others
    others NNS conj party
    voted VBN acl others
    against IN obl voted`,
  );
  expect([at('voted'), at('others'), at('and')]).toEqual(['conj abstained', 'nsubj voted', 'cc voted']);
});

it('says how something is done what comes step by step', () => {
  const at = mended(
    mendStepByStep,
    `restore VB root
    the DT det step
    deal NN compound step
    step NN obj restore
    by IN case restore
    step NN obl restore`,
  );
  expect([at('deal'), at('the'), at('step')]).toEqual(['obj restore', 'det deal', 'obl:unmarked restore']);
});

it('is a word of the noun which month that is of', () => {
  const at = mended(
    mendMonthsOfNouns,
    `abide VB root
    by IN case ceasefire
    the DT det ceasefire
    November NNP obl abide
    2024 CD nmod:unmarked November
    ceasefire NN obl abide`,
  );
  expect(at('November')).toBe('compound ceasefire');
});

it('and so it is where the article hangs on the month', () => {
  const at = mended(
    mendMonthsOfNouns,
    `abide VB root
    by IN case November
    the DT det November
    November NNP obl abide
    2024 CD nmod:unmarked November
    ceasefire NN obl abide`,
  );
  expect([at('November'), at('by'), at('the')]).toEqual(['compound ceasefire', 'case ceasefire', 'det ceasefire']);
});

it('gives a relative clause its verb behind an aside on its subject', () => {
  const of = mended(
    mendRelativesAcrossAsides,
    `Chad NNP nsubj made
     made VBD root
     plans NNS obj made
     that WDT/PRON obj speaking
     envoys NNS nsubj speaking
     , , punct speaking
     speaking VBG acl plans
     in IN case Lima
     Lima NNP obl speaking
     , , punct described
     described VBN acl plans
     as IN case rash
     rash JJ obl described
     . . punct made`,
  );
  expect(['that', 'envoys', 'speaking', 'described'].map(of)).toEqual([
    'obj described',
    'nsubj described',
    'acl envoys',
    'acl:relcl plans',
  ]);
});

describe('a participle with a subject in a relative clause', () => {
  const of = (relation: string) =>
    mended(
      mendTensesOfRelatives,
      `truce NN root
     that WDT/PRON ${relation} proposed
     Peru NNP nsubj proposed
     proposed VBN acl truce
     in IN case May
     May NNP obl proposed`,
    );
  it.each(['obj', 'mark'])('is a past (%s)', (relation) => {
    expect(of(relation)('proposed')).toBe('acl:relcl truce');
    expect(of(relation)('that')).toBe('obj proposed');
  });
});
