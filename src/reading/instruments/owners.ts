import { type Analysis, dependents, type Token } from '../../language/index.js';
import type { InstrumentKind } from '../../record/index.js';
import type { Cast } from '../cast.js';
import type { Candidate } from './candidate.js';
import { type Draft, familyOf, general, isCalledBy } from './draft.js';
import { arranged } from './told-again.js';

/** Kinds of which a state or body before the noun is the author: `the Russian draft`, not `the Iranian nuclear deal`. */
const authored = new Set<InstrumentKind>(['letter', 'plan', 'resolution', 'communique', 'measure']);
/** Nouns for what one side puts forward, which the press uses one for the other. */
const plans = new Set(['plan', 'proposal', 'initiative', 'roadmap', 'blueprint', 'framework', 'map']);

/** The actors that own or wrote what a noun names, by the words before it (`its plan`, `the Russian draft`, `the E3 letter`). */
export function ownersBefore(analysis: Analysis, cast: Cast, head: number, kind: InstrumentKind): string[] {
  const owning = dependents(analysis, head, 'nmod:poss', 'amod', 'compound').filter(
    (word) =>
      word.index < head &&
      !isChair(word) &&
      (word.deprel === 'nmod:poss' || (authored.has(kind) && (isMaker(word) || drafted.test(word.form)))),
  );
  const all = owning.flatMap((word) => [
    word,
    // `the Russian-Chinese text`
    ...dependents(analysis, word.index, 'amod', 'compound', 'conj').filter(isMaker),
    // `a U.S.-drafted text`
    ...(drafted.test(word.form)
      ? dependents(analysis, word.index).filter((maker) => maker.index < word.index && isMaker(maker))
      : []),
  ]);
  return all.flatMap(({ index }) => {
    const id = cast.referenceAt(index)?.actor;
    const actor = id ? cast.actors.find((one) => one.id === id) : undefined;
    // `their text`: of those together
    return actor ? (actor.kind === 'group' && actor.members.length ? actor.members : [actor.id]) : [];
  });
}

const drafted = /^(?:drafted|sponsored|backed|proposed|written|authored|led|penned|tabled)$/;

/** `the chairman's text` is the one that all speak of. */
const isChair = ({ lemma, upos }: Token): boolean =>
  upos === 'NOUN' && /^(?:chair|facilitator)(?:man|woman)?$/.test(lemma);

/** The actor who is the chair in `the chairman's text`, or null. */
export function chairBefore(analysis: Analysis, cast: Cast, head: number): string | null {
  const chair = dependents(analysis, head, 'nmod:poss').find((word) => word.index < head && isChair(word));
  return chair ? (cast.referenceAt(chair.index)?.actor ?? null) : null;
}

/** `Russian`, `US`, `E3`: not `Gaza`, after which a plan for it is called. */
const isMaker = ({ form, xpos }: Token): boolean =>
  /^\p{Lu}[\p{Lu}\d.]+$/u.test(form) || (xpos === 'JJ' && /^\p{Lu}/u.test(form));

/** Whether two actors are the same or of one state. */
export function isAkin(cast: Cast, one: string, other: string): boolean {
  if (one === other) return true;
  const country = (id: string): string | null => cast.actors.find((actor) => actor.id === id)?.country ?? null;
  return country(one) !== null && country(one) === country(other);
}

/**
 * The instrument that its owner's noun means: `Egypt's letter` is the one that Egypt has written, where that is one; `Cairo's plan`
 * the plan of Egypt, whatever it was called, as long as both say nothing different of it.
 */
export function ownedBy(analysis: Analysis, cast: Cast, candidate: Candidate, drafts: readonly Draft[]): Draft | null {
  const { head, kind } = candidate;
  if (!/^(?:letter|declaration|communique|resolution|plan)$/.test(kind)) return null;
  const owners = ownersBefore(analysis, cast, head, kind);
  if (!owners.length) return ofBody(analysis, candidate, drafts);
  const noun = analysis.tokens[head]!.lemma.toLowerCase();
  const own = drafts.filter(
    (draft) =>
      draft.kind === kind &&
      !draft.known &&
      !draft.isPlural &&
      (owners.every((owner) => draft.parties.some((party) => isAkin(cast, owner, party))) ||
        // `its autonomy plan`, whoever `it` is
        (kind === 'plan' &&
          !draft.parties.length &&
          draft.topics.length > 0 &&
          drafts.filter((one) => one.kind === kind).length === 1)) &&
      (kind !== 'letter' || notice.test(draft.noun) === notice.test(noun)) &&
      (kind !== 'plan' || (isSamePlan(draft.noun, noun) && agrees(draft.topics, topicsOf(analysis, cast, candidate)))),
  );
  return kind === 'plan' ? (own.at(-1) ?? null) : own.length === 1 ? own[0]! : null;
}

/**
 * `the Turkish-Libyan memorandum`, `their 2019 agreement` where the text has spoken of one such alone, and not as one of others: whose
 * it is, and of when, makes it no other.
 */
export function ofThoseAgain(
  analysis: Analysis,
  cast: Cast,
  { head, first, isDefinite, known }: Candidate,
  latest: ReadonlySet<Draft>,
): Draft | null {
  const { tokens } = analysis;
  const noun = tokens[head]!.lemma.toLowerCase();
  if (!isDefinite || known || tokens[head]!.xpos === 'NNS' || !arranged.has(noun)) return null;
  if (dependents(analysis, head, 'nmod', 'acl', 'appos').some(({ index }) => index > head)) return null;
  const kin = [...latest].filter(
    (draft) => isCalledBy(draft, noun) && !draft.isPlural && familyOf(draft.kind) === 'agreement',
  );
  const [only] = kin;
  if (kin.length !== 1 || only!.isNamed || only!.known) return null;
  const owners: string[] = [];
  for (let at = first; at < head; at++) {
    const { upos, form } = tokens[at]!;
    const actor = cast.referenceAt(at)?.actor;
    const one = actor ? cast.actors.find(({ id }) => id === actor) : undefined;
    if (one) owners.push(...(one.members.length ? one.members : [one.id]));
    // `its 2019 memorandum` may be of another year than the one spoken of
    else if (/^\d{4}$/.test(form)) {
      if (/\d{4}/.test(only!.name) && !only!.name.includes(form)) return null;
    } else if (!/^(?:DET|PUNCT)$/.test(upos) && form !== 'their') return null;
  }
  const { parties } = only!;
  const isOwn = (owner: string): boolean => parties.some((party) => isAkin(cast, owner, party));
  return owners.length > 1 && (parties.length < 2 || owners.every(isOwn)) ? only! : null;
}

/**
 * `The Saudi deal` where the text has told of an accord with Saudi Arabia: the one agreement without a name that this state is a party
 * to, or that the text has called by that word.
 */
export function ofPartyAgain(
  analysis: Analysis,
  cast: Cast,
  { head, isDefinite, known }: Candidate,
  drafts: readonly Draft[],
): Draft | null {
  const { tokens, text } = analysis;
  if (!isDefinite || known || tokens[head]!.xpos === 'NNS' || !general.has(tokens[head]!.lemma.toLowerCase()))
    return null;
  // `The Saudi deal, signed in May,` only adds when
  const isSetOff = tokens[head + 1]?.form === ',';
  const below = dependents(analysis, head, 'amod', 'compound', 'nmod', 'nmod:poss', 'nummod', 'acl', 'appos').filter(
    ({ index }) => index < head || !isSetOff,
  );
  const [word] = below;
  if (!word || below.length > 1 || word.index > head || word.deprel === 'nmod:poss') return null;
  const id = cast.referenceAt(word.index)?.actor;
  if (!id || !cast.actors.some((actor) => actor.id === id && actor.kind === 'state')) return null;
  const isOf = (draft: Draft): boolean =>
    draft.parties.some((party) => isAkin(cast, id, party)) ||
    draft.mentions.some(({ start, end }) => text.slice(start, end).split(' ').includes(word.form));
  const kin = drafts.filter(
    (draft) => familyOf(draft.kind) === 'agreement' && !draft.isPlural && !draft.isNamed && !draft.known && isOf(draft),
  );
  return kin.length === 1 ? kin[0]! : null;
}

const bodies = /^(?:board|council|assembly|parliament|agency|commission|committee|body|senate|congress|chamber)$/;

/** `the board's resolution`, where the text speaks of one alone. */
function ofBody(analysis: Analysis, { head, kind }: Candidate, drafts: readonly Draft[]): Draft | null {
  const owner = dependents(analysis, head, 'nmod:poss')[0];
  if (kind !== 'resolution' || !owner || !bodies.test(owner.lemma)) return null;
  const own = drafts.filter(
    (draft) => draft.kind === kind && !draft.known && !draft.isPlural && !/\d/.test(draft.name),
  );
  return own.length === 1 ? own[0]! : null;
}

/** What gives notice is another paper than a letter. */
const notice = /^(?:notification|ultimatum|note)$/;
const isSamePlan = (one: string, other: string): boolean => one === other || (plans.has(one) && plans.has(other));

/** Whether one says no more of an instrument than the other. */
const agrees = (some: readonly string[], others: readonly string[]): boolean =>
  some.every((word) => others.includes(word)) || others.every((word) => some.includes(word));

/** The words before a noun that say what it is about, without its owners and what tells nothing. */
export function topicsOf(analysis: Analysis, cast: Cast, { head }: Candidate): string[] {
  return dependents(analysis, head, 'amod', 'compound')
    .filter(({ index, form }) => index < head && !cast.referenceAt(index)?.actor && !idle.test(form))
    .map(({ lemma }) => lemma.toLowerCase());
}

const idle =
  /^(?:new|latest|original|revised|updated|proposed|whole|entire|controversial|draft|ambitious|so-called|comprehensive|\d+-point|joint|own)$/i;
