import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

/**
 * Hangs a clause with `, which` on the name right before the comma rather than on a noun further off (`a complaint over the
 * treatment of Lithuania, which had let it open an office`), and one with `, who` (`a race against Huamani, who …`). Changes the annotation in place.
 */
export function mendRelativesBehindNames(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let at = 3; at < words.length; at++) {
    if (!/^wh(?:ich|o)$/.test(words[at]!) || words[at - 1] !== ',' || upos[at - 2] !== 'PROPN') continue;
    const verb = head[at]!;
    // `the envoy of Lithuania, who …` is of the envoy: `who` only leaves a noun that is nobody
    if (words[at] === 'who' && !isOfContest(words, annotation, verb)) continue;
    if (verb < at || deprel[verb] !== 'acl:relcl' || !deprel[at]!.startsWith('nsubj')) continue;
    let name = at - 2;
    while (/^(?:flat|compound)/.test(deprel[name]!) && head[name]! >= 0) name = head[name]!;
    const far = head[verb]!;
    if (upos[name] !== 'PROPN' || name === far || far >= name || far < 0 || upos[far] !== 'NOUN') continue;
    // `Britain, France and Chad, which …`: of names that are joined the clause may be of all
    if (deprel[name] === 'conj' || deprel[name] === 'appos') continue;
    // `an award by the court in Lima, which ruled that …`: no town rules
    const body =
      isSeat(words, annotation, name) &&
      /^(?:rule[sd]?|held|holds|finds|found|orders|ordered|decided|decides)$/.test(words[verb]!)
        ? bodyIn(words, annotation, name)
        : name;
    if (body !== name && body >= 0) {
      head[verb] = body;
      continue;
    }
    if (!isUnder(annotation, name, verb)) head[verb] = name;
  }
}
/** Whether a name only tells where the body before it sits: `the court in The Hague`. */
const isSeat = (words: readonly string[], { head, deprel }: Annotation, name: number): boolean =>
  deprel[name] === 'nmod' &&
  deprel.some((relation, at) => relation === 'case' && head[at] === name && words[at] === 'in');

/** The court or body whose seat a name tells, or -1. */
function bodyIn(words: readonly string[], { head }: Annotation, seat: number): number {
  for (let at = head[seat]!, steps = 0; at >= 0 && steps < 3; at = head[at]!, steps++)
    if (/^(?:[Cc]ourt|[Tt]ribunal|[Pp]anel|[Cc]ommission|[Cc]ommittee|[Cc]ouncil|[Bb]oard|[Bb]ody)$/.test(words[at]!))
      return at;
  return -1;
}
mendRelativesBehindNames.needs = [/^wh(?:ich|o)$/];

/**
 * Makes the subject of a relative clause without a pronoun of the name between it and the noun it says something of, where the
 * parser makes one phrase of noun and name (`a charge Lima denied`). Changes the annotation in place.
 */
export function mendNamesInRelatives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let name = 2; name + 1 < words.length; name++) {
    const noun = name - 1;
    const verb = name + 1;
    if (upos[name] !== 'PROPN' || head[name] !== noun || !/^(?:appos|flat)$/.test(deprel[name]!)) continue;
    if (upos[noun] !== 'NOUN' || head[verb] !== noun || deprel[verb] !== 'acl' || !/^VB[DZ]$/.test(xpos[verb]!))
      continue;
    if (!/^(?:an?|the)$/i.test(words[noun - 1]!) || hasDependant(annotation, verb, ['obj', 'nsubj', 'ccomp'])) continue;
    [head[name], deprel[name]] = [verb, 'nsubj'];
    deprel[verb] = 'acl:relcl';
  }
}

/**
 * Makes a clause about a noun of the name behind it and its verb in the past, where the parser takes the noun for a part of
 * the name (`missed the deadline Peru imposed`). Changes the annotation in place.
 */
export function mendReducedRelatives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let noun = 1; noun + 2 < words.length; noun++) {
    const name = noun + 1;
    const verb = name + 1;
    if (deprel[noun] !== 'compound' || head[noun] !== name || xpos[noun] !== 'NN' || !/^\p{Ll}/u.test(words[noun]!))
      continue;
    if (upos[name] !== 'PROPN' || !/^(?:the|an?)$/.test(words[noun - 1]!)) continue;
    if (deprel[verb] !== 'acl' || head[verb] !== name || !/^VB[DN]$/.test(xpos[verb]!)) continue;
    if (hasDependant(annotation, verb, ['obl:agent', 'obj'])) continue;
    [head[noun], deprel[noun]] = [head[name]!, deprel[name]!];
    for (let at = 0; at < words.length; at++) if (head[at] === name && at !== verb && at !== noun) head[at] = noun;
    [head[name], deprel[name]] = [verb, 'nsubj'];
    [head[verb], deprel[verb], xpos[verb]] = [noun, 'acl:relcl', 'VBD'];
  }
}

const people =
  /^(?:people|officials|members|men|women|voters|workers|soldiers|supporters|leaders|ministers|politicians|lawmakers|those|others)$/;
const bodies =
  /^(?:government|country|party|army|group|administration|office|agency|state|city|company|team|campaign|movement|town|region)$/;

/**
 * Hangs a clause with `who` on the people before a body, where the parser hangs it on the body (`officials outside the
 * government who met the envoy`). Changes the annotation in place.
 */
export function mendRelativesOfPeople(words: readonly string[], { head, deprel }: Annotation): void {
  for (let who = 2; who < words.length; who++) {
    const verb = head[who]!;
    const body = verb < 0 ? -1 : head[verb]!;
    if (words[who] !== 'who' || deprel[verb] !== 'acl:relcl' || body !== who - 1 || !bodies.test(words[body]!))
      continue;
    const above = head[body]!;
    if (deprel[body] === 'nmod' && above >= 0 && above < body && people.test(words[above]!)) head[verb] = above;
  }
}
mendRelativesOfPeople.needs = [/^who$/];

/**
 * Hangs a second clause with the same pronoun behind `and` on what the first is about, where the parser hangs it on a noun in
 * the first (`a union which Lind founded after her campaign and which has endorsed him`). Changes the annotation in place.
 */
export function mendSecondRelatives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let second = 3; second < words.length; second++) {
    if (!/^(?:which|who|that)$/.test(words[second]!) || words[second - 1] !== 'and') continue;
    const verb = head[second]!;
    if (verb < second || deprel[verb] !== 'acl:relcl') continue;
    const first = words.lastIndexOf(words[second]!, second - 1);
    const clause = first < 0 ? -1 : head[first]!;
    if (clause < 0 || deprel[clause] !== 'acl:relcl' || clause > second || !isUnder(annotation, head[verb]!, clause))
      continue;
    if (head[clause]! >= 0 && head[clause]! < first) head[verb] = head[clause]!;
  }
}
mendSecondRelatives.needs = [/^(?:which|who|that)$/, /^and$/];

/** Verbs that say what somebody takes a thing for. */
const taking = /^(?:call|describe|see|view|consider|regard|term|dub|portray|present)(?:s|ed|d)?$|^saw$/;

/**
 * Makes `what` the thing that somebody calls something, where the parser takes it for an article (`in what officials described as
 * a mistake`). Changes the annotation in place.
 */
export function mendWhatIsCalled(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let what = 0; what + 2 < words.length; what++) {
    const noun = head[what]!;
    if (words[what] !== 'what' || deprel[what] !== 'det' || noun < what || !/^nsubj/.test(deprel[noun]!)) continue;
    const verb = head[noun]!;
    if (verb < noun || !taking.test(words[verb]!) || hasDependant(annotation, verb, ['aux:pass'])) continue;
    if (!/^(?:NNS|NNPS|NNP)$/.test(xpos[noun]!)) continue;
    const above = head[verb]!;
    const preposition = deprel.findIndex((relation, at) => relation === 'case' && at === what - 1 && head[at] === what);
    upos[what] = 'PRON';
    xpos[what] = 'WP';
    [head[what], deprel[what]] = [
      above,
      preposition < 0 ? (deprel[verb] === 'acl:relcl' ? 'obj' : deprel[verb]!) : 'obl',
    ];
    [head[verb], deprel[verb]] = [what, 'acl:relcl'];
    if (above < 0) [head[what], deprel[what]] = [-1, 'root'];
  }
}
mendWhatIsCalled.needs = [/^what$/];

/** Whether a clause hangs on a contest or deed, of which nobody says `who`. */
const isOfContest = (words: readonly string[], { head }: Annotation, verb: number): boolean =>
  verb >= 0 &&
  head[verb]! >= 0 &&
  /^(?:campaign|race|election|contest|fight|battle|case|lawsuit|attack|attacks|war|bid|vote|meeting|talks|endorsement|statement)$/.test(
    words[head[verb]!]!,
  );

/**
 * Hangs on `time` the clause that says which time it was: of `it was the last time Peru would help` neither `it` nor the
 * one who tells it helps. Changes the annotation in place.
 */
export function mendClausesOfTimes(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let time = 3; time + 2 < words.length; time++) {
    if (words[time] !== 'time' || !/^(?:last|first|next|only|second|third)$/.test(words[time - 1]!)) continue;
    const it = words.findIndex((word, at) => at < time && at > time - 6 && /^(?:it|this|that)$/i.test(word));
    const be = words.findIndex((word, at) => at > it && at < time && /^(?:was|is|be|will)$/.test(word));
    const verb = upos.findIndex((tag, at) => at > time && tag === 'VERB');
    if (it < 0 || be < 0 || verb < 0 || verb > time + 6 || upos[be] !== 'AUX') continue;
    const subject = deprel.findIndex(
      (relation, at) => at > time && at < verb && head[at] === verb && /^nsubj/.test(relation),
    );
    if (subject < 0 || deprel[verb] === 'acl:relcl' || words.slice(time, subject).includes(',')) continue;
    if (isUnder(annotation, time, verb)) [head[time], deprel[time]] = [head[verb]!, deprel[verb]!];
    [head[verb], deprel[verb]] = [time, 'acl:relcl'];
    for (const at of [it, be]) if (head[at] === verb) head[at] = time;
    if (head[it] === time && !/^nsubj/.test(deprel[it]!)) deprel[it] = 'nsubj';
  }
}
mendClausesOfTimes.needs = [/^time$/];

/** What kills. */
const deadly =
  /^(?:(?:air ?)?strikes?|airstrikes?|attacks?|bombings?|shelling|raids?|blasts?|explosions?|clash(?:es)?|fires?|floods?|earthquakes?|quakes?|storms?|crash(?:es)?|landslides?|bombs?|missiles?|rockets?|drones?|shootings?|ambush(?:es)?)$/;

const killing = /^(?:killed|wounded|injured|destroyed|claimed)$/;

/**
 * Says what killed people of the blow and not of the place that it fell on, where the parser hangs the clause on the last noun
 * (`air strikes on villages in Kachin, which killed 34 people`). Changes the annotation in place.
 */
export function mendDeadlyRelatives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let verb = 4; verb < words.length; verb++) {
    if (!killing.test(words[verb]!)) continue;
    // `which Peru says killed 34 people`
    const clause = deprel[verb] === 'ccomp' ? head[verb]! : verb;
    const place = head[clause] ?? -1;
    if (deprel[clause] !== 'acl:relcl' || place < 0 || place > verb || deadly.test(words[place]!)) continue;
    const isAlone = deprel.some((r, at) => r === 'nsubj' && head[at] === verb && /^(?:which|that)$/.test(words[at]!));
    if (!isAlone) continue;
    for (let noun = head[place]!, steps = 0; noun >= 0 && noun < place && steps < 4; noun = head[noun]!, steps++) {
      // `condemned the attack on a mosque in Kano which killed nine`: the place hangs on the verb
      const at = upos[noun] === 'VERB' ? objectOf(annotation, noun, place) : noun;
      if (at < 0 || !/^(?:NOUN|PROPN)$/.test(upos[at]!)) break;
      if (deadly.test(words[at]!)) head[clause] = at;
      if (deadly.test(words[at]!) || at !== noun) break;
    }
  }
}
mendDeadlyRelatives.needs = [killing];

/** The object of a verb before a word, or -1. */
const objectOf = ({ head, deprel }: Annotation, verb: number, before: number): number =>
  deprel.findIndex((relation, at) => relation === 'obj' && head[at] === verb && at > verb && at < before);

/**
 * Hangs a clause with `, who` on the speaker right before the comma, where the parser makes it what he says (`said Huamani, who
 * opposes the pact`). Changes the annotation in place.
 */
export function mendClausesOfSpeakers(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let who = 4; who < words.length; who++) {
    const verb = head[who]!;
    if (words[who] !== 'who' || words[who - 1] !== ',' || deprel[who] !== 'nsubj' || verb < who) continue;
    if (!/^(?:ccomp|parataxis|advcl|conj)$/.test(deprel[verb]!) || !/^VB[DZPN]$/.test(xpos[verb]!)) continue;
    let name = who - 2;
    while (/^(?:flat|compound)/.test(deprel[name]!) && head[name]! >= 0) name = head[name]!;
    if (!/^(?:NOUN|PROPN)$/.test(upos[name]!) || deprel[name] !== 'nsubj' || head[name] !== head[verb]) continue;
    [head[verb], deprel[verb]] = [name, 'acl:relcl'];
    if (head[who - 1] !== name) head[who - 1] = verb;
  }
}
mendClausesOfSpeakers.needs = [/^who$/];

/**
 * Hangs a clause with `, which` on what is measured rather than on the measure right before the comma (`a truce of three months,
 * which Peru accepted`), and a second one joined to it too. Changes the annotation in place.
 */
export function mendRelativesOfMeasures(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let which = 4; which + 1 < words.length; which++) {
    if (words[which] !== 'which' || words[which - 1] !== ',' || !/^W/.test(xpos[which]!)) continue;
    const measure = which - 2;
    const noun = head[measure]!;
    const verb = head[which]!;
    if (!/^(?:minute|hour|day|week|month|year|dollar|euro|pound|kilometre|kilometer|mile)s$/.test(words[measure]!))
      continue;
    if (verb < which || head[verb] !== measure || deprel[verb] !== 'acl:relcl' || deprel[measure] !== 'nmod') continue;
    if (noun < 0 || noun > measure || !hasDependant(annotation, measure, ['nummod']) || words[noun + 1] !== 'of')
      continue;
    head[verb] = noun;
  }
}
mendRelativesOfMeasures.needs = [/^which$/];
