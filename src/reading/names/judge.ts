import { officialsNamed, sectorNoun } from '../../knowledge/index.js';
import { type Analysis, governor, type ProposedName, relation, type Token } from '../../language/index.js';
import type { Name } from '../cast.js';
import { calledBeside } from './beside.js';
import type { Candidate } from './divide.js';
import { headWord, isGivenName, words } from './lexicon.js';

/** How much speaks for each kind. */
export interface Evidence {
  person: number;
  organisation: number;
  place: number;
}

const acronym = /^(?=(?:.*\p{Lu}){2})[\p{L}\p{N}.&+]{2,8}$/u;

/** Weighs what the words of a candidate and the words around it say of its kind. */
export function weigh(analysis: Analysis, candidate: Candidate): Evidence {
  const evidence: Evidence = { person: 0, organisation: 0, place: 0 };
  if (
    isNumbered(analysis.tokens, candidate) ||
    isStorm(analysis.tokens, candidate) ||
    isFeast(analysis.tokens, candidate) ||
    isShip(analysis.tokens, candidate) ||
    isAbstract(analysis.tokens, candidate)
  )
    return { person: -5, organisation: -5, place: -5 };
  inside(analysis.tokens, candidate, evidence);
  around(analysis, candidate, evidence);
  const proposed = proposedAt(analysis, candidate);
  if (proposed && proposed !== 'other') evidence[proposed] += 1.5;
  const words = analysis.tokens.slice(candidate.first, candidate.last).map((token) => token.form);
  if (words.length <= 5 && officialsNamed(words).length) evidence.person += words.length > 1 ? 4 : 1.5;
  return evidence;
}

/** `Figure 1`, `Rule 37`. */
const isNumbered = (tokens: readonly Token[], { first, last }: Candidate): boolean =>
  (words.numbered.has(tokens[first]!.form.toLowerCase()) &&
    /^\d/.test(tokens[last - first > 1 ? first + 1 : last]?.form ?? '')) ||
  (last - first === 2 && lettered.test(tokens[first]!.form) && /^(?:[A-Z]|[IVX]+)$/.test(tokens[first + 1]!.form));

/** `Plan B`, `Title IX`: one of several that letters tell apart. */
const lettered =
  /^(?:Generation|Plan|Title|Phase|Class|Category|Type|Hepatitis|Vitamin|Exhibit|Appendix|Annex|Option|Schedule)$/;

/** `Cyclone Berta`, and Berta right after `Storm`. */
export const isStorm = (tokens: readonly Token[], { first }: Pick<Candidate, 'first'>): boolean =>
  storms.test(tokens[first]!.form) || storms.test(tokens[first - 1]?.form ?? '');

/** `Christmas Eve`, and Eve in `New Year’s Eve`: the evening before, or the day itself. */
const isFeast = (tokens: readonly Token[], { last }: Candidate): boolean =>
  /^(?:Eve|Day)$/.test(tokens[last - 1]!.form) &&
  /^(?:Christmas|Easter|Years?|['’]s|Independence|Victory|Republic|National|Labou?r)$/.test(
    tokens[last - 2]?.form ?? '',
  );

/** `the destroyer Higgins` */
const isShip = (tokens: readonly Token[], { first }: Candidate): boolean => ships.test(tokens[first - 1]?.form ?? '');

/** `Judgment`, `Maritime Delimitation`, `Advisory Opinion`: what courts and ministries write with capitals, and no one's name. */
const isAbstract = (tokens: readonly Token[], { first, last, isTitled }: Candidate): boolean =>
  !isTitled &&
  (abstract.test(tokens[last - 1]!.form) || /^(?:Order|Opinion|Judgment)$/.test(tokens[first]!.form)) &&
  !tokens.slice(first, last).some(({ form }) => isGivenName(form));

const abstract =
  /^(?:Judge?ment|Delimitation|Application|Opinion|Measures?|Proceedings?|Submissions?|Objections?|Jurisdiction|Admissibility|Reparations?|Compensation|Memorial|Counter-Memorial)$/;

const ships =
  /^(?:ship|vessel|destroyer|frigate|cruiser|tanker|ferry|submarine|trawler|corvette|freighter|icebreaker)$/;

const storms = /^(?:Cyclone|Hurricane|Typhoon|Storm)$/;

/** What the tagger of names takes the words of a candidate for, the larger part of them at least. */
function proposedAt({ names }: Analysis, { first, last }: Candidate): ProposedName['kind'] | null {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.last > first) high = middle;
    else low = middle + 1;
  }
  const found = names[low];
  if (!found) return null;
  const shared = Math.min(found.last, last) - Math.max(found.first, first);
  return shared * 2 > Math.max(found.last - found.first, last - first) ? found.kind : null;
}

function inside(tokens: readonly Token[], { first, last, isTitled }: Candidate, evidence: Evidence): void {
  const length = last - first;
  const firstWord = tokens[first]!.form;
  if (isTitled) evidence.person += 5;
  if (isGivenName(firstWord)) evidence.person += length > 1 ? 3 : 1;
  if (length === 1) {
    if (acronym.test(firstWord)) evidence.organisation += 3;
    else if (headWord(firstWord)?.kind === 'organisation') evidence.organisation += 2;
    else if (!headWord(firstWord)) evidence.person += 0.3;
    else evidence.person -= 2;
  } else if (length <= 4) evidence.person += 0.8;
  else evidence.organisation += 1.5;
  // `Lau Siu-kai`
  if (length === 4 && words.surnamesFirst.has(firstWord.toLowerCase()) && /^\p{Ll}+$/u.test(tokens[last - 1]!.form))
    evidence.person += 3;
  if (firstWord === 'The') {
    evidence.person -= 3;
    evidence.organisation += 2;
  }
  for (let i = first; i < last; i++) {
    const { form } = tokens[i]!;
    if (i > first && /^\p{Lu}\.?$/u.test(form)) evidence.person += 2;
    if (i > first && i < last - 1 && words.particles.has(form)) evidence.person += 1.5;
    if (words.suffixes.has(form)) evidence.person += 4;
    if (/^(?:of|for|on|and|&|[’']s)$/.test(form)) evidence.organisation += 2.5;
    if (/\d/.test(form)) evidence.person -= 3;
    if (length > 1 && acronym.test(form) && form.length > 2) evidence.organisation += 1;
    if (tokens[i]!.xpos === 'NNPS') evidence.organisation += 2;
  }
  const end = tokens[last - 1]!.form.toLowerCase();
  for (const ending of words.placeEndings)
    if (end.length > ending.length + 2 && end.endsWith(ending)) evidence.place += 1;
  if (words.placeBeginnings.has(firstWord.toLowerCase()) && length > 1) evidence.place += 1.5;
}

function around(analysis: Analysis, candidate: Candidate, evidence: Evidence): void {
  const { tokens } = analysis;
  const { first, last } = candidate;
  let head = first;
  for (let i = first; i < last; i++) {
    const at = tokens[i]!.head;
    if (at < first || at >= last) {
      head = i;
      break;
    }
  }
  const above = governor(analysis, head);
  const role = relation(tokens[head]!);
  // The article of `the Bush administration` is the administration's.
  const isModifier = role === 'compound' && above !== null && above.index >= last;
  const sentence = analysis.sentences[tokens[first]!.sentence]!;
  const before = first > sentence.first ? tokens[first - 1]! : null;
  const after = last < sentence.last ? tokens[last]! : null;
  const afterwards = last + 1 < sentence.last ? tokens[last + 1]! : null;
  const lowerBefore = before?.form.toLowerCase() ?? '';
  if (!isModifier && (lowerBefore === 'the' || lowerBefore === 'a' || lowerBefore === 'an')) {
    evidence.person -= 2.5;
    evidence.organisation += 1.5;
  }
  if (before && words.groupNouns.has(before.lemma)) evidence.organisation += 2.5;
  if (after && (words.groupNouns.has(after.lemma) || words.groupRelations.has(after.lemma)))
    evidence.organisation += 1.5;
  if (words.placePrepositions.has(lowerBefore)) evidence.place += 2.5;
  if (before && words.placeNouns.has(before.lemma)) evidence.place += 1.5;
  if (after && isModifier && (sites.test(after.lemma) || isCamp(tokens, first, after.index))) evidence.place += 2.5;
  const twoBefore = first - 1 > sentence.first ? tokens[first - 2]! : null;
  const threeBefore = first - 2 > sentence.first ? tokens[first - 3]! : null;
  if (lowerBefore === 'of' && twoBefore && words.placeNouns.has(twoBefore.lemma)) evidence.place += 3;
  if (lowerBefore === 'by' && twoBefore?.xpos === 'VBN') evidence.person += 1;
  if (words.exampleWords.has(lowerBefore)) {
    if (
      (twoBefore && words.groupNouns.has(twoBefore.lemma)) ||
      (threeBefore && words.groupNouns.has(threeBefore.lemma))
    )
      evidence.organisation += 2.5;
    if (
      (twoBefore && words.placeNouns.has(twoBefore.lemma)) ||
      (threeBefore && words.placeNouns.has(threeBefore.lemma))
    )
      evidence.place += 2.5;
  }
  if (lowerBefore === 'from' || lowerBefore === 'to') evidence.place += 0.7;
  if (after?.form === '(' && afterwards && acronym.test(afterwards.form)) evidence.organisation += 3;
  if (after?.form === ',' && afterwards) {
    if (/^\d{2}$/.test(afterwards.form) || afterwards.form === 'who') evidence.person += 2.5;
    if (afterwards.form === 'whose') evidence.person += 1;
  }
  // `the Saadet alliance`, `the opposition Zarifa coalition`
  if (
    isModifier &&
    above.index === last &&
    /^(?:alliance|coalition|party|bloc|front|list|slate|ticket)$/.test(above.lemma) &&
    above.xpos === 'NN'
  )
    evidence.organisation += 2;
  if (after?.form === 'who' || (isModifier && leads.test(above.lemma))) evidence.person += 2;
  if (after && /^[’']s?$/.test(after.form)) evidence.person += 0.5;

  called(analysis, head, last, evidence);
  const what = calledBeside(analysis, candidate, head);
  if (what === 'person') evidence.person += 3;
  else if (what === 'place') evidence.place += 4;
  else if (what === 'organisation') evidence.organisation += 5;
  else if (what === 'work') drop(evidence, 5);
  if (!above) return;
  if (role === 'nsubj' && words.speech.has(above.lemma)) evidence.person += 1.5;
  else if (role === 'nsubj' && above.upos === 'VERB') evidence.person += 0.3;
  if (role === 'obj' && words.groupVerbs.has(above.lemma)) evidence.organisation += 2;
  const undergoes = role === 'obj' || tokens[head]!.deprel === 'nsubj:pass';
  if (undergoes && words.personVerbs.has(above.lemma)) evidence.person += 1;
  if (role === 'nmod' && words.personNouns.has(above.lemma) && /^(?:into|against|of)$/.test(lowerBefore))
    evidence.person += 0.7;
  // `filed a lawsuit in court against Lind`
  if (role === 'obl' && lowerBefore === 'against' && /^(?:file|bring|press|testify)$/.test(above.lemma))
    evidence.person += 0.9;
  if (role === 'nmod' && words.groupRelations.has(above.lemma) && !isGivenName(tokens[first]!.form))
    evidence.organisation += 1.5;
  if ((role === 'appos' || role === 'compound' || role === 'flat') && words.groupNouns.has(above.lemma))
    evidence.organisation += 2;
  if (role === 'appos' && /^(?:city|town|village|capital|province|region|district|state|island)$/.test(above.lemma))
    evidence.place += 3;
}

/** What the text says a name is: `X was a candidate`, `X is a city`. */
function called({ tokens, children }: Analysis, head: number, last: number, evidence: Evidence): void {
  const { head: above, deprel } = tokens[head]!;
  if (deprel !== 'nsubj' || above < last || tokens[above]!.xpos !== 'NN') return;
  if (!children[above]!.some((at) => tokens[at]!.deprel === 'cop')) return;
  const { lemma } = tokens[above]!;
  if (sectorNoun(lemma)?.isHuman) evidence.person += 2;
  else if (words.placeNouns.has(lemma)) evidence.place += 1.5;
  else if (words.works.has(lemma)) drop(evidence, 3);
}

/** Takes from every kind alike: what is named is no actor and no place. */
function drop(evidence: Evidence, weight: number): void {
  evidence.person -= weight;
  evidence.organisation -= weight;
  evidence.place -= weight;
}

/** What a place gives its name to: the Bering strait. */
const sites =
  /^(?:canal|dam|strait|river|lake|bridge|temple|valley|peninsula|reservoir|reef|shoal|pass|crossing|oilfield)$/;

/** `near the Abu Shouk camp`, `the Kalma refugee camp`: of the displaced, where a candidate has none. */
const isCamp = (tokens: readonly Token[], first: number, noun: number): boolean => {
  if (/^(?:refugee|displacement|displaced)$/.test(tokens[noun]!.form)) return tokens[noun + 1]?.lemma === 'camp';
  if (tokens[noun]!.lemma !== 'camp') return false;
  const before = tokens[/^the$/i.test(tokens[first - 1]?.form ?? '') ? first - 2 : first - 1];
  return /^(?:near|at|inside|outside|around)$/i.test(before?.form ?? '');
};

const leads = /^(?:administration|government|cabinet|presidency|family|campaign|aide|ally|supporter|era)$/;

/** The kind that the evidence favours, or `other` where nothing does. */
export function decide({ person, organisation, place }: Evidence): Name['kind'] {
  const most = Math.max(person, organisation, place);
  if (most <= 0.5) return 'other';
  if (most === person) return 'person';
  return most === organisation ? 'organisation' : 'place';
}
