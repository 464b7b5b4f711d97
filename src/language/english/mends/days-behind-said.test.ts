import { describe, expect, it } from 'vitest';
import { mendDaysBehindSaid, mendSpeakersBetweenCommas } from './days-behind-said.js';
import { mended } from './sketch.js';

describe('a day behind a verb of saying', () => {
  const tree = (day: string) => `army NN nsubj said
    said VBD root
    on IN case ${day}
    ${day} NNP obl left
    it PRP nsubj left
    had VBD/AUX aux left
    left VBN ccomp said`;
  it('is when it is said', () => expect(mended(mendDaysBehindSaid, tree('Sunday'))('Sunday')).toBe('obl said'));
  it('is no place', () => expect(mended(mendDaysBehindSaid, tree('Lima'))('Lima')).toBe('obl left'));
});

it('gives a verb of saying between commas its speaker', () => {
  const of = mended(
    mendSpeakersBetweenCommas,
    `Peru NNP nsubj backs
     , , punct say
     say VB parataxis backs
     experts NNS nsubj backs
     , , punct backs
     backs VBZ root
     rebels NNS obj backs`,
  );
  expect(of('experts')).toBe('nsubj say');
  expect(of('Peru')).toBe('nsubj backs');
});
