import type { Cast } from '../cast.js';
import type { InstrumentsRead } from '../instruments/index.js';
import type { Draft } from './draft.js';
import { child, type Grammar } from './grammar.js';
import { referents } from './referents.js';

/**
 * `The letter, signed by both, followed a meeting. “The pact is void,” it said`: those behind the letter or plan that the sentence before is
 * about, for whom `it` goes on to speak; or none.
 */
export function paperBefore(g: Grammar, instruments: InstrumentsRead, source: number): readonly string[] {
  const { tokens, sentences } = g.analysis;
  const { form, sentence, head, deprel } = tokens[source]!;
  const before = sentences[sentence - 1];
  if (
    !/^it$/i.test(form) ||
    !before ||
    deprel !== 'nsubj' ||
    !/^(?:say|add|read|state|note)$/.test(tokens[head]!.lemma)
  )
    return [];
  let root = before.first;
  while (root < before.last && tokens[root]!.head >= 0) root++;
  const subject = root < before.last ? (child(g, root, 'nsubj') ?? child(g, root, 'nsubj:pass')) : null;
  const reference = subject && subject.index < root ? instruments.instrumentAt(subject.index) : null;
  const told = reference && instruments.instruments.find(({ id }) => id === reference.instrument);
  return told && /^(?:letter|plan|communique)$/.test(told.kind) ? told.parties : [];
}

/** How many sentences a letter is told of behind the one in which somebody wrote. */
const near = 2;

/** `Lind said she had written to the council. The letter said …`: who wrote to somebody right before a letter of whom nothing else is told; or nobody. */
export function writerBefore(g: Grammar, cast: Cast, noun: number): string[] {
  const { tokens, sentences } = g.analysis;
  const { lemma, sentence } = tokens[noun]!;
  if (lemma !== 'letter' || child(g, noun, 'det')?.form.toLowerCase() !== 'the') return [];
  for (let at = noun - 1; at >= sentences[Math.max(0, sentence - near)]!.first; at--) {
    const { lemma: verb, upos } = tokens[at]!;
    if (upos !== 'VERB' || verb !== 'write') continue;
    const subject = child(g, at, 'nsubj');
    const isTo = g.analysis.children[at]!.some((one) => child(g, one, 'case')?.lemma === 'to');
    return subject && isTo ? referents(g, cast, subject.index, null) : [];
  }
  return [];
}

/** What a plan says. */
const proposing =
  /^(?:call|say|state|demand|propose|require|envisage|envision|provide|stipulate|urge|suggest|recommend|ask|warn|insist|stress|declare)$/;

/** `The French proposal calls for a truce`: whose plan it is calls for that; nobody where the text does not tell whose it is. */
export function plannersOf(
  { analysis: { tokens } }: Grammar,
  instruments: InstrumentsRead,
  { source, cue }: Draft,
): readonly string[] {
  if (!source || !cue || !proposing.test(tokens[cue.head]!.lemma)) return [];
  const reference = instruments.instrumentAt(source.head);
  const told = reference && instruments.instruments.find(({ id }) => id === reference.instrument);
  return told?.kind === 'plan' ? told.parties : [];
}
