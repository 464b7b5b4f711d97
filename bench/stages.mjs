// Every step from text to reading as a task over the same documents, each given what the steps before it made.

import { lemmatise } from '../dist/language/english/lemmas/index.js';
import { annotate } from '../dist/language/english/model/index.js';
import { readGrammar } from '../dist/language/grammar.js';
import { analyse } from '../dist/language/index.js';
import { outline } from '../dist/language/outline.js';
import { readActors } from '../dist/reading/actors/index.js';
import { readEvents } from '../dist/reading/events/index.js';
import { read } from '../dist/reading/index.js';
import { readInstruments } from '../dist/reading/instruments/index.js';
import { readNames } from '../dist/reading/names/index.js';
import { readPositions } from '../dist/reading/positions/index.js';
import { readStatements } from '../dist/reading/statements/index.js';
import { readDateline, readTimes } from '../dist/reading/times/index.js';

/** What each step is given, made once for every text. */
function prepare(text) {
  const { offsets, sentences } = outline(text);
  const words = sentences.map(({ first, last }) =>
    Array.from({ length: last - first }, (_, i) => text.slice(offsets[2 * (first + i)], offsets[2 * (first + i) + 1])),
  );
  const grammars = readGrammar(words);
  const analysis = analyse(text);
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
  const names = readNames(analysis);
  const times = readTimes(document, analysis);
  const cast = readActors(document, analysis, names);
  const found = readInstruments(analysis, names, cast, times);
  const statements = readStatements(analysis, cast, found, times);
  const events = readEvents(analysis, cast, found, times, statements);
  return { text, words, grammars, analysis, document, names, times, cast, found, statements, events };
}

/** The steps by name, each a function over all texts; `read` is all of them. */
export function stagesOver(texts) {
  const all = texts.map(prepare);
  const each = (step) => () => {
    for (const given of all) step(given);
  };
  return {
    tokens: all.reduce((sum, { analysis }) => sum + analysis.tokens.length, 0),
    stages: {
      tokens: each(({ text }) => outline(text)),
      'tags, trees': each(({ words }) => annotate(words)),
      lemmas: each(({ words, grammars }) => {
        for (const [s, { upos, xpos }] of grammars.entries())
          for (const [i, form] of words[s].entries()) lemmatise(form, upos[i], xpos[i]);
      }),
      analyse: each(({ text }) => analyse(text)),
      names: each(({ analysis }) => readNames(analysis)),
      times: each(({ document, analysis }) => readTimes(document, analysis)),
      actors: each(({ document, analysis, names }) => readActors(document, analysis, names)),
      instruments: each(({ analysis, names, cast, times }) => readInstruments(analysis, names, cast, times)),
      statements: each(({ analysis, cast, found, times }) => readStatements(analysis, cast, found, times)),
      events: each((g) => readEvents(g.analysis, g.cast, g.found, g.times, g.statements)),
      positions: each((g) => readPositions(g.analysis, g.cast, g.found, g.statements, g.events)),
      read: each(({ document: { dateline, ...document } }) => read(document)),
    },
  };
}
