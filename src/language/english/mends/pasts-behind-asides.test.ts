import { expect, it } from 'vitest';
import { mendPastsBeforeClaims, mendPastsBehindAsides } from './pasts-behind-asides.js';
import { mended } from './sketch.js';

it('makes the verb of a sentence of a past behind a name set off by commas', () => {
  const of = mended(
    mendPastsBehindAsides,
    `The DT det speaker
     speaker NN root
     , , punct Mora
     Mora NNP appos speaker
     ; , punct ministers
     , , punct ministers
     accused VBN amod ministers
     ministers NNS appos speaker
     of IN mark lying
     lying VBG acl ministers
     . . punct speaker`,
  );
  expect(['speaker', 'accused', 'ministers', 'lying', '.'].map(of)).toEqual([
    'nsubj accused',
    'root',
    'obj accused',
    'advcl accused',
    'punct accused',
  ]);
});

it('makes a second verb of a past before what others say', () => {
  const of = mended(
    mendPastsBeforeClaims,
    `Lind NNP nsubj said
     said VBD root
     it PRP nsubj had
     had VBD ccomp said
     rules NNS obj had
     and CC cc suggestions
     rejected VBN amod suggestions
     suggestions NNS conj had
     . . punct said`,
  );
  expect(['rejected', 'suggestions', 'and'].map(of)).toEqual(['conj had', 'obj rejected', 'cc rejected']);
});

it('leaves an attribute whose noun has an article', () => {
  const of = mended(
    mendPastsBeforeClaims,
    `Lind NNP nsubj saw
     saw VBD root
     rules NNS obj saw
     and CC cc claims
     rejected VBN amod claims
     claims NNS conj rules
     the DT det claims
     . . punct saw`,
  );
  expect(of('rejected')).toBe('amod claims');
});
