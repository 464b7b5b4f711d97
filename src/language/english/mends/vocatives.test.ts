import { expect, it } from 'vitest';
import { mended } from './sketch.js';
import {
  mendNamesBesidePosts,
  mendObjectsAsVocatives,
  mendRolesAsVocatives,
  mendRolesBehindSpeakers,
  mendVocativeRoots,
  mendVocatives,
  mendVocativesBesideRoles,
} from './vocatives.js';

it('makes a subject of who is not spoken to', () => {
  const of = mended(
    mendVocatives,
    `Novak NNP vocative travel
     will MD aux travel
     travel VB root`,
  );
  expect(of('Novak')).toBe('nsubj travel');
});

it('leaves who is spoken to where he is told to do something', () => {
  const of = mended(
    mendVocatives,
    `Novak NNP vocative travel
     , , punct Novak
     travel VB root`,
  );
  expect(of('Novak')).toBe('vocative travel');
});

it('makes the clause about whom one speaks to the head', () => {
  const of = mended(
    mendVocativeRoots,
    `Ana NNP root
     Ruiz NNP flat Ana
     , , punct know
     you PRP nsubj know
     know VBP parataxis Ana
     it PRP obj know`,
  );
  expect(of('Ana')).toBe('vocative know');
  expect(of('know')).toBe('root');
});

it('makes the object of a verb of the bare noun behind it', () => {
  const lines = `Chile NNP nsubj recalls
   recalls VBZ root
   ambassador NN vocative recalls
   from IN case Lima
   Lima NNP nmod ambassador`;
  expect(mended(mendObjectsAsVocatives, lines)('ambassador')).toBe('obj recalls');
  expect(
    mended(mendObjectsAsVocatives, lines.replace('ambassador NN', ', , punct recalls\nambassador NN'))('ambassador'),
  ).toBe('vocative recalls');
});

it('makes the subject of a name beside what its bearer is', () => {
  const of = mended(
    mendVocativesBesideRoles,
    `Ana NNP vocative said
     Ruiz NNP flat Ana
     , , punct mayor
     Lima NNP nmod:poss mayor
     's POS case Lima
     mayor NN nsubj said
     , , punct mayor
     said VBD root
     no UH obj said`,
  );
  expect(['Ana', 'mayor'].map(of)).toEqual(['nsubj said', 'appos Ana']);
});

it('makes an apposition of what a speaker behind the verb is', () => {
  const of = mended(
    mendRolesBehindSpeakers,
    `says VBZ root
     Ana NNP nsubj says
     Ruiz NNP flat Ana
     , , punct mayor
     Lima NNP nmod:poss mayor
     's POS case Lima
     mayor NN nsubj says
     . . punct says`,
  );
  expect(of('mayor')).toBe('appos Ana');
});

it('makes the subject of what somebody is before his name', () => {
  const of = mended(
    mendRolesAsVocatives,
    `A DT det adviser
     adviser NN vocative said
     , , punct adviser
     Ana NNP nsubj said
     Ruiz NNP flat Ana
     ; , punct said
     said VBD root`.replace(';', ','),
  );
  expect([of('adviser'), of('Ana')]).toEqual(['nsubj said', 'appos adviser']);
});

it('leaves who is spoken to without an article', () => {
  const of = mended(
    mendRolesAsVocatives,
    `Minister NN vocative said
     , , punct Minister
     Ana NNP nsubj said
     said VBD root
     no UH obj said`,
  );
  expect(of('Minister')).toBe('vocative said');
});

it('names the office-holder behind his post', () => {
  const of = mended(
    mendNamesBesidePosts,
    `The DT det envoy
     envoy NN nsubj said
     on IN case Mali
     Mali NNP nmod envoy
     , , punct Ana
     Ana NNP conj Mali
     Ruiz NNP flat Ana
     , , punct envoy
     said VBD root
     no UH obj said`,
  );
  expect(of('Ana')).toBe('appos envoy');
});
