import { expect, it } from 'vitest';
import { mendClausesAsSubjects, mendFootings, mendOffCoasts } from './clauses-as-subjects.js';
import { mended } from './sketch.js';

it('makes a clause of a first subject of words of saying', () =>
  expect(
    ['shelled', 'army', 'The', 'positions', 'residents'].map(
      mended(
        mendClausesAsSubjects,
        `The DT det positions
         army NN compound positions
         shelled VBN amod positions
         rebel NN compound positions
         positions NNS nsubj said
         , , punct positions
         residents NNS nsubj said
         said VBD root`,
      ),
    ),
  ).toEqual(['ccomp said', 'nsubj shelled', 'det army', 'obj shelled', 'nsubj said']));

it('hangs a preposition on the noun, not on the noun put before it', () =>
  expect(
    ['on', 'a'].map(
      mended(
        mendFootings,
        `put VBD root
         army NN obj put
         on IN case war
         a DT det war
         war NN compound footing
         footing NN obl put`,
      ),
    ),
  ).toEqual(['case footing', 'det footing']));

it('makes `off` a preposition before the name of a coast', () =>
  expect(
    ['off', 'Cyprus'].map(
      mended(
        mendOffCoasts,
        `Peru NNP nsubj sent
         sent VBD root
         frigates NNS obj sent
         off RP compound:prt sent
         Cyprus NNP obj sent`,
      ),
    ),
  ).toEqual(['case Cyprus', 'obl sent']));
