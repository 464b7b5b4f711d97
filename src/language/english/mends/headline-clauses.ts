import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

/** Verbs whose present is also a noun, as headlines set it behind `as` and a subject. */
const presents =
  /^(?:advance|balk|ban|battle|bite|block|bomb|brace|break|burn|campaign|claim|clash|close|collapse|crash|cut|deadlock|delay|drag|drift|drop|end|ease|face|fall|fear|fight|fire|flare|gain|grip|halt|hand|head|hit|hold|hunt|jump|launch|lead|linger|loom|march|mass|mount|move|near|offer|patrol|plan|plot|plunge|press|probe|protest|push|raid|rage|rally|ramp|reel|report|request|return|ring|rise|rock|row|rule|rush|scramble|search|seek|shell|sign|slide|slip|slow|slump|spark|spike|spiral|split|spread|stall|stand|storm|strike|strain|struggle|surge|surround|swell|swirl|swap|talk|target|threaten|tighten|tour|trade|turn|visit|vote|vow|walk|warn|weigh|worry)(e?s)?$/;

/**
 * Makes a clause of what follows `as` in a headline, where the parser takes its verb for a noun: `Peru urges calm as Chile
 * masses troops`, `Chile hails pact as exports slump`. A plural stands before the bare form, a singular before the one in *s*. Changes
 * the annotation in place.
 */
export function mendHeadlineClauses(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const as = words.indexOf('as', 2);
  if (as < 0 || as + 2 >= words.length || /^[.!?"”…]$/.test(words.at(-1)!) || upos[as] === 'ADV') return;
  const root = head.findIndex((above) => above < 0);
  if (root < 0 || root > as || deprel[as] !== 'case' || !/^(?:VB[ZP]|VBD)$/.test(xpos[root]!)) return;
  const verb = presentBehind(words, annotation, as);
  if (verb < 0) return;
  const subject = verb - 1;
  // `as Chile's army blocks convoys`: what stood before the verb is the subject's, what stands behind it the verb's
  const object = words.findIndex(
    (_, at) => at > verb && isNoun(upos, at) && !(head[at]! > verb && isNoun(upos, head[at]!)),
  );
  for (let at = as + 1; at < words.length; at++) {
    const above = head[at]!;
    if (at < subject && (above >= subject || above < as)) head[at] = subject;
    else if (at > verb && at !== object && (above <= verb || above === as)) head[at] = verb;
    else if (at > verb && isUnder(annotation, verb, at)) head[at] = verb;
  }
  if (object > verb && (head[object]! <= verb || deprel[verb] === 'compound')) {
    const isPhrase = head.some((above, at) => above === object && deprel[at] === 'case' && at > verb);
    [head[object], deprel[object]] = [verb, isPhrase ? 'obl' : 'obj'];
  }
  [upos[verb], xpos[verb], head[verb], deprel[verb]] = [
    'VERB',
    presents.exec(words[verb]!)?.[1] ? 'VBZ' : 'VBP',
    root,
    'advcl',
  ];
  [head[subject], deprel[subject]] = [verb, 'nsubj'];
  [upos[as], xpos[as], head[as], deprel[as]] = ['SCONJ', 'IN', verb, 'mark'];
}

const isNoun = (upos: readonly string[], at: number): boolean => upos[at] === 'NOUN' || upos[at] === 'PROPN';

/** The first word behind `as` and a noun that may be a present of that noun; -1 where a verb stands there as it is. */
function presentBehind(words: readonly string[], { upos, xpos }: Annotation, as: number): number {
  for (let at = as + 1; at < words.length; at++) {
    if (/^(?:VB[DZPN]|MD)$/.test(xpos[at]!)) return -1;
    // `as a threat to Peru`: a role
    if (upos[at] === 'ADP' || (upos[at] === 'DET' && at === as + 1)) return -1;
    const found = at > as + 1 && isNoun(upos, at) && isNoun(upos, at - 1) ? presents.exec(words[at]!) : null;
    if (!found) continue;
    const isPlural = /^NNP?S$/.test(xpos[at - 1]!) || words.slice(as + 1, at - 1).includes('and');
    const isBloc = /^(?:E3|EU3|G7|G20|BRICS|Quad)$/.test(words[at - 1]!);
    if (found[1] ? !isPlural : isPlural || isBloc) return at;
  }
  return -1;
}

/**
 * Makes a verb of the noun that heads a headline behind several names (`Peru and Chile trade blame over raid`); the noun right
 * behind it, which the parser joins to it, is its object. Changes the annotation in place.
 */
export function mendNounsBehindNames(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const verb = head.findIndex((above) => above < 0);
  if (verb < 3 || upos[verb] !== 'NOUN' || xpos[verb] !== 'NN' || !presents.test(words[verb]!)) return;
  if (hasDependant(annotation, verb, ['cop', 'det', 'case', 'aux', 'amod', 'compound'])) return;
  const subject = deprel.findIndex((relation, at) => head[at] === verb && at < verb && relation === 'nsubj');
  if (subject < 0 || upos[subject] !== 'PROPN' || upos[verb - 1] !== 'PROPN') return;
  if (!deprel.some((relation, at) => relation === 'conj' && head[at] === subject && at < verb)) return;
  [upos[verb], xpos[verb]] = ['VERB', 'VBP'];
  const object = verb + 1;
  const isOfNames = deprel[object] === 'conj' && (head[object] === verb || head[object] === subject);
  if (isOfNames && !hasDependant(annotation, object, ['cc'])) [head[object], deprel[object]] = [verb, 'obj'];
}
mendNounsBehindNames.needs = [presents];

/**
 * Makes the verb of a sentence of a word in the present that the parser takes for a part of the noun at its head (`Peru hails deal
 * as ships return`). Changes the annotation in place.
 */
export function mendPresentsInCompounds(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const root = head.findIndex((above) => above < 0);
  if (root < 2 || upos[root] !== 'NOUN' || hasDependant(annotation, root, ['cop', 'nsubj', 'aux', 'case'])) return;
  const verb = xpos.findIndex((tag, at) => tag === 'VBZ' && deprel[at] === 'compound' && head[at] === root);
  const subject = verb - 1;
  if (verb < 1 || verb > root || !isNoun(upos, subject) || /S$/.test(xpos[subject]!)) return;
  if (head[subject] !== verb && head[subject] !== root) return;
  for (let at = 0; at < words.length; at++)
    if (at !== subject && (head[at] === verb || (head[at] === root && at < verb)))
      head[at] = at < verb ? subject : root;
  for (let at = root + 1; at < words.length; at++)
    if (head[at] === root && (upos[at] === 'PUNCT' || /^(?:advcl|obl|parataxis)/.test(deprel[at]!))) head[at] = verb;
  upos[verb] = 'VERB';
  [head[verb], deprel[verb]] = [-1, 'root'];
  [head[subject], deprel[subject]] = [verb, 'nsubj'];
  [head[root], deprel[root]] = [verb, 'obj'];
}

/**
 * Makes a verb of the plural between a name and a noun in a headline, where the parser sets the noun beside it or makes one thing of both
 * (`Peru lodges new protest`, `Chile boycotts vote`). Changes the annotation in place.
 */
export function mendHeadlinePresents(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  if (/^[.!?"”…:]$/.test(words.at(-1)!)) return;
  for (let verb = 1; verb + 1 < words.length; verb++) {
    const subject = verb - 1;
    if (xpos[verb] !== 'NNS' || xpos[subject] !== 'NNP' || !/^\p{Ll}+s$/u.test(words[verb]!)) continue;
    if (hasDependant(annotation, verb, ['cop', 'case', 'det', 'nmod:poss', 'nummod', 'cc'])) continue;
    let object = head[verb]!;
    if (deprel[verb] === 'root' && head[subject] === verb && /^(?:compound|nsubj)$/.test(deprel[subject]!)) {
      object = deprel.findIndex((relation, at) => relation === 'appos' && head[at] === verb && at > verb);
      if (object < 0 || words.slice(verb, object).some((word) => /^[,;]$/.test(word))) continue;
    } else if (
      deprel[verb] === 'compound' &&
      object > verb &&
      head[subject] === object &&
      deprel[subject] === 'nsubj'
    ) {
      if (!/^(?:root|parataxis|conj)$/.test(deprel[object]!) || hasDependant(annotation, object, ['cop', 'aux']))
        continue;
      [head[verb], deprel[verb]] = [head[object]!, deprel[object]!];
      for (let at = 0; at < words.length; at++)
        if (head[at] === object && at !== verb && (at < verb || upos[at] === 'PUNCT' || /^obl/.test(deprel[at]!)))
          head[at] = verb;
    } else continue;
    [upos[verb], xpos[verb]] = ['VERB', 'VBZ'];
    [head[subject], deprel[subject]] = [verb, 'nsubj'];
    [head[object], deprel[object]] = [verb, 'obj'];
  }
}

/** What becomes of talks and prices in headlines, in verbs that are nouns too. */
const lots =
  /^(?:stall|collapse|slip|loom|surge|plunge|slump|slide|drag|drift|mount|swell|rage|flare|stumble|deadlock|spread|resume|falter)$/;

/**
 * Makes the verb of a headline of the noun that ends it, or stands before a clause of `as`, behind a plural (`Quito peace talks stall`). Changes the
 * annotation in place.
 */
export function mendHeadlineLots(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const verb = head.findIndex((above) => above < 0);
  const subject = verb - 1;
  if (verb < 1 || xpos[verb] !== 'NN' || !lots.test(words[verb]!) || /^[.!?"”…:]$/.test(words.at(-1)!)) return;
  if (verb + 1 < words.length && !/^(?:as|after|in|over|amid|despite|on|for)$/.test(words[verb + 1]!)) return;
  if (
    xpos[subject] !== 'NNS' ||
    deprel[subject] !== 'compound' ||
    head[subject] !== verb ||
    /^(?:arms|sports|news|drugs)$/i.test(words[subject]!)
  )
    return;
  if (hasDependant(annotation, verb, ['cop', 'case', 'det', 'nsubj'])) return;
  [upos[verb], xpos[verb], deprel[subject]] = ['VERB', 'VBP', 'nsubj'];
  for (let at = 0; at < words.length; at++) {
    if (head[at] !== verb || at === subject) continue;
    if (at < subject) head[at] = subject;
    else if (deprel[at] === 'acl') deprel[at] = 'advcl';
    else if (deprel[at] === 'nmod') deprel[at] = 'obl';
  }
}
mendHeadlineLots.needs = [lots];

/** What crowds do in headlines, in verbs that are nouns too. */
const marches = /^(?:march|rally|protest|demonstrate|strike|riot|vote)$/i;
const crowds = /^(?:thousands|hundreds|dozens|scores|crowds|[a-z]*(?:ers|ists|ents|ors|ans))$/i;

/**
 * Makes the verb of a headline of the noun behind those who do it (`Thousands march in Lima`, `Teachers strike over pay`), where the
 * parser sees two nouns. Changes the annotation in place.
 */
export function mendHeadlineMarches(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const verb = words.findIndex((word, at) => at > 0 && marches.test(word));
  const subject = verb - 1;
  if (verb < 1 || verb > 3 || upos[verb] === 'VERB' || /^[.!?:]$/.test(words.at(-1)!)) return;
  if (!crowds.test(words[subject]!) || xpos[subject] !== 'NNS' || upos[verb + 1] !== 'ADP') return;
  if (upos.some((pos, at) => at > verb && (pos === 'VERB' || pos === 'AUX'))) return;
  const isPair = head[verb] === subject || head[subject] === verb;
  if (!isPair || (head[subject]! >= 0 && head[verb]! >= 0)) return;
  [upos[verb], xpos[verb]] = ['VERB', 'VBP'];
  [head[verb], deprel[verb]] = [-1, 'root'];
  for (let at = 0; at < words.length; at++) {
    if (at === verb || (head[at] !== subject && head[at] !== verb)) continue;
    if (at < subject) head[at] = subject;
    else if (at > verb) {
      head[at] = verb;
      if (deprel[at] === 'nmod') deprel[at] = 'obl';
    }
  }
  [head[subject], deprel[subject]] = [verb, 'nsubj'];
}
mendHeadlineMarches.needs = [marches];
