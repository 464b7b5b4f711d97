import type { Annotation } from '../model/index.js';
import { doers } from './headline-subjects.js';
import { hasDependant, isInQuotation, isUnder } from './tree.js';

const saying = /^(?:said|added|reported|confirmed)$/;
/** Verbs that whoever is named behind them says something by, since they are not said to anybody. */
const arguing =
  /^(?:says|adds|argue[sd]|insist(?:s|ed)|writes|wrote|explain(?:s|ed)|note[sd]|claim(?:s|ed)|believe[sd]|thinks|suggest(?:s|ed)|concede[sd]|admit(?:s|ted)|recall(?:s|ed)|joke[sd]|complain(?:s|ed)|lament(?:s|ed)|conclude[sd]|reckon(?:s|ed)|predict(?:s|ed))$/;

/**
 * Sets the source at the end of a sentence beside its clause, where the parser joins the verb of saying to another in it and takes
 * the source for whom it is told (`Peru told the board that the dam was safe, said the envoys, who asked not to be named`). Changes
 * the annotation in place.
 */
export function mendSourcesBehindClauses(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let said = 5; said + 1 < words.length; said++) {
    const isArguing = arguing.test(words[said]!) && words.at(-1) === '.';
    if (!(isArguing || saying.test(words[said]!)) || words[said - 1] !== ',' || upos[said] !== 'VERB') continue;
    const verb = head[said]!;
    if (verb < 0 || verb > said || !/^(?:conj|ccomp|advcl|parataxis)$/.test(deprel[said]!)) continue;
    if (hasDependant(annotation, said, ['aux', 'mark', 'cc', 'ccomp', 'xcomp'])) continue;
    const source = deprel.findIndex(
      (relation, at) => at > said && head[at] === said && /^(?:nsubj|iobj|obj)$/.test(relation),
    );
    if (source < 0 || !/^(?:NOUN|PROPN)$/.test(upos[source]!) || isInQuotation(words, 0, said)) continue;
    if (isArguing && upos[source] !== 'PROPN' && !doers.test(words[source]!)) continue;
    // nothing but the source stands between, and nothing but a clause on it behind
    let first = said + 1;
    while (first < source && /^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(upos[first]!)) first++;
    let last = source;
    while (head[last + 1] === source && deprel[last + 1] === 'flat') last++;
    if (first < source || !/^(?:[.,]|who|of|at|in|on|with|familiar)$/.test(words[last + 1] ?? '.')) continue;
    if (deprel.some((relation, at) => head[at] === said && at < said && /^nsubj/.test(relation))) continue;
    [deprel[said], deprel[source]] = ['parataxis', 'nsubj'];
  }
}
mendSourcesBehindClauses.needs = [new RegExp(`${saying.source}|${arguing.source}`)];

/**
 * Sets a verb of saying beside the clause before it that lacks nothing, where the parser makes it what is done there (`Norway has
 * signed the pact, the ministry said on Monday, though Chile had not`). Changes the annotation in place.
 */
export function mendSayersBesideClauses(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let said = 6; said < words.length; said++) {
    if (!/^(?:said|announced|reported)$/.test(words[said]!) || deprel[said] !== 'ccomp' || upos[said] !== 'VERB')
      continue;
    const verb = head[said]!;
    if (verb < 0 || verb > said || deprel[verb] !== 'root' || saying.test(words[verb]!)) continue;
    if (!hasDependant(annotation, verb, ['nsubj', 'nsubj:pass']) || !hasDependant(annotation, verb, ['obj'])) continue;
    if (hasDependant(annotation, said, ['mark', 'aux', 'ccomp', 'obj', 'xcomp']) || isInQuotation(words, 0, said))
      continue;
    const source = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === said && at < said);
    let first = source;
    while (first > verb && /^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(upos[first]!)) first--;
    if (source < 0 || words[first] !== ',') continue;
    deprel[said] = 'parataxis';
  }
}
mendSayersBesideClauses.needs = [/^(?:said|announced|reported)$/];

const inverted =
  /^(?:says?|said|adds?|added|argue[sd]|writes|wrote|insist(?:s|ed)|note[sd]|explain(?:s|ed)|warn(?:s|ed))$/;

/**
 * Puts a verb of saying with its source between a subject and its verb: in `Every farm in the valley, said Lind, a vet from Lima,
 * will lose a goat` it is the farm that loses. Changes the annotation in place.
 */
export function mendSourcesPutBetween(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let said = 2; said + 4 < words.length; said++) {
    if (!inverted.test(words[said]!) || words[said - 1] !== ',' || upos[said] !== 'VERB') continue;
    const clause = deprel.findIndex((relation, at) => relation === 'ccomp' && head[at] === said && at > said);
    const subject = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === said && at < said);
    const source = deprel.findIndex(
      (relation, at) => /^nsubj/.test(relation) && head[at] === clause && at > said && at < clause,
    );
    if (clause < 0 || subject < 0 || source < 0 || hasDependant(annotation, clause, ['mark'])) continue;
    if (!isUnder(annotation, said + 1, source) || upos[source] === 'PRON' || isInQuotation(words, 0, said)) continue;
    // the subject runs up to the comma, with no other in it: `The envoy, who came late, said Peru, …`
    const first = firstUnder(annotation, subject);
    if (words.slice(first, said - 1).includes(',')) continue;
    // a comma before the verb of the clause
    let verb = clause;
    while (verb - 1 > source && head[verb - 1] === clause && /^(?:aux|advmod|cop)/.test(deprel[verb - 1]!)) verb--;
    if (words[verb - 1] !== ',' || !/^(?:VB[DZP]|MD)$/.test(xpos[verb]!)) continue;
    [head[clause], deprel[clause]] = [head[said]!, deprel[said]!];
    [head[said], deprel[said]] = [clause, 'parataxis'];
    [head[subject], deprel[subject]] = [clause, deprel[source]!];
    [head[source], deprel[source]] = [said, 'nsubj'];
    for (let at = 0; at < words.length; at++)
      if (head[at] === said && at !== source && at !== clause && (at < first || at > clause)) head[at] = clause;
  }
}
mendSourcesPutBetween.needs = [inverted, /^,$/];

function firstUnder(annotation: Annotation, word: number): number {
  let first = word;
  while (first > 0 && isUnder(annotation, first - 1, word)) first--;
  return first;
}

/**
 * Makes the office behind a verb of saying the one who says it, where the parser takes it for whom it is said to and the name behind
 * a comma for the speaker: `“…,” wrote the envoy at the time, Ana Lind`. Changes the annotation in place.
 */
export function mendOfficesAsHearers(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let said = 2; said + 4 < words.length; said++) {
    if (!inverted.test(words[said]!) || !/^[,"”»]$/.test(words[said - 1]!) || upos[said] !== 'VERB') continue;
    const office = deprel.findIndex((relation, at) => /^i?obj$/.test(relation) && head[at] === said && at > said);
    const name = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === said && at > said);
    if (office < 0 || name < office || upos[office] !== 'NOUN' || upos[name] !== 'PROPN') continue;
    if (words[name - 1] !== ',' || !isUnder(annotation, said + 1, office)) continue;
    [deprel[office], head[name], deprel[name]] = ['nsubj', office, 'appos'];
    for (let at = office + 1; at < name; at++)
      if (head[at] === said && /^obl/.test(deprel[at]!)) [head[at], deprel[at]] = [office, 'nmod'];
  }
}
mendOfficesAsHearers.needs = [inverted];
