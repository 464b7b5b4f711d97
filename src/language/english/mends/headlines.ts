import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

/** Verbs that the present of a headline has in the form of a noun (`Peru and Chile veto resolution`). */
const bare =
  /^(?:sign|veto|vow|vote|back|slam|hail|urge|seek|agree|reject|ban|halt|resume|swap|exchange|trade|mull|launch|oppose|praise|blame|accuse|warn|demand|recall|expel|condemn|welcome|deny|adopt|approve|ratify|suspend|lift|impose|open|close|end|begin|start|hold|discuss|fire|shell|free|storm|raid|bomb|strike|attack|seize|arrest|detain)$/;

/**
 * Makes the predicate of a headline of a bare verb that the parser takes for a part of the noun behind it, where a plural or
 * several stand before it (`Leaders of Peru and Chile sign declaration in Lima`). Changes the annotation in place.
 */
export function mendBareHeadlines(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  if (words.length < 4 || /^[.!?:]$/.test(words.at(-1)!)) return;
  const verb = words.findIndex((word, at) => at > 0 && bare.test(word) && /^(?:compound|amod)$/.test(deprel[at]!));
  // a clause of `as` has a verb of its own
  const as = words.indexOf('as', verb + 1);
  const end = as < 0 ? words.length : as;
  if (xpos.some((tag, at) => at < end && (upos[at] === 'AUX' || (upos[at] === 'VERB' && tag !== 'NN')))) return;
  if (verb < 1 || !isNamed(upos, verb - 1) || head[verb]! < verb) return;
  let object = verb + 1;
  for (let steps = 0; head[object]! > verb && steps < words.length; steps++) object = head[object]!;
  const before = [...words.keys()].slice(0, verb);
  const first = before.find((at) => isNamed(upos, at));
  if (first === undefined || !isNamed(upos, object) || hasDependant(annotation, first, ['case'])) return;
  if (
    !/^NNP?S$/.test(xpos[first]!) &&
    words[first] !== 'police' &&
    !before.some((at) => /^(?:and|,)$/.test(words[at]!))
  )
    return;
  for (const [at, above] of head.entries()) {
    if (at === verb || at === object || at === first) continue;
    if (at > end && deprel[at] === 'acl' && hasDependant(annotation, at, ['mark'])) {
      [head[at], deprel[at]] = [verb, 'advcl'];
    } else if (at > verb) {
      if (above <= verb) head[at] = object;
    } else if (above >= verb || above < 0) {
      head[at] = first;
      if (isNamed(upos, at))
        deprel[at] = hasDependant(annotation, at, ['case']) ? 'nmod' : at < first ? 'compound' : 'conj';
    }
  }
  upos[verb] = 'VERB';
  xpos[verb] = 'VBP';
  [head[verb], deprel[verb]] = [-1, 'root'];
  [head[object], deprel[object]] = [verb, 'obj'];
  [head[first], deprel[first]] = [verb, 'nsubj'];
}
mendBareHeadlines.needs = [bare];

const isNamed = (upos: readonly string[], at: number): boolean => upos[at] === 'NOUN' || upos[at] === 'PROPN';

/**
 * Joins two names with a comma between them before a verb in the present, as headlines join them (`Peru, Chile sign treaty`).
 * Changes the annotation in place.
 */
export function mendListedSubjects(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let second = 2; second + 1 < words.length; second++) {
    const verb = second + 1;
    if (head[second] !== verb || deprel[second] !== 'nsubj' || upos[second] !== 'PROPN') continue;
    const first = head.findIndex((above, at) => above === verb && at < second && deprel[at] === 'nsubj');
    if (first < 0 || upos[first] !== 'PROPN' || !/^VBP?$/.test(xpos[verb]!)) continue;
    const comma = words.indexOf(',', first);
    if (comma < 0 || comma > second || words.slice(comma + 1, second).includes(',')) continue;
    head[second] = first;
    deprel[second] = 'conj';
  }
}

/** Nouns that no verb is written like. */
const nouns = /^(?:truce|ceasefire|treaty|armistice|pact)$/;

/** A truce is a thing, whatever stands before it (`agree to truce`). Changes the annotation in place. */
export function mendTruces(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let at = 1; at < words.length; at++) {
    if (!nouns.test(words[at]!) || xpos[at] !== 'VB' || words[at - 1] !== 'to' || head[at - 1] !== at) continue;
    upos[at] = 'NOUN';
    xpos[at] = 'NN';
    deprel[at] = 'obl';
    upos[at - 1] = 'ADP';
    xpos[at - 1] = 'IN';
    deprel[at - 1] = 'case';
    for (let word = at + 1; word < words.length; word++)
      if (head[word] === at && deprel[word] === 'obl') deprel[word] = 'nmod';
  }
}
mendTruces.needs = [nouns];

/** Verbs whose present has the form of a plural, without those whose plural often stands in compounds (`arms`, `sports`). */
const present =
  /^(?:arrests|rejects|detains|expels|seizes|frees|accuses|condemns|vetoes|summons|releases|hits|kills|fires|names|urges|warns|threatens|backs|slams|bans|lifts|suspends|halts|signs|orders|recalls|blocks|jails|meets|hosts|denies|approves|demands|rejoins|quits|extends|deploys|delays|resumes|ends|begins|adopts|imposes)$/;

/**
 * Makes the first predicate of a headline with two (`Peru's junta arrests rival leader, expels envoy`) of the verb that the
 * parser takes for a part of the subject of the second. Changes the annotation in place.
 */
export function mendFirstPredicates(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const second = head.findIndex((above) => above < 0);
  const comma = words.indexOf(',');
  if (second < 4 || comma !== second - 1 || xpos[second] !== 'VBZ' || words.at(-1) === '.') return;
  const object = deprel.findIndex((relation, at) => head[at] === second && at < comma && relation === 'nsubj');
  const verb = words.findIndex((word, at) => at > 0 && at < object && present.test(word) && upos[at] === 'NOUN');
  if (verb < 1 || head[verb] !== object || deprel[verb] !== 'compound' || !isNamed(upos, verb - 1)) return;
  const subject = verb - 1;
  for (let at = 0; at < comma; at++)
    if (at < subject && (head[at] === object || head[at] === verb)) head[at] = subject;
    else if (at > verb && at !== object && head[at] === verb) head[at] = object;
  upos[verb] = 'VERB';
  xpos[verb] = 'VBZ';
  [head[verb], deprel[verb]] = [-1, 'root'];
  [head[subject], deprel[subject]] = [verb, 'nsubj'];
  [head[object], deprel[object]] = [verb, 'obj'];
  [head[second], deprel[second]] = [verb, 'conj'];
  head[comma] = second;
}

/** The root of a sentence that is a name, or the name that is a part of its root. */
function firstName({ head, deprel, upos }: Annotation): number {
  const root = head.findIndex((above) => above < 0);
  if (root < 0 || upos[root] === 'PROPN') return root;
  // `The Vatican and Peru …`
  const at = upos[0] === 'DET' ? 1 : 0;
  return upos[root] === 'NOUN' && head[at] === root && upos[at] === 'PROPN' && deprel[at] === 'compound' ? at : -1;
}

/** A participle behind a comma that is the root of a sentence, or -1. */
function clauseBehind(words: readonly string[], { head, xpos }: Annotation): number {
  const root = head.findIndex((above) => above < 0);
  const isBehind =
    xpos[root] === 'VBG' && words[root - 1] === ',' && !head.some((above, at) => above === root && xpos[at] === 'VBZ');
  return isBehind ? root : -1;
}

/** The name that is the subject of a verb, or -1. */
const subjectOf = ({ head, deprel, upos }: Annotation, verb: number): number =>
  head.findIndex((above, at) => above === verb && deprel[at] === 'nsubj' && upos[at] === 'PROPN' && at < verb);

/**
 * Makes the verb of a sentence without one of the past behind its names that the parser takes for an adjective (`Peru and Chile
 * voiced support for Quito`). Changes the annotation in place.
 */
export function mendPastsBehindNames(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  // `Peru and Chile voiced support for it, saying it was fair`: the clause behind taken for the main one
  const behind = clauseBehind(words, annotation);
  const first = behind < 0 ? firstName(annotation) : subjectOf(annotation, behind);
  if (first < 0 || words.at(-1) !== '.') return;
  const verb = xpos.findIndex((tag, at) => at > first && /^VB[ND]$/.test(tag) && deprel[at] === 'amod');
  const object = head[verb] ?? -1;
  if (verb < 1 || object < verb || upos[object] !== 'NOUN' || !/^(?:conj|appos|root)$/.test(deprel[object]!)) return;
  // `Peru and Chile both voiced support`
  const both = words[verb - 1] === 'both' && verb > first + 2 ? verb - 1 : -1;
  const name = both < 0 ? verb - 1 : both - 1;
  if (both >= 0) [head[both], deprel[both], upos[both]] = [verb, 'advmod', 'ADV'];
  if (
    (head[object] !== first && head[first] !== object) ||
    upos[name] !== 'PROPN' ||
    hasDependant(annotation, object, ['det', 'case'], first)
  )
    return;
  if (xpos.some((tag, at) => at !== verb && at < object && /^(?:VB[DZP]|MD)$/.test(tag))) return;
  for (let at = first + 1; at < verb; at++) if (head[at] === object && at !== name) head[at] = name;
  if (behind >= 0) {
    [head[behind], deprel[behind]] = [verb, 'advcl'];
    if (head[words.length - 1] === behind) head[words.length - 1] = verb;
  }
  for (let at = object + 2; at < words.length; at++)
    if (head[at] === object && deprel[at] === 'acl' && xpos[at] === 'VBG' && words[at - 1] === ',')
      [head[at], deprel[at]] = [verb, 'advcl'];
  if (head[name] === object || head[name] === verb) [head[name], deprel[name]] = [first, 'conj'];
  xpos[verb] = 'VBD';
  for (let at = object + 1; at < words.length; at++) if (head[at] === first && upos[at] === 'PUNCT') head[at] = verb;
  [head[verb], deprel[verb]] = [-1, 'root'];
  [head[first], deprel[first]] = [verb, 'nsubj'];
  [head[object], deprel[object]] = [verb, 'obj'];
}

/**
 * Joins the two predicates of a headline, where the parser makes a clause of the first (`Peru summons envoys, threatens to leave the
 * pact`). Changes the annotation in place.
 */
export function mendJoinedPredicates(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  const second = head.findIndex((above) => above < 0);
  if (second < 3 || words[second - 1] !== ',' || words.at(-1) === '.' || !/^VB[ZP]$/.test(xpos[second]!)) return;
  const first = deprel.findIndex((relation, at) => relation === 'advcl' && head[at] === second && at < second);
  if (first < 0 || !/^VB[ZP]$/.test(xpos[first]!) || hasDependant(annotation, first, ['mark', 'advmod'])) return;
  if (!hasDependant(annotation, first, ['nsubj']) || hasDependant(annotation, second, ['nsubj', 'expl', 'csubj']))
    return;
  [head[first], deprel[first]] = [-1, 'root'];
  [head[second], deprel[second]] = [first, 'conj'];
}
mendJoinedPredicates.needs = [/^,$/];

/**
 * Makes the object of a verb of a headline of the noun behind it that the parser has as a second subject, and joins the predicate
 * behind the comma (`Malian junta arrests rival, expels envoy`). Changes the annotation in place.
 */
export function mendObjectsAsSubjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  if (/^[.!?]$/.test(words.at(-1)!)) return;
  const verb = head.findIndex((above) => above < 0);
  if (verb < 1 || !/^VB[ZP]$/.test(xpos[verb]!) || hasDependant(annotation, verb, ['obj', 'ccomp', 'xcomp'])) return;
  const found = deprel.flatMap((relation, at) => (head[at] === verb && relation === 'nsubj' ? [at] : []));
  const [subject, object] = found;
  if (found.length !== 2 || subject! > verb || object! < verb || upos[object!] !== 'NOUN') return;
  if (words.slice(verb, object).includes(',')) return;
  deprel[object!] = 'obj';
  const next = deprel.findIndex(
    (relation, at) => relation === 'parataxis' && head[at] === verb && at > object! && words[at - 1] === ',',
  );
  if (next > 0 && xpos[next] === xpos[verb] && !hasDependant(annotation, next, ['nsubj', 'expl']))
    deprel[next] = 'conj';
}

/**
 * Makes a clause of `as` with a noun and the verb behind it, where the parser hangs the noun on a word before (`Peru frees
 * prisoners as envoys haggle over the rest`, `Peru recalls envoy as row with Chile deepens`). Changes the annotation in place.
 */
export function mendClausesWithAs(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let as = 2; as + 2 < words.length; as++) {
    const noun = head[as]!;
    if (words[as] !== 'as' || deprel[as] !== 'case' || noun < as || !isNamed(upos, noun)) continue;
    const isPlural = /^NNP?S$/.test(xpos[noun]!);
    const verb = deprel.findIndex(
      (relation, at) => relation === 'advcl' && at > noun && head[at]! >= 0 && head[at]! < as,
    );
    if (verb < 0 || !/^VB[PDZ]$/.test(xpos[verb]!) || (xpos[verb] === 'VBZ') === isPlural || deprel[noun] === 'nsubj')
      continue;
    if (hasDependant(annotation, verb, ['nsubj', 'mark', 'expl'])) continue;
    // `as row with Chile deepens`, but `as envoy, sends ships`
    let isWhole = true;
    for (let at = noun + 1; at < verb; at++) isWhole &&= upos[at] !== 'PUNCT' && isUnder(annotation, at, noun);
    if (!isWhole) continue;
    [head[as], deprel[as], upos[as]] = [verb, 'mark', 'SCONJ'];
    [head[noun], deprel[noun]] = [verb, 'nsubj'];
  }
}
mendClausesWithAs.needs = [/^as$/];
