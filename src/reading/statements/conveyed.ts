import { child, type Grammar } from './grammar.js';

/** `let it be known that …`, `made it clear that …`: whoever lets it be known says so. */
export function isMadeKnown(g: Grammar, at: number): boolean {
  const { tokens } = g.analysis;
  const { lemma, deprel, head } = tokens[at]!;
  if (!/^(?:know|understand)$/.test(lemma) || deprel !== 'xcomp' || !/^(?:let|make)$/.test(tokens[head]?.lemma ?? ''))
    return false;
  return child(g, head, 'expl', 'obj')?.lemma === 'it' && child(g, head, 'nsubj') !== null;
}

/** Verbs that pass on what their object says: `the agency quoted Novak as saying that …`. */
const conveying = new Set(['quote', 'cite', 'paraphrase', 'report', 'record', 'describe', 'portray', 'depict']);

/** Whether a participle says how its verb passes on the words of its object, or of its subject where that is passive. */
export function isConveyed(g: Grammar, at: number): boolean {
  const { tokens } = g.analysis;
  const { xpos, head } = tokens[at]!;
  // "quoted her as having said it"
  const isPerfect = xpos === 'VBN' && child(g, at, 'aux')?.xpos === 'VBG';
  return (
    (xpos === 'VBG' || isPerfect) &&
    head >= 0 &&
    conveying.has(tokens[head]!.lemma) &&
    (child(g, at, 'mark') ?? child(g, at, 'case'))?.lemma === 'as'
  );
}
