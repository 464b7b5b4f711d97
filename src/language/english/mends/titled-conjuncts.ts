import type { Annotation } from '../model/index.js';

/** Titles that stand before names. */
const title =
  /^(?:President|Premier|Chancellor|Minister|Secretary|King|Emir|Prince|Queen|Ambassador|Envoy|General|Marshal|Governor|Speaker|Chief|Chairman|Foreign|Defen[cs]e|Interior|Finance|Prime|Deputy|Vice)$/;

/**
 * Joins a second name with its state and title to the first, where the parser joins each of these words by itself (`met Peruvian President
 * Rosa Lind and Chilean President Joyce Adeyemi`). Changes the annotation in place.
 */
export function mendTitledConjuncts(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let adjective = 2; adjective + 2 < words.length; adjective++) {
    const and = adjective - 1;
    if (!/^(?:and|or)$/.test(words[and]!) || deprel[adjective] !== 'conj' || !/^(?:JJ|NNP)$/.test(xpos[adjective]!))
      continue;
    const above = head[adjective]!;
    const first = above >= 0 && deprel[above] === 'flat' ? head[above]! : above;
    if (first > and || upos[first] !== 'PROPN' || !/^\p{Lu}/u.test(words[adjective]!)) continue;
    let last = adjective + 1;
    while (title.test(words[last] ?? '') && upos[last] !== 'VERB') last++;
    const name = last;
    if (name === adjective + 1 || upos[name] !== 'PROPN' || !/^\p{Lu}/u.test(words[name] ?? '')) continue;
    const isLoose = (at: number): boolean =>
      head[at] === first || head[at] === above || (head[at]! >= adjective && head[at]! <= name);
    let free = true;
    for (let at = adjective + 1; at <= name; at++) free &&= isLoose(at);
    if (!free) continue;
    const heads = new Set(words.slice(adjective, name).map((_, i) => adjective + i));
    [head[name], deprel[name]] = [first, 'conj'];
    [head[name - 1], deprel[name - 1]] = [name, 'nmod:desc'];
    for (let at = adjective; at < name - 1; at++)
      [head[at], deprel[at]] = [name - 1, at === adjective ? 'amod' : 'compound'];
    head[and] = name;
    for (let at = name + 1; at < words.length; at++)
      if (heads.has(head[at]!) && deprel[at] !== 'punct') head[at] = name;
    for (
      let at = name + 1;
      upos[at] === 'PROPN' && head[at] === first && /^(?:conj|flat|appos)$/.test(deprel[at]!);
      at++
    )
      [head[at], deprel[at]] = [name, 'flat'];
  }
}
mendTitledConjuncts.needs = [/^(?:and|or)$/];

/**
 * Takes the names right behind a plural of an office or a tie for those who are that, where the parser makes a second object of them
 * (`congratulated his counterparts Rosa Lind and Joyce Adeyemi`), and a surname that it joins to the row for part of the name before it.
 * Changes the annotation in place.
 */
export function mendNamesOfPlurals(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let noun = 1; noun + 2 < words.length; noun++) {
    const name = noun + 1;
    if (xpos[noun] !== 'NNS' || upos[name] !== 'PROPN' || deprel[noun] !== 'obj') continue;
    const isRow = deprel.some((relation, at) => relation === 'conj' && head[at] === name && upos[at] === 'PROPN');
    if (deprel[name] !== 'obj' || head[name] !== head[noun] || !isRow) continue;
    [head[name], deprel[name]] = [noun, 'appos'];
    for (let at = name + 1; at < words.length; at++) {
      const isSurname =
        deprel[at] === 'conj' && head[at] === name && deprel[at - 1] === 'conj' && head[at - 1] === name;
      if (isSurname && upos[at] === 'PROPN' && upos[at - 1] === 'PROPN') [head[at], deprel[at]] = [at - 1, 'flat'];
    }
  }
}
