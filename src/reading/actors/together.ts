import { relation } from '../../language/index.js';
import type { Ground } from './ground.js';
import type { ByHead } from './links.js';
import { childOf } from './scene.js';
import { type Entity, type Phrase, type Role, settled } from './working.js';

/** Actors named together, `Iran, China and Russia`: what a later `they` or `the three countries` can speak of. */
export interface Together {
  /** Head token of the first of them. */
  readonly head: number;
  readonly sentence: number;
  readonly quotation: number;
  readonly role: Role;
  readonly members: readonly Entity[];
  /** Whether the words themselves join them, rather than a meeting: `Velayati met with Cong`. */
  readonly isJoined: boolean;
}

/** Finds coordinations of actors, and a subject with the one it meets. In the order of the text. */
export function findTogether(ground: Ground, phrases: readonly Phrase[], byHead: ByHead): Together[] {
  const { analysis } = ground;
  const found: Together[] = [];
  for (const phrase of phrases) {
    if (!phrase.entity || phrase.kind === 'thing' || relation(analysis.tokens[phrase.head]!) === 'conj') continue;
    // `CAIRO/GENEVA, May 3`: where a dispatch comes from
    if (ground.forms[phrase.head + 1] === '/' && /^\p{Lu}+$/u.test(ground.forms[phrase.head]!)) continue;
    const members = [settled(phrase.entity)];
    collect(ground, byHead, phrase.head, members, 0);
    const partner = members.length > 1 ? null : partnerOf(ground, byHead, phrase);
    if (partner) members.push(partner);
    if (members.length < 2) continue;
    const { head, sentence, quotation, role } = phrase;
    found.push({ head, sentence, quotation, role, members, isJoined: !partner });
  }
  return found;
}

/**
 * What a pronoun says of two shortly before a phrase, once it is known whom it means: `He met Ramaphosa, and the two sides signed …`.
 *
 * @param at index of the phrase: those before it are resolved
 */
export function metLately(
  { ground, byHead, phrases }: { ground: Ground; byHead: ByHead; phrases: readonly Phrase[] },
  at: number,
): Together[] {
  const found: Together[] = [];
  const { sentence: last } = phrases[at]!;
  for (let i = at - 1; i >= 0 && last - phrases[i]!.sentence <= 1; i--) {
    const phrase = phrases[i]!;
    if (phrase.form !== 'pronoun' || !phrase.entity) continue;
    const partner = partnerOf(ground, byHead, phrase);
    if (!partner || partner === settled(phrase.entity)) continue;
    const { head, sentence, quotation, role } = phrase;
    found.unshift({ head, sentence, quotation, role, members: [settled(phrase.entity), partner], isJoined: false });
  }
  return found;
}

/** Members of a coordination that are read, and groups, holders and phrases that are looked through: time stays linear. */
const most = 16;
function collect(ground: Ground, byHead: ByHead, head: number, members: Entity[], depth: number): void {
  if (depth > 8) return;
  for (const child of ground.analysis.children[head]!) {
    if (members.length >= most) return;
    if (relation(ground.analysis.tokens[child]!) !== 'conj') continue;
    const other = byHead[child];
    if (other?.entity && !members.includes(settled(other.entity))) members.push(settled(other.entity));
    collect(ground, byHead, child, members, depth + 1);
  }
}

/** The actor that a subject meets, or that its sentence puts beside it with `with`. */
function partnerOf(ground: Ground, byHead: ByHead, phrase: Phrase): Entity | null {
  if (phrase.role !== 'subject' || phrase.isPlural) return null;
  const own = settled(phrase.entity!);
  const verb = ground.analysis.tokens[phrase.head]!.head;
  const lemma = verb >= 0 ? ground.analysis.tokens[verb]!.lemma : '';
  // `called the king, and the two agreed`, though not `called the king a liar`
  const isCall = lemma === 'call' && own.kind === 'person' && childOf(ground.analysis, verb, 'xcomp') < 0;
  if (isCall || /^(?:meet|receive|host|welcome|phone|telephone)$/.test(lemma)) {
    const met = byHead[childOf(ground.analysis, verb, 'obj')]?.entity;
    if (met && settled(met).kind === own.kind && settled(met) !== own) return settled(met);
  }
  // `left for Lima to meet Huamani`
  for (const purpose of verb >= 0 ? ground.analysis.children[verb]! : []) {
    const { lemma, deprel } = ground.analysis.tokens[purpose]!;
    if (lemma !== 'meet' || !/^(?:advcl|xcomp)$/.test(deprel)) continue;
    const met = byHead[childOf(ground.analysis, purpose, 'obj')]?.entity;
    if (met && settled(met).kind === own.kind && settled(met) !== own) return settled(met);
  }
  const sentence = ground.analysis.sentences[phrase.sentence]!;
  for (let i = phrase.head; i < sentence.last && i < phrase.head + 40; i++) {
    if (ground.forms[i] !== 'with' || ground.quotations[i]! !== phrase.quotation) continue;
    // `shut the border in solidarity with Peru`
    if (
      ground.forms[i - 2] === 'in' &&
      /^(?:solidarity|contrast|line|keeping|comparison|accordance)$/.test(ground.forms[i - 1]!)
    )
      continue;
    const other = byHead[ground.analysis.tokens[i]!.head]?.entity;
    if (other && settled(other).kind === own.kind && settled(other) !== own) return settled(other);
  }
  return null;
}

/** Index of the first coordination that starts after a token. */
export function firstAfter(together: readonly { readonly head: number }[], head: number): number {
  let low = 0;
  let high = together.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (together[middle]!.head > head) high = middle;
    else low = middle + 1;
  }
  return low;
}
