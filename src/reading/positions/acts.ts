import { type Analysis, dependent, dependents, governor, relation, type Token } from '../../language/index.js';
import type { Stance, Statement } from '../../record/index.js';
import type { InstrumentsRead } from '../instruments/index.js';
import { subjectsOf } from './holders.js';
import { type ActEntry, opposite } from './lexicon.js';
import { asBidden, isNegated, isReversed, type Mood, moodOf } from './mood.js';
import { argumentsOf, instrumentBefore, type Target, targetsIn } from './targets.js';
import type { Voices } from './voices.js';

/** A stance found in the words, before it is known whose statement it stands in. */
export interface Found {
  readonly holders: readonly string[];
  readonly stance: Stance;
  readonly toward: string;
  readonly word: Token;
  readonly because: string;
}

/** The stance that a verb or noun of the lexicon takes toward the instruments among its arguments. */
export function fromAct(
  analysis: Analysis,
  cast: Voices,
  instruments: InstrumentsRead,
  token: Token,
  entries: readonly ActEntry[],
  statement: Statement | null,
  holdersOf: (entry: ActEntry) => string[],
): Found[] {
  for (const entry of entries) {
    if (entry.with && !hasBeside(analysis, token, entry.with)) continue;
    const wanted = entry.to === 'obj' ? wantedOf(analysis, token) : null;
    const given = wanted ? [wanted] : argumentsOf(analysis, token, entry.to);
    const targets = given.flatMap((argument): readonly Target[] => {
      const instrument = instrumentBefore(analysis, instruments, cast, argument);
      return instrument ? [{ instrument, isUndone: false }] : targetsIn(analysis, instruments, argument);
    });
    if (!targets.length) continue;
    // who has not signed a treaty has not yet said that he will not
    if (done.has(entry.lemma) && isNegated(analysis, token) && !isToCome(analysis, token)) continue;
    const mood: Mood = token.upos === 'VERB' ? moodOf(analysis, cast, token, statement) : { kind: 'own' };
    if (mood.kind === 'open') continue;
    // whoever signs on a condition has not made up his mind; whoever threatens to leave takes a stand
    if (mood.kind === 'conditional' && /^(?:supports|calls-for)$/.test(entry.stance)) continue;
    const isTurned = isNegated(analysis, token) !== isReversed(analysis, token);
    const holders =
      mood.kind === 'bidden'
        ? mood.by
        : wanted
          ? subjectsOf(analysis, cast, governor(analysis, token.index)!)
          : holdersOf(entry);
    return targets.map((target) => {
      const stance = stanceToward(entry.stance, target, isTurned !== isNeither(analysis, given));
      return {
        holders,
        stance: mood.kind === 'bidden' ? asBidden(stance) : stance,
        toward: target.instrument,
        word: verbOf(analysis, token),
        because: `stance:${entry.lemma}/${entry.to}`,
      };
    });
  }
  return [];
}

/** Acts that are done once: not to have done them says nothing yet. */
const done = new Set([
  'sign',
  'ratify',
  'join',
  'rejoin',
  'conclude',
  'approve',
  'adopt',
  'renew',
  'agree',
  'accede',
  'extend',
]);

const isToCome = (analysis: Analysis, verb: Token): boolean =>
  (relation(verb) === 'acl' && verb.xpos === 'VB') ||
  dependents(analysis, verb.index, 'aux').some(({ xpos }) => xpos === 'MD');

/** `tore up`, `walked away`: a word that hangs on a verb. */
const hasBeside = (analysis: Analysis, token: Token, word: string): boolean =>
  analysis.tokens[token.index + 1]?.form === word ||
  [token, ...dependents(analysis, token.index, 'obj')].some(({ index }) =>
    dependents(analysis, index, 'compound:prt', 'advmod', 'obl', 'nmod').some(
      (beside) => beside.form.toLowerCase() === word && beside.index < token.index + 12,
    ),
  );

/** `wants the pact scrapped`: what the verb above has for its object. */
function wantedOf(analysis: Analysis, token: Token): Token | null {
  const above =
    /^VB[ND]$/.test(token.xpos) && /^(?:xcomp|acl)$/.test(relation(token)) ? governor(analysis, token.index) : null;
  if (!above) return null;
  const verb = relation(token) === 'xcomp' ? above : null;
  return verb && /^(?:want|like|prefer)$/.test(verb.lemma) ? dependent(analysis, verb.index, 'obj') : null;
}

/** `supports neither the pact nor the treaty` */
const isNeither = (analysis: Analysis, given: readonly Token[]): boolean =>
  given.some(({ index }) =>
    dependents(analysis, index, 'cc', 'det').some(({ form }) => form.toLowerCase() === 'neither'),
  );

/** `expressed its objection`: the words of a noun's stance are those of the verb that it completes. */
const verbOf = (analysis: Analysis, token: Token): Token =>
  (token.upos === 'NOUN' && relation(token) === 'obj' && governor(analysis, token.index)) || token;

const stanceToward = (stance: Stance, target: Target, isTurned: boolean): Stance =>
  target.isUndone !== isTurned ? opposite(stance) : stance;
