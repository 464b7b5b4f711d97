import type { Annotation } from '../model/index.js';
import { hasDependant, isInQuotation } from './tree.js';

const saying = /^(?:said|says|announced|declared|warned|vowed|pledged|threatened|confirmed|told)$/;
const lapse = /^(?:seconds|minutes|hours?|days?|weeks?|months?|years?|moments)$/;
const order = /^(?:after|before|since)$/;

/**
 * Hangs on the verb of saying how long before something else happened, where the parser hangs it on what will be done, and gives that its second verb:
 * `Peru said it would recall its envoy, a day after Chile expelled two diplomats and closed a consulate`. Changes the annotation in place.
 */
export function mendTimesBehindReported(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let at = 4; at + 2 < words.length; at++) {
    if (!order.test(words[at]!) || deprel[at] !== 'mark' || !lapse.test(words[at - 1]!)) continue;
    const told = head[at]!;
    let comma = at - 2;
    while (comma > at - 6 && words[comma] !== ',') comma--;
    if (words[comma] !== ',' || told < at || deprel[told] !== 'advcl' || xpos[told] !== 'VBD') continue;
    const clause = head[told]!;
    const said = deprel[clause] === 'ccomp' ? head[clause]! : clause;
    if (said < 0 || said > comma || !saying.test(words[said]!) || isInQuotation(words, said, comma)) continue;
    if (!deprel.some((relation, i) => relation === 'ccomp' && head[i] === said && i < comma)) continue;
    const isAhead =
      clause === said || xpos.some((tag, i) => tag === 'MD' && head[i] === clause && /^w(?:ill|ould)$/.test(words[i]!));
    if (!isAhead) continue;
    head[told] = said;
    // `expelled two and closed a consulate`: no comma divides the two
    const joined = deprel.findIndex(
      (relation, i) => i > told && relation === 'conj' && head[i] === said && xpos[i] === 'VBD',
    );
    if (joined < 0 || hasDependant(annotation, joined, ['nsubj']) || words[joined - 1] !== 'and') continue;
    if (!words.slice(told, joined).includes(',')) head[joined] = told;
  }
}
mendTimesBehindReported.needs = [saying, lapse, order, /^,$/];

const pushing = /^(?:brush|push|sweep|set|put|cast|wave|lay|shrug|toss|shove)(?:e?s|e?d|ing)?$|^swept$/;

/** Joins to its verb the `aside` that stands behind its object: `brushed the threat aside`. Changes the annotation in place. */
export function mendAside(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let at = 2; at < words.length; at++)
    if (words[at] === 'aside' && deprel[at] === 'advmod' && pushing.test(words[head[at]!] ?? '') && head[at]! < at)
      deprel[at] = 'compound:prt';
}
mendAside.needs = [/^aside$/, pushing];

const people = /^(?:men|women|sides|leaders|ministers|presidents|countries|states|governments|parties|nations)$/;

/**
 * Makes a relative clause of what several are said to have signed, where the parser makes them an apposition: `the termination of an
 * understanding that the two men signed in Cairo`. Changes the annotation in place.
 */
export function mendSignedBySeveral(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let who = 3; who + 1 < words.length; who++) {
    const verb = who + 1;
    const noun = head[who]!;
    if (deprel[who] !== 'appos' || !people.test(words[who]!) || head[verb] !== who || deprel[verb] !== 'acl') continue;
    const that = words.lastIndexOf('that', who);
    if (noun < 0 || that <= noun || that > who || !/^VB[DN]$/.test(xpos[verb]!) || upos[noun] !== 'NOUN') continue;
    [deprel[verb], head[verb], xpos[verb]] = ['acl:relcl', noun, 'VBD'];
    [deprel[who], head[who]] = ['nsubj', verb];
    [deprel[that], head[that], upos[that], xpos[that]] = ['obj', verb, 'PRON', 'WDT'];
  }
}
mendSignedBySeveral.needs = [people, /^that$/];

/**
 * Gives an adjective the subject before a relative clause, where the parser makes that a remark of its own and the speaker behind the
 * subject: `Peru agreed; the treasury, which had not been asked, was furious, an aide conceded`. Changes the annotation in place.
 */
export function mendSubjectsOfAdjectives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let subject = 1; subject + 4 < words.length; subject++) {
    // an apposition does not stand behind a semicolon
    const isApart =
      deprel[subject] === 'parataxis' ||
      (deprel[subject] === 'appos' && words.slice(Math.max(0, head[subject]!), subject).includes(';'));
    if (!isApart || !/^(?:NOUN|PROPN)$/.test(upos[subject]!) || words[subject + 1] !== ',') continue;
    const relative = deprel.findIndex((relation, at) => relation === 'acl:relcl' && head[at] === subject);
    const be = relative + 2;
    if (relative < subject || words[be - 1] !== ',' || !/^(?:was|were|is|are)$/.test(words[be] ?? '')) continue;
    const adjective = head[be]!;
    if (deprel[be] !== 'cop' || adjective < be || deprel[adjective] !== 'parataxis') continue;
    const speaker = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === adjective);
    if (speaker < adjective) continue;
    const said = deprel.findIndex(
      (relation, at) => at > speaker && relation === 'parataxis' && head[at] === adjective && upos[at] === 'VERB',
    );
    if (said < 0) continue;
    [head[speaker], head[subject], deprel[subject]] = [said, adjective, 'nsubj'];
  }
}
mendSubjectsOfAdjectives.needs = [/^(?:was|were|is|are)$/, /^,$/];
