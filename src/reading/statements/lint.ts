import { cueClasses, cueFields, cueOf, lemmasOf } from './cues.js';
import { readsExample } from './examples.js';
import { weights } from './weigh.js';

/** Lemmas listed twice in a class or field, or in a class that adds nothing to what classes before it give them. */
export function doubles(): string[] {
  const found: string[] = [];
  const given = new Map<string, ReadonlySet<string>>();
  for (const { class: name, pos, frames, prepositions, verbs, lemmas } of cueClasses) {
    const seen = new Set<string>();
    for (const lemma of lemmasOf(lemmas)) {
      if (seen.has(lemma)) {
        found.push(`cue: \`${lemma}\` stands twice in ${name}`);
        continue;
      }
      seen.add(lemma);
      const before = given.get(`${pos} ${lemma}`) ?? new Set<string>();
      // an idiom is a frame of its own, with its verbs
      const words = prepositions.map((word) => (verbs ? `${name} +${word}` : `+${word}`));
      const adds = [...frames, ...words].filter((frame) => !before.has(frame));
      if (!adds.length) found.push(`cue: ${pos} \`${lemma}\` gets nothing new from ${name}`);
      given.set(`${pos} ${lemma}`, new Set([...before, ...adds]));
    }
  }
  const fields = new Map<string, string>();
  for (const { field, pos, lemmas } of cueFields)
    for (const lemma of lemmasOf(lemmas)) {
      const other = fields.get(`${pos} ${lemma}`);
      if (other) found.push(`cue: ${pos} \`${lemma}\` stands in the fields ${other} and ${field}`);
      fields.set(`${pos} ${lemma}`, field);
    }
  return found;
}

/** Members of fields that are no cues, and weights of classes, kinds or fields that there are none of. */
export function strays(): string[] {
  const names = new Set([
    ...cueClasses.flatMap(({ class: name, kind }) => [`class ${name}`, `kind ${kind}`]),
    ...cueFields.map(({ field }) => `field ${field}`),
  ]);
  return [
    ...cueFields.flatMap(({ field, pos, lemmas }) =>
      lemmasOf(lemmas)
        .filter((lemma) => !cueOf(pos, lemma))
        .map((lemma) => `cue: ${pos} \`${lemma}\` of the field ${field} is no cue`),
    ),
    ...[...weights.keys()]
      .filter((key) => /^(class|kind|field) /.test(key) && !names.has(key.split(' ', 2).join(' ')))
      .map((key) => `cue: the weight \`${key}\` is of nothing`),
  ];
}

/** The example, and what it may say as well where the parser takes the form for another word: "had bet that". */
const variants = (example: string): string[] => [
  example,
  example.replace('{past}', 'had {past}').replace('{base}', 'earlier {base}'),
  example.replace('{past}', 'never {past}').replace('{base}', '{base}s'),
];

/** Cues that fire on the example of none of their classes. */
function idle(): string[] {
  const fires = new Map<string, boolean>();
  for (const { pos, example, lemmas } of cueClasses)
    for (const lemma of lemmasOf(lemmas)) {
      const key = `${pos} \`${lemma}\``;
      fires.set(key, fires.get(key) || variants(example).some((variant) => readsExample(variant, lemma)));
    }
  return [...fires].flatMap(([key, fired]) => (fired ? [] : [`cue: ${key} fires on no example`]));
}

/** All that is wrong with the data of cues: words listed twice, weights and fields of nothing, cues that never fire. */
export const lintCues = (): string[] => [...doubles(), ...strays(), ...idle()];
