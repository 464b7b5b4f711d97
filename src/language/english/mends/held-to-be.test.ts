import { expect, it } from 'vitest';
import {
  mendAskedBehindAsides,
  mendHeldBinding,
  mendHeldInForce,
  mendHeldToBe,
  mendNamesBehindHouses,
} from './held-to-be.js';
import { mended } from './sketch.js';

it('makes what something is held to be the complement of the verb', () => {
  const of = mended(
    mendHeldToBe,
    `Chad NNP nsubj considers
     considers VBZ root
     pacts NNS obj considers
     to TO mark valid
     be VB/AUX cop valid
     still RB advmod valid
     valid JJ advcl considers`,
  );
  expect(of('valid')).toBe('xcomp considers');
});

it('gives an infinitive behind an aside to whoever asks for it', () => {
  const of = mended(
    mendAskedBehindAsides,
    `Mali NNP nsubj asked
     asked VBD root
     Chad NNP iobj asked
     , , punct state
     state NN appos Chad
     that WDT nsubj wrote
     wrote VBD acl:relcl state
     it PRP obj wrote
     ; , punct leave
     to TO mark leave
     leave VB advcl wrote`.replace('; ,', ', ,'),
  );
  expect(of('leave')).toBe('xcomp asked');
});

it('makes a subject of the name behind where its bearer speaks', () => {
  const of = mended(
    mendNamesBehindHouses,
    `In IN case parliament
     parliament NN obl spoke
     Ann NNP appos parliament
     Lind NNP flat Ann
     , , punct parliament
     spoke VBD root`,
  );
  expect(['Ann', 'parliament'].map(of)).toEqual(['nsubj spoke', 'obl spoke']);
});

it('makes what something is held to be of binding', () => {
  const at = mended(
    mendHeldBinding,
    `Lima NNP nsubj considers
     considers VBZ root
     the DT det pacts
     pacts NNS obj considers
     fully RB advmod binding
     binding VBG acl pacts
     again RB advmod binding`,
  );
  expect(at('binding')).toBe('xcomp considers');
  const named = mended(
    mendHeldBinding,
    `Lima NNP nsubj considers
     considers VBZ root
     the DT det binding
     pact NN compound binding
     binding NN obj considers`,
  );
  expect(named('pact')).toBe('obj considers');
  expect(named('the')).toBe('det pact');
});

it('makes what something is held to be of in force', () => {
  const at = mended(
    mendHeldInForce,
    `Lima NNP nsubj considers
     considers VBZ root
     it PRP obj considers
     fully RB advmod considers
     in IN case force
     force NN obl considers`,
  );
  expect(at('force')).toBe('xcomp considers');
  expect(at('fully')).toBe('advmod force');
  const named = mended(
    mendHeldInForce,
    `Lima NNP nsubj considers
     considers VBZ root
     pacts NNS obj considers
     in IN case force
     force NN nmod pacts`,
  );
  expect(named('force')).toBe('xcomp considers');
});
