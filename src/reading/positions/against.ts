import { type Analysis, dependent, governor, type Token } from '../../language/index.js';
import type { InstrumentsRead } from '../instruments/index.js';
import type { Found } from './acts.js';
import { actorsOf } from './holders.js';
import { isNegated } from './negation.js';
import { targetsIn } from './targets.js';
import type { Voices } from './voices.js';

/** `Peru is against the pact`, `is fully behind it`, `is all for it` */
export const isAgainst = ({ form, deprel }: Token): boolean =>
  /^(?:against|behind|for)$/.test(form) && deprel === 'case';

/** Who is against an instrument, or for it. */
export function againstIt(analysis: Analysis, cast: Voices, instruments: InstrumentsRead, token: Token): Found[] {
  const of = governor(analysis, token.index);
  const subject = of && dependent(analysis, of.index, 'cop') ? dependent(analysis, of.index, 'nsubj') : null;
  const target = subject && of ? targetsIn(analysis, instruments, of)[0] : undefined;
  if (!target || isNegated(analysis, of!)) return [];
  return [
    {
      holders: actorsOf(analysis, cast, subject!),
      stance: token.form === 'against' ? 'opposes' : 'supports',
      toward: target.instrument,
      word: of!,
      because: `stance:${token.form}`,
    },
  ];
}
