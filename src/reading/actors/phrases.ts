import { entry, matchName } from '../../knowledge/index.js';
import { type Analysis, relation, type Token } from '../../language/index.js';
import type { ActorKind } from '../../record/index.js';
import type { Name } from '../cast.js';
import { genderOfName } from '../names/index.js';
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
  for (const token of tokens) {
    if (nameAt[token.index]! >= 0 || !/^\p{Lu}/u.test(token.form) || token.upos === 'PUNCT') continue;
    const match = matchName(forms, token.index);
    const found = match?.entries[0];
    if (match?.form === 'adjective' && found?.country) adjectives.set(token.index + match.length - 1, found.id);
  }
  const statesInNames = new Map<number, string>();
  for (const name of names) {
    if (name.entry || name.last - name.first < 2 || name.kind === 'person') continue;
    for (let i = name.first; i < name.last; i++) {
      const match = /^\p{Lu}/u.test(forms[i]!) ? matchName(forms, i) : null;
      if (match && i + match.length <= name.last && match.entries[0]!.country)
        statesInNames.set(i, match.entries[0]!.country);
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

const nominalTags = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'DET', 'X', 'SYM']);
const left = new Set([
  'det',
  'amod',
  'nummod',
  'compound',
  'nmod:poss',
  'flat',
  'nmod:unmarked',
  'advmod',
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
  const { first, last } = rangeOf(ground, token.index, name.first, name.last);
  const known = name.entry ? entry(name.entry) : undefined;
  const kind = nameKind(name);
  return {
    ...common(ground, token),
    first,
    last,
    from: name.first,
    to: name.last,
    form: name.kind === 'group' && known?.kind === 'state' ? 'nominal' : 'name',
    kind,
    name,
    isPlural: kind === 'group' || kind === 'bloc',
    count: null,
    gender: kind === 'person' ? genderOfName(ground.forms[name.first]!) : null,
    isDefinite: true,
    isIndefinite: false,
    country: known?.country ?? null,
    sectors: known?.sectors ?? [],
    office: null,
  };
}

function nameKind(name: Name): Phrase['kind'] {
  return name.kind === 'instrument' || name.kind === 'other' ? 'thing' : name.kind;
}

function nominalPhrase(ground: Ground, token: Token): Phrase | null {
  const { analysis, forms } = ground;
  const lower = token.form.toLowerCase();
  const pronoun = token.upos === 'PRON' || token.upos === 'DET' ? pronounOf(lower) : undefined;
  const state = ground.adjectives.get(token.index);
  const base = common(ground, token);
  const single = {
    first: token.index,
    last: token.index + 1,
    from: token.index,
    to: token.index + 1,
    name: null,
    count: null,
    isDefinite: true,
    isIndefinite: false,
    sectors: [],
    office: null,
  };
  if (pronoun) {
    if (pronoun.isRelative && (token.xpos === 'IN' || token.xpos === 'DT')) return null;
    return {
      ...base,
      ...single,
      form: 'pronoun',
      kind: 'thing',
      isPlural: pronoun.isPlural,
      gender: pronoun.gender,
      country: null,
    };
  }
  if (state !== undefined && (token.deprel === 'amod' || token.deprel === 'compound' || token.deprel === 'nmod')) {
    return {
      ...base,
      ...single,
      form: 'nominal',
      kind: 'state',
      isPlural: false,
      gender: null,
      country: entry(state)?.country ?? null,
      role: 'modifier',
    };
  }
  const rel = relation(token);
  if (rel === 'flat' || rel === 'fixed' || rel === 'det' || rel === 'amod' || rel === 'nummod' || rel === 'goeswith') {
    if (!ground.officeAt[token.index]) return null;
  }
  const office = ground.officeAt[token.index] ?? null;
  if (
    token.upos !== 'NOUN' &&
    token.upos !== 'PROPN' &&
    !(office && token.index === office.last - 1) &&
    !headsAlone(token)
  )
    return null;
  const noun = nounOf(token.lemma.toLowerCase());
  const isPlural = token.xpos === 'NNS' || token.xpos === 'NNPS' || (noun?.kind === 'group' && noun !== null);
  const { first, last } = rangeOf(
    ground,
    token.index,
    office ? Math.min(office.first, token.index) : token.index,
    token.index + 1,
  );
  let count: number | null = null;
  let isDefinite = false;
  let isIndefinite = false;
  for (let i = first; i < token.index; i++) {
    const word = forms[i]!.toLowerCase();
    count ??= numberOf(word);
    if (/^(?:the|this|that|these|those|both)$/.test(word) || analysis.tokens[i]!.deprel === 'nmod:poss')
      isDefinite = true;
    if (/^(?:a|an|another|some|several|many)$/.test(word)) isIndefinite = true;
  }
  let kind: ActorKind | 'thing' = noun?.kind ?? (office ? 'person' : 'thing');
  if (kind === 'person' && isPlural) kind = 'group';
  if (kind === 'state' && isPlural) kind = 'group';
  if (rel === 'compound' && !office) kind = 'thing';
  return {
    ...base,
    first,
    last,
    from: first,
    to: last,
    form: 'nominal',
    kind,
    name: null,
    isPlural,
    count,
    gender: genderOfNoun(token.lemma),
    isDefinite,
    isIndefinite,
    country: null,
    sectors: office?.sectors ?? noun?.sectors ?? [],
    office,
  };
}

/** Words of other classes that head a noun phrase: `the two`, `many`, `the wounded`. */
const headsAlone = (token: Token): boolean =>
  (token.upos === 'NUM' || token.upos === 'ADJ') &&
  /^(?:nsubj|obj|iobj|obl)/.test(token.deprel) &&
  !/\d/.test(token.form);

const male =
  /^(?:man|boy|father|son|husband|brother|king|prince|uncle|spokesman|chairman|businessman|policeman|congressman|gunman|statesman|widower|gentleman)$/;
const female =
  /^(?:woman|girl|mother|daughter|wife|sister|queen|princess|aunt|spokeswoman|chairwoman|businesswoman|policewoman|congresswoman|widow|lady|actress)$/;
const genderOfNoun = (lemma: string): Phrase['gender'] => (male.test(lemma) ? 'm' : female.test(lemma) ? 'f' : null);

function common(ground: Ground, token: Token) {
  const { analysis, quotations } = ground;
  return {
    head: token.index,
    lemma: token.lemma.toLowerCase(),
    role: roleOf(token),
    sentence: token.sentence,
    quotation: quotations[token.index]!,
    isPlaceRole: placeRole(analysis, token),
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

function placeRole(analysis: Analysis, token: Token): boolean {
  if (!/^(?:obl|nmod|root|advmod|conj|appos)/.test(token.deprel) || token.deprel === 'nmod:poss') return false;
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

/** Tokens of the noun phrase around a head, without relative clauses, appositions, conjuncts and its preposition. */
function rangeOf(ground: Ground, head: number, first: number, last: number): { first: number; last: number } {
  const { analysis } = ground;
  for (const child of analysis.children[head]!) {
    const token = analysis.tokens[child]!;
    if (child < head) {
      if (left.has(token.deprel) || left.has(relation(token))) first = Math.min(first, leftmost(analysis, child));
    } else if (right.has(relation(token))) last = Math.max(last, rightmost(analysis, child));
  }
  return { first, last };
}

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
