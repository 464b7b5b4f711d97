import { expect, it } from 'vitest';
import { analyse } from '../../analyse.js';
import { mendClausesOfSecondSayings } from './second-sayings.js';
import { mended } from './sketch.js';

const denied = (between: string, relation: string) => `
  Chad NNP nsubj denies
  denies VBZ root
  it PRP obj denies
  and CC cc says
  says VBZ conj denies
  ${between}
  envoys NNS nsubj return
  will MD/AUX aux return
  return VB ${relation} denies`;

it.each(['ccomp', 'conj'])('hangs a clause right behind a second verb of saying on that (%s)', (relation) => {
  expect(mended(mendClausesOfSecondSayings, denied('its PRP$ nmod:poss envoys', relation))('return')).toBe(
    'ccomp says',
  );
});

it('leaves a clause that is joined, or that does not begin behind it', () => {
  const joined = denied('its PRP$ nmod:poss envoys', 'conj').replace('will MD/AUX aux return', 'but CC cc return');
  expect(mended(mendClausesOfSecondSayings, joined)('return')).toBe('conj denies');
  const apart = denied('today NN obl says\n its PRP$ nmod:poss envoys', 'conj');
  expect(mended(mendClausesOfSecondSayings, apart)('return')).toBe('conj denies');
});

it('gives it what it is about, and what is told of that between commas', () => {
  const own = mended(
    mendClausesOfSecondSayings,
    denied('its PRP$ nmod:poss envoys', 'ccomp').replace('will MD', ', , punct hurt\n hurt VBN ccomp says\n will MD'),
  );
  expect([own('hurt'), own('return')]).toEqual(['acl envoys', 'ccomp says']);
});

it.each([
  ['Chad denies the charge and says its mandate, extended in May, runs until 2027.', 'runs', 'mandate'],
  ['Chad denies the charge and says its envoy, expelled in May, will stay until 2027.', 'stay', 'envoy'],
])('is made in a text: %s', (text, verb, subject) => {
  const { tokens } = analyse(text);
  const tokenOf = (word: string) => tokens.find(({ form }) => form === word)!;
  expect([tokenOf(verb).deprel, tokens[tokenOf(verb).head]!.form]).toEqual(['ccomp', 'says']);
  expect([tokenOf(subject).deprel, tokens[tokenOf(subject).head]!.form]).toEqual(['nsubj', verb]);
});
