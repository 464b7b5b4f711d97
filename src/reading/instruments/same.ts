import type { Analysis } from '../../language/index.js';
import type { InstrumentKind } from '../../record/index.js';
import type { Cast } from '../cast.js';
import { calledThat } from './called-that.js';
import type { Candidate } from './candidate.js';
import { type Draft, familyOf, general, isCalledBy } from './draft.js';
import { bundles } from './nominal-words.js';
import { offeredOrVoted } from './offered.js';
import { isOfThat, isOnThat } from './on-matter.js';
import { isOtherPaperMeant } from './other-papers.js';
import { chairBefore, isAkin, ownersBefore } from './owners.js';
import { isProposedSince } from './proposed-since.js';
import { isQuashed, rulingBefore } from './rulings.js';
import { isMadeElsewhere } from './signed-elsewhere.js';
import { arranged, isHeadline } from './told-again.js';

/** Nouns that may stand for anything written. */
const papers = new Set(['document', 'draft', 'text']);
/** What is put to a vote. */
const motions = new Set(['measure', 'motion']);
/** Sentences after which such a noun means something else. */
const motionsWithin = 4;
/** Kinds that there are drafts of. */
const inDraft = /^(?:resolution|treaty|agreement|law)$/;
const isPaper = (kind: InstrumentKind): boolean => !/^(?:mechanism|plan)$/.test(kind);
/** Nouns for an end of fighting, which the press uses one for the other. */
const truces = new Set(['ceasefire', 'truce', 'armistice', 'cease-fire']);
/** `the truce` may be a `ceasefire deal`. */
const isTruce = ({ noun, name }: Draft): boolean =>
  truces.has(noun) || (general.has(noun) && /\b(?:cease-?fire|truce|armistice)\b/i.test(name));
/** `a truce proposed by Chad` may be told of first as a `truce plan`. */
const isTrucePlan = ({ kind, name }: Draft): boolean =>
  kind === 'plan' && /\b(?:cease-?fire|truce|armistice)$/i.test(name);
/** Sentences in which a text says what it is about. */
const lead = 2;
const bygone =
  /^(?:rival|competing|alternative|original|initial|earlier|previous|prior|past|old|similar|separate|failed|abortive|lapsed|defunct|last (?:year|month|week|autumn|spring))\b/i;
/** Names of what is no new one. */
const ofOld = /^(?:19|20)\d\d\b|^(?:original|initial|earlier|previous|prior|past|old|failed|lapsed|defunct|last )/i;
/** Nouns that point back to nothing but what was called so. */
const own = new Set([
  ...bundles,
  ...'counterproposal counter-proposal process budget code understanding moratorium order decision statement notification ultimatum constitution mandate warrant loan contract'.split(
    ' ',
  ),
]);

/** The instrument that a definite noun means: the last one of its family that the noun can stand for. */
export function antecedent(
  analysis: Analysis,
  cast: Cast,
  candidate: Candidate,
  latest: ReadonlySet<Draft>,
): Draft | null {
  const { lemma, sentence, head } = analysis.tokens[candidate.head]!;
  if (isProposedSince(analysis, candidate, latest)) return null;
  // `backed the plan`: not made by whoever backs it
  const isMet = /^(?:back|reject|accept|endorse|approve)$/.test(analysis.tokens[head]?.lemma ?? '');
  return (
    calledBefore(analysis, cast, candidate, latest) ??
    (candidate.isSpecific && !isMet ? null : offeredOrVoted(analysis, lemma.toLowerCase(), sentence, [...latest]))
  );
}

/** The last one of the family of a noun that it can stand for. */
function calledBefore(analysis: Analysis, cast: Cast, candidate: Candidate, latest: ReadonlySet<Draft>): Draft | null {
  const { lemma, sentence } = analysis.tokens[candidate.head]!;
  const noun = lemma.toLowerCase();
  // a court owns its ruling, whoever is named with it
  const owners = candidate.kind === 'ruling' ? [] : ownersBefore(analysis, cast, candidate.head, candidate.kind);
  // `the chairman told them that his draft … the chairman's text`, whatever else is on the table
  const chair = papers.has(noun) ? chairBefore(analysis, cast, candidate.head) : null;
  const put = chair ? [...latest].findLast(({ kind, parties }) => inDraft.test(kind) && parties.includes(chair)) : null;
  if (put) return put;
  const partners = partnersOf(analysis, cast, candidate);
  const isNew = analysis.children[candidate.head]!.some((child) => analysis.tokens[child]!.form === 'new');
  const ordinal = analysis.children[candidate.head]!.map((at) => analysis.tokens[at]!.form.toLowerCase()).find((form) =>
    /^(?:second|third|fourth)$/.test(form),
  );
  const isOld = isOfOld(analysis, candidate.head);
  // `The text, Resolution 2797, was tabled by Peru`: no plan
  const isNumbered = papers.has(noun) && isBesideNumber(analysis, candidate.head);
  const made = new Set(
    [...latest].filter((draft) => isMadeElsewhere(analysis, cast, candidate, draft)).map(({ name }) => name),
  );
  const one = [...latest].filter(
    ({ isPlural, parties, known, noun: called, sentence: told, mentions, name, kind }) =>
      !isPlural &&
      !(isNumbered && kind !== 'resolution') &&
      !made.has(name) &&
      // `the new treaty` is none of 1959
      !(isNew && ofOld.test(name)) &&
      // `the second text` is not the first
      !(ordinal && !name.toLowerCase().includes(ordinal)) &&
      // `the old deal` is no new one
      !(isOld && /^(?:new|future|proposed|planned|successor)\b/i.test(name)) &&
      // a bill told of long ago is not yet the law
      !(noun === 'law' && /^(?:bill|legislation)$/.test(called) && sentence - told > (called === 'bill' ? 3 : 1)) &&
      // `overturned a lower court's ruling`: the ruling that is hailed is the one that did so
      !(candidate.kind === 'ruling' && isQuashed(analysis, mentions, called === noun)) &&
      // `the Russian text` is not that of others
      (!owners.length ||
        // `the Canadian measure` may be a bill that nobody is said to have made
        (motions.has(noun) && !parties.length) ||
        owners.every((owner) => parties.some((party) => isAkin(cast, owner, party)))) &&
      // `the agreement with Peru` is none that others alone have made
      (!partners.length ||
        !parties.length ||
        partners.every((one) => parties.some((party) => isAkin(cast, one, party)))) &&
      (!known?.parties.length || partners.every((id) => isAmong(cast, id, known.parties) || isBody(cast, id))),
  );
  // `broke an earlier truce`: the truce is the one that the text is about
  // `replaces a 2009 pact`: the pact is the one spoken of more often
  const isBygone = (draft: Draft): boolean => {
    const { name, mentions, kind, sentence: told } = draft;
    // `Peru's own draft`, which it did not table
    return (
      (/\bown\b/.test(name) && mentions.length < 2) ||
      // `adopted a climate package … the Paris Agreement … the deal`: what the text is about, not what it names in passing
      (noun === 'deal' &&
        draft.known !== null &&
        mentions.length < 3 &&
        one.some(
          (other) =>
            !other.known &&
            !other.isNamed &&
            familyOf(other.kind) === 'agreement' &&
            other.opened <= lead &&
            told > lead,
        )) ||
      // `refused to negotiate a new one`: the treaty is the one that all is about
      (!isNew &&
        /^(?:new|another)\b/i.test(name) &&
        mentions.length < 2 &&
        one.some((other) => other !== draft && other.mentions.length > 2 && isCalledBy(other, noun))) ||
      (bygone.test(name) && (mentions.length < 3 || !/^(?:similar|separate|rival|competing)\b/i.test(name))) ||
      (/^(?:19|20)\d\d\b/.test(name) &&
        one.some(
          (other) =>
            familyOf(other.kind) === familyOf(kind) &&
            other.mentions.length > mentions.length &&
            (general.has(noun) || isCalledBy(other, noun)) &&
            // `a 2014 agreement … a draft protocol … the agreement`: the one that has just been called so
            !(
              isCalledBy(draft, noun) &&
              mentions.length > 1 &&
              sentence - told <= motionsWithin &&
              !isCalledBy(other, noun)
            ) &&
            // what is still a draft is no accord yet
            !(/\bdraft\b/i.test(other.name) && mentions.length > 2 && sentence - told <= 2),
        ))
    );
  };
  // `that treaty` is the nearest one, of whatever year
  const isPointed = analysis.children[candidate.head]!.some((child) =>
    /^(?:that|this)$/i.test(analysis.tokens[child]!.form),
  );
  // `a separate defence pact … the pact`, where nothing else is called so
  const isOnlySo = (draft: Draft): boolean =>
    draft.noun === noun && !one.some((other) => other !== draft && isCalledBy(other, noun));
  const isNearest = (draft: Draft): boolean => sentence - draft.sentence <= (isOnlySo(draft) ? 2 : isPointed ? 1 : 0);
  // `Peru, which has also signed a separate pact with Chad, wants the treaty ratified`
  const isBeside = (draft: Draft): boolean =>
    /^(?:separate|similar|rival)\b/i.test(draft.name) &&
    draft.mentions.length === 1 &&
    !isOnlySo(draft) &&
    one.some((other) => familyOf(other.kind) === familyOf(candidate.kind) && other.mentions.length > 2);
  // a letter is no text or draft that is voted on, while there is another
  const written = papers.has(noun) ? one.filter(({ kind }) => kind !== 'letter') : one;
  const meant = written.length ? written : one;
  const current = meant.filter(
    (draft) => (isNearest(draft) && !isBeside(draft) && !/^last /.test(draft.name)) || !isBygone(draft),
  );
  const all = current.length ? current : meant;
  // `the original text`: no draft of another
  if (papers.has(noun) && isOfOld(analysis, candidate.head)) {
    const before = all.findLast(({ known, isNamed, kind }) => (known || isNamed) && inDraft.test(kind));
    if (before) return before;
  }
  if (papers.has(noun)) {
    // nobody calls a constitution a text while something is to be signed
    const all = (current.length ? current : meant).filter((draft) => draft.noun !== 'constitution');
    const drafted = noun === 'draft' ? all.findLast(({ name }) => /\bdraft\b/i.test(name)) : undefined;
    // what has a name of its own is no draft any more
    if (noun === 'draft' && !drafted) {
      // `the draft of 2020` is no accord that is yet to be
      if (isDated(analysis, candidate)) return null;
      // nor is a truce that is kept or broken
      const open = all.filter(
        (draft) => !draft.known && !draft.isNamed && inDraft.test(draft.kind) && !truces.has(draft.noun),
      );
      // what the text has called a draft before
      const before = open.findLast((one) => isCalledDraft(analysis, one));
      if (before) return before;
      // of what was signed there is no draft any more: before it the resolution that is to be voted on
      const tabled = open.findLast(({ kind }) => kind === 'resolution');
      return (tabled && sentence - tabled.sentence <= 2 * motionsWithin ? tabled : open.at(-1)) ?? null;
    }
    // `the document` is the Document of that name
    const titled = noun === 'document' ? all.findLast((draft) => draft.isNamed && isCalledBy(draft, noun)) : undefined;
    if (titled) return titled;
    const last = drafted ?? all.findLast(({ kind }) => isPaper(kind) || kind === candidate.kind) ?? null;
    // `cannot support a document that ignores us`
    if (noun === 'text' || !candidate.isDefinite) {
      // what is voted on now, before one that was adopted long ago
      const open =
        all.findLast((draft) => !draft.isNamed && draft.kind === 'resolution') ??
        all.findLast(
          (draft) =>
            !draft.known &&
            draft.kind !== 'ruling' &&
            (draft.kind !== 'mechanism' || draft.kind === candidate.kind) &&
            // a plan is none while something written has just been spoken of
            !(draft.kind === 'plan' && last && last.sentence > draft.sentence),
        ) ??
        (last && /^(?:treaty|charter|agreement|law)$/.test(last.kind) && !isMain(last, latest) ? null : last);
      // a statement told of once by the way, before the treaty that all is about
      const treaty = all.findLast(({ kind, mentions }) => kind === 'treaty' && mentions.length > 2);
      if (treaty && open && /^(?:letter|communique)$/.test(open.kind) && open.mentions.length === 1) return treaty;
      // `the draft … a Chinese proposal … the text`: what was called a draft
      const draft =
        open?.kind === 'plan' && open.mentions.length === 1
          ? all.findLast((one) => isCalledDraft(analysis, one))
          : null;
      if (draft) return draft;
      // `Resolution 2797 calls the plan a basis … the text was unbalanced`: what was voted on
      const voted =
        open?.kind === 'plan' && noun === 'text'
          ? all.findLast(({ kind, mentions }) => kind === 'resolution' && mentions.length > 1)
          : null;
      if (voted && (voted.mentions.length >= open!.mentions.length || sentence - voted.sentence <= motionsWithin))
        return voted;
      // `the text` is what all is about, not a pact that was named once in passing
      const main = all.findLast(({ kind, mentions }) => kind === open?.kind && mentions.length > 2);
      if (main && open && open.mentions.length === 1 && open.opened > 0 && kindsAlike(open, main)) return main;
      return open && (owners.length > 0 || sentence - open.sentence <= motionsWithin + 2) ? open : null;
    }
    return last && isOtherPaperMeant(analysis, candidate, last) ? null : last;
  }
  if (motions.has(noun)) {
    const votable = all.filter(({ kind }) => kind === 'resolution' || (kind === 'law' && noun === 'measure'));
    // `Resolution 2600, which set up the mission, remains valid … the measure`: what is on the table
    const open = votable.findLast(({ known, isNamed }) => !known && !isNamed);
    const tabled = open && sentence - open.sentence <= motionsWithin && open.mentions.length > 1 ? open : undefined;
    const last = tabled ?? votable.findLast(({ known }) => !known) ?? votable.at(-1) ?? null;
    // what was called a motion is one however far on
    return last && (last.noun === noun || sentence - last.sentence <= motionsWithin) ? last : null;
  }
  // `the framework` is the Framework Agreement that the text has named
  if (noun === 'framework') {
    const named =
      all.findLast(({ isNamed, name }) => isNamed && /\bframework\b/i.test(name)) ??
      all.findLast(({ kind, name }) => familyOf(kind) === 'agreement' && /\bframework\b/i.test(name));
    if (named) return named;
  }
  const joined = joinedTo(analysis, candidate);
  const kin = all.filter(
    (draft) =>
      familyOf(draft.kind) === familyOf(candidate.kind) &&
      // `the memorandum on its own exports` is no grain deal
      (familyOf(draft.kind) !== 'agreement' || isOnThat(analysis, candidate, draft)) &&
      !draft.mentions.some(({ start, end }) => start <= joined && joined < end),
  );
  // `the statute` is the Rome Statute, whatever it is
  const named = kin.some((draft) => isCalledBy(draft, noun))
    ? undefined
    : all.findLast((draft) => (draft.known !== null || draft.isNamed) && isCalledBy(draft, noun));
  if (named) return named;
  // `the idea` is the plan just spoken of
  if (noun === 'idea') {
    const last = kin.at(-1);
    // `that idea` points to what was said right before
    const isNear = analysis.children[candidate.head]!.some((at) => /^th(?:at|is)$/i.test(analysis.tokens[at]!.form));
    return last && sentence - last.sentence <= (isNear ? 1 : motionsWithin) ? last : null;
  }
  // `the compromise` may be the compromise bill
  if (noun === 'compromise') return all.findLast((draft) => isCalledBy(draft, noun)) ?? null;
  if (own.has(noun)) {
    const [only] = kin;
    // `the understanding` may be the one agreement that the text has just named
    const near = noun === 'understanding' && kin.length === 1 && sentence - only!.sentence <= 2 ? only! : null;
    // `the order`, `the court's decision` may be the ruling just told of
    const ruling =
      candidate.kind === 'ruling' && sentence - (kin.at(-1)?.sentence ?? -motionsWithin) <= 2 * motionsWithin
        ? kin.findLast(({ known, isNamed }) => !known && !isNamed)
        : undefined;
    return (
      kin.findLast((draft) => draft.noun === noun) ??
      // a president's order is no court's
      (noun === 'order' ? all.findLast((draft) => draft.noun === noun) : undefined) ??
      // `must respect this decision`, where a court has just given a ruling
      (noun === 'decision' ? rulingBefore(analysis, candidate, one) : undefined) ??
      (bundles.has(noun) ? kin.findLast((draft) => bundles.has(draft.noun)) : undefined) ??
      ruling ??
      near
    );
  }
  if (truces.has(noun)) return kin.findLast(isTruce) ?? all.findLast(isTrucePlan) ?? null;
  if (general.has(noun)) {
    const all = kin.filter((draft) => isOfThat(analysis, candidate, draft));
    // nobody calls a convention a deal where there is one, nor a protocol of which the text speaks by its name
    const isSolemn = ({ name, isNamed }: Draft): boolean =>
      solemn.test(name) || (isNamed && /\bprotocol\b/i.test(name));
    const deals = noun === 'treaty' ? solemnBefore(all) : all.filter((draft) => !isSolemn(draft));
    const meant = deals.length ? deals : all;
    // `the deal` may be the plan that both have been asked to accept
    const plan = (): Draft | null => {
      const last = one.at(-1);
      return last?.kind === 'plan' && sentence - last.sentence <= motionsWithin ? last : null;
    };
    // `brokered the deal`, of a declaration that all is about, and no memorandum of old
    const called = calledThat(analysis, meant, noun, sentence);
    const declared =
      called && noun !== 'treaty' && /^(?:19|20)\d\d /.test(called.name) && !isCalledBy(called, noun)
        ? all.length &&
          one.findLast(
            ({ kind, mentions, sentence: told }) =>
              kind === 'declaration' &&
              mentions.length >= called.mentions.length &&
              sentence - told <= 2 * motionsWithin,
          )
        : null;
    if (declared) return declared;
    return called ?? (/^(?:deal|agreement|accord)$/.test(noun) ? plan() : null);
  }
  const fit = kin.filter(({ noun: called }) => called === noun || !isMadeAnew(analysis, candidate));
  // `the protocol` is the one of that name, and no other treaty
  const isCalled = ({ noun: called, name }: Draft): boolean => called === noun || name.toLowerCase().includes(noun);
  // `the memorandum` may be the one agreement that the text has just told of
  const bare = arranged.has(noun) ? kin.filter(({ known, isNamed }) => !known && !isNamed) : [];
  const only = bare.length === 1 && sentence - bare[0]!.sentence <= 2 ? bare[0]! : null;
  // `upheld an 1899 award`: the judgment that did so is not the award
  const ruled = noun === 'award' ? fit : fit.filter((draft) => draft.noun !== 'award');
  if (candidate.kind === 'ruling' && fit.some(({ noun: called }) => called === 'award') && ruled.length)
    return ruled.findLast(isCalled) ?? ruled.at(-1)!;
  const isOfName = noun === 'protocol' && kin.some(({ known, isNamed }) => known || isNamed);
  const last =
    fit.findLast(isCalled) ?? (isOfName ? null : fit.findLast(({ kind }) => kind === candidate.kind)) ?? only;
  // `the convention` that the text is about, before another that it has named once in passing
  // what was named in the sentence before is nearer than what was spoken of long ago
  const isLongAgo = (draft: Draft): boolean =>
    !!last && sentence - last.sentence <= 1 && sentence - draft.sentence > motionsWithin;
  if (last?.isNamed && last.mentions.length === 1 && last.opened > 0) {
    const isOftenCalled = ({ mentions }: Draft): boolean =>
      mentions.length > 2 &&
      mentions.some(({ start, end }) => analysis.text.slice(start, end).toLowerCase().endsWith(noun));
    const main = fit.findLast((draft) => draft !== last && isOftenCalled(draft));
    if (main && !isLongAgo(main)) return main;
  }
  // `the resolution` on the table, before one that was spoken of once by its number
  if (noun === 'resolution' && last?.known && last.mentions.length === 1) {
    const tabled = fit.findLast((draft) => !draft.known && isCalled(draft) && draft.mentions.length > 1);
    // `Resolution 1701 ended the war. Peru backs the resolution.`
    const paragraphOf = (draft: Draft): number => analysis.sentences[draft.sentence]!.paragraph;
    const isJustNamed =
      last.sentence === sentence - 1 &&
      !!tabled &&
      paragraphOf(last) === analysis.sentences[sentence]!.paragraph &&
      paragraphOf(tabled) < paragraphOf(last);
    if (tabled && !isJustNamed && !isLongAgo(tabled) && sentence - tabled.sentence <= 2 * motionsWithin) return tabled;
  }
  // `the letter` is what the text is about, unless it has just spoken of another
  if (last && sentence - last.sentence > 1) {
    // but `the memorandum` is the one called so, whatever the headline calls a deal
    const isMeant = (draft: Draft): boolean => isCalled(draft) || !isCalled(last);
    const main = kin.find((draft) => draft.kind === last.kind && isHeadline(analysis, draft.opened) && isMeant(draft));
    if (main) return main;
  }
  return last;
}

/** Whether a text speaks of an agreement time and again, and of no other so often. */
const isMain = (draft: Draft, all: ReadonlySet<Draft>): boolean =>
  familyOf(draft.kind) === 'agreement' &&
  draft.mentions.length > 2 &&
  [...all].every((other) => other === draft || other.mentions.length < draft.mentions.length);

/** Whether the number of a resolution is set beside a noun. */
const isBesideNumber = ({ tokens, children }: Analysis, noun: number): boolean =>
  children[noun]!.some(
    (child) =>
      child > noun &&
      tokens[child]!.deprel === 'appos' &&
      /^resolution$/i.test(tokens[child]!.lemma) &&
      /^\d/.test(tokens[child + 1]?.form ?? ''),
  );

/** `the draft of 2020` */
const isDated = ({ tokens }: Analysis, { last }: Candidate): boolean =>
  tokens[last]?.form === 'of' && /^(?:19|20)\d\d$/.test(tokens[last + 1]?.form ?? '');

const isCalledDraft = ({ text }: Analysis, { mentions }: Draft): boolean =>
  mentions.some(({ start, end }) => /\bdraft$/i.test(text.slice(start, end)));

const isOfOld = ({ tokens, children }: Analysis, noun: number): boolean =>
  children[noun]!.some((child) =>
    /^(?:original|old|existing|current|present|expiring|expired)$/.test(tokens[child]!.form),
  );

const isAmong = (cast: Cast, id: string, countries: readonly string[]): boolean =>
  countries.includes(cast.actors.find((actor) => actor.id === id)?.country ?? '');

/** Whether somebody is of no state: what was made with the United Nations may be any state's. */
const isBody = (cast: Cast, id: string): boolean => cast.actors.find((actor) => actor.id === id)?.country === null;

/** Who stands behind `with` right behind a noun. */
export function partnersOf({ tokens, children }: Analysis, cast: Cast, { head, last }: Candidate): string[] {
  if (!/^(?:with|between)$/.test(tokens[last]?.form ?? '')) return [];
  // `brokered the accord with Chile`: beside whom somebody did so, and no party
  const verb = tokens[tokens[head]!.head];
  if (
    tokens[last]!.form === 'with' &&
    /^(?:broker|mediate|discuss|celebrate|criticise|criticize|register|deposit|lodge|file|share)$/.test(
      verb?.lemma ?? '',
    )
  )
    return [];
  const party = tokens[last]!.head;
  if (party < head) return [];
  // `the deal between Peru and Chile`
  const joined = tokens[last]!.form === 'between' ? children[party]!.filter((at) => tokens[at]!.deprel === 'conj') : [];
  return [party, ...joined].flatMap((at) => cast.referenceAt(at)?.actor ?? []);
}

/** Where the noun begins to which another is joined, or -1. */
function joinedTo({ tokens }: Analysis, { head }: Candidate): number {
  const { deprel, head: above } = tokens[head]!;
  return deprel === 'conj' && above >= 0 ? tokens[above]!.start : -1;
}

/** `the treaty`, where the last agreement was told of as a deal alone: what is no deal, if the text has spoken of that as often. */
function solemnBefore(kin: readonly Draft[]): readonly Draft[] {
  const last = kin.at(-1);
  if (last?.noun !== 'deal' || last.kind === 'treaty' || last.isNamed || last.known) return [];
  return kin.filter(({ kind, mentions }) => kind === 'treaty' && mentions.length >= last.mentions.length);
}

const solemn = /\b(?:convention|charter|covenant|statute)\b/i;

/** Whether both are called by general words, or the later one is named after a place. */
const kindsAlike = (open: Draft, main: Draft): boolean => open !== main && general.has(open.noun) && !open.known;

/** `the framework presented by Chad`: whose it is says that it is none of those before. */
const isMadeAnew = ({ tokens, children }: Analysis, { head }: Candidate): boolean =>
  children[head]!.some(
    (clause) =>
      tokens[clause]!.deprel === 'acl' &&
      tokens[clause]!.xpos === 'VBN' &&
      children[clause]!.some((child) => tokens[child]!.deprel === 'obl:agent'),
  );
