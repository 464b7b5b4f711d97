import { isCue } from './cues.js';
import { child, type Grammar } from './grammar.js';
import { phrase, type Source } from './phrase.js';

/**
 * `Ruiz needled the “expert,” adding, “…”`: a participle of saying right behind quoted words goes on with the clause that these
 * end. Its source is who speaks in that clause, else who does what the sentence tells; null where the participle stands behind anything
 * else, or nobody is named outside the quoted words. `first` is the word after these.
 */
export function speakerOver(g: Grammar, cue: number, first: number): Source | null {
  const { tokens, sentences } = g.analysis;
  const verb = tokens[cue]!;
  const before = tokens[first - 1];
  if (verb.xpos !== 'VBG' || before?.sentence !== verb.sentence || g.quotationAt[before.index]! < 0) return null;
  if (child(g, cue, 'nsubj') || tokens.slice(first, cue).some(({ upos }) => upos === 'VERB')) return null;
  let doer: number | null = null;
  for (let at = first - 1; at >= sentences[verb.sentence]!.first; at--) {
    if (g.quotationAt[at]! >= 0 || tokens[at]!.upos !== 'VERB') continue;
    const subject = child(g, at, 'nsubj');
    if (!subject || subject.index > at || g.quotationAt[subject.index]! >= 0 || /^W/.test(subject.xpos)) continue;
    if (isCue(tokens[at]!)) return phrase(g, subject.index);
    if (doer === null || tokens[at]!.deprel === 'root') doer = subject.index;
  }
  return doer === null ? null : phrase(g, doer);
}
