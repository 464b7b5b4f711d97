import { describe, expect, it } from 'vitest';
import { analyse } from '../../index.js';
import {
  mendClausesWithAs,
  mendFirstPredicates,
  mendJoinedPredicates,
  mendObjectsAsSubjects,
  mendPastsBehindNames,
} from './headlines.js';
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

describe('predicates of headlines and of short sentences', () => {
  it('finds the first of two', () => {
    const tree = mended(
      mendFirstPredicates,
      `junta NN compound arrests
       arrests NNS compound leader
       rival NN compound leader
       leader NN nsubj expels
       , , punct leader
       expels VBZ root
       envoy NN obj expels`,
    );
    expect(tree('arrests')).toBe('root');
    expect(tree('junta')).toBe('nsubj arrests');
    expect(tree('leader')).toBe('obj arrests');
    expect(tree('expels')).toBe('conj arrests');
  });
  it('finds one that looks like an adjective', () => {
    const tree = mended(
      mendPastsBehindNames,
      `Peru NNP root
       and CC cc support
       Chile NNP compound support
       voiced VBN amod support
       support NN conj Peru
       for IN case Quito
       Quito NNP nmod support
       . . punct Peru`,
    );
    expect(tree('voiced')).toBe('root');
    expect(tree('support')).toBe('obj voiced');
    expect(tree('Chile')).toBe('conj Peru');
  });
  it('finds one behind both, and with a clause behind it', () => {
    const tree = mended(
      mendPastsBehindNames,
      `Peru NNP nsubj saying
       and CC cc Chile
       Chile NNP conj Peru
       both DT det support
       voiced VBN amod support
       support NN conj Peru
       for IN case Quito
       Quito NNP nmod support
       , , punct saying
       saying VBG root
       nothing NN obj saying
       . . punct saying`,
    );
    expect(tree('voiced')).toBe('root');
    expect(tree('support')).toBe('obj voiced');
    expect(tree('Peru')).toBe('nsubj voiced');
    expect(tree('both')).toBe('advmod voiced');
    expect(tree('saying')).toBe('advcl voiced');
  });
  it('joins two where the first looks like a clause', () => {
    const tree = mended(
      mendJoinedPredicates,
      `Peru NNP nsubj summons
       summons VBZ advcl threatens
       envoys NNS obj summons
       , , punct summons
       threatens VBZ root
       rivals NNS obj threatens`,
    );
    expect(tree('summons')).toBe('root');
    expect(tree('threatens')).toBe('conj summons');
  });
  it('have the noun behind them for their object', () => {
    const tree = mended(
      mendObjectsAsSubjects,
      `junta NN nsubj arrests
       arrests VBZ root
       rival NN nsubj arrests
       , , punct expels
       expels VBZ parataxis arrests
       envoy NN obj expels`,
    );
    expect(tree('rival')).toBe('obj arrests');
    expect(tree('expels')).toBe('conj arrests');
  });
  it('are those of clauses with as', () => {
    const tree = mended(
      mendClausesWithAs,
      `Peru NNP nsubj frees
       frees VBZ root
       prisoners NNS obj frees
       as IN case envoys
       envoys NNS nmod prisoners
       haggle VBP advcl frees`,
    );
    expect(tree('envoys')).toBe('nsubj haggle');
    expect(tree('as')).toBe('mark haggle');
  });
});
