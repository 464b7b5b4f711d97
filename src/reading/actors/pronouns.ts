import { type Analysis, relation, type Token } from '../../language/index.js';
import { accordedBefore } from './according.js';
import { accuserOf } from './accusers.js';
import { askedToAct } from './asked.js';
import { bodyOfItsHead } from './bodies-commanded.js';
import { bodyLedBefore } from './bodies-led.js';
import { bodyWithHead } from './bodies-with-heads.js';
import { isNamedBefore, metBefore, nameAfter, phrasesBefore, suits, togetherBefore } from './candidates.js';
import { claimantOf } from './claimants.js';
import {
  accusedBefore,
  actorAround,
  appointeeOf,
  clientOf,
  describedBefore,
  forOnesPart,
  giverOf,
  judgedFor,
  judgedWhen,
  ownerBefore,
  ownerJoined,
  remarkerOf,
  sayerOf,
  spokenForBefore,
  subjectSpokenFor,
  tellerOf,
  tellerPutIn,
  toldBefore,
  warnerOf,
} from './clause-antecedents.js';
import { isOfCraft } from './crafts.js';
import { whoeverIsHeld } from './custody.js';
import { join } from './entities.js';
import { weigh } from './features.js';
import { groupOf } from './groups.js';
import { joinedBefore } from './joined-before.js';
import { jointAfter, ofSeveral } from './joint.js';
import { jointSayers } from './joint-sayers.js';
import { bodyLedByOfficial } from './led-by-official.js';
import { letterHearer } from './letter-hearers.js';
import { sendersOf } from './letters-before.js';
import { pronounOf } from './lexicon.js';
import { isSameSection, nearestOfKind } from './nearest-of-kind.js';
import { newcomerJustBefore, onlyPersonBefore, remarkerBefore, sayerJustBefore } from './only-person.js';
import { joinedSayer, quoterBefore } from './own-words.js';
import { statesOwning } from './owners-of-offices.js';
import { isOfPaper } from './papers.js';
import { partedFrom } from './parted.js';
import {
  allWith,
  isFurther,
  isInside,
  isModifier,
  isOneBody,
  manyAround,
  subjectsBefore,
} from './plural-antecedents.js';
import { promiserOf } from './promisers.js';
import { describeLater, nothing, placeOf } from './ranking.js';
import { makerTurnedDown } from './rejected-makers.js';
import { relative } from './relatives.js';
import { removedBefore } from './removed-before.js';
import { childOf, prepositionOf, type Scene } from './scene.js';
import { setBefore } from './set-before.js';
import { severalSayersBefore } from './several-before.js';
import { stateOfSentence } from './state-of-sentence.js';
import { adderOf, chargedBefore, informerOf, provokerOf, writerOf } from './subject-antecedents.js';
import { survivedBy } from './survivors.js';
import { thoseMet, thoseToMeet } from './those-met.js';
import { toldToHaveSpoken } from './told-of.js';
import { topicOf } from './topics.js';
import { isBackedAgainst } from './turned-down-things.js';
import { answeredFor, senderOf, whoeverIsMade } from './verb-antecedents.js';
import { manyJustBefore } from './wherever-they-are.js';
import { type Phrase, settled } from './working.js';

/** Gives a pronoun the actor it speaks of, if there is one within reach that agrees with it. */
export function resolvePronoun(scene: Scene, phrase: Phrase, at: number): void {
  const { ground } = scene;
  const pronoun = pronounOf(ground.forms[phrase.head]!.toLowerCase());
  if (!pronoun || pronoun.to === 'speaker' || pronoun.to === 'addressee') return;
  if (pronoun.isRelative) {
    relative(scene, phrase);
    return;
  }
  if (pronoun.to === 'any' || isEmpty(scene, phrase) || isOfPaper(scene, phrase) || isHonour(ground, phrase)) return;
  if (isEnacted(ground, phrase) || isBackedAgainst(scene, phrase)) return;
  if (isOfCraft(ground, phrase) || goesOnWithThing(scene, phrase)) return;
  const commanded = pronoun.to === 'thing' ? bodyOfItsHead(scene, phrase) : null;
  if (commanded) {
    join(phrase, commanded, ground);
    return;
  }
  const senders = sendersOf(scene, phrase);
  if (senders) {
    join(phrase, senders, ground);
    return;
  }
  const topic = topicOf(scene, phrase);
  if (topic) {
    if (topic.entity) join(phrase, settled(topic.entity), ground);
    return;
  }
  const asked = pronoun.to === 'thing' || pronoun.to === 'group' ? askedToAct(scene, phrase, pronoun.to) : null;
  if (asked && !asked.entity) return;
  const led = pronoun.to === 'thing' ? bodyLedByOfficial(scene, phrase) : null;
  if (led) {
    join(phrase, led, ground);
    return;
  }
  const adder = pronoun.to === 'thing' ? adderOf(scene, phrase, at) : undefined;
  if (adder !== undefined) {
    if (adder) join(phrase, adder, ground);
    return;
  }
  const around = pronoun.to === 'group' ? manyAround(scene, phrase, at) : null;
  if (around) {
    if (around.entity) join(phrase, around.entity, ground);
    return;
  }
  const parted = pronoun.to === 'group' ? partedFrom(scene, phrase) : null;
  if (parted) {
    if (parted.entity) join(phrase, parted.entity, ground);
    return;
  }
  const body = pronoun.to === 'thing' ? bodyWithHead(scene, phrase, at) : null;
  if (body) {
    join(phrase, body, ground);
    return;
  }
  const owning = pronoun.to === 'group' ? (statesOwning(scene, phrase, at) ?? manyJustBefore(scene, phrase, at)) : null;
  if (owning) {
    join(phrase, owning, ground);
    return;
  }
  const own = forOnesPart(scene, phrase, at);
  if (own) {
    join(phrase, own, ground);
    return;
  }
  const other = pronoun.to === 'thing' ? joinedBefore(scene, phrase) : null;
  if (other) {
    if (other.entity) join(phrase, other.entity, ground);
    return;
  }
  const client = clientOf(scene, phrase);
  if (client) {
    if (client.entity) join(phrase, client.entity, ground);
    return;
  }
  const teller =
    (pronoun.to === 'group'
      ? (jointSayers(scene, phrase) ??
        severalSayersBefore(scene, phrase) ??
        thoseMet(scene, phrase) ??
        thoseToMeet(scene, phrase))
      : null) ??
    promiserOf(scene, phrase, pronoun.to) ??
    survivedBy(scene, phrase) ??
    tellerOf(scene, phrase) ??
    accordedBefore(scene, phrase, at, pronoun.to) ??
    toldToHaveSpoken(scene, phrase, pronoun.to) ??
    ownerJoined(scene, phrase, at, pronoun.to) ??
    actorAround(scene, phrase, pronoun.to) ??
    tellerPutIn(scene, phrase, pronoun.to) ??
    appointeeOf(scene, phrase, pronoun.to) ??
    judgedWhen(scene, phrase, pronoun.to) ??
    judgedFor(scene, phrase, pronoun.to) ??
    giverOf(scene, phrase, pronoun.to) ??
    letterHearer(scene, phrase, pronoun.to) ??
    makerTurnedDown(scene, phrase, pronoun.to) ??
    accuserOf(scene, phrase, pronoun.to) ??
    sayerOf(scene, phrase, at, pronoun.to) ??
    remarkerOf(scene, phrase, pronoun.to) ??
    sayerJustBefore(scene, phrase, at, pronoun.to) ??
    remarkerBefore(scene, phrase, at, pronoun.to) ??
    quoterBefore(scene, phrase, pronoun.to) ??
    joinedSayer(scene, phrase, at, pronoun.to) ??
    onlyPersonBefore(scene, phrase, at, pronoun.to);
  if (teller) {
    join(phrase, teller, ground);
    // `The minister said her country would stay`
    if (pronoun.to === 'person' && teller.kind === 'person') teller.gender ??= pronoun.gender;
    return;
  }
  const newcomer = newcomerJustBefore(scene, phrase, at, pronoun.to);
  if (newcomer) {
    newcomer.gender ??= pronoun.gender;
    join(phrase, newcomer, ground);
    return;
  }
  const speaksFor = isSameSection(scene, phrase) ? subjectSpokenFor(scene, phrase, at) : null;
  if (speaksFor) {
    join(phrase, speaksFor, ground);
    return;
  }
  const described = describedBefore(scene, phrase) ?? warnerOf(scene, phrase);
  if (described) {
    join(phrase, described, ground);
    return;
  }
  const accused = accusedBefore(scene, phrase);
  if (accused && (pronoun.to === 'person') === (accused.kind === 'person') && pronoun.to !== 'group') {
    join(phrase, accused, ground);
    return;
  }
  const set = setBefore(scene, phrase, pronoun.to);
  if (set) {
    join(phrase, set, ground);
    return;
  }
  const claimant = pronoun.to === 'group' ? null : claimantOf(scene, phrase);
  if (claimant && suits(phrase, claimant, settled(claimant.entity!), pronoun.to)) {
    join(phrase, settled(claimant.entity!), ground);
    return;
  }
  const nearby =
    removedBefore(scene, phrase, at, pronoun.to) ??
    writerOf(scene, phrase, pronoun.to) ??
    provokerOf(scene, phrase, pronoun.to) ??
    chargedBefore(scene, phrase, pronoun.to) ??
    informerOf(scene, phrase, pronoun.to) ??
    senderOf(scene, phrase, pronoun.to) ??
    whoeverIsMade(scene, phrase, pronoun.to) ??
    answeredFor(scene, phrase, pronoun.to) ??
    whoeverIsHeld(scene, phrase, pronoun.to);
  if (nearby) {
    join(phrase, nearby, ground);
    return;
  }
  const spokenFor =
    pronoun.to === 'person'
      ? (spokenForBefore(scene, phrase) ?? ownerBefore(scene, phrase, pronoun.to))
      : pronoun.to === 'thing' || pronoun.to === 'group'
        ? (asked?.entity ?? toldBefore(scene, phrase, pronoun.to) ?? ownerBefore(scene, phrase, pronoun.to))
        : null;
  if (spokenFor) {
    join(phrase, spokenFor, ground);
    return;
  }
  const several = pronoun.to === 'group' ? jointAfter(scene, phrase) : null;
  if (several) {
    join(phrase, groupOf(scene.named, several), ground);
    return;
  }
  const place = placeOf(scene, phrase, at, pronoun.to);
  const before = ofSeveral(scene, phrase, [...phrasesBefore(scene, place), ...togetherBefore(scene, place)]).filter(
    ({ phrase: other }) => !isLikeItsSubject(scene, phrase, other) && !asksBefore(scene, phrase, other),
  );
  const all = [nothing(place), ...before];
  const actors = isActedOn(scene, phrase)
    ? all.filter(({ entity, phrase: other }) => entity !== null && !isTold(scene, phrase, other))
    : [];
  const candidates = actors.length ? actors : all;
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
  const isOfMain = place.isMain || isMainObject(scene, phrase);
  const near = pronoun.to === 'person' && isOfMain ? nearestOfKind(scene, phrase, candidates, best) : null;
  best = near ?? (pronoun.to === 'thing' ? bodyLedBefore(scene, phrase, candidates, best) : null) ?? best;
  const met = place.to === 'group' && (best.together?.isJoined ?? true) ? metBefore(scene, phrase, candidates) : null;
  if (met) best = met;
  else if (
    place.to === 'group' &&
    ((place.isMain && (isInside(scene, best) || isOneBody(scene, best) || isFurther(phrase, best))) || isModifier(best))
  )
    best = subjectsBefore(phrase, candidates) ?? best;
  const members = best.together?.members ?? (place.to === 'group' ? allWith(scene, best) : null);
  if (members) join(phrase, groupOf(scene.named, members), ground);
  else if (best.entity) {
    join(phrase, best.entity, ground);
    // `She said` tells of an actor what its name did not.
    const isSure = candidates.every(({ entity }, i) => entity === best.entity || scores[i]! < most - sure);
    if (pronoun.to === 'person' && isSure) settled(best.entity).gender ??= pronoun.gender;
  } else {
    const state = stateOfSentence(scene, phrase, at);
    if (state) join(phrase, state, ground);
  }
}

/** `would not enforce them`, `signed it`: what is done to texts and measures alone. */
const isEnacted = ({ analysis: { tokens } }: Scene['ground'], { head, role }: Phrase): boolean =>
  role === 'object' &&
  tokens[tokens[head]!.head]?.deprel !== 'acl:relcl' &&
  enacting.test(tokens[tokens[head]!.head]?.lemma ?? '');

const enacting =
  /^(?:delete|enforce|implement|ratify|sign|initial|renew|reimpose|re-impose|reinstate|repeal|rescind|amend|codify)$/;

/** `It requires that … . It also calls for …`: what a sentence began with, which is no actor, is what the next goes on with. */
function goesOnWithThing({ ground, byHead }: Scene, { head, role, quotation }: Phrase): boolean {
  const { forms, analysis } = ground;
  const { tokens, sentences } = analysis;
  const { sentence } = tokens[head]!;
  const [own, before] = [sentences[sentence]!, sentences[sentence - 1]];
  if (role !== 'subject' || quotation >= 0 || forms[head] !== 'It' || own.first !== head || forms[head + 1] !== 'also')
    return false;
  if (!before || before.paragraph !== own.paragraph || forms[before.first] !== 'It') return false;
  const verb = tokens[tokens[before.first]!.head];
  return (
    tokens[before.first]!.deprel === 'nsubj' &&
    verb?.upos === 'VERB' &&
    verb.deprel === 'root' &&
    !byHead[before.first]?.entity
  );
}

/** `His Majesty`, `her excellency`: a form of address, whose first word points to nobody. */
const isHonour = ({ forms }: Scene['ground'], { head }: Phrase): boolean =>
  /^(?:his|her|their|its)$/i.test(forms[head]!) &&
  /^(?:Royal|Imperial|Serene)?(?:[Mm]ajest(?:y|ies)|[Ee]xcellenc(?:y|ies)|Holiness|Highness|Eminence|Grace|Lordship|Ladyship|Royal|Beatitude)$/.test(
    forms[head + 1] ?? '',
  );

/** `rebels threaten to behead them`: nor are those rebels whom the text told of before. */
function isLikeItsSubject({ ground, byHead }: Scene, { head, role, isPlural }: Phrase, other: Phrase | null): boolean {
  const { tokens } = ground.analysis;
  if (role !== 'object' || !isPlural || other?.form !== 'nominal') return false;
  let verb = tokens[head]!.head;
  while (verb >= 0 && tokens[verb]!.deprel === 'xcomp') verb = tokens[verb]!.head;
  const subject = verb < 0 ? undefined : byHead[childOf(ground.analysis, verb, 'nsubj')];
  return subject?.form === 'nominal' && subject.lemma === other.lemma;
}

/** `Asked by the judge whether it was true, she said …`: nobody answers his own question. */
function asksBefore({ ground }: Scene, { head, role }: Phrase, other: Phrase | null): boolean {
  if (role !== 'subject' || !other || other.sentence !== ground.analysis.tokens[head]!.sentence) return false;
  const { tokens } = ground.analysis;
  const asker = tokens[other.head]!;
  const asked = tokens[asker.head];
  return (
    asker.deprel === 'obl:agent' &&
    asked !== undefined &&
    asked.head === tokens[head]!.head &&
    asked.index < head &&
    /^(?:advcl|ccomp)$/.test(asked.deprel) &&
    /^(?:ask|press|question|quiz|grill|challenge|tell|remind|inform)$/.test(asked.lemma)
  );
}

/** Verbs by which something is done to nobody but actors. */
const addressing = /^(?:accuse|urge|warn|ask|tell|thank|invite|persuade|threaten|instruct|order|beg|implore|advise)$/;

/** `accusing it of fraud`: what is accused is somebody. */
function isActedOn({ ground }: Scene, { head, role, sentence }: Phrase): boolean {
  const { tokens } = ground.analysis;
  const verb = tokens[tokens[head]!.head];
  if (verb?.upos !== 'VERB' || verb.sentence !== sentence) return false;
  // `called on it to leave`
  if (role === 'oblique') return tokens[head]!.deprel === 'obl' && /^(?:call|appeal)$/.test(verb.lemma);
  return role === 'object' && addressing.test(verb.lemma);
}

/** `told the council that Peru had left, accusing it of fraud`: who is told is not who is accused. */
function isTold({ ground }: Scene, { head }: Phrase, other: Phrase | null): boolean {
  const { tokens } = ground.analysis;
  const verb = tokens[tokens[tokens[head]!.head]?.head ?? -1];
  const told = other && tokens[other.head]!;
  if (!told || !verb) return false;
  if (/^(?:tell|inform|remind)$/.test(verb.lemma)) return told.head === verb.index && /obj$/.test(told.deprel);
  // `brought a case against Peru before the court, accusing it of …`
  return (
    /^(?:bring|file|lodge|take|submit|launch|initiate|open|raise)$/.test(verb.lemma) &&
    verb.index < told.index &&
    told.sentence === verb.sentence &&
    /^(?:before|with|at|to|in)$/.test(prepositionOf(ground.analysis, told.index))
  );
}

/** `The ministry thanked him`: the object of what a sentence is about. */
const isMainObject = ({ ground: { analysis } }: Scene, { head, role }: Phrase): boolean =>
  role === 'object' && (analysis.tokens[analysis.tokens[head]!.head]?.head ?? 0) < 0;

/** So far ahead of all others an antecedent tells by its pronoun whether it is a man or a woman. */
const sure = 0.7;

const times = /^(?:time|day|night|week|month|quarter|year|decade|morning|evening|hour)$/;

/** What may be said of a deed, and of no state or body. */
const deeds =
  /^(?:matter|issue|question|mistake|error|shame|pity|disgrace|crime|lie|step|move|decision|victory|defeat|setback|breakthrough|coincidence|surprise|tragedy|accident|blow|attack|attempt|act|effort|chance|opportunity|relief|priority|condition|prerequisite|precondition|milestone|duty|formality|pretext|ruse|ploy|trick)$/;

/** `It is said that …` speaks of nothing, `It added that …` does. */
/** `the third protest that Peru has filed` */
const isOneOfRow = ({ tokens, children }: Analysis, { index }: Token): boolean =>
  children[index]!.some(
    (c) => c < index && (/^\d+(?:st|nd|rd|th)$/.test(tokens[c]!.form) || ordinal.test(tokens[c]!.form)),
  ) && children[index]!.some((c) => c > index && tokens[c]!.deprel === 'acl:relcl');
const ordinal = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|latest|only)$/i;

function isEmpty({ ground }: Scene, phrase: Phrase): boolean {
  const { tokens } = ground.analysis;
  const token = tokens[phrase.head]!;
  // `It was the third month that sales fell`
  const said = tokens[token.head];
  if (/^it$/i.test(token.form) && said?.upos === 'NOUN' && times.test(said.lemma) && relation(token) !== 'nmod')
    return true;
  // `It was the third protest that Peru has filed`
  if (
    /^it$/i.test(token.form) &&
    relation(token) === 'nsubj' &&
    said?.upos === 'NOUN' &&
    isOneOfRow(ground.analysis, said)
  )
    return true;
  // `Mora said it was an internal matter`: what was done, and nobody who did it
  if (
    /^(?:it|this|that)$/i.test(token.form) &&
    relation(token) === 'nsubj' &&
    said?.upos === 'NOUN' &&
    deeds.test(said.lemma)
  )
    return true;
  if (relation(token) !== 'expl') return false;
  const verb = token.head >= 0 ? tokens[token.head]! : null;
  return !verb || verb.xpos === 'VBN' || !/^(?:say|add|announce|argue|insist|note|warn|claim)$/.test(verb.lemma);
}
