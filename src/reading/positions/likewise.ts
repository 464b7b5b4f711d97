import { type Analysis, dependent, dependents, type Token } from '../../language/index.js';
import { actorsOf } from './holders.js';
import type { Voices } from './voices.js';

const auxiliary = /^(?:do|does|did|have|has|had|will|would|is|are|was|were)$/;
/** Tokens between a stance and those who share it. */
const within = 40;

/**
 * Who is said to do likewise: `Peru rejected the pact, as did Chile`, `… and so would Chile`, `did not sign it, nor has Chile`,
 * `Peru backs it. So does Chile.`
 * @param isStance whether a word takes a stance of its own, which is then the one that is shared.
 */
export function likewise(
  analysis: Analysis,
  cast: Voices,
  verb: Token,
  isStance: (token: Token) => boolean,
): readonly string[] {
  const { tokens, sentences } = analysis;
  const own = sentences[verb.sentence]!;
  const next = sentences[verb.sentence + 1];
  const last = next && next.paragraph === own.paragraph ? Math.min(next.first + 3, next.last) : own.last;
  for (let at = verb.index + 1; at + 1 < last && at < verb.index + within; at++) {
    const token = tokens[at]!;
    const follower = followerAt(analysis, token) ?? likeDoer(analysis, token);
    if (follower) {
      const own = actorsOf(analysis, cast, follower);
      // `Trinidad and Tobago did so`, with two heads in one name
      const whole = own.length ? null : firstActor(analysis, cast, follower.index);
      return whole ? actorsOf(analysis, cast, whole) : own;
    }
    if (at < own.last && token.upos === 'VERB' && isStance(token)) return [];
    if (!/^(?:as|so|nor|neither)$/i.test(token.form) || !auxiliary.test(tokens[at + 1]?.form ?? '')) continue;
    const opens = /^(?:,|;|and|nor)$/.test(tokens[at - 1]!.form) || at === next?.first || token.form === 'nor';
    if (!opens) continue;
    const holder = firstActor(analysis, cast, at + 2);
    return holder ? actorsOf(analysis, cast, holder) : [];
  }
  return [];
}

/** Who `followed`, or `followed suit`. */
function followerAt(analysis: Analysis, { upos, lemma, index }: Token): Token | null {
  if (upos !== 'VERB' || lemma !== 'follow') return null;
  const isSuit = dependents(analysis, index, 'obj', 'ccomp', 'xcomp').every(({ form }) => form === 'suit');
  return isSuit ? dependent(analysis, index, 'nsubj') : null;
}

/** Who `did so`, or `did the same`. */
function likeDoer(analysis: Analysis, { lemma, index }: Token): Token | null {
  if (lemma !== 'do') return null;
  const isSo = dependents(analysis, index, 'obj', 'advmod', 'xcomp', 'obl').some(({ form }) =>
    /^(?:so|same|likewise)$/.test(form),
  );
  return isSo ? dependent(analysis, index, 'nsubj') : null;
}

/** The actor whose phrase begins at a token. */
function firstActor({ tokens, sentences }: Analysis, cast: Voices, first: number): Token | null {
  const token = tokens[first];
  if (!token) return null;
  for (let at = first; at < sentences[token.sentence]!.last && at < first + 6; at++) {
    const reference = cast.referenceAt(at);
    // `the Slovak premier`: not Slovakia
    if (reference?.actor && reference.first <= first && !/^(?:amod|compound|nmod:poss)$/.test(tokens[at]!.deprel))
      return tokens[at]!;
    if (/^(?:VERB|PUNCT|ADP)$/.test(tokens[at]!.upos)) return null;
  }
  return null;
}
