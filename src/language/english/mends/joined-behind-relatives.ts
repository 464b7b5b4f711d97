import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

const joining = /^(?:and|or)$/;
const pronouns = /^(?:which|who|whose|whom|where)$/;
const nominal = /^(?:NOUN|PROPN)$/;

/**
 * Joins a second subject behind the comma that closes a relative clause to the first, where the parser joins it to the clause's last noun,
 * or takes it for a subject alone: `India, which backs Mauritius, and China have said nothing`. Within the clause no comma would stand
 * before *and*, and none be missing before the verb. Changes the annotation in place.
 */
export function mendSubjectsJoinedBehindRelatives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let cc = 5; cc + 2 < words.length; cc++) {
    if (words[cc - 1] !== ',' || !joining.test(words[cc]!) || deprel[cc] !== 'cc') continue;
    const second = head[cc]!;
    if (second < cc || !nominal.test(upos[second]!)) {
      joinSubjectOfSecond(words, annotation, cc);
      continue;
    }
    if (deprel[second] !== 'conj' || hasDependant(annotation, second, ['case'])) continue;
    const inner = head[second]!;
    // `whose quarrel is before the court, and Chile`: a clause whose predicate is a noun
    const relative = deprel[inner] === 'acl:relcl' ? inner : (head[inner] ?? -1);
    if (inner > cc || relative < 0 || deprel[relative] !== 'acl:relcl') continue;
    const first = head[relative]!;
    const verb = head[first] ?? -1;
    if (first < 0 || first > relative || deprel[first] !== 'nsubj') continue;
    // `India and Nepal, which …`
    let last = first;
    for (let at = first + 1; at < relative; at++)
      if (isUnder(annotation, at, first) && !isUnder(annotation, at, relative)) last = at;
    if (!isOpened(words, last)) continue;
    // the verb or its auxiliary stands right behind, with a tense
    const end = lastUnder(annotation, second) + 1;
    // `and Brazil, which …, have`
    const next = words[end] === ',' && isOpened(words, second) ? end + 1 : end;
    const isVerb = (next === verb || head[next] === verb) && /^(?:VB[DZP]|MD)$/.test(xpos[next] ?? '');
    if (verb < second || !isVerb || !/^(?:VERB|AUX)$/.test(upos[next]!)) continue;
    [head[second], deprel[second]] = [first, 'conj'];
  }
}
mendSubjectsJoinedBehindRelatives.needs = [pronouns, joining, /^,$/];

/** `Kenya, which armed the rebels, and Uganda were accused`: the first has no verb but the second's. */
function joinSubjectOfSecond(words: readonly string[], annotation: Annotation, cc: number): void {
  const { head, deprel, upos } = annotation;
  const verb = head[cc]!;
  if (verb < cc || upos[verb] !== 'VERB' || deprel[verb] !== 'conj') return;
  // joined to the clause about the first, or to the first itself
  const first = deprel[head[verb]!] === 'acl:relcl' ? head[head[verb]!]! : head[verb]!;
  if (first < 0 || head[first] !== -1 || first > cc || !nominal.test(upos[first]!) || !isOpened(words, first)) return;
  if (hasDependant(annotation, first, ['nsubj', 'cop', 'aux', 'expl'])) return;
  if (!deprel.some((relation, at) => relation === 'acl:relcl' && head[at] === first && at < cc)) return;
  const second = deprel.findIndex((relation, at) => /^nsubj/.test(relation) && head[at] === verb && at > cc);
  if (second < 0 || !nominal.test(upos[second]!) || second > verb) return;
  [head[first], deprel[first]] = [verb, deprel[second]!];
  [head[verb], deprel[verb]] = [-1, 'root'];
  [head[second], deprel[second]] = [first, 'conj'];
  head[cc] = second;
  for (let at = verb + 1; at < words.length; at++) if (head[at] === first && at > verb) head[at] = verb;
}

/** Whether a comma and a relative pronoun stand right behind a noun. */
const isOpened = (words: readonly string[], noun: number): boolean =>
  words[noun + 1] === ',' && pronouns.test(words[noun + 2] ?? '');

function lastUnder(annotation: Annotation, word: number): number {
  let last = annotation.head.length - 1;
  while (last > word && !isUnder(annotation, last, word)) last--;
  return last;
}

const singular = /^(?:has|is|was)$/;
const plural = /^(?:have|are|were)$/;

/** The number that a verb in a tense shows: its first auxiliary's, or its own; null where none shows. */
function numberOf(words: readonly string[], { head, deprel, xpos }: Annotation, verb: number): 'one' | 'many' | null {
  const aux = deprel.findIndex((relation, at) => head[at] === verb && /^(?:aux|cop)/.test(relation));
  if (aux >= 0) return singular.test(words[aux]!) ? 'one' : plural.test(words[aux]!) ? 'many' : null;
  return xpos[verb] === 'VBZ' ? 'one' : xpos[verb] === 'VBP' ? 'many' : null;
}

/**
 * Joins a verb to the one before whose subject has its number, where the parser joins it to what that tells of others: in `The union says its
 * members were never paid and has gone to court` the union has. Changes the annotation in place.
 */
export function mendJoinedByNumber(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let verb = 6; verb < words.length; verb++) {
    if (deprel[verb] !== 'conj' || upos[verb] !== 'VERB') continue;
    const told = head[verb]!;
    if (told < 0 || told > verb || deprel[told] !== 'ccomp') continue;
    const saying = head[told]!;
    if (saying < 0 || saying > told || upos[saying] !== 'VERB') continue;
    if (hasDependant(annotation, verb, ['nsubj', 'csubj', 'expl', 'mark'])) continue;
    if (!hasDependant(annotation, saying, ['nsubj']) || !hasDependant(annotation, told, ['nsubj', 'expl'])) continue;
    const number = numberOf(words, annotation, verb);
    const inner = numberOf(words, annotation, told);
    if (number && inner && inner !== number && numberOf(words, annotation, saying) === number) head[verb] = saying;
  }
}
mendJoinedByNumber.needs = [joining];

const giving = /^(?:hand|give|grant|offer|award|cede|promise|deny|guarantee|assign|allot|lend|owe)s?$/;

/**
 * Takes whoever gets something in a relative clause for that, and the pronoun for the subject, where the parser has it the other way round:
 * `the treaty that hands it the islands`. Changes the annotation in place.
 */
export function mendGivenInRelatives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 2; verb + 2 < words.length; verb++) {
    if (!giving.test(words[verb]!) || deprel[verb] !== 'acl:relcl' || !/^(?:that|which|who)$/.test(words[verb - 1]!))
      continue;
    const receiver = verb + 1;
    if (upos[receiver] !== 'PRON' || head[receiver] !== verb || !/^(?:nsubj|obj|iobj)$/.test(deprel[receiver]!))
      continue;
    if (!deprel.some((relation, at) => relation === 'obj' && head[at] === verb && at > receiver)) continue;
    deprel[receiver] = 'iobj';
    if (head[verb - 1] === verb) deprel[verb - 1] = 'nsubj';
    if (words[verb]!.endsWith('s')) [upos[verb], xpos[verb]] = ['VERB', 'VBZ'];
  }
}
mendGivenInRelatives.needs = [giving];

/**
 * Makes the verb of the sentence of `called on somebody to do something` behind a phrase of its subject, where the parser has it describe that
 * phrase: `A panel on human rights called on Peru to free the men`. Changes the annotation in place.
 */
export function mendCallsBehindPhrases(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let call = 3; call + 3 < words.length; call++) {
    if (words[call] !== 'called' || deprel[call] !== 'acl' || !/^(?:on|upon)$/.test(words[call + 1]!)) continue;
    const asked = head[call + 1]!;
    if (deprel[call + 1] !== 'case' || head[asked] !== call || asked < call) continue;
    if (!deprel.some((relation, at) => relation === 'xcomp' && head[at] === call && at > asked)) continue;
    const phrase = head[call]!;
    let subject = phrase;
    for (let steps = 0; steps < 5 && /^(?:nmod|compound|flat|appos)/.test(deprel[subject]!); steps++)
      subject = head[subject]!;
    if (subject < 0 || !nominal.test(upos[subject]!) || hasDependant(annotation, subject, ['case', 'cop', 'aux']))
      continue;
    const above = head[subject]!;
    const isBare = above < 0 && !hasDependant(annotation, subject, ['nsubj']);
    // `…, saying it hurt them`
    const isBeside = above > call && deprel[subject] === 'nsubj' && xpos[above] === 'VBG' && head[above] === -1;
    if (!isBare && !isBeside) continue;
    [head[call], deprel[call], xpos[call]] = [-1, 'root', 'VBD'];
    const from = isBare ? subject : above;
    [head[subject], deprel[subject]] = [call, 'nsubj'];
    if (isBeside) [head[above], deprel[above]] = [call, 'advcl'];
    for (let at = 0; at < words.length; at++) {
      if (head[at] === from && at < call && /^(?:obl|nmod|advmod)/.test(deprel[at]!) && at < subject) {
        head[at] = call;
        if (deprel[at] === 'nmod') deprel[at] = 'obl';
      } else if (isBeside && head[at] === subject && at > call && deprel[at] === 'punct') head[at] = above;
      else if (head[at] === from && at > call && (isBare || at === words.length - 1)) head[at] = call;
    }
  }
}
mendCallsBehindPhrases.needs = [/^called$/, /^(?:on|upon)$/];
