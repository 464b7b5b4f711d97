import type { Annotation } from '../model/index.js';

const opening = /^(?:Under|By|In|Within|According|Per)$/;
const treaty = /^(?:Treaty|Agreement|Accords?|Convention|Protocol|Pact|Charter|Covenant|Constitution|Act|Law)$/;
const named = /^(?:PROPN|ADJ|NOUN)$/;
const finite = /^(?:MD|VB[DZP])$/;

/**
 * Ends the name of a treaty before that of the state that does something under it, where the parser makes one name of both: `Under the
 * Biodiversity Convention Peru must report`. Changes the annotation in place.
 */
export function mendNamesBehindTreaties(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  if (!opening.test(words[0]!)) return;
  const noun = words.findIndex((word, at) => at > 1 && treaty.test(word));
  if (noun < 2 || noun > 8 || words.slice(1, noun).some((word) => /^[,;:]$/.test(word))) return;
  const first = noun + 1;
  let last = first;
  while (upos[last + 1] === 'PROPN' && last - first < 3) last++;
  const verb = last + 1;
  if (upos[first] !== 'PROPN' || !/^\p{Lu}/u.test(words[first]!) || !finite.test(xpos[verb] ?? '')) return;
  let main = verb;
  if (upos[verb] === 'AUX') main = head[verb]!;
  if (main < verb || !/^(?:VERB|ADJ|NOUN)$/.test(upos[main]!)) return;
  const inName = (at: number): boolean => at >= first && at <= last;
  for (let at = first; at < last; at++) [head[at], deprel[at]] = [last, 'compound'];
  [head[last], deprel[last]] = [main, 'nsubj'];
  [head[noun], deprel[noun]] = [main, 'obl'];
  for (let at = 0; at < noun; at++) {
    if (!inName(head[at]!) && head[at] !== main) continue;
    head[at] = noun;
    if (!named.test(upos[at]!)) continue;
    deprel[at] = upos[at] === 'ADJ' ? 'amod' : 'compound';
  }
}
mendNamesBehindTreaties.needs = [opening, treaty];
