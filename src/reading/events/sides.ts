import { type Analysis, relation } from '../../language/index.js';
import type { Side } from '../../record/index.js';
import type { Cast } from '../cast.js';
import { authorsIn, voiceRelation } from './authors.js';
import { callingsIn, isJoined } from './callings.js';
import { introduction } from './constructions.js';
import { headsIn } from './heads.js';
import { hyphenedWith } from './hyphened.js';
import { index, normalLemma } from './lexicon.js';
import { openPronouns } from './open-pronouns.js';
import { isChamber } from './venues.js';

/** Phrases are searched no deeper than this for the actor they hold. */
/** Sectors of those who speak for a state, a body or an armed group. */
const official = /^(?:GOV|MIL|LEG|JUD|COP|SPY|IGO|REB|PRM|UAF|SEP)$/;
const deepest = 3;
const none: readonly Side[] = [];
const platforms = new Set(['Twitter', 'Facebook', 'Instagram', 'YouTube', 'Telegram', 'TikTok', 'WeChat', 'VKontakte']);

/** What sides agree on, which does nothing in their name: `the treaty with Peru guarantees …`. */
const pacts =
  /^(?:treaty|agreement|pact|accord|deal|convention|protocol|law|resolution|memorandum|truce|ceasefire|constitution|charter)$/;

/** Sectors of those through whom a state acts. */
const ofStates = /^(?:GOV|MIL|COP|JUD|LEG|SPY|REB|PRM|UAF|PTY|OPP)$/;

/** Who a phrase names. */
export interface Sides {
  /** The actors a phrase and its conjuncts name, each with the words that name it. */
  of(head: number): readonly Side[];
  /** Whether a word stands for those who act, each for the others (`each other`). */
  isMutual(head: number): boolean;
  /** Whether the phrase can act for those it names: not an act that is only aimed at them (`the attack on Chad`). */
  actsFor(head: number): boolean;
  /** Whether a side stands for a state only because a place in it is named, other than its capital (`Aleppo`). */
  isMerelyPlace(side: Side): boolean;
  /** Whether the phrase's own head is an actor, not only a word inside it. */
  isActor(head: number): boolean;
  /** Whether the phrase is an actor, somebody's, or comes from somebody: not only one in which a name stands. */
  isOwnOrPossessed(head: number): boolean;
  /** What a relative pronoun stands for: the noun that its clause hangs on, or a person further up that the cast makes it. */
  antecedentOf(pronoun: number, governor: number): number;
  /** Whether some actor that the phrase names has a country. */
  hasCountry(head: number): boolean;
  /** The states, by their codes, of the actors that the phrase names. */
  countriesOf(head: number): ReadonlySet<string>;
  /** Whether some actor that the phrase names has a name, not only a description. */
  hasName(head: number): boolean;
  /** Whether the phrase is a state. */
  isState(head: number): boolean;
  /** Whether the phrase is one who holds an office of a state, of a body or of an armed group, or is such a body. */
  isOfficial(head: number): boolean;
  /** Whether the phrase is a person whose name the document gives. */
  isPerson(head: number): boolean;
  /** Whether the phrase is a place of a state, or the state itself. */
  isPlace(head: number): boolean;
  /** Whether the phrase names a state, a body or a person, not a crowd. */
  isBody(head: number): boolean;
  /** Whether all that the phrase names are bodies of several states. */
  areInternational(head: number): boolean;
  /** Whether all that the phrase names carry arms. */
  areArmed(head: number): boolean;
  /** Whether the word is a body that is no state's, as far as is told of it: a firm, a charity, an agency of many states. */
  isPrivate(head: number): boolean;
  /** Whether the word is a parliament or a part of one. */
  isChamber(head: number): boolean;
  /** Whether one speaks on it: a station, a paper, a network of the internet. */
  isMedium(head: number): boolean;
}

/** Resolves phrases to actors through the cast. */
export function sidesIn(analysis: Analysis, cast: Cast): Sides {
  const { tokens, children } = analysis;
  const known = new Map<number, readonly Side[]>();
  const heads = headsIn(analysis, cast);
  const { own, membersOf, actorOf, persons, bodies, named } = heads;
  const { calledBy, sentBy, describedBy, calledToo, isSameCalling } = callingsIn(analysis, cast, heads);
  const { speakerOver, speakerAs, mutualSubject } = openPronouns(analysis);
  const authors = authorsIn(analysis, cast, heads);

  /** `killings by officers and attacks on the police`: a deed joined to an actor is none. */
  const isOtherDeed = (self: Side | null, child: number): boolean =>
    self !== null && own(child) === null && index.noun.has(normalLemma(tokens[child]!.lemma).replace(/s$/, ''));

  /** `Libyan leader Muammar Gaddafi`, but not `Gaddafi, a colonel and leader`. */
  const isNamingApposition = (at: number): boolean => tokens[at]!.deprel === 'appos' && tokens[at]!.upos === 'PROPN';

  /** The sides of a phrase this far below the one that is asked about. */
  const search = (head: number, depth: number): readonly Side[] => {
    const before = known.get(head);
    if (before) return before;
    const found: Side[] = [];
    const add = (sides: readonly Side[]): void => {
      for (const side of sides) if (!found.some((s) => s.actor === side.actor)) found.push(side);
    };
    const self = own(head);
    const too = depth < deepest ? calledToo(head) : null;
    if (too !== null) add(search(too, depth + 1));
    else if (tokens[head]!.deprel === 'conj' && isSameCalling(tokens[head]!.head, head)) {
      const first = own(tokens[head]!.head);
      if (first) add([first]);
    }
    if (depth < deepest)
      for (const one of [...calledBy(head, self), ...sentBy(head), ...describedBy(head)]) add(search(one, depth + 1));
    if (self && depth < deepest && !found.length && !actorOf(self.actor)?.country)
      for (const part of authors.partsOf(head)) add(search(part, depth + 1));
    if (self && !found.length) {
      const members = membersOf(self, 'person');
      const states = membersOf(self, 'state');
      // Of those named one by one, `they` and `the two leaders` say no more than their names.
      if (members.length) found.push(...members);
      else found.push(...(states.length && tokens[head]!.upos === 'PRON' ? states : [self, ...states]));
    } else if (!self && !found.length && tokens[head]!.upos === 'PRON') {
      const speaker = depth < deepest ? speakerOver(head) : null;
      if (speaker !== null) add(search(speaker, depth + 1));
      // `“We urge calm,” the minister said`: whoever holds an office speaks for those he means
      const voice = depth < deepest ? speakerAs(head) : null;
      const side = voice === null ? null : own(voice);
      if (side && actorOf(side.actor)?.sectors.some((sector) => official.test(sector))) found.push(side);
    } else if (!self && !found.length && depth < deepest)
      for (const speaks of authors.voicesOf(head)) {
        const agents = authors.doersOf(head);
        for (const agent of agents) if (speaks('nmod', 'by')) add(search(agent, depth + 1));
        for (const child of children[head]!) {
          const token = tokens[child]!;
          const full = voiceRelation(token);
          if (!full.startsWith('nmod') && full !== 'amod' && full !== 'compound' && full !== 'flat' && full !== 'appos')
            continue;
          if (!speaks(full, full === 'nmod' ? introduction(analysis, child) : '')) continue;
          if (authors.isSilent(head, child, full, agents)) continue;
          const sides = search(child, depth + 1);
          // A name the cast does not know takes what its apposition says of it, and stays part of the words; a pronoun
          // that the tree takes for one is told by words before them.
          const { start } = tokens[head]!;
          add(full === 'appos' && token.index > head ? sides.map((s) => (s.end > start ? { ...s, start } : s)) : sides);
        }
        // `the Russian gas giant Gazprom`: what a name is known for is no second side
        const called = found.filter(({ start, end }) => start <= tokens[head]!.start && end > tokens[head]!.end);
        if (called.length && called.length < found.length) found.splice(0, found.length, ...called);
        if (found.length) break;
      }
    const pair = depth < deepest && self ? hyphenedWith(analysis, head) : null;
    if (pair !== null) add(search(pair, depth + 1));
    if (!found.length && depth < deepest) for (const agent of authors.agentsOf(head)) add(search(agent, depth + 1));
    if (depth < deepest)
      for (const child of children[head]!) {
        if (isJoined(analysis, child) && !isOtherDeed(self, child) && !isSameCalling(head, child))
          add(search(child, depth + 1));
        // `Libyan leader Muammar Gaddafi and …`: who is joined to the name is joined to its title.
        else if (self && (tokens[child]!.deprel === 'flat' || isNamingApposition(child)))
          for (const other of children[child]!) if (isJoined(analysis, other)) add(search(other, depth + 1));
      }
    if (depth === 0) known.set(head, found);
    return found;
  };

  const eachOther = (head: number): readonly Side[] => {
    const subject = mutualSubject(head);
    return subject === null ? [] : search(subject, 0);
  };

  /** `denied it`: what is denied, signed or dismissed is a thing, and so is what is spoken of so beside it. */
  const isThing = (head: number): boolean => {
    if (!/^it$/i.test(tokens[head]!.form) || tokens[head]!.deprel !== 'obj') return false;
    const { lemma, deprel, head: above } = tokens[tokens[head]!.head]!;
    if (/^(?:deny|reject|dismiss|confirm|accept|sign|veto|ratify|adopt)$/.test(lemma)) return true;
    // `did not veto it because Chad supported it`: the same thing
    return deprel === 'advcl' && children[above]!.some((child) => child < head && isThing(child));
  };
  /** `Peru signed it, but its president criticised it`: nobody who speaks for a state judges that state. */
  const isOwnState = (head: number): boolean => {
    if (!/^it$/i.test(tokens[head]!.form) || tokens[head]!.deprel !== 'obj') return false;
    const state = actorOf(own(head)?.actor ?? '');
    if (state?.kind !== 'state') return false;
    return children[tokens[head]!.head]!.some(
      (c) =>
        tokens[c]!.deprel === 'nsubj' &&
        tokens[c]!.upos !== 'PRON' &&
        actorOf(own(c)?.actor ?? '')?.country === state.country,
    );
  };
  const of = (head: number): readonly Side[] => {
    if (isThing(head) || isOwnState(head)) return none;
    const both = eachOther(head);
    return both.length > 1 || both.some(({ actor }) => actorOf(actor)?.kind === 'group') ? both : search(head, 0);
  };
  const isDeed = (head: number): boolean => index.noun.has(normalLemma(tokens[head]!.lemma));
  const isPact = (head: number): boolean => pacts.test(tokens[head]!.lemma.toLowerCase());
  return {
    of,
    isMutual: (head) => mutualSubject(head) !== null,
    isMerelyPlace: heads.isMerelyPlace,
    actsFor: (head) =>
      (!isDeed(head) && !isPact(head)) ||
      own(head) !== null ||
      (!isPact(head) && authors.agentsOf(head).length > 0) ||
      children[head]!.some((child) => {
        const token = tokens[child]!;
        const full = voiceRelation(token);
        const preposition = full === 'nmod' ? introduction(analysis, child) : '';
        if (isPact(head)) return preposition === 'between';
        return preposition === 'between' || full === 'conj' || authors.isOrigin(full, preposition);
      }),
    isActor: (head) => own(head) !== null || eachOther(head).length > 1,
    isOwnOrPossessed: (head) =>
      own(head) !== null ||
      tokens[head]!.upos === 'PRON' ||
      children[head]!.some((c) => {
        const { deprel } = tokens[c]!;
        // `blamed the Peruvian side`
        if (deprel === 'amod' && tokens[head]!.lemma === 'side') return own(c) !== null;
        const preposition = deprel === 'nmod' ? introduction(analysis, c) : '';
        const isAuthor =
          preposition === 'by' ||
          preposition === 'from' ||
          // `the efforts of the senator`, but not `the norms of Washington`
          (preposition === 'of' && own(c) !== null && !cast.referenceAt(c)?.place);
        return (deprel === 'nmod:poss' || deprel === 'conj' || deprel === 'appos' || isAuthor) && of(c).length > 0;
      }),
    antecedentOf: (pronoun, governor) => {
      // `Peru, which hosted the talks, and Chile signed`: whoever is joined behind the clause has no part in it
      const isJoinedLater = children[governor]!.some((c) => c > pronoun && tokens[c]!.deprel === 'conj');
      if (isJoinedLater && own(pronoun)) return pronoun;
      const side = tokens[pronoun]!.lemma.toLowerCase() === 'who' ? own(pronoun) : null;
      const other = own(governor);
      if (!side || !other || other.actor === side.actor || actorOf(other.actor)?.kind === 'person') return governor;
      for (
        let at = governor, depth = 0;
        depth < 3 && relation(tokens[at]!) === 'nmod' && tokens[at]!.head >= 0;
        depth++
      ) {
        at = tokens[at]!.head;
        if (own(at)?.actor === side.actor) return at;
      }
      return governor;
    },
    isPlace: heads.isPlace,
    isState: (head) => {
      const side = own(head);
      return side !== null && actorOf(side.actor)?.kind === 'state';
    },
    isOfficial: (head) => {
      const side = own(head);
      return side !== null && !!actorOf(side.actor)?.sectors.some((sector) => official.test(sector));
    },
    isPerson: (head) => {
      const side = own(head);
      return side !== null && persons.has(side.actor);
    },
    isBody: (head) => {
      const side = own(head);
      // `the two countries`
      if (tokens[head]!.xpos === 'NNS' && /^(?:country|nation|state|government)$/.test(tokens[head]!.lemma))
        return side !== null && children[head]!.some((c) => /^(?:the|both|these)$/i.test(tokens[c]!.form));
      return side !== null && bodies.has(side.actor) && tokens[head]!.xpos !== 'NNS' && tokens[head]!.xpos !== 'NNPS';
    },
    areInternational: (head) => {
      const named = of(head);
      return named.length > 0 && named.every((side) => actorOf(side.actor)?.sectors.includes('IGO'));
    },
    areArmed: (head) => {
      const named = of(head);
      const isArmed = (side: Side): boolean =>
        !!actorOf(side.actor)?.sectors.some((sector) => /^(?:MIL|REB|PRM|UAF)$/.test(sector));
      return named.length > 0 && named.every(isArmed);
    },
    isPrivate: (head) => {
      const actor = actorOf(own(head)?.actor ?? '');
      return actor?.kind === 'organisation' && !actor.sectors.some((sector) => ofStates.test(sector));
    },
    isChamber: (head) => isChamber(cast, tokens[head]!),
    isMedium: (head) => {
      const side = own(head);
      const actor = side && actorOf(side.actor);
      return !!actor && (platforms.has(actor.name) || (actor.kind === 'organisation' && actor.sectors.includes('JRN')));
    },
    hasName: (head) => of(head).some((side) => named.has(side.actor)),
    hasCountry: (head) => of(head).some((side) => !!actorOf(side.actor)?.country),
    countriesOf: (head) => new Set(of(head).flatMap((side) => actorOf(side.actor)?.country ?? [])),
  };
}
