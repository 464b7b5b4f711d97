import { type Analysis, dependent, governor, type Token } from '../../language/index.js';
import type { InstrumentsRead } from '../instruments/index.js';
import { actorsOf } from './actors.js';
import type { Found } from './acts.js';
import { subjectsOf } from './holders.js';
import { isNegated } from './negation.js';
import { instrumentBefore } from './pronouns.js';
import { targetsIn } from './targets.js';
import type { Voices } from './voices.js';
import { lastVoted } from './votes.js';

/** `Peru is against the pact`, `is fully behind it`, `is all for it` */
export const isAgainst = ({ form, deprel }: Token): boolean =>
  (/^(?:against|behind|for)$/.test(form) && deprel === 'case') ||
  // `with Chile against`, whatever the parser hangs the word on
  (form === 'against' && /^(?:nmod|advmod|obl)$/.test(deprel));

/** Who is against an instrument, or for it. */
export function againstIt(analysis: Analysis, cast: Voices, instruments: InstrumentsRead, token: Token): Found[] {
  const of = governor(analysis, token.index);
  // `passed by 12 votes to two, with Peru and Chile against`
  if (of && of.index < token.index && dependent(analysis, of.index, 'case')?.form === 'with') {
    const toward = token.form === 'against' ? lastVoted(analysis, instruments, token) : null;
    return toward
      ? [{ holders: actorsOf(analysis, cast, of), stance: 'rejects', toward, word: of, because: 'vote:against' }]
      : [];
  }
  // `have nothing against it`
  const nothing = of && token.form === 'against' && of.deprel === 'nmod' ? governor(analysis, of.index) : null;
  const having = nothing?.lemma === 'nothing' ? governor(analysis, nothing.index) : null;
  const pact = having?.lemma === 'have' ? targetsIn(analysis, instruments, of!)[0] : undefined;
  if (pact)
    return [
      {
        holders: subjectsOf(analysis, cast, having!),
        stance: pact.isUndone ? 'opposes' : 'supports',
        toward: pact.instrument,
        word: having!,
        because: 'stance:nothing-against',
      },
    ];
  const cop = of && dependent(analysis, of.index, 'cop');
  // `is said to be against it`
  const said = cop && of.deprel === 'xcomp' ? governor(analysis, of.index) : null;
  const isSaid = !!said && /^(?:say|understand|think|believe|know|report|rumou?r|seem|appear)$/.test(said.lemma);
  const subject =
    (cop && dependent(analysis, of.index, 'nsubj')) ??
    (isSaid ? (dependent(analysis, said.index, 'nsubj:pass') ?? dependent(analysis, said.index, 'nsubj')) : null);
  // `Peru is dead against it`
  const meant = subject && of ? instrumentBefore(analysis, instruments, cast, of, true) : null;
  const target = meant
    ? { instrument: meant, isUndone: isOfEnding(analysis, of!) }
    : subject && of
      ? targetsIn(analysis, instruments, of)[0]
      : undefined;
  if (!target || isNegated(analysis, of!)) return [];
  return [
    {
      holders: actorsOf(analysis, cast, subject!),
      stance: (token.form === 'against') !== target.isUndone ? 'opposes' : 'supports',
      toward: target.instrument,
      word: of!,
      because: `stance:${token.form}`,
    },
  ];
}

/** `Peru is for lifting them; Chile is against it`: the lifting. */
function isOfEnding({ tokens, sentences, children }: Analysis, { index, form, sentence }: Token): boolean {
  if (form !== 'it') return false;
  for (let at = index - 1; at >= sentences[sentence]!.first; at--) {
    const { xpos, lemma } = tokens[at]!;
    if (xpos !== 'VBG' || !/^(?:lift|end|scrap|leave|quit|drop|ease|suspend|repeal)$/.test(lemma)) continue;
    if (children[at]!.some((child) => /^(?:for|against)$/.test(tokens[child]!.form))) return true;
  }
  return false;
}
