import { describe, expect, it } from 'vitest';
import { analyse } from '../../index.js';
import { mendHeadlinesAsNouns } from './predicates.js';
import { mended } from './sketch.js';

const wordOf = (text: string, form: string) => {
  const { tokens } = analyse(text);
  const token = tokens.find((one) => one.form === form)!;
  return { ...token, above: tokens[token.head]?.form };
};

describe('the present of headlines', () => {
  it.each([
    ['Peru and Chile veto Council resolution on Mali ceasefire monitors', 'veto', 'Peru', 'resolution'],
    ['Leaders of Peru and Chile sign declaration in Lima', 'sign', 'Leaders', 'declaration'],
  ])('is the predicate of “%s”', (text, verb, subject, object) => {
    expect(wordOf(text, verb)).toMatchObject({ deprel: 'root', upos: 'VERB' });
    expect(wordOf(text, subject)).toMatchObject({ above: verb, deprel: 'nsubj' });
    expect(wordOf(text, object)).toMatchObject({ above: verb, deprel: 'obj' });
  });
  it('has the two with a comma between them for its subjects', () =>
    expect(wordOf('Peru, Chile sign treaty on railway', 'Chile')).toMatchObject({ above: 'Peru', deprel: 'conj' }));
  it('takes no truce for a verb', () =>
    expect(wordOf('Peru and Chile agree to truce after talks', 'truce')).toMatchObject({
      upos: 'NOUN',
      deprel: 'obl',
    }));
});

it('makes a verb of the noun that heads a headline', () => {
  const of = mended(
    mendHeadlinesAsNouns,
    `Leaders NNS nsubj sign
     of IN case Peru
     Peru NNP nmod Leaders
     sign NN root
     treaty NN nmod Leaders`,
  );
  expect(of('treaty')).toBe('obj sign');
});
