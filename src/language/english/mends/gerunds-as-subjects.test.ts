import { expect, it } from 'vitest';
import { mendGerundsAsSubjects, mendObjectsOfSubjects } from './gerunds-as-subjects.js';
import { mended } from './sketch.js';

it('makes a subject of a gerund behind a verb of saying', () => {
  const of = mended(
    mendGerundsAsSubjects,
    `She PRP nsubj said
     said VBD root
     letting VBG ccomp said
     it PRP obj letting
     lapse VB xcomp letting
     without IN mark reckless
     heirs NNS nsubj reckless
     was VBD/AUX cop reckless
     reckless JJ advcl said`,
  );
  expect(['letting', 'reckless', 'heirs', 'without'].map(of)).toEqual([
    'csubj reckless',
    'ccomp said',
    'obl lapse',
    'case heirs',
  ]);
});

it('gives a gerund that is a subject its object', () => {
  const of = mended(
    mendObjectsOfSubjects,
    `quitting VBG csubj lawful
     the DT det pact
     pact NN nsubj lawful
     was VBD/AUX cop lawful
     lawful JJ root`,
  );
  expect(of('pact')).toBe('obj quitting');
});
