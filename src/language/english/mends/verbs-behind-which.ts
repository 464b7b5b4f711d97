import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

const isNoun = ({ upos }: Annotation, at: number): boolean => upos[at] === 'NOUN' || upos[at] === 'PROPN';

const months = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** The noun before a place that is no date, or the one which that stands beside: `the pact on trade signed in May`. */
function nounBefore({ head, deprel, upos }: Annotation, to: number): number {
  let noun = to - 1;
  while (noun >= 0 && upos[noun] !== 'NOUN') noun--;
  while (noun >= 0 && /^(?:nmod|compound)$/.test(deprel[noun]!) && head[noun]! < noun) noun = head[noun]!;
  return noun;
}

/**
 * Makes the verb behind a relative clause the main one, where the parser has it describe its object and leaves the sentence to its
 * subject (`Peru, which backed it, voiced regret`). Changes the annotation in place.
 */
export function mendVerbsBehindWhich(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const root = head.indexOf(-1);
  if (root < 0 || !isNoun(annotation, root) || hasDependant(annotation, root, ['nsubj', 'cop'])) return;
  const relative = deprel.findIndex((relation, at) => relation === 'acl:relcl' && head[at] === root && at > root);
  // a comma right before `which`, or before what stands between them: `Peru and Chile, whose own men backed it, voiced …`
  const pronoun = xpos.findIndex((tag, at) => at > root && at < relative && /^W/.test(tag));
  if (relative < 0 || (words[root + 1] !== ',' && words[pronoun - 1] !== ',')) return;
  for (let verb = relative + 2; verb + 1 < words.length; verb++) {
    const noun = head[verb]!;
    if (words[verb - 1] !== ',' || deprel[verb] !== 'amod' || xpos[verb] !== 'VBN' || noun < verb) continue;
    if (!/^(?:obj|conj|obl|appos|xcomp|parataxis|nmod)$/.test(deprel[noun]!)) continue;
    if (!isUnder(annotation, noun, relative)) continue;
    [head[verb], deprel[verb], upos[verb], xpos[verb]] = [-1, 'root', 'VERB', 'VBD'];
    [head[noun], deprel[noun]] = [verb, 'obj'];
    [head[root], deprel[root]] = [verb, 'nsubj'];
    for (let at = 0; at < words.length; at++)
      if (head[at] === root && at > verb && deprel[at] !== 'conj') head[at] = verb;
    return;
  }
}
mendVerbsBehindWhich.needs = [/^,$/];

/**
 * Makes a verb of the present behind *that* which the tagger or the parser takes for the first of two nouns: `questioned a clause that bars
 * third countries`, `the pact, which bars military use of it`. Changes the annotation in place.
 */
export function mendPresentsBehindThat(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let that = 2; that + 2 < words.length; that++) {
    if (!/^(?:that|which)$/.test(words[that]!) || xpos[that] !== 'WDT' || deprel[that] !== 'nsubj') continue;
    const [noun, verb] = [head[that]!, that + 1];
    if (noun <= verb || upos[noun] !== 'NOUN' || hasDependant(annotation, noun, ['cop', 'aux', 'det'])) continue;
    const isSubject = deprel[verb] === 'nsubj' && words[that - 1] === ',';
    if (head[verb] !== noun || !(deprel[verb] === 'compound' || isSubject) || !/^\p{Ll}+s$/u.test(words[verb]!))
      continue;
    const antecedent = deprel[noun] === 'acl:relcl' || !isSubject ? head[noun]! : nounBefore(annotation, that - 1);
    if (antecedent < 0 || antecedent >= that || !isNoun(annotation, antecedent)) continue;
    [upos[verb], xpos[verb], head[verb], deprel[verb]] = ['VERB', 'VBZ', antecedent, 'acl:relcl'];
    [head[noun], deprel[noun], head[that]] = [verb, 'obj', verb];
    if (words[that - 1] === ',') head[that - 1] = verb;
  }
}
mendPresentsBehindThat.needs = [/^(?:that|which)$/];

/**
 * Makes the verb of a relative clause of the word behind *which* and its object of the capitals behind that, which the parser takes
 * for a verb of no language: `Peru, which chairs ASEAN this year`. Changes the annotation in place.
 */
export function mendCapitalsBehindWhich(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 2; verb + 1 < words.length; verb++) {
    const [which, name] = [verb - 1, verb + 1];
    if (!/^(?:which|that|who)$/.test(words[which]!) || !/^\p{Ll}+s$/u.test(words[verb]!)) continue;
    if (upos[name] !== 'VERB' || !/^\p{Lu}{2,}$/u.test(words[name]!) || head[verb] !== name || head[which] !== name)
      continue;
    if (upos[verb] !== 'NOUN' || deprel[verb] !== 'nsubj') continue;
    [upos[verb], xpos[verb], head[verb], deprel[verb]] = ['VERB', 'VBZ', head[name]!, deprel[name]!];
    [upos[name], xpos[name], head[name], deprel[name]] = ['PROPN', 'NNP', verb, 'obj'];
    for (let at = 0; at < words.length; at++) if (head[at] === name && at !== verb) head[at] = verb;
    [head[which], deprel[which]] = [verb, 'nsubj'];
  }
}
mendCapitalsBehindWhich.needs = [/^(?:which|that|who)$/, /^\p{Lu}{2,}$/u];

const presents =
  /^(?:heads|leads|runs|chairs|hosts|plans|wants|backs|calls|claims|controls|funds|supports|opposes|owns|rules|governs|holds)$/;

/**
 * Makes a verb of the present of what stands behind *which* and a name, where the tagger takes it for a noun that the name belongs to: `team 225,
 * which Ritter heads, left`. Changes the annotation in place.
 */
export function mendPresentsBehindNames(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 3; verb + 1 < words.length; verb++) {
    if (!presents.test(words[verb]!) || xpos[verb] !== 'NNS' || !/^nsubj/.test(deprel[verb]!)) continue;
    const name = verb - 1;
    const main = head[verb]!;
    if (upos[name] !== 'PROPN' || head[name] !== verb || main < verb + 1) continue;
    let pronoun = name - 1;
    while (pronoun > 0 && upos[pronoun] === 'PROPN') pronoun--;
    if (!/^(?:which|that|whom)$/.test(words[pronoun]!) || !xpos[pronoun]!.startsWith('W')) continue;
    let noun = pronoun - 1;
    while (noun > 0 && /^(?:PUNCT|ADP)$/.test(upos[noun]!)) noun--;
    // `team no. 225`: what its words hang on
    while (/^(?:flat|compound|appos|nummod|nmod)/.test(deprel[noun]!) && head[noun]! >= 0 && head[noun]! < pronoun)
      noun = head[noun]!;
    if (!isNoun(annotation, noun)) continue;
    [upos[verb], xpos[verb], head[verb], deprel[verb]] = ['VERB', 'VBZ', noun, 'acl:relcl'];
    [head[name], deprel[name]] = [verb, 'nsubj'];
    [head[pronoun], deprel[pronoun]] = [verb, 'obj'];
  }
}
mendPresentsBehindNames.needs = [presents, /^(?:which|that|whom)$/];

/**
 * Hangs a clause with *which* on what is dated, where the parser takes it for one on the month: `the pact was renewed in May, which lets
 * troops stay`. Changes the annotation in place.
 */
export function mendWhichBehindMonths(words: readonly string[], { head, deprel, upos }: Annotation): void {
  for (let which = 4; which + 1 < words.length; which++) {
    if (words[which] !== 'which' || words[which - 1] !== ',') continue;
    const month = which - 2;
    const clause = deprel.findIndex((relation, at) => at > which && relation === 'acl:relcl' && head[at] === month);
    if (clause < 0 || !months.test(words[month]!) || deprel[month] !== 'obl' || upos[clause] !== 'VERB') continue;
    if (/^(?:mark|see|saw|include|fall|fell|begin|began)/.test(words[clause]!)) continue;
    const verb = head[month]!;
    const isThing = (at: number): boolean => head[at] === verb && upos[at] === 'NOUN' && at < month;
    const object = deprel.findIndex((relation, at) => relation === 'obj' && isThing(at));
    const thing = object < 0 ? deprel.findIndex((relation, at) => /^nsubj/.test(relation) && isThing(at)) : object;
    if (thing >= 0) head[clause] = thing;
  }
}
mendWhichBehindMonths.needs = [months, /^which$/];
