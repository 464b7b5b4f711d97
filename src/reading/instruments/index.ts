import { knownInstrument } from '../../knowledge/index.js';
import type { Analysis } from '../../language/index.js';
import type { Instrument, Time } from '../../record/index.js';
import type { Cast, InstrumentReference, Name } from '../cast.js';
import { annexMeant, wholeOf } from './annexes.js';
import type { Candidate } from './candidate.js';
import { findCandidates } from './candidates.js';
import { comparedAgain } from './compared.js';
import { type Draft, general, isDivided } from './draft.js';
import { endedBefore } from './ended.js';
import { isItself, judgedAgain, saidOfIt } from './judged-again.js';
import {
  headlined,
  knownAs,
  knownByYear,
  namedBySides,
  namedNext,
  ofBodyAgain,
  placedLike,
  placeGiven,
  ratifiedNext,
  toldWith,
  worded,
} from './known-again.js';
import { measureAgain } from './measures.js';
import { adoptedAgain, nameGiven, numbered } from './name-given.js';
import { nominalName } from './nominal-name.js';
import { isAkin, ofPartyAgain, ofThoseAgain, ownedBy, ownersBefore, topicsOf } from './owners.js';
import { pairsMeant } from './pairs.js';
import { authorsOf, isCrowd, isSignedAmongOthers, partiesOf, writersBefore } from './parties.js';
import { knownByPlace, placedAgain, severalAgain } from './places.js';
import { findProvisions, ownerOf } from './provisions.js';
import { isQuashed } from './rulings.js';
import { antecedent, partnersOf } from './same.js';
import { isMadeElsewhere } from './signed-elsewhere.js';
import {
  announced,
  apposed,
  calledAfter,
  calledSo,
  datedAgain,
  declaredAgain,
  describedAgain,
  lengthened,
  soCalled,
} from './told-again.js';

export { kindOfNoun } from './lexicon.js';
export { doneBy, isDenied, isLeftOut } from './makers.js';

export interface InstrumentsRead {
  readonly instruments: readonly Instrument[];
  /** In the order of the text. */
  readonly references: readonly InstrumentReference[];
  /** The reference that this token heads, or null. */
  instrumentAt(token: number): InstrumentReference | null;
  /** The instrument that the provision which this token heads belongs to (`paragraph 11`), or null. */
  provisionAt(token: number): { readonly instrument: string } | null;
  /** The instruments that a word means that tells of two without their names (`both`, `the latter`, `the two treaties`), or none. */
  pairAt(token: number): readonly string[];
}

/**
 * Finds treaties, resolutions, letters and mechanisms: those known by name, those named by their form, and those a
 * noun phrase points out or back to; with their provisions, and the parties that the text ties to them.
 */
export function readInstruments(
  analysis: Analysis,
  _names: readonly Name[],
  cast: Cast,
  times: readonly Time[],
): InstrumentsRead {
  const drafts: Draft[] = [];
  const references: InstrumentReference[] = [];
  const byKey = new Map<string, Draft>();
  /** In the order in which they were last spoken of. */
  const latest = new Set<Draft>();
  /** Parts of instruments that are argued over by themselves; no other noun points back to them. */
  const annexes: Draft[] = [];
  const draftAt = (token: number): Draft | undefined => {
    const id = references.findLast(({ head }) => head === token)?.instrument;
    return drafts.find((draft) => draft.id === id);
  };
  for (const candidate of findCandidates(analysis, cast)) {
    const part =
      candidate.noun === 'annex'
        ? annexMeant(analysis, candidate, annexes, `i${drafts.length + annexes.length + 1}`)
        : null;
    if (part && !annexes.includes(part)) annexes.push(part);
    const described =
      part ??
      apposed(analysis, candidate, draftAt) ??
      knownAs(analysis, candidate, draftAt) ??
      isItself(analysis, candidate, draftAt);
    if (described && candidate.form === 'name') {
      described.name = candidate.name!;
      described.known = candidate.known;
      described.isNamed = true;
      byKey.set(candidate.known?.id ?? candidate.name!.toLowerCase(), described);
    }
    const draft =
      described ??
      resolve(analysis, cast, candidate, byKey, latest, drafts, times, `i${drafts.length + annexes.length + 1}`);
    if (!draft) continue;
    const { first, last, head, form } = candidate;
    const start = analysis.tokens[first]!.start;
    const end = analysis.tokens[last - 1]!.end;
    draft.mentions.push({ start, end, form });
    draft.sentence = analysis.tokens[head]!.sentence;
    references.push({ start, end, head, first, last, form, instrument: draft.id });
    if (part) continue;
    latest.delete(draft);
    latest.add(draft);
    // a mechanism has those who use it, not parties of its own
    const earlier = references.filter(({ instrument, head: one }) => instrument === draft.id && one !== head);
    const isNobodys =
      draft.kind === 'mechanism' ||
      (/^(?:declaration|communique)$/.test(draft.kind) &&
        isSignedAmongOthers(
          analysis,
          earlier.map(({ head: one }) => one),
          head,
        ));
    const parties = isNobodys ? [] : partiesOf(analysis, cast, head);
    const owners = form === 'nominal' && !draft.known ? ownersBefore(analysis, cast, head, draft.kind) : [];
    const writers = draft.kind === 'letter' ? writersBefore(analysis, cast, head) : [];
    for (const party of writers.length ? writers : [...parties, ...owners])
      if (!draft.parties.includes(party) && !(draft.kind === 'treaty' && isCrowd(cast, party)))
        draft.parties.push(party);
    if (/^(?:letter|communique)$/.test(draft.kind) && !draft.parties.length)
      draft.parties.push(...authorsOf(analysis, cast, head));
  }
  const all = [...drafts, ...annexes].sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
  const byId = new Map(all.map((draft) => [draft.id, draft]));
  const byProvision = new Map<number, { instrument: string }>();
  for (const provision of findProvisions(analysis)) {
    const owner = ownerOf(analysis, provision, references, (id) => isDivided(byId.get(id)!));
    if (owner) byProvision.set(provision.token, { instrument: owner });
    const { label, start, end } = provision;
    if (owner && !references.some((r) => r.start <= start && end <= r.end))
      byId.get(owner)!.provisions.push({ label, start, end });
  }
  const byHead = new Map(references.map((reference) => [reference.head, reference]));
  const pairs = pairsMeant(analysis, cast, references, drafts);
  return {
    instruments: all.map((draft) => ({
      ...record({ ...draft, parties: withoutSigners(cast, draft) }, drafts),
      ...(annexes.includes(draft) ? { of: wholeOf(analysis, draft, annexes, references, byId) } : {}),
    })),
    references,
    instrumentAt: (token) => byHead.get(token) ?? null,
    provisionAt: (token) => byProvision.get(token) ?? null,
    pairAt: (token) => pairs.get(token) ?? [],
  };
}

/** The parties of an agreement between states or bodies, without the persons who put their names to it for them. */
function withoutSigners(cast: Cast, { kind, parties }: Draft): string[] {
  if (!/^(?:treaty|agreement|charter|declaration|communique)$/.test(kind)) return parties;
  const bodies = parties.filter((id) => cast.actors.find((actor) => actor.id === id)?.kind !== 'person');
  return bodies.length > 1 ? bodies : parties;
}

/** The instrument a candidate refers to: one already named, or a new one where the phrase says which; else null. */
function resolve(
  analysis: Analysis,
  cast: Cast,
  candidate: Candidate,
  byKey: Map<string, Draft>,
  latest: ReadonlySet<Draft>,
  drafts: Draft[],
  times: readonly Time[],
  id: string,
): Draft | null {
  if (candidate.stands !== undefined)
    return drafts.find(({ mentions }) => mentions.some(({ end }) => end === candidate.stands)) ?? null;
  const again = candidate.measure ? measureAgain(analysis, cast, candidate, latest) : null;
  if (again) return again;
  const compared = candidate.form === 'nominal' ? comparedAgain(analysis, candidate, latest) : null;
  if (compared) return compared;
  const ended = endedBefore(analysis, candidate, latest);
  if (ended) return ended;
  const back = candidate.pointsBack ? antecedent(analysis, cast, candidate, latest) : null;
  if (back) return back;
  const several = severalAgain(analysis, candidate, latest);
  if (several) return several;
  if (!candidate.isSpecific) return null;
  const own =
    candidate.form === 'nominal'
      ? (adoptedAgain(analysis, candidate, drafts, times) ??
        ownedBy(analysis, cast, candidate, drafts) ??
        datedAgain(analysis, candidate, latest) ??
        ofThoseAgain(analysis, cast, candidate, latest) ??
        ofPartyAgain(analysis, cast, candidate, drafts) ??
        describedAgain(analysis, candidate, latest) ??
        declaredAgain(analysis, candidate, latest) ??
        calledSo(analysis, candidate, latest) ??
        soCalled(analysis, candidate, latest) ??
        judgedAgain(analysis, candidate, latest) ??
        saidOfIt(analysis, candidate, latest) ??
        placedAgain(analysis, candidate, latest) ??
        calledAfter(analysis, candidate, drafts) ??
        placedLike(analysis, candidate, drafts) ??
        worded(analysis, candidate, drafts) ??
        ofBodyAgain(analysis, candidate, drafts) ??
        toldWith(analysis, candidate, drafts))
      : null;
  if (own) {
    // `the accord that ended the war`, then `the 2016 peace agreement`: the later words say which
    if (
      candidate.isDefinite &&
      !own.known &&
      !own.isNamed &&
      own.noun === own.name &&
      general.has(own.name) &&
      /\d{4}/.test(wordsOf(analysis, candidate))
    )
      own.name = nominalName(analysis, cast, candidate);
    return own;
  }
  const name = candidate.name ?? nominalName(analysis, cast, candidate);
  const key = candidate.known ? candidate.known.id : name.toLowerCase();
  const held =
    byKey.get(key) ??
    (candidate.isDefinite && candidate.form === 'nominal'
      ? namedLike(analysis, name, analysis.tokens[candidate.head]!.lemma, drafts, (draft) =>
          isOfOthers(analysis, cast, candidate, draft),
        )
      : null);
  // two letters are two letters, unless the second points back
  if (
    held &&
    (candidate.isDefinite || candidate.kind !== 'letter') &&
    !isOfOtherWriter(analysis, cast, candidate, held)
  )
    return held;
  const named =
    candidate.form === 'name'
      ? (lengthened(candidate, drafts) ??
        knownByYear(analysis, candidate, latest) ??
        namedBySides(analysis, candidate, latest) ??
        placeGiven(candidate, drafts) ??
        knownByPlace(analysis, candidate, latest) ??
        namedNext(analysis, candidate, latest) ??
        nameGiven(analysis, candidate, latest) ??
        numbered(analysis, candidate, latest) ??
        ratifiedNext(analysis, candidate, latest) ??
        headlined(analysis, candidate, latest))
      : ((candidate.isDefinite ? nameGiven(analysis, candidate, latest) : null) ??
        namedBySides(analysis, candidate, latest) ??
        announced(analysis, candidate, drafts));
  if (named) {
    if (named.known && !candidate.known) return named;
    // `plutonium pact` in the headline says more than `an agreement`
    if (name.includes(' ') || !named.name.includes(' ')) named.name = name;
    named.known = candidate.known;
    byKey.set(key, named);
    return named;
  }
  const { sentence, lemma, xpos } = analysis.tokens[candidate.head]!;
  const draft: Draft = {
    id,
    kind: candidate.kind,
    name,
    known: candidate.known,
    noun: candidate.noun ?? lemma.toLowerCase(),
    topics: topicsOf(analysis, cast, candidate),
    isPlural: xpos === 'NNS',
    isNamed: candidate.form === 'name',
    opened: sentence,
    sentence,
    mentions: [],
    parties: [],
    provisions: [],
    measure: candidate.measure,
  };
  drafts.push(draft);
  byKey.set(key, draft);
  return draft;
}

const wordsOf = ({ text, tokens }: Analysis, { first, last }: Candidate): string =>
  text.slice(tokens[first]!.start, tokens[last - 1]!.end);

/** An instrument of that noun whose name holds all words of a shorter one (`the peace agreement` for `Pretoria peace agreement`). */
function namedLike(
  analysis: Analysis,
  name: string,
  noun: string,
  drafts: readonly Draft[],
  isOther: (draft: Draft) => boolean,
): Draft | null {
  const words = name.toLowerCase().split(' ');
  return (
    drafts.findLast(
      (draft) =>
        draft.noun === noun.toLowerCase() &&
        !(draft.kind === 'ruling' && isQuashed(analysis, draft.mentions)) &&
        words.every((word) => draft.name.toLowerCase().split(' ').includes(word)) &&
        !isOther(draft),
    ) ?? null
  );
}

/** `its own memorandum with Chad` is none that others have made. */
const isOfOthers = (analysis: Analysis, cast: Cast, candidate: Candidate, draft: Draft): boolean => {
  const { parties } = draft;
  if (isOfOtherHouse(analysis, cast, candidate, draft) || isMadeElsewhere(analysis, cast, candidate, draft))
    return true;
  if (parties.length < 2) return false;
  const partners = partnersOf(analysis, cast, candidate);
  return partners.length > 0 && !partners.some((one) => parties.some((party) => isAkin(cast, one, party)));
};

/** `its resolution`, of a parliament, is none of the Security Council's that the text has told of by its number. */
function isOfOtherHouse(analysis: Analysis, cast: Cast, { head, kind }: Candidate, { name, parties }: Draft): boolean {
  if (kind !== 'resolution' || !/^UN (?:Security Council|General Assembly) Resolution \d/.test(name)) return false;
  const owners = ownersBefore(analysis, cast, head, kind);
  const isOther = (id: string): boolean =>
    !parties.includes(id) &&
    cast.actors.some(
      (one) => one.id === id && one.kind === 'organisation' && !/^(?:UN|United Nations)\b/.test(one.name),
    );
  return owners.length > 0 && owners.every(isOther);
}

/** `his letter`, `Peru's letter`: none that others have written. */
function isOfOtherWriter(analysis: Analysis, cast: Cast, { head, kind }: Candidate, { parties }: Draft): boolean {
  if (kind !== 'letter' || !parties.length) return false;
  const owners = ownersBefore(analysis, cast, head, kind);
  return owners.length > 0 && !owners.some((owner) => parties.some((party) => isAkin(cast, owner, party)));
}

function record(draft: Draft, drafts: readonly Draft[]): Instrument {
  const parent = draft.known?.of ? knownInstrument(draft.known.of) : null;
  return {
    id: draft.id,
    kind: draft.kind,
    name: draft.name,
    of: parent ? (drafts.find((other) => other.known?.id === parent.id)?.id ?? null) : null,
    parties: draft.parties,
    adopted: draft.known?.adopted ?? null,
    ends: draft.known?.ends ?? null,
    provisions: draft.provisions,
    mentions: draft.mentions,
  };
}
