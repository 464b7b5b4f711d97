import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

/** Verbs that tell what stands around them. */
const saying =
  /^(?:says?|said|tells?|told|adds?|added|argue[sd]?|claim(?:s|ed)?|warn(?:s|ed)?|insist(?:s|ed)?|note[sd]?|state[sd]?|writes?|wrote|explain(?:s|ed)?|admit(?:s|ted)?|concede[sd]?|recall(?:s|ed)?|protest(?:s|ed)?|complain(?:s|ed)?|confide[sd]?|suggest(?:s|ed)?|announce[sd]?|declare[sd]?|stress(?:es|ed)?|observe[sd]?|remark(?:s|ed)?|acknowledge[sd]?|maintain(?:s|ed)?|contend(?:s|ed)?|point(?:s|ed))$/;

const nominal = /^(?:DET|ADJ|NOUN|PROPN|NUM|PART|ADP|PUNCT)$/;
const opening = /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/;
const noun = /^(?:NOUN|PROPN|PRON|NUM)$/;
const finite = /^(?:VB[DZP]|MD)$/;

/** The longest remark, in words behind its verb. */
const longest = 14;

/** A remark between two commas: who makes it, its verb, and the comma behind it. */
interface Remark {
  readonly speaker: number;
  readonly said: number;
  readonly end: number;
}

/** The remark that begins behind a comma, or null: `, the envoy once told me in Rome,`. */
function remarkAt(words: readonly string[], { head, upos, xpos }: Annotation, first: number): Remark | null {
  let said = first;
  let speaker = -1;
  while (said < words.length && said < first + 12 && !saying.test(words[said]!)) {
    const isPronoun = said === first && /^(?:s?he|it|they|I|we|one)$/.test(words[said]!);
    if (!isPronoun && !nominal.test(upos[said]!) && upos[said] !== 'ADV' && !/^(?:has|had|have)$/.test(words[said]!))
      return null;
    if (upos[said] === 'PUNCT' && words[said] !== '-') return null;
    if (isPronoun || (/^(?:NOUN|PROPN)$/.test(upos[said]!) && upos[said - 1] !== 'ADP')) speaker = said;
    // `the Norwegian recalled`
    if (speaker < 0 && upos[said] === 'ADJ' && saying.test(words[said + 1] ?? '')) speaker = said;
    said++;
  }
  if (speaker < 0 || !/^(?:VB[DZPN]|NNS)$/.test(xpos[said] ?? '')) return null;
  // `Rosa Lind wrote`: the name, not the surname
  while (head[speaker]! >= first && head[speaker]! < said) speaker = head[speaker]!;
  let end = said + 1;
  while (end < words.length && words[end] !== ',' && end - said < longest) {
    if (finite.test(xpos[end]!) || /^(?:that|["“”;:.])$/.test(words[end]!)) return null;
    end++;
  }
  return words[end] === ',' ? { speaker, said, end } : null;
}

/** The verb with a tense right behind a comma, or behind adverbs; else -1. A form that may be a participle does where no other verb follows. */
function tensedBehind(words: readonly string[], { upos, xpos }: Annotation, comma: number): number {
  let at = comma + 1;
  while (upos[at] === 'ADV' && at < comma + 3) at++;
  const isPast = /^VB[DN]$/.test(xpos[at] ?? '') && /(?:ed|t|d)$/.test(words[at]!);
  if (isPast && words[at + 1] === 'by') return -1;
  if (isPast)
    for (let next = at + 1; next + 1 < words.length && upos[next + 1] !== 'CCONJ' && words[next] !== ';'; next++)
      if (words[next] === ',' && finite.test(xpos[next + 1]!)) return -1;
  return isPast || finite.test(xpos[at] ?? '') ? at : -1;
}

/** What a word with a tense is the predicate of, or an auxiliary or copula to. */
const predicateOf = ({ head, deprel }: Annotation, verb: number): number =>
  /^(?:aux|cop)/.test(deprel[verb]!) && head[verb]! > verb ? head[verb]! : verb;

/** The one nominal of `[first, last)` that the others there hang on, or -1. */
function headOf({ head, upos }: Annotation, first: number, last: number): number {
  let found = -1;
  for (let at = first; at < last; at++) {
    const above = head[at]!;
    if ((above >= first && above < last) || upos[at] === 'PUNCT') continue;
    if (found >= 0) return -1;
    found = at;
  }
  return found;
}

/**
 * Reads `The map, the envoy wrote in a letter, shows islands` as what the map shows, with a remark between commas on who says so, whatever
 * the parser makes of the two subjects. Changes the annotation in place.
 */
export function mendRemarksBetweenCommas(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const first = /^(?:But|And|Yet)$/.test(words[0]!) ? 1 : 0;
  if (!opening.test(upos[first]!) && words[first + 1] !== ',') return;
  const comma = words.indexOf(',', first + 1);
  if (comma < 0 || words.slice(0, comma).some((word) => /^["“”:;]$/.test(word))) return;
  const remark = remarkAt(words, annotation, comma + 1);
  const verb = remark ? tensedBehind(words, annotation, remark.end) : -1;
  if (!remark || verb < 0) return;
  const subject = headOf(annotation, first, comma);
  const isName = subject === first && comma === first + 1 && /^\p{Lu}/u.test(words[first]!) && upos[first] !== 'ADV';
  if (subject < 0 || (!noun.test(upos[subject]!) && !isName) || hasDependant(annotation, subject, ['case'])) return;
  const predicate = predicateOf(annotation, verb);
  const own = deprel.findIndex((relation, at) => /^(?:nsubj|expl)/.test(relation) && head[at] === predicate);
  if (own > remark.end && own < verb) return;
  if (own === subject && isTold(annotation, remark.said, predicate)) return;
  if (!noun.test(upos[subject]!)) [upos[subject], xpos[subject]] = ['PROPN', 'NNP'];
  tell(words, annotation, remark, predicate);
  [head[subject], deprel[subject]] = [
    predicate,
    hasDependant(annotation, predicate, ['aux:pass']) ? 'nsubj:pass' : 'nsubj',
  ];
  if (first === 1) head[0] = predicate;
  if (own >= 0 && own !== subject && own !== remark.speaker && own < verb)
    [head[own], deprel[own]] = [remark.said, 'obl'];
}
mendRemarksBetweenCommas.needs = [saying, /^,$/];

/** Whether a predicate is what a verb of saying tells, or has it for a remark. */
const isTold = ({ head, deprel }: Annotation, said: number, predicate: number): boolean =>
  (head[said] === predicate && deprel[said] === 'parataxis') ||
  (head[predicate] === said && deprel[predicate] === 'ccomp');

/** Makes a predicate what a sentence tells, and a remark what is said beside it. */
function tell(
  words: readonly string[],
  annotation: Annotation,
  { speaker, said, end }: Remark,
  predicate: number,
): void {
  const { head, deprel, upos, xpos } = annotation;
  const isOutside = (at: number): boolean => at <= end && at > said && !(head[at]! >= said && head[at]! < end);
  for (let at = said + 1; at < end; at++)
    if (isOutside(at)) [head[at], deprel[at]] = [said, upos[at] === 'PUNCT' ? 'punct' : deprel[at]!];
  const root = head.indexOf(-1);
  // `acknowledged receipt`, of which the parser may make one noun phrase
  if (deprel[predicate] === 'amod' && head[predicate]! > predicate)
    [head[head[predicate]!], deprel[head[predicate]!]] = [predicate, 'obj'];
  [head[predicate], deprel[predicate]] = [-1, 'root'];
  if (xpos[predicate] === 'VBN' && !hasDependant(annotation, predicate, ['aux'])) xpos[predicate] = 'VBD';
  if (upos[predicate] === 'ADJ' && /^VB/.test(xpos[predicate]!)) upos[predicate] = 'VERB';
  [head[said], deprel[said], upos[said]] = [predicate, 'parataxis', 'VERB'];
  [head[speaker], deprel[speaker]] = [said, 'nsubj'];
  // what stands behind a semicolon is another clause, with its own words
  const stop = words.indexOf(';', end);
  const limit = stop < 0 ? words.length : stop;
  for (let at = 0; at < words.length; at++) {
    if (at === said || at === predicate || (at > speaker && at < end)) continue;
    if (at > limit && at < words.length - 1) {
      if (head[at] === said) [head[at], deprel[at]] = [predicate, upos[at] === 'PUNCT' ? 'punct' : 'parataxis'];
      continue;
    }
    if (at > end && (head[at] === said || head[at] === root || (head[at]! < end && head[at]! > said)))
      head[at] = predicate;
    else if (at < said && head[at] === said && at !== speaker && !isUnder(annotation, at, speaker))
      head[at] = predicate;
  }
  if (root !== said && root !== predicate && head[root] === -1)
    [head[root], deprel[root]] = [predicate, root > limit ? 'parataxis' : 'dep'];
}

/**
 * Reads `a step which, it argued, freed it` and `a word which, as Lind has pointed out, recurs` as what the step or word does, with a
 * remark between commas. Changes the annotation in place.
 */
export function mendRemarksInRelatives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let relative = 2; relative + 5 < words.length; relative++) {
    if (!/^(?:which|who|that)$/.test(words[relative]!) || words[relative + 1] !== ',') continue;
    const as = words[relative + 2] === 'as' ? relative + 2 : -1;
    const remark = remarkAt(words, annotation, relative + (as < 0 ? 2 : 3));
    const verb = remark ? tensedBehind(words, annotation, remark.end) : -1;
    if (!remark || verb < 0) continue;
    const predicate = predicateOf(annotation, verb);
    const noun = antecedentOf(annotation, relative);
    const own = deprel.findIndex((relation, at) => /^(?:nsubj|csubj|expl)/.test(relation) && head[at] === predicate);
    if (noun < 0 || (own >= 0 && own !== relative)) continue;
    if (own === relative && head[predicate] === noun) continue;
    if (isUnder(annotation, noun, predicate) && !stepDown(annotation, noun, predicate)) continue;
    [head[predicate], deprel[predicate]] = [noun, 'acl:relcl'];
    if (xpos[predicate] === 'VBN' && !hasDependant(annotation, predicate, ['aux'])) xpos[predicate] = 'VBD';
    [head[relative], deprel[relative]] = [predicate, 'nsubj'];
    [head[remark.said], deprel[remark.said], upos[remark.said]] = [predicate, as < 0 ? 'parataxis' : 'advcl', 'VERB'];
    [head[remark.speaker], deprel[remark.speaker]] = [remark.said, 'nsubj'];
    if (as > 0) [head[as], deprel[as], upos[as]] = [remark.said, 'mark', 'SCONJ'];
    for (let at = remark.end + 1; at < words.length; at++) if (head[at] === remark.said) head[at] = predicate;
  }
}
mendRemarksInRelatives.needs = [/^(?:which|who|that)$/, saying, /^,$/];

/** The noun that a relative pronoun stands for: that of the clause it is in, or the one right before it; or -1. */
function antecedentOf({ head, deprel, upos }: Annotation, relative: number): number {
  for (let at = head[relative]!, steps = 0; at >= 0 && steps < 4; at = head[at]!, steps++)
    if (deprel[at] === 'acl:relcl' && head[at]! < relative) return head[at]!;
  for (let at = relative - 1; at >= relative - 2; at--) if (/^(?:NOUN|PROPN)$/.test(upos[at] ?? '')) return at;
  return -1;
}

/** Makes the clause of a noun the head of a sentence in place of a predicate that it hangs on. Whether it could. */
function stepDown({ head, deprel }: Annotation, noun: number, predicate: number): boolean {
  if (head[predicate] !== -1) return false;
  let top = noun;
  while (head[top] !== predicate) top = head[top]!;
  if (top === noun || deprel[top] === 'nsubj') return false;
  [head[top], deprel[top]] = [-1, 'root'];
  for (let at = 0; at < head.length; at++)
    if (head[at] === predicate && (at < noun || at === head.length - 1)) head[at] = top;
  return true;
}
