import { type Analysis, inSmallLetters } from '../../language/index.js';
import type { Cast } from '../cast.js';
import { abbreviated, abbreviationAfter, initialsOf } from './abbreviations.js';
import type { Candidate } from './candidate.js';
import { charterAlone, decisionOfBody, numberedAct } from './decisions.js';
import { kindOfNoun } from './lexicon.js';
import { mandate } from './mandates.js';
import { measure } from './measures.js';
import { knownName, numberedResolutions, properName } from './names.js';
import { nominal } from './nominals.js';
import { oneOfThose } from './ones.js';

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
        numberedAct(analysis, at) ??
        knownName(analysis, cast, words, at) ??
        charterAlone(analysis, at) ??
        abbreviated(analysis, short, token) ??
        notParty(analysis, cast, properName(analysis, at)) ??
        firstOf(
          isInPerson(analysis, cast, at, at + 1) ? [] : nominal(analysis, cast, token),
          () => measure(analysis, cast, token),
          () => mandate(analysis, cast, token),
          () => decisionOfBody(analysis, cast, token),
          () => oneOfThose(analysis, cast, found, token),
        );
      if (!here.length) continue;
      found.push(...here);
      const letters = here.length === 1 ? initialsOf(analysis, here[0]!) : null;
      if (letters && !short.has(letters)) short.set(letters, here[0]!);
      const brief = abbreviationAfter(analysis, here.at(-1)!.last);
      if (brief && here.length === 1 && here[0]!.isSpecific) short.set(brief, here[0]!);
      free = Math.max(...here.map((candidate) => candidate.last));
    }
  }
  return found;
}

const firstOf = (found: Candidate[], ...others: readonly (() => Candidate[])[]): Candidate[] => {
  const isIdle = found.every(({ isSpecific, pointsBack }) => !isSpecific && !pointsBack);
  for (let at = 0; isIdle && at < others.length; at++) {
    const first = others[at]!();
    if (first.length) return first;
  }
  return found;
};

const ofParties = /(?:National|Party|Democratic|Republican|Libertarian|Labou?r|Conservative)\s+Convention\b/;

/** `Lima Law School`, `Rose Limited Partnership` */
const firms =
  /\b(?:Law\s+(?:School|Firm|Group|Cent(?:er|re)|Review|Journal|Society|Clinic|Library|Offices?|Faculty)|Limited\s+Partnership|Letters?\s+to\s+the\s+Editor)\b/;

/** What people write, film or print, which bears a name of its own. */
const works =
  /^(?:journal|magazine|newspaper|weekly|daily|book|novel|memoir|film|movie|documentary|song|album|play|show|series|podcast|blog|website|game|painting|ship|vessel)$/;

/** `Republican Rep. Bill Posey`: the word for the kind, at one of these tokens, is a part of somebody's name. */
function isInPerson({ tokens }: Analysis, cast: Cast, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    if (tokens[at]!.upos !== 'PROPN' || !kindOfNoun.has(inSmallLetters(tokens[at]!.form))) continue;
    const { start, end } = tokens[at]!;
    const isPart = ({ kind, mentions, name }: Cast['actors'][number]): boolean =>
      kind === 'person' &&
      name.includes(tokens[at]!.form) &&
      mentions.some((mention) => mention.form === 'name' && mention.start <= start && end <= mention.end);
    if (cast.actors.some(isPart)) return true;
  }
  return false;
}

/** A party is no instrument, though it is called Law and Justice. */
function notParty(analysis: Analysis, cast: Cast, found: Candidate[] | null): Candidate[] | null {
  const [one] = found ?? [];
  // `the Historic Pact coalition`
  const next = one ? analysis.tokens[one.last] : undefined;
  if (next && one!.form === 'name' && /^(?:coalition|party|alliance|movement|bloc)$/i.test(next.form)) return null;
  if (one && isInPerson(analysis, cast, one.first, one.last)) return null;
  // `the academic journal Judgment and Decision Making`
  if (one && works.test(analysis.tokens[one.first - 1]?.lemma ?? '')) return null;
  if (one && firms.test(one.name ?? '')) return null;
  // `the Democratic National Convention in Lima` is a meeting
  if (
    one &&
    ofParties.test(
      analysis.text.slice(analysis.tokens[Math.max(0, one.first - 1)]!.start, analysis.tokens[one.last - 1]!.end),
    )
  )
    return null;
  const id = one && one.kind === 'law' ? cast.referenceAt(one.first)?.actor : null;
  return id && cast.actors.some((actor) => actor.id === id && actor.sectors.includes('PTY')) ? null : found;
}
