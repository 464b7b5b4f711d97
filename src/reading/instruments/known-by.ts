import { type KnownInstrument, knownInstrument, matchInstrument } from '../../knowledge/index.js';
import type { Analysis, Token } from '../../language/index.js';
import { lower } from './candidate.js';

/** A participle behind a noun, which the parser may take for a past tense: `a deal reached with Iran`. */
export const isParticiple = ({ deprel, xpos }: Token): boolean => deprel === 'acl' && /^VB[DN]$/.test(xpos);

/** `the nuclear deal with Iran`, `a nuclear deal reached with Iran`: one known as `the Iran nuclear deal`, or null. */
export function knownByParty(
  analysis: Analysis,
  { index, form }: Token,
  modifiers: readonly Token[],
): KnownInstrument | null {
  const { tokens, children } = analysis;
  if (!modifiers.length || modifiers.some((m) => children[m.index]!.length)) return null;
  const below = [index, ...children[index]!.filter((c) => c > index && isParticiple(tokens[c]!))];
  // the tree may hang `with Iran` on the verb before the noun
  const near = lower(tokens[index + 1]) === 'with' ? [tokens[index + 1]!.head] : [];
  for (const party of [...below.flatMap((at) => children[at]!), ...near])
    if (
      party > index &&
      tokens[party]!.upos === 'PROPN' &&
      children[party]!.some((c) => tokens[c]!.deprel === 'case' && lower(tokens[c]) === 'with')
    ) {
      const name = [tokens[party]!.form, ...modifiers.map((m) => m.form), form];
      const match = matchInstrument(name, 0);
      if (match?.length === name.length) return match.instrument;
    }
  return null;
}

/**
 * `the nuclear deal` in a text on Iran that speaks of the year, the resolution or the mechanism which belong to the one of 2015;
 * another of them is told of with its own words.
 */
export function knownByText({ text }: Analysis, { form }: Token, modifiers: readonly Token[]): KnownInstrument | null {
  const isBare =
    modifiers.length === 1 && modifiers[0]!.form === 'nuclear' && /^(?:deal|accord|pact|agreement)$/.test(form);
  if (!isBare || !/\bIran/.test(text) || /\bNorth Korea/.test(text)) return null;
  return /\b(?:2015|2018|2231|JCPOA|snapback)\b/i.test(text) ? (knownInstrument('jcpoa') ?? null) : null;
}
