import { type Analysis, relation } from '../../language/index.js';
import { introduction, isRelative } from './constructions.js';
import type { Meaning } from './meaning.js';
import { rankOf } from './rank.js';
import type { Sides } from './sides.js';

/**
 * Talks for which somebody is somewhere: `Ruiz, who was in Lima for talks with the rebels, …`, `Ruiz, in Lima for talks with the rebels,
 * said …`. With whom must be told.
 */
export function thereForTalks(
  analysis: Analysis,
  sides: Sides,
  meaning: (head: number) => Meaning | null,
  { first, last }: { first: number; last: number },
): Meaning[] {
  const { tokens } = analysis;
  const found: Meaning[] = [];
  for (let at = first; at < last; at++) {
    const { upos, head: place } = tokens[at]!;
    if (upos !== 'NOUN' || place < 0 || place > at || introduction(analysis, at) !== 'for') continue;
    if (!/^(?:in|at)$/.test(introduction(analysis, place)) || !sides.isPlace(place)) continue;
    const visitors = visitorsOf(analysis, place).filter((one) => sides.isActor(one));
    const read = visitors.length ? meaning(at) : null;
    if (read?.type !== 'CONSULT' || read.status !== 'asserted' || rankOf(analysis, tokens[place]!) === null) continue;
    if (read.recipients.some((one) => sides.of(one).length > 0))
      found.push({ ...read, actors: visitors, rule: `nominal(${read.rule})` });
  }
  return found;
}

/** Who is said to be at a place, or is told of with it between commas. */
function visitorsOf({ tokens, children }: Analysis, place: number): number[] {
  const own = children[place]!.map((c) => tokens[c]!);
  const { deprel, head } = tokens[place]!;
  if (own.some((t) => relation(t) === 'cop' && /^VB[DPZ]$/.test(t.xpos))) {
    if (own.some((t) => /^(?:not|n['’]t|never)$/.test(t.lemma) || t.xpos === 'MD')) return [];
    const subject = own.find((t) => relation(t) === 'nsubj');
    if (!subject) return [];
    return isRelative(subject) && deprel === 'acl:relcl' && head >= 0 ? [head] : [subject.index];
  }
  const opening = own.find((t) => t.deprel === 'case');
  const isSetOff = opening !== undefined && tokens[opening.index - 1]?.form === ',';
  if (!isSetOff || head < 0) return [];
  // the parser hangs it on the name or on what he says there
  if (head < place) return deprel === 'nmod' ? [head] : [];
  return children[head]!.filter((c) => tokens[c]!.deprel === 'nsubj' && c < opening.index);
}
