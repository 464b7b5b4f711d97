import { type Analysis, dependents, inSmallLetters, type Token } from '../../language/index.js';
import type { InstrumentReference } from '../cast.js';
import { type Candidate, lower } from './candidate.js';
import type { Draft } from './draft.js';
import { kindOfNoun } from './lexicon.js';
import { topicOf } from './nominal-name.js';
import { isHeadline } from './told-again.js';

const isAnnex = (lemma: string): boolean => /^(?:annex|annexe|appendix|addendum)$/.test(inSmallLetters(lemma));
/** What has annexes. */
const wholes = /^(?:treaty|agreement|declaration|communique|charter|law|resolution|plan)$/;
/** `the embassy annex` is a house. */
const houses =
  /^(?:embassy|consulate|mission|hotel|hospital|building|museum|palace|school|cia|university|prison|station|house|library|office|parliament|court)$/i;

/** `the second annex`, `an annex on forests`: a part of an agreement that may be argued over by itself. */
export function annex(analysis: Analysis, found: readonly Candidate[], token: Token): Candidate[] {
  if (!isAnnex(token.lemma) || token.upos !== 'NOUN' || token.xpos === 'NNS') return [];
  // `annex B` is told of by its number
  if (/^(?:\d{1,3}[a-z]?|[IVXLC]{1,6}|[A-Z])$/.test(analysis.tokens[token.index + 1]?.form ?? '')) return [];
  const below = dependents(analysis, token.index);
  const before = below.filter(({ index }) => index < token.index);
  const words = before.filter(({ deprel }) => /^(?:amod|compound|nummod|nmod)/.test(deprel));
  const determiner = before.find(({ deprel }) => /^(?:det|nmod:poss)$/.test(deprel));
  if (words.some(({ lemma }) => houses.test(lemma))) return [];
  if (before.some(({ form, deprel }) => deprel === 'case' && /^(?:at|inside|outside|near|behind|from)$/i.test(form)))
    return [];
  const isTied = below.some(
    ({ index, lemma, deprel }) =>
      index > token.index && deprel === 'nmod' && kindOfNoun.has(lemma.toLowerCase()) && isOfWhole(analysis, index),
  );
  if (!isTied && !found.some(({ kind, isSpecific }) => isSpecific && wholes.test(kind))) return [];
  if (!determiner && !words.length) return [];
  if (determiner && /^(?:any|every|each|no|which|what|another)$/i.test(determiner.form)) return [];
  return [
    {
      head: token.index,
      first: Math.min(
        token.index,
        ...words.map(({ index }) => leftmost(analysis, index)),
        determiner?.index ?? token.index,
      ),
      last: token.index + 1,
      form: 'nominal',
      kind: 'agreement',
      known: null,
      name: null,
      isSpecific: true,
      pointsBack: false,
      isDefinite: !!determiner && !/^an?$/i.test(determiner.form),
      noun: 'annex',
    },
  ];
}

const leftmost = (analysis: Analysis, index: number): number =>
  Math.min(
    index,
    ...dependents(analysis, index).map((word) => (word.index < index ? leftmost(analysis, word.index) : index)),
  );

const isOfWhole = (analysis: Analysis, noun: number): boolean =>
  dependents(analysis, noun, 'case').some(({ form }) => /^(?:of|to)$/.test(form));

/** What one calls an annex: its words, or what it is on. */
function calledSo(analysis: Analysis, { head, first }: Candidate): string {
  const { tokens, text } = analysis;
  let from = first;
  while (from < head && /^(?:DET|PRON|PUNCT|PART)$/.test(tokens[from]!.upos)) from++;
  // `the accord's annex`
  const owner = dependents(analysis, head, 'nmod:poss')[0];
  if (owner && owner.index >= from) from = Math.max(from, owner.index + 2);
  const own = text.slice(tokens[Math.min(from, head)]!.start, tokens[head]!.end).replace(/\s+/g, ' ');
  return own.includes(' ') ? own : `${own}${topicOf(analysis, head, head)}`;
}

/** The annex that a phrase means: one told of before by the same words, the last one where it has none, else a new one. */
export function annexMeant(analysis: Analysis, candidate: Candidate, annexes: readonly Draft[], id: string): Draft {
  const { sentence } = analysis.tokens[candidate.head]!;
  const name = calledSo(analysis, candidate);
  const isBare = !name.includes(' ');
  const held = annexes.find((draft) => draft.name.toLowerCase() === name.toLowerCase());
  const last = annexes.reduce<Draft | null>(
    (a, b) => (a && a.mentions.at(-1)!.end > b.mentions.at(-1)!.end ? a : b),
    null,
  );
  // `rejects land-swap annex` in a headline, then `an annex that swaps farmland`
  const isTold = isBare && annexes.length === 1 && isHeadline(analysis, last!.opened);
  const before = candidate.isDefinite && isBare ? last : (held ?? (isTold ? last : null));
  return (
    before ?? {
      id,
      kind: candidate.kind,
      name,
      known: null,
      noun: 'annex',
      topics: [],
      isPlural: false,
      isNamed: false,
      opened: sentence,
      sentence,
      mentions: [],
      parties: [],
      provisions: [],
    }
  );
}

/** Of what an annex is one: what it is said to be `to`, else the only instrument spoken of in its sentence or before it. */
export function wholeOf(
  { tokens, children }: Analysis,
  annex: Draft,
  annexes: readonly Draft[],
  references: readonly InstrumentReference[],
  byId: ReadonlyMap<string, Draft>,
): string | null {
  const own = references.filter(({ instrument }) => instrument === annex.id);
  const others = references.filter(
    ({ instrument }) => !annexes.some(({ id }) => id === instrument) && wholes.test(byId.get(instrument)!.kind),
  );
  const tied = others.find(({ head }) => {
    const { deprel, head: above } = tokens[head]!;
    if (!own.some((one) => one.head === above)) return false;
    return (
      deprel === 'nmod:poss' ||
      (deprel === 'nmod' && children[head]!.some((at) => /^(?:of|to)$/.test(lower(tokens[at]))))
    );
  });
  if (tied) return tied.instrument;
  const spoken = (from: number): string[] => [
    ...new Set(
      others
        .filter(({ head }) => tokens[head]!.sentence >= from && tokens[head]!.sentence <= annex.opened)
        .map(({ instrument }) => instrument),
    ),
  ];
  for (const from of [annex.opened, annex.opened - 1, 0]) {
    const near = spoken(from);
    if (near.length) return near.length === 1 ? near[0]! : null;
  }
  return null;
}
