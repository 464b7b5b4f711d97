import { expect, it } from 'vitest';
import {
  mendArticlesOfReceivers,
  mendAttributesAsConjuncts,
  mendCallingsJoined,
  mendConjunctsAcrossVerbs,
  mendDividedPlaces,
  mendFirstNamesAsTitles,
  mendNamesBehindArticles,
  mendNeighbours,
  mendOriginsOfCompanies,
  mendOwnersInPlural,
  mendPhrasesOfNames,
  mendTitlesAsObjects,
  mendTitlesBesideNames,
  mendWorth,
} from './side-by-side.js';
import { mended } from './sketch.js';

it('makes one name of two phrases of which the second has no preposition', () => {
  const of = mended(
    mendDividedPlaces,
    `They PRP nsubj landed
     landed VBD root
     in IN case Costa
     Costa NNP obl landed
     Rica NNP obl landed
     Monday NNP obl landed`,
  );
  expect(of('Rica')).toBe('flat Costa');
  expect(of('Monday')).toBe('obl landed');
});

it('makes an attribute of where in a town something is', () => {
  const of = mended(
    mendDividedPlaces,
    `based VBN root
     in IN case east
     east NNP obl based
     Lima NNP obl based`,
  );
  expect(of('Lima')).toBe('obl based');
  expect(of('east')).toBe('compound Lima');
  expect(of('in')).toBe('case Lima');
});

it('hangs a title on the name behind it', () => {
  const of = mended(
    mendTitlesBesideNames,
    `Bell NNP nsubj met
     and CC cc mayor
     Lima NNP compound mayor
     mayor NN conj Bell
     Ruiz NNP conj Bell
     met VBD root`,
  );
  expect(of('mayor')).toBe('nmod:desc Ruiz');
  expect(of('and')).toBe('cc Ruiz');
  expect(of('Lima')).toBe('compound mayor');
});

it('makes attributes of the names between an article and its noun', () => {
  const of = mended(
    mendNamesBehindArticles,
    `The DT det envoys
     U.S. NNP nsubj met
     and CC cc UK
     UK NNP conj U.S.
     envoys NNS conj U.S.
     met VBD root`,
  );
  expect(of('envoys')).toBe('nsubj met');
  expect(of('U.S.')).toBe('compound envoys');
});

it('makes an attribute of a form in -ing between a preposition and its noun', () => {
  const of = mended(
    mendNeighbours,
    `withdrew VBD root
     troops NNS obj withdrew
     from IN case Mali
     neighbouring VBG advcl withdrew
     Mali NNP obj neighbouring`,
  );
  expect(of('Mali')).toBe('obl withdrew');
  expect(of('neighbouring')).toBe('amod Mali');
});

it('counts what a sum is worth of', () => {
  const of = mended(
    mendWorth,
    `sent VBD root
     $ $/SYM obj sent
     900 CD nummod $
     worth NN obj sent
     of IN case rice
     rice NN nmod worth`,
  );
  expect(of('worth')).toBe('nummod $');
});

it('hangs what follows a name on its first word', () => {
  const of = mended(
    mendPhrasesOfNames,
    `sent VBD root
     Ann NNP obj sent
     Ruiz NNP flat Ann
     to IN case Chad
     Chad NNP nmod Ruiz`,
  );
  expect(of('Chad')).toBe('nmod Ann');
});

it('joins what somebody is called to what else he is called across an adjective', () => {
  const of = mended(
    mendCallingsJoined,
    `Ruiz NNP nsubj left
     , , punct pilot
     a DT det pilot
     pilot NN appos Ruiz
     and CC cc mayor
     former JJ amod mayor
     mayor NN conj Ruiz
     left VBD root`,
  );
  expect(of('mayor')).toBe('conj pilot');
});

it('takes an apostrophe between two objects for that of an owner', () => {
  const of = mended(
    mendOwnersInPlural,
    `Peru NNP nsubj thanked
     thanked VBD root
     News NNP obj thanked
     ' '' punct News
     chief JJ amod editor
     editor NN obj thanked`,
  );
  expect([of('News'), of("'")]).toEqual(['nmod:poss editor', 'case News']);
});

it('joins what somebody is called to what else he is called', () => {
  const of = mended(
    mendCallingsJoined,
    `Ruiz NNP nsubj left
     , , punct pilot
     a DT det pilot
     pilot NN appos Ruiz
     and CC cc poet
     poet NN conj Ruiz
     left VBD root`,
  );
  expect(of('poet')).toBe('conj pilot');
});

it('hangs where people come from on them, not on their company', () => {
  const of = mended(
    mendOriginsOfCompanies,
    `met VBD root
     a DT det team
     team NN obj met
     of IN case monitors
     monitors NNS nmod team
     from IN case Chad
     Chad NNP nmod team`,
  );
  expect(of('Chad')).toBe('nmod monitors');
});

it('gives an article to the receiver that it stands before', () => {
  const of = mended(
    mendArticlesOfReceivers,
    `taught VBD root
     the DT det Greek
     crew NN iobj taught
     Greek JJ obj taught`,
  );
  expect(of('the')).toBe('det crew');
});

it('makes one object of a title and a name', () => {
  const of = mended(
    mendTitlesAsObjects,
    `met VBD root
     envoy NN obj met
     Ann NNP obj met
     Ruiz NNP flat Ann`,
  );
  expect(of('envoy')).toBe('nmod:desc Ann');
  const behind = mended(
    mendTitlesAsObjects,
    `met VBD root
     President NNP obj met
     Ann NNP compound President
     Ruiz NNP xcomp met`,
  );
  expect(behind('Ann')).toBe('flat President');
  expect(behind('Ruiz')).toBe('flat Ann');
});

it('hangs an attribute on the noun behind it', () => {
  const of = mended(
    mendAttributesAsConjuncts,
    `union NN nsubj met
     and CC cc Chadian
     Chadian JJ conj union
     troops NNS conj union
     met VBD root`,
  );
  expect(of('Chadian')).toBe('amod troops');
  expect(of('and')).toBe('cc troops');
});

it('joins a name behind the verb to another there', () => {
  const of = mended(
    mendConjunctsAcrossVerbs,
    `Ruiz NNP nsubj seeks
     seeks VBZ root
     sanctions NNS obj seeks
     against IN case Chad
     Chad NNP nmod sanctions
     and CC cc Mali
     Mali NNP conj Ruiz`,
  );
  expect(of('Mali')).toBe('conj Chad');
});

it('makes one name of what the parser takes for two titles', () => {
  const of = mended(
    mendFirstNamesAsTitles,
    `leader NN nmod:desc Ann
     Ann NNP nmod:desc Bell
     Lee NNP compound Bell
     Bell NNP nsubj left
     left VBD root`,
  );
  expect(of('Ann')).toBe('nsubj left');
  expect(of('Bell')).toBe('flat Ann');
  expect(of('Lee')).toBe('flat Ann');
  expect(of('leader')).toBe('nmod:desc Ann');
});

it('leaves a title with an article before the name', () => {
  const of = mended(
    mendTitlesAsObjects,
    `met VBD root
     the DT det envoy
     envoy NN obj met
     Ann NNP obj met
     Ruiz NNP flat Ann`,
  );
  expect(of('Ann')).toBe('appos envoy');
});

it('leaves an adjective with the one before it', () => {
  const of = mended(
    mendAttributesAsConjuncts,
    `rainy JJ amod day
     or CC cc snowy
     snowy JJ conj rainy
     day NN conj rainy`,
  );
  expect(of('snowy')).toBe('conj rainy');
});
