import { expect, it } from 'vitest';
import { mendMeetingOpeners } from './meeting-openers.js';
import { mended } from './sketch.js';

it('two who say something when they meet are the only subject', () => {
  const of = mended(
    mendMeetingOpeners,
    `Meeting NN nsubj said
     in IN case Oslo
     Oslo NNP nmod Meeting
     , , punct Lind
     Lind NNP nsubj said
     said VBD root`,
  );
  expect(['Meeting', 'Oslo', 'Lind'].map(of)).toEqual(['advcl said', 'obl Meeting', 'nsubj said']);
});
