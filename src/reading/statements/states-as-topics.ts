import { matchName } from '../../knowledge/index.js';
import type { Range } from './draft.js';
import type { Grammar } from './grammar.js';

/** Whom a state has in it: behind its name and a colon, a bare one of these does something or is bidden to. */
const ownBody =
  /^(?:Army|Military|Junta|Police|Government|Authorities|Courts?|Judges?|Parliament|Soldiers|Troops|Regime|Rebels|Gunmen|Opposition|Activists?|Journalists?|Protesters|Lawmakers|Militants|Militias?)$/;

const others =
  /(?:^|\s)(?:(?:UN |UN rights |rights |independent |human rights )*(?:experts?|rapporteurs?|groups?|NGOs?|observers|monitors|committee)) (?:urge|call|say|warn|demand|condemn|deplore|denounce|welcome)s?\b|, [\p{Lu}][\p{L} ]{1,40} (?:says?|said|warns?|finds?)$/iu;

/**
 * `Chile: Police must answer for it`, `Peru: UN experts urge calm`, `Mali: Clinic shelled, aid group says`: whether a state before a colon is
 * what a headline is about, and not who says it.
 */
export function isStateAsTopic(g: Grammar, { first, last }: Range, colon: number): boolean {
  const { tokens, sentences, text } = g.analysis;
  const sentence = tokens[first]!.sentence;
  const own = sentences[sentence]!;
  const isHeadline = sentences[sentence + 1]?.paragraph !== own.paragraph;
  const label = matchName(
    tokens.slice(first, last).map(({ form }) => form),
    0,
  );
  const state = label?.entries[0];
  if (!isHeadline || state?.kind !== 'state' || label!.length !== last - first) return false;
  const next = tokens[colon + 1];
  if (!next || colon + 2 >= own.last) return false;
  if (ownBody.test(next.form)) return true;
  const body = matchName(
    tokens.slice(colon + 1, own.last).map(({ form }) => form),
    0,
  )?.entries[0];
  if (body?.kind === 'organisation' && body.country === state.country) return true;
  return others.test(text.slice(next.start, tokens[own.last - 1]!.end).replace(/[.!]$/, ''));
}
