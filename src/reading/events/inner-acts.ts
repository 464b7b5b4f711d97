import type { Analysis } from '../../language/index.js';
import type { Clause } from './clause.js';
import { isPredicate } from './constructions.js';
import type { Site } from './frames.js';
import { type Entry, index, normalLemma, type Outcome } from './lexicon.js';
import { type InnerMeaning, type Meaning, weigh } from './meaning.js';
import type { Phrases } from './phrases.js';
import type { Sides } from './sides.js';

const nominal = new Set(['NOUN', 'PROPN']);
/** Parts of speech that name neither deed nor thing. */
const elusive = new Set(['ADJ', 'ADV', 'PRON']);

/** An act that fills a slot, and what the operator around it makes of it. */
export interface InnerAct {
  readonly inner: Meaning;
  readonly outcome: Outcome;
}

/** Finds the best act among the fillers of an ACT slot: a known one before an unknown one. */
export function innerActs(
  analysis: Analysis,
  sides: Sides,
  phrases: Phrases,
  innerAct: InnerMeaning,
): (entry: Entry, options: readonly number[], clause: Clause, depth: number, site: Site) => InnerAct | null {
  const { tokens } = analysis;

  return (entry, options, clause, depth, site) => {
    let best: InnerAct | null = null;
    for (const option of options) {
      if (option === clause.head) continue;
      const inner = innerAct(phrases.through(option), depth + 1, clause);
      const outcome = weigh(entry.table, inner);
      // `pushed her to victory`: where an infinitive is asked for, only a noun of an act stands for one.
      if (
        !inner.type &&
        site === 'infinitive' &&
        nominal.has(tokens[option]!.upos) &&
        !index.verb.has(normalLemma(tokens[option]!.lemma))
      )
        continue;
      // What is a quality or only pointed at is no act (`agreed that it was cheap`, `attacks us`).
      if (!inner.type && elusive.has(tokens[inner.head]!.upos)) continue;
      // Nor is who or what somebody is (`pledged to be the best president`, `campaigned against the senator`).
      if (!inner.type && nominal.has(tokens[option]!.upos) && (sides.isActor(option) || isPredicate(analysis, option)))
        continue;
      if (outcome && (!best || (best.inner.type === null && inner.type !== null))) best = { inner, outcome };
    }
    return best;
  };
}
