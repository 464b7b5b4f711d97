import { expect, it } from 'vitest';
import { mendMonthsBehindPrepositions } from './months-behind-prepositions.js';
import { mended } from './sketch.js';

it('makes a time of a month that the parser takes for an auxiliary', () => {
  const at = mended(
    mendMonthsBehindPrepositions,
    `Benin NNP nsubj freed
     in IN case May
     May NNP/AUX aux freed
     freed VBN root
     them PRP obj freed`,
  );
  expect(at('May')).toBe('obl freed');
});

it('gives a month to the clause that it ends', () => {
  const at = mended(
    mendMonthsBehindPrepositions,
    `envoy NN nsubj returned
     who WP nsubj left
     left VBD acl:relcl envoy
     in IN/SCONJ mark returned
     May NNP nsubj returned
     returned VBD root`,
  );
  expect(at('May')).toBe('obl left');
  expect(at('in')).toBe('case May');
});
