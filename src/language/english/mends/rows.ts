import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

/**
 * Gives a row of names before a verb its first ones back, where the parser hangs them on what opens the sentence (`In a
 * letter sent to the council, Ana Ruiz, Carlos Lind and Ann Bell said …`). Changes the annotation in place.
 */
export function mendRowsOfNames(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 4; verb < words.length; verb++) {
    if (!/^VB[DZP]$/.test(xpos[verb]!)) continue;
    const subject = deprel.findIndex((relation, at) => head[at] === verb && at < verb && relation === 'nsubj');
    if (subject < 0 || upos[subject] !== 'PROPN') continue;
    const second = head.findIndex((above, at) => above === subject && at < verb && deprel[at] === 'conj');
    if (second < 0 || upos[second] !== 'PROPN' || !hasDependant(annotation, second, ['cc'])) continue;
    let first = subject;
    for (let before = lostBefore(words, annotation, first, verb); before >= 0; ) {
      head[before] = verb;
      deprel[before] = 'nsubj';
      for (let at = first; at < verb; at++)
        if (at === first || (head[at] === first && deprel[at] === 'conj')) [head[at], deprel[at]] = [before, 'conj'];
      first = before;
      before = lostBefore(words, annotation, first, verb);
    }
  }
}
mendRowsOfNames.needs = [/^,$/];

/**
 * Joins the names of a row behind an office in the plural, where the parser takes the second for what the first is called
 * (`Peruvian ministers Juan Lind, Ana Sol and Ann Bell met`). Changes the annotation in place.
 */
export function mendRowsBehindTitles(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let title = 0; title < words.length - 4; title++) {
    const first = head[title]!;
    if (deprel[title] !== 'nmod:desc' || xpos[title] !== 'NNS' || first < title || upos[first] !== 'PROPN') continue;
    const second = deprel.findIndex(
      (relation, at) => relation === 'appos' && head[at] === first && at > first && upos[at] === 'PROPN',
    );
    if (second < 0 || words[second - 1] !== ',') continue;
    const rest = deprel.flatMap((relation, at) => (relation === 'conj' && head[at] === second ? [at] : []));
    if (!rest.length || !rest.every((at) => upos[at] === 'PROPN')) continue;
    for (const at of [second, ...rest]) [head[at], deprel[at]] = [first, 'conj'];
  }
}
mendRowsBehindTitles.needs = [/^,$/];

/**
 * Gives a verb both its names, where the parser hangs the first on what opens the sentence: `On a text on Mali, Peru and Chile
 * abstained`. Changes the annotation in place.
 */
export function mendPairsBehindOpenings(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 5; verb < words.length; verb++) {
    if (!/^VB[DZP]$/.test(xpos[verb]!)) continue;
    const second = deprel.findIndex((relation, at) => head[at] === verb && at < verb && relation === 'nsubj');
    if (second < 0 || upos[second] !== 'PROPN') continue;
    const and = startOf(annotation, second) - (words[startOf(annotation, second)] === 'and' ? 0 : 1);
    if (words[and] !== 'and' || (head[and] !== verb && head[and] !== second)) continue;
    let first = and - 1;
    while (/^(?:flat|compound)/.test(deprel[first]!) && head[first]! >= 0 && head[first]! < and) first = head[first]!;
    const comma = startOf(annotation, first) - 1;
    if (upos[first] !== 'PROPN' || words[comma] !== ',' || hasDependant(annotation, first, ['case', 'cc', 'conj']))
      continue;
    const above = head[first]!;
    const isHung = above >= 0 && above < comma && /^(?:conj|appos|nmod)$/.test(deprel[first]!);
    const isOpening = deprel.some(
      (relation, at) =>
        head[at] === verb && at < comma && /^(?:obl|advcl)/.test(relation) && isUnder(annotation, first, at),
    );
    if (!isHung || !isOpening || hasDependant(annotation, above, ['conj'], first)) continue;
    [head[first], deprel[first]] = [verb, 'nsubj'];
    [head[second], deprel[second]] = [first, 'conj'];
    [head[and], deprel[and]] = [second, 'cc'];
  }
}
mendPairsBehindOpenings.needs = [/^,$/, /^and$/];

/** The name before a comma before a name, where it hangs on a phrase that opens the clause of the verb; else -1. */
function lostBefore(words: readonly string[], annotation: Annotation, name: number, verb: number): number {
  const { head, deprel, upos } = annotation;
  const comma = startOf(annotation, name) - 1;
  if (words[comma] !== ',' || upos[comma - 1] !== 'PROPN') return -1;
  let before = comma - 1;
  while (/^(?:flat|compound)/.test(deprel[before]!) && head[before]! >= 0 && head[before]! < comma)
    before = head[before]!;
  const above = head[before]!;
  if (
    upos[before] !== 'PROPN' ||
    above < 0 ||
    above > before ||
    hasDependant(annotation, before, ['case', 'cc', 'conj'])
  )
    return -1;
  const isJoined = deprel[before] === 'conj' || deprel[before] === 'appos';
  const isBehindComma = words[startOf(annotation, before) - 1] === ',' && upos[above] === 'NOUN';
  if (isJoined ? !isBehindComma : deprel[before] !== 'nmod') return -1;
  const isOpening = deprel.some(
    (relation, at) =>
      head[at] === verb && at < before && /^(?:obl|advcl)/.test(relation) && isUnder(annotation, before, at),
  );
  return isOpening ? before : -1;
}

/** The first word of the unbroken stretch that hangs on a word and ends there. */
function startOf(annotation: Annotation, word: number): number {
  let first = word;
  while (first > 0 && annotation.upos[first - 1] !== 'PUNCT' && isUnder(annotation, first - 1, word)) first--;
  return first;
}

/**
 * Joins states told in full to one another behind those who are of them, where the parser takes the second for what these are
 * called (`the ministers of the Republic of Peru, the Republic of Chile and the Kingdom of Spain`). Changes the annotation in place.
 */
export function mendRowsOfStates(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let second = 4; second < words.length; second++) {
    const above = head[second]!;
    if (deprel[second] !== 'appos' || upos[second] !== 'PROPN' || above > second || !/^NNP?S$/.test(xpos[above]!))
      continue;
    const first = deprel.findIndex(
      (relation, at) => relation === 'nmod' && head[at] === above && at > above && at < second && upos[at] === 'PROPN',
    );
    if (first < 0 || !hasDependant(annotation, second, ['conj']) || words[startOf(annotation, second) - 1] !== ',')
      continue;
    const areTold = [first, second].every(
      (name) => hasDependant(annotation, name, ['det']) && hasDependant(annotation, name, ['nmod']),
    );
    if (!areTold || !deprel.some((relation, at) => relation === 'case' && head[at] === first && words[at] === 'of'))
      continue;
    for (let at = second; at < words.length; at++)
      if (at === second || (deprel[at] === 'conj' && head[at] === second)) [head[at], deprel[at]] = [first, 'conj'];
  }
}
mendRowsOfStates.needs = [/^,$/];

/**
 * Joins names with a title each to one another, where the parser takes each for what the one before it is called (`Lind, Peruvian
 * President Rosa Diaz and Chilean President Ana Sol met`): nobody is called by another's name. Changes the annotation in place.
 */
export function mendRowsOfTitled(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  const isTitled = (at: number): boolean => hasDependant(annotation, at, ['nmod:desc']);
  for (let first = 0; first + 4 < words.length; first++) {
    if (upos[first] !== 'PROPN' || /^(?:appos|conj|flat|compound|nmod:desc)$/.test(deprel[first]!)) continue;
    const row: number[] = [];
    for (let at = first + 1, above = first; at < words.length; at++) {
      const isNext = head[at] === above || head[at] === first || row.includes(head[at]!);
      if (deprel[at] !== 'appos' || upos[at] !== 'PROPN' || !isNext || !isTitled(at)) continue;
      if (words[startOf(annotation, at) - 1] !== ',' && words[startOf(annotation, at)] !== ',') break;
      row.push(at);
      above = at;
    }
    const last = row.at(-1);
    if (last === undefined) continue;
    const joined = deprel.flatMap((relation, at) =>
      relation === 'conj' && at > last && (head[at] === last || head[at] === first) ? [at] : [],
    );
    const end = joined.at(-1);
    if (end === undefined || upos[end] !== 'PROPN' || !hasDependant(annotation, end, ['cc'])) continue;
    // `Lind, President Rosa Diaz and President Ana Sol, met`: a comma behind closes what is put in
    let behind = end;
    for (let at = end; at < words.length; at++) if (isUnder(annotation, at, end)) behind = at;
    if (words[behind] === ',' || words[behind + 1] === ',') continue;
    for (const at of [...row, ...joined]) [head[at], deprel[at]] = [first, 'conj'];
  }
}
mendRowsOfTitled.needs = [/^,$/];
