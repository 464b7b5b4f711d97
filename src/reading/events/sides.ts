import { matchName } from '../../knowledge/index.js';
import { type Analysis, relation, type Token } from '../../language/index.js';
import type { Actor, Side } from '../../record/index.js';
import type { Cast, Reference } from '../cast.js';
import { introduction } from './constructions.js';
import { befalling } from './deed-nouns.js';
import { hyphenedWith } from './hyphened.js';
import { index, normalLemma, nounClasses } from './lexicon.js';
import { isBehest, isPassedOn, isTerm, isText } from './matters.js';

const persons3 = new Set(['it', 'they', 'he', 'she']);
/** Phrases are searched no deeper than this for the actor they hold. */
const deepest = 3;
/** What joins an actor to its home: `refugees in Kenya`, `a bishop from Lima`. */
const homes = new Set(['in', 'from', 'of', 'across', 'throughout', 'near']);
const none: readonly Side[] = [];
/** Which phrase inside a noun phrase speaks for it, best first (`Iran's government`, `Turkish troops`, `positions of …`). */
const inside: readonly ((relation: string, preposition: string) => boolean)[] = [
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

const sent = /^(?:letter|message|note|memo|memorandum|e-?mail|tweet|petition)s?$/;

/** Nouns that sum up the clause before them: `Chad closed the port, a move that Libya condemned`. */
export const summing = new Set(
  'charge claim allegation accusation assertion offer proposal demand suggestion move step decision threat measure'.split(
    ' ',
  ),
);

/** Classes of nouns that are no acts and yet go to somebody or stand between two (`relations with …`). */
const aimed = new Set(
  [
    ...['relations', 'aid', 'support-material', 'money', 'arms', 'troops', 'peacekeepers', 'sanctions', 'restrictions'],
    ...['agreement', 'proposal', 'resolution', 'allegation', 'lawsuit', 'investigation', 'backing', 'displeasure'],
    ...['apology', 'ultimatum', 'demand', 'permission', 'trade', 'goods', 'services', 'exercise', 'talks', 'visit'],
    ...['envoy', 'diplomats', 'protest', 'border', 'boycott', 'force', 'blockade', 'offer', 'evacuees'],
  ].flatMap((name) => [...(nounClasses.get(name)?.words ?? [])]),
);

const platforms = new Set(['Twitter', 'Facebook', 'Instagram', 'YouTube', 'Telegram', 'TikTok', 'WeChat', 'VKontakte']);

/** Under whose name something is done, who need not take part in it: `under the auspices of the union`. */
const covers = new Set(['auspices', 'auspice', 'aegis', 'umbrella', 'framework', 'patronage', 'banner']);

/** Verbs that say of what parts something is. */
const composing = new Set(['comprise', 'compose', 'consist', 'make']);

/** Who a phrase names. */
export interface Sides {
  /** The actors a phrase and its conjuncts name, each with the words that name it. */
  of(head: number): readonly Side[];
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
  /** Whether the phrase is a person whose name the document gives. */
  isPerson(head: number): boolean;
  /** Whether the phrase is a place of a state, or the state itself. */
  isPlace(head: number): boolean;
  /** Whether the phrase names a state, a body or a person, not a crowd. */
  isBody(head: number): boolean;
  /** Whether one speaks on it: a station, a paper, a network of the internet. */
  isMedium(head: number): boolean;
}

/** Whether a place only says where somebody comes together (`the Rome talks`, `a meeting in Doha`) or came to terms (`the Cairo accord`). */
function isVenue({ tokens, children }: Analysis, cast: Cast, head: number, child: number): boolean {
  const noun = tokens[head]!.lemma.toLowerCase();
  const { deprel } = tokens[child]!;
  const isOf = (name: string): boolean => nounClasses.get(name)!.words.has(noun);
  if (!isOf('talks') && !isOf('gathering') && !(deprel === 'compound' && isOf('agreement'))) return false;
  if (!/^(?:compound|nmod)/.test(deprel) || deprel === 'nmod:poss' || !isTown(cast, tokens[child]!)) return false;
  // `the Moscow-Kyiv talks` are between two
  return !children[head]!.some((c) => c !== child && isTown(cast, tokens[c]!));
}

/** Whether a name is that of a town, if only one that stands for its state. */
function isTown(cast: Cast, { index: at, form, upos }: Token): boolean {
  const reference = upos === 'PROPN' ? cast.referenceAt(at) : null;
  if (!reference) return false;
  if (reference.actor === null) return reference.place !== null;
  const actor = cast.actors.find(({ id }) => id === reference.actor);
  return actor?.kind === 'state' && (matchName([form], 0)?.entries.some(({ isMetonym }) => isMetonym) ?? false);
}

/** Resolves phrases to actors through the cast. */
export function sidesIn(analysis: Analysis, cast: Cast): Sides {
  const { tokens, children } = analysis;
  const known = new Map<number, readonly Side[]>();
  const states = new Map<string, string>();
  for (const actor of cast.actors)
    if (actor.kind === 'state' && actor.country && !states.has(actor.country)) states.set(actor.country, actor.id);
  const countries = new Map(cast.places.map((place) => [place.id, place.country]));
  /** Mentions by sentence, so that a pronoun's side can carry the nearest name that stands before it in the same sentence. */
  const namesIn = new Map<string, Reference[]>();
  for (const reference of cast.references) {
    if (!reference.actor || reference.form === 'pronoun') continue;
    const key = `${tokens[reference.head]!.sentence} ${reference.actor}`;
    const list = namesIn.get(key);
    if (list) list.push(reference);
    else namesIn.set(key, [reference]);
  }
  const nameBefore = ({ start, head }: Reference, actor: string): Reference | undefined =>
    namesIn.get(`${tokens[head]!.sentence} ${actor}`)?.findLast((one) => one.start < start);

  const merePlaces = new Set<string>();
  const actorOf = (reference: Reference | null): string | null => {
    if (!reference) return null;
    if (reference.actor) return reference.actor;
    const country = reference.place ? countries.get(reference.place) : null;
    return (country && states.get(country)) || null;
  };

  const byId = new Map(cast.actors.map((actor) => [actor.id, actor]));

  const own = (head: number): Side | null => {
    const reference = cast.referenceAt(head);
    const actor = actorOf(reference);
    if (!reference || !actor) return null;
    const name = reference.form === 'pronoun' ? nameBefore(reference, actor) : undefined;
    const words = name ?? reference;
    if (!reference.actor) merePlaces.add(`${actor} ${reference.start}`);
    return { actor, start: words.start, end: words === name ? words.end : endOf(head, reference, actor) };
  };

  /** Where the words for an actor end: with the name that follows a title, with the place that gives it its state. */
  const endOf = (head: number, reference: Reference, actor: string): number => {
    let { end } = reference;
    if (reference.form === 'name' || reference.form === 'pronoun') return end;
    const country = byId.get(actor)?.country;
    for (const child of children[head]!) {
      const token = tokens[child]!;
      if (child < head) continue;
      const other = cast.referenceAt(child);
      if (!other) continue;
      const isName = (token.deprel === 'appos' || token.deprel === 'flat') && actorOf(other) === actor;
      const isHome =
        token.deprel === 'nmod' &&
        !!country &&
        homes.has(introduction(analysis, child)) &&
        countryOf(other) === country;
      if (isName || isHome) end = Math.max(end, other.end);
    }
    return end;
  };

  const countryOf = (reference: Reference): string | null =>
    (reference.place ? countries.get(reference.place) : null) ??
    (reference.actor ? (byId.get(reference.actor)?.country ?? null) : null);

  /** The states of `Swedish and Danish frigates`, or the persons of `the two leaders`, each a side for itself, or none. */
  const membersOf = ({ actor, start, end }: Side, kind: 'state' | 'person'): readonly Side[] => {
    const group = byId.get(actor);
    if (group?.kind !== 'group' || (kind === 'state' && group.country) || group.members.length < 2) return none;
    const members = group.members.map((id) => byId.get(id));
    return members.every((one): one is Actor => one?.kind === kind)
      ? members.map(({ id }) => ({ actor: id, start, end }))
      : none;
  };

  /** The subject of the verb of saying that the clause of a subject pronoun is told by, or null. */
  const speakerOver = (pronoun: number): number | null => {
    const { lemma, deprel, head: verb } = tokens[pronoun]!;
    if (verb < 0 || !(deprel.startsWith('nsubj') || deprel === 'expl') || !persons3.has(lemma.toLowerCase()))
      return null;
    let clause = verb;
    for (let steps = 0; tokens[clause]!.deprel === 'conj' && tokens[clause]!.head >= 0 && steps < 5; steps++)
      clause = tokens[clause]!.head;
    const saying = tokens[clause]!.deprel === 'ccomp' ? tokens[clause]!.head : -1;
    if (saying < 0) return null;
    return children[saying]!.find((c) => tokens[c]!.deprel === 'nsubj' && tokens[c]!.upos !== 'PRON') ?? null;
  };

  /** Whether a mark of quotation is open before a word of its sentence. */
  const isQuoted = (at: number): boolean => {
    let marks = 0;
    for (let i = at - 1; i >= 0 && tokens[i]!.sentence === tokens[at]!.sentence; i--)
      if (/^(?:["“”]|''|``)$/.test(tokens[i]!.form)) marks++;
    return marks % 2 === 1;
  };

  /** Who did what a noun tells: `missiles fired by the army`. */
  const agentsOf = (head: number): readonly number[] =>
    children[head]!.flatMap((child) =>
      tokens[child]!.deprel === 'acl' && tokens[child]!.xpos === 'VBN' && !isPassedOn(tokens[child]!.lemma)
        ? children[child]!.filter((c) => relation(tokens[c]!) === 'obl' && introduction(analysis, c) === 'by')
        : [],
    );

  /** Who does what a noun tells, where the parser hangs him on whom it befalls: `the killing of civilians by rebels`. */
  const doersOf = (head: number): readonly number[] => {
    const isDeedNoun = (at: number): boolean => {
      const lemma = normalLemma(tokens[at]!.lemma);
      if (befalling.test(lemma)) return true;
      return index.noun.has(lemma) || index.noun.has(lemma.replace(/s$/, ''));
    };
    if (!isDeedNoun(head)) return [];
    const by = (at: number): number[] =>
      children[at]!.filter((c) => c > at && tokens[c]!.deprel === 'nmod' && introduction(analysis, c) === 'by');
    const suffering = children[head]!.filter(
      (c) => tokens[c]!.deprel === 'nmod' && introduction(analysis, c) === 'of' && !isDeedNoun(c),
    );
    return suffering.length ? [...by(head), ...suffering.flatMap(by)] : [];
  };

  /** Which prepositional phrases, besides those of origin, speak for a noun: an act's aims, and where it has its home. */
  const attribute = (head: number): ((relation: string, preposition: string) => boolean) => {
    const lemma = normalLemma(tokens[head]!.lemma);
    const isAct = [lemma, lemma.replace(/s$/, '')].some((word) => index.noun.has(word) || aimed.has(word));
    const isAbout = isText(lemma);
    // `a letter to the ministers` is not theirs
    const isSent = sent.test(lemma);
    return (r, p) =>
      r === 'nmod' &&
      !(isSent && p === 'to') &&
      (homes.has(p) || p === 'at' || (isAct && aims.has(p) && !(isAbout && (p === 'on' || p === 'over'))));
  };

  /** Of whom a body that has no name is made up: `a force composed of Chadian troops`. */
  const partsOf = (head: number): readonly number[] => {
    const made = children[head]!.find((c) => tokens[c]!.deprel === 'acl' && composing.has(tokens[c]!.lemma));
    if (made === undefined) return [];
    const isPart = (c: number): boolean => c > made && introduction(analysis, c) === 'of';
    return [...children[made]!, ...children[head]!].filter(
      (c) => /^(?:obl|nmod)$/.test(relation(tokens[c]!)) && isPart(c),
    );
  };

  /** Those whom a plural describes, each by name right behind it: `rivals Joyce Adeyemi and Carlos Huamani`. */
  const calledBy = (head: number, self: Side | null): readonly number[] => {
    if (tokens[head]!.xpos !== 'NNS') return [];
    const name = children[head]!.find((c) => c > head && /^(?:appos|flat|nmod:desc)$/.test(tokens[c]!.deprel));
    if (name === undefined || cast.referenceAt(name)?.form !== 'name' || tokens[name]!.upos !== 'PROPN') return [];
    if (!children[name]!.some(isJoined)) return [];
    const side = own(name);
    const country = self && byId.get(self.actor)?.country;
    const isNoState = side !== null && byId.get(side.actor)?.kind === 'person';
    return isNoState && (!country || byId.get(side.actor)?.country) ? [name] : [];
  };

  /** `former prosecutor and Lima mayor Rosa Lind`: a bare noun joined to a title before a name is of whom the name is. */
  const describedBy = (head: number): readonly number[] => {
    const { form, upos, xpos } = tokens[head]!;
    if ((upos !== 'NOUN' && !/^\p{Ll}/u.test(form)) || xpos === 'NNS' || cast.referenceAt(head)?.form !== 'nominal')
      return [];
    if (children[head]!.some((c) => /^(?:det|nummod|nmod:poss|appos|flat)/.test(tokens[c]!.deprel))) return [];
    const joined = children[head]!.filter(isJoined);
    const name = joined.length === 1 ? cast.referenceAt(joined[0]!) : null;
    return name && /^(?:name|title)$/.test(name.form) && name.actor && persons.has(name.actor) ? joined : [];
  };

  /** `Huamani, a lawyer and former mayor, who …`: a bare noun joined to what somebody is called is of him too. */
  const calledToo = (head: number): number | null => {
    const { deprel, xpos, head: first } = tokens[head]!;
    if (deprel !== 'conj' || !/^NNP?$/.test(xpos) || tokens[first]!.deprel !== 'appos' || tokens[first]!.xpos !== 'NN')
      return null;
    if (xpos === 'NNP' && cast.referenceAt(head)?.form === 'name') return null;
    if (children[head]!.some((c) => /^(?:nummod|nmod:poss)/.test(tokens[c]!.deprel))) return null;
    if (children[head]!.some((c) => tokens[c]!.deprel === 'det' && !/^an?$/.test(tokens[c]!.form))) return null;
    const name = tokens[first]!.head;
    return cast.referenceAt(name)?.form === 'name' && own(name) && persons.has(own(name)!.actor) ? name : null;
  };

  /** `the idea of a Chadian force`: what is thought of has no author in it. */
  const isThought = (head: number, child: number): boolean =>
    /^(?:idea|notion|concept|prospect|vision)$/.test(tokens[head]!.lemma) &&
    introduction(analysis, child) === 'of' &&
    children[child]!.some((c) => tokens[c]!.deprel === 'det' && /^an?$/.test(tokens[c]!.form));

  /** `killings by officers and attacks on the police`: a deed joined to an actor is none. */
  const isOtherDeed = (self: Side | null, child: number): boolean =>
    self !== null && own(child) === null && index.noun.has(normalLemma(tokens[child]!.lemma).replace(/s$/, ''));

  /** `the delegate and former mayor, who backs …`: by the verb, both words are of one. */
  const isSameCalling = (head: number, child: number): boolean =>
    tokens[head]!.xpos === 'NN' &&
    tokens[child]!.xpos === 'NN' &&
    children[head]!.some((c) => tokens[c]!.deprel === 'det' && c < head) &&
    !children[child]!.some((c) => /^(?:det|nummod|nmod:poss)/.test(tokens[c]!.deprel)) &&
    [...children[head]!, ...children[child]!].some(
      (c) => c > child && tokens[c]!.deprel === 'acl:relcl' && tokens[c]!.xpos === 'VBZ',
    );

  /** `Libyan leader Muammar Gaddafi`, but not `Gaddafi, a colonel and leader`. */
  const isNamingApposition = (at: number): boolean => tokens[at]!.deprel === 'appos' && tokens[at]!.upos === 'PROPN';
  const isJoined = (at: number): boolean => tokens[at]!.deprel === 'conj' && tokens[at]!.upos !== 'VERB';

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
    if (depth < deepest) for (const one of [...calledBy(head, self), ...describedBy(head)]) add(search(one, depth + 1));
    if (self && depth < deepest && !found.length && !byId.get(self.actor)?.country)
      for (const part of partsOf(head)) add(search(part, depth + 1));
    if (self && !found.length) {
      const persons = membersOf(self, 'person');
      const states = membersOf(self, 'state');
      // Of those named one by one, `they` and `the two leaders` say no more than their names.
      if (persons.length) found.push(...persons);
      else found.push(...(states.length && tokens[head]!.upos === 'PRON' ? states : [self, ...states]));
    } else if (!self && !found.length && tokens[head]!.upos === 'PRON') {
      // `the army said it had …`: a pronoun that the cast leaves open is the speaker.
      const speaker = depth < deepest ? speakerOver(head) : null;
      // `They lied,” she said`: in her own words nobody is they, he or she.
      if (speaker !== null && !(isQuoted(head) && tokens[head]!.lemma.toLowerCase() !== 'it'))
        add(search(speaker, depth + 1));
    } else if (!self && !found.length && depth < deepest && !covers.has(tokens[head]!.lemma.toLowerCase()))
      for (const speaks of [...inside, attribute(head)]) {
        const agents = doersOf(head);
        for (const agent of agents) if (speaks('nmod', 'by')) add(search(agent, depth + 1));
        for (const child of children[head]!) {
          const token = tokens[child]!;
          const full = token.deprel === 'nmod:poss' ? token.deprel : relation(token);
          if (!full.startsWith('nmod') && full !== 'amod' && full !== 'compound' && full !== 'flat' && full !== 'appos')
            continue;
          // `cut its aid, a decision reversed by Chad`: what sums up the clause says nothing of the noun
          if (full === 'appos' && summing.has(token.lemma)) continue;
          if (!speaks(full, full === 'nmod' ? introduction(analysis, child) : '')) continue;
          // `opposed any transfer of Chadians`: whom it befalls has no part in it
          if (full === 'nmod' && befalling.test(tokens[head]!.lemma) && introduction(analysis, child) === 'of')
            continue;
          // `killings of civilians by rebels`: with who did it named, whom it befell does not speak for it
          if (full === 'nmod' && introduction(analysis, child) === 'of' && agents.length) continue;
          if (full.startsWith('nmod') && isBehest(analysis, head)) continue;
          // `an agreement on patrols`, but not `a deal on Chad`
          const isTopic = full === 'nmod' && isTerm(tokens[head]!.lemma, introduction(analysis, child));
          if (isTopic && !(own(child) && named.has(own(child)!.actor))) continue;
          if (isVenue(analysis, cast, head, child) || isThought(head, child)) continue;
          const sides = search(child, depth + 1);
          // A name the cast does not know takes what its apposition says of it, and stays part of the words; a pronoun
          // that the tree takes for one is told by words before them.
          const { start } = tokens[head]!;
          add(full === 'appos' && token.index > head ? sides.map((s) => (s.end > start ? { ...s, start } : s)) : sides);
        }
        if (found.length) break;
      }
    const pair = depth < deepest && self ? hyphenedWith(analysis, head) : null;
    if (pair !== null) add(search(pair, depth + 1));
    if (!found.length && depth < deepest) for (const agent of agentsOf(head)) add(search(agent, depth + 1));
    if (depth < deepest)
      for (const child of children[head]!) {
        if (isJoined(child) && !isOtherDeed(self, child) && !isSameCalling(head, child)) add(search(child, depth + 1));
        // `Libyan leader Muammar Gaddafi and …`: who is joined to the name is joined to its title.
        else if (self && (tokens[child]!.deprel === 'flat' || isNamingApposition(child)))
          for (const other of children[child]!) if (isJoined(other)) add(search(other, depth + 1));
      }
    if (depth === 0) known.set(head, found);
    return found;
  };

  const persons = new Set(
    cast.actors.filter((a) => a.kind === 'person' && a.mentions.some((m) => m.form === 'name')).map((a) => a.id),
  );
  const bodies = new Set(cast.actors.filter((actor) => actor.kind !== 'group').map((actor) => actor.id));
  const named = new Set(
    cast.actors.filter((a) => a.kind === 'state' || a.mentions.some((m) => m.form === 'name')).map((a) => a.id),
  );
  const located = new Set(cast.actors.filter((actor) => actor.country).map((actor) => actor.id));
  /** `Peru and Chile accused each other`: those who do it are those to whom it is done. */
  const eachOther = (head: number): readonly Side[] => {
    const verb = tokens[head]!.head;
    const [first, second] = [head - 1, head].map((at) => `${tokens[at]?.form} ${tokens[at + 1]?.form}`);
    const isMutual = mutual.test(first!) || mutual.test(second!);
    const subject = isMutual && verb >= 0 ? children[verb]!.find((c) => tokens[c]!.deprel === 'nsubj') : undefined;
    return subject === undefined ? [] : search(subject, 0);
  };
  /** `denied it`: what is denied, signed or dismissed is a thing. */
  const isThing = (head: number): boolean =>
    /^it$/i.test(tokens[head]!.form) &&
    tokens[head]!.deprel === 'obj' &&
    /^(?:deny|reject|dismiss|confirm|accept|sign|veto|ratify|adopt)$/.test(tokens[tokens[head]!.head]?.lemma ?? '');
  const of = (head: number): readonly Side[] => {
    if (isThing(head)) return none;
    const both = eachOther(head);
    return both.length > 1 ? both : search(head, 0);
  };
  const isDeed = (head: number): boolean => index.noun.has(normalLemma(tokens[head]!.lemma));
  return {
    of,
    isMerelyPlace: ({ actor, start }) => merePlaces.has(`${actor} ${start}`),
    actsFor: (head) =>
      !isDeed(head) ||
      own(head) !== null ||
      agentsOf(head).length > 0 ||
      children[head]!.some((child) => {
        const token = tokens[child]!;
        const full = token.deprel === 'nmod:poss' ? token.deprel : relation(token);
        const preposition = full === 'nmod' ? introduction(analysis, child) : '';
        return preposition === 'between' || full === 'conj' || inside.some((speaks) => speaks(full, preposition));
      }),
    isActor: (head) => own(head) !== null || eachOther(head).length > 1,
    isOwnOrPossessed: (head) =>
      own(head) !== null ||
      tokens[head]!.upos === 'PRON' ||
      children[head]!.some((c) => {
        const { deprel } = tokens[c]!;
        const preposition = deprel === 'nmod' ? introduction(analysis, c) : '';
        const isAuthor =
          preposition === 'by' ||
          preposition === 'from' ||
          // `the efforts of the senator`, but not `the norms of Washington`
          (preposition === 'of' && own(c) !== null && !cast.referenceAt(c)?.place);
        return (deprel === 'nmod:poss' || deprel === 'conj' || deprel === 'appos' || isAuthor) && of(c).length > 0;
      }),
    antecedentOf: (pronoun, governor) => {
      const side = tokens[pronoun]!.lemma.toLowerCase() === 'who' ? own(pronoun) : null;
      const other = own(governor);
      if (!side || !other || other.actor === side.actor || byId.get(other.actor)?.kind === 'person') return governor;
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
    isPlace: (head) => {
      const place = cast.referenceAt(head)?.place;
      return !!place && !!countries.get(place) && own(head) !== null;
    },
    isPerson: (head) => {
      const side = own(head);
      return side !== null && persons.has(side.actor);
    },
    isBody: (head) => {
      const side = own(head);
      return side !== null && bodies.has(side.actor) && tokens[head]!.xpos !== 'NNS' && tokens[head]!.xpos !== 'NNPS';
    },
    isMedium: (head) => {
      const side = own(head);
      const actor = side && byId.get(side.actor);
      return !!actor && (platforms.has(actor.name) || (actor.kind === 'organisation' && actor.sectors.includes('JRN')));
    },
    hasName: (head) => of(head).some((side) => named.has(side.actor)),
    hasCountry: (head) => of(head).some((side) => located.has(side.actor)),
    countriesOf: (head) => new Set(of(head).flatMap((side) => byId.get(side.actor)?.country ?? [])),
  };
}

const mutual = /^(?:each other|one another)$/i;
