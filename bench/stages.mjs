// Every step from text to reading as a task over the same documents, each given what the steps before it made.

import { lemmatise } from '../dist/language/english/lemmas/index.js';
import { annotate } from '../dist/language/english/model/index.js';
import { readGrammar } from '../dist/language/grammar.js';
import { analyse } from '../dist/language/index.js';
import { outline } from '../dist/language/outline.js';
import { readActors } from '../dist/reading/actors/index.js';
import { actorsIn, readEvents, withStates } from '../dist/reading/events/index.js';
import { read } from '../dist/reading/index.js';
import { readInstruments } from '../dist/reading/instruments/index.js';
import { mendNames, readNames } from '../dist/reading/names/index.js';
import { readPositions } from '../dist/reading/positions/index.js';
import { mendContent, mendCoordination, mendSeries, readStatements } from '../dist/reading/statements/index.js';
import { readDateline, readTimes } from '../dist/reading/times/index.js';

const mendTrees = (analysis) => mendContent(mendSeries(mendCoordination(analysis)));

/** What each step is given, made once for every text. */
function prepare(text) {
  const { offsets, sentences } = outline(text);
  const words = sentences.map(({ first, last }) =>
    Array.from({ length: last - first }, (_, i) => text.slice(offsets[2 * (first + i)], offsets[2 * (first + i) + 1])),
  );
  const grammars = readGrammar(words);
  const parsed = analyse(text);
  const mended = mendTrees(parsed);
  const names = readNames(mended);
  const analysis = mendNames(mended, names);
  const document = {
    id: 'document',
    origin: '',
    title: null,
    source: null,
    published: '2025-10-27',
    language: 'en',
    text,
  };
  document.dateline = readDateline(text, analysis);
  const times = readTimes(document, analysis);
  const cast = readActors(document, analysis, names);
  const found = readInstruments(analysis, names, cast, times);
  const statements = readStatements(analysis, cast, found, times);
  const extended = withStates(cast);
  const events = readEvents(analysis, extended, found, times, statements);
  return {
    text,
    words,
    grammars,
    parsed,
    mended,
    analysis,
    document,
    names,
    times,
    cast,
    extended,
    found,
    statements,
    events,
  };
}

/**
 * The steps by name, each a function over all texts: `parts` are those that `read` goes through, one after another, and
 * `within` what the first of them, `analyse`, is made of.
 */
export function stagesOver(texts) {
  const all = texts.map(prepare);
  const each = (step) => () => {
    for (const given of all) step(given);
  };
  const within = {
    tokens: each(({ text }) => outline(text)),
    'tags, trees': each(({ words }) => annotate(words)),
    lemmas: each(({ words, grammars }) => {
      for (const [s, { upos, xpos }] of grammars.entries())
        for (const [i, form] of words[s].entries()) lemmatise(form, upos[i], xpos[i]);
    }),
  };
  const parts = {
    analyse: each(({ text }) => analyse(text)),
    'mending of trees': each(({ parsed, mended, names }) => {
      mendTrees(parsed);
      mendNames(mended, names);
    }),
    names: each(({ mended }) => readNames(mended)),
    times: each(({ text, document, analysis }) => {
      readDateline(text, analysis);
      readTimes(document, analysis);
    }),
    'actors, who is who': each(({ document, analysis, names }) => readActors(document, analysis, names)),
    instruments: each(({ analysis, names, cast, times }) => readInstruments(analysis, names, cast, times)),
    statements: each(({ analysis, cast, found, times }) => readStatements(analysis, cast, found, times)),
    events: each((g) => {
      withStates(g.cast);
      actorsIn(g.cast, g.extended, readEvents(g.analysis, g.extended, g.found, g.times, g.statements));
    }),
    positions: each((g) => readPositions(g.analysis, g.cast, g.found, g.statements, g.events)),
  };
  return {
    tokens: all.reduce((sum, { analysis }) => sum + analysis.tokens.length, 0),
    within,
    parts,
    read: each(({ document: { dateline, ...document } }) => read(document)),
  };
}
