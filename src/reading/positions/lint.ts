import type { Position } from '../../record/index.js';
import { stanceLexicon } from './lexicon.js';

/**
 * All that is wrong with the data of stances: words listed twice, examples that do not read as they say.
 *
 * @param read gives the positions of a text
 */
export function lintStances(read: (text: string) => readonly Position[]): string[] {
  const { verbs, nouns, idioms, predicates, presupposed } = stanceLexicon;
  const named = [
    ...verbs.map(
      (entry) =>
        [`stance: verb \`${[entry.lemma, entry.with].filter(Boolean).join(' ')}\` with ${entry.to}`, entry] as const,
    ),
    ...nouns.map((entry) => [`stance: noun \`${entry.lemma}\` with ${entry.to}`, entry] as const),
    ...idioms.map(
      (entry) =>
        [`stance: \`${[entry.verb, ...entry.besides, entry.lemma].join(' ')}\` with ${entry.to}`, entry] as const,
    ),
    ...predicates.map((entry) => {
      const { lemma, object, isNegated, isPassive, with: beside } = entry;
      const how = [isNegated && 'not', isPassive && 'passive', beside, object?.join('/')].filter(Boolean).join(' ');
      return [`stance: predicate \`${lemma}\`${how && ` (${how})`}`, entry] as const;
    }),
    ...presupposed.map((entry) => [`stance: \`${entry.lemma}\` presupposed`, entry] as const),
  ];
  const seen = new Set<string>();
  return named.flatMap(([name, { stance, example }]) => {
    const found = seen.has(name) ? [`${name} is there twice`] : [];
    seen.add(name);
    const stances = read(example).map((position) => position.stance);
    if (stances.join() !== stance)
      found.push(`${name}: \`${example}\` reads as ${stances.join(', ') || 'no position'}`);
    return found;
  });
}
