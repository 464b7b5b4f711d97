import type { Annotation } from '../model/index.js';
import { hasDependant, isInQuotation, isUnder } from './tree.js';

const subjects = ['nsubj', 'csubj', 'expl'];
const saying =
  /^(?:says?|said|told|announced|reported|added|explained|noted|warned|argued|claimed|insisted|confirmed|stated|wrote)$/;

/**
 * Takes what somebody says behind a comma for a remark on the clause before it, where the parser joins the two without a
 * conjunction (`Peru will close the port and has called back its envoy, the minister said on Friday`). Changes the
 * annotation in place.
 */
export function mendClosingSpeech(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let said = 3; said < words.length; said++) {
    const verb = head[said]!;
    // `replied that it had not, an official said`: of two clauses the second is who tells it
    const isSecond =
      deprel[said] === 'ccomp' && hasDependant(annotation, verb, ['ccomp']) && said > firstClause(annotation, verb);
    if ((deprel[said] !== 'conj' && !isSecond) || !saying.test(words[said]!) || verb < 0 || verb > said) continue;
    if (hasDependant(annotation, said, ['cc', 'aux', 'ccomp', 'obj']) || !hasDependant(annotation, verb, subjects))
      continue;
    const subject = deprel.findIndex((relation, at) => head[at] === said && at < said && /^nsubj/.test(relation));
    if (subject < 0 || !/^(?:NOUN|PROPN|PRON)$/.test(upos[subject]!)) continue;
    let before = subject - 1;
    while (before > verb && words[before] !== ',' && isUnder(annotation, before, subject)) before--;
    if (words[before] !== ',' || isInQuotation(words, verb, said)) continue;
    [deprel[said], deprel[subject]] = ['parataxis', 'nsubj'];
  }
}
mendClosingSpeech.needs = [saying];

/**
 * Gives a verb of telling behind a comma whoever stands behind it (`The talks failed, reported the Lima Herald`, `…, reports Le
 * Monde`), where the parser has an object or a noun. Changes the annotation in place.
 */
export function mendReportsBefore(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let told = 3; told + 1 < words.length; told++) {
    if (words[told - 1] !== ',' || !/^(?:report(?:ed|s)|writes|wrote|notes|noted)$/.test(words[told]!)) continue;
    if (upos[told] === 'VERB') {
      if (hasDependant(annotation, told, ['nsubj', 'aux', 'cc']) || !/^VB[DZ]$/.test(xpos[told]!)) continue;
      const isRemark = /^(?:conj|parataxis)$/.test(deprel[told]!) && head[told]! < told;
      if (!isRemark && !hasDependant(annotation, told, ['ccomp'])) continue;
      const teller = deprel.findIndex((relation, at) => at > told && head[at] === told && relation === 'obj');
      if (teller < 0 || upos[teller] !== 'PROPN' || !isLast(words, annotation, teller)) continue;
      deprel[teller] = 'nsubj';
      if (isRemark) deprel[told] = 'parataxis';
    } else if (xpos[told] === 'NNS' && deprel[told] === 'parataxis' && upos[told + 1] === 'PROPN') {
      const name = told + 1;
      if (!isLast(words, annotation, told)) continue;
      [upos[told], xpos[told]] = ['VERB', 'VBZ'];
      [head[name], deprel[name]] = [told, 'nsubj'];
    }
  }
}
mendReportsBefore.needs = [/^,$/, /^(?:report(?:ed|s)|writes|wrote|notes|noted)$/];

/** Whether a word and what hangs on it end a sentence. */
function isLast(words: readonly string[], annotation: Annotation, word: number): boolean {
  let at = word + 1;
  while (at < words.length && isUnder(annotation, at, word)) at++;
  return at >= words.length || /^[.!?]$/.test(words[at]!);
}

const firstClause = ({ head, deprel }: Annotation, verb: number): number =>
  deprel.findIndex((relation, at) => relation === 'ccomp' && head[at] === verb && at > verb);

/**
 * Gives a verb the subject that the parser has as an apposition to the end of what opens the sentence (`In a note addressed
 * to the council, Rosa Lind and Carlos Huamani said …`). Changes the annotation in place.
 */
export function mendSubjectsAsAppositions(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const verb = head.findIndex((above) => above < 0);
  if (verb < 3 || !/^VB[DZP]$/.test(xpos[verb]!) || hasDependant(annotation, verb, subjects)) return;
  const before = words[verb - 1] === ',' ? verb - 2 : verb - 1;
  for (let name = before; name > 1; name--) {
    const isTheir = upos[name] === 'NOUN' && isBehindComma(words, annotation, name);
    if (deprel[name] !== 'appos' || !(upos[name] === 'PROPN' || isTheir) || !endsAt(annotation, name, before)) continue;
    const subject = isTheir ? name : subjectOf(words, annotation, name);
    if (subject < 0) continue;
    const opening = deprel.findIndex(
      (relation, at) => head[at] === verb && /^(?:obl|advcl)/.test(relation) && isUnder(annotation, subject, at),
    );
    if (opening < 0) return;
    head[subject] = verb;
    deprel[subject] = 'nsubj';
    return;
  }
}

/** `, the three countries`: a noun with its article behind a comma. */
const isBehindComma = (words: readonly string[], { head }: Annotation, noun: number): boolean =>
  words.some((word, at) => word === 'the' && head[at] === noun && at < noun && words[at - 1] === ',');

/** Whether the phrase of a name ends at a word, or what the same noun is called besides does (`Ana Ruiz, a deputy chief, said`). */
function endsAt(annotation: Annotation, name: number, last: number): boolean {
  if (isUnder(annotation, last, name)) return true;
  const { head, deprel } = annotation;
  const called = deprel.findIndex(
    (relation, at) => at > name && relation === 'appos' && head[at] === head[name] && isUnder(annotation, last, at),
  );
  if (called < 0) return false;
  head[called] = name;
  return true;
}

/** The name behind a comma, or the noun behind one that the name is of (`, the movement's leader, Rosa Lind, said`). */
function subjectOf(words: readonly string[], annotation: Annotation, name: number): number {
  const opens = (noun: number): boolean => {
    let first = noun;
    while (first > 0 && words[first - 1] !== ',' && isUnder(annotation, first - 1, noun)) first--;
    return words[first - 1] === ',';
  };
  const noun = annotation.head[name]!;
  if (
    noun >= 0 &&
    noun < name &&
    annotation.deprel[noun] === 'appos' &&
    annotation.upos[noun] === 'NOUN' &&
    opens(noun)
  )
    return noun;
  return opens(name) ? name : -1;
}

/**
 * Gives a verb of saying the speaker right before it whom the parser has beside it (`No sailor was hurt, Captain Lind, a
 * spokeswoman for the navy, said on Monday`). Changes the annotation in place.
 */
export function mendSpeakersBeside(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let said = 3; said < words.length; said++) {
    const verb = head[said]!;
    if (deprel[said] !== 'parataxis' || !saying.test(words[said]!) || verb < 0 || verb > said) continue;
    if (hasDependant(annotation, said, subjects)) continue;
    let speaker = words[said - 1] === ',' ? said - 2 : said - 1;
    while (speaker > verb && head[speaker] !== verb) speaker = head[speaker]!;
    if (
      speaker <= verb ||
      !/^(?:parataxis|dep|list|nsubj(?::pass)?)$/.test(deprel[speaker]!) ||
      !/^(?:PROPN|NOUN)$/.test(upos[speaker]!)
    )
      continue;
    if (isInQuotation(words, verb, said)) continue;
    head[speaker] = said;
    deprel[speaker] = 'nsubj';
  }
}
mendSpeakersBeside.needs = [saying];

/**
 * Gives the subject before a speaker who is put in back to the predicate behind him, where the parser makes a second subject
 * of it (`Peru, she added, does not side with Chile`). Changes the annotation in place.
 */
export function mendDividedClaims(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let said = 3; said + 2 < words.length; said++) {
    if (upos[said] !== 'VERB' || words[said + 1] !== ',') continue;
    if (!/^VB[DZP]$/.test(annotation.xpos[said]!) && !hasDependant(annotation, said, ['aux:pass'])) continue;
    const clause = deprel.findIndex(
      (relation, at) =>
        head[at] === said &&
        at > said &&
        /^(?:ccomp|parataxis)$/.test(relation) &&
        (upos[at] === 'VERB' || hasDependant(annotation, at, ['cop'])),
    );
    const found = deprel.flatMap((relation, at) =>
      head[at] === said && at < said && /^(?:nsubj|nsubj:pass|vocative|expl|obj)$/.test(relation) ? [at] : [],
    );
    if (clause < 0 || found.length !== 2 || hasDependant(annotation, clause, ['nsubj', 'csubj', 'expl', 'mark']))
      continue;
    const [first, speaker] = found as [number, number];
    if (words[speaker - 1] !== ',' && words[first + 1] !== ',') continue;
    head[first] = clause;
    deprel[first] = hasDependant(annotation, clause, ['aux:pass']) ? 'nsubj:pass' : 'nsubj';
    head[clause] = head[said]!;
    deprel[clause] = deprel[said]!;
    head[said] = clause;
    deprel[said] = 'parataxis';
    for (let at = 0; at < words.length; at++)
      if (head[at] === said && at > said + 1) head[at] = clause;
      else if (head[at] === said && deprel[at] === 'det') head[at] = at < first ? first : speaker;
  }
}
mendDividedClaims.needs = [/^,$/];

const foretelling = /^(?:predicted|forecast|foresaw|joked|quipped|concluded|recalled|reported|announced|declared)$/;

/**
 * Takes the verb of saying behind a comma with its speaker behind it for a remark on what is said, where the parser joins it to
 * that without a conjunction (`Peru will win, predicted Ann Bell.`). Changes the annotation in place.
 */
export function mendSpeakersBehind(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let said = 3; said + 1 < words.length; said++) {
    const verb = head[said]!;
    if (
      !/^(?:conj|advcl|parataxis)$/.test(deprel[said]!) ||
      verb < 0 ||
      verb > said ||
      words[said - 1] !== ',' ||
      upos[said] !== 'VERB'
    )
      continue;
    if (!foretelling.test(words[said]!) && !saying.test(words[said]!)) continue;
    let speaker = said + 1;
    // `announced Dr Ann Bell`
    while (speaker + 1 < words.length && head[speaker]! === speaker + 1) speaker++;
    if (head[speaker] !== said || !/^(?:obj|nsubj)/.test(deprel[speaker]!) || upos[speaker] !== 'PROPN') continue;
    if (deprel.some((relation, at) => head[at] === said && /^(?:cc|aux|xcomp|mark)$/.test(relation))) continue;
    // `it has many friends, said Ann Bell, with branches in Lima`: what goes on behind the second comma is no word of hers
    const rest = deprel.findIndex((relation, at) => head[at] === said && relation === 'obl');
    if (rest >= 0 && words[speaker + 1] !== ',') continue;
    if (rest >= 0) head[rest] = verb;
    // `predicted Ann Bell, a mayor backed by …`: a clause behind the speaker is about him
    const clause = deprel.findIndex((relation, at) => relation === 'ccomp' && head[at] === said);
    if (clause >= 0 && (words[clause - 1] === 'that' || !describe(words, annotation, speaker, clause))) continue;
    xpos[said] = 'VBD';
    deprel[said] = 'parataxis';
    deprel[speaker] = 'nsubj';
  }
}
mendSpeakersBehind.needs = [/^,$/];

/** Makes an apposition of a clause behind the comma after a speaker whose subject is what he is. */
function describe(words: readonly string[], annotation: Annotation, speaker: number, clause: number): boolean {
  const { head, deprel, xpos } = annotation;
  const noun = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === clause && at < clause);
  if (noun < speaker || !words.slice(speaker, noun).includes(',') || !/^VB[DN]$/.test(xpos[clause]!)) return false;
  [head[noun], deprel[noun]] = [speaker, 'appos'];
  [head[clause], deprel[clause], xpos[clause]] = [noun, 'acl', 'VBN'];
  return true;
}

/**
 * Gives a verb the subject behind a place and a dash that open a report, where the parser says it of the place (`Lima - President
 * Carlos Ruiz called the vote a farce.`). Changes the annotation in place.
 */
export function mendSubjectsBehindDashes(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  const place = upos.indexOf('PROPN');
  if (place !== 0 || !/^nsubj/.test(deprel[0]!)) return;
  let dash = 1;
  while (dash < 4 && head[dash] === 0 && deprel[dash] === 'flat') dash++;
  if (!/^[-–—]+$/.test(words[dash] ?? '') || !/^\p{Lu}/u.test(words[dash + 1] ?? '')) return;
  const verb = head[0]!;
  const subject = deprel.findIndex((relation, at) => head[at] === 0 && at > dash && at < verb && relation === 'appos');
  if (subject < 0 || words.slice(dash + 1, verb).some((word) => /^[-–—]+$/.test(word))) return;
  [head[subject], deprel[subject]] = [verb, deprel[0]!];
  deprel[0] = 'dislocated';
}
