import { matchOffice, tasks } from '../../knowledge/index.js';
import type { Analysis } from '../../language/index.js';
import { isNeitherNor } from '../neither-nor.js';
import type { Clause } from './clause.js';
import { isLeftOpen, isPredicate } from './constructions.js';
import { publics, warnsOfFate } from './foretold.js';
import type { Slot } from './frames.js';
import { type Entry, nounClasses } from './lexicon.js';
import type { InnerMeaning } from './meaning.js';
import { isNoDeedOfTheirs } from './no-deeds.js';
import { isTime, type Phrases } from './phrases.js';
import type { Sides } from './sides.js';

const openers = new Set(['operator:announce', 'operator:announce-own', 'operator:deny', 'act:reject']);
const convicts =
  /^(?:rapist|murderer|killer|felon|criminal|terrorist|bomber|thief|robber|spy|fraudster|smuggler|trafficker|dealer|paedophile|pedophile|molester|hacker|kidnapper|arsonist|perjurer|swindler|embezzler|traitor|gangster|drug)$/;
/** Slots that account for an object. */
const bearing = new Set<Slot['site']>(['object', 'indirect', 'word', 'infinitive', 'clause']);
const warnings = new Set(['operator:warn', 'operator:warn-about', 'operator:threaten', 'act:threaten']);
/** What is closed for fog or repairs as well as by order. */
const throughways =
  /^(?:airport|station|port|harbour|harbor|road|motorway|highway|bridge|tunnel|runway|metro|subway|railway|museum)$/;
/** What is sold at outlets that are no papers. */
const sold =
  /^(?:oil|petrol|gas|gasoline|fuel|food|retail|grocery|clothing|factory|export|sales|sale|power|water|fast|betting)$/;
/** Of these talks have a number, and come to an end by themselves. */
const spells = /^(?:day|hour|week|round|session)$/;
const threats = new Set(['operator:threaten', 'act:threaten']);
/** What only carries people or goods. */
const carriers =
  /^(?:plane|aircraft|airplane|aeroplane|jet|airliner|helicopter|flight|ship|vessel|boat|ferry|tanker|freighter|train|truck|lorry|bus|convoy|balloon|drone|missile|rocket|parcel|package|cargo|shipment|letter|pilgrim|tourist)$/;
/** Verbs of what becomes of their object. */
const turning = new Set(['make', 'render', 'keep', 'leave', 'find']);
const ending = /^(?:halt|suspend|stop|cancel|reverse|delay|freeze|end|postpone|abandon|lift)$/;
/** What a blow leaves its object, so that it is the same blow (`shot him dead`). */
const effects = new Set(['dead', 'unconscious']);

/** `fired into the air`, `fired warning shots` */
function isFiredAtNobody({ tokens, children }: Analysis, { obliques, objects }: Clause): boolean {
  return (
    obliques.some((o) => /^(?:in|into)$/.test(o.preposition) && tokens[o.head]!.lemma === 'air') ||
    objects.some((at) => children[at]!.some((c) => tokens[c]!.lemma === 'warning' && c < at))
  );
}

/** Clauses that have the word of an entry and mean something else by it. */
/** What one meets by doing what it asks. */
const duties =
  /^(?:obligation|commitment|condition|deadline|target|requirement|demand|criterion|pledge|promise|need|standard)$/;

export interface Misfits {
  /** Whether what an entry takes makes it no such act (`did not claim responsibility`, `was met with silence`). */
  isNoSuchAct(entry: Entry, clause: Clause): boolean;
  /** Whether the verb takes what no slot of the frame does, so that it is another verb (`fired back`, `called him weak`). */
  isOtherVerb(entry: Entry, clause: Clause): boolean;
}

/** Where one loses and nobody dies. */
const contests = /^(?:deal|poll|debate|market|primary|rating|negotiation|trade|bargain|ballot)$/;
const blowing = /^(?:drone|missile|rocket|warplane|jet|airstrike|bomb|shell|bombing|artillery)$/;
const working = /^(?:union|worker|staff|walkout|striker|teacher|nurse|doctor|driver|employee|miner|labou?r|wage|pay)$/;
const deadly = /^(?:kill|wound|injure|maim|destroy|level|flatten)$/;

/** What is ordered, and comes of nothing by itself. */
const ordered = new Set<string>(['COERCE', 'SANCTION', 'MOBILIZE']);
/** What brings work, roads and flights to a halt without anybody's order. */
const happenings =
  /^(?:strike|walkout|stoppage|go-slow|protest|demonstration|rally|march|unrest|storm|snowstorm|sandstorm|flood|flooding|earthquake|quake|snow|snowfall|fog|fire|wildfire|blaze|outage|blackout|accident|crash|collision|landslide|cyclone|hurricane|typhoon|eruption|ash|rain|wind|weather|heatwave|drought|pandemic|epidemic|outbreak|glitch|failure|fighting|violence|shortage)$/;

/** Sees clauses that an entry does not fit. */
export function misfitsIn(analysis: Analysis, sides: Sides, phrases: Phrases, innerAct: InnerMeaning): Misfits {
  const { tokens, children } = analysis;
  const isPhoneCall = (at: number): boolean => tokens[at]!.lemma === 'call' && !phrases.under(at).length;
  const isThing = (at: number): boolean =>
    tokens[at]!.upos === 'NOUN' && !sides.isActor(at) && !phrases.isOf(nounClasses.get('document')!, at);
  const isParticle = (at: number): boolean =>
    tokens[at]!.deprel === 'compound:prt' ||
    (tokens[at]!.deprel === 'advmod' && /^(?:back|away)$/.test(tokens[at]!.lemma));
  const papers = ['agreement', 'ceasefire', 'proposal', 'resolution', 'talks'].map((name) => nounClasses.get(name)!);
  const isOnPaper = (at: number): boolean => !sides.isActor(at) && papers.some((nouns) => phrases.isOf(nouns, at));
  const isOwnRestraint = (at: number): boolean =>
    tokens[at]!.lemma === 'moratorium' &&
    children[at]!.some((c) =>
      /^(?:deployment|test|testing|missile|execution|enrichment|warhead)$/.test(tokens[c]!.lemma),
    );
  /** Whether somebody orders that a thing be ended: `the withdrawal halted`. */
  const isHalted = (at: number): boolean =>
    [...children[at]!, ...(children[tokens[at]!.head] ?? [])].some(
      (c) =>
        c > at &&
        tokens[c]!.xpos === 'VBN' &&
        /^(?:xcomp|acl)$/.test(tokens[c]!.deprel) &&
        ending.test(tokens[c]!.lemma),
    );
  const isDeadly = (at: number): boolean =>
    tokens[at]!.upos === 'NOUN' && tokens[at]!.deprel === 'nsubj' && deadly.test(tokens[tokens[at]!.head]?.lemma ?? '');
  /** `Drones hit a convoy. The president confirmed the strike`: a blow told of right before, where nobody works. */
  const isBlowTold = (at: number): boolean => {
    const { sentence, lemma } = tokens[at]!;
    if (lemma !== 'strike' || tokens[at - 1]?.form !== 'the') return false;
    let isBlow = false;
    for (let i = at - 1; i >= 0 && sentence - tokens[i]!.sentence <= 2; i--) {
      if (working.test(tokens[i]!.lemma)) return false;
      isBlow ||= blowing.test(tokens[i]!.lemma);
    }
    return isBlow;
  };
  const isOwnEnvoy = (at: number): boolean =>
    phrases.isOf(nounClasses.get('envoy')!, at) &&
    children[at]!.some((c) => tokens[c]!.deprel === 'nmod:poss' && /^(?:its|their|his|her)$/i.test(tokens[c]!.form));
  /** A participle without an auxiliary of its own (`those charged with …`). */
  const isCarried = (at: number): boolean =>
    tokens[at]!.xpos === 'VBN' && !children[at]!.some((c) => tokens[c]!.deprel.startsWith('aux'));
  /** `has convicted smuggler Ruiz`: right behind the participle stands a bare noun for who he is. */
  const isConvictOwned = (at: number): boolean =>
    tokens[at]!.xpos === 'VBN' && tokens[at - 1]?.lemma === 'have' && convicts.test(tokens[at + 1]?.lemma ?? '');
  const isPublic = ({ head: at, preposition }: { head: number; preposition: string }): boolean =>
    preposition === 'with' && publics.test(tokens[at]!.lemma);
  const isContest = ({ head: at, preposition }: { head: number; preposition: string }): boolean =>
    /^(?:in|on)$/.test(preposition) && contests.test(tokens[at]!.lemma);
  const isOver = (at: number): boolean =>
    children[at]!.some((c) => /^(?:recent|past|last|previous|earlier)$/.test(tokens[c]!.lemma));
  const isCarrier = (at: number): boolean => carriers.test(tokens[at]!.lemma) && !sides.isActor(at);
  /** `took sides in the quarrel`: of none of those who have it. */
  const isNobodysSide = (at: number): boolean =>
    tokens[at]!.lemma === 'side' &&
    !sides.of(at).length &&
    ![...phrases.under(at), ...phrases.under(tokens[at]!.head)].some((p) => /^(?:of|with)$/.test(p.preposition));
  /** Whether one is engaged in something that is no talk. */
  const isBusyWith = ({ obliques }: Clause): boolean =>
    obliques.some(({ head: at, preposition }) => preposition === 'in' && !phrases.isOf(nounClasses.get('talks')!, at));
  const isPrice = (at: number): boolean =>
    tokens[at]!.upos === 'SYM' ||
    phrases.isOf(nounClasses.get('money')!, at) ||
    children[at]!.some((c) => tokens[c]!.upos === 'SYM' && /^\p{Sc}/u.test(tokens[c]!.form));
  const isLeftSo = (at: number): boolean =>
    children[at]!.some(
      (c) =>
        c > at &&
        ((tokens[c]!.xpos === 'VBN' && tokens[c]!.deprel === 'acl') || (tokens[c]!.deprel === 'nmod' && isLeftSo(c))),
    );
  const isNoPaper = (at: number): boolean =>
    tokens[at]!.lemma === 'outlet' &&
    children[at]!.some((c) => /^(?:compound|amod)/.test(tokens[c]!.deprel) && sold.test(tokens[c]!.lemma));
  const isOfVote = (verb: number): boolean =>
    children[verb]!.some(
      (c) =>
        tokens[c]!.deprel === 'obj' && /^(?:election|vote|referendum|poll|runoff|plebiscite)$/.test(tokens[c]!.lemma),
    );
  const isHappening = (at: number): boolean => happenings.test(tokens[at]!.lemma) && !sides.isActor(at);
  const isOneself = (at: number): boolean => /^i$/i.test(tokens[at]!.form);
  const isPerson = (at: number): boolean => /^(?:he|him|she|her)$/i.test(tokens[at]!.form);
  const isSitting = (at: number): boolean =>
    /^(?:meeting|summit|session|conference|visit|trip|tour)$/.test(tokens[at]!.lemma);
  const isOfExpulsion = (at: number): boolean =>
    tokens[at]!.deprel === 'advcl' &&
    tokens[at]!.xpos === 'VBG' &&
    /^(?:expel|deport)$/.test(tokens[tokens[at]!.head]?.lemma ?? '');
  /** Whether a verb in -ing is of no known act. */
  const isTask = (at: number): boolean => tokens[at]!.xpos === 'VBG' && !innerAct(at, 1, null).type;

  /** Whether what is held is a thing: the noun that the participle describes, or the subject. */
  const isHeldThing = ({ head, objects }: Clause): boolean => {
    if (tokens[head]!.xpos !== 'VBN') return false;
    const held = tokens[head]!.deprel === 'acl' ? [tokens[head]!.head] : objects;
    return held.length > 0 && held.every((at) => tokens[at]!.upos === 'NOUN' && !sides.isActor(phrases.through(at)));
  };

  const isNation = (at: number): boolean => tokens[at]!.xpos === 'NNPS' || sides.isState(at);

  /** `both have obligations and neither has met them`: nobody is met. */
  const isDutyMet = ({ head, objects }: Clause): boolean => {
    if (tokens[head]!.lemma !== 'meet' || !objects.length) return false;
    if (!objects.every((at) => /^(?:them|it)$/.test(tokens[at]!.form))) return false;
    for (let at = head - 1; at >= 0 && tokens[at]!.sentence === tokens[head]!.sentence; at--)
      if (duties.test(tokens[at]!.lemma)) return true;
    return false;
  };

  const isNoSuchAct = (entry: Entry, clause: Clause): boolean => {
    const { head } = clause;
    if (isDutyMet(clause)) return true;
    const { frame } = entry;
    // `The talks stalled and the Americans walked out`: of the room, not from work
    if (entry.act?.mode === 'strike' && tokens[head]!.lemma === 'walk' && clause.subjects.some(isNation)) return true;
    // `the bodies charged with helping them`: whoever is entrusted with a task is not accused.
    if (tokens[head]!.lemma === 'charge')
      if (
        clause.obliques
          .concat(clause.gerunds)
          .some(
            (o) =>
              o.preposition === 'with' && (tasks.has(tokens[o.head]!.lemma) || (isCarried(head) && isTask(o.head))),
          )
      )
        return true;
    // `charged the ministry $3 million in costs`: a price
    if (tokens[head]!.lemma === 'charge' && [...clause.objects, ...clause.indirect].some(isPrice)) return true;
    // `the strikes on the provinces`: of work, where nothing says that it is of work or whose
    if (entry.name === 'act:strike-work' && frame.kind === 'noun' && tokens[head]!.xpos === 'NNS')
      if (!children[head]!.some((c) => /^(?:amod|compound|nmod:poss)/.test(tokens[c]!.deprel))) return true;
    // `assets held in Chad by the family`: nobody is held
    if (entry.name === 'act:arrest' && tokens[head]!.lemma === 'hold' && isHeldThing(clause)) return true;
    // `did not claim responsibility`: who says nothing denies nothing.
    if (entry.name === 'act:kill' && tokens[head]!.lemma === 'claim' && clause.isNegated) return true;
    if (warnings.has(entry.name) && tokens[head]!.lemma !== 'threaten' && warnsOfFate(analysis, clause)) return true;
    if (isNoDeedOfTheirs(analysis, sides, entry, clause)) return true;
    // `lent his name to a road`: no aid
    if (entry.name === 'act:economic-aid' && tokens[head]!.lemma === 'lend')
      if (
        clause.objects.some((at) =>
          /^(?:name|voice|ear|face|weight|credence|credibility|urgency|air)$/.test(tokens[at]!.lemma),
        )
      )
        return true;
    // `leaving much of its armour destroyed`: how it is left
    if (entry.name === 'act:withdraw-troops' && tokens[head]!.lemma === 'leave' && clause.objects.some(isLeftSo))
      return true;
    // `ended two days of talks`: they are over, and nobody has broken them off
    if (entry.name === 'operator:stop' && clause.objects.some((at) => spells.test(tokens[at]!.lemma))) return true;
    // `their plans call for raids`: nobody is asked
    if (entry.name === 'operator:call-for' && tokens[head]!.lemma === 'call')
      if (
        clause.subjects.length &&
        clause.subjects.every((at) => /^(?:plan|blueprint|strategy|schedule)$/.test(tokens[at]!.lemma))
      )
        return true;
    // `shut oil outlets`: pipes and shops, not papers
    if (entry.name === 'act:censor' && clause.objects.length && clause.objects.every(isNoPaper)) return true;
    // `Lima airport was closed`: nobody is said to have punished anybody
    if (entry.name === 'act:close-border' && clause.passive && /^(?:close|shut)$/.test(tokens[head]!.lemma))
      if (!clause.subjects.length && clause.objects.some((at) => throughways.test(tokens[at]!.lemma))) return true;
    // `closed two airports for an hour`: its own, and with nobody's
    if (entry.name === 'act:close-border' && /^(?:close|shut)$/.test(tokens[head]!.lemma))
      if (clause.objects.length && clause.objects.every((at) => throughways.test(tokens[at]!.lemma))) return true;
    // `fired into the air`, `fired warning shots`: at nobody
    if (entry.name === 'act:shoot' && tokens[head]!.lemma === 'fire' && isFiredAtNobody(analysis, clause)) return true;
    // `I will vote for him`: one vote among many
    if (entry.name === 'act:back' && tokens[head]!.lemma === 'vote' && clause.subjects.some(isOneself)) return true;
    // `has convicted smuggler Ruiz on its staff`: it has him, and a court has convicted him
    if (entry.name === 'act:find-guilty' && isConvictOwned(head)) return true;
    // `stood with voters in the rain`: among them
    if (entry.name === 'act:back' && tokens[head]!.lemma === 'stand' && clause.obliques.some(isPublic)) return true;
    // `a Peruvian plane flying to Lima`: nobody of whom it is known who he is
    if (entry.name === 'act:visit' && clause.subjects.length && clause.subjects.every(isCarrier)) return true;
    // `vowed to hold protests until elections are called`: no vote is promised
    if (entry.name === 'act:promise-vote' && clause.infinitives.length && !clause.infinitives.some(isOfVote))
      return true;
    // `a walkout closed the port`, `a storm grounded flights`: what happens orders nothing
    if (entry.act && ordered.has(entry.act.type) && clause.subjects.length && clause.subjects.every(isHappening))
      return true;
    // `the strike in Lima killed nine`: no walkout kills
    if (entry.name === 'act:strike-work' && (isDeadly(head) || isBlowTold(head))) return true;
    // `take part in the next round in Vienna`: no side of anybody's
    if (
      entry.name === 'act:back' &&
      tokens[head]!.lemma === 'take' &&
      clause.objects.some((at) => tokens[at]!.lemma === 'part' && tokens[at + 1]?.form === 'in')
    )
      return true;
    // `took no sides in public`: those of nobody
    if (entry.name === 'act:back' && tokens[head]!.lemma === 'take' && clause.objects.some(isNobodysSide)) return true;
    // `engaged in games with the neighbours` is no talk
    if (entry.name === 'act:talk' && tokens[head]!.lemma === 'engage' && isBusyWith(clause)) return true;
    // `neither confirmed nor denied the raid`: that says nothing.
    if (openers.has(entry.name) && isLeftOpen(analysis, head)) return true;
    // `neither backed nor opposed the request`: nor does that
    if (isNeitherNor(analysis, tokens[head]!)) return true;
    // `refused to rule it out`: only whoever refuses and no more answers what was asked
    if (frame.text === 'A refuse|decline' && (clause.infinitives.length || clause.obliques.some((o) => o.head > head)))
      return true;
    // `we are getting killed in the polls`
    if (entry.name === 'act:kill' && clause.passive && clause.obliques.some(isContest)) return true;
    // `killed the deal`, `the accord was killed`: nobody is dead.
    const fallen = clause.objects.length ? clause.objects : clause.subjects;
    // `destroyed the INF Treaty`: nothing lies in ruins
    if (/^act:(?:kill|destroy)$/.test(entry.name) && fallen.length && fallen.every(isOnPaper)) return true;
    // `extended its moratorium on tests`: what one keeps from oneself
    if (entry.name === 'act:restrict' && clause.objects.some(isOwnRestraint)) return true;
    // `informed them of the recent visit`: what was, is no plan
    if (
      entry.name === 'operator:announce' &&
      [...clause.objects, ...clause.obliques.filter((o) => o.preposition === 'of').map((o) => o.head)].some(isOver)
    )
      return true;
    // `offered to host the first patrol`: not those who go on it
    if (
      entry.name === 'act:host' &&
      clause.objects.some((at) => /^(?:patrol|mission|exercise|drill)$/.test(tokens[at]!.lemma))
    )
      return true;
    // `ordered the withdrawal halted`: there is to be none.
    if (entry.name === 'operator:decide' && tokens[head]!.lemma === 'order' && clause.objects.some(isHalted))
      return true;
    // `sent its ambassador back to Lima`: one's own envoy goes to his post.
    if (entry.name === 'act:deport' && clause.objects.some(isOwnEnvoy)) return true;
    // `met the general and dismissed him`: who is sent off is not contradicted
    const isDismissed = entry.name === 'act:reject' && tokens[head]!.lemma === 'dismiss';
    if (isDismissed && clause.objects.some((at) => isPerson(at) || isOfficial(analysis, at)))
      if (!clause.obliques.some((o) => o.preposition === 'as')) return true;
    // `Peru and Chile took part`: nobody's part
    if (
      entry.name === 'act:back' &&
      tokens[head]!.lemma === 'take' &&
      clause.objects.some((at) => isBarePart(analysis, at))
    )
      return true;
    // `ended a meeting`: what has run its course is not broken off
    if (
      /^(?:operator:stop|act:halt-talks)$/.test(entry.name) &&
      tokens[head]!.lemma === 'end' &&
      clause.objects.some(isSitting)
    )
      return true;
    // `expelled the consul, giving him a week to leave`: that is the same deed
    if (entry.name === 'operator:set-term' && isOfExpulsion(head)) return true;
    // `called a strike for Monday` calls for nothing.
    if (entry.name === 'operator:call-for' && tokens[head]!.lemma === 'call' && clause.objects.length) return true;
    // `confirmed the call`: one for nothing was made on the telephone.
    if (entry.name === 'operator:announce' && clause.objects.some(isPhoneCall)) return true;
    // `was met with silence` is no meeting.
    if (entry.name === 'act:meet' && clause.passive && frame.kind === 'verb')
      if (clause.obliques.some((o) => o.preposition === 'with')) return true;
    // `could not resist smiling` is no refusal.
    if (
      entry.name === 'operator:refuse' &&
      tokens[head]!.lemma === 'resist' &&
      clause.isNegated &&
      clause.gerunds.length
    )
      return true;
    // What somebody is, is no deed to be warned of (`warned that he was a threat`).
    if (warnings.has(entry.name) && clause.complements.some((at) => isPredicate(analysis, at))) return true;
    // What only endangers somebody threatens nobody (`the measures threatened the supply`).
    return (
      threats.has(entry.name) &&
      !clause.infinitives.length &&
      frame.kind === 'verb' &&
      !clause.passive &&
      clause.subjects.some(isThing)
    );
  };

  /** Whether an adjective behind a verb is said of its object and no part of what the frame asks for. */
  const isSaidSo = ({ name, frame }: Entry, { head, objects }: Clause): boolean => {
    // `declared the strikes illegal`: what somebody calls a deed he has not done.
    const isRuling = name === 'operator:announce' && objects.length > 0;
    const isTurning = turning.has(tokens[head]!.lemma) || isRuling;
    return (
      children[head]!.some(
        (c) =>
          c > head &&
          tokens[c]!.deprel === 'xcomp' &&
          tokens[c]!.upos === 'ADJ' &&
          (isRuling ? tokens[c]!.lemma !== 'effective' : !effects.has(tokens[c]!.lemma)),
      ) && !frame.slots.some((s) => s.site === 'word' || s.site === 'infinitive' || (s.filler === 'ACT' && !isTurning))
    );
  };

  /** `fired on and arrested them`: what it was done to stands behind the next verb */
  const isShared = (c: number, clause: Clause): boolean =>
    tokens[c + 1]?.deprel === 'cc' && clause.obliques.some((o) => o.preposition === tokens[c]!.form && o.head > c);

  /** A particle that goes with a verb, or undefined. */
  const particleOf = (clause: Clause): number | undefined => {
    for (const c of children[clause.head]!) if (c > clause.head && isParticle(c) && !isShared(c, clause)) return c;
    return undefined;
  };

  /** `called the strikes executions`: with a second object to call is to describe. */
  const calledBy = (head: number): number | undefined =>
    children[head]!.find(
      (c) =>
        c > head &&
        tokens[c]!.deprel === 'xcomp' &&
        (tokens[c]!.upos === 'ADJ' ||
          tokens[c]!.xpos === 'NNS' ||
          children[c]!.some((d) => tokens[d]!.deprel === 'det')),
    );

  /** Whether a frame has a place for a word of its own, which this is. */
  const isWordOf = ({ slots }: Entry['frame'], at: number): boolean =>
    slots.some((s) => s.site === 'word' && s.nouns!.words.has(tokens[at]!.lemma));

  /** `quit giving speeches`: whether a gerund goes with the verb. */
  const hasGerund = ({ gerunds, head }: Clause): boolean =>
    gerunds.some((g) => !g.preposition && (g.head === head + 1 || tokens[g.head]!.deprel === 'xcomp'));

  const isOtherVerb = (entry: Entry, clause: Clause): boolean => {
    const { head } = clause;
    const { frame, particle } = entry;
    // `quit giving speeches`: with a gerund that no frame asks for it is another verb.
    if (
      entry.act &&
      !clause.passive &&
      hasGerund(clause) &&
      !frame.slots.some((s) => s.site !== 'oblique' && (s.filler === 'ACT' || s.filler === 'X'))
    )
      return true;
    if (frame.kind === 'verb') {
      // `fired back`, `hung up`: with a particle that the frame does not name it is another verb.
      const other = particle ? undefined : particleOf(clause);
      if (other !== undefined && !isWordOf(frame, other)) return true;
      const called = tokens[head]!.lemma === 'call' && clause.objects.length ? calledBy(head) : undefined;
      if (called !== undefined) return !isWordOf(frame, called);
      // `called him weak`, `made the threat worse`: with an adjective said of its object a verb does something else.
      if (clause.objects.length && isSaidSo(entry, clause)) return true;
    }
    // `meets the threshold`, `gathered the papers`: with an object that its frame does not know a verb does something else.
    return (
      entry.act !== null &&
      frame.kind === 'verb' &&
      clause.objects.some((at) => !isTime(analysis, sides, at)) &&
      !frame.slots.some((s) => bearing.has(s.site) || (s.site === 'oblique' && s.prepositions.includes('')))
    );
  };

  return { isNoSuchAct, isOtherVerb };
}

/** Whether a word is an office or names somebody beside one: `the premier`, `Minister Lind`, `Lind, the bank's president`. */
const isOfficial = ({ tokens, children }: Analysis, at: number): boolean => {
  const isOffice = (index: number): boolean => matchOffice([tokens[index]!.lemma.toLowerCase()], 0) !== null;
  if (tokens[at]!.upos === 'NOUN') return tokens[at]!.xpos === 'NN' && isOffice(at);
  return children[at]!.some((child) => /^(?:nmod:desc|appos)$/.test(tokens[child]!.deprel) && isOffice(child));
};

const isBarePart = ({ tokens, children }: Analysis, at: number): boolean =>
  tokens[at]!.lemma === 'part' && !children[at]!.some((child) => /^(?:nmod|det)/.test(tokens[child]!.deprel));
