import { expect, it } from 'vitest';
import { mendInsistsBehindRelatives } from './insists-behind-relatives.js';
import { mended } from './sketch.js';

const tree = (main: string, verb: string): string =>
  `Peru NNP nsubj ${main.split(' ')[0]}
   ${main} root
   a DT det ruling
   ruling NN obj ${main.split(' ')[0]}
   , , punct found
   which WDT nsubj found
   found VBD acl:relcl ruling
   that IN mark had
   it PRP nsubj had
   had VBD ccomp found
   none NN obj had
   , , punct ${verb.split(' ')[0]}
   and CC cc ${verb.split(' ')[0]}
   ${verb} conj had
   it PRP nsubj won
   won VBD ccomp ${verb.split(' ')[0]}`;

it('gives what is insisted on behind a clause about a thing to whom the sentence is about', () => {
  expect(mended(mendInsistsBehindRelatives, tree('rejects VBZ', 'insists VBZ'))('insists')).toBe('conj rejects');
});

it('leaves a verb in another tense in the clause', () => {
  expect(mended(mendInsistsBehindRelatives, tree('rejects VBZ', 'said VBD'))('said')).toBe('conj had');
});
