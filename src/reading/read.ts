import { type Analysis, analyse } from '../language/index.js';
import type { Document, DocumentInput, Reading, Time } from '../record/index.js';
import { readActors } from './actors/index.js';
import type { Name } from './cast.js';
import { engine } from './engine.js';
import { actorsIn, readEvents, withStates } from './events/index.js';
import { readInstruments } from './instruments/index.js';
import { withoutMarks } from './marks.js';
import { mendNames, mendPersonsBehindPlaces, mendRoles, mendSpokenFor, readNames, recase } from './names/index.js';
import { readPositions } from './positions/index.js';
import {
  mendAstray,
  mendContent,
  mendCoordination,
  mendItems,
  mendSeries,
  mendSetOffParticiples,
  mendSubjects,
  mendThingsSaid,
  readStatements,
} from './statements/index.js';
import { readDateline, readTimes } from './times/index.js';

/** Reads one document. Pure: no clock, no network, no randomness; the same document gives the same reading. */
export function read(input: DocumentInput): Reading {
  const { analysis, names } = analyseNews(input.text);
  const dateline = input.dateline ?? readDateline(input.text, analysis);
  const document: Document = {
    id: input.id ?? 'document',
    origin: input.origin ?? '',
    title: input.title ?? null,
    source: input.source ?? null,
    published: input.published ?? null,
    dateline,
    language: input.language ?? 'en',
    text: input.text,
  };
  const times = readTimes(document, analysis).filter(isOutside(names));
  const cast = readActors(document, analysis, names, undefined, times);
  const found = readInstruments(analysis, names, cast, times);
  const statements = readStatements(analysis, cast, found, times, input.published ?? null);
  const extended = withStates(cast);
  const events = readEvents(analysis, extended, found, times, statements, input.published ?? null);
  const positions = readPositions(analysis, cast, found, statements, events);
  return {
    engine,
    document,
    sentences: analysis.sentences.map(({ start, end, paragraph }) => ({ start, end, paragraph })),
    actors: actorsIn(cast, extended, events),
    places: cast.places,
    times,
    statements,
    events,
    instruments: found.instruments,
    positions,
  };
}

/** The grammar of a text as the organs see it, with what its names and its verbs of saying correct in the trees. */
export function analyseNews(text: string): { analysis: Analysis; names: Name[] } {
  const analysis = mendThingsSaid(
    mendCoordination(
      mendSetOffParticiples(
        mendContent(mendSubjects(mendAstray(mendSeries(mendItems(analyse(withoutMarks(text), recase)))))),
      ),
    ),
  );
  const names = readNames(analysis);
  const hung = mendPersonsBehindPlaces(mendRoles(mendNames(analysis, names), names), names);
  return { analysis: mendSpokenFor(hung, names), names };
}

/** `May` in a person's name is no month. */
function isOutside(names: readonly Name[]): (time: Time) => boolean {
  const persons = new Set(names.filter(({ kind }) => kind === 'person').map(({ end }) => end));
  return ({ end }) => !persons.has(end);
}
