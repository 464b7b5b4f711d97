import type { Annotation } from '../model/index.js';
import { hasDependant, isInQuotation } from './tree.js';

const saying = /^(?:said|says|announced|reported|added|confirmed|told|tweeted|wrote)$/;
const pairing = /^(?:with|to|from|against|between|by)$/;

/**
 * Joins the second of two phrases with one preposition to the first, where the parser hangs it on the verb of saying behind them: `Peru
 * spoke with the emir, Ali Zadeh, and with the envoy of Chad, an aide said`. Changes the annotation in place.
 */
export function mendPairedPhrases(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let at = 4; at + 2 < words.length; at++) {
    const said = head[at]!;
    if (deprel[at] !== 'obl' || said < at + 2 || !saying.test(words[said]!)) continue;
    const preposition = deprel.findIndex((relation, i) => relation === 'case' && head[i] === at);
    const and = preposition - 1;
    if (and < 2 || words[and] !== 'and' || !pairing.test(words[preposition]!)) continue;
    if (isInQuotation(words, 0, and)) continue;
    const first = deprel.findLastIndex(
      (relation, i) =>
        i < and &&
        /^(?:obl|nmod)$/.test(relation) &&
        words.some((word, c) => word === words[preposition] && head[c] === i && deprel[c] === 'case'),
    );
    if (first < 0) continue;
    // the clause before it is what is said
    const clause = deprel.findIndex(
      (relation, i) => i < first && (relation === 'ccomp' ? head[i] === said : i === head[said] && head[i]! < 0),
    );
    if (clause < 0) continue;
    [head[at], deprel[at], head[and], deprel[and]] = [first, 'conj', at, 'cc'];
    if (upos[and - 1] === 'PUNCT') head[and - 1] = at;
    if (deprel[said] !== 'conj') continue;
    // `She held talks with …, the ministry said`: nothing joins the two any more
    for (let i = 0; i < words.length; i++) if (head[i] === clause && upos[i] === 'PUNCT' && i > at) head[i] = said;
    [head[said], deprel[said], head[clause], deprel[clause]] = [-1, 'root', said, 'ccomp'];
  }
}
mendPairedPhrases.needs = [saying, pairing, /^and$/];

/**
 * Leaves to the verb before it the role in which somebody is put or put out, where the parser makes it the subject of what is joined behind it:
 * `He appointed the general, Juan Mora, as prime minister and closed the border`. Changes the annotation in place.
 */
export function mendRolesBeforeJoined(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let role = 4; role + 2 < words.length; role++) {
    const joined = head[role]!;
    if (deprel[role] !== 'nsubj' || deprel[joined] !== 'conj' || words[role + 1] !== 'and' || joined < role) continue;
    const as = words.lastIndexOf('as', role - 1);
    const verb = head[joined]!;
    if (as <= verb || as < role - 4 || head[as] !== joined || head[role + 1] !== joined) continue;
    [head[role], deprel[role], head[as], deprel[as]] = [verb, 'obl', role, 'case'];
    for (let i = verb + 1; i < role; i++) if (head[i] === joined) head[i] = role;
  }
}
mendRolesBeforeJoined.needs = [/^as$/, /^and$/];

const thanking = /^(?:thank|praise|congratulate|commend|criticise|criticize|blame|condemn)(?:d|ed|s|ing)?$/;

/**
 * Gives a verb of thanking whom it is said to, where the parser makes him the owner of what he is thanked for: `thanked the Prime Minister
 * for Chile's support`. Changes the annotation in place.
 */
export function mendThankedOwners(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let verb = 1; verb + 3 < words.length; verb++) {
    if (!thanking.test(words[verb]!) || hasDependant(annotation, verb, ['obj', 'iobj'])) continue;
    for (let who = verb + 1; who < verb + 8 && who + 2 < words.length; who++) {
      const what = head[who]!;
      if (deprel[who] !== 'nmod:poss' || words[who + 1] !== 'for' || what < who + 2 || head[what] !== verb) continue;
      if (xpos[who] === 'PRP$') break;
      [head[who], deprel[who]] = [verb, 'obj'];
      break;
    }
  }
}
mendThankedOwners.needs = [thanking, /^for$/];

const plans =
  /^(?:preparations?|plans?|arrangements|prospects|conditions|proposals?|schedule|timetable|funding|funds|aid|support|guarantees|rules|reasons)$/;
const discussing =
  /^(?:discuss(?:ed|es|ing)?|review(?:ed|s|ing)?|debat(?:ed?|es|ing)|examin(?:ed?|es|ing)|consider(?:ed|s|ing)?)$/;

/**
 * Leaves to preparations what they are for, where the parser hangs that on the verb: `discussed preparations for next week's G20 summit`.
 * Changes the annotation in place.
 */
export function mendPhrasesOfPlans(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let at = 3; at < words.length; at++) {
    const verb = head[at]!;
    if (deprel[at] !== 'obl' || verb < 0 || verb > at || !discussing.test(words[verb]!)) continue;
    const preposition = deprel.findIndex((relation, i) => relation === 'case' && head[i] === at);
    const noun = preposition - 1;
    if (noun <= verb || words[preposition] !== 'for' || !plans.test(words[noun]!) || head[noun] !== verb) continue;
    [head[at], deprel[at]] = [noun, 'nmod'];
  }
}
mendPhrasesOfPlans.needs = [discussing, plans, /^for$/];

const demanding = /^(?:demand|insist|urg|ask|request|propos|recommend|suggest|requir)/;
/** Verbs that are written like nouns and take what is demanded of somebody. */
const acts =
  /^(?:respect|honou?r|release|end|halt|return|share|guarantee|limit|answer|order|drop|stop|lift|fund|host|trust)$/;

/**
 * Makes the verb of what is demanded of a word that a noun is written like too, where another verb is joined to it: `demanded that Peru
 * respect Chilean sovereignty and reopen the border`. Changes the annotation in place.
 */
export function mendDemandedPairs(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 3; verb + 3 < words.length; verb++) {
    const name = verb - 1;
    if (!acts.test(words[verb]!) || xpos[verb] !== 'NN' || upos[name] !== 'PROPN' || head[name] !== verb) continue;
    const that = words.lastIndexOf('that', name);
    const demand = that - 1;
    if (demand < 0 || that < name - 4 || !demanding.test(words[demand]!) || upos[demand] !== 'VERB') continue;
    const and = words.indexOf('and', verb);
    const object = and - 1;
    const joined = and + 1;
    if (object <= verb || !/^(?:NOUN|PROPN)$/.test(upos[object]!) || xpos[joined] !== 'VB') continue;
    if (words.slice(verb + 1, and).some((word, i) => word === ',' || upos[verb + 1 + i] === 'VERB')) continue;
    [upos[verb], xpos[verb], head[verb], deprel[verb]] = ['VERB', 'VB', demand, 'ccomp'];
    [head[name], deprel[name], head[that], deprel[that]] = [verb, 'nsubj', verb, 'mark'];
    [head[object], deprel[object]] = [verb, 'obj'];
    [head[joined], deprel[joined], head[and], deprel[and]] = [verb, 'conj', joined, 'cc'];
    for (let i = that + 1; i < name; i++) if (head[i] === verb || head[i]! >= object) head[i] = name;
    for (let i = verb + 1; i < object; i++) if (head[i]! <= verb || head[i]! > object) head[i] = object;
  }
}
mendDemandedPairs.needs = [acts, demanding, /^that$/];
