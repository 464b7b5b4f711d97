import type { Sector } from '../record/index.js';
import data from './nouns.data.js';
import { list, officeData } from './office-data.js';
import { createPhrases } from './phrases.js';
import { singular } from './plural.js';
import { compose } from './portfolios.js';

/** A common noun for people or bodies that act. */
export interface SectorNoun {
  readonly noun: string;
  readonly sectors: readonly Sector[];
  readonly isHuman: boolean;
  /** It takes the sectors of a body named beside it: *Hamas gunmen*. */
  readonly yields: boolean;
  /** The sectors instead where a state is named before it: *Israeli forces* are no unidentified ones. */
  readonly ofState: readonly Sector[] | null;
  /** The sectors instead where an official is named before it: *the president's son*. */
  readonly ofOfficial: readonly Sector[] | null;
}

/** A group of nouns in `nouns.yaml`. */
export interface NounGroup {
  readonly sectors: readonly Sector[];
  readonly human: boolean;
  readonly yields?: boolean;
  readonly ofState?: readonly Sector[];
  readonly ofOfficial?: readonly Sector[];
  /** Separated by commas. */
  readonly nouns: string;
  readonly example: string;
}

export const nounGroups = data as readonly NounGroup[];

const single = new Map<string, SectorNoun>();
const phrases = createPhrases<SectorNoun>({ anyCase: true, plurals: (noun) => noun });

for (const { sectors, human, yields = false, ofState = null, ofOfficial = null, nouns } of nounGroups) {
  for (const noun of list(nouns)) {
    const value: SectorNoun = { noun, sectors, isHuman: human, yields, ofState, ofOfficial };
    if (noun.includes(' ')) phrases.add(noun, value);
    else if (!single.has(noun)) single.set(noun, value);
  }
}

const organs = createPhrases<SectorNoun>({ anyCase: true, plurals: (noun) => noun });
for (const { nouns, sectors } of officeData.organs)
  for (const noun of list(nouns))
    organs.add(noun, { noun, sectors, isHuman: false, yields: false, ofState: null, ofOfficial: null });

/** The sectors of a common noun for people and bodies that act, by its lemma, and whether it means people. */
export function sectorNoun(lemma: string): SectorNoun | null {
  const lower = lemma.toLowerCase();
  // *nurses* is a plural of *nurse*, *boxes* of *box*
  return (
    single.get(lower) ??
    single.get(singular(lower)) ??
    (lower.endsWith('s') ? single.get(lower.slice(0, -1)) : null) ??
    null
  );
}

/** A noun of several words, or one, that starts at `words[from]`; its last word may be a plural. */
export function matchSectorNoun(
  words: readonly string[],
  from: number,
): { readonly length: number; readonly noun: SectorNoun } | null {
  const found = phrases.longest(words, from);
  const organ = compose(words, from, organs, () => true);
  if (organ && organ.length > (found?.length ?? 0)) return { length: organ.length, noun: organ.value };
  if (found) return { length: found.length, noun: found.values[0]! };
  const word = words[from];
  const noun = word === undefined ? null : sectorNoun(word);
  return noun && { length: 1, noun };
}
