import { type Analysis, dependents, type Token } from '../../language/index.js';
import type { InstrumentsRead } from '../instruments/index.js';
import { actorOf } from './actors.js';
import type { Echoed, Taken } from './echoed.js';
import { subjectsOf } from './holders.js';
import { isNegated } from './negation.js';
import type { Voices } from './voices.js';

const siding = /^(?:side|agree|concur|stand)$/;
const backing = /^(?:back|support)$/;
const idle = /^(?:nsubj|aux|advmod|punct|cc|cop|mark|case|obl:unmarked|conj|parataxis)$/;

/**
 * Who sides with somebody whose stance the paragraph has told (`Peru rejects the pact. Chile sides with Peru`, `Chile is with Lima`): he
 * shares it.
 */
export function sided(
  analysis: Analysis,
  cast: Voices,
  instruments: InstrumentsRead,
  taken: readonly Taken[],
): Echoed[] {
  if (!taken.length) return [];
  const positions: Echoed[] = [];
  for (const token of analysis.tokens) {
    const ally = allyOf(analysis, token) ?? backedOn(analysis, instruments, token);
    const holders = ally ? subjectsOf(analysis, cast, token) : [];
    if (!ally || !holders.length || isNegated(analysis, token)) continue;
    const countryOf = (id: string) => cast.actors.find((one) => one.id === id)?.country ?? id;
    const allies = actorOf(analysis, cast, ally);
    const { paragraph } = analysis.sentences[token.sentence]!;
    const about = instrumentAbout(analysis, instruments, token, ally);
    const last = taken.findLast(
      (one) =>
        one.token.index < token.index &&
        (about === null ? analysis.sentences[one.token.sentence]!.paragraph === paragraph : one.toward === about) &&
        one.holders.some((holder) => allies.some((id) => id === holder || countryOf(id) === countryOf(holder))),
    );
    if (!last) continue;
    const stance = last.stance === 'calls-for' ? 'supports' : last.stance;
    for (const holder of holders)
      if (!last.holders.includes(holder))
        positions.push({ holder, stance, toward: last.toward, statement: null, word: token, because: 'echo:with' });
  }
  return positions;
}

/** With whom a clause says that somebody sides, and nothing more: `sides with Peru`, `agrees with Peru`, `is with Lima`; or null. */
function allyOf(analysis: Analysis, token: Token): Token | null {
  const below = dependents(analysis, token.index);
  const isWith = ({ index }: Token): boolean => dependents(analysis, index, 'case').some(({ form }) => form === 'with');
  // `are with Paris`
  if (token.upos === 'PROPN')
    return below.some(({ deprel, lemma }) => deprel === 'cop' && lemma === 'be') &&
      isWith(token) &&
      below.every(({ deprel }) => idle.test(deprel))
      ? token
      : null;
  if (token.upos !== 'VERB' || !siding.test(token.lemma)) return null;
  // `agreed with Peru` may be on something new
  if (token.lemma !== 'side' && !/^VB[ZP]$/.test(token.xpos)) return null;
  const [ally, ...others] = below.filter(({ deprel }) => deprel === 'obl');
  const isAlone = below.every(({ deprel }) => idle.test(deprel) || deprel === 'obl');
  // `on the matter`
  const isIdle = others.every(
    (word) => /^(?:matter|issue|question|point|subject|dispute)$/.test(word.lemma) || isAbout(analysis, word),
  );
  return ally && isAlone && isIdle && isWith(ally) ? ally : null;
}

/** `on the treaty`, `over the treaty` */
const isAbout = (analysis: Analysis, { index }: Token): boolean =>
  dependents(analysis, index, 'case').some(({ form }) => /^(?:on|over|about)$/.test(form));

/** The instrument on which somebody sides with another (`sided with Peru on the treaty`), or null. */
function instrumentAbout(analysis: Analysis, instruments: InstrumentsRead, verb: Token, ally: Token): string | null {
  for (const word of [...dependents(analysis, ally.index, 'nmod'), ...dependents(analysis, verb.index, 'obl')]) {
    const found = isAbout(analysis, word) ? instruments.instrumentAt(word.index) : null;
    if (found) return found.instrument;
  }
  return null;
}

/** `backs Peru over the treaty`: whom somebody backs in that; or null. */
function backedOn(analysis: Analysis, instruments: InstrumentsRead, verb: Token): Token | null {
  if (verb.upos !== 'VERB' || !backing.test(verb.lemma)) return null;
  const ally = dependents(analysis, verb.index, 'obj').find(({ upos }) => upos === 'PROPN');
  return ally && instrumentAbout(analysis, instruments, verb, ally) !== null ? ally : null;
}
