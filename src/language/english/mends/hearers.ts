import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

const telling = /^(?:tell(?:s|ing)?|told|inform(?:s|ed)?|remind(?:s|ed)?|assure[sd]?|warn(?:s|ed))$/;

/**
 * Gives a verb of telling its hearers, where the parser makes one name of them and the subject of what they are told (`Lind told
 * Peruvian envoys Chile was ready`). Changes the annotation in place.
 */
export function mendHearersBesideSubjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let hearers = 2; hearers + 2 < words.length; hearers++) {
    const subject = head[hearers]!;
    if (xpos[hearers] !== 'NNS' || subject !== hearers + 1 || upos[subject] !== 'PROPN') continue;
    if (!/^(?:nmod:desc|compound|nmod|flat)$/.test(deprel[hearers]!) || !/^nsubj/.test(deprel[subject]!)) continue;
    const clause = head[subject]!;
    const verb = clause < 0 || deprel[clause] !== 'ccomp' ? -1 : head[clause]!;
    if (verb < 0 || verb > hearers || !telling.test(words[verb]!) || hasDependant(annotation, verb, ['obj', 'iobj']))
      continue;
    const isBetween = words.slice(verb + 1, hearers).every((_, at) => isUnder(annotation, verb + 1 + at, subject));
    if (!isBetween || hasDependant(annotation, clause, ['mark'])) continue;
    for (let at = verb + 1; at < hearers; at++) if (head[at] === subject) head[at] = hearers;
    [head[hearers], deprel[hearers]] = [verb, 'iobj'];
  }
}
mendHearersBesideSubjects.needs = [telling];

const saying = /^(?:said|says|told|tells|wrote|writes|added|tweeted|posted|warned|argued|noted|explained|insisted)$/;

/**
 * Makes the name behind a quotation the one who says it, where the parser leaves it to the quotation and makes a speaker of the noun that
 * says who that is (`“…,” Ana Lind, a lawmaker with the party, wrote`). Changes the annotation in place.
 */
export function mendNamesBeforeTheirNouns(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let name = 3; name + 5 < words.length; name++) {
    if (upos[name] !== 'PROPN' || !/^["”»]$/.test(words[name - 1]!) || !/^[,?!]$/.test(words[name - 2]!)) continue;
    if (!/^(?:parataxis|appos|vocative|flat|list|dep|nsubj|conj)$/.test(deprel[name]!)) continue;
    let end = name + 1;
    while (end < words.length && upos[end] === 'PROPN') end++;
    if (words[end] !== ',' || !/^(?:an?|the)$/.test(words[end + 1] ?? '')) continue;
    const noun = deprel.findIndex((relation, at) => at > end && relation === 'nsubj' && upos[at] === 'NOUN');
    const verb = noun < 0 ? -1 : head[noun]!;
    if (verb < noun || !saying.test(words[verb]!) || words[verb - 1] !== ',' || head[name] === verb) continue;
    if (words.slice(end + 1, verb - 1).some((word, at) => /^["”“]$/.test(word) || upos[end + 1 + at] === 'VERB'))
      continue;
    if (isUnder(annotation, verb, name)) continue;
    [head[name], deprel[name]] = [verb, 'nsubj'];
    [head[noun], deprel[noun]] = [name, 'appos'];
  }
}
mendNamesBeforeTheirNouns.needs = [/^["”»]$/, saying];

/** Thoughts that stand between a relative pronoun and the clause that is thought. */
const thoughts = /^(?:fears|hopes|claims|doubts|estimates)$/;

/**
 * Makes a verb of what stands behind a name in a relative clause, where the parser takes it for the noun that the name belongs to (`a dam,
 * which Peru fears will break`). Changes the annotation in place.
 */
export function mendThoughtsBehindWhich(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let which = 1; which + 4 < words.length; which++) {
    if (!/^(?:which|that|who)$/.test(words[which]!) || !/^W/.test(xpos[which]!)) continue;
    const verb = words.findIndex((word, at) => at > which + 1 && at < which + 5 && thoughts.test(word));
    if (verb < 0 || xpos[verb] !== 'NNS' || !/^nsubj/.test(deprel[verb]!) || upos[verb - 1] !== 'PROPN') continue;
    const clause = head[verb]!;
    if (clause < verb || deprel[clause] !== 'acl:relcl' || head[which] !== clause) continue;
    // a bare plural may be a subject too, but not of a clause that has an object of its own beside the pronoun
    const isFull = deprel.some((relation, at) => relation === 'obj' && head[at] === clause && at > clause);
    const isBeside = /^(?:MD|VB[DZP])$/.test(xpos[verb + 1]!);
    if (!isBeside || !(isFull || hasDependant(annotation, clause, ['aux:pass', 'cop']) || words[verb + 1] === 'will'))
      continue;
    const who = verb - 1;
    for (let at = which + 1; at < verb; at++) if (head[at] === verb && at !== who) head[at] = who;
    [head[who], deprel[who]] = [verb, 'nsubj'];
    [upos[verb], xpos[verb], head[verb], deprel[verb]] = ['VERB', 'VBZ', head[clause]!, 'acl:relcl'];
    [head[clause], deprel[clause]] = [verb, 'ccomp'];
    deprel[which] = 'nsubj';
  }
}
mendThoughtsBehindWhich.needs = [thoughts, /^(?:which|that|who)$/];

/**
 * Hangs the name that somebody gives on his giving it, where the parser makes it the subject of the next verb (`A driver, who gave his
 * name as Lind, said he fled`). Changes the annotation in place.
 */
export function mendNamesGiven(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let as = 3; as + 1 < words.length; as++) {
    if (words[as] !== 'as' || words[as - 1] !== 'name' || upos[as + 1] !== 'PROPN') continue;
    const give = head[as - 1]!;
    if (give < 0 || give > as || !/^g(?:ave|iven|iving|ives)$/.test(words[give]!)) continue;
    let name = as + 1;
    while (head[name]! > as && head[name] === name + 1 && upos[name + 1] === 'PROPN') name++;
    if (head[name] === give || isUnder(annotation, give, name)) continue;
    [head[name], deprel[name]] = [give, 'obl'];
    [head[as], deprel[as], upos[as], xpos[as]] = [name, 'case', 'ADP', 'IN'];
  }
}
mendNamesGiven.needs = [/^name$/, /^as$/, /^g(?:ave|iven|iving|ives)$/];
