import { relation } from '../../language/index.js';
import type { Actor } from '../../record/index.js';
import { isPlatform } from '../actors/index.js';
import { countedUnder } from '../amounts.js';
import type { Cast } from '../cast.js';
import { ofWhich } from '../of-which.js';
import { child, type Grammar } from './grammar.js';

/** Actors that a noun phrase refers to: those of its head and of the nouns coordinated with it, or whom its relative pronoun points to. */
export function referents(
  g: Grammar,
  cast: Cast,
  head: number,
  range: { first: number; last: number } | null,
): string[] {
  const { tokens } = g.analysis;
  const found: string[] = [];
  const add = (at: number): boolean => {
    const actor = cast.referenceAt(at)?.actor;
    if (actor && !found.includes(actor)) found.push(actor);
    return Boolean(actor);
  };
  if (!add(head)) {
    const token = tokens[head]!;
    // "X, who said": the pronoun stands for the noun that its clause modifies
    let clause = token.head;
    for (let step = 0; step < 4 && clause >= 0 && /^W/.test(token.xpos); step++) {
      if (tokens[clause]!.deprel === 'acl:relcl') {
        add(tokens[clause]!.head);
        break;
      }
      clause = tokens[clause]!.head;
    }
    // "It was he who said so"
    const picked = /^W/.test(token.xpos) && !found.length ? tokens[head - 1] : undefined;
    if (picked?.upos === 'PRON' && picked.head === token.head) add(picked.index);
    // "Dozens of lawmakers said so"
    const counted = countedUnder(g.analysis, head);
    if (counted !== head) add(counted);
    for (const at of namedOfMany(g, head)) add(at);
    for (const at of ofWhich(g.analysis, head)) add(at);
    // an apposition may name what a nominal does not, else a name before it: "CBS moderator Ana Lind" is not CBS
    for (const kinds of [['appos', 'flat'], ['compound']])
      for (const at of g.analysis.children[head]!) {
        // "a Facebook post": the network says nothing
        if (isPlatform(tokens[at]!.form)) continue;
        if (range && (at < range.first || at >= range.last)) continue;
        if (!kinds.includes(relation(tokens[at]!)) || found.length || !add(at)) continue;
        // "the three sponsors, Peru, Chile and Mali"
        for (const other of g.analysis.children[at]!)
          if (tokens[at]!.deprel === 'appos' && relation(tokens[other]!) === 'conj') add(other);
      }
  }
  // "Tan Sri Othman Hashim": the name stands under the second word of address
  const second = found.length || tokens[head]!.upos !== 'PROPN' ? null : child(g, head, 'flat');
  const named = second && child(g, second.index, 'flat');
  if (named && (!range || named.index < range.last)) add(named.index);
  if (!found.length && tokens[head]!.form.startsWith('@')) {
    const own = ownerOfHandle(cast, tokens[head]!.form);
    if (own) found.push(own);
  }
  // "the World Table Tennis Federation": the tree may take another word of a name for its head
  if (!found.length && tokens[head]!.upos === 'PROPN') {
    const name = nameAround(cast, head);
    if (name) found.push(name);
  }
  // "the board of the agency", "the party's leadership": what leads a body speaks for it
  if (!found.length && leading.has(tokens[head]!.lemma)) {
    const whole = g.analysis.children[head]!.find((c) => isWhole(g, c));
    if (whole !== undefined) add(whole);
  }
  // "Peru and Chile, as well as Chad and Mali": the last may hang on those before it
  const joined = (noun: number, depth: number): void => {
    for (const at of g.analysis.children[noun]!) {
      if (relation(tokens[at]!) !== 'conj' || (range && (at < range.first || at >= range.last))) continue;
      add(at);
      if (depth < 3 && tokens[at]!.upos === 'PROPN') joined(at, depth + 1);
    }
  };
  joined(head, 0);
  return found;
}

/** "one of the envoys, Ana Lind", "two of her aides, Ana Lind and Carlos Tan": the names beside the many of whom they are some. */
function namedOfMany(g: Grammar, head: number): number[] {
  const { tokens, children } = g.analysis;
  if (tokens[head]!.lemma !== 'one' && tokens[head]!.upos !== 'NUM') return [];
  const many = child(g, head, 'nmod');
  const beside = many && child(g, many.index, 'appos');
  if (beside?.xpos !== 'NNP' || child(g, many!.index, 'case')?.lemma !== 'of') return [];
  if (tokens[head]!.lemma === 'one') return [beside.index];
  // the parser may join the second name to the noun
  const others = [...children[beside.index]!, ...children[many!.index]!].filter(
    (at) => at > beside.index && relation(tokens[at]!) === 'conj' && tokens[at]!.xpos === 'NNP',
  );
  return [beside.index, ...others];
}

/** `@AnaLopez`: whoever of the text has the name that an account on a network is called by. */
function ownerOfHandle({ actors }: Cast, form: string): string | null {
  // `@Lopez_Official`
  const letters = lettersOf(form.replace(/_?(?:[Oo]ff?ici[ae]l|Officiel|MP|Press)$/, ''));
  const own = actors.filter(({ name, aliases }) => [name, ...aliases].some((one) => lettersOf(one) === letters));
  return letters.length > 2 && own.length === 1 ? own[0]!.id : null;
}

const lettersOf = (name: string): string => name.replace(/[^\p{L}]/gu, '').toLowerCase();

/** Whoever is named with the words around one, of which it is not the head. */
function nameAround({ references }: Cast, at: number): string | null {
  let low = 0;
  let high = references.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (references[middle]!.last <= at) low = middle + 1;
    else high = middle;
  }
  const name = references[low];
  return name?.form === 'name' && name.first <= at ? name.actor : null;
}

/** What leads a body and is none beside it. */
const leading = new Set(['board', 'leadership', 'management', 'presidium', 'politburo', 'directorate', 'executive']);

/** Whether a word names whose its head is: "of the agency", "the agency's". */
function isWhole(g: Grammar, at: number): boolean {
  const token = g.analysis.tokens[at]!;
  if (token.deprel === 'nmod:poss') return true;
  return relation(token) === 'nmod' && child(g, at, 'case')?.lemma === 'of';
}

/** Groups give way to their members; what is only a bloc or body speaks for itself. */
export function membersOf(actors: ReadonlyMap<string, Actor>, ids: readonly string[]): string[] {
  const found: string[] = [];
  for (const id of ids) {
    const actor = actors.get(id);
    const members = actor?.kind === 'group' && actor.members.length ? actor.members : [id];
    for (const member of members) if (!found.includes(member)) found.push(member);
  }
  return found;
}
