import { type Analysis, dependents, governor, type Token } from '../../language/index.js';
import type { InstrumentsRead } from '../instruments/index.js';
import type { Found } from './acts.js';
import { argumentsOf } from './arguments.js';
import { subjectsOf } from './holders.js';
import { isNegated } from './negation.js';
import { targetsIn } from './targets.js';
import type { Voices } from './voices.js';

const seeing = /^(?:consider|see|regard|view|deem|think|count|hold|declare|call|feel|believe)$/;
const selves = /^(?:itself|themselves|himself|herself|ourselves)$/;

/** What somebody may be to a treaty. */
const sides = /^(?:party|member|signatory|participant|adherent)$/;

/** The verb by which somebody takes himself to be what a noun says: `no longer sees itself as a party to it`. */
export function selfSeen(analysis: Analysis, noun: Token): Token | null {
  const isFree = freed.test(noun.form) && noun.deprel === 'xcomp' && burdensOn(analysis, noun).length > 0;
  if (isFree ? false : noun.upos !== 'NOUN' || !sides.test(noun.lemma) || !/^(?:obl|xcomp|obj)$/.test(noun.deprel))
    return null;
  const verb = governor(analysis, noun.index);
  const isOfSelf =
    verb !== null &&
    seeing.test(verb.lemma) &&
    dependents(analysis, verb.index, 'obj', 'iobj').some(({ form, index }) => selves.test(form) && index < noun.index);
  return isOfSelf ? verb : null;
}

const freed = /^(?:free|freed|released|absolved|relieved|exempt)$/;

/** `free of all commitments under the pact`: of what somebody takes himself to be free, and under what. */
const burdensOn = (analysis: Analysis, { index }: Token): Token[] => {
  const phrases = dependents(analysis, index, 'obl', 'nmod');
  const isOfBurden = phrases.some(
    (word) =>
      /^(?:obligation|commitment|duty|constraint|limit|restriction|undertaking|limitation)$/.test(word.lemma) &&
      dependents(analysis, word.index, 'case').some(({ form }) => /^(?:of|from)$/.test(form)),
  );
  return isOfBurden ? phrases : [];
};

/** Who no longer takes himself for a party to an instrument is against it; who does is for it. */
export function fromSelf(analysis: Analysis, cast: Voices, instruments: InstrumentsRead, noun: Token): Found[] {
  const verb = selfSeen(analysis, noun);
  if (!verb) return [];
  const holders = subjectsOf(analysis, cast, verb);
  if (freed.test(noun.form))
    return burdensOn(analysis, noun)
      .flatMap((argument) => targetsIn(analysis, instruments, argument))
      .map(({ instrument: toward }) => ({
        holders,
        stance: isNegated(analysis, verb) ? ('supports' as const) : ('opposes' as const),
        toward,
        word: verb,
        because: `stance:${noun.form}/self`,
      }));
  return ['to', 'of', 'in']
    .flatMap((to) => argumentsOf(analysis, noun, to))
    .flatMap((argument) => targetsIn(analysis, instruments, argument))
    .map(({ instrument: toward }) => ({
      holders,
      stance: isNegated(analysis, verb) ? ('opposes' as const) : ('supports' as const),
      toward,
      word: verb,
      because: `stance:${noun.lemma}/self`,
    }));
}
