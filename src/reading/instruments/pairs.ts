import { type Analysis, dependents, governor, type Token } from '../../language/index.js';
import type { Cast, InstrumentReference } from '../cast.js';
import { lower } from './candidate.js';
import { type Draft, isCalledBy } from './draft.js';

/** Nouns for two texts at once. */
const texts =
  /^(?:treaty|agreement|accord|pact|deal|document|text|draft|resolution|convention|protocol|bill|law|plan|proposal|measure|instrument|declaration|memorandum|motion|initiative|compact)$/;
/** What is done to texts, and hardly to states. */
const toTexts =
  /^(?:reject|accept|sign|ratify|support|back|endorse|oppose|implement|honou?r|observe|respect|uphold|adopt|approve|veto|renew|extend|suspend|renounce|terminate|scrap|annul|abandon|leave|quit|join|stand|abide|stick|adhere|commit|comply|bind|defend|welcome|renegotiate|revise|initial|draft|propose|shelve|block|tear|favou?r|recogni[sz]e|repudiate|denounce)$/;
/** Sentences that one looks back over for the two. */
const back = 2;

/** Which instruments `both`, `the former`, `the second`, `both treaties`, `neither of them` mean: token → their ids, in the order of the text. */
export function pairsMeant(
  analysis: Analysis,
  cast: Cast,
  references: readonly InstrumentReference[],
  drafts: readonly Draft[],
): ReadonlyMap<number, readonly string[]> {
  const meant = new Map<number, readonly string[]>();
  if (drafts.length < 2) return meant;
  for (const token of analysis.tokens) {
    const which = whichOf(analysis, token);
    if (!which) continue;
    const pair =
      pairBefore(analysis, references, drafts, meant, token.index) ??
      (which === 'both' ? theTwo(analysis, references, drafts, token) : null);
    if (!pair) continue;
    if (which === 'both' && token.upos !== 'NOUN' && !isOfTexts(analysis, cast, token)) continue;
    meant.set(token.index, which === 'both' ? pair : [pair[which === 'first' ? 0 : 1]!]);
  }
  return meant;
}

/** Whether a word means two texts, or the first or the second of them. */
function whichOf(analysis: Analysis, token: Token): 'both' | 'first' | 'second' | null {
  const form = token.form.toLowerCase();
  if (token.upos === 'NOUN' && texts.test(token.lemma) && token.xpos === 'NNS') {
    const before = dependents(analysis, token.index).filter(({ index }) => index < token.index);
    const isTwo = before.some(({ form }) => /^(?:both|two)$/i.test(form));
    const isThe = before.some(({ form }) => /^(?:both|the|these|those)$/i.test(form));
    return isTwo && isThe && before.every(({ deprel }) => /^(?:det|nummod|case|punct|cc|mark)/.test(deprel))
      ? 'both'
      : null;
  }
  // `refused to join either treaty`
  if (token.upos === 'NOUN' && texts.test(token.lemma)) {
    const before = dependents(analysis, token.index).filter(({ index }) => index < token.index);
    if (before.some(({ form }) => /^(?:either|neither)$/i.test(form)))
      return before.every(({ deprel }) => /^(?:det|case|punct|cc|mark)/.test(deprel)) ? 'both' : null;
  }
  if (!argument.test(token.deprel)) return null;
  if (/^(?:both|neither|either)$/.test(form)) {
    const next = analysis.tokens[token.index + 1];
    return next && /^(?:NOUN|PROPN|ADJ)$/.test(next.upos) && next.head !== token.head ? null : 'both';
  }
  if (!/^(?:former|latter|first|second)$/.test(form)) return null;
  const [determiner] = dependents(analysis, token.index, 'det');
  if (lower(determiner) !== 'the' || dependents(analysis, token.index, 'nmod', 'acl', 'acl:relcl').length) return null;
  return /^(?:former|first)$/.test(form) ? 'first' : 'second';
}

const argument = /^(?:obj|obl|nsubj|nsubj:pass|nmod|root|advmod|conj|xcomp)$/;

/** Whether what is done to both is done to texts, or there are no two actors of whom it could be told. */
function isOfTexts(analysis: Analysis, cast: Cast, token: Token): boolean {
  const verb = governor(analysis, token.index);
  if (!verb) return false;
  // `urged both to respect it`
  if (dependents(analysis, verb.index, 'xcomp').some(({ index }) => index > token.index)) return false;
  if (/^nsubj/.test(token.deprel)) return token.deprel === 'nsubj:pass' && toTexts.test(verb.lemma);
  return toTexts.test(verb.lemma) || !cast.referenceAt(token.index)?.actor;
}

/** `both conventions` in a text that has spoken of two that are called so, or are of that kind, and of no third. */
function theTwo(
  { text }: Analysis,
  references: readonly InstrumentReference[],
  drafts: readonly Draft[],
  { lemma, upos, start }: Token,
): readonly [string, string] | null {
  if (upos !== 'NOUN') return null;
  const isBefore = ({ id }: Draft): boolean => references.some((one) => one.instrument === id && one.end < start);
  const isCalled = (draft: Draft): boolean =>
    isCalledBy(draft, lemma) ||
    draft.kind === lemma ||
    draft.mentions.some((one) => text.slice(one.start, one.end).toLowerCase().endsWith(lemma));
  const [one, other, ...more] = drafts.filter((draft) => !draft.isPlural && isBefore(draft) && isCalled(draft));
  return one && other && !more.length ? [one.id, other.id] : null;
}

/** The two instruments spoken of last before a token, where there are two and no third with them. */
function pairBefore(
  { tokens, sentences }: Analysis,
  references: readonly InstrumentReference[],
  drafts: readonly Draft[],
  before: ReadonlyMap<number, readonly string[]>,
  at: number,
): readonly [string, string] | null {
  const { sentence } = tokens[at]!;
  const plural = new Set(drafts.filter(({ isPlural }) => isPlural).map(({ id }) => id));
  for (let from = sentence; from >= 0 && from >= sentence - back; from--) {
    const { first, last } = sentences[from]!;
    // `opposed both treaties. Mali accepts neither.`
    const [, both] = [...before].findLast(([word, ids]) => word >= first && word < last && ids.length === 2) ?? [];
    if (both) return [both[0]!, both[1]!];
    const told = references.filter(({ head, instrument }) => head >= first && head < at && !plural.has(instrument));
    const ids = [...new Set(told.map(({ instrument }) => instrument))];
    if (ids.length > 2) return null;
    if (ids.length === 2) return [ids[0]!, ids[1]!];
  }
  return null;
}
