import { expect, it } from 'vitest';
import { mendLostSpeakers } from './lost-speakers.js';
import { mended } from './sketch.js';

it('gives words said their speaker between commas', () => {
  const of = mended(
    mendLostSpeakers,
    `agency NN nsubj lost
     lost VBD ccomp told
     track NN obj lost
     , , punct chief
     its PRP$ nmod:poss chief
     chief NN appos track
     ; , punct Rosa
     Rosa NNP appos chief
     Lind NNP flat Rosa
     told VBD root
     them PRP obj told`,
  );
  expect(of('chief')).toBe('nsubj told');
  expect(of('Rosa')).toBe('appos chief');
});

it('leaves a verb its subject', () => {
  const of = mended(
    mendLostSpeakers,
    `agency NN nsubj lost
     lost VBD ccomp said
     track NN obj lost
     , , punct thing
     thing NN appos track
     Lind NNP nsubj said
     said VBD root`,
  );
  expect(of('thing')).toBe('appos track');
});
