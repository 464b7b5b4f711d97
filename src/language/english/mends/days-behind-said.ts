import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

/** Pasts and presents of saying behind which the day on which something is said may stand. */
const saying =
  /^(?:said|says|announced|reported|told|claimed|confirmed|warned|added|acknowledged|admitted|denied|estimated|insisted|argued)$/;
const times =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|today|yesterday|week|month|year|morning|afternoon|evening|night|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/**
 * Hangs a day right behind a verb of saying on it, where the parser gives it to the clause behind: `The army said on Sunday it had left the
 * town`. Changes the annotation in place.
 */
export function mendDaysBehindSaid(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let said = 1; said + 4 < words.length; said++) {
    if (!saying.test(words[said]!)) continue;
    // `said Friday that team no. 5 - which he heads - left`: a day is nothing that is said
    const that = words[said + 2] === 'that' && /day$/.test(words[said + 1]!) && deprel[said + 1] === 'obj';
    if (that && head[said + 1] === said) {
      deprel[said + 1] = 'obl:unmarked';
      for (let at = said + 3; at < words.length; at++)
        if (head[at] === said + 1) [head[at], deprel[at]] = [said, /^acl/.test(deprel[at]!) ? 'ccomp' : deprel[at]!];
    }
    const clause = deprel.findIndex((relation, at) => relation === 'ccomp' && head[at] === said && at > said);
    if (clause < 0 || hasDependant(annotation, clause, ['mark'])) continue;
    // `said today conditions are getting worse`: nothing is called after today
    const today = said + 1;
    if (/^(?:today|yesterday|tomorrow|tonight)$/.test(words[today]!) && deprel[today] === 'nmod:unmarked') {
      const subject = head[today]!;
      if (head[subject] === clause && deprel[subject]!.startsWith('nsubj'))
        [head[today], deprel[today]] = [said, 'obl:unmarked'];
      continue;
    }
    const time = head.findIndex(
      (above, at) =>
        at > said && at < clause && above === clause && /^(?:obl|advmod)/.test(deprel[at]!) && times.test(words[at]!),
    );
    if (time < 0) continue;
    // nothing between the verb and the day but whom it is told
    const first = firstUnder(annotation, time);
    if (first !== said + 1 && !isUnder(annotation, first - 1, hearerOf(annotation, said))) continue;
    let last = time;
    while (isUnder(annotation, last + 1, time)) last++;
    const subject = deprel.findIndex((relation, at) => /^(?:nsubj|csubj|expl)/.test(relation) && head[at] === clause);
    if (subject > time && firstUnder(annotation, subject) === last + 1) head[time] = said;
  }
}
mendDaysBehindSaid.needs = [saying, times];

const hearerOf = ({ head, deprel }: Annotation, said: number): number =>
  deprel.findIndex((relation, at) => /^i?obj$/.test(relation) && head[at] === said && at > said);

function firstUnder(annotation: Annotation, word: number): number {
  let first = word;
  while (first > 0 && isUnder(annotation, first - 1, word)) first--;
  return first;
}

/** Presents and pasts with which a speaker is put between a subject and its verb. */
const inverted = /^(?:say|says|said|argue|argues|claim|insist|reckon|believe|think)$/;

/**
 * Gives a verb of saying the speaker behind it, where the parser makes him a second subject of what is said: `Peru, say UN experts, backs the
 * rebels`. Changes the annotation in place.
 */
export function mendSpeakersBetweenCommas(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let said = 2; said + 3 < words.length; said++) {
    if (!inverted.test(words[said]!) || words[said - 1] !== ',') continue;
    const comma = words.indexOf(',', said);
    if (comma < said + 2 || hasDependant(annotation, said, ['nsubj', 'aux', 'mark', 'cc'])) continue;
    const speaker = deprel.findIndex(
      (relation, at) => /^nsubj/.test(relation) && at > said && at < comma && head[at]! > comma,
    );
    const verb = speaker < 0 ? -1 : head[speaker]!;
    if (verb < 0 || firstUnder(annotation, speaker) !== said + 1 || !/^(?:NOUN|PROPN|PRON)$/.test(upos[speaker]!))
      continue;
    if (!deprel.some((relation, at) => /^nsubj/.test(relation) && head[at] === verb && at < said)) continue;
    [head[speaker], deprel[speaker]] = [said, 'nsubj'];
    [head[said], deprel[said], upos[said]] = [verb, 'parataxis', 'VERB'];
    if (xpos[said] === 'VB') xpos[said] = 'VBP';
  }
}
mendSpeakersBetweenCommas.needs = [inverted, /^,$/];
