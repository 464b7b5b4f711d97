import { type Analysis, relation } from '../../language/index.js';
import { firstAfter, groupOf } from './groups.js';
import { pronounOf } from './lexicon.js';
import { join } from './named.js';
import { quotedAround } from './quoting.js';
import {
  type Candidate,
  describeLater,
  describePhrase,
  describeTogether,
  isSpeaker,
  nothing,
  type Place,
  placeOf,
  type Sought,
  weigh,
} from './ranking.js';
import { childOf, phrasesBack, reach, type Scene, sentencesBack } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/** Gives a pronoun the actor it speaks of, if there is one within reach that agrees with it. */
export function resolvePronoun(scene: Scene, phrase: Phrase, at: number): void {
  const { ground } = scene;
  const pronoun = pronounOf(ground.forms[phrase.head]!.toLowerCase());
  if (!pronoun || pronoun.to === 'speaker' || pronoun.to === 'addressee') return;
  if (pronoun.isRelative) {
    relative(scene, phrase);
    return;
  }
  if (pronoun.to === 'any' || isEmpty(scene, phrase)) return;
  const spokenFor =
    pronoun.to === 'person'
      ? spokenForBefore(scene, phrase)
      : pronoun.to === 'thing' || pronoun.to === 'group'
        ? askedToAct(scene, phrase, pronoun.to)
        : null;
  if (spokenFor) {
    join(phrase, spokenFor, ground);
    return;
  }
  const place = placeOf(scene, phrase, at, pronoun.to);
  const candidates = [nothing(place), ...phrasesBefore(scene, place), ...togetherBefore(scene, place)];
  const later = nameAfter(scene, place);
  if (later && !isNamedBefore(scene, place, later)) candidates.push(describeLater(place, later));
  scene.watch?.(place, candidates);
  const weights = scene.weights[pronoun.to];
  let best = candidates[0]!;
  let most = weigh(weights, best);
  const scores = candidates.map((candidate) => weigh(weights, candidate));
  scores.forEach((score, i) => {
    if (score > most) [best, most] = [candidates[i]!, score];
  });
  const met = place.to === 'group' && (best.together?.isJoined ?? true) ? metBefore(scene, phrase, candidates) : null;
  if (met) best = met;
  const members = best.together?.members ?? (place.to === 'group' ? allWith(scene, best) : null);
  if (members) join(phrase, groupOf(scene.named, members), ground);
  else if (best.entity) {
    join(phrase, best.entity, ground);
    // `She said` tells of an actor what its name did not.
    const isSure = candidates.every(({ entity }, i) => entity === best.entity || scores[i]! < most - sure);
    if (pronoun.to === 'person' && isSure) settled(best.entity).gender ??= pronoun.gender;
  }
}

/** `Huamani thanked Adeyemi, his office said`: whoever's people say what is told before them is the one it is told of. */
function spokenForBefore({ ground, byHead }: Scene, phrase: Phrase): Entity | null {
  const { tokens, children } = ground.analysis;
  const { deprel, head: noun } = tokens[phrase.head]!;
  if (deprel !== 'nmod:poss' || noun < 0 || !/^(?:office|spokes|lawyer|party|family|team)/.test(tokens[noun]!.lemma))
    return null;
  const said = tokens[noun]!.deprel === 'nsubj' ? tokens[noun]!.head : -1;
  if (said < 0 || !/^(?:say|tell|add|announce|confirm|state)$/.test(tokens[said]!.lemma)) return null;
  const clause =
    tokens[said]!.deprel === 'parataxis'
      ? tokens[said]!.head
      : (children[said]!.find((child) => child < noun && tokens[child]!.deprel === 'ccomp') ?? -1);
  const subject = clause < 0 ? undefined : children[clause]!.find((child) => /^nsubj/.test(tokens[child]!.deprel));
  const entity = subject === undefined || subject > noun ? null : byHead[subject]?.entity;
  if (!entity || settled(entity).kind !== 'person') return null;
  const { gender } = settled(entity);
  return phrase.gender && gender && phrase.gender !== gender ? null : settled(entity);
}

/** `gave Peru a month to repeal its law`: whoever is to act is whose it is. */
function askedToAct({ ground, byHead }: Scene, phrase: Phrase, to: Sought): Entity | null {
  const { tokens, children } = ground.analysis;
  const { deprel, head: noun } = tokens[phrase.head]!;
  const deed = deprel === 'nmod:poss' && noun >= 0 && tokens[noun]!.deprel === 'obj' ? tokens[noun]!.head : -1;
  if (deed < 0 || tokens[deed]!.xpos !== 'VB' || !children[deed]!.some((at) => tokens[at]!.form === 'to')) return null;
  if (!/^(?:xcomp|advcl|acl)$/.test(tokens[deed]!.deprel)) return null;
  for (let verb = tokens[deed]!.head, steps = 0; verb >= 0 && steps < 3; verb = tokens[verb]!.head, steps++) {
    if (!/^(?:give|ask|order|urge|tell|press|push|force|require|oblige)$/.test(tokens[verb]!.lemma)) continue;
    const asked = ['iobj', 'obj'].map((relation) => childOf(ground.analysis, verb, relation)).find((at) => at > verb);
    const other = asked === undefined || asked > deed ? undefined : byHead[asked];
    const entity = other?.entity ? settled(other.entity) : null;
    return entity && /^(?:state|organisation|bloc)$/.test(entity.kind) && suits(phrase, other!, entity, to)
      ? entity
      : null;
  }
  return null;
}

/** All of whom a plural is the last: `they` after `Huamani and her advisers` are not the advisers alone. */
function allWith({ ground, byHead }: Scene, { phrase }: Candidate): readonly Entity[] | null {
  const { tokens, children } = ground.analysis;
  const last = phrase ? tokens[phrase.head]! : null;
  if (
    !last ||
    phrase!.form !== 'nominal' ||
    relation(last) !== 'conj' ||
    !/^(?:subject|object)$/.test(byHead[last.head]?.role ?? '')
  )
    return null;
  const all = [last.head, ...children[last.head]!.filter((child) => relation(tokens[child]!) === 'conj')];
  if (all.at(-1) !== phrase!.head) return null;
  const members = all.flatMap((at) => (byHead[at]?.entity ? [settled(byHead[at].entity)] : []));
  return members.length === all.length && new Set(members).size > 1 ? members : null;
}

/** So far ahead of all others an antecedent tells by its pronoun whether it is a man or a woman. */
const sure = 0.7;

/** `It is said that …` speaks of nothing, `It added that …` does. */
function isEmpty({ ground }: Scene, phrase: Phrase): boolean {
  const { tokens } = ground.analysis;
  const token = tokens[phrase.head]!;
  if (relation(token) !== 'expl') return false;
  const verb = token.head >= 0 ? tokens[token.head]! : null;
  return !verb || verb.xpos === 'VBN' || !/^(?:say|add|announce|argue|insist|note|warn|claim)$/.test(verb.lemma);
}

/** `who`, `which`, `whose`: the noun that the relative clause hangs on, or its last conjunct, which stands nearest. */
function relative(scene: Scene, phrase: Phrase): void {
  const { ground, byHead } = scene;
  const { tokens, children } = ground.analysis;
  let at = tokens[phrase.head]!.head;
  for (let depth = 0; at >= 0 && depth < 6; depth++) {
    const token = tokens[at]!;
    if (relation(token) === 'acl') {
      let antecedent = token.head;
      for (const child of children[antecedent]!)
        if (
          relation(tokens[child]!) === 'conj' &&
          child < phrase.head &&
          byHead[child]?.entity &&
          !isPluralVerb(scene, at)
        )
          antecedent = child;
      const example = exampleOf(scene, antecedent, phrase.head);
      const entity =
        example ??
        personAbove(scene, phrase, antecedent) ??
        byHead[antecedent]?.entity ??
        subjectOf(scene, token.head)?.entity;
      if (entity) join(phrase, entity, ground);
      return;
    }
    at = token.head;
  }
}

/** `the director of the Fisheries Union, who said …`: not the body, but the person that the body stands with. */
function personAbove({ ground, byHead }: Scene, { head }: Phrase, antecedent: number): Entity | null {
  const { tokens } = ground.analysis;
  if (
    !/^who$/i.test(ground.forms[head]!) ||
    !/^(?:organisation|state|bloc)$/.test(byHead[antecedent]?.entity?.kind ?? '')
  )
    return null;
  for (
    let at = antecedent, depth = 0;
    depth < 3 && relation(tokens[at]!) === 'nmod' && tokens[at]!.head >= 0;
    depth++
  ) {
    at = tokens[at]!.head;
    const entity = byHead[at]?.entity;
    if (entity && settled(entity).kind === 'person') return settled(entity);
  }
  return null;
}

/** `delegates such as Joyce Adeyemi, who spoke first`: the one named, where the tree hangs the clause on the many. */
function exampleOf({ ground, byHead }: Scene, antecedent: number, relative: number): Entity | null {
  if (!byHead[antecedent]?.isPlural || ground.forms[relative - 1] !== ',') return null;
  for (let i = relative - 2; i > antecedent && i > relative - 12; i--) {
    const name = byHead[i];
    if (name?.form !== 'name' || name.kind !== 'person' || !name.entity) continue;
    const before = ground.forms.slice(antecedent + 1, name.from);
    return before.length < 8 && /\b(?:such as|including|like|among them)\b/i.test(before.join(' '))
      ? settled(name.entity)
      : null;
  }
  return null;
}

/** Of whom a predicate is said: `Huamani is a lawyer who …`, `… a lawyer, poet and teacher who …`. */
function subjectOf({ ground, byHead }: Scene, predicate: number): Phrase | undefined {
  const { tokens } = ground.analysis;
  let at = predicate;
  for (let depth = 0; depth < 8 && relation(tokens[at]!) === 'conj' && tokens[at]!.head >= 0; depth++)
    at = tokens[at]!.head;
  if (childOf(ground.analysis, at, 'cop') < 0) return undefined;
  return byHead[childOf(ground.analysis, at, 'nsubj')];
}

function isPluralVerb(scene: Scene, verb: number): boolean {
  const { tokens, children } = scene.ground.analysis;
  const plural = (index: number): boolean => tokens[index]!.xpos === 'VBP' || tokens[index]!.form === 'were';
  return plural(verb) || children[verb]!.some((child) => tokens[child]!.upos === 'AUX' && plural(child));
}

/** The phrases within reach that agree with the pronoun, the nearest first. */
function phrasesBefore(scene: Scene, place: Place): Candidate[] {
  const { phrases, ground } = scene;
  const { phrase, at, to } = place;
  const isReflexive = /sel(?:f|ves)$/.test(ground.forms[phrase.head]!);
  const counts = countLately(scene, place);
  const agent = isReflexive ? null : agentOf(scene, phrase);
  const quoted = to === 'person' ? quotedAround(scene, phrase, at) : null;
  const found: Candidate[] = [];
  let isLast = true;
  let speaker: Entity | null = null;
  for (let i = at - 1; i >= 0 && at - i < phrasesBack; i--) {
    const other = phrases[i]!;
    const distance = phrase.sentence - other.sentence;
    if (sentencesBack(scene, phrase, other) > reach) break;
    if (scene.labels.has(other.head)) continue;
    if (other.form === 'nominal' && (other.role === 'modifier' || isQuotedAway(phrase, other))) continue;
    if (distance === 0 && !isReflexive && isBarred(scene, phrase, other, place.isPossessive)) continue;
    const entity = other.entity && settled(other.entity);
    if (entity && (entity === agent || entity === quoted || isOnlyQuoted(phrase, other, entity))) continue;
    if (!suits(phrase, other, entity, to)) continue;
    if (entity && !speaker && other.quotation < 0 && isSpeaker(ground.analysis, other)) speaker = entity;
    const isLastToSpeak = entity !== null && entity === speaker;
    const count = entity ? counts.get(entity)! : 0;
    found.push(
      describePhrase(scene, place, other, i, {
        isLast: isLast && entity !== null && isHeard(phrase, other),
        isLastToSpeak,
        count,
      }),
    );
    if (entity && isHeard(phrase, other)) isLast = false;
  }
  return found;
}

/** Who does to the pronoun what its verb says, and so is none of those it can speak of. */
function agentOf({ ground, byHead }: Scene, phrase: Phrase): Entity | null {
  if (phrase.role !== 'object') return null;
  const { tokens } = ground.analysis;
  let verb = tokens[phrase.head]!.head;
  for (let depth = 0; verb >= 0 && depth < 4; depth++) {
    const agent = childOf(ground.analysis, verb, 'nsubj');
    if (agent >= 0) {
      const entity = byHead[agent]?.entity;
      return entity ? settled(entity) : null;
    }
    if (!sharesSubject(ground.analysis, verb)) return null;
    verb = tokens[verb]!.head;
  }
  return null;
}

/** Whether a verb without a subject has that of the verb above: `attacked Huamani, calling him …`, `met and praised him`. */
function sharesSubject(analysis: Analysis, verb: number): boolean {
  const { deprel, xpos, head } = analysis.tokens[verb]!;
  if (head < 0 || analysis.children[verb]!.some((child) => analysis.tokens[child]!.deprel.startsWith('nsubj')))
    return false;
  if (deprel === 'conj' || (deprel === 'advcl' && xpos === 'VBG')) return true;
  return deprel === 'xcomp' && childOf(analysis, head, 'obj') < 0;
}

/** The name that a pronoun in an opening clause runs ahead of: the subject of the clause that it opens. */
function nameAfter(scene: Scene, { phrase, above, to }: Place): Phrase | null {
  const { tokens } = scene.ground.analysis;
  for (const verb of above) {
    const token = tokens[verb]!;
    if (!/^(?:advcl|obl|obl:unmarked)$/.test(token.deprel) || token.head < 0) continue;
    const at = childOf(scene.ground.analysis, token.head, 'nsubj');
    const subject = scene.byHead[at];
    const isAhead = subject?.entity && subject.head > phrase.head && verb < subject.head;
    if (isAhead && suits(phrase, subject, settled(subject.entity!), to)) return subject;
  }
  return null;
}

/** `On Adeyemi's doubts about his plan, Huamani said …`: whoever is named before a pronoun in its sentence comes first. */
function isNamedBefore({ phrases }: Scene, { phrase, at, to }: Place, later: Phrase): boolean {
  for (let i = at - 1; i >= 0 && phrases[i]!.sentence === phrase.sentence; i--) {
    const { entity, form } = phrases[i]!;
    if (form !== 'name' || !entity || settled(entity) === settled(later.entity!)) continue;
    if (suits(phrase, phrases[i]!, settled(entity), to) && entity.kind === later.entity!.kind) return true;
  }
  return false;
}

/** How often each actor is mentioned in the sentence of the pronoun, before it, and in the two before that. */
function countLately(scene: Scene, { phrase, at }: Place): Map<Entity, number> {
  const { phrases } = scene;
  const counts = new Map<Entity, number>();
  for (let i = at - 1; i >= 0 && at - i < phrasesBack; i--) {
    const other = phrases[i]!;
    const distance = phrase.sentence - other.sentence;
    if (sentencesBack(scene, phrase, other) > reach) break;
    if (!other.entity) continue;
    const entity = settled(other.entity);
    if (!isHeard(phrase, other)) {
      if (!counts.has(entity)) counts.set(entity, 0);
      continue;
    }
    counts.set(entity, (counts.get(entity) ?? 0) + (distance < 3 ? 1 : 0));
  }
  return counts;
}

/** Whether a mention counts where the pronoun stands: what a quotation dwells on is not what the text around it does. */
const isHeard = (phrase: Phrase, other: Phrase): boolean => other.quotation < 0 || other.quotation === phrase.quotation;

const occasion = /^(?:in|during|at)$/i;
const meeting = /^(?:meeting|talk|visit|call|conversation|session|dinner|lunch)$/;

/** `In the meeting, they …` speaks of the two who were said to meet, where a sentence or two before has them. */
function metBefore(scene: Scene, phrase: Phrase, candidates: readonly Candidate[]): Candidate | null {
  const { tokens, sentences } = scene.ground.analysis;
  const { first } = sentences[phrase.sentence]!;
  const isOnOccasion =
    occasion.test(tokens[first]!.form) && /^(?:the|their)$/.test(tokens[first + 1]?.form ?? '') && phrase.head > first;
  if (!isOnOccasion || !meeting.test(tokens[first + 2]?.lemma ?? '') || phrase.role !== 'subject') return null;
  return (
    candidates.find(({ together }) => together && !together.isJoined && phrase.sentence - together.sentence <= 2) ??
    null
  );
}

/** Actors named together, for `they`. */
function togetherBefore(scene: Scene, place: Place): Candidate[] {
  const { together, ground } = scene;
  const { phrase } = place;
  if (place.to !== 'group') return [];
  const governor = ground.analysis.tokens[phrase.head]!.head;
  const found: Candidate[] = [];
  for (let i = firstAfter(together, phrase.head) - 1, left = phrasesBack; i >= 0 && left > 0; i--, left--) {
    const one = together[i]!;
    const distance = phrase.sentence - one.sentence;
    if (sentencesBack(scene, phrase, one) > reach) break;
    if (one.head >= phrase.head) continue;
    if (distance === 0 && !place.isPossessive && ground.analysis.tokens[one.head]!.head === governor) continue;
    found.push(describeTogether(scene, place, one));
  }
  return found;
}

/** What somebody only speaks of in a quotation is not taken up outside it, unless it has a name. */
const isQuotedAway = (phrase: Phrase, other: Phrase): boolean =>
  other.quotation >= 0 && other.quotation !== phrase.quotation && other.isIndefinite;

/** Nor is one whom the text first meets there, by a description: he is no narrator's `he`. */
function isOnlyQuoted(phrase: Phrase, other: Phrase, entity: Entity): boolean {
  const first = entity.phrases[0];
  return phrase.quotation < 0 && other.quotation >= 0 && !!first && first.quotation >= 0 && first.form === 'nominal';
}

/** A pronoun is not the other argument of its own verb, nor what its own phrase is part of. */
function isBarred(scene: Scene, phrase: Phrase, other: Phrase, isPossessive: boolean): boolean {
  const { tokens } = scene.ground.analysis;
  const governor = tokens[phrase.head]!.head;
  // `Adeyemi was his heir`: whoever is said to be somebody's is not that one.
  if (isPossessive && tokens[other.head]!.head === governor && childOf(scene.ground.analysis, governor, 'cop') >= 0)
    return true;
  if (other.first <= phrase.head && phrase.head < other.last) return true;
  return !isPossessive && (governor === other.head || tokens[other.head]!.head === governor);
}

function suits(phrase: Phrase, other: Phrase, entity: Entity | null, to: Sought): boolean {
  if (to === 'person') {
    if (entity?.kind !== 'person') return false;
    return !(phrase.gender && entity.gender && phrase.gender !== entity.gender);
  }
  const isThing = !entity && other.kind === 'thing' && other.form !== 'pronoun';
  if (to === 'thing') {
    if (!entity) return isThing && !other.isPlural;
    return (
      entity.kind === 'state' ||
      entity.kind === 'organisation' ||
      entity.kind === 'bloc' ||
      (entity.kind === 'group' && !other.isPlural && !entity.members.length)
    );
  }
  if (!entity) return isThing && other.isPlural;
  // `rivals for the White House`: where a body only stands for its seat, nobody does anything.
  return entity.kind === 'group' || entity.kind === 'bloc' || (entity.kind === 'organisation' && !other.isPlaceRole);
}
