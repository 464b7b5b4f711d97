import type { Annotation } from '../model/index.js';
import { hasDependant, isInQuotation, isUnder } from './tree.js';

const saying =
  /^(?:says?|said|told|announced|reports|reported|added|explained|notes|noted|warned|argued|claimed|insisted|confirmed|stated|writes|wrote|recalled|observed|posted|tweeted|found|ruled|revealed|declared|acknowledged|concluded|suggested|argued|believed|feared|hoped)$/;

/** Nouns for who makes things known, beside names: of other things a participle may tell what was said of them. */
const voices =
  /^(?:paper|newspaper|daily|magazine|site|website|outlet|network|broadcaster|agency|ministry|office|government|police|army|court|church|school|company|university|mayor|minister|president|king|envoy|spokes(?:man|woman|person)|official|lawyer)s?$/i;

/**
 * Gives a verb of saying the noun behind a comma right before it, where the parser takes the verb for what is said of that
 * noun: `handed Peru a letter from Ana Ruiz, the Globe reported, citing two envoys`, `the fleet left the port, the ministry
 * posted on Sunday.`. Changes the annotation in place.
 */
export function mendSpeechOfNouns(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const root = head.findIndex((above) => above < 0);
  for (let said = 4; said < words.length; said++) {
    if (
      !/^VB[DZN]$/.test(xpos[said]!) ||
      !saying.test(words[said]!) ||
      !/^(?:acl|acl:relcl|conj|dep)$/.test(deprel[said]!)
    )
      continue;
    if (hasDependant(annotation, said, ['aux', 'cc', 'mark', 'obj', 'ccomp', 'xcomp', 'obl:agent'])) continue;
    let last = said - 1;
    while (last > 0 && upos[last] === 'ADV' && head[last] === said) last--;
    let first = last;
    while (first > 0 && (/^(?:PROPN|NOUN|DET|ADJ)$/.test(upos[first - 1]!) || /^(?:POS|PRP\$)$/.test(xpos[first - 1]!)))
      first--;
    let name = last;
    while (head[name]! >= first && head[name]! < said) name = head[name]!;
    if (!opensBehindClause(words, first) || !/^(?:PROPN|NOUN)$/.test(upos[name]!)) continue;
    if (xpos[said] === 'VBN' && upos[name] !== 'PROPN' && !voices.test(words[name]!)) continue;
    if (root < 0 || root >= first || !hasVerb(annotation, first) || !closes(words, annotation, said)) continue;
    if (isInQuotation(words, 0, said)) continue;
    // what else the parser has as a subject is part of the name: `the news site Lima Info reported`
    for (let at = 0; at < said; at++)
      if (head[at] === said && at !== name && /^nsubj/.test(deprel[at]!))
        if (at < first) head[at] = root;
        else [head[at], deprel[at]] = [name, at < name ? 'nmod:desc' : 'appos'];
    [head[said], deprel[said], xpos[said]] = [root, 'parataxis', xpos[said] === 'VBN' ? 'VBD' : xpos[said]!];
    [head[name], deprel[name]] = [said, 'nsubj'];
    if (head[first - 1] === name) head[first - 1] = said;
  }
}
mendSpeechOfNouns.needs = [saying];

/** Whether a word is the first behind a comma, or behind the quotation that a comma closes. */
const opensBehindClause = (words: readonly string[], first: number): boolean =>
  words[first - 1] === ',' || (words[first - 2] === ',' && /^(?:["”]|'')$/.test(words[first - 1]!));

/** Whether a verb that can be the clause's stands before a word. */
const hasVerb = ({ xpos }: Annotation, end: number): boolean =>
  xpos.some((tag, at) => at < end && /^(?:VB[DNPZ]|MD)$/.test(tag));

/** Whether nothing but when and where it is said stands between a verb and the comma or the end behind it. */
function closes(words: readonly string[], annotation: Annotation, said: number): boolean {
  const { head, deprel } = annotation;
  let at = said + 1;
  for (; at < words.length && !/^[,.;]$/.test(words[at]!); at++) {
    let top = at;
    while (head[top]! > said) top = head[top]!;
    if (head[top] !== said || !/^(?:obl|advmod|punct)/.test(deprel[top]!)) return false;
  }
  return at > said;
}

/**
 * Makes the main verb of a verb of saying behind the first of two subjects, where the parser takes it for what is said of that
 * subject: `Several papers reported on Sunday the envoys had left`. Changes the annotation in place.
 */
export function mendReportsOfNouns(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let said = 1; said + 2 < words.length; said++) {
    const name = head[said]!;
    if (!/^VB[DN]$/.test(xpos[said]!) || deprel[said] !== 'acl' || name < 0 || name > said) continue;
    if (!saying.test(words[said]!) || !/^nsubj/.test(deprel[name]!) || !/^(?:PROPN|NOUN)$/.test(upos[name]!)) continue;
    if (hasDependant(annotation, said, ['aux', 'cc', 'mark', 'xcomp', 'obl:agent'])) continue;
    const verb = head[name]!;
    let subject = deprel.findIndex(
      (relation, at) => at > said && at < verb && head[at] === verb && /^(?:nsubj|expl)/.test(relation),
    );
    if (subject < 0) subject = objectBefore(annotation, said, verb);
    if (subject < 0 || !/^VB[DN]$|^$/.test(xpos[said]!) || isInQuotation(words, said, verb)) continue;
    // what belongs to the name stands right before the verb of saying
    if (!isUnder(annotation, said - 1, name)) continue;
    [head[said], deprel[said], xpos[said]] = [head[verb]!, deprel[verb]!, 'VBD'];
    [head[verb], deprel[verb]] = [said, 'ccomp'];
    [head[name], deprel[name]] = [said, 'nsubj'];
    if (head[subject] === said)
      [head[subject], deprel[subject]] = [verb, hasDependant(annotation, verb, ['aux:pass']) ? 'nsubj:pass' : 'nsubj'];
  }
}
mendReportsOfNouns.needs = [saying];

/** What stands between a verb of saying and the finite verb of the clause, in `Some wrote such a list was long`; else -1. */
function objectBefore(annotation: Annotation, said: number, verb: number): number {
  const { head, deprel, upos } = annotation;
  const object = deprel.findIndex((relation, at) => at > said && head[at] === said && /^(?:obl|obj)$/.test(relation));
  if (object < 0 || hasDependant(annotation, object, ['case']) || !isUnder(annotation, said + 1, object)) return -1;
  let last = object;
  while (last + 1 < verb && isUnder(annotation, last + 1, object)) last++;
  const next = last + 1;
  return next === verb || (head[next] === verb && upos[next] === 'AUX') ? object : -1;
}

/**
 * Takes a speaker and a verb of saying between two commas for a remark, where the parser has them for a relative clause (`The
 * trouble, Lind writes, began in Lima`): none without a pronoun stands behind a comma. Changes the annotation in place.
 */
export function mendSpeechAsRelatives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let said = 3; said + 1 < words.length; said++) {
    const noun = head[said]!;
    if (deprel[said] !== 'acl:relcl' || !/^VB[DPZ]$/.test(xpos[said]!) || !saying.test(words[said]!)) continue;
    if (hasDependant(annotation, said, ['obj', 'ccomp', 'mark', 'cc'])) continue;
    const subject = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === said && at < said);
    if (subject < 0 || /^(?:W|DT)/.test(xpos[subject]!) || !closes(words, annotation, said)) continue;
    let first = subject;
    while (first > 0 && words[first - 1] !== ',' && isUnder(annotation, first - 1, subject)) first--;
    if (words[first - 1] !== ',' || noun >= first || isInQuotation(words, noun, said)) continue;
    const verb = head[noun]!;
    if (verb < 0) continue;
    [head[said], deprel[said]] = [verb, 'parataxis'];
  }
}
mendSpeechAsRelatives.needs = [saying];

/** What is sent to somebody with a request in it. */
const letters = /^(?:letter|note|message|memo|memorandum|e-?mail|telegram|petition|cable|appeal)s?$/;
const urging =
  /^(?:urging|asking|demanding|calling|accusing|warning|saying|requesting|inviting|telling|imploring|pleading|threatening|complaining|protesting|thanking)$/;

/**
 * Gives a letter what it asks, where the parser has whoever it was sent to ask it: of `sent a letter to the board of governors urging them to act` the
 * governors urge nobody. Changes the annotation in place.
 */
export function mendSpeechOfLetters(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let asking = 4; asking + 1 < words.length; asking++) {
    if (xpos[asking] !== 'VBG' || !urging.test(words[asking]!) || !/^acl/.test(deprel[asking]!)) continue;
    if (words[asking - 1] === ',' || hasDependant(annotation, asking, ['nsubj', 'mark'])) continue;
    let addressee = head[asking]!;
    if (addressee > asking) continue;
    while (deprel[addressee] === 'nmod' && upos[head[addressee]!] === 'NOUN' && !letters.test(words[head[addressee]!]!))
      addressee = head[addressee]!;
    const isTo = words.some((word, at) => word === 'to' && head[at] === addressee && deprel[at] === 'case');
    const above = head[addressee]!;
    if (!isTo || above < 0) continue;
    const letter = letters.test(words[above]!)
      ? above
      : words.findIndex(
          (word, at) => letters.test(word) && head[at] === above && deprel[at] === 'obj' && at < addressee,
        );
    if (letter >= 0) head[asking] = letter;
  }
}
mendSpeechOfLetters.needs = [urging];
