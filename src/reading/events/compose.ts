import type { Analysis, Token } from '../../language/index.js';
import type { EventStatus, EventType } from '../../record/index.js';
import { type Clause, clauses, introduction, type Oblique } from './clause.js';
import { composedCode, hasMode } from './codes.js';
import type { NounClass, Slot } from './frames.js';
import { type Entry, index, normalLemma, nounClasses, type Outcome, type Table, tables } from './lexicon.js';
import type { Sides } from './sides.js';

/** What a predicate and all that it takes come to. */
export interface Meaning {
  /** Token that heads it. */
  readonly head: number;
  /** Null: an act that the lexicon does not hold. */
  readonly type: EventType | null;
  readonly mode: string | null;
  readonly cameo: string | null;
  readonly contexts: readonly string[];
  /** Heads of the phrases that name who acts and to whom it is done. */
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
  readonly status: EventStatus;
  /** How the rules were put together, for `explain`. */
  readonly rule: string;
  /** Predicates that went into it, its own head first. */
  readonly parts: readonly number[];
  readonly isPassive: boolean;
  readonly needsRecipient: boolean;
  /** The speaker's own words make it so: a promise, a demand. */
  readonly reported: boolean;
}

interface Match {
  readonly entry: Entry;
  readonly score: number;
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
  readonly inner: Meaning | null;
  readonly outcome: Outcome | null;
  /** Nouns that the frame asks for and that receive nothing (`troops`, `aid`). */
  readonly means: readonly number[];
}

/** Acts within acts are followed this deep. */
const deepest = 8;
const towards = new Set(['against', 'to', 'on', 'for', 'toward', 'towards', 'from', 'of', 'at', 'into']);
const within = new Set([
  'in',
  'inside',
  'across',
  'near',
  'along',
  'within',
  'around',
  'throughout',
  'over',
  'between',
  'among',
  'with',
]);
const nominal = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'SYM', 'X']);
const currency = /^[$€£¥]/;
const personal = new Set(['it', 'they', 'he', 'she', 'we', 'i']);

/** What a demand for an act is. */
export function demandOf(inner: Meaning): { type: EventType; mode: string | null; cameo: string | null } {
  const row =
    (inner.type && tables.get('demand-of')?.get(`${inner.type}/${inner.mode}`)) ||
    tables.get('demand-of')?.get(inner.type ?? 'deed');
  const type = row?.type ?? 'REQUEST';
  return { type, mode: row?.mode && hasMode(type, row.mode) ? row.mode : null, cameo: composedCode(type, inner.cameo) };
}

/** Puts acts and operators together over the tree; each predicate is read once. */
export function composer(analysis: Analysis, sides: Sides): (head: number) => Meaning | null {
  const { tokens, children } = analysis;
  const clauseAt = clauses(analysis);
  const read = new Map<number, Meaning | null>();
  const measures = nounClasses.get('measure')!;

  const isKnown = (heads: readonly number[]): boolean => heads.some((at) => sides.of(at).length > 0);

  /** Whether a phrase is of a noun class, looking through `a series of`, `70 million dollars in`. */
  const isOf = (nouns: NounClass, head: number): boolean => {
    for (let at = head, steps = 0; steps < 3; steps++) {
      const lemma = currency.test(tokens[at]!.form) ? '$' : normalLemma(tokens[at]!.lemma);
      if (nouns.words.has(lemma)) return true;
      if (nouns.phrases.some((phrase) => holdsPhrase(phrase, at))) return true;
      const next = through(at);
      if (next === at) return false;
      at = next;
    }
    return false;
  };

  const holdsPhrase = (phrase: readonly string[], head: number): boolean => {
    const lemma = normalLemma(tokens[head]!.lemma);
    const place = phrase.indexOf(lemma);
    if (place < 0) return false;
    let at = head;
    for (let i = place - 1; i >= 0; i--) {
      at--;
      if (tokens[at]?.form === '-') at--;
      if (!tokens[at] || normalLemma(tokens[at]!.lemma) !== phrase[i]) return false;
    }
    at = head;
    for (let i = place + 1; i < phrase.length; i++) {
      at++;
      if (tokens[at]?.form === '-') at++;
      if (!tokens[at] || normalLemma(tokens[at]!.lemma) !== phrase[i]) return false;
    }
    return true;
  };

  /** The noun that a measure counts, or the noun itself. */
  const through = (head: number): number => {
    const token = tokens[head]!;
    if (token.upos !== 'NUM' && token.upos !== 'SYM' && !measures.words.has(normalLemma(token.lemma))) return head;
    for (const child of children[head]!) {
      const part = tokens[child]!;
      if (!part.deprel.startsWith('nmod') || part.deprel === 'nmod:poss') continue;
      const word = introduction(analysis, child);
      if (word === 'of' || word === 'in' || word === 'for' || word === 'worth') return child;
    }
    return head;
  };

  /** Prepositional phrases that hang on a noun. */
  const phrasesOf = (head: number): Oblique[] => {
    const found: Oblique[] = [];
    for (const child of children[head]!) {
      const token = tokens[child]!;
      const relation = token.deprel;
      if (relation === 'nmod' || relation === 'obl' || relation === 'nmod:desc')
        found.push({ preposition: introduction(analysis, child), head: child });
      else if ((relation === 'acl' || relation === 'advcl') && token.xpos === 'VBG') {
        const preposition = introduction(analysis, child);
        if (preposition) found.push({ preposition, head: child });
      }
    }
    return found;
  };

  const unknown = (head: number): Meaning => {
    const isDeed = tokens[head]!.upos === 'VERB' || tokens[head]!.upos === 'AUX';
    const clause = isDeed ? clauseAt(head) : null;
    const recipients: number[] = [];
    if (clause) {
      const around = [
        ...clause.objects,
        ...clause.indirect,
        ...clause.obliques.map((o) => o.head),
        ...clause.objects.flatMap((o) => phrasesOf(o).map((p) => p.head)),
      ];
      const named = around.filter((at) => sides.of(at).length > 0);
      const best = named.find((at) => sides.hasCountry(at)) ?? named[0];
      if (best !== undefined) recipients.push(best);
    } else recipients.push(head);
    return {
      head,
      type: null,
      mode: null,
      cameo: null,
      contexts: [],
      actors: clause ? clause.subjects : [],
      recipients,
      status: 'asserted',
      rule: clause ? '…' : normalLemma(tokens[head]!.lemma),
      parts: [head],
      isPassive: clause?.passive ?? false,
      needsRecipient: false,
      reported: false,
    };
  };

  /** Fills one slot, or gives null. `host` holds the phrases a noun's governor lends it. */
  const candidates = (slot: Slot, clause: Clause, dative: boolean): number[] => {
    switch (slot.site) {
      case 'subject':
        return [...clause.subjects];
      case 'object':
        return dative && clause.passive ? clause.objects.slice(1) : [...clause.objects];
      case 'indirect':
        return clause.indirect.length || !clause.passive ? [...clause.indirect] : clause.objects.slice(0, 1);
      case 'infinitive':
        return [
          ...clause.infinitives,
          ...clause.obliques.filter((o) => o.preposition === 'to').map((o) => o.head),
          ...clause.objects.flatMap((o) =>
            children[o]!.filter((c) => tokens[c]!.deprel === 'acl' && introduction(analysis, c) === 'to'),
          ),
        ];
      case 'clause':
        return [...clause.complements];
      case 'word':
        return children[clause.head]!.filter((c) => slot.nouns!.words.has(normalLemma(tokens[c]!.lemma)));
      case 'oblique':
        return [
          ...clause.obliques,
          ...(slot.filler === 'ACT' ? clause.gerunds : []),
          ...clause.objects.flatMap(phrasesOf),
        ]
          .filter((o) => slot.prepositions.includes(o.preposition))
          .map((o) => o.head);
    }
  };

  const weigh = (outcomeTable: Table | null, inner: Meaning): Outcome | null =>
    !outcomeTable
      ? null
      : ((inner.type
          ? (outcomeTable.get(`${inner.type}/${inner.mode}`) ?? outcomeTable.get(inner.type))
          : outcomeTable.get(tokens[inner.head]!.upos === 'VERB' ? 'deed' : 'thing')) ?? null);

  const match = (entry: Entry, clause: Clause, depth: number): Match | null => {
    const { frame } = entry;
    const head = tokens[clause.head]!;
    if (
      entry.particle &&
      !clause.particles.includes(entry.particle) &&
      tokens[clause.head + 1]?.form !== entry.particle
    )
      return null;
    if (entry.before && tokens[clause.head - 1]?.lemma.toLowerCase() !== entry.before) {
      const hyphened =
        tokens[clause.head - 1]?.form === '-' && tokens[clause.head - 2]?.lemma.toLowerCase() === entry.before;
      if (!hyphened) return null;
    }
    let score = (entry.particle ? 2 : 0) + (entry.before ? 2 : 0);
    const actors: number[] = [];
    const recipients: number[] = [];
    let inner: Meaning | null = null;
    let outcome: Outcome | null = null;
    const means: number[] = [];
    const dative = frame.slots.some((s) => s.site === 'indirect');
    for (const slot of frame.slots) {
      const found = candidates(slot, clause, dative);
      if (slot.filler === 'ACT') {
        let best: { inner: Meaning; outcome: Outcome; thing: boolean } | null = null;
        const options =
          slot.site === 'object'
            ? [...found, ...clause.gerunds.filter((g) => !g.preposition).map((g) => g.head)]
            : found;
        for (const option of options) {
          if (option === clause.head) continue;
          const act = meaning(through(option), depth + 1, clause) ?? spoken(unknown(option));
          const row = weigh(entry.table, act);
          if (row && (!best || (best.inner.type === null && act.type !== null)))
            best = { inner: act, outcome: row, thing: act.type === null };
        }
        if (best) {
          inner = best.inner;
          outcome = best.outcome;
          score += best.thing ? 0.6 : 3;
        } else if (!slot.optional) return null;
        continue;
      }
      if (slot.filler === 'noun') {
        const fits = found.filter((at) => isOf(slot.nouns!, at));
        if (fits.length) score += 2.5;
        else if (!slot.optional) return null;
        means.push(...fits);
        continue;
      }
      const fits = found.filter(
        (at) =>
          (slot.sort === 'head' ? sides.isActor(at) : slot.sort !== 'actor' || sides.of(at).length > 0) &&
          (!slot.nouns || isOf(slot.nouns, at)),
      );
      if (slot.site === 'subject') {
        if (slot.sort && !fits.length) return null;
        if (slot.filler === 'A') actors.push(...fits);
        else if (slot.filler === 'R') recipients.push(...fits);
        continue;
      }
      if (!fits.length) {
        if (!slot.optional) return null;
        continue;
      }
      score += slot.nouns ? 2.5 : slot.site === 'oblique' || slot.sort ? 1.2 : 1;
      const first = slot.site === 'oblique' ? [fits.find((at) => sides.of(at).length > 0) ?? fits[0]!] : fits;
      if (slot.filler === 'A') actors.push(...first);
      else if (slot.filler === 'R' && !isKnown(recipients)) recipients.push(...first);
    }
    if (entry.operator && frame.slots.some((s) => s.filler === 'ACT') && !inner) {
      outcome = entry.table!.get('nothing') ?? null;
      if (!outcome) return null;
    }
    if (head.upos === 'NOUN') score += 0.1;
    return { entry, score, actors, recipients, inner, outcome, means };
  };

  const sameActor = (a: readonly number[], b: readonly number[]): boolean => {
    if (b.some((at) => a.includes(at))) return true;
    const ids = a.flatMap((at) => sides.of(at).map((s) => s.actor));
    return b.some((at) => {
      const named = sides.of(at);
      return named.length ? named.some((s) => ids.includes(s.actor)) : personal.has(tokens[at]!.lemma.toLowerCase());
    });
  };

  /**
   * The first actor other than those who act among the objects, what hangs on them, and the phrases of place and
   * direction: whom an act falls on when its frame does not say (`imposed a curfew in Kashmir`).
   */
  const nearby = (clause: Clause, { actors, means }: Pick<Match, 'actors' | 'means'>): number[] => {
    const ids = new Set(actors.flatMap((at) => sides.of(at).map((s) => s.actor)));
    const fits = (at: number): boolean => {
      const named = sides.of(at);
      return named.length > 0 && named.every((s) => !ids.has(s.actor)) && !actors.includes(at) && !isOwn(at, ids);
    };
    const choose = (list: readonly number[]): number[] => {
      const found = list.filter(fits);
      const named = found.find((at) => sides.hasCountry(at)) ?? found[0];
      return named === undefined ? [] : [named];
    };
    const objects = [...clause.objects, ...clause.indirect];
    const direct = choose(objects.filter((at) => !means.includes(at)));
    if (direct.length) return direct;
    const phrases = [...objects.flatMap(phrasesOf), ...clause.obliques];
    for (const list of [towards, within]) {
      const found = choose(phrases.filter((p) => list.has(p.preposition)).map((p) => p.head));
      if (found.length) return found;
    }
    for (const purpose of clause.infinitives) {
      const inner = clauseAt(purpose);
      const found = choose([
        ...inner.objects,
        ...inner.objects.flatMap(phrasesOf).map((p) => p.head),
        ...inner.obliques.map((o) => o.head),
      ]);
      if (found.length) return found;
    }
    return [];
  };

  /** Whether a phrase is the actors' own (`its troops`). */
  const isOwn = (head: number, ids: ReadonlySet<string>): boolean =>
    children[head]!.some(
      (c) =>
        tokens[c]!.deprel === 'nmod:poss' && (tokens[c]!.upos === 'PRON' || sides.of(c).some((s) => ids.has(s.actor))),
    );

  /** Makes an act or an operator's outcome of a match. */
  const build = (best: Match, clause: Clause): Meaning | null => {
    const { entry, inner } = best;
    const base = { head: clause.head, isPassive: clause.passive, reported: false };
    if (entry.act) {
      const { type, mode = null, cameo, contexts, needs } = entry.act;
      return {
        ...base,
        type,
        mode,
        cameo,
        contexts,
        actors: best.actors,
        recipients: isKnown(best.recipients) ? best.recipients : [...best.recipients, ...nearby(clause, best)],
        status: 'asserted',
        rule: entry.name,
        parts: [clause.head],
        needsRecipient: needs === 'recipient',
      };
    }
    const outcome = best.outcome!;
    const actors = best.actors.length ? best.actors : entry.frame.kind === 'noun' ? [] : (inner?.actors ?? []);
    const { reports } = entry.operator!;
    if (reports && !(inner && isReported(inner, reports, best.actors))) return null;
    let recipients: readonly number[] = best.recipients;
    if (outcome.isAimed && inner?.recipients.some((at) => sides.of(at).length)) recipients = inner.recipients;
    if (!recipients.length && inner) {
      const doers = inner.actors.filter((at) => !sameActor(actors, [at]));
      const targets = inner.recipients.filter((at) => !sameActor(actors, [at]));
      const first = entry.operator!.recipient === 'doer' ? doers : targets;
      const second = entry.operator!.recipient === 'doer' ? targets : doers;
      recipients = first.some((at) => sides.of(at).length)
        ? first
        : second.some((at) => sides.of(at).length)
          ? second
          : [...first, ...second];
    }
    const type = outcome.type ?? inner?.type ?? null;
    if (!type) return null;
    if (!isKnown(recipients) && type !== 'ACCUSE' && tokens[clause.head]!.upos === 'VERB') {
      const found = nearby(clause, { actors, means: inner ? [inner.head] : [] });
      recipients = found.length ? found : recipients;
    }
    const wanted = outcome.mode === '=' ? (inner?.mode ?? null) : outcome.mode;
    return {
      ...base,
      type,
      mode: wanted && hasMode(type, wanted) ? wanted : null,
      cameo: outcome.type ? composedCode(type, inner?.cameo ?? null) : (inner?.cameo ?? null),
      contexts: inner?.contexts ?? [],
      actors,
      recipients,
      status: outcome.status ?? inner?.status ?? 'asserted',
      rule: `${entry.name}${inner ? `(${inner.rule})` : ''}`,
      parts: [clause.head, ...(inner?.parts ?? [])],
      needsRecipient: inner?.needsRecipient ?? false,
      isPassive: clause.passive || (!actors.length && (inner?.isPassive ?? false)),
    };
  };

  /** Whether a speaker's words make the inner clause a promise, a refusal or a demand of his own. */
  const isReported = (inner: Meaning, reports: 'own' | 'others', speakers: readonly number[]): boolean => {
    if (!inner.reported || (inner.status === 'requested') !== (reports === 'others')) return false;
    return sameActor(speakers, inner.actors) === (reports === 'own');
  };

  /** Tense, modality and negation are operators too. */
  const grammar = (inner: Meaning, clause: Clause): Meaning => {
    const { modal, isNegated } = clause;
    const verb = tokens[clause.head]!;
    const isReportedSpeech = verb.deprel === 'ccomp';
    const isFuture = modal === 'future' || (modal === 'conditional' && isReportedSpeech);
    if (isFuture) {
      const name = isNegated ? 'will-not' : 'will';
      const row = weigh(tables.get(name)!, inner);
      if (!row) return { ...inner, status: isNegated ? 'denied' : 'future', reported: true };
      const type = row.type ?? inner.type;
      const wanted = row.mode === '=' ? inner.mode : row.mode;
      return {
        ...inner,
        type,
        mode: type && wanted && hasMode(type, wanted) ? wanted : null,
        cameo: row.type && type ? composedCode(type, inner.cameo) : inner.cameo,
        status: row.status ?? inner.status,
        rule: `${name}(${inner.rule})`,
        reported: true,
      };
    }
    if (modal === 'obliged') return { ...inner, status: 'requested', reported: true, rule: `must(${inner.rule})` };
    if (isNegated) return { ...inner, status: 'denied' };
    if (modal === 'possible' || modal === 'conditional') return { ...inner, status: 'possible' };
    return inner;
  };

  /** An unknown deed, with what its tense and modality make of it. */
  const spoken = (inner: Meaning): Meaning =>
    tokens[inner.head]!.upos === 'VERB' ? grammar(inner, clauseAt(inner.head)) : inner;

  const verbal = (head: number, depth: number): Meaning | null => {
    const token = tokens[head]!;
    const asAdjective = index.adjective.get(normalLemma(token.upos === 'ADJ' ? token.lemma : token.form));
    const asVerb = token.upos === 'ADJ' ? undefined : index.verb.get(normalLemma(token.lemma));
    if (!asVerb && !asAdjective) return null;
    const clause = clauseAt(head);
    let best: { match: Match; made: Meaning | null } | null = null;
    for (const list of [asAdjective, asVerb])
      for (const entry of list ?? []) {
        // An adjective's frame on a participle reads its passive subject as a subject.
        const seen =
          list === asAdjective && clause.passive
            ? { ...clause, passive: false, subjects: clause.objects, objects: [] }
            : clause;
        const found = match(entry, seen, depth);
        if (!found || (best && found.score <= best.match.score)) continue;
        const isIdiom = !entry.act && !entry.operator;
        const made = isIdiom ? null : build(found, seen);
        if (made || isIdiom) best = { match: found, made };
      }
    return best?.made ? grammar(best.made, clause) : null;
  };

  /** A noun as a clause: possessor and modifiers are its subject or its object, its phrases its obliques. */
  const nounal = (head: number, depth: number, host: Clause | null): Meaning | null => {
    const entries = index.noun.get(normalLemma(tokens[head]!.lemma));
    if (!entries) return null;
    const possessors: number[] = [];
    const modifiers: number[] = [];
    const infinitives: number[] = [];
    const complements: number[] = [];
    let isNegated = false;
    for (const child of children[head]!) {
      const token = tokens[child]!;
      if (token.deprel === 'nmod:poss') possessors.push(child);
      else if (token.deprel === 'compound' || token.deprel === 'amod') {
        if (sides.of(child).length) modifiers.push(child);
      } else if (token.deprel === 'acl' && introduction(analysis, child) === 'to') infinitives.push(child);
      else if (token.deprel === 'acl' || token.deprel === 'ccomp') complements.push(child);
      else if (token.deprel === 'det' && token.lemma === 'no') isNegated = true;
    }
    const named = possessors.length ? possessors : modifiers;
    const phrases = phrasesOf(head);
    // What the parser hung on the governing verb may belong to the noun (`launched an attack on …`).
    if (host) for (const phrase of host.obliques) if (phrase.head !== head && phrase.head > head) phrases.push(phrase);
    if (host) infinitives.push(...host.infinitives.filter((at) => at > head));
    let best: { match: Match; made: Meaning } | null = null;
    for (const entry of entries) {
      const { possessor } = entry.frame;
      const clause: Clause = {
        head,
        passive: false,
        subjects: [],
        objects: [],
        indirect: [],
        obliques: phrases,
        infinitives,
        complements,
        gerunds: [],
        particles: [],
        isNegated,
        modal: null,
        borrowsSubject: false,
      };
      const found = match(entry, clause, depth);
      if (!found || (best && found.score <= best.match.score)) continue;
      const filled: Match = {
        ...found,
        actors: possessor === 'A' && !found.actors.length ? named : found.actors,
        recipients: possessor === 'R' && !found.recipients.length ? named : found.recipients,
      };
      const made = build(filled, clause);
      if (made) best = { match: filled, made: isNegated ? { ...made, status: 'denied' } : made };
    }
    return best?.made ?? null;
  };

  const meaning = (head: number, depth: number, host: Clause | null): Meaning | null => {
    const known = read.get(head);
    if (known !== undefined) return known;
    if (depth > deepest) return null;
    read.set(head, null);
    const token: Token = tokens[head]!;
    let found: Meaning | null = null;
    if (token.upos === 'VERB' || token.upos === 'ADJ' || token.upos === 'AUX') found = verbal(head, depth);
    else if (nominal.has(token.upos)) found = nounal(head, depth, host);
    read.set(head, found);
    return found;
  };

  return (head) => meaning(head, 0, null);
}
