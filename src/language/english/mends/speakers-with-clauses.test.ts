import { expect, it } from 'vitest';
import { mended } from './sketch.js';
import { mendSpeakersWithClauses } from './speakers-with-clauses.js';

it('parts what is said from who says it', () => {
  const of = mended(
    mendSpeakersWithClauses,
    `Lima NNP nsubj said
     and CC cc rebels
     rebels NNS conj Lima
     signed VBD conj Lima
     truces NNS obj signed
     , , punct first
     first JJ nsubj said
     since IN case May
     May NNP nmod first
     ; , punct said
     monks NNS nsubj said
     said VBD root`.replace('; ,', ', ,'),
  );
  expect(['Lima', 'signed', 'first', 'monks'].map(of)).toEqual([
    'nsubj signed',
    'ccomp said',
    'appos truces',
    'nsubj said',
  ]);
});
