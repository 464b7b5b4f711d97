import { type Analysis, dependents, governor, type Token } from '../../language/index.js';
import type { InstrumentsRead } from '../instruments/index.js';
import type { Found } from './acts.js';
import { subjectsOf } from './holders.js';
import { isNegated } from './negation.js';
import { instrumentBefore } from './pronouns.js';
import { targetsIn } from './targets.js';
import type { Voices } from './voices.js';

/** `wants nothing to do with it`, `will have no part in it`: the word on which what is shunned hangs. */
export const isShunning = (analysis: Analysis, { lemma, upos, index }: Token): boolean =>
  lemma === 'do' && upos === 'VERB' && wantingOver(analysis, index) !== null;

/** Who would have it so; `has nothing to do with it` says only that two things are not of one kind. */
function wantingOver(analysis: Analysis, index: number): Token | null {
  const nothing = governor(analysis, index);
  if (nothing?.form !== 'nothing' || !/^(?:acl|xcomp)$/.test(analysis.tokens[index]!.deprel)) return null;
  const verb = nothing.deprel === 'obj' ? governor(analysis, nothing.index) : null;
  return verb && /^(?:want|wish)$/.test(verb.lemma) ? verb : null;
}

/** Who wants nothing to do with an instrument is against it. */
export function shunnedIn(analysis: Analysis, cast: Voices, instruments: InstrumentsRead, token: Token): Found[] {
  const verb = wantingOver(analysis, token.index);
  if (!verb || isNegated(analysis, verb)) return [];
  const [thing] = [token, verb]
    .flatMap(({ index }) => dependents(analysis, index, 'obl'))
    .filter(({ index }) => dependents(analysis, index, 'case').some(({ form }) => form === 'with'));
  if (!thing) return [];
  const before = instrumentBefore(analysis, instruments, cast, thing, true);
  const toward = before ?? targetsIn(analysis, instruments, thing)[0]?.instrument;
  return toward
    ? [
        {
          holders: subjectsOf(analysis, cast, verb),
          stance: 'opposes',
          toward,
          word: verb,
          because: 'stance:nothing-to-do',
        },
      ]
    : [];
}
