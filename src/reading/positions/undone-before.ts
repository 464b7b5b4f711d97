import { type Analysis, governor, relation, type Token } from '../../language/index.js';
import type { InstrumentsRead } from '../instruments/index.js';
import { undoing } from './lexicon.js';
import type { Target } from './targets.js';

/** What is done to a deed rather than to a text. */
const toDeeds =
  /^(?:veto|block|oppose|back|support|reject|welcome|resist|condemn|critici[sz]e|endorse|favou?r|denounce|deplore|applaud|hail)$/;

/** `opposes any easing of the sanctions, and Chad would veto it`: the easing, which undoes them; or null. */
export function undoneBefore(analysis: Analysis, instruments: InstrumentsRead, word: Token): Target | null {
  if (!/^it$/i.test(word.form) || word.deprel !== 'obj' || !toDeeds.test(analysis.tokens[word.head]?.lemma ?? ''))
    return null;
  const own = analysis.sentences[word.sentence]!;
  const previous = analysis.sentences[word.sentence - 1];
  const from = previous?.paragraph === own.paragraph ? previous.first : own.first;
  for (let at = word.index - 1; at >= from; at--) {
    const reference = instruments.instrumentAt(at);
    if (!reference) continue;
    const deed = relation(analysis.tokens[at]!) === 'nmod' ? governor(analysis, at) : null;
    const isDeed = deed?.upos === 'NOUN' && undoing.has(deed.lemma) && /^(?:obj|nsubj|nsubj:pass)$/.test(deed.deprel);
    return isDeed ? { instrument: reference.instrument, isUndone: true } : null;
  }
  return null;
}
