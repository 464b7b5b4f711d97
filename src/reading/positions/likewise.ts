import { type Analysis, dependent, dependents, type Token } from '../../language/index.js';
import { actorsOf } from './actors.js';
import type { Voices } from './voices.js';

const auxiliary = /^(?:do|does|did|have|has|had|will|would|could|can|is|are|was|were)$/;
/** Tokens between a stance and those who share it, and of the next sentence. */
const within = 40;
const reach = 8;

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
  const last = next && next.paragraph === own.paragraph ? Math.min(next.first + reach, next.last) : own.last;
  const gapped = gappedIn(analysis, cast, verb, own.last);
  if (gapped.length) return gapped;
  for (let at = verb.index + 1; at + 1 < last && at < verb.index + within; at++) {
    const token = tokens[at]!;
    const follower = followerAt(analysis, token) ?? likeDoer(analysis, token);
    if (follower) {
      const own = actorsOf(analysis, cast, follower);
      // `Trinidad and Tobago did so`, with two heads in one name
      const whole = own.length ? null : firstActor(analysis, cast, follower.index);
      return whole ? actorsOf(analysis, cast, whole) : own;
    }
    // `Mali, which had held out, did so too`
    if (token.upos === 'VERB' && token.deprel !== 'acl:relcl' && isStance(token)) return [];
    // `Peru rejects it. Chile holds, as does Mali, that …`: that is of what Chile holds
    if (next && at >= next.first && token.upos === 'VERB' && !/^acl/.test(token.deprel)) return [];
    if (!/^(?:as|so|nor|neither)$/i.test(token.form) || !auxiliary.test(tokens[at + 1]?.form ?? '')) continue;
    const opens = /^(?:,|;|and|nor)$/.test(tokens[at - 1]!.form) || at === next?.first || token.form === 'nor';
    if (!opens) continue;
    const holder = firstActor(analysis, cast, at + 2);
    return holder ? actorsOf(analysis, cast, holder) : [];
  }
  return [];
}

/** `Peru left it in 2012, Mali in 2005 and Chile in 1998`: who stands behind a date with a date of his own. */
function gappedIn({ tokens }: Analysis, cast: Voices, verb: Token, last: number): readonly string[] {
  const found: string[] = [];
  for (let at = verb.index + 1; at + 3 < last && at < verb.index + within; at++) {
    if (!isDate(tokens[at]!) || !/^(?:in|on)$/.test(tokens[at - 1]!.form)) continue;
    let first = at + 1;
    while (/^(?:,|and)$/.test(tokens[first]?.form ?? '')) first++;
    let end = first;
    while ((end < last && tokens[end]!.upos === 'PROPN') || tokens[end]?.upos === 'CCONJ') end++;
    const isDated = /^(?:in|on)$/.test(tokens[end]?.form ?? '') && !!tokens[end + 1] && isDate(tokens[end + 1]!);
    if (first === at + 1 || end === first || !isDated) return found;
    // `rejected it, and the treaty, which Chile left in 2020 and Peru in 2021`: what those did is another deed
    const isOfOther = tokens.slice(verb.index + 1, at).some(({ xpos }) => /^VB[DPZ]$/.test(xpos));
    if (isOfOther && !found.length) return found;
    for (let name = first; name < end; name++) {
      const actor = cast.referenceAt(name)?.actor;
      if (actor && !found.includes(actor)) found.push(actor);
    }
  }
  return found;
}

const isDate = ({ form }: Token): boolean =>
  /^(?:[12]\d{3}|\d{1,2}|January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/.test(
    form,
  );

/** Who `followed`, or `followed suit`. */
function followerAt(analysis: Analysis, { upos, lemma, index }: Token): Token | null {
  if (upos !== 'VERB' || lemma !== 'follow') return null;
  const isSuit = dependents(analysis, index, 'obj', 'ccomp', 'xcomp').every(({ form }) => form === 'suit');
  return isSuit ? dependent(analysis, index, 'nsubj') : null;
}

/** `if Peru does so`, `as long as Peru does the same`: what others are to do first. */
const isOnCondition = (analysis: Analysis, { index, deprel, head }: Token): boolean =>
  deprel === 'advcl' &&
  (dependents(analysis, index, 'mark', 'advmod').some(({ form }) =>
    /^(?:if|once|unless|until|provided|when|after|before)$/i.test(form),
  ) ||
    /^(?:long|soon|far)$/.test(analysis.tokens[head]!.form));

/** Who `did so`, or `did the same`. */
function likeDoer(analysis: Analysis, token: Token): Token | null {
  const { lemma, index } = token;
  if (lemma !== 'do' || isOnCondition(analysis, token)) return null;
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
    // `the secretary-general`
    if (/^(?:VERB|PUNCT|ADP)$/.test(tokens[at]!.upos) && tokens[at]!.form !== '-') return null;
  }
  return null;
}
