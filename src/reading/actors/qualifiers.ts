import type { Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/** Whether both are told apart from their like, and differently: `the defence ministry`, `the foreign ministry`. */
export function isOtherwiseQualified(scene: Scene, other: Phrase, phrase: Phrase): boolean {
  const before = qualifiers(scene, other);
  const now = qualifiers(scene, phrase);
  if (before.has('other') !== now.has('other')) return true;
  if (phrase.lemma === 'police' && isOfTown(scene, phrase) !== isOfTown(scene, other)) {
    // `Cologne police` are not `German police`
    if (isOfState(scene, phrase) || isOfState(scene, other)) return true;
  }
  // nor is the Kerala government that of Gujarat
  const [town, earlier] = [townBefore(scene, phrase), townBefore(scene, other)];
  if (town && earlier && town !== earlier) return true;
  // `the ministry`, of finance, and then `the interior ministry`
  if (/^(?:ministry|department)$/.test(phrase.lemma) && now.size > 0 && before.size === 0) return true;
  const whose = belonging(scene, phrase);
  if (whose && whose !== belonging(scene, other)) return true;
  // `the United Nations office` is not the president's
  const inside = namesInside(scene, phrase);
  if (inside.length) {
    const own = namesInside(scene, other);
    if (own.length && !inside.some((entity) => own.includes(entity))) return true;
  }
  const owner = personBefore(scene, phrase);
  if (owner && owner !== personBefore(scene, other)) return true;
  // `some ministers` are not `the Socialist ministers`
  const isTold = before.size > 0 || (other.isPlural && (other.isIndefinite || isNumbered(scene, other)));
  return isTold && now.size > 0 && [...now].some((word) => !before.has(word));
}

/** `nearly 200 countries`, of which `the least developed countries` are a part */
const isNumbered = ({ ground: { forms } }: Scene, { first, head }: Phrase): boolean =>
  forms.slice(first, head).some((form) => /^\d[\d,.]*$/.test(form));

/** `Cologne police`, `police in Cologne` */
function isOfTown({ ground: { forms, nameAt, names } }: Scene, { head }: Phrase): boolean {
  const behind = /^(?:in|of)$/.test(forms[head + 1] ?? '') ? (nameAt[head + 2] ?? -1) : -1;
  return [nameAt[head - 1] ?? -1, behind].some((at) => names[at]?.kind === 'place');
}

/** The place right before a noun that says whose it is: `the Kerala government`. */
const townBefore = ({ ground: { forms, nameAt, names } }: Scene, { head }: Phrase): string | null =>
  names[nameAt[head - 1] ?? -1]?.kind === 'place' ? forms[head - 1]! : null;

const isOfState = ({ ground: { adjectives } }: Scene, { first, head }: Phrase): boolean =>
  head > first && adjectives.has(head - 1);

/** The actors named before the head of a nominal, which say whose it is. */
function namesInside({ ground, byHead }: Scene, { head }: Phrase): Entity[] {
  const { tokens, children } = ground.analysis;
  return children[head]!.flatMap((at) => {
    const isBefore = at < head && /^(?:compound|nmod:poss)$/.test(tokens[at]!.deprel);
    const entity = isBefore ? byHead[at]?.entity : null;
    return entity ? [settled(entity)] : [];
  });
}

/** Adjectives and nouns before the head of a nominal that say which of its like it is; those of states say whose. */
function qualifiers({ ground }: Scene, phrase: Phrase): Set<string> {
  const { tokens, children } = ground.analysis;
  const found = children[phrase.head]!.filter(
    (at) =>
      at < phrase.head &&
      /^(?:amod|compound)$/.test(tokens[at]!.deprel) &&
      tokens[at]!.upos !== 'PROPN' &&
      !ground.adjectives.has(at),
  );
  return new Set(found.map((at) => tokens[at]!.lemma.toLowerCase()));
}

/** The noun that a body belongs to with `of`: the president in `the government of the president`. */
function belonging({ ground }: Scene, { head, lemma, isPlural }: Phrase): string | null {
  const { tokens, children } = ground.analysis;
  if (isPlural || !/^(?:government|administration|army|campaign)$/.test(lemma) || ground.forms[head + 1] !== 'of')
    return null;
  const of = children[head]!.find((child) => child > head && tokens[child]!.deprel === 'nmod');
  return of === undefined ? null : tokens[of]!.lemma;
}

/** Whose a campaign or government is: `the Huamani campaign`, `her campaign`. */
function personBefore({ ground, byHead }: Scene, { head, lemma }: Phrase): Entity | null {
  if (!/^(?:government|administration|campaign|camp|team|staff)$/.test(lemma)) return null;
  const { tokens, children } = ground.analysis;
  for (const at of children[head]!) {
    const entity = at < head && /^(?:compound|nmod:poss)$/.test(tokens[at]!.deprel) ? byHead[at]?.entity : null;
    if (entity && settled(entity).kind === 'person') return settled(entity);
  }
  return null;
}
