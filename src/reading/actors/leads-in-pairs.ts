import { isSpeechVerb } from '../names/index.js';
import { merge } from './entities.js';
import type { Ground } from './ground.js';
import type { ByHead } from './links.js';
import { childOf } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/** Sentences after two officials are described within which both are named. */
const within = 2;

const hasName = (entity: Entity): boolean => entity.phrases.some(({ form }) => form === 'name');

/**
 * `Kenya's trade minister and the foreign minister of Uganda called for a code. … Ann Wanjiru and Peter Okello said …`: two who are first
 * described, each of a state of his own, and in the next sentences named in the same order, with no other office, are the same two.
 */
export function nameLeadsInPairs(ground: Ground, phrases: readonly Phrase[], byHead: ByHead): void {
  for (const phrase of phrases) {
    const other = joinedTo(ground, phrase, byHead);
    if (phrase.role !== 'subject' || !other || !isDescribed(phrase) || !isDescribed(other)) continue;
    const [first, second] = [settled(phrase.entity!), settled(other.entity!)];
    if (!first.country || !second.country || first.country === second.country || hasName(second)) continue;
    const pair = namedPair(ground, phrases, phrase.sentence, byHead);
    if (!pair) continue;
    const [one, two] = pair;
    if ((one !== first && !isSame(first, one, phrase)) || !isSame(second, two, phrase)) continue;
    for (const [described, named] of [
      [first, one],
      [second, two],
    ] as const) {
      if (described === named) continue;
      if (named.sectors.join() === 'ELI') named.sectors = described.sectors;
      merge(described, named);
    }
  }
}

/** `the foreign minister of Uganda`, `his Chadian counterpart`, and not a name. */
const isDescribed = ({ form, kind, isPlural, entity, office, lemma }: Phrase): boolean =>
  form === 'nominal' &&
  kind === 'person' &&
  !isPlural &&
  entity !== null &&
  (office ? !office.isFormer : lemma === 'counterpart');

/** The other of two persons joined by *and*. */
function joinedTo({ analysis, forms }: Ground, { head }: Phrase, byHead: ByHead): Phrase | null {
  const { tokens, children } = analysis;
  const joined = children[head]!.filter((at) => tokens[at]!.deprel === 'conj' && at > head);
  const [only] = joined;
  if (joined.length !== 1 || !children[only!]!.some((at) => forms[at] === 'and' && at < only!)) return null;
  return byHead[only!] ?? null;
}

/** The two persons joined as the subject of the next sentence with a named one that tells what they say. */
function namedPair(
  ground: Ground,
  phrases: readonly Phrase[],
  sentence: number,
  byHead: ByHead,
): readonly [Entity, Entity] | null {
  const { tokens } = ground.analysis;
  for (const phrase of phrases) {
    if (phrase.sentence <= sentence) continue;
    if (phrase.sentence > sentence + within) return null;
    const { entity, form, role, quotation, head } = phrase;
    if (role !== 'subject' || quotation >= 0 || form !== 'name' || entity?.kind !== 'person') continue;
    const other = joinedTo(ground, phrase, byHead);
    const verb = tokens[tokens[head]!.head]?.lemma ?? '';
    if (other?.form !== 'name' || other.entity?.kind !== 'person') return null;
    if (!isSpeechVerb(verb) && !/^(?:meet|issue|sign|speak|urge|call|accuse|reject|condemn|warn|release)$/.test(verb))
      return null;
    if ([head, other.head].some((at) => childOf(ground.analysis, at, 'appos') >= 0)) return null;
    return [settled(entity), settled(other.entity)];
  }
  return null;
}

/** Whether nothing speaks against somebody described being somebody named only behind it. */
function isSame(described: Entity, named: Entity, { sentence }: Phrase): boolean {
  if (hasName(described) || named.phrases.some((one) => one.sentence <= sentence)) return false;
  if (named.offices.some(({ office }) => !office.isFormer)) return false;
  if (described.gender && named.gender && described.gender !== named.gender) return false;
  return named.country === null || named.country === described.country;
}
