import { relation, type Token } from '../../language/index.js';
import { reach } from './clause.js';
import { lastObject } from './complements.js';
import { isConveyed } from './conveyed.js';
import { cueOf } from './cues.js';
import type { Range } from './draft.js';
import { child, type Grammar, subtree } from './grammar.js';
import { namesMedium } from './medium.js';

/** "denied reports that the envoy had resigned": the clause tells which reports, where a verb may take an object. */
export const holdsClause = (g: Grammar, object: Token | null, takesObject: boolean): boolean =>
  object !== null &&
  takesObject &&
  object.upos === 'NOUN' &&
  cueOf('noun', object.lemma)?.frames.has('that') === true &&
  g.analysis.children[object.index]!.some(
    (at) => at > object.index && relation(g.analysis.tokens[at]!) === 'acl' && child(g, at, 'mark')?.lemma === 'that',
  );

/** "found the car in a ditch", "found ways out": what somebody comes upon is not found to be something; a study finds what it tells. */
export function isCameUpon(g: Grammar, verb: number, object: Token): boolean {
  const { children } = g.analysis;
  const subject = child(g, verb, 'nsubj');
  if (lastObject(g, verb, object) !== object || (subject && namesMedium(subject))) return false;
  // "found 31 cases in two states": what is counted is a finding
  if (findings.has(object.lemma)) return false;
  // "900 kilograms of powder"
  if (measures.has(object.lemma)) return true;
  if (object.upos === 'NUM' || child(g, object.index, 'nummod')) return false;
  if (/^(?:way|means|time|place|home|body|audience|courage|room|job|work|refuge|shelter|solution)$/.test(object.lemma))
    return true;
  return [...children[verb]!, ...children[object.index]!].some(
    (at) => at > object.index && places.has(child(g, at, 'case')?.lemma ?? ''),
  );
}

const findings = new Set(
  'evidence proof case violation breach irregularity fault error flaw support link trace sign indication reason cause pattern percent majority'.split(
    ' ',
  ),
);
const measures = new Set(
  'kilogram kilogramme kilo kg gram gramme ton tonne pound ounce litre liter gallon metre meter kilometre kilometer mile round bullet rifle gun weapon body corpse bomb grenade rocket shell mine cache'.split(
    ' ',
  ),
);

const places = new Set(['in', 'at', 'near', 'on', 'under', 'inside', 'beneath', 'behind', 'along']);

/** "The talks had failed, the agency quoted him as saying": the clause before whoever passes on what is said. */
export function conveyedBefore(g: Grammar, token: Token): Range | null {
  if (!isConveyed(g, token.index)) return null;
  const { tokens, sentences } = g.analysis;
  const sentence = sentences[token.sentence]!;
  const subject = child(g, token.head, 'nsubj');
  if (!subject || tokens.slice(token.index + 1, sentence.last).some(({ upos }) => upos !== 'PUNCT')) return null;
  const comma = g.edges.left[subject.index]! - 1;
  if (tokens[comma]?.form !== ',' || comma <= sentence.first + 2 || g.quotationAt[comma - 1]! >= 0) return null;
  const first = sentence.first;
  const hasVerb = tokens.slice(first, comma).some(({ xpos }) => /^(?:VB[DZP]|MD)$/.test(xpos));
  return hasVerb ? { first, last: comma } : null;
}

/** "saying the plan … shows": an object right before a finite verb is the subject of a clause that the parser cut in two. */
export function splitClause(g: Grammar, verb: number, object: Token | null): Range | null {
  if (!object || object.index < verb) return null;
  const { first, last } = subtree(g, object.index);
  const next = g.analysis.tokens[last];
  if (!next || next.sentence !== object.sentence || !['VBZ', 'VBP', 'VBD', 'MD'].includes(next.xpos)) return null;
  return { first, last: reach(g, verb, object.index, next.index).last };
}
