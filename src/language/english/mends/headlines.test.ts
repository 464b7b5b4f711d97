import { describe, expect, it } from 'vitest';
import { analyse } from '../../index.js';
import { mendBareHeadlines } from './headlines.js';
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

it('gives a bare verb that the parser takes for a noun its object', () => {
  const of = mended(
    mendBareHeadlines,
    `Leaders NNS nsubj sign
     of IN case Peru
     Peru NNP nmod Leaders
     sign NN root
     treaty NN nmod Leaders`,
  );
  expect(of('treaty')).toBe('obj sign');
});
