import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

const isNoun = (upos: readonly string[], at: number): boolean => upos[at] === 'NOUN' || upos[at] === 'PROPN';

/** Makes a manner of `face to face`, which the parser takes for whom somebody meets. Changes the annotation in place. */
export function mendFaceToFace(words: readonly string[], { head, deprel, upos }: Annotation): void {
  for (let first = 1; first + 2 < words.length; first++) {
    const last = first + 2;
    if (words[first] !== 'face' || words[first + 1] !== 'to' || words[last] !== 'face' || deprel[first] !== 'obj')
      continue;
    const verb = head[first]!;
    for (const [at, above] of head.entries())
      if ((above === first || above === last) && at > last && deprel[at] !== 'case') {
        head[at] = verb;
        if (deprel[at] === 'nmod') deprel[at] = 'obl';
      }
    [deprel[first], upos[first]] = ['advmod', 'ADV'];
    [head[last], deprel[last]] = [first, 'nmod'];
  }
}
mendFaceToFace.needs = [/^face$/];

/** What has no object, so that nobody does it to anybody. */
const going = /^(?:leave|go|quit|withdraw|return|depart|stay|resign|disarm|surrender|retreat|stop|wait)$/;

/**
 * Makes whoever `by` names behind an infinitive the agent of the passive before it, where nobody can do to others what the infinitive
 * says: `the envoys were told to leave by Peru`. Changes the annotation in place.
 */
export function mendAgentsBehindInfinitives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let by = 4; by + 1 < words.length; by++) {
    if (words[by] !== 'by' || deprel[by] !== 'case') continue;
    const agent = head[by]!;
    const infinitive = head[agent] ?? -1;
    if (agent < by || !isNoun(upos, agent) || infinitive < 0 || infinitive > by || !going.test(words[infinitive]!))
      continue;
    const verb = head[infinitive]!;
    if (deprel[infinitive] !== 'xcomp' || verb < 0 || xpos[verb] !== 'VBN') continue;
    if (!/^(?:told|asked|ordered|urged|instructed|forced|advised|pressed|invited)$/.test(words[verb]!)) continue;
    if (/day$|^(?:noon|midnight|dawn|dusk|week|month|year)$/.test(words[agent]!)) continue;
    if (hasDependant(annotation, verb, ['nsubj:pass'])) [head[agent], deprel[agent]] = [verb, 'obl:agent'];
  }
}
mendAgentsBehindInfinitives.needs = [/^by$/, going];

/** Who acts for a state that stands before him in a headline. */
const bodies = /^(?:army|police|government|military|minister|parliament|court|president|rebels|junta|opposition|navy)$/;

/**
 * Makes one of a state and its body side by side in a headline, which the parser takes for two: `Chad army, rebels trade blame`. Changes
 * the annotation in place.
 */
export function mendStatesBeforeBodies(words: readonly string[], { head, deprel, upos }: Annotation): void {
  if (/^[.!?:]$/.test(words.at(-1)!)) return;
  for (let body = 1; body + 1 < words.length; body++) {
    const state = body - 1;
    if (!bodies.test(words[body]!) || deprel[body] !== 'conj' || head[body] !== state || upos[state] !== 'PROPN')
      continue;
    if (deprel[state] !== 'nsubj') continue;
    const verb = head[state]!;
    for (const [at, above] of head.entries()) if (above === state && at > body) head[at] = body;
    [head[body], deprel[body]] = [verb, 'nsubj'];
    [head[state], deprel[state]] = [body, 'compound'];
  }
}
mendStatesBeforeBodies.needs = [bodies];

/** Makes a veto a thing that somebody casts, where the parser takes the two for one: `a veto cast by Peru`. Changes the annotation in place. */
export function mendVotesCast(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let cast = 1; cast + 1 < words.length; cast++) {
    const vote = cast - 1;
    if (words[cast] !== 'cast' || words[cast + 1] !== 'by' || head[vote] !== cast || deprel[vote] !== 'compound')
      continue;
    [head[vote], deprel[vote]] = [head[cast]!, deprel[cast]!];
    for (const [at, above] of head.entries()) if (above === cast && at < vote) head[at] = vote;
    [head[cast], deprel[cast], upos[cast], xpos[cast]] = [vote, 'acl', 'VERB', 'VBN'];
  }
}
mendVotesCast.needs = [/^cast$/, /^by$/];

/**
 * Makes the verb behind `talks between Peru and the rebels` their verb, where the parser gives it the last of them alone. Changes the
 * annotation in place.
 */
export function mendTalksBetween(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let between = 1; between + 4 < words.length; between++) {
    const deed = between - 1;
    if (words[between] !== 'between' || upos[deed] !== 'NOUN' || head[deed]! >= 0) continue;
    const first = head[between]!;
    if (first < between || head[first] !== deed || words[first + 1] !== 'and') continue;
    const verb = head.findIndex((above, at) => above === deed && deprel[at] === 'conj' && /^VB[DZP]$/.test(xpos[at]!));
    const second = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === verb && at > first);
    if (verb < 0 || second < 0 || second > verb) continue;
    for (const [at, above] of head.entries()) if (above === deed && at > verb) head[at] = verb;
    head[first + 1] = second;
    [head[second], deprel[second]] = [first, 'conj'];
    [head[deed], deprel[deed]] = [verb, 'nsubj'];
    [head[verb], deprel[verb]] = [-1, 'root'];
  }
}
mendTalksBetween.needs = [/^between$/, /^and$/];

/** Makes a noun of the pressure that somebody bows to (`bowed to pressure from Peru`). Changes the annotation in place. */
export function mendPressures(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let noun = 2; noun + 1 < words.length; noun++) {
    const to = noun - 1;
    if (words[noun] !== 'pressure' || xpos[noun] !== 'VB' || words[to] !== 'to' || head[to] !== noun) continue;
    if (!/^(?:from|by|of|and|at|over|[.,])$/.test(words[noun + 1]!)) continue;
    [deprel[noun], upos[noun], xpos[noun]] = ['obl', 'NOUN', 'NN'];
    [deprel[to], upos[to], xpos[to]] = ['case', 'ADP', 'IN'];
    for (const [at, above] of head.entries()) if (above === noun && deprel[at] === 'obl') deprel[at] = 'nmod';
  }
}
mendPressures.needs = [/^pressure$/, /^to$/];

const asked = /^(?:demand|call|request|insistence|proposal|suggestion|appeal|plea|recommendation)s?$/;

/**
 * Parts what somebody asks that another do from what becomes of that, where the parser makes one clause of the two: `a demand from Peru
 * that Chile apologise angered Lima`. Changes the annotation in place.
 */
export function mendDemandedDeeds(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let that = 1; that + 4 < words.length; that++) {
    const verb = head[that]!;
    if (words[that] !== 'that' || deprel[that] !== 'mark' || verb < that + 3) continue;
    if (!/^VB[DN]$/.test(xpos[verb]!)) continue;
    let bare = verb - 1;
    while (bare > that && upos[bare] === 'AUX') bare--;
    const doer = bare - 1;
    let noun = that - 1;
    while (noun >= 0 && !asked.test(words[noun]!) && noun > that - 5) noun--;
    if (noun < 0 || !asked.test(words[noun]!) || doer <= that) continue;
    if (!/^(?:VBP?|NN)$/.test(xpos[bare]!) || head[bare] !== verb || !deprel[bare]!.startsWith('nsubj')) continue;
    if (!isNoun(upos, doer) || (head[doer] !== bare && head[doer] !== verb)) continue;
    if (head[noun]! >= 0 && head[noun] !== verb) continue;
    const isRoot = head[noun]! < 0;
    const subject = deprel[bare]!;
    [head[bare], deprel[bare], upos[bare], xpos[bare]] = [noun, 'acl', 'VERB', 'VB'];
    [head[doer], deprel[doer]] = [bare, 'nsubj'];
    head[that] = bare;
    if (!isRoot) continue;
    for (const [at, above] of head.entries()) if (above === noun && at > verb) head[at] = verb;
    [head[verb], deprel[verb]] = [-1, 'root'];
    [head[noun], deprel[noun]] = [verb, subject];
    if (hasDependant(annotation, verb, ['aux:pass'])) deprel[noun] = 'nsubj:pass';
  }
}
mendDemandedDeeds.needs = [/^that$/, asked];

const shelving = /^(?:put|puts|putting|place|places|placed|placing)$/;

/** Hangs `on hold` on the verb, however far its object goes on: `put ratification of the pact on hold`. Changes the annotation in place. */
export function mendPutOnHold(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let hold = 3; hold < words.length; hold++) {
    if (!/^(?:hold|ice)$/.test(words[hold]!) || words[hold - 1] !== 'on' || deprel[hold] !== 'nmod') continue;
    let verb = hold - 2;
    while (verb >= 0 && !(shelving.test(words[verb]!) && upos[verb] === 'VERB')) verb--;
    const object = deprel.findIndex((relation, at) => relation === 'obj' && head[at] === verb && at > verb);
    if (verb < 0 || object < 0 || object > hold || !isUnder(annotation, hold, object)) continue;
    [head[hold], deprel[hold]] = [verb, 'obl'];
  }
}
mendPutOnHold.needs = [/^on$/, /^(?:hold|ice)$/, shelving];

/** Hangs the force on what enters into it: `supports the entry into force of the pact`. Changes the annotation in place. */
export function mendEntryIntoForce(words: readonly string[], { head, deprel, upos }: Annotation): void {
  for (let force = 3; force + 1 < words.length; force++) {
    const entry = force - 2;
    if (words[force] !== 'force' || words[force - 1] !== 'into' || words[force + 1] !== 'of') continue;
    if (!/^(?:entry|entrance|coming)$/.test(words[entry]!) || upos[entry] !== 'NOUN' || head[force] === entry) continue;
    [head[force], deprel[force]] = [entry, 'nmod'];
  }
}
mendEntryIntoForce.needs = [/^into$/, /^force$/, /^(?:entry|entrance|coming)$/];

/** Makes a verb of the welcome that a clause of a communiqué opens with: `3. Welcome the pact`. Changes the annotation in place. */
export function mendWelcomes(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let verb = 0; verb < 2 && verb + 2 < words.length; verb++) {
    if (words[verb] !== 'Welcome' || upos[verb] !== 'INTJ' || head[verb]! >= 0) continue;
    if (!deprel.some((relation, at) => relation === 'obj' && head[at] === verb)) continue;
    [upos[verb], xpos[verb]] = ['VERB', 'VB'];
  }
}
mendWelcomes.needs = [/^Welcome$/];
