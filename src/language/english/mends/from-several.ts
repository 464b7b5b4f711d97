import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

const bands =
  /^(?:team|delegation|mission|group|coalition|panel|convoy|force|officials|experts|representatives|diplomats|ministers|envoys|lawmakers|observers|inspectors|negotiators|mediators|investigators|monitors|delegates)$/;

/**
 * Joins a list of those from whom somebody comes, where the parser sets the second of them beside the noun or makes it another subject: `The
 * mission from the Office, the Assembly and the Union found …`. Changes the annotation in place.
 */
export function mendFromSeveral(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let noun = 0; noun + 6 < words.length; noun++) {
    if (!bands.test(words[noun]!) || words[noun + 1] !== 'from' || deprel[noun] !== 'nsubj') continue;
    const first = head[noun + 1]!;
    const verb = head[noun]!;
    if (upos[first] !== 'PROPN' || head[first] !== noun || verb < first) continue;
    const second = deprel.findIndex(
      (relation, at) =>
        at > first + 1 &&
        at < verb &&
        upos[at] === 'PROPN' &&
        ((/^(?:appos|conj)$/.test(relation) && head[at] === noun) || (/^nsubj/.test(relation) && head[at] === verb)),
    );
    if (second < 0 || !hasDependant(annotation, second, ['conj'])) continue;
    const comma = words.lastIndexOf(',', second);
    const last = head.findIndex((above, at) => above === second && deprel[at] === 'conj');
    if (comma < first || last < second || last > verb || words.slice(second, verb).includes(',')) continue;
    [head[second], deprel[second]] = [first, 'conj'];
    [head[last], head[comma]] = [first, second];
  }
}
mendFromSeveral.needs = [bands, /^from$/, /^and$/];

const roles =
  /^(?:leader|head|chair|chairman|chairwoman|president|director|co-?ordinator|spokesman|spokeswoman|spokesperson|founder|editor|minister|secretary|member|author|professor|fellow|envoy|negotiator|lawyer)$/;

/**
 * Sets two roles behind a comma beside the name before it, where the parser joins them to it as others: `said Ana Lind, Special Coordinator and
 * leader of the mission`. Changes the annotation in place.
 */
export function mendRolesBesideNames(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let second = 4; second < words.length; second++) {
    const name = head[second]!;
    if (deprel[second] !== 'conj' || !roles.test(words[second]!) || xpos[second] !== 'NN' || upos[name] !== 'PROPN')
      continue;
    if (words[second - 1] !== 'and' || hasDependant(annotation, second, ['det'])) continue;
    const first = deprel.findIndex(
      (relation, at) => relation === 'conj' && head[at] === name && at > name && at < second && upos[at] === 'NOUN',
    );
    if (first !== second - 2 || hasDependant(annotation, first, ['det', 'cc']) || xpos[first] === 'NNS') continue;
    let comma = first - 1;
    while (comma > name && words[comma] !== ',') comma--;
    if (comma === name || words.slice(name + 1, comma).some((_, i) => head[name + 1 + i] !== name)) continue;
    deprel[first] = 'appos';
    [head[second], head[second - 1]] = [first, second];
  }
}
mendRolesBesideNames.needs = [roles, /^and$/, /^,$/];

const saying = /^(?:said|reported|found|says|announced|added|concluded)$/;

/**
 * Makes a clause with its own subject of what somebody tells behind a comma, where the parser has the verb describe its subject although it has an
 * object: `Rebels held 40 people in May, and beat two of them, the Forum said in a study`. Changes the annotation in place.
 */
export function mendPastsBeforeSources(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let said = 6; said < words.length; said++) {
    if (!saying.test(words[said]!) || upos[said] !== 'VERB') continue;
    const subjects: number[] = [];
    for (let at = 0; at < said; at++) if (head[at] === said && deprel[at] === 'nsubj') subjects.push(at);
    const [doer, source] = subjects;
    if (doer === undefined || source === undefined || subjects.length !== 2) continue;
    if (hasDependant(annotation, said, ['ccomp'])) continue;
    const comma = words.lastIndexOf(',', source);
    if (comma < doer || words.slice(comma + 1, source).some((_, i) => head[comma + 1 + i] !== source)) continue;
    const verb = deprel.findIndex(
      (relation, at) => /^acl/.test(relation) && head[at] === doer && at > doer && at < comma,
    );
    if (verb < 0 || xpos[verb] !== 'VBN' || !hasDependant(annotation, verb, ['obj'], verb)) continue;
    [head[verb], deprel[verb], xpos[verb]] = [said, 'ccomp', 'VBD'];
    [head[doer], head[comma]] = [verb, said];
    for (let at = 0; at < words.length; at++)
      if (head[at] === verb && deprel[at] === 'conj' && xpos[at] === 'VBP') xpos[at] = 'VBD';
  }
}
mendPastsBeforeSources.needs = [saying, /^,$/];

/**
 * Joins a second past to what was done before, and takes the verb behind it for that of who tells it, where the parser joins that to the first:
 * `Troops held 40 people, and in two cases beat them, the Forum said`. Changes the annotation in place.
 */
export function mendSecondPastsBeforeSources(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let said = 8; said < words.length; said++) {
    if (!saying.test(words[said]!) || upos[said] !== 'VERB' || deprel[said] !== 'conj') continue;
    const first = head[said]!;
    const past = deprel.findIndex(
      (relation, at) =>
        relation === 'advcl' && head[at] === said && at > first && at < said && /^VB[DP]$/.test(xpos[at]!),
    );
    if (past < 0 || hasDependant(annotation, past, ['mark', 'nsubj'])) continue;
    const and = head.findIndex((above, at) => above === said && deprel[at] === 'cc' && at > first && at < past);
    const source = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === said && at > past);
    const comma = words.lastIndexOf(',', source);
    if (and < 0 || source < 0 || comma < past || upos[first] !== 'VERB') continue;
    if (words.slice(comma + 1, source).some((_, i) => !isUnder(annotation, comma + 1 + i, source))) continue;
    [head[past], deprel[past], head[and]] = [first, 'conj', past];
    [deprel[said], head[comma]] = ['parataxis', said];
  }
}
mendSecondPastsBeforeSources.needs = [saying, /^and$/, /^,$/];
