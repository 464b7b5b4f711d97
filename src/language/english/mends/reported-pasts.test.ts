import { describe, expect, it } from 'vitest';
import {
  mendAttributesWithAuxiliaries,
  mendClaimsAsAttributes,
  mendJoinedPastsAsAttributes,
  mendPastsBehindSaid,
  mendPastsInObjects,
  mendPresentsBehindBut,
} from './reported-pasts.js';
import { mended } from './sketch.js';

describe('pasts that are said', () => {
  it('takes a participle with an object behind the noun after said for what is said', () => {
    const tree = mended(
      mendPastsBehindSaid,
      `officials NNS nsubj said
       said VBD root
       the DT det list
       list NN nsubj said
       contained VBN acl list
       names NNS obj contained
       . . punct said`,
    );
    expect(tree('contained')).toBe('ccomp said');
    expect(tree('list')).toBe('nsubj contained');
  });

  it('leaves a participle that keeps one of two objects', () => {
    const tree = mended(
      mendPastsBehindSaid,
      `officials NNS nsubj said
       said VBD root
       the DT det list
       list NN obj said
       offered VBN acl list
       villagers NNS obj offered
       . . punct said`,
    );
    expect(tree('offered')).toBe('acl list');
  });

  it('divides a noun, a past tense and its object', () => {
    const tree = mended(
      mendPastsInObjects,
      `Lind NNP nsubj said
       said VBD root
       the DT det treaties
       pact NN compound treaties
       violated VBD amod treaties
       old JJ amod treaties
       treaties NNS obj said
       . . punct said`,
    );
    expect(tree('violated')).toBe('ccomp said');
    expect(tree('pact')).toBe('nsubj violated');
    expect(tree('the')).toBe('det pact');
    expect(tree('treaties')).toBe('obj violated');
    expect(tree('old')).toBe('amod treaties');
  });

  it('joins a second past tense to the first', () => {
    const tree = mended(
      mendJoinedPastsAsAttributes,
      `It PRP nsubj killed
       killed VBD root
       nine CD nummod soldiers
       soldiers NNS obj killed
       and CC cc twenty
       wounded VBD amod twenty
       twenty CD conj soldiers`,
    );
    expect(tree('wounded')).toBe('conj killed');
    expect(tree('twenty')).toBe('obj wounded');
    expect(tree('and')).toBe('cc wounded');
  });

  it('makes a verb of an attribute that has a subject and an auxiliary', () => {
    const tree = mended(
      mendAttributesWithAuxiliaries,
      `He PRP nsubj said
       said VBD root
       police NNS nsubj beaten
       had VBD/AUX aux beaten
       beaten VBN amod farmers
       farmers NNS obj said
       . . punct said`,
    );
    expect(tree('beaten')).toBe('ccomp said');
    expect(tree('farmers')).toBe('obj beaten');
  });

  it('gives the paper what it says in the present behind but', () => {
    const tree = mended(
      mendPresentsBehindBut,
      `She PRP nsubj said
       said VBD root
       he PRP nsubj hoped
       hoped VBD ccomp said
       , , punct doubt
       but CC cc doubt
       analysts NNS nsubj doubt
       doubt VBP conj hoped
       it PRP obj doubt`,
    );
    expect(tree('doubt')).toBe('conj said');
  });

  it('takes what stands behind the noun as an attribute for the verb too, and goes on with it', () => {
    const tree = mended(
      mendPastsBehindSaid,
      `army NN nsubj said
       said VBD root
       drones NNS nsubj said
       struck VBN amod drones
       towns NNS obj struck
       and CC cc killed
       killed VBD conj said
       nine CD nummod people
       people NNS obj killed`,
    );
    expect(tree('struck')).toBe('ccomp said');
    expect(tree('killed')).toBe('conj struck');
  });
});

it('takes what is claimed of another for what it is', () => {
  const word = mended(
    mendClaimsAsAttributes,
    `Peru NNP nsubj spy
    alleged VBN amod spy
    Lind NNP obj alleged
    was VBD cop spy
    a DT det spy
    spy NN root
    . . punct spy`,
  );
  expect(['Peru', 'alleged', 'Lind', 'spy', '.'].map(word)).toEqual([
    'nsubj alleged',
    'root',
    'nsubj spy',
    'ccomp alleged',
    'punct alleged',
  ]);
});
