import { entry, matchName } from '../../knowledge/index.js';
import { type Analysis, relation, type Token } from '../../language/index.js';
import type { Name } from '../cast.js';
import { genderOfName, headWord, isTimeWord } from '../names/index.js';
import { nounOf, numberOf, pronounOf } from './lexicon.js';
import { findOffices } from './offices.js';
import type { OfficePhrase, Phrase, Role } from './working.js';

/** All that phrases are built from. */
export interface Ground {
  readonly analysis: Analysis;
  readonly forms: readonly string[];
  readonly quotations: Int32Array;
  /** Index of the name that holds each token, -1 for none. */
  readonly nameAt: Int32Array;
  readonly names: readonly Name[];
  /** The office whose words hold each token. */
  readonly officeAt: readonly (OfficePhrase | undefined)[];
  /** The state that an adjective speaks of, by token. */
  readonly adjectives: ReadonlyMap<number, string>;
  /** The country that a word inside a longer name speaks of: `Italian Communist Party`, `Bank of Japan`. */
  readonly statesInNames: ReadonlyMap<number, string>;
}

/** Prepares the look-ups that phrases are built from. */
export function survey(analysis: Analysis, names: readonly Name[], quotations: Int32Array): Ground {
  const { tokens } = analysis;
  const forms = tokens.map((token) => token.form);
  const nameAt = new Int32Array(tokens.length).fill(-1);
  names.forEach((name, at) => {
    nameAt.fill(at, name.first, name.last);
  });
  const adjectives = new Map<number, string>();
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (nameAt[i]! >= 0 || token.upos === 'PUNCT' || !/^\p{Lu}/u.test(token.form)) continue;
    const match = matchName(forms, i);
    const found = match?.entries[0];
    if (match?.form !== 'adjective' || !found?.country) continue;
    // `Latin American` is of a region, `North Korean` of one state.
    if (match.length === 1 && i > 0 && regional.test(forms[i - 1]!)) continue;
    i += match.length - 1;
    // `Cuban-American`, `Irish American`
    const next = forms[i + 1] === '-' ? (forms[i + 2] ?? '') : (forms[i + 1] ?? '');
    if (/^American/.test(next)) continue;
    // `the Spanish-speaking mayor`, `a Kenyan-born poet`: of what language, birth or manner one is tells no state
    if (forms[i + 1] === '-' && manner.test(next)) continue;
    adjectives.set(i, found.id);
  }
  const statesInNames = new Map<number, string>();
  for (const name of names) {
    if (name.entry || name.last - name.first < 2 || name.kind === 'person') continue;
    for (let i = name.first; i < name.last; i++) {
      const match = /^\p{Lu}/u.test(forms[i]!) ? matchName(forms, i) : null;
      const found = match && i + match.length <= name.last ? match.entries[0]! : null;
      if (found?.country && (found.kind === 'state' || found.kind === 'place')) statesInNames.set(i, found.country);
    }
  }
  return {
    analysis,
    forms,
    quotations,
    nameAt,
    names,
    adjectives,
    statesInNames,
    officeAt: findOffices(analysis, forms, nameAt, names),
  };
}

const manner = /^(?:speaking|language|born|educated|style|inspired|themed|looking)$/;
const regional = /^(?:latin|south|north|central|southeast|pan|trans|west|east)$/i;

const nominalTags = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'DET', 'X', 'SYM']);
const left = new Set([
  'det',
  'amod',
  'nummod',
  'compound',
  'nmod:poss',
  'flat',
  'nmod:unmarked',
  'det:predet',
  'nmod:desc',
  'goeswith',
]);
const right = new Set(['flat', 'nmod', 'fixed', 'goeswith', 'nummod', 'compound']);
const placePrepositions = new Set([
  'in',
  'at',
  'near',
  'inside',
  'outside',
  'across',
  'throughout',
  'around',
  'within',
  'from',
  'to',
  'into',
  'onto',
  'toward',
  'towards',
  'through',
  'over',
  'off',
  'via',
  'on',
]);
const inside = new Set([
  'in',
  'at',
  'near',
  'inside',
  'outside',
  'across',
  'throughout',
  'around',
  'within',
  'via',
  'through',
  'into',
]);

/** Finds the noun phrases of a text that can be resolved or block a resolution, in the order of their heads. */
export function findPhrases(ground: Ground): Phrase[] {
  const { analysis, nameAt, names } = ground;
  const phrases: Phrase[] = [];
  const headOfName = names.map((name) => headWithin(analysis, name.first, name.last));
  for (const token of analysis.tokens) {
    const at = nameAt[token.index]!;
    if (at >= 0) {
      if (token.index === headOfName[at]) phrases.push(namePhrase(ground, names[at]!, token));
      continue;
    }
    if (!nominalTags.has(token.upos)) continue;
    const phrase = nominalPhrase(ground, token);
    if (phrase) phrases.push(phrase);
  }
  return phrases;
}

/** The token of a stretch that the rest hangs on. */
export function headWithin(analysis: Analysis, first: number, last: number): number {
  for (let i = first; i < last; i++) {
    const above = analysis.tokens[i]!.head;
    if (above < first || above >= last) return i;
  }
  return last - 1;
}

function namePhrase(ground: Ground, name: Name, token: Token): Phrase {
  const known = name.entry ? entry(name.entry) : undefined;
  const phrase = blank(ground, token);
  if (isHomeland(ground, name)) {
    phrase.lemma = token.form.toLowerCase();
    spread(ground, phrase, token.index, token.index + 1);
    phrase.from = phrase.first;
    phrase.kind = 'state';
    phrase.isDefinite = true;
    return phrase;
  }
  spread(ground, phrase, name.first, name.last);
  phrase.from = name.first;
  phrase.to = name.last;
  phrase.form = name.kind === 'group' && known?.kind === 'state' ? 'nominal' : 'name';
  phrase.kind = isNoBody(ground, name) ? 'thing' : nameKind(name);
  phrase.name = name;
  phrase.isPlural = phrase.kind === 'group' || phrase.kind === 'bloc';
  if (phrase.kind === 'person')
    phrase.gender =
      genderOfTitle(ground.forms[name.first - 1] ?? '') ??
      (name.last - name.first > 1 ? genderOfName(ground.forms[name.first]!) : null);
  phrase.isDefinite = true;
  phrase.country = known?.country ?? null;
  phrase.sectors = known?.sectors ?? none;
  return phrase;
}

/** `our Nation`: a common noun with the capital of ceremony. */
const isHomeland = ({ forms }: Ground, { entry: known, first, last }: Name): boolean =>
  !known &&
  last - first === 1 &&
  /^(?:Nation|Country|Republic|Homeland|Motherland|Fatherland|Kingdom)$/.test(forms[first]!) &&
  /^(?:the|this|our|my)$/i.test(forms[first - 1] ?? '');

/** The gender that a form of address tells. */
function genderOfTitle(word: string): Phrase['gender'] {
  if (/^(?:Mr|Sir|Lord|King|Prince|Sheikh|Senor|Señor|Herr|Monsieur)\.?$/.test(word)) return 'm';
  return /^(?:Mrs|Ms|Miss|Lady|Dame|Queen|Princess|Madame|Frau|Baroness)\.?$/.test(word) ? 'f' : null;
}

function nameKind(name: Name): Phrase['kind'] {
  return name.kind === 'instrument' || name.kind === 'other' ? 'thing' : name.kind;
}

/** One word that names what is no body, whatever stands before it (`the Constitution`), or a number of a road (`the A27`). */
function isNoBody({ forms }: Ground, { kind, entry: known, first, last }: Name): boolean {
  if (kind !== 'organisation' || known || last - first !== 1) return false;
  const head = headWord(forms[first]!);
  return (head !== undefined && head.kind !== 'organisation') || /^\p{Lu}{1,2}-?\d{1,4}$/u.test(forms[first]!);
}

function nominalPhrase(ground: Ground, token: Token): Phrase | null {
  const pronoun = token.upos === 'PRON' || token.upos === 'DET' ? pronounOf(token.form.toLowerCase()) : undefined;
  if (pronoun) {
    if (pronoun.isRelative && (token.xpos === 'IN' || token.xpos === 'DT')) return null;
    const phrase = blank(ground, token);
    phrase.form = 'pronoun';
    phrase.isPlural = pronoun.isPlural;
    phrase.gender = pronoun.gender;
    phrase.isDefinite = true;
    return phrase;
  }
  if (token.upos === 'PRON') return null;
  const { deprel } = token;
  const state = ground.adjectives.get(token.index);
  if (
    state !== undefined &&
    (deprel === 'amod' || deprel === 'compound' || deprel === 'nmod' || isShared(ground, token.index))
  ) {
    const phrase = blank(ground, token);
    phrase.kind = 'state';
    phrase.country = entry(state)?.country ?? null;
    phrase.role = 'modifier';
    phrase.isDefinite = true;
    return phrase;
  }
  if (
    state !== undefined &&
    (token.upos === 'ADJ' || token.upos === 'PROPN') &&
    /^(?:nsubj|obj|obl|conj|root)/.test(deprel) &&
    !isLanguage(ground, token)
  ) {
    // `the Japanese agreed`: an adjective that stands for the people.
    const phrase = blank(ground, token);
    spread(ground, phrase, token.index, token.index + 1);
    phrase.from = phrase.first;
    phrase.kind = 'group';
    phrase.isPlural = true;
    phrase.country = entry(state)?.country ?? null;
    return phrase;
  }
  const office = ground.officeAt[token.index] ?? null;
  if (!office && inner.has(relation(token))) return null;
  const isOfficeHead = office !== null && token.index === headWithin(ground.analysis, office.first, office.last);
  if (office && !isOfficeHead) return null;
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN' && !isOfficeHead && !headsAlone(token)) return null;
  if (token.upos === 'PROPN' && isTimeWord(ground.analysis.tokens, token.index)) return null;
  // `a three-judge panel`
  const [number, hyphen] = [ground.analysis.tokens[token.index - 2], ground.analysis.tokens[token.index - 1]];
  if (deprel === 'compound' && hyphen?.form === '-' && number?.upos === 'NUM') return null;
  const phrase = blank(ground, token);
  const noun = guardOf(ground, token) ?? nounOf(phrase.lemma);
  phrase.office = office;
  phrase.isPlural = token.xpos === 'NNS' || token.xpos === 'NNPS' || noun?.kind === 'group';
  spread(ground, phrase, office ? office.first : token.index, office ? office.last : token.index + 1);
  if (phrase.isPlural) phrase.first = firstShared(ground, phrase.first);
  if (isShare(ground, phrase.first)) phrase.first -= 2;
  phrase.from = phrase.first;
  phrase.to = mentionEnd(ground, phrase);
  readDeterminers(ground, phrase);
  const kind = noun?.kind ?? (office ? 'person' : 'thing');
  phrase.kind = phrase.isPlural && kind !== 'thing' ? 'group' : kind;
  const isNobody = deprel === 'compound' || isOnlySaid(ground, phrase) || isPower(ground, token);
  if (isElectedAs(ground, phrase) || (!office && isNobody)) phrase.kind = 'thing';
  phrase.gender = genderOfNoun(token.lemma);
  phrase.sectors = office?.sectors ?? (noun && noun.kind !== 'state' ? noun.sectors : none);
  if (office?.isPlural) {
    phrase.isPlural = true;
    phrase.kind = 'group';
  }
  return phrase;
}

/** `the court's authority`, `the authority of the court`: what somebody has, no body. */
const isPower = ({ analysis: { tokens, children } }: Ground, { index, lemma, xpos }: Token): boolean =>
  lemma === 'authority' &&
  xpos === 'NN' &&
  children[index]!.some(
    (child) =>
      tokens[child]!.deprel === 'nmod:poss' ||
      (child > index && relation(tokens[child]!) === 'nmod' && tokens[index + 1]!.form === 'of'),
  );

/** `the coast guard` is a force, no one man. */
const guardOf = ({ forms }: Ground, { lemma, xpos, index }: Token): ReturnType<typeof nounOf> =>
  lemma === 'guard' &&
  xpos !== 'NNS' &&
  /^(?:coast|national|border|revolutionary|republican)$/i.test(forms[index - 1] ?? '')
    ? { kind: 'organisation', sectors: ['MIL'], yields: false, ofState: null }
    : null;

/** `six in ten voters` */
const isShare = ({ analysis: { tokens } }: Ground, first: number): boolean =>
  first > 1 &&
  tokens[first]!.upos === 'NUM' &&
  /^(?:in|of|out)$/.test(tokens[first - 1]!.form) &&
  tokens[first - 2]!.upos === 'NUM';

/** Where the words of a nominal end: at its head, or after what belongs to it with `of` (`to`, `for`, of an office). */
function mentionEnd(ground: Ground, phrase: Phrase): number {
  const { analysis } = ground;
  let end = Math.max(phrase.head + 1, phrase.office?.last ?? 0);
  for (const child of analysis.children[phrase.head]!) {
    if (child < end || !right.has(relation(analysis.tokens[child]!))) continue;
    const start = leftmost(analysis, child);
    if (start !== end || !belonging.test(ground.forms[start]!)) break;
    if (ground.forms[start] !== 'of' && !phrase.office) break;
    end = Math.min(phrase.last, rightmost(analysis, child));
  }
  // `the envoy of Guinea-Bissau`: no name is cut
  const name = ground.nameAt[end - 1]!;
  if (name >= 0 && ground.names[name]!.last > end) {
    end = ground.names[name]!.last;
    phrase.last = Math.max(phrase.last, end);
  }
  return end;
}

const belonging = /^(?:of|to|for)$/;

/** `if elected president`: what somebody may come to be. */
const isElectedAs = ({ forms }: Ground, { head, first, isPlural }: Phrase): boolean =>
  !isPlural &&
  ((first >= head - 1 && forms[head - 1]?.toLowerCase() === 'elected') ||
    // `while secretary of state`
    (first === head && forms[head - 1]?.toLowerCase() === 'while'));

/** Whether the noun names no one: `as a partner`, `any foundation`, `the role of leader`, `the use of force`. */
function isOnlySaid(ground: Ground, phrase: Phrase): boolean {
  // `the mechanics of the plan`
  if (ground.forms[phrase.head] === 'mechanics' && ground.forms[phrase.head - 1] === 'the') return true;
  if (phrase.lemma === 'force' && phrase.first === phrase.head && !phrase.isPlural) return true;
  if (phrase.isIndefinite && !phrase.isPlural && isPlanned(ground, phrase)) return true;
  for (const child of ground.analysis.children[phrase.head]!) {
    const token = ground.analysis.tokens[child]!;
    const word = token.form.toLowerCase();
    if (token.deprel === 'case' && word === 'as') return true;
    if (
      token.deprel === 'det' &&
      (word === 'no' || (word === 'any' && phrase.kind !== 'person' && phrase.kind !== 'group'))
    )
      return true;
  }
  return false;
}

/** `the idea of a joint force`, `the creation of a court`: a body that is only thought of does nothing yet. */
function isPlanned({ analysis }: Ground, { head, kind }: Phrase): boolean {
  const { deprel, head: above } = analysis.tokens[head]!;
  if (kind === 'person' || deprel !== 'nmod' || !planning.test(analysis.tokens[above]!.lemma)) return false;
  return analysis.children[head]!.some((child) => analysis.tokens[child]!.form === 'of');
}

const planning =
  /^(?:idea|plan|proposal|notion|concept|prospect|creation|formation|establishment|founding|setting-up|deployment)$/;

/** `taught him Japanese`, `speaks Japanese`: what is learnt or spoken is no people. */
const isLanguage = ({ analysis }: Ground, { deprel, head, index }: Token): boolean =>
  deprel === 'obj' &&
  /^(?:teach|speak|learn|study|understand|read|write|master)$/.test(analysis.tokens[head]!.lemma) &&
  !analysis.children[index]!.some((child) => analysis.tokens[child]!.deprel === 'det');

/**
 * Whether an adjective of a state stands in a series before the noun of them all: `Swedish, Danish and Dutch frigates`,
 * whatever the tree makes of it.
 */
function isShared(ground: Ground, index: number): boolean {
  const { adjectives, forms, analysis } = ground;
  let at = index + 1;
  while (at < forms.length && at < index + widest && (adjectives.has(at) || joins.test(forms[at]!))) at++;
  const isLast = adjectives.has(at - 1);
  const after = at;
  // `Swedish and Danish armed forces`
  while (at < after + 3 && analysis.tokens[at]?.upos === 'ADJ') at++;
  if (analysis.tokens[at]?.upos !== 'NOUN' || !isLast) return false;
  return after - 1 > index || firstShared(ground, after) < index;
}

/** Where a noun's adjectives of states begin, those before a comma or *and* among them. */
function firstShared({ adjectives, forms }: Ground, first: number): number {
  let from = first;
  for (let at = first - 1; at >= 0 && at > first - widest; at--) {
    if (adjectives.has(at)) from = at;
    else if (!joins.test(forms[at]!) || (from === first && !adjectives.has(first))) break;
  }
  return from;
}

const joins = /^(?:,|and|or|&)$/;

const inner = new Set(['flat', 'fixed', 'det', 'amod', 'nummod', 'goeswith']);
const none: readonly never[] = [];
const definite = new Set(['the', 'this', 'that', 'these', 'those', 'both']);
const indefinite = new Set(['a', 'an', 'another', 'some', 'several', 'many']);

/** What stands before the noun: article, number, possessor. */
function readDeterminers(ground: Ground, phrase: Phrase): void {
  for (let i = phrase.first; i < phrase.head; i++) {
    const token = ground.analysis.tokens[i]!;
    // `both Chad and Mali`
    if (token.deprel === 'cc:preconj') continue;
    if (token.upos === 'NUM' || token.upos === 'DET' || token.upos === 'ADJ') {
      const word = token.form.toLowerCase();
      // `the two countries' directors` need not be two
      const isOwners = token.head !== phrase.head && ground.analysis.tokens[token.head]?.deprel === 'nmod:poss';
      if (isOwners) continue;
      // `the two dozen chairs` are not two
      if (!/^(?:dozen|score|hundred|thousand|million|billion)$/i.test(ground.analysis.tokens[i + 1]!.form))
        phrase.count ??= word === 'both' ? 2 : numberOf(word);
      if (definite.has(word)) phrase.isDefinite = true;
      else if (indefinite.has(word)) phrase.isIndefinite = true;
    } else if (token.deprel === 'nmod:poss') phrase.isDefinite = true;
  }
}

/** Words of other classes that head a noun phrase: `the two`, `many`, `the wounded`. */
const headsAlone = (token: Token): boolean =>
  (token.upos === 'NUM' || token.upos === 'ADJ') &&
  (/^(?:nsubj|iobj|obl)/.test(token.deprel) ||
    (token.deprel === 'obj' && token.head < token.index) ||
    /^one$/i.test(token.form)) &&
  !/\d/.test(token.form);

const male =
  /^(?:man|boy|father|son|husband|brother|king|prince|uncle|spokesman|chairman|businessman|policeman|congressman|gunman|statesman|widower|gentleman)$/;
const female =
  /^(?:woman|girl|mother|daughter|wife|sister|queen|princess|aunt|spokeswoman|chairwoman|businesswoman|policewoman|congresswoman|widow|lady|actress)$/;
const genderOfNoun = (lemma: string): Phrase['gender'] => (male.test(lemma) ? 'm' : female.test(lemma) ? 'f' : null);

/** A phrase of which only the place in the tree is known. */
function blank(ground: Ground, token: Token): Phrase {
  return {
    head: token.index,
    first: token.index,
    last: token.index + 1,
    from: token.index,
    to: token.index + 1,
    form: 'nominal',
    kind: 'thing',
    name: null,
    lemma: token.lemma.toLowerCase(),
    isPlural: false,
    count: null,
    gender: null,
    isDefinite: false,
    isIndefinite: false,
    role: roleOf(token),
    sentence: token.sentence,
    quotation: ground.quotations[token.index]!,
    country: null,
    sectors: none,
    office: null,
    isPlaceRole: placeRole(ground.analysis, token),
    entity: null,
  };
}

function roleOf(token: Token): Role {
  const rel = relation(token);
  if (rel === 'nsubj' || rel === 'csubj') return 'subject';
  if (rel === 'obj' || rel === 'iobj') return 'object';
  if (token.deprel === 'nmod:poss') return 'possessor';
  if (rel === 'compound' || rel === 'amod') return 'modifier';
  return 'oblique';
}

const placeRelations = new Set(['obl', 'nmod', 'root', 'advmod', 'conj', 'appos']);

function placeRole(analysis: Analysis, token: Token): boolean {
  if (!placeRelations.has(relation(token)) || token.deprel === 'nmod:poss') return false;
  for (const child of analysis.children[token.index]!) {
    const one = analysis.tokens[child]!;
    if (one.deprel === 'case') return placePrepositions.has(one.form.toLowerCase());
  }
  if (relation(token) === 'conj' && token.head >= 0) return placeRole(analysis, analysis.tokens[token.head]!);
  return false;
}

/** Whether the phrase stands inside a place (`in Beijing`), where its government is not meant. */
export function standsInside(analysis: Analysis, index: number): boolean {
  for (const child of analysis.children[index]!) {
    const one = analysis.tokens[child]!;
    if (one.deprel === 'case') return inside.has(one.form.toLowerCase());
  }
  const token = analysis.tokens[index]!;
  return relation(token) === 'conj' && token.head >= 0 && standsInside(analysis, token.head);
}

/** Widens a phrase to its noun phrase, without relative clauses, appositions, conjuncts and its preposition. */
function spread(ground: Ground, phrase: Phrase, first: number, last: number): void {
  const { analysis } = ground;
  const { head } = phrase;
  for (const child of analysis.children[head]!) {
    const token = analysis.tokens[child]!;
    if (child < head) {
      if (left.has(token.deprel) || left.has(relation(token))) first = Math.min(first, leftmost(analysis, child));
    } else if (right.has(relation(token))) last = Math.max(last, rightmost(analysis, child));
  }
  first = Math.max(first, head - widest);
  last = Math.min(last, head + widest);
  // A preposition the tree hangs inside the phrase is no part of it.
  while (first < head && (small.has(analysis.tokens[first]!.upos) || ground.forms[first] === 'least')) first++;
  phrase.first = first;
  phrase.last = last;
}

/** Words that a noun phrase reaches to either side, lest broken trees cost time. */
const widest = 40;
const small = new Set(['ADP', 'PUNCT', 'CCONJ', 'SCONJ']);

function leftmost(analysis: Analysis, index: number): number {
  let at = index;
  for (let depth = 0; depth < 12; depth++) {
    const child = analysis.children[at]![0];
    if (child === undefined || child >= at) return at;
    at = child;
  }
  return at;
}

function rightmost(analysis: Analysis, index: number): number {
  let at = index;
  for (let depth = 0; depth < 12; depth++) {
    const children = analysis.children[at]!;
    let next = -1;
    for (let i = children.length - 1; i >= 0; i--) {
      const token = analysis.tokens[children[i]!]!;
      if (children[i]! <= at) break;
      if (
        token.deprel === 'punct' ||
        token.deprel === 'acl:relcl' ||
        token.deprel === 'appos' ||
        token.deprel === 'parataxis'
      )
        continue;
      next = children[i]!;
      break;
    }
    if (next < 0) return at + 1;
    at = next;
  }
  return at + 1;
}
