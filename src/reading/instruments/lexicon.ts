import { z } from 'zod';
import { shipped } from '../../knowledge/index.js';
import { InstrumentKind } from '../../record/index.js';
import kinds from './kinds.data.js';

const Kind = z.object({
  noun: z.string(),
  kind: InstrumentKind,
  plain: z.boolean().default(false),
  with: z.array(z.string()).optional(),
  back: z.boolean().default(false),
  made: z.boolean().default(false),
  court: z.boolean().default(false),
  example: z.string(),
});
export type KindEntry = z.infer<typeof Kind>;

/** The nouns that name instruments. */
export const kindEntries: readonly KindEntry[] = shipped('instrument-kinds', () => z.array(Kind).parse(kinds));

/** Noun (lemma, lower case) → its entry. */
export const kindOfNoun: ReadonlyMap<string, KindEntry> = new Map(kindEntries.map((entry) => [entry.noun, entry]));

/** Words that say what sort of agreement or plan it is, and so make a bare `deal` or `agreement` one that can be named. */
export const namingModifiers: ReadonlySet<string> = new Set(
  `nuclear peace trade ceasefire cease-fire truce defense defence security border maritime climate energy gas oil water grain
  extradition partnership cooperation customs fisheries investment readmission migration prisoner hostage exchange swap withdrawal
  free-trade arms disarmament basing transit visa association accession power-sharing unity normalization normalisation bilateral
  trilateral multilateral joint comprehensive strategic interim landmark historic draft final diplomatic settlement dispute
  partition boundary framework fishing aviation tax debt loan tariff political non-aggression friendship military naval nonaggression constitutional
  environmental cultural scientific judicial electoral economic monetary financial agricultural territorial humanitarian consular
  reciprocal commercial mineral coalition pandemic safeguards`
    .trim()
    .split(/\s+/),
);
