import { expect, it } from 'vitest';
import { mendCountedSubjects } from './counted-subjects.js';
import { mended } from './sketch.js';

it('makes a clause of time of a count behind after and the verb behind it', () => {
  const of = mended(
    mendCountedSubjects,
    `Peru NNP nsubj closed
     closed VBD root
     ports NNS obj closed
     after IN case two
     two CD obl closed
     of IN case ships
     ships NNS nmod two
     sank VBD advcl closed
     boats NNS obj sank
     . . punct closed`,
  );
  expect(['after', 'two', 'ships', 'sank'].map(of)).toEqual(['mark sank', 'nsubj sank', 'nmod two', 'advcl closed']);
});

it('makes one of a clause that says what somebody asks, where the count hangs on its verb', () => {
  const of = mended(
    mendCountedSubjects,
    `Peru NNP nsubj closed
     closed VBD root
     ports NNS obj closed
     after IN case one
     one CD obl asked
     of IN case envoys
     envoys NNS nmod one
     asked VBD advcl closed
     whether IN mark sank
     boats NNS nsubj sank
     sank VBD ccomp asked
     . . punct closed`,
  );
  expect(['after', 'one', 'asked'].map(of)).toEqual(['mark asked', 'nsubj asked', 'advcl closed']);
});
