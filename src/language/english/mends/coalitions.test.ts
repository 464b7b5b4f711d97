import { expect, it } from 'vitest';
import { mendCoalitionsFighting, mendDeedsOfSeats } from './coalitions.js';
import { mended } from './sketch.js';

const clause = (verb: string) => `the DT det rebels
  coalition NN compound fighting
  fighting VBG compound rebels
  Huari NNP compound rebels
  rebels NNS nsubj declared
  ${verb} declared
  declared VBN root`;

it('takes who fights the many for the subject of a verb in the singular', () => {
  const of = mended(mendCoalitionsFighting, clause('has VBZ aux'));
  expect(['the', 'coalition', 'fighting', 'Huari', 'rebels'].map(of)).toEqual([
    'det coalition',
    'nsubj declared',
    'acl coalition',
    'compound rebels',
    'obj fighting',
  ]);
});

it('leaves the many the subject of a verb in the plural', () => {
  expect(mended(mendCoalitionsFighting, clause('have VBP aux'))('rebels')).toBe('nsubj declared');
});

it('makes a verb of what the Kremlin did', () => {
  const of = mended(
    mendDeedsOfSeats,
    `The DT det alarm
     Kremlin JJ amod alarm
     voiced VBN amod alarm
     alarm NN root
     . . punct alarm`,
  );
  expect(['The', 'Kremlin', 'voiced', 'alarm', '.'].map(of)).toEqual([
    'det Kremlin',
    'nsubj voiced',
    'root',
    'obj voiced',
    'punct voiced',
  ]);
});
