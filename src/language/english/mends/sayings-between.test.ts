import { expect, it } from 'vitest';
import { mendDeedsBehindInserted, mendSaidAsMuch, mendSaidSo, mendSayingsBetween } from './sayings-between.js';
import { mended } from './sketch.js';

const lines = `Chad NNP nsubj hopes
  hopes VBZ root
  , , punct added
  Ruiz NNP nsubj added
  added VBD parataxis hopes
  , , punct fail
  that IN/SCONJ mark fail
  talks NNS nsubj fail
  fail VBP ccomp added`;

it('gives a clause to the verb before whoever says so', () => {
  const of = mended(mendSayingsBetween, lines);
  expect(['added', 'fail'].map(of)).toEqual(['parataxis hopes', 'ccomp hopes']);
});

it('does so where the parser takes the verb between for the main one', () => {
  const of = mended(
    mendSayingsBetween,
    lines.replace('hopes VBZ root', 'hopes VBZ ccomp added').replace('added VBD parataxis hopes', 'added VBD root'),
  );
  expect(['hopes', 'added', 'fail'].map(of)).toEqual(['root', 'parataxis hopes', 'ccomp hopes']);
});

it('gives it to the judgement before', () => {
  const of = mended(
    mendSayingsBetween,
    `It PRP expl clear
     is VBZ/AUX cop clear
     clear JJ root
     , , punct said
     said VBD ccomp clear
     Ruiz NNP iobj said
     , , punct failed
     that IN/SCONJ mark failed
     talks NNS nsubj failed
     failed VBD ccomp said`,
  );
  expect(['said', 'Ruiz', 'failed'].map(of)).toEqual(['parataxis clear', 'nsubj said', 'csubj clear']);
});

it('leaves a clause behind a verb that takes none', () => {
  const of = mended(mendSayingsBetween, lines.replaceAll('hopes', 'sleeps'));
  expect(of('fail')).toBe('ccomp added');
});

it('makes "so" what is said, where it is not how much', () => {
  const said = `Peru NNP nsubj said
    said VBD root
    so RB advmod in
    in IN case May
    May NNP obl said`;
  expect(mended(mendSaidSo, said)('so')).toBe('obj said');
  expect(
    mended(mendSaidSo, said.replace('in IN case', 'often RB advmod').replace('advmod in', 'advmod often'))('so'),
  ).toBe('advmod often');
});

it('makes "as much" what is admitted, where nothing is compared', () => {
  const admitted = `Peru NNP nsubj admitted
    admitted VBD root
    as RB advmod much
    much RB advmod admitted
    today NN obl admitted`;
  expect(mended(mendSaidAsMuch, admitted)('much')).toBe('obj admitted');
  expect(mended(mendSaidAsMuch, admitted.replace('today NN obl', 'aid NN obj'))('much')).toBe('advmod admitted');
});

it('gives a deed of several behind a remark of one to what is told', () => {
  const inserted = (speaker: string) =>
    `envoys NNS nsubj came
    came VBD root
    , , punct said
    ${speaker} nsubj said
    said VBD parataxis came
    ; , punct met
    but CC cc met
    were VBD/AUX aux:pass met
    not RB advmod met
    met VBN conj said`.replace('; ,', ', ,');
  expect(mended(mendDeedsBehindInserted, inserted('Ruiz NNP'))('met')).toBe('conj came');
  expect(mended(mendDeedsBehindInserted, inserted('aides NNS'))('met')).toBe('conj said');
});
