import { describe, expect, it } from 'vitest';
import {
  mendBothAsked,
  mendHelpedDoers,
  mendInfinitivesBehindDays,
  mendInvertedConditions,
  mendPlannedInfinitives,
  mendVerbsBehindMarks,
  mendWhatOneWritesFor,
} from './infinitives.js';
import { mended, sketch } from './sketch.js';

it('gives whoever is helped to the verb of helping', () => {
  const of = mended(
    mendHelpedDoers,
    `France NNP nsubj help
     will MD aux help
     help VB root
     Chad NNP obj patrol
     patrol VB xcomp help
     the DT det river
     river NN obj patrol`,
  );
  expect(['Chad', 'patrol', 'river'].map(of)).toEqual(['obj help', 'xcomp help', 'obj patrol']);
});

it('leaves what is done alone', () => {
  const of = mended(
    mendHelpedDoers,
    `France NNP nsubj helped
     helped VBD root
     broker VB xcomp helped
     talks NNS obj broker`,
  );
  expect(of('talks')).toBe('obj broker');
});

it('makes the predicate of what somebody is to do', () => {
  const of = mended(
    mendPlannedInfinitives,
    `envoy NN nsubj:outer visit
     is VBZ/AUX cop visit
     to TO mark visit
     visit VB root
     Chile NNP obj visit`,
  );
  expect(['envoy', 'is', 'to'].map(of)).toEqual(['nsubj visit', 'aux visit', 'aux visit']);
});

it('leaves what something is', () => {
  const of = mended(
    mendPlannedInfinitives,
    `aim NN nsubj:outer visit
     is VBZ/AUX cop visit
     to TO mark visit
     visit VB root
     Chile NNP obj visit`,
  );
  expect(['aim', 'is', 'to'].map(of)).toEqual(['nsubj:outer visit', 'cop visit', 'mark visit']);
});

it('makes a condition of a clause that opens with its verb', () => {
  const of = mended(
    mendInvertedConditions,
    `Were VBD/AUX cop Peru
     Peru NNP nsubj fall
     to TO mark invade
     invade VB acl Peru
     Chile NNP obj invade
     markets NNS nsubj fall
     would MD aux fall
     fall VB root`,
  );
  expect(['Were', 'Peru', 'invade'].map(of)).toEqual(['aux invade', 'nsubj invade', 'advcl fall']);
});

describe('an infinitive behind a day', () => {
  const tree = `They PRP nsubj failed
    failed VBD root
    on IN case Monday
    Monday NNP obl failed
    to TO mark agree
    agree VB advcl failed`;

  it('completes a verb like fail', () => {
    expect(mended(mendInfinitivesBehindDays, tree)('agree')).toBe('xcomp failed');
  });

  it('tells the aim of any other', () => {
    expect(mended(mendInfinitivesBehindDays, tree.replaceAll('failed', 'met'))('agree')).toBe('advcl met');
  });
});

it('gives both who are asked to act to the verb of asking', () => {
  const at = mended(
    mendBothAsked,
    `They PRP nsubj urged
     urged VBD root
     both CC cc:preconj abide
     to TO mark abide
     abide VB xcomp urged`,
  );
  expect(at('both')).toBe('obj urged');
});

it('makes a verb of what the parser marks as an infinitive', () => {
  const tagOf = (between: string) => {
    const { words, annotation } = sketch(`Peru NNP nsubj ready
     is VBZ/AUX cop ready
     ready JJ root
     ${between} TO mark sue
     sue NNP xcomp ready
     Mercator NNP obj sue`);
    mendVerbsBehindMarks(words, annotation);
    return annotation.xpos[4];
  };
  expect([tagOf('to'), tagOf('for')]).toEqual(['VB', 'NNP']);
});

it('is said by whoever writes to somebody', () => {
  const of = (noun: string) =>
    mended(
      mendWhatOneWritesFor,
      `ministers NNS nsubj wrote
       wrote VBD root
       to TO/ADP case ${noun}
       the DT det ${noun}
       ${noun} NN obl wrote
       'to TO mark say
       say VB acl ${noun}`.replace("'to", 'to'),
    )('say');
  expect(of('council')).toBe('advcl wrote');
});
