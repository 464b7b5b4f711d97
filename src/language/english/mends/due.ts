import type { Annotation } from '../model/index.js';

/**
 * Makes the predicate of `due` before an infinitive (`the ministers are due to meet`), where the parser takes it for what
 * opens that. Changes the annotation in place.
 */
export function mendDue(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let due = 1; due + 2 < words.length; due++) {
    const verb = head[due]!;
    const to = due + 1;
    if (
      words[due] !== 'due' ||
      !/^(?:mark|case)$/.test(deprel[due]!) ||
      words[to] !== 'to' ||
      verb < due ||
      upos[verb] !== 'VERB'
    )
      continue;
    // `to` is its own or makes one word with `due`
    if (head[to] !== verb && head[to] !== due) continue;
    let be = due - 1;
    while (be > 0 && upos[be] === 'ADV') be--;
    if (upos[be] !== 'AUX' || head[be] !== verb) continue;
    [upos[due], xpos[due]] = ['ADJ', 'JJ'];
    [head[to], deprel[to]] = [verb, 'mark'];
    [head[due], deprel[due]] = [head[verb]!, deprel[verb]!];
    [head[verb], deprel[verb]] = [due, 'advcl'];
    deprel[be] = 'cop';
    for (let at = 0; at < words.length; at++) {
      if (head[at] !== verb || (at > due && (at < verb || upos[at] !== 'PUNCT'))) continue;
      head[at] = due;
      if (deprel[at]!.startsWith('nsubj')) deprel[at] = 'nsubj';
    }
  }
}
mendDue.needs = [/^due$/];

/**
 * Makes the predicate of `due` before a place (`Lind is due in Lima on Friday`), where the parser takes it for a preposition.
 * Changes the annotation in place.
 */
export function mendDueIn(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let due = 2; due + 2 < words.length; due++) {
    const place = head[due]!;
    if (words[due] !== 'due' || deprel[due] !== 'case' || place < due) continue;
    if (!/^(?:in|at)$/.test(words[due + 1]!) || head[due + 1] !== place) continue;
    const be = deprel.findIndex((relation, at) => relation === 'cop' && head[at] === place && at < due);
    if (be < 0) continue;
    [upos[due], xpos[due]] = ['ADJ', 'JJ'];
    [head[due], deprel[due]] = [head[place]!, deprel[place]!];
    [head[place], deprel[place]] = [due, 'obl'];
    for (let at = 0; at < words.length; at++) {
      if (head[at] !== place || at === due + 1) continue;
      if (at < due || upos[at] === 'PUNCT') head[at] = due;
      else if (deprel[at]!.startsWith('nmod')) [head[at], deprel[at]] = [due, deprel[at]!.replace('nmod', 'obl')];
    }
  }
}
mendDueIn.needs = [/^due$/];

/**
 * Gives the predicate of `due` before a place its subject and its place, where the parser hangs the subject on the place (`the envoy is due
 * in Lima next week`). Changes the annotation in place.
 */
export function mendSubjectsOfDue(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let due = 2; due + 2 < words.length; due++) {
    if (words[due] !== 'due' || upos[due] !== 'ADJ' || !/^(?:in|at)$/.test(words[due + 1]!)) continue;
    const place = head[due + 1]!;
    if (deprel[due + 1] !== 'case' || place < due || !/^(?:obl|nmod)$/.test(deprel[place]!)) continue;
    const subject = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === place && at < due);
    if (subject < 0 || deprel.some((relation, at) => relation === 'nsubj' && head[at] === due)) continue;
    head[subject] = due;
    [head[place], deprel[place]] = [due, 'obl'];
    for (let at = place + 1; at < words.length; at++)
      if (head[at] === place && deprel[at] === 'nmod:unmarked') [head[at], deprel[at]] = [due, 'obl:unmarked'];
  }
}
mendSubjectsOfDue.needs = [/^due$/];

/**
 * Ties what somebody is due to do to that, where the parser ties it to a verb before it: in `told Brussels, whose envoy is due in Delhi to sign
 * a pact` it is the envoy who signs. Changes the annotation in place.
 */
export function mendInfinitivesBehindDue(words: readonly string[], { head, deprel, xpos }: Annotation): void {
  for (let due = 2; due + 2 < words.length; due++) {
    if (words[due] !== 'due' || !/^(?:acl:relcl|ccomp|conj|advcl)$/.test(deprel[due]!)) continue;
    for (let to = due + 1; to + 1 < words.length && !/^[,;:]$/.test(words[to]!); to++) {
      const verb = head[to]!;
      if (xpos[to] !== 'TO' || verb < to || xpos[verb] !== 'VB' || head[verb]! < 0 || head[verb]! >= due) continue;
      if (/^(?:advcl|xcomp)$/.test(deprel[verb]!)) [head[verb], deprel[verb]] = [due, 'advcl'];
      break;
    }
  }
}
mendInfinitivesBehindDue.needs = [/^due$/, /^to$/];
