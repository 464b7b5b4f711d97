import { expect, it } from 'vitest';
import { mendSayingsJoinedToNouns } from './sayings-joined-to-nouns.js';
import { mended } from './sketch.js';

const lines = (verb: string) => `report NN nsubj names
names VBZ root
Lind NNP obj names
as IN case head
head NN obl names
and CC cc ${verb}
${verb} VBZ conj head
Peru NNP nsubj paid
paid VBD ccomp ${verb}`;

it('joins a verb of saying to the verb of the sentence', () =>
  expect(mended(mendSayingsJoinedToNouns, lines('says'))('says')).toBe('conj names'));
it('leaves another', () => expect(mended(mendSayingsJoinedToNouns, lines('knows'))('knows')).toBe('conj head'));
