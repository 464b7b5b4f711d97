import { expect, it } from 'vitest';
import { mendDemandedOfPronouns, mendJoinedAsClaims } from './demanded-of-pronouns.js';
import { mended } from './sketch.js';

it('takes a noun behind that it for what is demanded', () => {
  const of = mended(
    mendDemandedOfPronouns,
    `Peru NNP nsubj insisted
    insisted VBD root
    that IN mark name
    it PRP nsubj name
    name NN compound countries
    countries NNS obj insisted`,
  );
  expect(['name', 'countries', 'that'].map(of)).toEqual(['ccomp insisted', 'obj name', 'mark name']);
});

const joined = (mark: string) => `Peru NNP nsubj insisted
insisted VBD root
Mali NNP nsubj leave
leave VB ccomp insisted
, , punct refused
and CC cc refused
${mark} IN mark refused
Chile NNP nsubj refused
refused VBD ccomp insisted`;

it('joins a clause behind and', () =>
  expect(
    mended(
      mendJoinedAsClaims,
      `${joined('that').replace('that IN mark refused\n', '')}\nthat IN mark leave`,
    )('refused'),
  ).toBe('conj insisted'));
it('leaves one with a mark', () =>
  expect(mended(mendJoinedAsClaims, joined('that'))('refused')).toBe('ccomp insisted'));
