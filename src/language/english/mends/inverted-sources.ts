import type { Annotation } from '../model/index.js';
import { doers } from './headline-subjects.js';
import { hasDependant, isInQuotation } from './tree.js';

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
