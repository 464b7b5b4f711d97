import { type Analysis, inSmallLetters, type Token } from '../../language/index.js';
import type { Cast } from '../cast.js';
import { abbreviated, abbreviationAfter, initialsOf } from './abbreviations.js';
import { annex } from './annexes.js';
import type { Candidate } from './candidate.js';
import { charterAlone, decisionOfBody, numberedAct } from './decisions.js';
import { mandate } from './mandates.js';
import { measure } from './measures.js';
import { knownName, numberedOrder, numberedResolutions, properName } from './names.js';
import { nominal } from './nominals.js';
import { numberAgain } from './numbers-again.js';
import { oneOfThose } from './ones.js';
import { isInPerson, notOther } from './other-things.js';

/** All phrases that may refer to an instrument, in the order of the text; names win over the nouns inside them. */
export function findCandidates(analysis: Analysis, cast: Cast): Candidate[] {
  const words = analysis.tokens.map((token) => token.form);
  const found: Candidate[] = [];
  /** Abbreviations that the text has introduced, and the phrase that each stands for. */
  const short = new Map<string, Candidate>();
  let free = 0;
  for (const sentence of analysis.sentences) {
    for (let at = sentence.first; at < sentence.last; at++) {
      if (at < free) continue;
      const token = analysis.tokens[at]!;
      const here =
        numberedResolutions(analysis, at) ??
        numberedOrder(analysis, at) ??
        numberedAct(analysis, at) ??
        knownName(analysis, cast, words, at) ??
        charterAlone(analysis, at) ??
        abbreviated(analysis, short, token) ??
        notOther(analysis, cast, properName(analysis, at)) ??
        byNoun(analysis, cast, found, token);
      if (!here.length) continue;
      for (const candidate of here) found.push(uniform(candidate));
      const letters = here.length === 1 ? initialsOf(analysis, here[0]!) : null;
      if (letters && !short.has(letters)) short.set(letters, here[0]!);
      const brief = abbreviationAfter(analysis, here.at(-1)!.last);
      if (brief && here.length === 1 && here[0]!.isSpecific) short.set(brief, here[0]!);
      free = Math.max(...here.map((candidate) => candidate.last));
    }
  }
  return found;
}

/**
 * The same with every field written, in one order: candidates are made in a dozen places, and the engine is slow wherever it looks into
 * things of many shapes.
 */
const uniform = (candidate: Candidate): Candidate => ({
  head: candidate.head,
  first: candidate.first,
  last: candidate.last,
  form: candidate.form,
  kind: candidate.kind,
  known: candidate.known,
  name: candidate.name,
  isSpecific: candidate.isSpecific,
  pointsBack: candidate.pointsBack,
  isDefinite: candidate.isDefinite,
  measure: candidate.measure,
  noun: candidate.noun,
  stands: candidate.stands,
});

/** What a noun may be that is no name. Most words are none, so that it is seen first whether this is one. */
function byNoun(analysis: Analysis, cast: Cast, found: readonly Candidate[], token: Token): readonly Candidate[] {
  const { upos, index: at } = token;
  if (upos === 'NUM' && found.length && token.form >= '0' && token.form < ':')
    return numberAgain(analysis, found, token);
  if (upos !== 'NOUN' && upos !== 'PROPN' && !mayStandForNoun(token)) return none;
  const nouns = isInPerson(analysis, cast, at, at + 1) ? none : nominal(analysis, cast, token);
  for (let i = 0; i < nouns.length; i++) if (nouns[i]!.isSpecific || nouns[i]!.pointsBack) return nouns;
  let other = annex(analysis, found, token);
  if (!other.length) other = measure(analysis, cast, token);
  if (!other.length) other = mandate(analysis, cast, token);
  if (!other.length) other = decisionOfBody(analysis, cast, token);
  if (!other.length) other = oneOfThose(analysis, cast, found, token);
  return other.length ? other : nouns;
}

const none: readonly Candidate[] = [];

/** `its own`, `the new one`, and `compact`, which the tagger takes for an adjective. */
const mayStandForNoun = ({ form, lemma }: Token): boolean =>
  form === 'own' || form === 'one' || inSmallLetters(lemma) === 'compact';
