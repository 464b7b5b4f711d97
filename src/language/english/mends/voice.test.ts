import { expect, it } from 'vitest';
import { mended, sketch } from './sketch.js';
import { mendShortPerfects, mendStatesOfMind } from './voice.js';

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
