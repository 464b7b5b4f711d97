import { type Analysis, dependents, governor, relation, type Token } from '../../language/index.js';
import type { InstrumentsRead } from '../instruments/index.js';
import type { ActEntry } from './lexicon.js';
import type { Target } from './targets.js';

/** `Chad signed the pact, but Peru declined to sign`, `… and urged Peru to join`: the instrument last spoken of in the sentence. */
export function leftOut(
  analysis: Analysis,
  instruments: InstrumentsRead,
  verb: Token,
  { lemma, to }: ActEntry,
  given: readonly Token[],
): readonly Target[] {
  const above = relation(verb) === 'xcomp' ? governor(analysis, verb.index) : null;
  // `Peru signed the pact. Chile withdrew its signature.`
  if (lemma === 'signature' && to === 'to' && !given.length && isIts(analysis, verb)) {
    const { first } = analysis.sentences[Math.max(0, verb.sentence - 1)]!;
    for (let at = verb.index - 1; at >= first; at--) {
      const reference = instruments.instrumentAt(at);
      if (reference) return [{ instrument: reference.instrument, isUndone: false }];
    }
  }
  if (given.length || to !== 'obj' || !/^(?:sign|ratify|endorse|join)$/.test(lemma)) return [];
  if (isAlone(analysis, verb)) {
    const last = lastTreaty(analysis, instruments, verb);
    return last ? [{ instrument: last, isUndone: false }] : [];
  }
  if (
    !above ||
    !/^(?:decline|refuse|urge|ask|call|press)$/.test(above.lemma) ||
    dependents(analysis, verb.index, 'obl').length
  )
    return [];
  const { first } = analysis.sentences[verb.sentence]!;
  for (let at = above.index - 1; at >= first; at--) {
    const reference = instruments.instrumentAt(at);
    if (reference) return [{ instrument: reference.instrument, isUndone: false }];
  }
  // `Peru signed the pact. Chile has declined to sign.`
  const last = /^(?:decline|refuse)$/.test(above.lemma) ? lastTreaty(analysis, instruments, verb) : null;
  return last ? [{ instrument: last, isUndone: false }] : [];
}

const isIts = (analysis: Analysis, { index }: Token): boolean =>
  dependents(analysis, index, 'nmod:poss').some(({ form }) => /^(?:its|their|his|her)$/.test(form));

/** `China, which ratified in December`, `said it was ready to sign`: with nothing but when or where behind it. */
function isAlone(analysis: Analysis, verb: Token): boolean {
  if (
    !/^(?:sign|ratify)$/.test(verb.lemma) ||
    dependents(analysis, verb.index, 'obj', 'nsubj:pass', 'ccomp', 'xcomp').length
  )
    return false;
  const above = relation(verb) === 'xcomp' ? governor(analysis, verb.index) : null;
  const isTensed =
    /^VB[DZP]$/.test(verb.xpos) || dependents(analysis, verb.index, 'aux').some(({ lemma }) => lemma === 'have');
  if (!(above ? /^(?:ready|willing|prepare|prepared|agree|pledge|promise)$/.test(above.lemma) : isTensed)) return false;
  return dependents(analysis, verb.index, 'obl', 'advmod', 'compound:prt').every(
    ({ upos, form, index }) =>
      /^(?:PROPN|NUM)$/.test(upos) ||
      upos === 'ADV' ||
      dependents(analysis, index, 'case').some((one) => /^(?:in|on|at|after|before)$/.test(one.form)) ||
      /^(?:week|month|year|day)$/.test(form),
  );
}

/** The treaty or agreement that the text speaks of most often, where it does so in the sentence or the two before it; or the last one. */
function lastTreaty(analysis: Analysis, instruments: InstrumentsRead, verb: Token): string | null {
  const treaties = new Map(
    instruments.instruments
      .filter(({ kind }) => /^(?:treaty|agreement|charter)$/.test(kind))
      .map(({ id, mentions }) => [id, mentions.length]),
  );
  const most = Math.max(...treaties.values());
  const { first } = analysis.sentences[Math.max(0, verb.sentence - 2)]!;
  const near: string[] = [];
  for (let at = verb.index - 1; at >= first; at--) {
    const id = instruments.instrumentAt(at)?.instrument;
    if (id && treaties.has(id)) near.push(id);
  }
  const main = [...treaties].find(([, count]) => count === most && count > 2)?.[0];
  return near.length ? (main ?? near[0]!) : null;
}
