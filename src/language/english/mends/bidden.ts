import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

/** Verbs with an object that is told, asked or let do something. */
const bidding =
  /^(?:order|urg|ask|tell|told|forc|allow|instruct|persuad|permit|command|direct|requir|compel|compell|advis|request|authoriz|authoris|invit|encourag|warn)(?:e|es|ed|s|ing)?$/i;

/** Those of them that say little without it. */
const letting =
  /^(?:urg|allow|forc|order|permit|compel|compell|authoriz|authoris|ask|instruct|direct|persuad|encourag|advis|invit)(?:e|es|ed|s|ing)?$/i;

/** Verbs of relative clauses that an infinitive may go with. */
const withInfinitives =
  /^(?:want|volunteer|hop|tr|plan|need|us|agree|refus|mov|work|gather|offer|seek|sought|wish|struggl|fail|attempt|manag|ha)(?:e|es|ed|s|ing|y|ies|ied|ve|d)?$/i;

/**
 * Makes a relative of the clause behind whoever is asked to do something, where the parser makes it what he is asked (`urged states that
 * bought the gas to pay`): its `that` is its subject. Changes the annotation in place.
 */
export function mendRelativesOfBidden(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let that = 2; that + 2 < words.length; that++) {
    const noun = that - 1;
    const clause = head[that]!;
    const verb = head[noun]!;
    if (words[that] !== 'that' || xpos[that] !== 'WDT' || deprel[that] !== 'nsubj' || clause < that) continue;
    if (deprel[clause] !== 'ccomp' || head[clause] !== verb || verb < 0 || verb > noun) continue;
    if (!/^i?obj$/.test(deprel[noun]!) || !letting.test(words[verb]!)) continue;
    [head[clause], deprel[clause]] = [noun, 'acl:relcl'];
  }
}
mendRelativesOfBidden.needs = [letting, /^that$/];

/**
 * Gives an infinitive after a relative clause back to the verb before it (`ordered the paper, which is close to Peru, to
 * shut`, `allowed those who had stayed to leave`). Changes the annotation in place.
 */
export function mendInfinitivesAfterClauses(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let to = 4; to + 1 < words.length; to++) {
    if (words[to] !== 'to' || xpos[to] !== 'TO') continue;
    const infinitive = head[to]!;
    const above = infinitive < to ? -1 : head[infinitive]!;
    // `urged those who supply them with weapons to stop`: a noun of the clause between
    const isOfNoun = above >= 0 && above < to && upos[above] === 'NOUN' && deprel[infinitive] === 'acl';
    const clause = isOfNoun ? clauseOver(annotation, above) : above;
    if (clause < 0 || clause > to || deprel[clause] !== 'acl:relcl') continue;
    const noun = head[clause]!;
    const verb = /^i?obj$/.test(deprel[noun]!) ? head[noun]! : -1;
    if (verb < 0 || verb > noun || !bidding.test(words[verb]!)) continue;
    const isAside = words[noun + 1] === ',' && words[to - 1] === ',';
    const isNeeded =
      letting.test(words[verb]!) &&
      (isOfNoun ||
        deprel[infinitive] === 'advcl' ||
        (hasDependant(annotation, clause, ['obj']) && !withInfinitives.test(words[clause]!)));
    if (!isAside && !isNeeded) continue;
    if (deprel.some((relation, i) => head[i] === verb && relation === 'xcomp')) continue;
    if (deprel[noun] === 'iobj') deprel[noun] = 'obj';
    head[infinitive] = verb;
    deprel[infinitive] = 'xcomp';
  }
}
mendInfinitivesAfterClauses.needs = [bidding];

/**
 * Hangs a relative clause on the noun right before its comma, where the parser hangs it on one before the verb in between: `welcomed
 * the ban and urged Peru and Chile, whose ships were named, to follow suit`. Changes the annotation in place.
 */
export function mendRelativesBehindAsked(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let pronoun = 5; pronoun + 1 < words.length; pronoun++) {
    if (!/^(?:WP|WP\$|WDT)$/.test(xpos[pronoun]!) || words[pronoun - 1] !== ',') continue;
    let clause = pronoun;
    while (clause >= pronoun && deprel[clause] !== 'acl:relcl') clause = head[clause]!;
    if (clause < pronoun) continue;
    const last = pronoun - 2;
    const first = deprel[last] === 'conj' && head[last]! < last ? head[last]! : last;
    const verb = head[first]!;
    const far = head[clause]!;
    if (!/^i?obj$/.test(deprel[first]!) || verb < 0 || verb > first || !bidding.test(words[verb]!)) continue;
    if (far >= verb || far < 0 || !/^(?:NOUN|PROPN)$/.test(upos[first]!) || isUnder(annotation, verb, far)) continue;
    head[clause] = first;
  }
}
mendRelativesBehindAsked.needs = [bidding, /^,$/, /^(?:who|whose|whom|which)$/];

/** The relative clause in which a noun stands, or -1. */
function clauseOver({ head, deprel, upos }: Annotation, noun: number): number {
  for (let at = noun, steps = 0; at >= 0 && steps < 4; at = head[at]!, steps++)
    if (upos[at] === 'VERB') return deprel[at] === 'acl:relcl' ? at : -1;
  return -1;
}

/** Adjectives that stand behind the noun they describe. */
const following = new Set(['concerned', 'involved', 'affected', 'responsible']);

/**
 * Gives an infinitive behind such an adjective back to the verb that has it done (`asked the states concerned to leave`).
 * Changes the annotation in place.
 */
export function mendInfinitivesOfConcerned(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let at = 2; at + 2 < words.length; at++) {
    const noun = at - 1;
    if (!following.has(words[at]!) || !/^(?:NOUN|PROPN|PRON)$/.test(upos[noun]!)) continue;
    const verb = head[at] === noun ? head[noun]! : head[at]!;
    if (verb < 0 || verb >= noun || !bidding.test(words[verb]!)) continue;
    const isReceiver =
      (head[noun] === verb && /^i?obj$/.test(deprel[noun]!)) || (head[noun] === at && deprel[noun] === 'nsubj');
    if (!isReceiver || hasDependant(annotation, at, ['cop', 'aux', 'mark'])) continue;
    const infinitive = head.findIndex(
      (above, i) => above === at && i > at && /^(?:xcomp|advcl|ccomp)$/.test(deprel[i]!),
    );
    if (infinitive < 0 || !words.some((word, i) => word === 'to' && head[i] === infinitive && deprel[i] === 'mark'))
      continue;
    if (head[noun] === at) [head[noun], deprel[noun]] = [verb, 'obj'];
    [head[at], deprel[at]] = [noun, upos[at] === 'VERB' ? 'acl' : 'amod'];
    [head[infinitive], deprel[infinitive]] = [verb, 'xcomp'];
  }
}
mendInfinitivesOfConcerned.needs = [bidding];

/**
 * Makes a complement of an infinitive right behind whoever is asked or let (`asked the candidates to speak`). Changes the
 * annotation in place.
 */
export function mendInfinitivesBehindAsked(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let to = 2; to + 1 < words.length; to++) {
    const infinitive = head[to]!;
    if (xpos[to] !== 'TO' || infinitive < to || xpos[infinitive] !== 'VB' || deprel[infinitive] !== 'advcl') continue;
    const verb = head[infinitive]!;
    if (verb < 0 || verb > to || upos[verb] !== 'VERB' || !bidding.test(words[verb]!)) continue;
    if (hasDependant(annotation, verb, ['xcomp', 'ccomp'])) continue;
    const receiver = deprel.findIndex((relation, at) => /^i?obj$/.test(relation) && head[at] === verb && at > verb);
    if (receiver < 0 || receiver > to || !isUnder(annotation, to - 1, receiver)) continue;
    deprel[infinitive] = 'xcomp';
  }
}
mendInfinitivesBehindAsked.needs = [bidding];

/**
 * Hangs an infinitive between a subject and its verb on the subject, where the parser hangs it on the verb above (`said that a
 * move by Peru to restore the ban lacks support`). Changes the annotation in place.
 */
export function mendInfinitivesInsideClauses(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 3; at + 1 < words.length; at++) {
    const above = head[at]!;
    if (xpos[at] !== 'VB' || !/^(?:ccomp|xcomp|advcl)$/.test(deprel[at]!) || above < 0 || above > at) continue;
    if (!words.slice(Math.max(above, at - 3), at).includes('to') || hasDependant(annotation, at, ['nsubj'])) continue;
    const verb = head.findIndex(
      (other, i) =>
        i > at &&
        other === above &&
        deprel[i] === 'ccomp' &&
        hasDependant(annotation, i, ['mark']) &&
        upos[i] === 'VERB',
    );
    if (verb < 0) continue;
    const mark = deprel.findIndex((relation, i) => relation === 'mark' && head[i] === verb);
    const noun = deprel.findIndex((relation, i) => head[i] === verb && i > mark && i < at && /^nsubj/.test(relation));
    if (mark < above || noun < 0 || upos[noun] !== 'NOUN') continue;
    [head[at], deprel[at]] = [noun, 'acl'];
  }
}
mendInfinitivesInsideClauses.needs = [/^to$/];

/**
 * Completes the verb that bids by the infinitive behind a participle that only says who is bidden (`ordered troops based near
 * the town to leave`), where the parser completes it by the participle. Changes the annotation in place.
 */
export function mendInfinitivesBehindParticiples(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 3; at + 3 < words.length; at++) {
    const verb = head[at]!;
    const noun = at - 1;
    if (!/^VB[DN]$/.test(xpos[at]!) || verb < 0 || verb >= noun || !/^(?:xcomp|ccomp|advcl|acl)$/.test(deprel[at]!))
      continue;
    const bid = deprel[at] === 'acl' ? head[noun]! : verb;
    if (bid < 0 || !bidding.test(words[bid]!) || upos[bid] !== 'VERB' || deprel[noun] !== 'obj' || head[noun] !== bid)
      continue;
    if (deprel[at] === 'acl' && verb !== noun) continue;
    if (hasDependant(annotation, at, ['obj', 'nsubj', 'aux', 'mark'])) continue;
    const to = words.indexOf('to', at + 1);
    const infinitive = to < 0 ? -1 : head[to]!;
    if (xpos[to] !== 'TO' || infinitive < to || !isUnder(annotation, infinitive, at)) continue;
    if (words.slice(at, to).some((word) => /^[,;:]$/.test(word))) continue;
    if (deprel.some((relation, i) => i !== at && head[i] === bid && relation === 'xcomp')) continue;
    [head[at], deprel[at], xpos[at]] = [noun, 'acl', 'VBN'];
    [head[infinitive], deprel[infinitive]] = [bid, 'xcomp'];
  }
}
mendInfinitivesBehindParticiples.needs = [bidding, /^to$/];

/**
 * Finds what somebody is called on to do where the verb is a rare one that the tagger takes for an adjective or noun (`called on
 * her allies to unendorse Lind`). Changes the annotation in place.
 */
export function mendRareVerbsOfCalls(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let act = 4; act + 1 < words.length; act++) {
    const to = act - 1;
    const named = head[act]!;
    if (words[to] !== 'to' || deprel[to] !== 'case' || head[to] !== named || named <= act) continue;
    if (!/^(?:ADJ|NOUN)$/.test(upos[act]!) || upos[named] !== 'PROPN' || !/^\p{Ll}/u.test(words[act]!)) continue;
    const asked = deprel[named] === 'nmod' ? head[named]! : -1;
    const verb = asked < 0 || asked > to || deprel[asked] !== 'obl' ? -1 : head[asked]!;
    if (verb < 0 || verb > asked || !calling.test(words[verb]!)) continue;
    if (!deprel.some((relation, at) => relation === 'case' && head[at] === asked && /^(?:up)?on$/.test(words[at]!)))
      continue;
    [upos[to], xpos[to], deprel[to], head[to]] = ['PART', 'TO', 'mark', act];
    [upos[act], xpos[act], deprel[act], head[act]] = ['VERB', 'VB', 'advcl', verb];
    [deprel[named], head[named]] = ['obj', act];
  }
}
const calling = /^call(?:s|ed|ing)?$/;
mendRareVerbsOfCalls.needs = [calling, /^(?:up)?on$/, /^to$/];

/**
 * Makes what somebody is asked to do of an infinitive that the parser hangs on whom one asks (`asked the judges to strike it down`): a
 * receiver has none of its own. Changes the annotation in place.
 */
export function mendInfinitivesOfReceivers(words: readonly string[], { head, deprel, xpos }: Annotation): void {
  for (let to = 2; to + 1 < words.length; to++) {
    const infinitive = head[to]!;
    if (words[to] !== 'to' || xpos[to] !== 'TO' || deprel[infinitive] !== 'acl' || infinitive < to) continue;
    const noun = head[infinitive]!;
    const verb = noun < to && deprel[noun] === 'iobj' ? head[noun]! : -1;
    if (verb < 0 || verb > noun || !letting.test(words[verb]!)) continue;
    [head[infinitive], deprel[infinitive]] = [verb, 'xcomp'];
  }
}
mendInfinitivesOfReceivers.needs = [letting, /^to$/];

/** What a ship or a plane does on its way. */
const faring =
  /^(?:flying|sailing|travell?ing|heading|bound|carrying|transporting|ferrying|bringing|taking|coming|crossing|approaching|en|laden|loaded|registered|operated|owned)$/;
/** What it is made or let do. */
const turning =
  /^(?:land|turn|divert|dock|leave|return|stop|anchor|sail|pass|enter|change|fly|berth|unload|cross|refuel)$/;
const vehicles =
  /^(?:(?:air)?planes?|airliners?|aircraft|jets?|helicopters?|flights?|ships?|tankers?|vessels?|boats?|freighters?|trawlers?|ferr(?:y|ies)|yachts?|flotillas?|convoys?|trucks?|trains?|balloons?|drones?|warships?)$/;

/**
 * Completes *force*, *allow* and their like by the infinitive behind what only tells of a ship's or a plane's course: `forced a plane flying from
 * Lima to Quito to land`, `forced a jet bound for Libya to land`. Changes the annotation in place.
 */
export function mendInfinitivesBehindCourses(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let noun = 2; noun + 4 < words.length; noun++) {
    const course = noun + 1;
    if (!vehicles.test(words[noun]!) || !faring.test(words[course]!)) continue;
    if (deprel[noun] !== 'obj' || head[noun]! > noun || head[noun]! < noun - 6) continue;
    const verb = head[noun]!;
    if (!letting.test(words[verb]!) || upos[verb] !== 'VERB') continue;
    let to = course + 1;
    while (to + 1 < words.length && !(words[to] === 'to' && turning.test(words[to + 1]!))) {
      if (/^[,;:.]$/.test(words[to]!)) break;
      to++;
    }
    const turn = to + 1;
    if (words[to] !== 'to' || turn >= words.length || words.slice(course, to).some((word) => /^[,;:]$/.test(word)))
      continue;
    // `Mirage jets forced a plane bound for Libya to land`, with `bound` for the verb
    if (head[verb] !== undefined && head[course] === -1) {
      const subject = head[verb]!;
      if (deprel[verb] !== 'acl' || subject < 0 || subject > verb || head[subject] !== course) continue;
      for (let at = 0; at < words.length; at++)
        if (head[at] === course && at !== subject && (at < verb || at > to || deprel[at] === 'punct')) head[at] = verb;
      [head[verb], deprel[verb], xpos[verb]] = [-1, 'root', 'VBD'];
      [head[subject], deprel[subject]] = [verb, 'nsubj'];
    } else if (!isUnder(annotation, course, verb)) continue;
    [head[course], deprel[course]] = [noun, upos[course] === 'VERB' ? 'acl' : 'amod'];
    if (xpos[course] === 'VBD') xpos[course] = 'VBN';
    [head[turn], deprel[turn], upos[turn], xpos[turn]] = [verb, 'xcomp', 'VERB', 'VB'];
    [head[to], deprel[to], upos[to], xpos[to]] = [turn, 'mark', 'PART', 'TO'];
    for (let at = turn + 1; at < words.length; at++)
      if (head[at] !== undefined && head[at]! >= course && head[at]! < to && deprel[at] !== 'punct') head[at] = turn;
  }
}
mendInfinitivesBehindCourses.needs = [letting, faring, /^to$/, vehicles];
