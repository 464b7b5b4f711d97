import { expect, it } from 'vitest';
import { mended, sketch } from './sketch.js';
import { mendPassivesWithoutAuxiliaries, mendShortPerfects, mendStatesOfMind } from './voice.js';

it('takes a short form for has where an object follows the participle', () => {
  const of = (object: string) =>
    mended(
      mendShortPerfects,
      `she PRP nsubj:pass renounced
       ’s VBZ/AUX aux:pass renounced
       renounced VBN root
       claims NNS ${object} renounced`,
    );
  expect(['she', '’s'].map(of('obj'))).toEqual(['nsubj renounced', 'aux renounced']);
  expect(['she', '’s'].map(of('obl'))).toEqual(['nsubj:pass renounced', 'aux:pass renounced']);
});

it('takes a short form for has where nothing is the patient of a verb', () => {
  const of = (behind: string) =>
    mended(
      mendShortPerfects,
      `who WP nsubj:pass called
       's VBZ/AUX aux:pass called
       called VBN root
       ${behind} IN case sanctions
       sanctions NNS obl called`,
    );
  expect(['who', "'s"].map(of('for'))).toEqual(['nsubj called', 'aux called']);
  expect(['who', "'s"].map(of('by'))).toEqual(['nsubj:pass called', 'aux:pass called']);
});

it('takes convinced with a clause for a state of mind', () => {
  const lines = `Her PRP$ nmod:poss aides
    aides NNS nsubj:pass convinced
    are VBP/AUX aux:pass convinced
    convinced VBN root
    that IN mark work
    plans NNS nsubj work
    work VBP ccomp convinced`;
  expect(['aides', 'are'].map(mended(mendStatesOfMind, lines))).toEqual(['nsubj convinced', 'cop convinced']);
  const { words, annotation } = sketch(lines);
  mendStatesOfMind(words, annotation);
  expect(annotation.upos[3]).toBe('ADJ');
});

it('takes a participle with an object right behind it for a past tense', () => {
  const of = (verb: string) =>
    mended(
      mendPassivesWithoutAuxiliaries,
      `column NN nsubj:pass ${verb}
       ${verb} VBN root
       Lima NNP obj ${verb}
       . . punct ${verb}`,
    )('column');
  expect(of('reached')).toBe('nsubj reached');
  expect(of('granted')).toBe('nsubj:pass granted');
});
