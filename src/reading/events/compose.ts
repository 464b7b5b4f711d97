import type { Analysis, Token } from '../../language/index.js';
import { mediating } from './authors.js';
import { blowsIn } from './blows.js';
import { asAgreed } from './by-pact.js';
import { type Clause, clauses, type Oblique } from './clause.js';
import { conditionsIn } from './conditions.js';
import { introduction, isOfLack, isPerfect } from './constructions.js';
import { suffered } from './deed-nouns.js';
import { isForecast } from './forecasts.js';
import { type Entry, index, normalLemma, nounClasses, verbEntries } from './lexicon.js';
import { type Match, matcher } from './match.js';
import { type Meaning, modify } from './meaning.js';
import { outcomes } from './outcome.js';
import { phrasesIn } from './phrases.js';
import type { Sides } from './sides.js';
import { authorsOf } from './summed-up.js';

/** Verbs by which somebody sides with another, with himself for their object. */
const selfBinding = /^(?:commit|align|associate|ally|chain|glue|lock)$/;

/** Acts within acts are followed this deep. */
const deepest = 8;
/** Prepositions under which an unknown act touches somebody (`talked about him` does not). */
const touching = new Set([
  '',
  'to',
  'with',
  'for',
  'from',
  'against',
  'on',
  'in',
  'into',
  'at',
  'toward',
  'towards',
  'by',
]);
const able = new Set(
  ['person', 'troops', 'police', 'experts', 'peacekeepers', 'envoy', 'diplomats', 'crowd', 'mission', 'party'].flatMap(
    (name) => [...(nounClasses.get(name)?.words ?? [])],
  ),
);
const nominal = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'SYM', 'X']);

/** What a predicate comes to; that of a noun with the phrases of the verb that governs it, where one is given. */
export type Composer = (head: number, verb?: number) => Meaning | null;

/** Puts acts and operators together over the tree; each predicate is read once. */
export function composer(analysis: Analysis, sides: Sides): Composer {
  const { tokens, children } = analysis;
  const clauseAt = clauses(analysis, sides.antecedentOf);
  const phrases = phrasesIn(analysis);
  const read = new Map<number, Meaning | null>();
  const unknowns = new Map<number, Meaning>();
  const match = matcher(analysis, sides, phrases, (head, depth, host) => meaning(head, depth, host) ?? unknown(head));
  const withCondition = conditionsIn(analysis, sides, clauseAt);
  const build = outcomes(analysis, sides, phrases, clauseAt);
  const withAuthor = authorsOf(analysis, sides, clauseAt);
  const blows = blowsIn(analysis, sides, (head, depth) => meaning(head, depth, null));

  /** `their mission`: what is one's own receives nothing. */
  const isOwn = (head: number): boolean =>
    children[head]!.some((c) => tokens[c]!.deprel === 'nmod:poss' && tokens[c]!.upos === 'PRON');

  const isAble = (at: number): boolean => {
    const { upos, lemma } = tokens[at]!;
    return sides.isActor(at) || upos === 'PRON' || upos === 'PROPN' || upos === 'NUM' || able.has(normalLemma(lemma));
  };

  /** Whether a clause is what somebody says, or joined to that with `that` again. */
  const isReported = ({ deprel, head, index: at }: Token): boolean =>
    deprel === 'ccomp' ||
    (deprel === 'conj' &&
      tokens[head]!.deprel === 'ccomp' &&
      children[at]!.some((c) => tokens[c]!.deprel === 'mark' && tokens[c]!.lemma === 'that'));

  /** An act that the lexicon does not hold: who does it, and the first actor it touches. */
  const unknown = (head: number): Meaning => {
    const known = unknowns.get(head);
    if (known) return known;
    const isDeed = tokens[head]!.upos === 'VERB' || tokens[head]!.upos === 'AUX';
    const clause = isDeed ? clauseAt(head) : null;
    const touched = clause
      ? [
          ...clause.objects,
          ...clause.indirect,
          ...clause.obliques
            .filter((o) => touching.has(o.preposition) && !isOfLack(analysis, o.head, clause.obliques))
            .map((o) => o.head),
          ...clause.objects.flatMap((o) => phrases.under(o).map((p) => p.head)),
        ].filter((at) => sides.of(at).length > 0 && !isOwn(at))
      : [head];
    const first =
      touched.find((at) => sides.hasCountry(at) && sides.hasName(at)) ??
      touched.find((at) => sides.hasCountry(at)) ??
      touched[0];
    const made: Meaning = {
      head,
      type: null,
      mode: null,
      cameo: null,
      contexts: [],
      actors: clause ? clause.subjects : [],
      recipients: first === undefined ? [] : [first],
      status: 'asserted',
      rule: clause ? '…' : normalLemma(tokens[head]!.lemma),
      parts: [head],
      isPassive: clause?.passive ?? false,
      needsRecipient: false,
      isPledge: false,
      isLoose: false,
      isDeed,
    };
    const modified = clause ? modify(made, clause, isReported(tokens[head]!)) : made;
    unknowns.set(head, modified);
    return modified;
  };

  /** The meaning of the match that accounts for most; null where an idiom does. */
  const best = (matches: { match: Match; clause: Clause }[]): Meaning | null => {
    matches.sort((a, b) => b.match.score - a.match.score);
    for (const { match: found, clause } of matches) {
      if (!found.entry.act && !found.entry.operator) return null;
      const made = build(found, clause);
      if (made) return made;
    }
    return null;
  };

  const verbal = (head: number, depth: number): Meaning | null => {
    const token = tokens[head]!;
    const isAdjective = token.upos === 'ADJ';
    const asAdjective = index.adjective.get(normalLemma(isAdjective ? token.lemma : token.form));
    // `would free the prisoners`: with an auxiliary and no copula it is a verb, whatever the tagger says.
    const isVerb =
      !isAdjective ||
      (children[head]!.some((c) => tokens[c]!.deprel === 'aux') &&
        !children[head]!.some((c) => tokens[c]!.deprel === 'cop'));
    const asVerb = isVerb ? verbEntries(token.form, token.lemma) : undefined;
    if (!asVerb && !asAdjective) return null;
    const clause = clauseAt(head);
    // What somebody does to himself happens between no two, but for a bomber's deed.
    const isBomber = token.lemma === 'blow' && clause.particles.includes('up');
    if (
      !isBomber &&
      !selfBinding.test(token.lemma) &&
      clause.objects.some((at) => /sel(?:f|ves)$/.test(tokens[at]!.form) && tokens[at]!.upos === 'PRON')
    )
      return null;
    const matches: { match: Match; clause: Clause }[] = [];
    const add = (entries: readonly Entry[] | undefined, seen: Clause): void => {
      for (const entry of entries ?? []) {
        const found = match(entry, seen, depth);
        if (found) matches.push({ match: found, clause: seen });
      }
    };
    // An adjective's frame on a participle reads its passive subject as a subject.
    // `killed a general in a raid`, `have held an envoy in Chad`: a past is no participle, nor a perfect with an object
    const isDone = !clause.passive && (/^VB[DPZ]$/.test(token.xpos) || isPerfect(analysis, head, clause.objects));
    if (asAdjective && !isDone)
      add(
        asAdjective,
        clause.passive
          ? {
              ...clause,
              passive: false,
              subjects: clause.objects.length ? clause.objects : clause.subjects,
              objects: [],
            }
          : clause,
      );
    add(asVerb, clause);
    const fitting = best(matches);
    // `two writers were held`: an adjective's frame too tells there what befell them
    const found =
      fitting?.type === 'COERCE' && clause.passive && !fitting.actors.length
        ? { ...fitting, isPassive: true }
        : fitting;
    const whole =
      found?.type === 'ASSAULT'
        ? blows.withMeans(blows.withBlow(blows.withTarget(found, depth), clause, depth), clause)
        : found;
    const made = whole && withAuthor(whole);
    if (!made) return null;
    // What another foresees is neither promised nor threatened.
    const isForeseen = clause.modal === 'future' && isForecast(analysis, sides, head, clause.subjects);
    const put: Meaning = isForeseen
      ? { ...made, status: clause.isNegated ? 'denied' : 'future' }
      : asAgreed(analysis, modify(made, clause, isReported(token)), clause);
    // Only who can act can promise or threaten to (`his conduct will help them` is no promise).
    if (put.type !== made.type && put.actors.length && !put.actors.some((at) => isAble(at))) return null;
    return withCondition(put);
  };

  /** A verb that the tagger took for a noun: it has a subject and no copula (`Greece plans to …`). */
  const isMistaken = (head: number): boolean => {
    const { deprel, upos } = tokens[head]!;
    if (upos !== 'NOUN' || (deprel !== 'root' && deprel !== 'ccomp')) return false;
    const relations = children[head]!.map((c) => tokens[c]!.deprel);
    return relations.includes('nsubj') && !relations.includes('cop') && !relations.includes('det');
  };

  /** A noun as a clause: possessor and modifiers are its subject or its object, its phrases its obliques. */
  const nounal = (head: number, depth: number, host: Clause | null): Meaning | null => {
    const lemma = normalLemma(tokens[head]!.lemma);
    const entries = index.noun.get(lemma) ?? (lemma.endsWith('s') ? index.noun.get(lemma.slice(0, -1)) : undefined);
    if (!entries) return null;
    const possessors: number[] = [];
    const modifiers: number[] = [];
    const subjects: number[] = [];
    const infinitives: number[] = [];
    const complements: number[] = [];
    let isNegated = false;
    for (const child of children[head]!) {
      const token = tokens[child]!;
      if (token.deprel === 'nmod:poss') possessors.push(child);
      else if (token.deprel === 'nsubj') subjects.push(child);
      else if (token.deprel === 'compound' || token.deprel === 'amod') {
        // `EU-mediated talks`: whoever only brings others together does not talk
        if (sides.of(child).length && !(token.xpos === 'VBN' && mediating.test(token.lemma))) modifiers.push(child);
      } else if (token.deprel === 'acl' && introduction(analysis, child) === 'to') infinitives.push(child);
      else if (token.deprel === 'acl' || token.deprel === 'ccomp') complements.push(child);
      else if (token.deprel === 'det' && token.lemma === 'no') isNegated = true;
    }
    const named = possessors.length ? possessors : modifiers.length ? modifiers : subjects;
    let obliques = phrases.under(head);
    if (host) {
      // What the parser hung on the governing verb may belong to the noun (`launched an attack on …`).
      // but not from whom comes what is said of it (`the offer was welcomed by …`, `the raid drew protests from …`).
      const isOwnTo = (phrase: Oblique): boolean =>
        phrase.head > head && !(host.head > head && /^(?:by|from)$/.test(phrase.preposition));
      obliques = [...obliques, ...host.obliques.filter(isOwnTo)];
      infinitives.push(...host.infinitives.filter((at) => at > head));
    }
    const clause: Clause = {
      head,
      passive: false,
      subjects: [],
      objects: [],
      indirect: [],
      obliques,
      infinitives,
      complements,
      gerunds: [],
      particles: [],
      isNegated,
      modal: null,
      isGuess: false,
      isConditional: false,
      borrowsSubject: false,
    };
    const matches: { match: Match; clause: Clause }[] = [];
    for (const entry of entries) {
      const found = match(entry, clause, depth);
      if (!found) continue;
      const { possessor } = entry.frame;
      // `NATO's deployment of troops`: whose it is, not of what
      const isOf =
        found.actors.every((at) => introduction(analysis, at) === 'of') &&
        possessors.some((at) => sides.of(at).length > 0);
      // `Peru's expulsion of the envoy`: where it is told whom it befell, whose it is did it
      const isDoers = possessor === 'R' && !found.actors.length && found.recipients.length > 0 && possessors.length > 0;
      // `demanded his extradition`: he is to be handed over
      const isSufferers =
        suffered.test(lemma) &&
        possessors.length > 0 &&
        possessors.every((at) => /^(?:his|her)$/i.test(tokens[at]!.form));
      const isNamed = !isSufferers && ((possessor === 'A' && (!found.actors.length || isOf)) || isDoers);
      const actors = isNamed ? named : found.actors;
      const isTheirs = possessor === 'R' || isSufferers;
      const recipients = isTheirs && !found.recipients.length ? named : found.recipients;
      matches.push({ match: { ...found, actors, recipients }, clause });
    }
    const made = best(matches);
    return made && isNegated ? { ...made, status: 'denied' } : made;
  };

  const meaning = (head: number, depth: number, host: Clause | null): Meaning | null => {
    const known = read.get(head);
    if (known !== undefined) return known;
    if (depth > deepest) return null;
    read.set(head, null);
    const { upos } = tokens[head]!;
    let found: Meaning | null = null;
    if (upos === 'VERB' || upos === 'ADJ' || upos === 'AUX') found = verbal(head, depth);
    else if (nominal.has(upos)) found = isMistaken(head) ? verbal(head, depth) : nounal(head, depth, host);
    read.set(head, found);
    return found;
  };

  return (head, verb) => (verb === undefined ? meaning(head, 0, null) : nounal(head, 0, clauseAt(verb)));
}
