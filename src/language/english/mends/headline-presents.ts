import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/** Presents of headlines that the tagger takes for nouns. */
const presents =
  /^(?:drafts|votes|backs|urges|seeks|plans|calls|weighs|eyes|faces|signs|rejects|talks|warns|vows|demands|moves|pushes|presses|strikes|fires|targets|blames|protests|objects|reacts|claims|threatens|denies|shuns|hosts|opens|closes|bans|limits|aids|tests|holds|recalls|expels)$/;
const reacting =
  /^(?:protests|objects|reacts|disagrees|abstains|retaliates|responds|demurs|walks|frets|waits|watches)$/;

const isName = ({ upos }: Annotation, at: number): boolean => upos[at] === 'PROPN';

/**
 * Makes a clause of what stands behind `as` in a headline, where the parser takes its verb for a noun: `Peru rejects advice as Chile drafts
 * resolution`. Changes the annotation in place.
 */
export function mendHeadlineClausesWithAs(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  if (/^[.!?]$/.test(words.at(-1) ?? '')) return;
  const root = head.indexOf(-1);
  if (root < 0 || !/^VB[ZP]$/.test(xpos[root]!)) return;
  for (let as = root + 1; as + 3 < words.length; as++) {
    const noun = head[as]!;
    if (words[as] !== 'as' || deprel[as] !== 'case' || noun < as + 3) continue;
    let verb = as + 1;
    while (verb < noun && isName(annotation, verb)) verb++;
    const name = verb - 1;
    if (name === as || verb === noun || !presents.test(words[verb]!) || xpos[verb] !== 'NNS') continue;
    if (
      upos[noun] !== 'NOUN' ||
      !/^(?:compound|nmod|amod)/.test(deprel[verb]!) ||
      hasDependant(annotation, noun, ['det'])
    )
      continue;
    [head[verb], deprel[verb], upos[verb], xpos[verb]] = [root, 'advcl', 'VERB', 'VBZ'];
    [head[as], deprel[as], upos[as], xpos[as]] = [verb, 'mark', 'SCONJ', 'IN'];
    [head[name], deprel[name]] = [verb, 'nsubj'];
    for (let at = as + 1; at < name; at++)
      if (head[at]! > name || head[at] === noun) [head[at], deprel[at]] = [name, 'compound'];
    [head[noun], deprel[noun]] = [verb, 'obj'];
  }
}
mendHeadlineClausesWithAs.needs = [/^as$/, presents];

/**
 * Makes a verb of the last word of a headline, which tells how somebody takes the rest, where the tagger has a noun: `Chad signs pact, Niger
 * protests`. Changes the annotation in place.
 */
export function mendHeadlineReactions(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const last = words.length - 1;
  const root = head.indexOf(-1);
  if (last < 4 || !reacting.test(words[last]!) || xpos[last] !== 'NNS') return;
  if (root < 0 || root > last - 3 || !/^VB[ZP]$/.test(xpos[root]!)) return;
  let first = last - 1;
  while (first > root && isName(annotation, first - 1)) first--;
  const subject = last - 1;
  if (!isName(annotation, subject) || !/^[,;:]$/.test(words[first - 1]!)) return;
  if (!/^(?:conj|parataxis|appos|obj|nmod|dep)$/.test(deprel[last]!)) return;
  [head[last], deprel[last], upos[last], xpos[last]] = [root, 'conj', 'VERB', 'VBZ'];
  [head[subject], deprel[subject], head[first - 1]] = [last, 'nsubj', last];
}
mendHeadlineReactions.needs = [reacting, /^[,;:]$/];

const peoples = /^\p{Lu}\p{L}+$/u;

/**
 * Sets what is said of somebody between commas, a people and a clause with `who`, beside his name, where the parser has two subjects: `Ana Lind, the
 * Peruvian who has led it since 2021, said`. Changes the annotation in place.
 */
export function mendCompatriotsAside(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let who = 4; who + 2 < words.length; who++) {
    const people = who - 1;
    if (words[who] !== 'who' || !peoples.test(words[people]!) || upos[people] === 'PUNCT') continue;
    const article = people - 1;
    if (!/^(?:the|an?)$/.test(words[article]!) || words[article - 1] !== ',') continue;
    const verb = head[people]!;
    if (deprel[people] !== 'nsubj' || verb < who) continue;
    const name = deprel.findIndex(
      (relation, at) => relation === 'nsubj' && head[at] === verb && at < article - 1 && upos[at] === 'PROPN',
    );
    if (name < 0 || name < article - 3) continue;
    [head[people], deprel[people]] = [name, 'appos'];
    if (xpos[people] === 'JJ') [upos[people], xpos[people]] = ['NOUN', 'NN'];
  }
}
mendCompatriotsAside.needs = [/^who$/, /^,$/];
