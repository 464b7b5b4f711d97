import { type Analysis, relation } from '../../language/index.js';
import type { Sector } from '../../record/index.js';
import { standsInside } from './inside-places.js';
import type { Phrase } from './working.js';

/** A text that names a state as often is about it, however it does. */
export const timesOfScene = 3;

/**
 * Whether a phrase of a state tells that something happens there or that it or one of its own acts (`Protesters marched in Nairobi`, `Peru's
 * president resigned`), and does not merely mention it (`a ship built in China`, `trade with Chile`).
 */
export function tellsOfScene(
  analysis: Analysis,
  { head, sectors: own, form }: Phrase,
  sectorsAt: ReadonlyMap<number, readonly Sector[]>,
): boolean {
  if (form === 'pronoun') return false;
  const noun = wholeOf(analysis, head);
  const sectors = [...own, ...(sectorsAt.get(noun) ?? [])];
  if (sectors.includes('BUS')) return false;
  if (sectors.some((sector) => domestic.test(sector))) return true;
  if (sectors.some((sector) => ofState.test(sector)) && isProsecuted(analysis, noun)) return true;
  return isInPlace(analysis, head) || isInPlace(analysis, noun) || acts(analysis, noun);
}

/** The noun of which the words of a state are a part: `resigned` is what `president` does in `Peru's president`. */
function wholeOf({ tokens }: Analysis, at: number): number {
  let noun = at;
  for (let steps = 0; steps < 4; steps++) {
    const token = tokens[noun]!;
    const isPart =
      /^(?:nmod:poss|nmod:desc|compound|amod|flat|appos)$/.test(token.deprel) ||
      (relation(token) === 'nmod' && !/^(?:with|from|to|against|on|for|by|about)$/.test(caseOf(tokens, noun))) ||
      // `a spokesman for President Lind`
      (relation(token) === 'nmod' && /^(?:spokes.+|aide|adviser|advisor)$/.test(tokens[token.head]!.lemma));
    if (!isPart || token.head < 0) break;
    noun = token.head;
  }
  return noun;
}

/** Whether a noun is the subject of what the text itself tells. */
function acts({ tokens }: Analysis, noun: number): boolean {
  const own = tokens[noun]!;
  if (own.head < 0) return own.upos !== 'VERB';
  if (relation(own) !== 'nsubj' && relation(own) !== 'conj') return false;
  if (trading.test(own.lemma)) return false;
  let verb = relation(own) === 'conj' ? tokens[own.head]! : own;
  if (relation(verb) !== 'nsubj') return false;
  verb = tokens[verb.head]!;
  for (let steps = 0; verb.head >= 0 && steps < 6; steps++) {
    const kind = relation(verb);
    // `Peru recalled its envoy, the ministry said`: told before it is said who says it
    const isFirst = kind === 'ccomp' && verb.index < verb.head;
    if (!isFirst && !/^(?:conj|parataxis|advcl|xcomp)$/.test(kind)) return false;
    verb = tokens[verb.head]!;
  }
  return verb.head < 0;
}

/** Whether something happens in a place, and nobody is only heard, met or made there. */
function isInPlace(analysis: Analysis, at: number): boolean {
  const { tokens } = analysis;
  if (!standsInside(analysis, at)) return false;
  const above = tokens[tokens[at]!.head];
  if (!above) return true;
  if (passing.test(above.lemma)) return false;
  return !(above.upos === 'NOUN' && hearers.test(above.lemma));
}

const caseOf = (tokens: Analysis['tokens'], noun: number): string =>
  tokens.find((token) => token.head === noun && token.deprel === 'case')?.form.toLowerCase() ?? '';

/** Who fights or opposes his own government. */
const domestic = /^(?:OPP|REB|SEP|PTY)$/;
const ofState = /^(?:GOV|LEG|JUD|MIL|COP|OPP)$/;

/** `arrested two Chilean officials`, `an inquiry against them`: done by the state whose they are. */
function isProsecuted({ tokens }: Analysis, head: number): boolean {
  const above = tokens[tokens[head]!.head];
  return above !== undefined && above.index < head && prosecuting.test(above.lemma);
}

const prosecuting =
  /^(?:arrest|charge|detain|investigate|investigation|inquiry|probe|trial|sentence|convict|indict|dismiss|fire|sack|oust|overthrow|impeach|elect|assassinate|reinstate|appoint|nominate)$/;

/** Whose state is no scene. */
const trading = /^(?:company|firm|bank|import|export|good|product|ship|vessel|tanker|drone|tourist|national|investor)$/;

/** What one does where he is not at home, or is made. */
const passing =
  /^(?:arrive|land|travel|meet|tell|inform|brief|address|build|make|produce|manufacture|assemble|register|train|base|educate|bear|study|talk|negotiate|confer)$/;
const hearers = /^(?:reporter|journalist|newsman|correspondent|audience|conference|summit|meeting|talk|forum)$/;
