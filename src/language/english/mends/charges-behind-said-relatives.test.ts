import { expect, it } from 'vitest';
import { mendChargesBehindSaidRelatives } from './charges-behind-said-relatives.js';
import { mended } from './sketch.js';

const said = (verb: string): string => `Lind NNP nsubj argued
     argued VBD root
     report NN nsubj ignored
     ignored VBD ccomp argued
     raids NNS obj ignored
     , , punct said
     which WDT obj made
     she PRP nsubj said
     said VBD acl:relcl raids
     made VBD ccomp said
     visits NNS obj made
     unsafe JJ xcomp made
     ; , punct ${verb}
     and CC cc ${verb}
     ${verb} VBN conj made
     Peru NNP obj ${verb}`;

it('joins a charge to the saying before the relative clause', () => {
  const at = mended(mendChargesBehindSaidRelatives, said('accused').replace('; ,', ', ,'));
  expect(at('accused')).toBe('conj argued');
});

it('leaves what the things did further', () => {
  const at = mended(mendChargesBehindSaidRelatives, said('delayed').replace('; ,', ', ,'));
  expect(at('delayed')).toBe('conj made');
});
