import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const opening = /^(?:after|before|since|as|while|when|once|because|although|though)$/i;

/**
 * Makes a clause of time of what opens the sentence with `after` or `before`, where the parser takes it for the main clause and what
 * follows the comma for something beside it (`Two days after Chad left, Peru cut off aid`) or for the last word of it (`…, Peru
 * severed ties`). Changes the annotation in place.
 */
export function mendTimesBeforeClauses(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  const first = head.findIndex((above) => above < 0);
  if (first < 2 || upos[first] !== 'VERB' || !hasDependant(annotation, first, ['nsubj', 'nsubj:pass'])) return;
  const mark = deprel.findIndex(
    (relation, at) => relation === 'mark' && head[at] === first && at < first && opening.test(words[at]!),
  );
  if (mark < 0 || deprel.some((relation, at) => at < mark && head[at] === first && /^nsubj/.test(relation))) return;
  const main = besideOf(words, annotation, first) ?? swallowedIn(words, annotation, first);
  if (main === null) return;
  [head[main], deprel[main]] = [-1, 'root'];
  [head[first], deprel[first]] = [main, 'advcl'];
  const stop = words.length - 1;
  if (deprel[stop] === 'punct') head[stop] = main;
}
mendTimesBeforeClauses.needs = [opening];

/** A clause with its own subject right behind a comma, beside the first. */
function besideOf(words: readonly string[], annotation: Annotation, first: number): number | null {
  const { head, deprel, upos } = annotation;
  const verb = deprel.findIndex(
    (relation, at) =>
      head[at] === first && at > first && /^(?:parataxis|ccomp)$/.test(relation) && /^(?:VERB|ADJ)$/.test(upos[at]!),
  );
  if (verb < 0 || hasDependant(annotation, verb, ['mark', 'cc'])) return null;
  const subject = deprel.findIndex(
    (relation, at) => head[at] === verb && at > first && at < verb && /^(?:nsubj|expl)/.test(relation),
  );
  return subject > 0 && words.slice(first, subject).includes(',') ? verb : null;
}

/** A name, a past and a noun behind a comma that have been taken for one noun phrase of the clause before. */
function swallowedIn(words: readonly string[], annotation: Annotation, first: number): number | null {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = first + 3; verb + 1 < words.length; verb++) {
    const noun = head[verb]!;
    if (deprel[verb] !== 'amod' || xpos[verb] !== 'VBN' || !/ed$/.test(words[verb]!) || noun < verb) continue;
    const name = verb - 1;
    const isName = upos[name] === 'PROPN' && head[name] === noun && /^(?:compound|nmod)/.test(deprel[name]!);
    const comma = words.lastIndexOf(',', name);
    if (!isName || comma < first || head[noun] !== first || !/^(?:obj|obl|conj|appos)/.test(deprel[noun]!)) continue;
    const isWhole = words.slice(comma + 1, name).every((_, i) => {
      const at = comma + 1 + i;
      return head[at] === name || (head[at] === noun && /^(?:det|compound|amod)$/.test(deprel[at]!));
    });
    if (!isWhole) continue;
    for (let at = comma; at < name; at++) if (head[at] === noun) head[at] = deprel[at] === 'punct' ? verb : name;
    [upos[verb], xpos[verb]] = ['VERB', 'VBD'];
    [head[name], deprel[name]] = [verb, 'nsubj'];
    [head[noun], deprel[noun]] = [verb, 'obj'];
    return verb;
  }
  return null;
}
