import { expect, it } from 'vitest';
import { mendPresentsBeforeClauses } from './presents-before-clauses.js';
import { mended } from './sketch.js';

it('takes a plural behind a name and before a clause for the verb it is', () => {
  const of = mended(
    mendPresentsBeforeClauses,
    `Huamani NNP compound doubts
     doubts NNS obj pass
     the DT det law
     law NN nsubj pass
     will MD aux pass
     pass VB root
     . . punct pass`,
  );
  expect(['Huamani', 'doubts', 'law', 'pass', '.'].map(of)).toEqual([
    'nsubj doubts',
    'root',
    'nsubj pass',
    'ccomp doubts',
    'punct doubts',
  ]);
});

it('leaves doubts that have an article', () => {
  const of = mended(
    mendPresentsBeforeClauses,
    `The DT det doubts
     Huamani NNP compound doubts
     doubts NNS nsubj grew
     we PRP nsubj grew
     grew VBD root
     . . punct grew`,
  );
  expect(of('doubts')).toBe('nsubj grew');
});
