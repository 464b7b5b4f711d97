import { describe, expect, it } from 'vitest';
import { annotate } from './index.js';
import { withPast } from './presents.js';

const read = (text: string, verb: string) => {
  const words = text.split(' ');
  const { xpos, deprel, head } = annotate([words])[0]!;
  const at = words.indexOf(verb);
  const subjects = words.filter((_, i) => head[i] === at && deprel[i]!.startsWith('nsubj'));
  return `${xpos[at]} ${deprel[at]} of ${subjects.join(' ')}`;
};

describe('a present that is written like a noun', () => {
  it.each([
    ['The E3 urge Tehran to return to the table .', 'urge', 'VBP root of E3'],
    ['Iran and the IAEA exchange letters .', 'exchange', 'VBP root of Iran'],
    ['Russia and the UAE call for restraint .', 'call', 'VBP root of Russia'],
    ['Britain , France and Germany demand answers from Tehran .', 'demand', 'VBP root of Britain'],
    ['The United States bombs Fordow .', 'bombs', 'VBZ root of States'],
    [
      'The council welcomes the adoption of the package and calls on member states to step up their efforts .',
      'calls',
      'VBZ conj of ',
    ],
  ])('is the verb of a sentence that has no other: %s', (text, verb, expected) => {
    expect(read(text, verb)).toBe(expected);
  });

  it.each([
    'Gaza talks resume in Cairo .',
    'The UN report on Gaza .',
    'Peru and Chile exchange',
    'Envoys met over the ban .',
  ])('is none where the sentence has another, or may be a title: %s', (text) => {
    const words = text.split(' ');
    expect(withPast(words, annotate([words])[0]!)).toBeNull();
  });
});

it('takes a rank for no preposition', () => {
  const words =
    '" They must stop , " said Under Secretary of the Treasury for Financial Intelligence Rosa Lind .'.split(' ');
  const { deprel, head } = annotate([words])[0]!;
  const said = words.indexOf('said');
  expect(words.filter((_, at) => head[at] === said && deprel[at] === 'nsubj')).toEqual(['Secretary']);
});
