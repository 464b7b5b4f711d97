import type { Annotation } from '../model/index.js';
import { hasDependant, isInQuotation, isUnder } from './tree.js';

const subjects = ['nsubj', 'csubj', 'expl'];
const saying =
  /^(?:says?|said|told|tells|announced|reported|added|warned|argued|claimed|insisted|confirmed|stated|wrote)$/;

/**
 * Gives what is put before its speaker the clause of time behind him, which the parser takes for what he says: `Peru sent its
 * fleet north, Quito said, a day after Lima approved the sale`. Changes the annotation in place.
 */
export function mendTimesOfReported(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let said = 3; said + 3 < words.length; said++) {
    if (!saying.test(words[said]!) || upos[said] !== 'VERB') continue;
    const first = deprel.findIndex((relation, at) => head[at] === said && relation === 'ccomp');
    if (first < 0 || first > said) continue;
    for (let clause = said + 2; clause < words.length; clause++) {
      if (head[clause] !== said || deprel[clause] !== 'ccomp') continue;
      const mark = deprel.findIndex((relation, at) => head[at] === clause && relation === 'mark');
      if (mark < said || !/^(?:after|before|since|while|as|when|until)$/.test(words[mark]!)) continue;
      if (!words.slice(said + 1, mark).includes(',') || isInQuotation(words, said, mark)) continue;
      [head[clause], deprel[clause]] = [first, 'advcl'];
    }
  }
}
mendTimesOfReported.needs = [saying];

/**
 * Gives a verb of saying behind what is said the speaker whom the parser takes for what the word before him is called: `The
 * mayor was taken from his home before dawn, his lawyer, Rosa Lind, told a newspaper`. Changes the annotation in place.
 */
export function mendSpeakersAsAppositions(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let said = 3; said < words.length; said++) {
    const verb = head[said]!;
    if (deprel[said] !== 'parataxis' || !saying.test(words[said]!) || verb < 0 || verb > said) continue;
    if (hasDependant(annotation, said, subjects) || isInQuotation(words, verb, said)) continue;
    let speaker = -1;
    const last = words[said - 1] === ',' ? said - 2 : said - 1;
    for (let at = last; at > verb; at = head[at]!)
      if (deprel[at] === 'appos' && /^(?:PROPN|NOUN)$/.test(upos[at]!) && opensBehindComma(words, annotation, at))
        speaker = at;
    if (speaker > verb) [head[speaker], deprel[speaker]] = [said, 'nsubj'];
  }
}
mendSpeakersAsAppositions.needs = [saying];

/** Whether the phrase of a noun begins right behind a comma. */
function opensBehindComma(words: readonly string[], annotation: Annotation, noun: number): boolean {
  let first = noun;
  while (first > 0 && words[first - 1] !== ',' && isUnder(annotation, first - 1, noun)) first--;
  return words[first - 1] === ',';
}

/**
 * Gives a verb without a subject the noun before it that the parser hangs on a verb without tense behind it (`Peru's opposition
 * accused Lind of having sold the port`). Changes the annotation in place.
 */
export function mendSubjectsAcrossVerbs(_words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let subject = 0; subject + 2 < head.length; subject++) {
    const far = head[subject]!;
    if (deprel[subject] !== 'nsubj' || far < subject + 2 || !/^(?:NOUN|PROPN)$/.test(upos[subject]!)) continue;
    const verb = head[far]!;
    if (verb <= subject || verb >= far || upos[verb] !== 'VERB' || !/^VB[DNZP]$/.test(xpos[verb]!)) continue;
    if (!/^(?:xcomp|advcl)$/.test(deprel[far]!) || !/^VB[GN]$/.test(xpos[far]!)) continue;
    if (hasDependant(annotation, verb, [...subjects, 'aux']) || !hasDependant(annotation, verb, ['obj'])) continue;
    head[subject] = verb;
    if (xpos[verb] === 'VBN') xpos[verb] = 'VBD';
  }
}

/**
 * Gives what somebody says its subject, where the parser hangs it on the verb of saying before it (`The minister said work on
 * the port had begun`). Changes the annotation in place.
 */
export function mendSubjectsBehindSaid(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let subject = 2; subject + 1 < words.length; subject++) {
    const said = head[subject]!;
    // nobody is said to, but told
    const isHearer = deprel[subject] === 'iobj' && !/^t(?:old|ells)$/.test(words[said] ?? '');
    if (!(isHearer || /^nsubj/.test(deprel[subject]!)) || said < 0 || said > subject || !saying.test(words[said]!))
      continue;
    if (!/^(?:NOUN|PROPN|PRON)$/.test(upos[subject]!)) continue;
    if (!deprel.some((relation, at) => head[at] === said && at < said && /^nsubj/.test(relation))) continue;
    const clause = deprel.findIndex(
      (relation, at) => head[at] === said && at > subject && relation === 'ccomp' && upos[at] === 'VERB',
    );
    if (clause < 0 || hasDependant(annotation, clause, [...subjects, 'mark'])) continue;
    if (words.slice(said + 1, subject).some((word) => /^[,;:"“”]$/.test(word))) continue;
    head[subject] = clause;
    deprel[subject] = hasDependant(annotation, clause, ['aux:pass']) ? 'nsubj:pass' : 'nsubj';
  }
}
mendSubjectsBehindSaid.needs = [saying];

const accusing = /^(?:accus|suspect|blam|convict)/i;

/**
 * Hangs the means on what somebody is accused of rather than on the accusing: `accused Peru of breaking the pact by closing the
 * port`. Changes the annotation in place.
 */
export function mendMeansOfAccused(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let at = 4; at < words.length; at++) {
    const verb = head[at]!;
    if (xpos[at] !== 'VBG' || deprel[at] !== 'advcl' || verb < 0 || verb > at) continue;
    if (!accusing.test(words[verb]!)) continue;
    const by = words.findIndex((word, i) => word === 'by' && head[i] === at && deprel[i] === 'mark');
    if (by < verb || words[by - 1] === ',') continue;
    const deed = deprel.findIndex(
      (relation, i) =>
        i > verb &&
        i < by &&
        head[i] === verb &&
        /^(?:advcl|xcomp)$/.test(relation) &&
        words.some((word, mark) => /^(?:of|for)$/.test(word) && head[mark] === i && deprel[mark] === 'mark'),
    );
    if (deed > 0) head[at] = deed;
  }
}
mendMeansOfAccused.needs = [accusing];

const addingMore = /^(?:saying|adding|arguing|insisting)$/;

/**
 * Gives a verb the clause behind it, where the parser makes it a second thing that is said behind the comma (`Peru denied that it
 * had fired, saying Chile had`). Changes the annotation in place.
 */
export function mendClausesBeforeSaying(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let at = 4; at + 1 < words.length; at++) {
    const verb = head[at]!;
    if (!addingMore.test(words[at]!) || words[at - 1] !== ',') continue;
    if (deprel[at] !== 'advcl' || verb < 0 || verb > at || hasDependant(annotation, verb, ['ccomp'])) continue;
    const clauses = deprel.flatMap((relation, i) => (head[i] === at && relation === 'ccomp' ? [i] : []));
    const [first, second] = clauses;
    if (clauses.length !== 2 || first! > at || second! < at || first! < verb) continue;
    for (let word = verb + 1; word < at; word++)
      if (head[word] === at && upos[word] !== 'PUNCT') head[word] = word === first ? verb : first!;
  }
}
mendClausesBeforeSaying.needs = [addingMore];

/** Verbs that a speaker set between commas says part of a sentence with. */
const remarking =
  /^(?:said|says|added|adds|argued|argues|wrote|writes|insisted|insists|warned|warns|explained|noted|told)$/;

/**
 * Gives what is said behind its speaker the subject before him, where the parser makes him an apposition of that: `The pact, Lind said,
 * "is dead."`. A quotation that begins with a verb has its subject elsewhere. Changes the annotation in place.
 */
export function mendSubjectsBeforeSpeakers(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let said = 3; said + 4 < words.length; said++) {
    if (!remarking.test(words[said]!)) continue;
    let comma = said + 1;
    while (comma < said + 4 && words[comma] !== ',') comma++;
    const verb = comma + 2;
    if (words[comma] !== ',' || !/^["“]$/.test(words[comma + 1] ?? '') || !/^(?:VB[DZP]|MD)$/.test(xpos[verb] ?? ''))
      continue;
    const clause = deprel.findIndex((relation, at) => relation === 'ccomp' && head[at] === said && at >= verb);
    if (clause < 0 || (clause !== verb && head[verb] !== clause) || hasDependant(annotation, clause, ['expl']))
      continue;
    if (deprel.some((relation, at) => /^[nc]subj/.test(relation) && head[at] === clause && at > said && at < clause))
      continue;
    const subject = deprel.findIndex((relation, at) => /^nsubj/.test(relation) && head[at] === said && at < said);
    // the last of the words that stand for nobody else between a comma and the verb of saying
    const speaker = head.findIndex(
      (above, at) =>
        at > subject && at < said && above < at && deprel[at] === 'appos' && isUnder(annotation, at, subject),
    );
    let first = speaker;
    while (first > 0 && isUnder(annotation, first - 1, speaker) && words[first - 1] !== ',') first--;
    if (subject < 0 || speaker < 0 || words[first - 1] !== ',' || words.slice(first, said).includes(',')) continue;
    [head[subject], deprel[subject]] = [clause, 'nsubj'];
    [head[speaker], deprel[speaker]] = [said, 'nsubj'];
  }
}
mendSubjectsBeforeSpeakers.needs = [remarking, /^,$/, /^["“]$/];
