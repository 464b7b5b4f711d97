import type { Analysis } from '../../language/index.js';
import type { Clause } from './clause.js';
import { introduction, isAskedTo, isQuestion } from './constructions.js';
import type { Slot } from './frames.js';
import { type Entry, index, normalLemma, nounClasses, type Outcome } from './lexicon.js';
import { isAside, isBehest, isMotive } from './matters.js';
import { type Meaning, weigh } from './meaning.js';
import type { Phrases } from './phrases.js';
import type { Sides } from './sides.js';

/** An entry that fits a clause, and what fills its slots. */
export interface Match {
  readonly entry: Entry;
  /** How much of the sentence the frame accounts for. */
  readonly score: number;
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
  readonly inner: Meaning | null;
  readonly outcome: Outcome | null;
  /** Where the act inside it stands. */
  readonly site: Slot['site'] | null;
  /** Nouns that the frame asks for and that receive nothing (`troops`, `aid`). */
  readonly means: readonly number[];
}

const times = nounClasses.get('time')!;
const inert = nounClasses.get('inert')!;
const victims = [
  'person',
  'crowd',
  'building',
  'territory',
  'property',
  'troops',
  'prisoners',
  'newspaper',
  'road',
  'party',
  'border',
];
/** Two objects without a mark of which receives: passives, and what the parser leaves open. */
const isDouble = (clause: Clause): boolean => !clause.indirect.length && (clause.passive || clause.objects.length > 1);

/** What hangs on a topic or on what came before belongs to that (`talked about the danger to …`, `after pressure from …`). */
const topical = new Set([
  ...['about', 'of', 'over', 'regarding', 'concerning', 'according to', 'like', 'as'],
  ...['after', 'before', 'since', 'despite', 'because of', 'amid', 'following', 'until'],
]);

const owning = new Set(['nmod:poss', 'amod', 'compound', 'flat', 'appos', 'nummod', 'nmod:desc', 'conj']);
/** Slots that account for an object. */
const bearing = new Set<Slot['site']>(['object', 'indirect', 'word', 'infinitive', 'clause']);
const nominal = new Set(['NOUN', 'PROPN']);
/** Forms of a verb that tell of nothing past. */
const ahead = /^VBG?$/;
/** Where what is given goes, when it is not the nearer object. */
const giving = new Set(['to', 'for', 'from']);
/** How far below an object, and over which relations, the phrase that says where it goes is looked for. */
const lowest = 4;
const hanging = new Set(['nmod', 'conj', 'appos', 'acl', 'acl:relcl', 'obl', 'obj', 'advcl']);
const leading = new Set(['to', 'into']);
const warnings = new Set(['operator:warn', 'operator:warn-about', 'operator:threaten', 'act:threaten']);
const threats = new Set(['operator:threaten', 'act:threaten']);
/** Verbs of what becomes of their object. */
const turning = new Set(['make', 'render', 'keep', 'leave', 'find']);
/** Parts of speech that name neither deed nor thing. */
const elusive = new Set(['ADJ', 'ADV', 'PRON']);

/** What a slot filled weighs, by how much it says. */
const weights = {
  particle: 2,
  class: 2.5,
  words: 0.5,
  word: 0.8,
  act: 3,
  purpose: -1.5,
  thing: 0.6,
  phrase: 1.2,
  object: 1,
};

const stands = new Set(['defiance', 'violation', 'breach', 'opposition', 'protest']);

/** What a blow leaves its object, so that it is the same blow (`shot him dead`). */
const outcomes = new Set(['dead', 'unconscious']);

/**
 * Fits entries to clauses.
 * @param innerAct what a complement comes to: a known act or an unknown one.
 */
export function matcher(
  analysis: Analysis,
  sides: Sides,
  phrases: Phrases,
  innerAct: (head: number, depth: number, host: Clause | null) => Meaning,
): (entry: Entry, clause: Clause, depth: number) => Match | null {
  const { tokens, children } = analysis;
  const isSort = (sort: Slot['sort'], at: number): boolean => {
    switch (sort) {
      case 'head':
        return sides.isActor(at);
      case 'actor':
        return sides.of(at).length > 0;
      case 'body':
        return sides.isBody(at);
      case 'person':
        return sides.isPerson(at);
      case 'place':
        return sides.isPlace(at);
      default:
        return true;
    }
  };
  const isPhoneCall = (at: number): boolean => tokens[at]!.lemma === 'call' && !phrases.under(at).length;
  const isTime = (at: number): boolean =>
    tokens[at]!.upos === 'NUM' || (times.words.has(normalLemma(tokens[at]!.lemma)) && !sides.isActor(at));
  const isPredicate = (at: number): boolean => children[at]!.some((c) => tokens[c]!.deprel === 'cop');
  const isInert = (at: number): boolean => !sides.isActor(at) && phrases.isOf(inert, at);
  /** Whether a phrase is somebody or somebody's, not only about him (`the gap in delegates`). */
  const belongs = (at: number): boolean =>
    sides.isActor(at) ||
    children[at]!.some(
      (c) =>
        (owning.has(tokens[c]!.deprel) || (tokens[c]!.deprel === 'nmod' && introduction(analysis, c) === 'of')) &&
        sides.of(c).length > 0,
    );
  const canSuffer = (at: number): boolean =>
    (belongs(at) && !isInert(at)) ||
    tokens[at]!.upos === 'NUM' ||
    tokens[at]!.upos === 'PROPN' ||
    victims.some((name) => phrases.isOf(nounClasses.get(name)!, at));
  const isThing = (at: number): boolean =>
    tokens[at]!.upos === 'NOUN' && !sides.isActor(at) && !phrases.isOf(nounClasses.get('document')!, at);
  const isCounted = (measure: number, at: number): boolean =>
    at !== measure && phrases.through(measure) === at && !sides.isActor(at);
  /** `in defiance of the king`: against whom something is done, before where. */
  const isStand = (at: number): boolean => stands.has(tokens[at]!.lemma) && sides.of(at).length > 0;
  const isClause = (at: number): boolean =>
    tokens[at]!.upos === 'VERB' && children[at]!.some((c) => tokens[c]!.deprel.startsWith('nsubj'));
  const isInfinitiveOn = (at: number): boolean =>
    tokens[at]!.deprel === 'acl' && tokens[at]!.xpos === 'VB' && !isAskedTo(analysis, at);
  const isParticle = (at: number): boolean =>
    tokens[at]!.deprel === 'compound:prt' ||
    (tokens[at]!.deprel === 'advmod' && /^(?:back|away)$/.test(tokens[at]!.lemma));
  const isMarked = (at: number): boolean => children[at]!.some((c) => tokens[c]!.deprel === 'mark');
  /** What a relative clause hangs on (`the talks with Oman in which they …`). */
  const isBefore = (at: number, { head }: Clause): boolean => tokens[head]!.head === at && at < head;
  /** A participle without an auxiliary of its own (`those charged with …`). */
  const isCarried = (at: number): boolean =>
    tokens[at]!.xpos === 'VBN' && !children[at]!.some((c) => tokens[c]!.deprel.startsWith('aux'));
  /** Whether a verb in -ing is of no known act. */
  const isTask = (at: number): boolean => tokens[at]!.xpos === 'VBG' && !innerAct(at, 1, null).type;
  const isIndefinite = (at: number): boolean =>
    children[at]!.some((c) => tokens[c]!.deprel === 'det' && ['a', 'an'].includes(tokens[c]!.lemma));
  const isKnown = (heads: readonly number[]): boolean => heads.some((at) => sides.of(at).length > 0);

  const countriesOf = (heads: readonly number[]): readonly string[] =>
    heads.flatMap((at) => [...sides.countriesOf(at)]);
  /** Whether who is named belongs to the actors' own states, and to no other. */
  const isOfOwn = (heads: readonly number[], actors: readonly number[]): boolean => {
    const own = countriesOf(actors);
    const named = countriesOf(heads);
    return named.length > 0 && named.every((country) => own.includes(country));
  };
  const isOfOther = (heads: readonly number[], actors: readonly number[]): boolean => {
    const own = countriesOf(actors);
    return own.length > 0 && countriesOf(heads).some((country) => !own.includes(country));
  };

  /** `granted the Greek government permission`: who receives it was taken for a part of the thing that he receives. */
  const receiverIn = ({ passive, objects, obliques }: Clause): readonly number[] => {
    const [thing] = objects;
    if (passive || thing === undefined || tokens[thing]!.upos !== 'NOUN') return [];
    if ([...obliques, ...phrases.under(thing)].some(({ preposition }) => giving.has(preposition))) return [];
    return children[thing]!.filter(
      (c) =>
        c === thing - 1 &&
        tokens[c]!.deprel === 'compound' &&
        (children[c]!.length > 0 || tokens[c]!.upos === 'PROPN') &&
        sides.of(c).length > 0,
    ).concat(
      // `gave the Chadian envoy 48 hours`: an owner without a sign of owning
      children[thing]!.filter(
        (c) =>
          c < thing &&
          tokens[c]!.deprel === 'nmod:poss' &&
          tokens[c]!.upos === 'NOUN' &&
          !children[c]!.some((own) => own > c && tokens[own]!.deprel === 'case') &&
          sides.of(c).length > 0,
      ),
    );
  };

  const behind = ({ head, obliques }: Clause): readonly number[] =>
    obliques.filter((o) => o.head > head && !topical.has(o.preposition)).map((o) => o.head);

  /** Phrases that hang on what hangs on the objects. */
  const below = (objects: readonly number[]): Clause['obliques'] => {
    const found: Clause['obliques'][number][] = [];
    let level: readonly number[] = objects;
    for (let depth = 0; depth < lowest && level.length; depth++) {
      level = level.flatMap((at) => children[at]!.filter((c) => c > at && hanging.has(tokens[c]!.deprel)));
      for (const at of level) found.push(...phrases.under(at));
    }
    return found;
  };

  const candidates = (
    slot: Slot,
    clause: Clause,
    isDative: boolean,
    hasNoun: boolean,
    hasObject: boolean,
    addressed: Slot | undefined,
    { frame, act }: Entry,
  ): readonly number[] => {
    switch (slot.site) {
      case 'subject':
        return clause.subjects;
      case 'object':
        // `is killing us`: of whom it is not known who he is, nothing is told.
        if (slot.filler === 'X' && act?.type === 'ASSAULT')
          return clause.objects.filter((at) => tokens[at]!.upos !== 'PRON');
        return isDative && isDouble(clause) ? clause.objects.slice(1) : clause.objects;
      case 'indirect':
        return isDouble(clause)
          ? clause.objects.slice(0, 1)
          : clause.indirect.length
            ? clause.indirect
            : receiverIn(clause);
      case 'infinitive':
        return [
          // What stands in front says what for (`to win, they asked him …`).
          ...clause.infinitives.filter((at) => at > clause.head && !isAskedTo(analysis, at)),
          ...clause.obliques.filter((o) => o.preposition === 'to').map((o) => o.head),
          // An infinitive on a noun that is no act of its own belongs to the verb (`allowed the envoy to leave`).
          ...clause.objects.flatMap((o) =>
            !hasNoun && index.noun.has(normalLemma(tokens[o]!.lemma)) ? [] : children[o]!.filter(isInfinitiveOn),
          ),
          // `called on the council to publish the result`
          ...(addressed
            ? clause.obliques
                .filter((o) => addressed.prepositions.includes(o.preposition))
                .flatMap((o) => children[o.head]!.filter(isInfinitiveOn))
            : []),
        ];
      case 'clause':
        return clause.complements.filter(
          (at) =>
            !isQuestion(analysis, at) &&
            !children[at]!.some((c) => tokens[c]!.form === '?') &&
            // `asked how they hope to win`
            (tokens[clause.head]!.lemma !== 'ask' || isMarked(at) || tokens[at]!.xpos === 'VB'),
        );
      case 'word': {
        const isSaidOfObject = frame.slots.some((s) => s.site === 'object' && s.filler === 'R');
        // An infinitive may hang on the one who is told (`ordered the envoy to leave`).
        return (
          [clause.head, ...clause.objects]
            .flatMap((at) => children[at]!.filter((c) => at === clause.head || isInfinitiveOn(c)))
            // The one it is said of is not what is said of him (`called him a liar`).
            .filter((c) => clause.objects.length > 1 || !isSaidOfObject || !clause.objects.includes(c))
            .filter((c) => slot.nouns!.words.has(normalLemma(tokens[c]!.lemma)))
            // `told them: “we leave”`: a clause of its own is no word of the frame.
            .filter((c) => !isClause(c))
        );
      }
      case 'sentence': {
        const { first, last } = analysis.sentences[tokens[clause.head]!.sentence]!;
        for (let at = first; at < last; at++) if (slot.nouns!.words.has(normalLemma(tokens[at]!.lemma))) return [at];
        return [];
      }
      case 'oblique': {
        // `called it a gift for …`: what a bare preposition governs beside an object is not the act.
        // `called for a judge to decide`: what is wished for is not asked.
        const isWish = slot.prepositions.includes('for') && frame.slots.some((s) => s.site === 'infinitive');
        if (slot.filler === 'ACT' && !hasObject && !clause.passive && clause.objects.length) return [];
        const found: number[] = [];
        // `The words by the minister stood in contrast …`: what a noun is by, the parser may hang on the verb.
        const isAgentOfSubject = ({ preposition, head }: Clause['obliques'][number]): boolean =>
          preposition === 'by' && frame.kind === 'verb' && !clause.passive && head < clause.head;
        // `blamed the mayor on Twitter`: where somebody says it.
        const isMedium = ({ preposition, head }: Clause['obliques'][number]): boolean =>
          preposition === 'on' && sides.isMedium(head) && clause.objects.some((at) => sides.isActor(at));
        // `campaigned for Chad to leave the union`: of whom something is wished that is no act of the frame.
        const isTold = ({ preposition, head }: Clause['obliques'][number]): boolean =>
          !!act &&
          preposition === 'for' &&
          sides.isActor(head) &&
          [...clause.infinitives, ...children[head]!].some((at) =>
            children[at]!.some((c) => c === head + 1 && tokens[c]!.deprel === 'mark' && tokens[c]!.lemma === 'to'),
          );
        // `spoke about the harm to Chad`, `spoke of talks with Chad`: what the matter of a talk takes is no partner.
        const matter =
          act?.type === 'CONSULT' && frame.kind === 'verb'
            ? clause.obliques.find(
                (o) =>
                  o.head > clause.head &&
                  (o.preposition === 'of' || o.preposition === 'about') &&
                  tokens[o.head]!.upos === 'NOUN',
              )
            : undefined;
        const isOfMatter = ({ preposition, head }: Clause['obliques'][number]): boolean =>
          matter !== undefined &&
          head > matter.head &&
          (preposition === 'to' ||
            (preposition === 'with' &&
              (index.noun.get(normalLemma(tokens[matter.head]!.lemma)) ?? []).some((e) => e.act?.type === 'CONSULT')));
        // `votes on sanctions against Chad`: how the vote goes is not told.
        const isOfVote = ({ preposition, head }: Clause['obliques'][number]): boolean =>
          tokens[clause.head]!.lemma === 'vote' &&
          (preposition === 'against' || preposition === 'for') &&
          clause.obliques.some(
            (o) => o.preposition === 'on' && o.head > clause.head && o.head < head && !isTime(o.head),
          );
        const add = (list: Clause['obliques']): void => {
          for (const phrase of list)
            if (
              slot.prepositions.includes(phrase.preposition) &&
              !(
                isAgentOfSubject(phrase) ||
                isMedium(phrase) ||
                isTold(phrase) ||
                isOfMatter(phrase) ||
                isOfVote(phrase) ||
                ((slot.filler === 'R' || slot.filler === 'A') && isAside(analysis, phrase.head))
              )
            )
              found.push(phrase.head);
        };
        add(clause.obliques);
        if (slot.filler === 'ACT') add(clause.gerunds);
        // What a measure counts is nobody's (`part of American aid to Chad`).
        for (const object of clause.objects)
          add(phrases.under(object).filter(({ head }) => slot.filler !== 'R' || !isCounted(object, head)));
        // `talks in Vienna with …`: the parser hangs the second phrase on the first.
        if (!found.length)
          for (const place of clause.obliques)
            if (
              !topical.has(place.preposition) &&
              !isBefore(place.head, clause) &&
              !(slot.filler === 'ACT' && isMotive(tokens[place.head]!.lemma)) &&
              !isBehest(analysis, place.head)
            )
              add(phrases.under(place.head));
        // `discussed the war and the crisis in the north, with the leaders of Rome`
        if (!found.length && slot.filler === 'R' && act?.type === 'CONSULT' && slot.prepositions.includes('with'))
          add(below(clause.objects).filter(({ preposition, head }) => preposition === 'with' && sides.isActor(head)));
        // `returned a statue of a king of Rome to the envoy`: where a frame asks for it, the phrase may hang lower.
        if (!found.length && !slot.optional && slot.filler === 'R' && frame.kind === 'verb')
          add(
            below([...clause.objects, ...behind(clause)]).filter(
              ({ preposition, head }) => leading.has(preposition) && sides.isActor(head),
            ),
          );
        return slot.filler === 'R' || slot.filler === 'A' || slot.filler === 'X'
          ? found.filter((at) => !isTime(at) && !(isWish && slot.filler === 'R' && isIndefinite(at)))
          : found;
      }
    }
  };

  /** The best act among the fillers of an ACT slot: a known one before an unknown one. */
  const actAmong = (
    entry: Entry,
    options: readonly number[],
    clause: Clause,
    depth: number,
    site: Slot['site'],
  ): { inner: Meaning; outcome: Outcome } | null => {
    let best: { inner: Meaning; outcome: Outcome } | null = null;
    for (const option of options) {
      if (option === clause.head) continue;
      const inner = innerAct(phrases.through(option), depth + 1, clause);
      const outcome = weigh(entry.table, inner);
      // What is a quality or only pointed at is no act (`agreed that it was cheap`, `attacks us`).
      // `pushed her to victory`: where an infinitive is asked for, only a noun of an act stands for one.
      if (
        !inner.type &&
        site === 'infinitive' &&
        nominal.has(tokens[option]!.upos) &&
        !index.verb.has(normalLemma(tokens[option]!.lemma))
      )
        continue;
      if (!inner.type && elusive.has(tokens[inner.head]!.upos)) continue;
      // Nor is who or what somebody is (`pledged to be the best president`, `campaigned against the senator`).
      if (!inner.type && nominal.has(tokens[option]!.upos) && (sides.isActor(option) || isPredicate(option))) continue;
      if (outcome && (!best || (best.inner.type === null && inner.type !== null))) best = { inner, outcome };
    }
    return best;
  };

  return (entry, given, depth) => {
    const { frame, particle, before } = entry;
    const { head } = given;
    let clause = given;
    if (particle && !clause.particles.includes(particle) && tokens[head + 1]?.form !== particle) return null;
    if (entry.isAhead && !ahead.test(tokens[head]!.xpos)) return null;
    if (before) {
      const previous = tokens[head - 1]?.form === '-' ? head - 2 : head - 1;
      if (tokens[previous]?.lemma.toLowerCase() !== before) return null;
    }
    // `the bodies charged with helping them`: whoever is entrusted with a task is not accused.
    if (entry.name === 'operator:accuse' && tokens[head]!.lemma === 'charge' && isCarried(head))
      if (clause.obliques.concat(clause.gerunds).some((o) => o.preposition === 'with' && isTask(o.head))) return null;
    // `did not claim responsibility`: who says nothing denies nothing.
    if (entry.name === 'act:kill' && tokens[head]!.lemma === 'claim' && clause.isNegated) return null;
    // `confirmed the call`: one for nothing was made on the telephone.
    if (entry.name === 'operator:announce' && clause.objects.some(isPhoneCall)) return null;
    // `was met with silence` is no meeting.
    if (entry.name === 'act:meet' && clause.passive && frame.kind === 'verb')
      if (clause.obliques.some((o) => o.preposition === 'with')) return null;
    // `could not resist smiling` is no refusal.
    if (
      entry.name === 'operator:refuse' &&
      tokens[head]!.lemma === 'resist' &&
      clause.isNegated &&
      clause.gerunds.length
    )
      return null;
    // What somebody is, is no deed to be warned of (`warned that he was a threat`).
    if (warnings.has(entry.name) && clause.complements.some(isPredicate)) return null;
    // What only endangers somebody threatens nobody (`the measures threatened the supply`).
    if (
      threats.has(entry.name) &&
      !clause.infinitives.length &&
      frame.kind === 'verb' &&
      !clause.passive &&
      clause.subjects.some(isThing)
    )
      return null;
    // `quit giving speeches`: with a gerund that no frame asks for it is another verb.
    if (
      entry.act &&
      clause.gerunds.some((g) => !g.preposition && (g.head === head + 1 || tokens[g.head]!.deprel === 'xcomp')) &&
      !frame.slots.some((s) => s.site !== 'oblique' && (s.filler === 'ACT' || s.filler === 'X'))
    )
      return null;
    if (particle && !clause.particles.includes(particle)) {
      // `called off the strike`: the particle was taken for a preposition.
      const taken = clause.obliques.filter((o) => o.preposition === particle).map((o) => o.head);
      if (taken.length) clause = { ...clause, objects: [...clause.objects, ...taken] };
    }
    // `fired back`, `hung up`: with a particle that the frame does not name it is another verb.
    if (!particle && frame.kind === 'verb') {
      const other = children[head]!.find((c) => c > head && isParticle(c));
      if (
        other !== undefined &&
        !frame.slots.some((s) => s.site === 'word' && s.nouns!.words.has(tokens[other]!.lemma))
      )
        return null;
    }
    const isTurning = turning.has(tokens[head]!.lemma);
    // `called him weak`, `made the threat worse`: with an adjective said of its object a verb does something else.
    if (
      frame.kind === 'verb' &&
      clause.objects.length &&
      !frame.slots.some((s) => s.site === 'word' || s.site === 'infinitive' || (s.filler === 'ACT' && !isTurning)) &&
      children[head]!.some(
        (c) =>
          c > head && tokens[c]!.deprel === 'xcomp' && tokens[c]!.upos === 'ADJ' && !outcomes.has(tokens[c]!.lemma),
      )
    )
      return null;
    // `meets the threshold`, `gathered the papers`: with an object that its frame does not know a verb does something else.
    if (
      entry.act &&
      frame.kind === 'verb' &&
      clause.objects.some((at) => !isTime(at)) &&
      !frame.slots.some((s) => bearing.has(s.site) || (s.site === 'oblique' && s.prepositions.includes('')))
    )
      return null;
    let score = particle || before ? weights.particle : 0;
    const actors: number[] = [];
    const recipients: number[] = [];
    const means: number[] = [];
    let inner: Meaning | null = null;
    let outcome: Outcome | null = null;
    let site: Slot['site'] | null = null;
    let wantsAct = false;
    const hasNoun = frame.slots.some((s) => s.site === 'object' && s.nouns);
    const hasObject = frame.slots.some((s) => s.site === 'object');
    const isHarm = entry.act?.type === 'ASSAULT' || entry.act?.type === 'COERCE';
    const addressed = frame.slots.find((s) => s.site === 'oblique' && s.filler === 'R' && !s.optional);
    const isDative = frame.slots.some((s) => s.site === 'indirect');
    for (const slot of frame.slots) {
      const found = candidates(slot, clause, isDative, hasNoun, hasObject, addressed, entry);
      if (slot.filler === 'ACT') {
        wantsAct = true;
        const gerunds = slot.site === 'object' ? clause.gerunds.filter((g) => !g.preposition).map((g) => g.head) : [];
        const act = actAmong(entry, [...found, ...gerunds], clause, depth, slot.site);
        if (act) {
          inner = act.inner;
          outcome = act.outcome;
          site = slot.site;
          score += act.inner.type ? weights.act : weights.thing;
          // Beside an object of its own, an infinitive that the frame does not expect there says what for.
          // It is the object's own act where it is the verb's complement (`wants the army to leave`).
          if (slot.site === 'infinitive' && clause.objects.length && !frame.slots.some((s) => s.site === 'object')) {
            const { deprel, head: over } = tokens[act.inner.head]!;
            if (deprel === 'xcomp' || (deprel === 'acl' && clause.objects.includes(over) && sides.isActor(over)))
              return null;
            score += weights.purpose;
          }
        } else if (!slot.optional) return null;
        continue;
      }
      if (!found.length) {
        if (slot.optional || (slot.site === 'subject' && !slot.sort && !slot.nouns)) continue;
        return null;
      }
      // Violence and force are done to people and places; done to anything else they are a figure of speech.
      if (
        isHarm &&
        slot.filler === 'R' &&
        slot.site === 'object' &&
        !slot.sort &&
        !slot.nouns &&
        !found.some(canSuffer)
      )
        return null;
      const fits =
        slot.sort || slot.nouns
          ? found.filter((at) => isSort(slot.sort, at) && (!slot.nouns || phrases.isOf(slot.nouns, at)))
          : found;
      if (!fits.length) {
        if (!slot.optional) return null;
        continue;
      }
      if (slot.nouns)
        score +=
          weights.class +
          (fits.some((at) => phrases.isPhrase(slot.nouns!, at)) ? weights.words : 0) +
          (slot.site === 'word' ? weights.word : 0);
      else if (slot.sort === 'body' || slot.sort === 'person')
        score += slot.site === 'subject' ? weights.object : weights.phrase;
      else if (slot.site !== 'subject') score += slot.site === 'oblique' || slot.sort ? weights.phrase : weights.object;
      const isDescribed = slot.site === 'object' && frame.slots.some((s) => s.site === 'word');
      const fillers = isDescribed
        ? fits.slice(0, 1)
        : slot.site === 'oblique'
          ? [fits.find(isStand) ?? fits.find((at) => sides.of(at).length > 0) ?? fits[0]!]
          : fits;
      // What strikes names in its own phrase who sent it (`Syrian missiles hit …`).
      if (slot.filler === 'noun') (slot.site === 'subject' ? actors : means).push(...fits);
      else if (slot.filler === 'A') actors.push(...fillers.filter((at) => slot.site !== 'subject' || !isInert(at)));
      else if (slot.filler === 'R' && !isKnown(recipients)) recipients.push(...fillers);
      // `closed its embassy in Rome`: of two that a frame names, the other state's is who receives.
      else if (slot.filler === 'R' && isOfOwn(recipients, actors) && isOfOther(fillers, actors)) {
        means.push(...recipients.splice(0));
        recipients.push(...fillers);
      }
    }
    if (wantsAct && !inner) {
      outcome = entry.table!.get('nothing') ?? null;
      if (!outcome) return null;
    }
    return { entry, score, actors, recipients, inner, outcome, site, means };
  };
}
