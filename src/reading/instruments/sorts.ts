/** Words that say what sort of agreement it is; those of different rows are never said of one. */
const rows: readonly (readonly string[])[] = [
  ['fishing', 'fisheries', 'fishery', 'fish'],
  ['grain', 'wheat'],
  ['gas', 'oil', 'energy', 'pipeline'],
  ['water', 'river'],
  ['safeguards'],
  ['extradition'],
  ['trade', 'tariff', 'free-trade', 'customs', 'commerce', 'commercial'],
  ['peace', 'truce', 'ceasefire', 'cease-fire', 'hostage', 'prisoner', 'swap', 'withdrawal'],
  ['border', 'boundary', 'maritime'],
  ['migration', 'readmission'],
  ['defence', 'defense', 'security', 'military', 'basing', 'non-aggression'],
  ['visa'],
  ['aviation'],
  ['tax'],
  ['loan', 'debt'],
  ['nuclear'],
  ['whaling'],
];

const rowOf = new Map(rows.flatMap((row, at) => row.map((word) => [word, at] as const)));

/**
 * Whether a word before a noun says that another agreement is meant than the one of a name: `the grain agreement` is no `fishing accord`.
 * Words of which neither rules out the other say nothing.
 */
export function isOfOtherSort(word: string, name: string): boolean {
  const row = rowOf.get(word.toLowerCase());
  if (row === undefined) return false;
  const told = name.split(/[ -]/).flatMap((one) => rowOf.get(one.toLowerCase()) ?? []);
  return told.length > 0 && !told.includes(row);
}
