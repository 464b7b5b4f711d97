import { z } from 'zod';
import { shipped } from '../../knowledge/index.js';
import { type Analysis, dependents, type Token } from '../../language/index.js';
import { predicates } from './lexicon.js';
import data from './worth.data.js';

const list = z.array(z.string());
/** Things that are good or bad by themselves, as `worth.yaml` holds them. */
export const worths = shipped('worths', () => z.object({ goods: list, ills: list }).parse(data));

const goods: ReadonlySet<string> = new Set(worths.goods);
const ills: ReadonlySet<string> = new Set(worths.ills);

const empty =
  /^(?:sense|kind|sort|form|degree|measure|act|piece|element|level|period|era|spirit|source|means|matter|string|series|chapter|cycle|decade|century|generation|year|month)$/;
const ends = /^(?:end|halt|reduction|cessation|easing|removal|resolution|lifting|prevention)$/;

const chances = /^(?:chance|hope|opportunity|option|path|way|solution|bet|prospect)$/;

/** Whether a noun stands for the thing beneath it: `a sense of security`. */
export const isEmpty = ({ lemma }: Token): boolean => empty.test(lemma);

/**
 * Whether a thing is good (1) or bad (-1) for those who speak of it, or 0 where that is not known: `peace`, `no security`, `an end to
 * the war`, `a dangerous precedent`.
 *
 * @param isAnothers whether a thing is somebody else's, so that nobody knows what it is to the speaker
 */
export function worthOf(analysis: Analysis, noun: Token, isAnothers: (noun: Token) => boolean = () => false): number {
  return worthAt(analysis, noun, isAnothers, 0);
}

function worthAt(analysis: Analysis, noun: Token, isAnothers: (noun: Token) => boolean, depth: number): number {
  if (depth > 2 || isAnothers(noun)) return 0;
  const sign = dependents(analysis, noun.index, 'det').some(({ form }) => /^(?:no|little)$/i.test(form)) ? -1 : 1;
  // `bring an end to the war`, with the phrase hung on the verb
  const inner = [
    ...dependents(analysis, noun.index, 'nmod'),
    ...(noun.head < 0 ? [] : dependents(analysis, noun.head, 'obl')),
  ].find(
    ({ index, deprel }) =>
      deprel !== 'obl' || dependents(analysis, index, 'case').some((word) => word.index === noun.index + 1),
  );
  const beneath =
    inner && (ends.test(noun.lemma) || isEmpty(noun)) ? worthAt(analysis, inner, isAnothers, depth + 1) : 0;
  if (ends.test(noun.lemma)) return -sign * beneath;
  // `an example of double standards`
  for (const { lemma } of dependents(analysis, noun.index, 'amod'))
    if (lemma === 'false' || (lemma === 'double' && noun.lemma === 'standard') || judged(lemma) < 0) return -sign;
  // `the best chance`
  if (
    chances.test(noun.lemma) &&
    dependents(analysis, noun.index, 'amod').some(({ form }) => /^(?:best|only|real|last)$/.test(form))
  )
    return sign;
  if (isEmpty(noun)) return sign * beneath;
  return sign * (ills.has(noun.lemma) ? -1 : goods.has(noun.lemma) ? 1 : judged(noun.lemma));
}

function judged(lemma: string): number {
  const stance = predicates.get(lemma)?.find(({ isNominal }) => isNominal)?.stance;
  return stance === 'supports' ? 1 : stance === 'opposes' ? -1 : 0;
}
