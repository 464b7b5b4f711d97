import { expect, it } from 'vitest';
import { mendClaimsBehindThat } from './claims-as-participles.js';
import { mended } from './sketch.js';

it('makes a clause of what is added where its verb is taken for a participle', () => {
  const of = mended(
    mendClaimsBehindThat,
    `Lind NNP nsubj left
     left VBD root
     adding VBG advcl left
     that IN mark applied
     treaties NNS nsubj adding
     between IN case them
     them PRP nmod treaties
     applied VBN acl treaties
     there RB advmod applied
     . . punct left`,
  );
  expect(['applied', 'treaties'].map(of)).toEqual(['ccomp adding', 'nsubj applied']);
});
