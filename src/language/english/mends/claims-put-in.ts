import type { Annotation } from '../model/index.js';
import { finiteAfter, relatives, saying, subjects, takeAsPast } from './relative-claims.js';
import { summing } from './summing-up.js';
import { hasDependant, isUnder } from './tree.js';

/** Verbs whose object is a clause that begins with `what she said`. */
const holding =
  /^(?:kn[oe]w[ns]?|den(?:y|ie[sd])|reali[sz]e[sd]?|shows?|showed|proves?|proved|means?|meant|finds?|found|admits?|admitted|confirms?|confirmed|doubts?|doubted|adds?|added|tells?|told)$/;

/** Words of a noun phrase that names who speaks. */
const named = /^(?:PROPN|NOUN|ADJ|DET|PRON|CCONJ|PART|NUM)$/;

const speakers = /^(?:NOUN|PROPN|PRON|NUM)$/;

/**
 * Reads `struck what it said were bases` as `what were bases`, with `it said` put in: a finite verb right behind one of saying has
 * no subject but `what`, which is an object or an oblique of the verb before. Changes the annotation in place.
 */
export function mendClaimsInWhat(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let what = 1; what + 3 < words.length; what++) {
    if (words[what] !== 'what') continue;
    const said = sayingAfter(words, annotation, what);
    const predicate = said < 0 ? -1 : finiteAfter(annotation, said);
    if (predicate < 0 || hasDependant(annotation, predicate, subjects, said)) continue;
    const isInside = isUnder(annotation, what, predicate);
    const above = isInside ? head[predicate]! : head[what]!;
    if (above < 0 || above >= what) continue;
    const preposition = what - 1;
    const isOblique = upos[preposition] === 'ADP' || (upos[preposition] === 'SCONJ' && words[preposition] === 'in');
    // `he knew what she said was true`: her words were
    if (!isOblique && (saying.test(words[above]!) || holding.test(words[above]!))) continue;
    if (isInside) {
      if (isUnder(annotation, above, predicate)) continue;
      [head[what], deprel[what]] = [above, isOblique ? 'obl' : 'obj'];
      // what stands before it is not inside its clause
      for (let at = 0; at < what; at++) if (head[at] === predicate || head[at] === said) head[at] = what;
    }
    if (isOblique) [head[preposition], deprel[preposition], upos[preposition]] = [what, 'case', 'ADP'];
    putIn(annotation, what, said, predicate);
    // `struck what it said was a depot, killing two`: who strikes kills
    for (let at = said + 2; at < words.length; at++)
      if (head[at] === predicate && deprel[at] === 'advcl' && words[at - 1] === ',' && xpos[at] === 'VBG')
        head[at] = above;
  }
}
mendClaimsInWhat.needs = [/^what$/, saying];

/**
 * Reads `a man it said was a general` as `a man who was a general`, with `it said` put in: the relative clause that the parser sees
 * has a finite verb without a subject right behind it. Changes the annotation in place.
 */
export function mendClaimsInBareRelatives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let said = 2; said + 2 < words.length; said++) {
    const noun = head[said]!;
    if (deprel[said] !== 'acl:relcl' || noun < 0 || noun >= said || !saying.test(words[said]!)) continue;
    if (upos[noun] !== 'NOUN' && upos[noun] !== 'PROPN') continue;
    const predicate = finiteAfter(annotation, said);
    if (predicate < 0 || hasDependant(annotation, predicate, subjects) || isUnder(annotation, noun, predicate))
      continue;
    const isFree =
      isUnder(annotation, predicate, said) ||
      head[predicate] === noun ||
      /^(?:ccomp|parataxis)$/.test(deprel[predicate]!);
    const isBare = !words.slice(noun, said).some((word) => relatives.test(word));
    const hasSpeaker = deprel.some((relation, at) => relation === 'nsubj' && head[at] === said && at < said);
    if (isFree && isBare && hasSpeaker) putIn(annotation, noun, said, predicate);
  }
}
mendClaimsInBareRelatives.needs = [saying];

/**
 * Reads `closed the border, a step Peru says breaks the accord` as `a step that breaks the accord`, with `Peru says` put in, whatever the
 * parser makes of the noun that sums up the clause before and of the name behind it. Changes the annotation in place.
 */
export function mendClaimsBehindSteps(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  const root = head.indexOf(-1);
  for (let noun = 3; noun + 3 < words.length; noun++) {
    if (words[noun - 2] !== ',' || !/^an?$/.test(words[noun - 1]!) || !summing.test(words[noun]!)) continue;
    let said = noun + 1;
    while (said < words.length && said < noun + 8 && named.test(upos[said]!)) said++;
    if (said === noun + 1 || upos[said] !== 'VERB' || !saying.test(words[said]!) || root >= noun) continue;
    const predicate = finiteAfter(annotation, said);
    if (predicate < 0 || hasDependant(annotation, predicate, subjects, said)) continue;
    const isOutside = (at: number): boolean => head[at]! <= noun || head[at]! >= said;
    const own = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === said && at > noun && at < said);
    let name = own < 0 ? noun + 1 : own;
    while (own < 0 && name < said && !isOutside(name)) name++;
    if (name >= said || !/^(?:PROPN|NOUN|PRON)$/.test(upos[name]!)) continue;
    [head[noun - 2], head[noun - 1]] = [noun, noun];
    [head[noun], deprel[noun]] = [root, 'appos'];
    [head[name], deprel[name]] = [said, 'nsubj'];
    putIn(annotation, noun, said, predicate);
  }
}
mendClaimsBehindSteps.needs = [summing, saying];

/** The verb of saying of a clause that begins behind a word, with nothing between them but who says it; else -1. */
function sayingAfter(words: readonly string[], annotation: Annotation, what: number): number {
  const { head, deprel, upos } = annotation;
  for (let said = what + 2; said < words.length && said <= what + 9; said++) {
    if (words[said] === ',' || upos[said] === 'PUNCT') return -1;
    if (!saying.test(words[said]!) || upos[said] !== 'VERB') continue;
    const speaker = deprel.findIndex((relation, at) => at > what && relation === 'nsubj' && head[at] === said);
    return speaker > 0 && speaker < said && speakers.test(upos[speaker]!) ? said : -1;
  }
  return -1;
}

/** Makes a predicate the relative clause of a word, and a verb of saying what is put into it. */
function putIn(annotation: Annotation, word: number, said: number, predicate: number): void {
  const { head, deprel, upos, xpos } = annotation;
  takeAsPast(annotation, predicate, said);
  [head[predicate], deprel[predicate]] = [word, 'acl:relcl'];
  [head[said], deprel[said]] = [predicate, 'parataxis'];
  for (let at = said + 1; at < head.length; at++)
    if (head[at] === said && at !== predicate && upos[at] !== 'PART' && xpos[at] !== 'RP') head[at] = predicate;
}

const judging =
  /^(?:says?|said|argue[sd]?|insist(?:s|ed)?|believe[sd]?|thinks?|thought|claim(?:s|ed)?|warn(?:s|ed)?|suspect(?:s|ed)?|fear(?:s|ed)?)$/;

/**
 * Sets a claim put between commas beside the whole sentence, where the parser sets it beside the clause that is its subject (`What drives the
 * protests, some say, is fear`). Changes the annotation in place.
 */
export function mendClaimsInsideSubjects(words: readonly string[], { head, deprel }: Annotation): void {
  for (let said = 3; said + 2 < words.length; said++) {
    const clause = head[said]!;
    if (!judging.test(words[said]!) || words[said + 1] !== ',' || deprel[said] !== 'parataxis' || clause < 0) continue;
    const main = head[clause]!;
    if (clause > said || main < said || !/^csubj/.test(deprel[clause]!)) continue;
    const source = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === said && at < said);
    if (source < 0 || !words.slice(clause, source).includes(',')) continue;
    head[said] = main;
  }
}
mendClaimsInsideSubjects.needs = [judging, /^,$/];
