import { expect, it } from 'vitest';
import { mendElect } from './elect.js';
import { mended } from './sketch.js';

it('makes one noun of an office and who was chosen for it', () => {
  const of = mended(
    mendElect,
    `Chile NNP nsubj met
     met VBD root
     the DT det president
     president NN obj met
     - HYPH punct elect
     elect VB xcomp met`,
  );
  expect(['the', 'president', 'elect'].map(of)).toEqual(['det elect', 'compound elect', 'obj met']);
});

it('puts it before the name behind it', () => {
  const of = mended(
    mendElect,
    `President NNP nsubj met
     - HYPH punct elect
     elect VB nsubj met
     Diaz NNP nsubj met
     met VBD root
     her PRP obj met`,
  );
  expect(['President', 'elect', 'Diaz'].map(of)).toEqual(['compound elect', 'nmod:desc Diaz', 'nsubj met']);
});

it('leaves a verb', () => {
  const of = mended(
    mendElect,
    `They PRP nsubj elect
     elect VBP root
     a DT det president
     president NN obj elect`,
  );
  expect(of('elect')).toBe('root');
});
