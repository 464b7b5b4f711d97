import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

/**
 * Makes an apposition of what the parser takes for a second subject of a verb: in `Even Peru, the island's one friend, said
 * …` the words between the commas say who Peru is. Changes the annotation in place.
 */
export function mendSecondSubjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let at = 1; at < words.length; at++) {
    if (deprel[at] !== 'nsubj' && deprel[at] !== 'nsubj:pass') continue;
    if (upos[at] !== 'NOUN' && upos[at] !== 'PROPN') continue;
    const verb = head[at]!;
    if (verb <= at) continue;
    const first = subjectBefore(annotation, verb, at);
    if (first < 0) continue;
    const [from, to] = extentOf(annotation, at);
    const close = words[to] === ')' ? to + 1 : to;
    // commas on both sides, and nothing else between the subject and the verb
    if (words[from - 1] !== ',' || words[close] !== ',' || close >= verb) continue;
    if (extentOf(annotation, first)[1] > from) continue;
    // `Her deputy, Otto Lind, is the trade minister`: up to the copula
    const copula = deprel.findIndex((relation, i) => relation === 'cop' && head[i] === verb && i > to);
    const end = copula > to ? copula : verb;
    if (upos.slice(to + 1, end).some((tag) => tag === 'NOUN' || tag === 'PROPN')) continue;
    head[at] = first;
    deprel[at] = 'appos';
  }
}
mendSecondSubjects.needs = [/^,$/];

/**
 * Makes one noun phrase of a noun behind a preposition and the noun right behind it, where the parser makes a second subject of
 * that (`A letter to union members says …`). Changes the annotation in place.
 */
export function mendPhrasesOfSubjects(_words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  deprel.forEach((relation, at) => {
    const verb = head[at]!;
    if (relation !== 'nsubj' || verb < at || upos[at] !== 'NOUN') return;
    const first = subjectBefore(annotation, verb, at);
    if (first < 0 || hasDependant(annotation, at, ['det', 'nmod:poss', 'case'])) return;
    const part = extentOf(annotation, at)[0] - 1;
    if (upos[part] !== 'NOUN' || deprel[part] !== 'nmod' || head[part] !== first) return;
    const preposition = deprel.findIndex((r, i) => r === 'case' && head[i] === part && i < part);
    if (preposition < 0 || hasDependant(annotation, part, ['det', 'nmod'])) return;
    [head[preposition], head[part], deprel[part]] = [at, at, 'compound'];
    [head[at], deprel[at]] = [first, 'nmod'];
  });
}

/**
 * Gives a participle, an infinitive or the verb of a relative clause that lacks an object the noun right behind it, where the
 * parser makes that a second subject of the verb: `Rebels backing General Ruiz seized the port`, `The bid to court Chile
 * failed`. Changes the annotation in place.
 */
export function mendObjectsOfParticiples(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  deprel.forEach((relation, at) => {
    const verb = head[at]!;
    if (relation !== 'nsubj' || verb < at || (upos[at] !== 'NOUN' && upos[at] !== 'PROPN')) return;
    const first = subjectBefore(annotation, verb, at);
    if (first < 0) return;
    const lacking = extentOf(annotation, at)[0] - 1;
    if (!isOfSubject(words, annotation, lacking, first)) return;
    if (hasDependant(annotation, lacking, ['obj', 'obl', 'xcomp', 'ccomp'])) return;
    [head[at], deprel[at]] = [lacking, 'obj'];
  });
}

/** Whether a verb stands in a clause that says more of a noun, and takes an object behind it. */
function isOfSubject(words: readonly string[], annotation: Annotation, verb: number, noun: number): boolean {
  const { head, deprel, xpos } = annotation;
  if (xpos[verb] === 'VBG') return deprel[verb] === 'acl' && head[verb] === noun;
  if (!isUnder(annotation, verb, noun)) return false;
  if (xpos[verb] === 'VB') return words[verb - 1] === 'to' && /^(?:acl|xcomp)$/.test(deprel[verb]!);
  if (!/^VB[DPZ]$/.test(xpos[verb]!) || deprel[verb] !== 'acl:relcl') return false;
  const subject = head.findIndex((above, at) => above === verb && deprel[at] === 'nsubj');
  return subject >= 0 && /^(?:who|that|which)$/.test(words[subject]!);
}

/**
 * Gives the subject that stands before a reported clause back to that, where the verb of saying behind it has one of its own
 * (`Novak, who is a candidate, will travel to Oslo, her office said`). Changes the annotation in place.
 */
export function mendSubjectsOfReported(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let clause = 1; clause + 1 < words.length; clause++) {
    const verb = head[clause]!;
    if (deprel[clause] !== 'ccomp' || verb <= clause || upos[clause] !== 'VERB') continue;
    const subjects = deprel.flatMap((relation, at) => (head[at] === verb && relation.startsWith('nsubj') ? [at] : []));
    if (subjects.length !== 2 || subjects[0]! > clause || subjects[1]! < clause) continue;
    if (hasDependant(annotation, clause, ['nsubj', 'csubj', 'expl', 'mark'])) continue;
    head[subjects[0]!] = clause;
    deprel[subjects[0]!] = hasDependant(annotation, clause, ['aux:pass']) ? 'nsubj:pass' : 'nsubj';
  }
}

/**
 * Makes one phrase of a name whose words the parser has as two, and a title of a noun right before it: `leader Rosa Lind
 * said`, `a photo of leader Rosa Lind`. Changes the annotation in place.
 */
export function mendDividedSubjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 1; at < head.length; at++) {
    let before = at - 1;
    // `leader Rosa Lind`, `the rebel People's Front`
    while (before > 0 && head[before] === at && isOfName(upos[before]!, words[before]!)) before--;
    const isWhole = before < at - 1;
    if (upos[at] !== 'PROPN' || deprel[before] !== deprel[at] || head[at] !== head[before]) continue;
    if (!dividing.test(deprel[at]!) || !/^\p{Lu}\p{L}+$/u.test(words[at]!) || /day$/.test(words[at]!)) continue;
    if (hasDependant(annotation, at, ['case', 'det'])) continue;
    if (!isWhole && upos[before] === 'PROPN' && /^\p{Lu}\p{L}+$/u.test(words[before]!)) {
      for (let word = 0; word < words.length; word++) if (head[word] === at) head[word] = before;
      head[at] = before;
      deprel[at] = 'flat';
    } else if (upos[before] === 'NOUN' && (!isWhole || xpos[before] === 'NN')) {
      for (let word = 0; word < before; word++)
        if (head[word] === before && (deprel[word] === 'case' || (isWhole && deprel[word] === 'det'))) head[word] = at;
      head[before] = at;
      deprel[before] = 'nmod:desc';
    }
  }
}

/** Relations in which a verb or noun has one dependant without a comma or a conjunction. */
const dividing = /^(?:nsubj|appos|nmod)$/;

const isOfName = (tag: string, word: string): boolean => (tag === 'PROPN' || tag === 'ADJ') && /^\p{Lu}/u.test(word);

/**
 * Takes a noun behind the verb for what the noun before the comma is, where the parser makes a second subject of it (`Peru
 * dropped the case, a matter of years.`). Changes the annotation in place.
 */
export function mendSubjectsBehindVerbs(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let at = 3; at < words.length; at++) {
    const verb = head[at]!;
    if (deprel[at] !== 'nsubj' || upos[at] !== 'NOUN' || verb < 0 || verb > at || upos[verb] !== 'VERB') continue;
    const [from] = extentOf(annotation, at);
    if (words[from - 1] !== ',' || !/^an?$/.test(words[from]!)) continue;
    const object = deprel.findIndex((relation, i) => relation === 'obj' && head[i] === verb && i < from);
    if (object < verb || !deprel.some((relation, i) => head[i] === verb && i < verb && /^nsubj/.test(relation)))
      continue;
    [head[at], deprel[at]] = [object, 'appos'];
  }
}
mendSubjectsBehindVerbs.needs = [/^an?$/, /^,$/];

/**
 * Gives a verb without a subject the two names before it, where the parser takes them for what the noun before the comma is
 * called: `Nine members voted in favour of the draft, Peru and Chile voted against it`. Changes the annotation in place.
 */
export function mendSubjectsBehindCommas(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let name = 2; name + 3 < words.length; name++) {
    if (deprel[name] !== 'appos' || upos[name] !== 'PROPN' || head[name]! > name) continue;
    const [from] = extentOf(annotation, name);
    const other = deprel.findIndex(
      (relation, i) =>
        i > name && relation === 'conj' && upos[i] === 'PROPN' && (head[i] === name || head[i] === head[name]),
    );
    if (words[from - 1] !== ',' || other < 0) continue;
    const verb = extentOf(annotation, other)[1];
    if (deprel[verb] !== 'conj' || !/^VB[DPZ]$/.test(xpos[verb]!)) continue;
    if (head[verb]! > from || hasDependant(annotation, verb, ['nsubj', 'nsubj:pass', 'cc'])) continue;
    head[other] = name;
    head[name] = verb;
    deprel[name] = hasDependant(annotation, verb, ['aux:pass']) ? 'nsubj:pass' : 'nsubj';
  }
}
mendSubjectsBehindCommas.needs = [/^,$/];

/**
 * Makes one noun phrase of a name and the plural right behind it, where the parser has both as subjects: `Huamani aides
 * declined`. Changes the annotation in place.
 */
export function mendNamesBeforeSubjects({ head, deprel, upos, xpos }: Annotation): void {
  for (let at = 1; at < head.length; at++) {
    const name = at - 1;
    if (xpos[at] !== 'NNS' || !/^nsubj/.test(deprel[at]!) || upos[name] !== 'PROPN') continue;
    // `Peru and Chile officials met`
    const first = deprel[name] === 'conj' ? head[name]! : name;
    if (head[first] !== head[at] || !/^nsubj/.test(deprel[first]!) || head[at]! < at || upos[first] !== 'PROPN')
      continue;
    head[first] = at;
    deprel[first] = 'compound';
  }
}

/**
 * Makes the subject of a finite verb of a noun right before it that the parser has as a part of the verb (`MINISTER MEETS
 * ENVOY`): no noun describes a verb. Changes the annotation in place.
 */
export function mendSubjectsAsDescriptions({ head, deprel, upos, xpos }: Annotation): void {
  for (let noun = 0; noun + 1 < head.length; noun++) {
    const verb = noun + 1;
    if (head[noun] !== verb || !/^(?:nmod:desc|compound)$/.test(deprel[noun]!) || !/^(?:NOUN|PROPN)$/.test(upos[noun]!))
      continue;
    if (upos[verb] !== 'VERB' || !/^VB[DZP]$/.test(xpos[verb]!) || /^(?:amod|compound)$/.test(deprel[verb]!)) continue;
    if (head.some((above, at) => above === verb && /^(?:[nc]subj|expl|case)/.test(deprel[at]!))) continue;
    deprel[noun] = 'nsubj';
    for (let at = 0; at < noun; at++)
      if (head[at] === verb && /^(?:det|amod|compound|nmod:(?:desc|poss))$/.test(deprel[at]!)) head[at] = noun;
  }
}

const conjunctions = new Set(
  (
    'after albeit although and as because before both but cause cos either et except for given how if in lest like ' +
    'minus neither nor not notwithstanding on once only or plus provided providing save seeing since so than that ' +
    'though till times to unless until upon v versus vs when whenever where whereas wherever whether while whilst why ' +
    'with without yet'
  ).split(' '),
);

/** There are only so many conjunctions: another word with a capital that is tagged as one is a name. */
export function mendStrangeConjunctions(words: readonly string[], { upos, xpos }: Annotation): void {
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if ((upos[at] !== 'SCONJ' && upos[at] !== 'CCONJ') || !/^\p{Lu}\p{Ll}{2,}$/u.test(word)) continue;
    if (conjunctions.has(word.toLowerCase())) continue;
    upos[at] = 'PROPN';
    xpos[at] = 'NNP';
  }
}

/**
 * A name is no conjunction: where the parser takes one before a finite verb without a subject for such a word (`Chile` for
 * `while`), it is the subject. Changes the annotation in place.
 */
export function mendNamesAsMarks(annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 0; at < head.length; at++) {
    if (upos[at] !== 'PROPN' || !/^(?:mark|cc|case|discourse)$/.test(deprel[at]!)) continue;
    const verb = head[at]!;
    if (verb <= at || upos[verb] !== 'VERB') continue;
    const hasTense = head[verb]! < 0 || /^VB[DZP]$/.test(xpos[verb]!) || hasDependant(annotation, verb, ['aux']);
    if (hasTense && !hasDependant(annotation, verb, ['nsubj', 'csubj', 'expl'])) deprel[at] = 'nsubj';
  }
}

/** The noun that is a subject of the verb before another one, or -1. */
function subjectBefore({ head, deprel, upos }: Annotation, verb: number, other: number): number {
  for (let at = other - 1; at >= 0; at--)
    if (head[at] === verb && deprel[at]!.startsWith('nsubj')) return upos[at] === 'PRON' ? -1 : at;
  return -1;
}

/** First and last word (half-open) of what hangs on a word, without the punctuation at its edges. */
function extentOf(annotation: Annotation, at: number): [number, number] {
  const { head, upos } = annotation;
  let [from, to] = [at, at + 1];
  for (let word = at - 1; word >= 0; word--) if (upos[word] !== 'PUNCT' && isUnder(annotation, word, at)) from = word;
  for (let word = at + 1; word < head.length; word++)
    if (upos[word] !== 'PUNCT' && isUnder(annotation, word, at)) to = word + 1;
  return [from, to];
}

/**
 * Takes `one of` between commas for another word for the subject before it (`Peru, one of the first members, left`), where the
 * parser makes a second subject of it. Changes the annotation in place.
 */
export function mendOnesOf(words: readonly string[], { head, deprel, upos }: Annotation): void {
  for (let one = 2; one + 3 < words.length; one++) {
    if (words[one] !== 'one' || words[one + 1] !== 'of' || words[one - 1] !== ',' || deprel[one] !== 'nsubj') continue;
    const verb = head[one]!;
    const subject = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === verb && at < one);
    if (verb < one || subject < 0 || !/^(?:NOUN|PROPN)$/.test(upos[subject]!)) continue;
    if (!words.slice(one, verb).includes(',')) continue;
    [head[one], deprel[one]] = [subject, 'appos'];
  }
}
