import { type Analysis, relation } from '../../language/index.js';
import type { EventType } from '../../record/index.js';
import type { Composer } from './compose.js';
import { introduction } from './constructions.js';
import type { Meaning } from './meaning.js';
import { rankOf } from './rank.js';
import type { Sides } from './sides.js';

/** Parts and times of what goes on: `the second day of an offensive`. */
const stretches =
  /^(?:day|night|week|weekend|month|year|hour|start|beginning|opening|outbreak|peak|round|wave|phase|stage|anniversary|eve)$/;
/** What makes one of a row of deeds that were done: `the third attack`, `the worst raid`. */
const counted = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest|last|recent)$/;
const deeds = new Set<EventType>(['ASSAULT', 'COERCE', 'PROTEST', 'MOBILIZE', 'SANCTION']);
const past = /^VB[DZPN]$/;

/**
 * Deeds that a copula tells as nouns, whose sides are named: `It was the second day of an offensive by Chad against Mali`, `The raid
 * was the worst attack by rebels on the police`.
 */
export function calledDeeds(
  analysis: Analysis,
  sides: Sides,
  meaning: Composer,
  { first, last }: { first: number; last: number },
): Meaning[] {
  const { tokens, children } = analysis;
  const namesOf = (heads: readonly number[]): string[] => heads.flatMap((at) => sides.of(at).map(({ actor }) => actor));
  const found: Meaning[] = [];
  for (let at = first; at < last; at++) {
    if (tokens[at]!.upos !== 'NOUN') continue;
    const below = children[at]!.find((c) => tokens[c]!.deprel === 'cop');
    const copula = below === undefined ? null : tokens[below]!;
    if (!copula || !past.test(copula.xpos) || !/^(?:was|were|is|are|been)$/.test(copula.form)) continue;
    const own = children[at]!.map((c) => tokens[c]!);
    if (own.some((t) => t.xpos === 'MD' || /^(?:not|n['’]t|never|no|if|whether)$/.test(t.lemma))) continue;
    const isStretch = stretches.test(tokens[at]!.lemma);
    const isOfRow = own.some(({ lemma, xpos, deprel }) => deprel === 'amod' && (xpos === 'JJS' || counted.test(lemma)));
    if ((!isStretch && !isOfRow) || rankOf(analysis, tokens[at]!) === null) continue;
    const noun = isStretch
      ? children[at]!.find((c) => c > at && relation(tokens[c]!) === 'nmod' && introduction(analysis, c) === 'of')
      : at;
    if (noun === undefined || tokens[noun]!.upos !== 'NOUN') continue;
    const deed = meaning(noun);
    if (!deed?.type || !deeds.has(deed.type) || deed.status !== 'asserted') continue;
    const doers = namesOf(deed.actors);
    const suffering = namesOf(deed.recipients);
    if (!doers.length || !suffering.length || suffering.some((one) => doers.includes(one))) continue;
    found.push({ ...deed, rule: `nominal(${deed.rule})`, told: at });
  }
  return found;
}
