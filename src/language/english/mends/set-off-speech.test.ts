import { describe, expect, it } from 'vitest';
import {
  mendAnswersOfAsked,
  mendAskedSpeakers,
  mendClosingAttribution,
  mendParticiplesAsRoots,
  mendPassivesBehindClaims,
  mendPastsAsAttributes,
  mendRemarksBeforeClauses,
  mendRemarksBeforeTimes,
  mendSpeakersSetOff,
} from './set-off-speech.js';
import { mended } from './sketch.js';

describe('a speaker about whom something stands between commas', () => {
  const sketchOf = (verb: string) => `dam NN nsubj safe
     is VBZ cop safe
     safe JJ root
     , , punct safe
     Lind NNP vocative safe
     , , punct heads
     who WP nsubj heads
     heads VBZ acl:relcl Lind
     it PRP obj heads
     , , punct ${verb}
     ${verb} VBD conj safe
     . . punct safe`;
  it('is whose words the sentence is', () => {
    const of = mended(mendSpeakersSetOff, sketchOf('insisted'));
    expect(['Lind', 'insisted'].map(of)).toEqual(['nsubj insisted', 'parataxis safe']);
  });
  it('is called by name where nothing is said', () =>
    expect(mended(mendSpeakersSetOff, sketchOf('resigned'))('Lind')).toBe('vocative safe'));
});

describe('a passive behind the clause of a noun', () => {
  const sketchOf = (be: string) => `claim NN root
     that IN mark own
     islands NNS nsubj own
     are VBP cop own
     own JJ acl claim
     ${be} VBD aux:pass dismissed
     dismissed VBN ccomp own
     . . punct claim`;
  it('is its predicate', () => {
    const of = mended(mendPassivesBehindClaims, sketchOf('was'));
    expect(['claim', 'own', 'dismissed'].map(of)).toEqual(['nsubj:pass dismissed', 'acl claim', 'root']);
  });
  it('needs a form of be', () =>
    expect(mended(mendPassivesBehindClaims, sketchOf('got'))('dismissed')).toBe('ccomp own'));
});

describe('a remark between commas before its clause', () => {
  const sketchOf = (mark: string) => `Behind IN case storm
     the DT det storm
     storm NN obl said
     , , punct storm
     ${mark}
     officials NNS nsubj said
     said VBD advcl closed
     , , punct said
     ports NNS nsubj closed
     closed VBD root
     . . punct closed`;
  it('is no clause of it, and what opens the sentence is part of what is said', () => {
    const of = mended(mendRemarksBeforeClauses, sketchOf('old JJ amod officials'));
    expect(['storm', 'officials', 'said'].map(of)).toEqual(['obl closed', 'nsubj said', 'parataxis closed']);
  });
  it('is a clause where a conjunction opens it', () =>
    expect(mended(mendRemarksBeforeClauses, sketchOf('as IN mark said'))('said')).toBe('advcl closed'));
});

describe('a participle between commas behind its noun', () => {
  const sketchOf = (end: string) => `minister NN nsubj asked
     , , punct minister
     asked VBD root
     why RB advmod asked
     ${end} , punct asked
     shrugged VBD parataxis asked
     . . punct asked`;
  it('is said of that, and the verb behind it is the predicate', () => {
    const of = mended(mendParticiplesAsRoots, sketchOf(','));
    expect(['minister', 'asked', 'shrugged'].map(of)).toEqual(['nsubj shrugged', 'acl minister', 'root']);
  });
  it('needs its second comma', () => expect(mended(mendParticiplesAsRoots, sketchOf(';'))('asked')).toBe('root'));
});

describe('a form that is only a past tense', () => {
  const sketchOf = (verb: string) => `refusal NN root
     to TO mark testify
     testify VB acl refusal
     ${verb} VBN amod criticism
     criticism NN obj testify
     . . punct refusal`;
  it('is the predicate of the noun that opens the sentence', () => {
    const of = mended(mendPastsAsAttributes, sketchOf('drew'));
    expect(['refusal', 'drew', 'criticism'].map(of)).toEqual(['nsubj drew', 'root', 'obj drew']);
  });
  it('is told from a participle', () =>
    expect(mended(mendPastsAsAttributes, sketchOf('muted'))('criticism')).toBe('obj testify'));
});

describe('whoever is asked between commas', () => {
  const sketchOf = (verb: string) => `envoy NN nsubj ${verb}
     , , punct envoy
     ${verb} VBD ccomp said
     about IN case leak
     leak NN obl ${verb}
     , , punct ${verb}
     said VBD root
     . . punct said`;
  it('is who speaks behind them', () => {
    const of = mended(mendAskedSpeakers, sketchOf('asked'));
    expect(['envoy', 'asked'].map(of)).toEqual(['nsubj said', 'acl envoy']);
  });
  it('is who acts with another verb', () =>
    expect(mended(mendAskedSpeakers, sketchOf('wept'))('envoy')).toBe('nsubj wept'));
});

describe('according to somebody at the end of a sentence', () => {
  const sketchOf = (before: string) => `Lind NNP nsubj told
     told VBD root
     Peru NNP iobj told
     that IN mark leave
     it PRP nsubj leave
     leave VBP ccomp told
     ${before} , punct ministry
     according VBG case ministry
     to IN fixed according
     his PRP$ nmod:poss ministry
     ministry NN obl leave
     . . punct told`;
  it('is of all that is told', () =>
    expect(mended(mendClosingAttribution, sketchOf(','))('ministry')).toBe('obl told'));
  it('is of its clause without a comma', () =>
    expect(mended(mendClosingAttribution, sketchOf(':'))('ministry')).toBe('obl leave'));
});

describe('a remark before a clause of time', () => {
  const sketchOf = (mark: string) => `Peru NNP nsubj agreed
     agreed VBD root
     , , punct agreed
     envoys NNS nsubj said
     said VBD conj agreed
     , , punct refused
     day NN obl refused
     ${mark} IN mark refused
     Chile NNP nsubj refused
     refused VBD ccomp said`;
  it('leaves it to what is told', () => {
    const of = mended(mendRemarksBeforeTimes, sketchOf('after'));
    expect(['said', 'refused'].map(of)).toEqual(['parataxis agreed', 'advcl agreed']);
  });
  it('keeps what is said', () =>
    expect(mended(mendRemarksBeforeTimes, sketchOf('that'))('refused')).toBe('ccomp said'));
});

it('an answer is the head of the sentence that opens with the question', () => {
  const at = mended(
    mendAnswersOfAsked,
    `Asked VBD root
     whether IN/SCONJ mark leave
     Peru NNP nsubj leave
     would MD/AUX aux leave
     leave VB ccomp Asked
     , , punct Asked
     Lind NNP nsubj declined
     declined VBD ccomp Asked
     to TO/PART mark comment
     comment VB xcomp declined
     . . punct Asked`,
  );
  expect([at('declined'), at('Asked'), at('leave'), at('.')]).toEqual([
    'root',
    'advcl declined',
    'ccomp Asked',
    'punct declined',
  ]);
});
