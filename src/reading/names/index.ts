import { entry } from '../../knowledge/index.js';
import type { Analysis, Sentence } from '../../language/index.js';
import type { Name } from '../cast.js';
import { withBranches } from './branches.js';
import { withoutCountedBlocs } from './counted-blocs.js';
import { type Candidate, divide, type Text, textOf } from './divide.js';
import { firstSurname } from './double-surnames.js';
import { findElections } from './elections.js';
import { nameHalves } from './halves.js';
import { coverInstruments } from './instruments.js';
import { decide, type Evidence, isStorm, weigh } from './judge.js';
import { lettersOfThings, withBroadcasters, withLetteredParts, withLetters } from './letters-of-things.js';
import { isGivenName, words as lists } from './lexicon.js';
import { isNamedOtherwise, tellNamesakes } from './namesakes.js';
import { partPairs } from './pairs.js';
import { findCapitals, findRuns, isTitled, type Run } from './runs.js';
import { tellShared } from './shared.js';
import { findKnown, namesSaid } from './titled.js';
import { outsideMatters, outsideTitles } from './titles-of-texts.js';
import { findTurns, isQuestionNumber } from './turns.js';

export { endOfSurnames, firstSurname, isParticled, startOfSurname } from './double-surnames.js';
export { isOfficeAddressed } from './forms-of-address.js';
export { genderOfName, headWord, isGivenName, isSpeechVerb, isTimeWord } from './lexicon.js';
export { mendPersonsBehindPlaces } from './persons-behind-places.js';
export { recase } from './recase.js';
export { mendRoles, roleOfState } from './roles.js';
export { isShortFor } from './short-forms.js';
export { mendSpokenFor } from './spoken-for.js';
export { findTurns, isQuestionNumber, type Turn } from './turns.js';
export { mendNames } from './whole.js';

/**
 * Finds the names in a text: persons, organisations, states, places, blocs, and the names of instruments and other
 * things (elections, wars, laws), which are no actors. Spans are exact: titles, articles and genitives stay outside.
 * Known names come from `knowledge/`; others from capitals, head words, given names and the words around them,
 * weighed over the whole document, so that a name is one kind wherever it stands.
 */
export function readNames(analysis: Analysis): Name[] {
  const text = textOf(analysis);
  const parted = nameHalves(text, partPairs(text, findCandidates(analysis, text)));
  const found = tellShared(text, tellNamesakes(analysis, text, parted));
  const candidates = nameSpeakers(analysis, text, found);
  const surnames: Surnames = { all: new Set(), firm: new Set() };
  const weights = weighAll(analysis, text, candidates, surnames);
  const wordsOf = (first: number, last: number): string => text.forms.slice(first, last).join(' ');
  const whole = new Set(candidates.map(({ first, last }) => wordsOf(first, last)));
  // `Hold Ann Bell to her word`: a verb before a name that the text has without it
  const isBidden = ({ first, last }: Candidate): boolean =>
    last - first > 2 && analysis.tokens[first]!.xpos === 'VB' && whole.has(wordsOf(first + 1, last));
  const names = candidates
    .map((found) => (isCapitalBefore(analysis, text, found, candidates) ? found : surnameOf(text, found, surnames)))
    .map((found) =>
      isOfBearer(text, found, candidates, surnames) ? { ...found, kind: 'person' as const, entry: null } : found,
    )
    .map((candidate, at) => {
      const kind = candidate.kind ?? decide(weights[at]!);
      const start = kind === 'person' && !candidate.entry ? nameStart(text, candidate) : candidate.first;
      const first = start === candidate.first && kind === 'person' && isBidden(candidate) ? start + 1 : start;
      return {
        start: analysis.tokens[first]!.start,
        end: analysis.tokens[candidate.last - 1]!.end,
        first,
        last: candidate.last,
        kind,
        entry: candidate.entry,
      };
    });
  const { forms } = text;
  let told = withBranches(forms, outsideMatters(analysis, outsideTitles(analysis, names)));
  for (const mend of [withoutCountedBlocs, withLetteredParts, withBroadcasters, withLetters]) told = mend(forms, told);
  return coverInstruments(analysis, told);
}

/** Words with a capital that say what the one is whose name follows. */
const describes =
  /^(?:Republicans?|Democrat(?:ic|s)?|Independent|Conservative|Liberal|Labour|[Ff]ormer|Ex|Rivals?|Celebrit(?:y|ies)|Co-moderators?|Moderators?|Hosts?|Actor|Actress|Candidates?|Nominees?|Opponents?|Using|Crooked|Lyin|Lying|Sens?\.|Reps?\.|Govs?\.|Gens?\.|Senators?|Governors?|Professors?|Officers?|Detectives?)$/;

/** Where the name of a person begins: `Rivals Joyce Adeyemi …` is of Joyce Adeyemi, as is `Miss Peru Joyce Adeyemi`. */
function nameStart({ forms }: Text, { first, last }: Candidate): number {
  // `former Marine Carlos Huamani`
  if (forms[first] === 'Marine' && last - first > 2 && isGivenName(forms[first + 1]!)) return first + 1;
  if (isGivenName(forms[first]!)) return first;
  for (let at = first + 1; at < last - 1; at++)
    if (isGivenName(forms[at]!) && forms[first - 1] === 'Miss') return at;
    else if (isGivenName(forms[at]!)) return forms.slice(first, at).some((form) => describes.test(form)) ? at : first;
  return first;
}

function findCandidates(analysis: Analysis, text: Text): Candidate[] {
  const capitals = findCapitals(analysis);
  // the label of a turn is no part of the name behind it (`Q. Peru has left.`)
  const turns = new Map(findTurns(analysis).flatMap((turn) => (turn.isRole ? [[turn.labelFirst, turn.first]] : [])));
  const parted = new Map<Sentence, Candidate[]>();
  const part = (whole: Sentence, runsOf: (sentence: Sentence) => Run[]): Candidate[] => {
    const behind =
      turns.get(whole.first) ??
      whole.first + (isListMark(analysis, whole.first) || isQuestionNumber(text.forms[whole.first] ?? '') ? 1 : 0);
    const start = behind + (asks(analysis, behind, whole.last) ? 1 : 0);
    const sentence = { ...whole, first: Math.min(start, whole.last - 1) };
    const candidates = withElections(text, findElections(analysis.tokens, sentence), runsOf(sentence));
    parted.set(whole, candidates);
    return candidates;
  };
  const [headlines, others] = [true, false].map((is) =>
    analysis.sentences.filter((one) => isTitled(analysis, one) === is),
  );
  const inText = others!.flatMap((one) => part(one, (sentence) => findRuns(analysis, text.forms, sentence, capitals)));
  if (!headlines!.length) return inText;
  const said = namesSaid(text, inText);
  for (const one of headlines!) part(one, (sentence) => findKnown(text, sentence, said));
  return analysis.sentences.flatMap((one) => parted.get(one)!);
}

/** `3.`: the word behind it has its capital because the sentence begins there. */
const isListMark = ({ tokens }: Analysis, at: number): boolean =>
  /^(?:\d{1,3}|[a-z]|[ivx]+)[.)]$/.test(tokens[at]!.form);

/** `Will Lima recall its envoy?`: the word that opens the question is nobody's given name. */
const asks = ({ tokens }: Analysis, first: number, last: number): boolean =>
  first < last &&
  /^(?:Will|May|Might|Mark)$/.test(tokens[first]!.form) &&
  tokens[first]!.xpos === 'MD' &&
  tokens[last - 1]!.form === '?';

/** The candidates of runs, but for those that stand in the name of an election, and the elections. */
function withElections(text: Text, elections: readonly Run[], runs: readonly Run[]): Candidate[] {
  const found: Candidate[] = [];
  let at = 0;
  for (const run of runs) {
    while (at < elections.length && elections[at]!.last <= run.first) found.push(election(elections[at++]!));
    if (at < elections.length && elections[at]!.first < run.last) continue;
    found.push(...divide(text, run));
  }
  while (at < elections.length) found.push(election(elections[at++]!));
  return found;
}

const { honorifics } = lists;

/** The words before the colon of a turn name a person, unless they are known to name something else. */
function nameSpeakers(analysis: Analysis, { forms }: Text, candidates: readonly Candidate[]): readonly Candidate[] {
  const all = findTurns(analysis);
  const turns = all.filter((turn) => !turn.isRole);
  if (!turns.length) return candidates;
  const named: Candidate[] = [];
  let at = 0;
  for (const { labelFirst, labelLast } of turns) {
    while (at < candidates.length && candidates[at]!.last <= labelFirst) named.push(candidates[at++]!);
    const from = named.length;
    while (at < candidates.length && candidates[at]!.first < labelLast) named.push(candidates[at++]!);
    const last = named.length > from ? named.pop()! : null;
    if (last && (last.kind !== null || last.last > labelLast)) named.push(last);
    else {
      let first = last?.first ?? labelFirst;
      // `GEN. ROSA B. LIND:`
      while (first < labelLast - 1 && honorifics.has(forms[first]!.toLowerCase())) first++;
      named.push({ first, last: labelLast, kind: 'person', entry: null, isTitled: false });
    }
  }
  return [...named, ...candidates.slice(at)];
}

const election = (run: Run): Candidate => ({ ...run, kind: 'other', entry: null, isTitled: false });

/** The evidence of each candidate, summed over all places where the document has the same words. */
function weighAll(
  analysis: Analysis,
  text: Text,
  candidates: readonly Candidate[],
  surnames: Surnames,
): (Evidence | null)[] {
  const byWords = new Map<string, Evidence>();
  const towns = new Map<string, number>();
  const weights = candidates.map((candidate) => {
    if (candidate.kind !== null) {
      if (candidate.kind === 'person' && candidate.last - candidate.first > 1) addSurname(text, candidate, surnames, 9);
      if (candidate.kind === 'place' && candidate.last - candidate.first === 1)
        towns.set(text.forms[candidate.first]!, (towns.get(text.forms[candidate.first]!) ?? 0) + 1);
      return null;
    }
    const key = text.forms.slice(candidate.first, candidate.last).join(' ');
    const evidence = weigh(analysis, candidate);
    const sum = byWords.get(key);
    if (!sum) byWords.set(key, evidence);
    else {
      sum.person += evidence.person;
      sum.organisation += evidence.organisation;
      sum.place += evidence.place;
    }
    return byWords.get(key)!;
  });
  const common = commonNouns(analysis, candidates);
  const things = new Set(candidates.length ? lettersOfThings(text.forms) : []);
  for (const { first, last } of candidates)
    if (last - first > 1 && isStorm(analysis.tokens, { first })) things.add(text.forms[last - 1]!);
  candidates.forEach((candidate, at) => {
    const evidence = weights[at];
    if (!evidence || candidate.last - candidate.first > 1) return;
    const word = text.forms[candidate.first]!;
    // `Iodine` at the head of a sentence where the text has `iodine` too
    const isCommon = Math.max(evidence.person, evidence.organisation) < 1.5 && common.has(word.toLowerCase());
    if (isCommon || things.has(word)) evidence.person = evidence.organisation = -5;
  });
  shareInLists(text, candidates, weights);
  candidates.forEach((candidate, at) => {
    const evidence = weights[at];
    if (!evidence || candidate.last - candidate.first < 2 || decide(evidence) !== 'person') return;
    const last = text.forms[candidate.last - 1]!;
    const bare = byWords.get(last);
    const isTown = (towns.get(last) ?? 0) > 2 || (bare && bare.place >= 5 && bare.place > bare.person * 0.6);
    // `in Coron`, `near Coron`: Penon de Coron is no person named Coron
    const isSure = candidate.isTitled || evidence.person - evidence.place >= 4.5;
    if (isTown && !isSure && !isGivenName(text.forms[candidate.first]!)) {
      evidence.place += 5;
      if (bare) bare.place += 5;
    } else addSurname(text, candidate, surnames, evidence.person - evidence.place);
  });
  candidates.forEach((candidate, at) => {
    const evidence = weights[at];
    if (evidence && candidate.last - candidate.first === 1 && surnames.all.has(text.forms[candidate.first]!))
      evidence.person += 3;
  });
  return weights;
}

/** The nouns that a document writes small, where it has names at all. */
function commonNouns({ tokens }: Analysis, candidates: readonly Candidate[]): ReadonlySet<string> {
  const nouns = new Set<string>();
  if (candidates.length)
    for (const { upos, form } of tokens) if (upos === 'NOUN' && /^\p{Ll}/u.test(form)) nouns.add(form);
  return nouns;
}

/** Last words of the names of persons: of all, and of those that more than their shape shows to be persons. */
interface Surnames {
  readonly all: Set<string>;
  readonly firm: Set<string>;
}

function addSurname(text: Text, { first, last, isTitled }: Candidate, surnames: Surnames, weight: number): void {
  const surname = text.forms[last - 1]!;
  surnames.all.add(surname);
  if (isTitled || weight >= 3 || isGivenName(text.forms[first]!)) surnames.firm.add(surname);
  // Rosa Huamani Quispe is Huamani for short
  const middle = firstSurname(text.forms, first, last);
  if (middle) {
    surnames.all.add(middle);
    surnames.firm.add(middle);
  }
  // `Lai Ching-te` is Lai for short
  if (text.forms[last - 2] === '-' && last - first === 4 && /^\p{Ll}+$/u.test(surname)) {
    surnames.all.add(text.forms[first]!);
    surnames.firm.add(text.forms[first]!);
  }
}

/**
 * A town or body that shares its name with a person of the document is that person, who was named in full (`Wagner hails the pact`, of Rosa
 * Wagner).
 */
const surnameOf = (text: Text, candidate: Candidate, { firm }: Surnames): Candidate =>
  (candidate.kind === 'place' || candidate.kind === 'organisation') &&
  candidate.last - candidate.first === 1 &&
  firm.has(text.forms[candidate.first]!)
    ? { ...candidate, kind: 'person', entry: null }
    : candidate;

/**
 * `Neil Holland told the council … Holland added`: a state that shares its name with somebody who was named in full before, in a text that
 * speaks of it by no other word, and by this one only behind him.
 */
function isOfBearer(text: Text, found: Candidate, candidates: readonly Candidate[], { firm }: Surnames): boolean {
  const { kind, first, last, entry: id } = found;
  const form = text.forms[first]!;
  if (kind !== 'state' || !id || last - first > 1 || !firm.has(form)) return false;
  if (/^(?:in|across|throughout|outside)$/i.test(text.forms[first - 1] ?? '')) return false;
  const bearer = candidates.find((one) => one.last - one.first > 1 && text.forms[one.last - 1] === form && !one.entry);
  if (!bearer || bearer.first > first || isNamedOtherwise(text, id)) return false;
  return !candidates.some((one) => one.entry === id && (one.first < bearer.first || text.forms[one.first] !== form));
}

/**
 * `Paris took Iran to court over the arrest of Jacques Paris`: a capital that is named before anybody is who bears its name; a headline may call
 * him by his surname.
 */
const isCapitalBefore = (
  { sentences }: Analysis,
  { forms }: Text,
  { kind, entry: id, first, last }: Candidate,
  candidates: readonly Candidate[],
): boolean =>
  kind === 'place' &&
  last - first === 1 &&
  id !== null &&
  entry(id)?.isMetonym === true &&
  (first >= sentences[0]!.last || /^[.!?]$/.test(forms[sentences[0]!.last - 1]!)) &&
  !candidates.some((one) => one.last - one.first > 1 && one.first < first && forms[one.last - 1] === forms[first]);

/** Names listed side by side are mostly of one kind: what is sure of one speaks for its neighbours. */
function shareInLists(text: Text, candidates: readonly Candidate[], weights: readonly (Evidence | null)[]): void {
  // `the envoy of the League, Ann Lind, said`: what stands between commas is the envoy's name
  const isAside = (left: Candidate, right: Candidate): boolean =>
    text.forms[left.last] === ',' &&
    right.first - left.last === 1 &&
    /^(?:organisation|bloc|state)$/.test(left.kind ?? '') &&
    text.forms[right.last] === ',' &&
    /^(?:VB[DPZ]|MD)$/.test(text.tokens[right.last + 1]?.xpos ?? '');
  const pass = (from: number, to: number): void => {
    const evidence = weights[to];
    if (!evidence) return;
    const one = candidates[from]!;
    const other = candidates[to]!;
    const [left, right] = from < to ? [one, other] : [other, one];
    if (right.first - left.last > 3 || right.first - left.last < 1) return;
    if (from < to && isAside(left, right)) return;
    for (let i = left.last; i < right.first; i++) if (!/^(?:,|and|or|&|the|;)$/.test(text.forms[i]!)) return;
    const kind = one.kind ?? decide(weights[from]!);
    if (kind === 'person') evidence.person += 1;
    else if (kind === 'organisation' || kind === 'bloc') evidence.organisation += 1;
    else if (kind === 'place' || kind === 'state') evidence.place += 1;
  };
  for (let i = 1; i < candidates.length; i++) pass(i - 1, i);
  for (let i = candidates.length - 2; i >= 0; i--) pass(i + 1, i);
}
