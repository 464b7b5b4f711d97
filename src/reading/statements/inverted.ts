import { relation } from '../../language/index.js';
import { cueOf } from './cues.js';
import type { Range } from './draft.js';
import { child, type Grammar, trim } from './grammar.js';
import { phrase, type Source } from './phrase.js';

/**
 * `But, said Ruiz, “…”`, `In other words, explained the moderator: “…”`: whoever stands between a verb of saying without a subject and the
 * quotation, whatever the tree takes him for. Null where somebody may be told by the verb, or something else stands there too.
 */
export function inverted(g: Grammar, cue: number, range: Range): Source | null {
  const { tokens } = g.analysis;
  const { lemma, form, xpos, deprel } = tokens[cue]!;
  const entry = cueOf('verb', lemma, form);
  if (entry?.kind !== 'speech' || entry.frames.has('told') || !/^VB[DZN]$/.test(xpos) || deprel === 'conj') return null;
  if (child(g, cue, 'nsubj', 'aux')) return null;
  const noun = g.analysis.children[cue]!.find(
    (at) => at > cue && at < range.last && /^(?:i?obj|obl:unmarked|xcomp)$/.test(tokens[at]!.deprel),
  );
  if (noun === undefined || !/^(?:NOUN|PROPN)$/.test(tokens[noun]!.upos) || child(g, noun, 'case')) return null;
  const whole = phrase(g, noun);
  const last = Math.min(whole.last, range.last);
  if (g.edges.left[noun] !== cue + 1) return null;
  for (let at = last; at < range.last; at++) if (tokens[at]!.upos !== 'PUNCT') return null;
  return { head: noun, ...trim(g, { first: cue + 1, last }) };
}

/** `He told them that it was a “mistake” and said “…”`, `…, shouting “…”`: the subject that the verb shares, where a few quoted words part the two. */
export function acrossQuotation(g: Grammar, cue: number, subject: Source | null, range: Range): Source | null {
  const { tokens } = g.analysis;
  const isParticiple = relation(tokens[cue]!) === 'advcl' && tokens[cue]!.xpos === 'VBG';
  if (!subject || subject.head >= range.first || !(isParticiple || relation(tokens[cue]!) === 'conj')) return null;
  const isNear = tokens[subject.head]!.sentence === tokens[cue]!.sentence && g.quotationAt[subject.head]! < 0;
  return isNear && subject.last <= range.first ? subject : null;
}
