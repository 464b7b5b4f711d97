import { type Analysis, relation, type Token } from '../../language/index.js';
import type { Cast } from '../cast.js';
import { introduction } from './constructions.js';
import { befalling, bloodshed, imposed, passed, resolving, summing, weighing } from './deed-nouns.js';
import { type Heads, homes } from './heads.js';
import { index, normalLemma, nounClasses } from './lexicon.js';
import { isBehest, isPassedOn, isTerm, isText } from './matters.js';
import { isVenue } from './venues.js';

/** Whether a phrase of a relation and preposition inside a noun phrase speaks for the noun. */
type Voice = (relation: string, preposition: string) => boolean;

/** Which phrase inside a noun phrase speaks for it, best first (`Iran's government`, `Turkish troops`, `positions of …`). */
const origins: readonly Voice[] = [
  (r) => r === 'nmod:poss',
  (r) => r === 'amod' || r === 'compound' || r === 'flat' || r === 'appos' || r === 'nummod',
  (r, p) => r === 'nmod' && (p === 'of' || p === 'by' || p === 'from'),
];
/** An act noun is spoken for by whom it is aimed at too (`the attack on Chad`), another noun never (`a book on Chad`). */
const aims = new Set([
  'against',
  'on',
  'to',
  'toward',
  'towards',
  'at',
  'with',
  'between',
  'into',
  'in',
  'for',
  'over',
]);

/** What happens somewhere and has no one author. */
const troubles =
  /^(?:escalation|situation|violence|tension|clash|conflict|crisis|fighting|instability|unrest|deterioration|war|hostility|development|event)s?$/;
/** What somebody may want for a state that is no favour to it. */
export const disarming =
  /^(?:denucleari[sz]ation|disarmament|demilitari[sz]ation|isolation|containment|defeat|prosecution|collapse|downfall|overthrow|ouster|removal|expulsion)$/;
/** What moves past a place. */
const passing =
  /^(?:plane|aircraft|airliner|jet|helicopter|drone|ship|vessel|tanker|freighter|boat|trawler|warship|frigate)$/;
const placing = /^(?:in|on|between|along|near|around|across|over)$/;

const sent = /^(?:letter|message|note|memo|memorandum|e-?mail|tweet|petition)s?$/;

/** Classes of nouns that are no acts and yet go to somebody or stand between two (`relations with …`). */
const aimed = new Set(
  [
    ...['relations', 'aid', 'support-material', 'money', 'arms', 'troops', 'peacekeepers', 'sanctions', 'restrictions'],
    ...['agreement', 'proposal', 'resolution', 'allegation', 'lawsuit', 'investigation', 'backing', 'displeasure'],
    ...['apology', 'ultimatum', 'demand', 'permission', 'trade', 'goods', 'services', 'exercise', 'talks', 'visit'],
    ...['envoy', 'diplomats', 'protest', 'border', 'boycott', 'force', 'blockade', 'offer', 'evacuees'],
  ].flatMap((name) => [...(nounClasses.get(name)?.words ?? [])]),
);

/** What is done to somebody, who stands behind `of`. */
const harmed =
  /^(?:arrest|detention|jailing|imprisonment|deportation|expulsion|extradition|execution|hanging|killing|murder|assassination|slaying|lynching|abduction|kidnapping|rape|torture|beating|shooting|sacking|dismissal|eviction)s?$/;

/** Parts of a body that act for it. */
const arms = /^(?:affiliate|branch|wing|arm|offshoot|chapter|cell|franchise|subsidiary)$/;

/** What kills where it falls. */
const weapons = /^(?:bomb|mine|landmine|device|grenade|rocket|missile|shell|mortar|drone|explosive)s?$/;

/** What kills, and where and on whom it falls. */
const blows =
  /^(?:attack|bombing|blast|explosion|(?:air-?)?strike|raid|shelling|assault|shooting|ambush|bombardment|massacre|stabbing|onslaught|offensive)$/;
const falling = /^(?:in|at|near|outside|inside|across|on|against|around|over)$/;

/** Under whose name something is done, who need not take part in it: `under the auspices of the union`. */
const covers = new Set(['auspices', 'auspice', 'aegis', 'umbrella', 'framework', 'patronage', 'banner']);

const currency =
  /^(?:dollar|euro|rouble|ruble|rupee|peso|franc|yen|yuan|dinar|rial|riyal|lira|krone|krona|shilling)s?$/;

/** Verbs that say of what parts something is. */
const composing = new Set(['comprise', 'compose', 'consist', 'make']);

/** Which phrases inside a noun phrase say whose it is or who did it. Token indices. */
export interface Authors {
  /** What phrases speak for a noun, those of the best kind first; none for what is only done in somebody's name. */
  voicesOf(head: number): readonly Voice[];
  /** Whether the phrase is one of those from whom what any noun tells of comes. */
  isOrigin: Voice;
  /** Whether a phrase that might speak for a noun says something else, when it is known who did what the noun tells. */
  isSilent(head: number, child: number, relation: string, agents: readonly number[]): boolean;
  /** Who did what a noun tells: `missiles fired by the army`. */
  agentsOf(head: number): readonly number[];
  /** Who does what a noun tells, where the parser hangs him on whom it befalls: `the killing of civilians by rebels`. */
  doersOf(head: number): readonly number[];
  /** Of whom a body that has no name is made up: `a force composed of Chadian troops`. */
  partsOf(head: number): readonly number[];
}

/** What one does who brings others together. */
export const mediating = /^(?:mediate|broker|sponsor|host|facilitate|supervise|monitor|moderate|observe)$/;

/** A relation as voices ask for it: its first part, and whole where it is an owner's. */
export const voiceRelation = (token: Token): string => (token.deprel === 'nmod:poss' ? token.deprel : relation(token));

/** Sees who speaks for nouns. */
export function authorsIn(analysis: Analysis, cast: Cast, { own, named }: Heads): Authors {
  const { tokens, children } = analysis;

  const agentsOf = (head: number): readonly number[] =>
    children[head]!.flatMap((child) =>
      tokens[child]!.deprel === 'acl' && tokens[child]!.xpos === 'VBN' && !isPassedOn(tokens[child]!.lemma)
        ? children[child]!.filter((c) => relation(tokens[c]!) === 'obl' && introduction(analysis, c) === 'by')
        : [],
    );

  const doersOf = (head: number): readonly number[] => {
    const isDeedNoun = (at: number): boolean => {
      const lemma = normalLemma(tokens[at]!.lemma);
      if (befalling.test(lemma)) return true;
      return index.noun.has(lemma) || (lemma.endsWith('s') && index.noun.has(lemma.slice(0, -1)));
    };
    if (!isDeedNoun(head)) return [];
    const by = (at: number): number[] =>
      children[at]!.filter((c) => c > at && tokens[c]!.deprel === 'nmod' && introduction(analysis, c) === 'by');
    const suffering = children[head]!.filter(
      (c) => tokens[c]!.deprel === 'nmod' && /^(?:of|on|against)$/.test(introduction(analysis, c)) && !isDeedNoun(c),
    );
    // `the killing of a leader in Beirut by Chad`
    const within = suffering.flatMap((at) => children[at]!.filter((c) => c > at && introduction(analysis, c) === 'in'));
    return suffering.length ? [...by(head), ...[...suffering, ...within].flatMap(by)] : [];
  };

  /** Which prepositional phrases, besides those of origin, speak for a noun: an act's aims, and where it has its home. */
  const attribute = (head: number): Voice => {
    const lemma = normalLemma(tokens[head]!.lemma);
    const isAmong = (word: string): boolean => index.noun.has(word) || aimed.has(word);
    const isAct = isAmong(lemma) || (lemma.endsWith('s') && isAmong(lemma.slice(0, -1)));
    const isAbout = isText(lemma);
    // `a letter to the ministers` is not theirs
    const isSent = sent.test(lemma);
    return (r, p) =>
      r === 'nmod' &&
      !(isSent && p === 'to') &&
      (homes.has(p) || p === 'at' || (isAct && aims.has(p) && !(isAbout && (p === 'on' || p === 'over'))));
  };

  const partsOf = (head: number): readonly number[] => {
    const made = children[head]!.find((c) => tokens[c]!.deprel === 'acl' && composing.has(tokens[c]!.lemma));
    if (made === undefined) return [];
    const isPart = (c: number): boolean => c > made && introduction(analysis, c) === 'of';
    return [...children[made]!, ...children[head]!].filter(
      (c) => /^(?:obl|nmod)$/.test(relation(tokens[c]!)) && isPart(c),
    );
  };

  /** `the idea of a Chadian force`: what is thought of has no author in it. */
  const isThought = (head: number, child: number): boolean =>
    /^(?:idea|notion|concept|prospect|vision)$/.test(tokens[head]!.lemma) &&
    introduction(analysis, child) === 'of' &&
    children[child]!.some((c) => tokens[c]!.deprel === 'det' && /^an?$/.test(tokens[c]!.form));

  /** Whether somebody blames, praises or turns down what a noun tells, or the return or end of it. */
  const isJudged = (head: number): boolean => {
    const { deprel, head: verb } = tokens[head]!;
    if (deprel === 'nmod' && verb < head && introduction(analysis, head) === 'of') return isJudged(verb);
    return /^(?:obj|nsubj:pass|obl)$/.test(deprel) && verb >= 0 && weighing.test(tokens[verb]!.lemma);
  };

  /** Whether somebody is committed to what a noun tells. */
  const isPledged = (head: number): boolean =>
    /^(?:commit|committed|commitment|dedicate|dedicated)$/.test(tokens[tokens[head]!.head]?.lemma ?? '');

  /** Whether somebody is worried by what a noun tells. */
  const isWorry = (head: number): boolean =>
    /^(?:concern|alarm|worry|anxiety|dismay|fear|regret|sadness|unease)$/.test(
      tokens[tokens[head]!.head]?.lemma ?? '',
    ) || /^(?:concerned|alarmed|worried|dismayed)$/.test(tokens[tokens[head]!.head]?.form ?? '');

  /** Whether somebody takes to the streets over what a noun tells. */
  const isProtested = (head: number): boolean =>
    tokens[head]!.deprel === 'obl' &&
    /^(?:protest|demonstrate|march|rally|picket|gather|turn|pour)$/.test(tokens[tokens[head]!.head]?.lemma ?? '') &&
    /^(?:against|over|at)$/.test(introduction(analysis, head));

  /** `the fishermen's arrest`: those whose it is are no state that made it. */
  const isOfVictim = (head: number, child: number, full: string): boolean =>
    full === 'nmod:poss' &&
    tokens[child]!.upos === 'NOUN' &&
    !/^(?:government|army|police|regime|military|court|authority)$/.test(tokens[child]!.lemma) &&
    !children[head]!.some((c) => introduction(analysis, c) === 'of');

  const isSilent = (head: number, child: number, full: string, agents: readonly number[]): boolean => {
    const { lemma } = tokens[head]!;
    // `cut its aid, a decision reversed by Chad`: what sums up the clause says nothing of the noun
    if (full === 'appos' && summing.has(tokens[child]!.lemma)) return true;
    // `a Congolese police station`: the state is told of those whose station it is
    const next = tokens[child + 1];
    if (/^(?:amod|compound)$/.test(full) && tokens[child]!.upos === 'ADJ' && next?.deprel === 'compound')
      if (next.head === head && own(child + 1)) return true;
    // `the Burgas refinery of the Lukoil group`: where it stands, not whose it is
    if (full === 'compound' && cast.referenceAt(child)?.place)
      if (children[head]!.some((c) => c > head && introduction(analysis, c) === 'of' && own(c))) return true;
    // `the Libyan affiliate of the militia`: an arm of a body does what it does in the name of that body
    if (
      full === 'amod' &&
      arms.test(lemma) &&
      children[head]!.some((c) => introduction(analysis, c) === 'of' && own(c))
    )
      return true;
    // `demanded their pay in US dollars`: whose money it is, has no part in it
    if (child === head - 1 && currency.test(lemma)) return true;
    // `EU-mediated talks`: whoever only brings others together does not talk
    if (full === 'amod' && tokens[child]!.xpos === 'VBN' && mediating.test(tokens[child]!.lemma)) return true;
    const preposition = full === 'nmod' ? introduction(analysis, child) : '';
    // `a car bomb in Damascus`: where it went off, not whose it was
    if (
      weapons.test(lemma) &&
      (homes.has(preposition) || falling.test(preposition)) &&
      !/^(?:of|from)$/.test(preposition)
    )
      return true;
    // `opposed any transfer of Chadians`: whom it befalls has no part in it
    // `an attack in France`, `a strike on a hospital`: where a blow fell, and on whom
    if (blows.test(lemma) && falling.test(preposition)) return true;
    // `killings of civilians by rebels`: with who did it named, whom it befell does not speak for it
    if (preposition === 'of' && (befalling.test(lemma) || agents.length)) return true;
    // `marched against the arrest of two Chileans`: nor do they march against those
    if (harmed.test(lemma) && isProtested(head) && (preposition === 'of' || isOfVictim(head, child, full))) return true;
    // `closed its crossings over smugglers' balloons`: what for, and whose they are not
    if (preposition === 'over' && /^(?:crossing|border|checkpoint|frontier|airspace|port)s?$/.test(lemma)) return true;
    // `condemned the bloodshed in Chad`: where it happens, not who is to blame
    if (bloodshed.test(lemma) && preposition === 'in' && tokens[child]!.upos === 'PROPN' && isJudged(head)) return true;
    // `condemned the sentence against Chileans`: whom it falls on has not passed it
    if (/^(?:against|on|of|for)$/.test(preposition) && passed.test(lemma) && isJudged(head)) return true;
    // `regretted the decision on the embassy`, `the vote on Chad`: what is decided on has not decided
    if (/^(?:on|over|about)$/.test(preposition) && resolving.test(lemma)) return true;
    // `opposed the use of force against Chile`: it is not Chile that is opposed
    if (preposition === 'against' && /^(?:use|force|war|action|aggression|threat|intervention|violence)$/.test(lemma))
      if (isJudged(head)) return true;
    // `opposed the return of sanctions on Chile`, nor does who is under sanctions impose them
    if (/^(?:against|on)$/.test(preposition) && imposed.test(lemma) && isJudged(head)) return true;
    // `a pipeline near the Chadian border`: where, not whose
    if (preposition === 'near' && tokens[child]!.lemma === 'border' && tokens[head]!.deprel === 'obj') return true;
    // `buzzed planes near Chad`: nor whose what only passes there is
    if (preposition === 'near' && passing.test(lemma) && tokens[head]!.deprel === 'obj') return true;
    // `voiced concern over the escalation on the border of Chad`: where there is trouble need not be who makes it
    if (troubles.test(lemma) && placing.test(preposition) && isWorry(head)) return true;
    // `committed to the denuclearization of Chad`: what is to befall it is no favour to it
    if (preposition === 'of' && disarming.test(lemma) && isPledged(head)) return true;
    if (full.startsWith('nmod') && isBehest(analysis, head)) return true;
    // `an agreement on patrols`, but not `a deal on Chad`
    if (isTerm(lemma, preposition) && !(own(child) && named.has(own(child)!.actor))) return true;
    return isVenue(analysis, cast, head, child) || isThought(head, child);
  };

  return {
    voicesOf: (head) => (covers.has(tokens[head]!.lemma.toLowerCase()) ? [] : [...origins, attribute(head)]),
    isOrigin: (full, preposition) => origins.some((speaks) => speaks(full, preposition)),
    isSilent,
    agentsOf,
    doersOf,
    partsOf,
  };
}
