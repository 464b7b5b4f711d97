import { expect, it } from 'vitest';
import { analyse } from '../../index.js';
import { mended } from './sketch.js';
import { mendReportsOfNouns, mendSpeechOfLetters, mendSpeechOfNouns } from './speech-of-nouns.js';

const wordOf = (text: string, form: string) => {
  const { tokens } = analyse(text);
  const token = tokens.find((one) => one.form === form)!;
  return [token.deprel, tokens[token.head]?.form];
};

it('takes a name between commas before a verb of saying for the speaker', () => {
  const of = mended(
    mendSpeechOfNouns,
    `Envoys NNS nsubj handed
     handed VBD root
     letters NNS obj handed
     from IN case Lind
     Lind NNP nmod letters
     , , punct Globe
     Globe NNP appos Lind
     reported VBD acl letters
     . . punct handed`,
  );
  expect([of('reported'), of('Globe')]).toEqual(['parataxis handed', 'nsubj reported']);
});

it('takes a speaker before a verb of saying with its place and day at the end for no noun of the clause', () => {
  const fleet = 'The fleet left the port to visit its base in Lima, the ministry posted on Facebook.';
  expect(wordOf(fleet, 'posted')).toEqual(['parataxis', 'left']);
  expect(wordOf(fleet, 'ministry')).toEqual(['nsubj', 'posted']);
});

it('leaves a thing that a participle tells about', () => {
  const of = mended(
    mendSpeechOfNouns,
    `Envoys NNS nsubj saw
     saw VBD root
     ships NNS obj saw
     , , punct wreck
     wreck NN appos ships
     reported VBN acl wreck
     . . punct saw`,
  );
  expect(of('reported')).toBe('acl wreck');
});

it('makes the main verb of a verb of saying that the parser hangs on its subject', () => {
  const of = mended(
    mendReportsOfNouns,
    `Papers NNS nsubj left
     reported VBN acl Papers
     on IN case Sunday
     Sunday NNP obl reported
     envoys NNS nsubj left
     had VBD/AUX aux left
     left VBN root
     . . punct left`,
  );
  expect([of('Papers'), of('reported'), of('left')]).toEqual(['nsubj reported', 'root', 'ccomp reported']);
});

it('takes a speaker and a verb of saying between commas for a remark', () =>
  expect(
    wordOf('The trouble, Lind writes, began in the early 1970s, with a clash between two cities.', 'writes'),
  ).toEqual(['parataxis', 'began']));

it('gives the clause of a verb of saying what stands between the two', () => {
  const of = mended(
    mendReportsOfNouns,
    `Writers NNS nsubj long
     suggested VBN acl Writers
     such DT det list
     list NN obl suggested
     was VBD/AUX cop long
     long JJ root
     . . punct long`,
  );
  expect([of('Writers'), of('list'), of('long')]).toEqual(['nsubj suggested', 'nsubj long', 'ccomp suggested']);
});

it('gives a letter what it asks of those it was sent to', () => {
  const tree = mended(
    mendSpeechOfLetters,
    `Lawyers NNS nsubj sent
     sent VBD root
     a DT det letter
     letter NN obj sent
     to IN case board
     board NN obl sent
     of IN case governors
     governors NNS nmod board
     urging VBG acl board
     them PRP obj urging`,
  );
  expect(tree('urging')).toBe('acl letter');
});

it('leaves what others do whom nothing was sent to', () => {
  const tree = mended(
    mendSpeechOfLetters,
    `Lawyers NNS nsubj spoke
     spoke VBD root
     to IN case crowds
     crowds NNS obl spoke
     demanding VBG acl crowds
     bread NN obj demanding`,
  );
  expect(tree('demanding')).toBe('acl crowds');
});
