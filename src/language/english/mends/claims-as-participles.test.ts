import { describe, expect, it } from 'vitest';
import { mendClaimsAsParticiples } from './claims-as-participles.js';
import { mended } from './sketch.js';

const lines = (relation: string, verb: string) => `
  Peru NNP nsubj said
  said VBD root
  the DT det text
  text NN ${relation} said
  ${verb} VBN acl text
  on IN case land
  its PRP$ nmod:poss land
  land NN obl ${verb}
  . . punct said`;

describe('what is said, with its verb taken for a participle', () => {
  it('is a clause where the saying has two subjects', () => {
    const tree = mended(mendClaimsAsParticiples, lines('nsubj', 'trampled'));
    expect(tree('trampled')).toBe('ccomp said');
    expect(tree('text')).toBe('nsubj trampled');
  });

  it('is left alone elsewhere', () =>
    expect(mended(mendClaimsAsParticiples, lines('obj', 'printed'))('printed')).toBe('acl text'));
});
