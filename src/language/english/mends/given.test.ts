import { expect, it } from 'vitest';
import { mendTakersBeforeNumbers, mendThingsBehindTakers, mendThingsGivenBy } from './given.js';
import { mended } from './sketch.js';

it('hangs whom by names behind a thing given on the verb', () => {
  const of = mended(
    mendThingsGivenBy,
    `Peru NNP nsubj:pass promised
     was VBD/AUX aux:pass promised
     promised VBN root
     missiles NNS xcomp promised
     by IN case Chile
     Chile NNP nmod missiles
     . . punct promised`,
  );
  expect(['missiles', 'Chile'].map(of)).toEqual(['obj promised', 'obl:agent promised']);
});

it('makes the verb again of a participle before a thing that has been taken for a predicate', () => {
  const of = mended(
    mendThingsGivenBy,
    `Peru NNP nsubj parts
     has VBZ/AUX aux parts
     been VBN/AUX cop parts
     promised VBN amod parts
     parts NNS root
     by IN case Chile
     Chile NNP nmod parts
     . . punct parts`,
  );
  expect(['Peru', 'been', 'promised', 'parts', 'Chile'].map(of)).toEqual([
    'nsubj:pass promised',
    'aux:pass promised',
    'root',
    'obj promised',
    'obl:agent promised',
  ]);
});

it('leaves a report to its author', () => {
  const of = mended(
    mendThingsGivenBy,
    `Peru NNP nsubj:pass handed
     was VBD/AUX aux:pass handed
     handed VBN root
     reports NNS obj handed
     by IN case Chile
     Chile NNP nmod reports
     . . punct handed`,
  );
  expect(of('Chile')).toBe('nmod reports');
});

it('makes an object of a thing behind the one to whom it is given', () => {
  const tree = `Peru NNP nsubj gave
     gave VBD root
     the DT det pact
     pact NN obj gave
     its PRP$ nmod:poss blessing
     blessing NN appos pact`;
  const of = mended(mendThingsBehindTakers, tree);
  expect(['pact', 'blessing'].map(of)).toEqual(['iobj gave', 'obj gave']);
  // between commas it is another name
  expect(
    mended(mendThingsBehindTakers, tree.replace('its PRP$', ', , punct blessing\n     its PRP$'))('blessing'),
  ).toBe('appos pact');
});

it('takes who stands before a number for the one who receives what is counted', () => {
  const of = mended(
    mendTakersBeforeNumbers,
    `Oman NNP nsubj lent
     lent VBD root
     Yemen NNP compound crowns
     90 CD nummod crowns
     crowns NNS obj lent
     . . punct lent`,
  );
  expect(['Yemen', '90', 'crowns'].map(of)).toEqual(['iobj lent', 'nummod crowns', 'obj lent']);
});

it('gives those who are counted too their own number', () => {
  const of = mended(
    mendTakersBeforeNumbers,
    `Courts NNS nsubj handed
     handed VBD root
     six CD nummod terms
     editors NNS compound terms
     ten CD nummod year
     - HYPH punct ten
     year NN compound terms
     terms NNS obj handed
     . . punct handed`,
  );
  expect(['six', 'editors', 'year'].map(of)).toEqual(['nummod editors', 'iobj handed', 'compound terms']);
});

it('leaves a name before what it names', () => {
  const of = mended(
    mendTakersBeforeNumbers,
    `Oman NNP nsubj sold
     sold VBD root
     Airbus NNP compound jets
     jets NNS obj sold
     . . punct sold`,
  );
  expect(of('Airbus')).toBe('compound jets');
});
