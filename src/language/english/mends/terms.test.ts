import { expect, it } from 'vitest';
import { mended } from './sketch.js';
import { mendTermsGiven } from './terms.js';

const given = (last: string) => `
  Chad NNP nsubj gave
  gave VBD root
  the DT det rulers
  rulers NNS obj gave
  30 CD nummod days
  days NNS obl:unmarked gave
  ${last}`;

it('gives somebody the time to do something in', () => {
  const of = mended(mendTermsGiven, given('to TO mark free\n free VB advcl gave'));
  expect([of('rulers'), of('days')]).toEqual(['iobj gave', 'obj gave']);
});

it('leaves a time at which something was given', () => {
  const of = mended(mendTermsGiven, given('ago RB advmod days'));
  expect([of('rulers'), of('days')]).toEqual(['obj gave', 'obl:unmarked gave']);
});
