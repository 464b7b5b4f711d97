import { expect, it } from 'vitest';
import { mendLostRoots, mendNounsAsPasts, mendPastsAsParticiples } from './lost-roots.js';
import { mended, sketch } from './sketch.js';

it('gives a name its predicate behind a phrase of time', () => {
  const of = mended(
    mendLostRoots,
    `President NNP nmod:desc Lind
     Lind NNP root
     at IN case time
     the DT det time
     time NN nmod Lind
     accused VBN acl time
     Peru NNP obj accused
     . . punct Lind`,
  );
  expect(['accused', 'Lind', 'time', '.'].map(of)).toEqual(['root', 'nsubj accused', 'obl accused', 'punct accused']);
});

it('leaves what is told of a time', () => {
  const of = mended(
    mendLostRoots,
    `Lind NNP root
     at IN case time
     a DT det time
     time NN nmod Lind
     marked VBN acl time
     by IN case war
     war NN obl marked`,
  );
  expect(of('marked')).toBe('acl time');
});

it('gives a subject the past tense right behind it where the sentence has no other verb', () => {
  const of = mended(
    mendPastsAsParticiples,
    `In IN case statement
     a DT det statement
     statement NN root
     , , punct statement
     the DT det governments
     governments NNS nsubj statement
     called VBN acl governments
     on IN case Peru
     Peru NNP obl called
     . . punct statement`,
  );
  expect(['called', 'governments', 'statement', 'Peru'].map(of)).toEqual([
    'root',
    'nsubj called',
    'obl called',
    'obl called',
  ]);
});

it('leaves a participle where the sentence has a verb of its own', () => {
  const lines = (verb: string) => `The DT det party
     party NN ${verb === 'rules' ? 'nsubj rules' : 'root'}
     called VBN acl party
     on IN case Peru
     Peru NNP obl called
     ${verb} ${verb === 'rules' ? 'VBZ root' : '. punct party'}`;
  expect(mended(mendPastsAsParticiples, lines('rules'))('called')).toBe('acl party');
  expect(mended(mendPastsAsParticiples, lines('.'))('called')).toBe('root');
});

it('makes a past of a noun that has a subject and a verb joined to it', () => {
  const lines = `troops NNS nsubj shot
   shot NN root
   and CC cc wounded
   wounded VBD conj shot
   farmer NN obj wounded`;
  const { words, annotation } = sketch(lines);
  mendNounsAsPasts(words, annotation);
  expect([annotation.upos[1], annotation.xpos[1]]).toEqual(['VERB', 'VBD']);
  const { words: others, annotation: other } = sketch(`the DT det shot\n${lines}`);
  mendNounsAsPasts(others, other);
  expect(other.upos[2]).toBe('NOUN');
});

it('makes a predicate of the past by which one with a name names another', () => {
  const of = mended(
    mendPastsAsParticiples,
    `Huamani NNP root
     named VBN acl Huamani
     Adeyemi NNP xcomp named
     to TO mark replace
     replace VB xcomp named
     Ruiz NNP obj replace
     . . punct Huamani`,
  );
  expect(['Huamani', 'named', 'Adeyemi', 'replace'].map(of)).toEqual([
    'nsubj named',
    'root',
    'xcomp named',
    'xcomp named',
  ]);
});

it('takes what a ship did for its predicate where it has none', () => {
  const of = mended(
    mendPastsAsParticiples,
    `An DT det ship
     aid NN compound ship
     ship NN root
     docked VBN acl ship
     in IN case Lima
     Lima NNP obl docked`,
  );
  expect(of('ship')).toBe('nsubj docked');
});
