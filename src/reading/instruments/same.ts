import type { KnownInstrument } from '../../knowledge/index.js';
import type { Analysis } from '../../language/index.js';
import type { InstrumentKind, Mention, Provision } from '../../record/index.js';
import type { Cast } from '../cast.js';
import type { Candidate } from './candidates.js';
import { isAkin, ownersBefore } from './owners.js';

/** An instrument while it is being put together. */
export interface Draft {
  readonly id: string;
  readonly kind: InstrumentKind;
  name: string;
  known: KnownInstrument | null;
  /** The noun by which the text first spoke of it. */
  readonly noun: string;
  /** The words before that noun that say what it is about. */
  readonly topics: readonly string[];
  readonly isPlural: boolean;
  /** Whether it was first spoken of by a name of its own. */
  isNamed: boolean;
  /** Sentences of the first and of the last mention. */
  readonly opened: number;
  sentence: number;
  readonly mentions: Mention[];
  readonly parties: string[];
  readonly provisions: Provision[];
}

/** Kinds that a definite noun may point back to: `the deal` may be a treaty. */
const family: Readonly<Record<string, string>> = {
  treaty: 'agreement',
  agreement: 'agreement',
  declaration: 'declaration',
  communique: 'declaration',
};
const familyOf = (kind: InstrumentKind): string => family[kind] ?? kind;

/** Nouns that may stand for any agreement; another noun points back only to one of its own name. */
const general = new Set(['agreement', 'accord', 'deal', 'pact', 'treaty', 'compact']);
/** Nouns that may stand for anything written. */
const papers = new Set(['document', 'draft', 'text']);
/** What is put to a vote. */
const motions = new Set(['measure', 'motion']);
/** Sentences after which such a noun means something else. */
const motionsWithin = 4;
const isPaper = (kind: InstrumentKind): boolean => !/^(?:mechanism|plan)$/.test(kind);
/** What is written and is no instrument: `the document` may mean that. */
const otherPaper =
  /^(?:report|paper|dossier|memo|statement|study|assessment|article|book|leaflet|cable|file|transcript|survey|list)$/;
/** Nouns for an end of fighting, which the press uses one for the other. */
const truces = new Set(['ceasefire', 'truce', 'armistice', 'cease-fire']);
/** `the truce` may be a `ceasefire deal`. */
const isTruce = ({ noun, name }: Draft): boolean =>
  truces.has(noun) || (general.has(noun) && /\b(?:cease-?fire|truce|armistice)\b/i.test(name));
const bygone = /^(?:earlier|previous|prior|past|old|similar|separate|failed|abortive|lapsed|defunct)\b/i;
/** Nouns that point back to nothing but what was called so. */
const own = new Set(['understanding', 'moratorium', 'package', 'order', 'decision', 'statement']);

/** The instrument that a definite noun means: the last one of its family that the noun can stand for. */
export function antecedent(
  analysis: Analysis,
  cast: Cast,
  candidate: Candidate,
  latest: ReadonlySet<Draft>,
): Draft | null {
  const { lemma, sentence } = analysis.tokens[candidate.head]!;
  const noun = lemma.toLowerCase();
  const owners = ownersBefore(analysis, cast, candidate.head, candidate.kind);
  const one = [...latest].filter(
    ({ isPlural, parties }) =>
      !isPlural &&
      // `the Russian text` is not that of others
      (!owners.length || owners.every((owner) => parties.some((party) => isAkin(cast, owner, party)))),
  );
  // `broke an earlier truce`: the truce is the one that the text is about
  const current = one.filter(({ name }) => !bygone.test(name));
  const all = current.length ? current : one;
  if (papers.has(noun)) {
    const last = all.findLast(({ kind }) => isPaper(kind) || kind === candidate.kind) ?? null;
    if (noun === 'text') {
      // what is voted on now, before one that was adopted long ago
      const open =
        all.findLast((draft) => !draft.known && !draft.isNamed && draft.kind === 'resolution') ??
        all.findLast((draft) => !draft.known && (draft.kind !== 'mechanism' || draft.kind === candidate.kind)) ??
        (last && /^(?:treaty|charter|agreement|law)$/.test(last.kind) ? null : last);
      return open && (owners.length > 0 || sentence - open.sentence <= motionsWithin + 2) ? open : null;
    }
    return last && isOtherPaperMeant(analysis, candidate, last) ? null : last;
  }
  if (motions.has(noun)) {
    const votable = all.filter(({ kind }) => kind === 'resolution' || (kind === 'law' && noun === 'measure'));
    const last = votable.findLast(({ known }) => !known) ?? votable.at(-1) ?? null;
    return last && sentence - last.sentence <= motionsWithin ? last : null;
  }
  const kin = all.filter(({ kind }) => familyOf(kind) === familyOf(candidate.kind));
  if (own.has(noun)) {
    const [only] = kin;
    // `the understanding` may be the one agreement that the text has just named
    const near = noun === 'understanding' && kin.length === 1 && sentence - only!.sentence <= 2 ? only! : null;
    return kin.findLast((draft) => draft.noun === noun) ?? near;
  }
  if (truces.has(noun)) return kin.findLast(isTruce) ?? null;
  if (general.has(noun))
    return calledThat(
      kin.filter((draft) => isOfThat(analysis, candidate, draft)),
      noun,
      sentence,
    );
  const fit = kin.filter(({ noun: called }) => called === noun || !isMadeAnew(analysis, candidate));
  // `the protocol` is the one of that name, before another treaty
  const isCalled = ({ noun: called, name }: Draft): boolean => called === noun || name.toLowerCase().includes(noun);
  const last = fit.findLast(isCalled) ?? fit.findLast(({ kind }) => kind === candidate.kind) ?? null;
  // `the resolution` on the table, before one that was spoken of once by its number
  if (noun === 'resolution' && last?.known && last.mentions.length === 1) {
    const tabled = fit.findLast((draft) => !draft.known && isCalled(draft) && draft.mentions.length > 1);
    if (tabled && sentence - tabled.sentence <= motionsWithin) return tabled;
  }
  // `the letter` is what the text is about, unless it has just spoken of another
  if (last && sentence - last.sentence > 1) {
    const main = kin.find((draft) => draft.kind === last.kind && isHeadline(analysis, draft.opened));
    if (main) return main;
  }
  return last;
}

/** `the framework presented by Chad`: whose it is says that it is none of those before. */
const isMadeAnew = ({ tokens, children }: Analysis, { head }: Candidate): boolean =>
  children[head]!.some(
    (clause) =>
      tokens[clause]!.deprel === 'acl' &&
      tokens[clause]!.xpos === 'VBN' &&
      children[clause]!.some((child) => tokens[child]!.deprel === 'obl:agent'),
  );

/** `the plutonium deal` is none that has a name of its own without that word in it. */
function isOfThat({ tokens, children }: Analysis, { head }: Candidate, { name, isNamed, known }: Draft): boolean {
  if (!isNamed && !known) return true;
  return children[head]!.every((child) => {
    const { deprel, upos, form } = tokens[child]!;
    return deprel !== 'compound' || upos !== 'NOUN' || name.toLowerCase().includes(form.toLowerCase());
  });
}

/** Of agreements the last, unless the text has just called another by this noun. */
function calledThat(kin: readonly Draft[], noun: string, sentence: number): Draft | null {
  const last = kin.at(-1) ?? null;
  if (last?.noun === noun) return last;
  return kin.findLast((draft) => draft.noun === noun && sentence - draft.sentence <= 6) ?? last;
}

/** Whether a paper that is no instrument was spoken of since, or more often. */
function isOtherPaperMeant({ tokens }: Analysis, { head }: Candidate, draft: Draft): boolean {
  const { end } = draft.mentions.at(-1)!;
  let others = 0;
  for (let at = head - 1; at >= 0; at--) {
    if (tokens[at]!.upos !== 'NOUN' || !otherPaper.test(tokens[at]!.lemma)) continue;
    if (tokens[at]!.start >= end) return true;
    others++;
  }
  return others > draft.mentions.length;
}

/** Sentences after the headline in which the text says again what that announced. */
const within = 5;

/** The instrument of the headline that an article without a name for it introduces again: `… in letter to UN`, `In a joint letter`. */
export function announced(analysis: Analysis, candidate: Candidate, drafts: readonly Draft[]): Draft | null {
  const { lemma, sentence, xpos } = analysis.tokens[candidate.head]!;
  if (sentence === 0 || sentence > within) return null;
  const own = lemma.toLowerCase();
  // `suspends plutonium pact`, then `suspended an agreement on plutonium`
  const isCalled = (noun: string): boolean =>
    noun === own || (sentence <= 2 && !candidate.isDefinite && general.has(noun) && general.has(own));
  const draft = drafts.find(
    ({ kind, noun, opened, known, isPlural }) =>
      familyOf(kind) === familyOf(candidate.kind) &&
      isCalled(noun) &&
      !known &&
      !isPlural &&
      isHeadline(analysis, opened),
  );
  return draft && xpos !== 'NNS' && draft.sentence === draft.opened ? draft : null;
}

/** `the 2000 pact` where the text has spoken of one agreement alone, and of no year of it. */
export function datedAgain(
  { tokens, children }: Analysis,
  { head, isDefinite, known }: Candidate,
  latest: ReadonlySet<Draft>,
): Draft | null {
  if (!isDefinite || known || !general.has(tokens[head]!.lemma.toLowerCase())) return null;
  const before = children[head]!.filter((child) => child < head);
  const isYear = (at: number): boolean => /^(?:19|20)\d\d$/.test(tokens[at]!.form);
  if (!before.some(isYear) || !before.every((at) => isYear(at) || tokens[at]!.deprel === 'det')) return null;
  const kin = [...latest].filter(({ kind }) => familyOf(kind) === 'agreement');
  const [only] = kin;
  return kin.length === 1 && !only!.isNamed && !only!.known && !only!.isPlural && !/\d/.test(only!.name) ? only! : null;
}

/** A line of its own before the text, without a full stop. */
function isHeadline({ sentences, tokens }: Analysis, at: number): boolean {
  if (at !== 0 || sentences.length < 3 || sentences[1]!.paragraph === sentences[0]!.paragraph) return false;
  return !/^[.!?]$/.test(tokens[sentences[0]!.last - 1]!.form);
}

/**
 * The instrument that a candidate behind a comma only describes or names: `the Lima accord, a pact that Chile signed`, `a later
 * pact, the Fisheries Accord,`; null where the words only list one after the other.
 */
export function apposed(
  { tokens, children }: Analysis,
  { first, head, form, isDefinite }: Candidate,
  draftAt: (token: number) => Draft | undefined,
): Draft | null {
  const { deprel, head: above, sentence } = tokens[head]!;
  if (deprel !== 'appos' || tokens[above]!.sentence !== sentence) return null;
  const before =
    tokens[first - 1]?.form === ',' ? first - 1 : /^the$/i.test(tokens[first - 1]?.form ?? '') ? first - 2 : -1;
  if (tokens[before]?.form !== ',' || children[head]!.some((child) => tokens[child]!.deprel === 'conj')) return null;
  if (
    children[above]!.some(
      (child) => tokens[child]!.deprel === 'conj' || (child !== head && tokens[child]!.deprel === 'appos'),
    )
  )
    return null;
  const draft = draftAt(above);
  if (!draft || draft.isPlural) return null;
  return (form === 'name' ? !draft.isNamed : !isDefinite) ? draft : null;
}

/** `the Doha Declaration of Principles` where the text has spoken of the Doha Declaration. */
export const lengthened = ({ name, known }: Candidate, drafts: readonly Draft[]): Draft | null =>
  known || !name
    ? null
    : (drafts.find(
        (draft) =>
          draft.isNamed &&
          !draft.known &&
          /^ (?:of|on|for) /.test(name.slice(draft.name.length)) &&
          name.toLowerCase().startsWith(draft.name.toLowerCase()),
      ) ?? null);

/**
 * The instrument that a name is the name of: one that the text has just spoken of without it, by the same noun (`adopted a
 * declaration in Lima. The Lima Declaration …`). What tells the name apart must stand in the text before.
 */
export function nameGiven(analysis: Analysis, candidate: Candidate, latest: ReadonlySet<Draft>): Draft | null {
  const { tokens, text } = analysis;
  const last = [...latest].at(-1);
  const noun = tokens[candidate.last - 1]!.lemma.toLowerCase();
  const { sentence, start } = tokens[candidate.first]!;
  if (!last || last.isNamed || last.isPlural || last.noun !== noun || last.kind !== candidate.kind) return null;
  if (sentence - last.opened > 3 || last.known) return null;
  const before = text.slice(0, start).toLowerCase();
  const own = tokens.slice(candidate.first, candidate.last - 1).filter(({ upos }) => upos === 'PROPN');
  return own.length > 0 && own.every(({ form }) => before.includes(form.toLowerCase())) ? last : null;
}

const passing = /^(?:adopt|pass|approve)$/;

/** The nameless resolution just told of whose number a sentence on its adoption gives: `passed a resolution … Resolution 2797 was adopted`. */
export function numbered({ tokens }: Analysis, { head, kind }: Candidate, latest: ReadonlySet<Draft>): Draft | null {
  const { sentence, head: above } = tokens[head]!;
  if (kind !== 'resolution' || !passing.test(tokens[above]?.lemma ?? '')) return null;
  const open = [...latest].filter((draft) => draft.kind === kind && !draft.known && !draft.isNamed && !draft.isPlural);
  const last = open.at(-1);
  return last && open.length === 1 && sentence - last.sentence <= 2 && !/\bdraft\b/i.test(last.name) ? last : null;
}

const arranged = new Set([...general, 'understanding', 'arrangement', 'memorandum', 'framework']);

/** `the Cairo deal` where the text has spoken of the Cairo understanding: called after the same place, and nothing else said of it. */
export function calledAfter(
  { tokens, children }: Analysis,
  { head, isDefinite, known }: Candidate,
  drafts: readonly Draft[],
): Draft | null {
  if (!isDefinite || known || !arranged.has(tokens[head]!.lemma.toLowerCase())) return null;
  const before = children[head]!.filter((at) => at < head && tokens[at]!.deprel !== 'det');
  const [place] = before;
  if (place === undefined || before.length > 1 || !/^\p{Lu}/u.test(tokens[place]!.form) || children[place]!.length)
    return null;
  const name = tokens[place]!.form.toLowerCase();
  return (
    drafts.findLast(
      (draft) => !draft.isPlural && arranged.has(draft.noun) && draft.name.toLowerCase() === `${name} ${draft.noun}`,
    ) ?? null
  );
}
