import { expect, it } from 'vitest';
import { mended } from './sketch.js';
import { mendWhichOfBodies } from './which-of-bodies.js';

it('hangs a clause with which on the court, not on its authority', () => {
  const at = mended(
    mendWhichOfBodies,
    `Peru NNP nsubj rejects
     rejects VBZ root
     the DT det authority
     authority NN obj rejects
     of IN case court
     the DT det court
     court NN nmod authority
     , , punct told
     which WDT nsubj told
     told VBD acl:relcl authority
     it PRP iobj told
     so RB advmod told`,
  );
  expect(at('told')).toBe('acl:relcl court');
});

it('hangs it on the whole of a name', () => {
  const at = mended(
    mendWhichOfBodies,
    `Peru NNP nsubj left
     left VBD root
     the DT det Court
     Court NNP obj left
     of IN case Justice
     Justice NNP nmod Court
     , , punct ordered
     which WDT nsubj ordered
     ordered VBD acl:relcl Justice
     it PRP obj ordered`,
  );
  expect(at('ordered')).toBe('acl:relcl Court');
});
