import type { Analysis } from '../../language/index.js';
import { countedUnder } from '../amounts.js';
import type { Candidate, Sought } from './features.js';
import { quotedAround } from './quoting.js';
import { describePhrase, describeTogether, isSpeaker, type Place } from './ranking.js';
import { childOf, phrasesBack, reach, type Scene, sentencesBack } from './scene.js';
import { firstAfter } from './together.js';
import { toldAbout } from './told-about.js';
import { type Entity, type Phrase, settled } from './working.js';

/** The phrases within reach that agree with the pronoun, the nearest first. */
export function phrasesBefore(scene: Scene, place: Place): Candidate[] {
  const { phrases, ground } = scene;
  const { phrase, at, to } = place;
  const isReflexive = /sel(?:f|ves)$/.test(ground.forms[phrase.head]!);
  const counts = countLately(scene, place);
  const agent = isReflexive
    ? null
    : (agentOf(scene, phrase) ?? besideOf(scene, phrase) ?? whomOf(scene, phrase) ?? toldAbout(scene, phrase));
  const quoted = to === 'person' ? quotedAround(scene, phrase, at) : null;
  const found: Candidate[] = [];
  let isLast = true;
  let speaker: Entity | null = null;
  for (let i = at - 1; i >= 0 && at - i < phrasesBack; i--) {
    const other = phrases[i]!;
    const distance = phrase.sentence - other.sentence;
    if (sentencesBack(scene, phrase, other) > reach) break;
    if (scene.labels.has(other.head)) continue;
    // `Dozens of lawmakers`: those of whom there are so many
    if (other.form === 'nominal' && !other.entity && countedUnder(ground.analysis, other.head) !== other.head) continue;
    if (other.form === 'nominal' && (other.role === 'modifier' || isQuotedAway(phrase, other))) continue;
    if (distance === 0 && !isReflexive && isBarred(scene, phrase, other, place.isPossessive)) continue;
    // `denied that any fighters were there. “They …”`: of whom there are none nothing more is told
    if (distance > 0 && other.form === 'nominal' && /^(?:any|no)$/i.test(ground.forms[other.first] ?? '')) continue;
    const entity = other.entity && settled(other.entity);
    if (
      entity &&
      agent &&
      (entity.members.some((member) => settled(member) === agent) || isBeside(scene, other, agent))
    )
      continue;
    if (entity && isListener(ground.analysis, other, entity)) continue;
    if (distance === 0 && isWhere(ground.analysis, phrase, other)) continue;
    if (to === 'person' && distance === 0 && isInAside(scene, phrase, other)) continue;
    if (entity && (entity === agent || entity === quoted || isOnlyQuoted(phrase, other, entity))) continue;
    if (!suits(phrase, other, entity, to)) continue;
    if (to === 'thing' && distance > 0 && distance < 3 && isOneOfSubjects(ground.analysis, phrase, other)) continue;
    if (
      entity &&
      !speaker &&
      other.quotation < 0 &&
      isSpeaker(ground.analysis, other) &&
      !isToldOf(ground.analysis, other)
    )
      speaker = entity;
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

/** `Lind said, adding that Mora had never asked the people`: who asks in what another says is not who speaks. */
const isToldOf = ({ tokens }: Analysis, { head }: Phrase): boolean => {
  const verb = tokens[tokens[head]!.head]!;
  return verb.deprel === 'ccomp' && verb.lemma === 'ask';
};

/** `Peru and Chile tabled a plan. It would …`: what several do together leaves nobody who is meant alone. */
const isOneOfSubjects = ({ tokens, children }: Analysis, { role }: Phrase, { head, form }: Phrase): boolean => {
  if (role !== 'subject' || form !== 'name') return false;
  const first = tokens[head]!.deprel === 'conj' ? tokens[head]!.head : head;
  return (
    /^nsubj/.test(tokens[first]!.deprel) &&
    children[first]!.some((child) => tokens[child]!.deprel === 'conj' && /^(?:NOUN|PROPN)$/.test(tokens[child]!.upos))
  );
};

/** `told the Andina agency that it …`, `told reporters they …`: those who only pass it on are not spoken of. */
const isListener = ({ tokens }: Analysis, { head, role }: Phrase, { sectors, kind }: Entity): boolean =>
  role === 'object' &&
  kind !== 'person' &&
  sectors.includes('JRN') &&
  /^(?:tell|inform)$/.test(tokens[tokens[head]!.head]!.lemma);

/** `Huamani, a friend of President Roth, said he …`: not the one who only tells who Huamani is. */
function isInAside({ ground, byHead }: Scene, phrase: Phrase, { head }: Phrase): boolean {
  const { tokens } = ground.analysis;
  let at = head;
  for (let depth = 0; depth < 5 && /^(?:nmod|compound|flat)/.test(tokens[at]!.deprel); depth++) at = tokens[at]!.head;
  if (at === head || tokens[at]!.deprel !== 'appos') return false;
  const subject = tokens[tokens[at]!.head]!;
  const named = byHead[subject.index];
  if (!/^nsubj/.test(subject.deprel) || subject.index > head || named?.form !== 'name' || !named.entity) return false;
  // the verb stands between, so the aside has ended
  if (subject.head < head || subject.head > phrase.head) return false;
  const entity = settled(named.entity);
  return entity.kind === 'person' && !(phrase.gender && entity.gender && phrase.gender !== entity.gender);
}

/** `the countries where they live`: nobody is the place where he does something. */
function isWhere({ tokens, children }: Analysis, { head }: Phrase, other: Phrase): boolean {
  for (let at = tokens[head]!.head, depth = 0; at >= 0 && depth < 6; at = tokens[at]!.head, depth++)
    if (tokens[at]!.deprel === 'acl:relcl' && tokens[at]!.head === other.head)
      return children[at]!.some((child) => child < head && tokens[child]!.form === 'where');
  return false;
}

/** Whether a phrase is joined to whoever does it: `Peru and Chile called on it`. */
function isBeside({ ground, byHead }: Scene, { head }: Phrase, agent: Entity): boolean {
  const { deprel, head: above } = ground.analysis.tokens[head]!;
  const first = deprel === 'conj' ? byHead[above]?.entity : null;
  return first ? settled(first) === agent : false;
}

/** What one has from others. */
const favours = /^(?:support|backing|blessing|trust|confidence|approval|consent|permission|endorsement|forgiveness)$/;

/** Who does to the pronoun what its verb says, and so is none of those it can speak of. */
function agentOf({ ground, byHead }: Scene, phrase: Phrase): Entity | null {
  const { tokens } = ground.analysis;
  let verb = tokens[phrase.head]!.head;
  // `called on it to leave`
  const isCalledOn =
    phrase.role === 'oblique' &&
    /^(?:call|appeal)$/.test(tokens[verb]?.lemma ?? '') &&
    tokens[phrase.head]!.deprel === 'obl';
  // `having referred to him`, `came to Lima to speak to him`
  const isSpokenTo =
    tokens[phrase.head]!.deprel === 'obl' && /^(?:to|on|at|against|from)$/.test(ground.forms[phrase.head - 1] ?? '');
  // `the general had his support`: another's
  const above = tokens[verb];
  const isGiven =
    tokens[phrase.head]!.deprel === 'nmod:poss' &&
    above?.deprel === 'obj' &&
    favours.test(above.lemma) &&
    /^(?:have|enjoy|win|get|receive|seek|earn|lose)$/.test(tokens[above.head]!.lemma);
  // `police detained four of them`: of others
  const isCounted =
    tokens[phrase.head]!.deprel === 'nmod' &&
    ground.forms[phrase.head - 1] === 'of' &&
    above?.deprel === 'obj' &&
    /^(?:NUM|PRON|DET|ADJ)$/.test(above.upos);
  if (isGiven || isCounted) verb = above!.head;
  const bidden = isGiven || isCounted ? null : biddenOf(ground.analysis, verb);
  if (bidden !== null && phrase.role === 'object')
    return byHead[bidden]?.entity ? settled(byHead[bidden]!.entity!) : null;
  if (phrase.role !== 'object' && !isCalledOn && !isSpokenTo && !isGiven && !isCounted) return null;
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

/** What one has somebody do. */
const bids =
  /^(?:name|appoint|pick|choose|nominate|elect|select|tap|ask|urge|tell|order|send|invite|persuade|allow|force|press|want|instruct|beg|implore)$/;

/** `named General Huamani to succeed him`: the token of the one who is to do what an infinitive says, or null. */
function biddenOf({ tokens, children }: Analysis, verb: number): number | null {
  const { xpos, deprel, head } = tokens[verb] ?? {};
  if (xpos !== 'VB' || head === undefined || head < 0 || !/^(?:xcomp|advcl|acl)$/.test(deprel!)) return null;
  if (!children[verb]!.some((child) => tokens[child]!.deprel === 'mark' && tokens[child]!.form === 'to')) return null;
  if (deprel === 'acl') return bids.test(tokens[tokens[head]!.head]?.lemma ?? '') ? head : null;
  if (!bids.test(tokens[head]!.lemma)) return null;
  const isWhom = (child: number): boolean =>
    child < verb &&
    (tokens[child]!.deprel === 'obj' || (tokens[child]!.deprel === 'xcomp' && tokens[child]!.upos === 'PROPN'));
  return children[head]!.find(isWhom) ?? null;
}

/** `the envoy, whom he had summoned`: nobody does to himself what a clause about somebody says was done to that one. */
function whomOf({ ground, byHead }: Scene, { head, role }: Phrase): Entity | null {
  const { tokens } = ground.analysis;
  const verb = role === 'subject' ? tokens[head]!.head : -1;
  if (verb < 0 || tokens[verb]!.deprel !== 'acl:relcl') return null;
  const object = childOf(ground.analysis, verb, 'obj');
  if (object < 0 || object > verb || !/^whom$/i.test(ground.forms[object]!)) return null;
  const entity = byHead[tokens[verb]!.head]?.entity;
  return entity ? settled(entity) : null;
}

/** `with Adeyemi by her side`: nobody stands by his own. */
function besideOf({ ground, phrases }: Scene, { head }: Phrase): Entity | null {
  const { tokens } = ground.analysis;
  const { deprel, head: noun } = tokens[head]!;
  if (deprel !== 'nmod:poss' || noun < 0 || tokens[noun]!.lemma !== 'side') return null;
  if (!/^(?:by|at)$/i.test(ground.forms[head - 1] ?? '')) return null;
  const entity = phrases.find(({ to, form }) => to === head - 1 && form === 'name')?.entity;
  return entity ? settled(entity) : null;
}

/** Whether a verb without a subject has that of the verb above: `attacked Huamani, calling him …`, `met and praised him`. */
function sharesSubject(analysis: Analysis, verb: number): boolean {
  const { deprel, xpos, head } = analysis.tokens[verb]!;
  if (head < 0 || analysis.children[verb]!.some((child) => analysis.tokens[child]!.deprel.startsWith('nsubj')))
    return false;
  if (deprel === 'conj' || (deprel === 'advcl' && xpos === 'VBG')) return true;
  // `having praised him`, `came to praise him`, but not `needs aides to praise him`
  const isOwn = childOf(analysis, head, 'obj') < 0;
  const isOpen = analysis.children[verb]!.some((child) => {
    const { form, xpos: tag } = analysis.tokens[child]!;
    return (/^having$/i.test(form) && tag === 'VBG') || (isOwn && xpos === 'VB' && /^to$/i.test(form));
  });
  if (deprel === 'advcl' && isOpen) return true;
  return deprel === 'xcomp' && childOf(analysis, head, 'obj') < 0;
}

/** The name that a pronoun in an opening clause runs ahead of: the subject of the clause that it opens. */
export function nameAfter(scene: Scene, { phrase, above, to }: Place): Phrase | null {
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
export function isNamedBefore({ phrases }: Scene, { phrase, at, to }: Place, later: Phrase): boolean {
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
export function metBefore(scene: Scene, phrase: Phrase, candidates: readonly Candidate[]): Candidate | null {
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
export function togetherBefore(scene: Scene, place: Place): Candidate[] {
  const { together, ground } = scene;
  const { phrase } = place;
  if (place.to !== 'group') return [];
  const governor = ground.analysis.tokens[phrase.head]!.head;
  const isObject = phrase.role === 'object' && !/sel(?:f|ves)$/.test(ground.forms[phrase.head]!);
  const agent = isObject ? agentOf(scene, phrase) : null;
  const found: Candidate[] = [];
  for (let i = firstAfter(together, phrase.head) - 1, left = phrasesBack; i >= 0 && left > 0; i--, left--) {
    const one = together[i]!;
    const distance = phrase.sentence - one.sentence;
    if (sentencesBack(scene, phrase, one) > reach) break;
    if (one.head >= phrase.head) continue;
    if (distance === 0 && !place.isPossessive && ground.analysis.tokens[one.head]!.head === governor) continue;
    // `Chad and Mali said they would ignore them`: not these two
    const own = agent?.members.map(settled) ?? [];
    if (own.length && one.members.every((member) => own.includes(settled(member)))) continue;
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

/** `the army said it …`: many, and one body. */
const collective = /^(?:army|navy|military|police|opposition|militia|resistance|leadership|delegation)$/;

export function suits(phrase: Phrase, other: Phrase, entity: Entity | null, to: Sought): boolean {
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
      (entity.kind === 'group' && (!isMany(other, entity) || collective.test(other.lemma)) && !entity.members.length)
    );
  }
  if (!entity) return isThing && other.isPlural;
  // `rivals for the White House`: where a body only stands for its seat, nobody does anything.
  return entity.kind === 'group' || entity.kind === 'bloc' || (entity.kind === 'organisation' && !other.isPlaceRole);
}

/** `Voters who favour its use`: what a relative points to is as many as its noun says. */
const isMany = ({ isPlural, form }: Phrase, { phrases }: Entity): boolean =>
  isPlural ||
  (form === 'pronoun' &&
    phrases.some(
      (one) => one.form !== 'pronoun' && one.isPlural && !collective.test(one.lemma) && !bands.test(one.lemma),
    ));

/** Nouns for several that stand together, behind whose relative they are told of as one. */
const bands = /^(?:family|media|press|team|crew|staff|clan|tribe|gang|public)$/;
