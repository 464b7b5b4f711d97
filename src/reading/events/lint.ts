import type { Event } from '../../record/index.js';
import { differs, examples } from './examples.js';
import { acts, type Entry, idioms, index, operators } from './lexicon.js';
import { namesOf, selections } from './selection.js';

/** What two entries say alike: the same head, the same slots. */
const signature = (entry: Entry, lemma: string): string =>
  [
    entry.frame.kind,
    lemma,
    entry.particle ?? '',
    entry.before ?? '',
    ...entry.frame.slots
      .filter((slot) => !slot.optional)
      .map((slot) =>
        [slot.site, slot.filler, slot.sort ?? '', slot.nouns?.name ?? '', slot.prepositions.join('/')].join(':'),
      ),
  ].join(' ');

/** Whether two entries in one construction would give different events of the same words. */
const disagree = (a: Entry, b: Entry): boolean => {
  if (a.act && b.act) return a.act.type !== b.act.type;
  if (!a.operator || !b.operator) return true;
  if (a.operator.reports !== b.operator.reports) return false;
  return [...a.table!].some(([key, outcome]) => {
    const other = b.table!.get(key);
    return other && (other.type !== outcome.type || other.mode !== outcome.mode);
  });
};

/** Entries of different names that claim the same construction, so that only their order decides. */
export function clashes(): string[] {
  const found: string[] = [];
  for (const kind of ['verb', 'noun', 'adjective'] as const)
    for (const [lemma, entries] of index[kind]) {
      const seen = new Map<string, Entry>();
      for (const entry of entries) {
        const key = signature(entry, lemma);
        const other = seen.get(key);
        if (other && other.name !== entry.name && disagree(other, entry))
          found.push(
            `${entry.name} and ${other.name} clash on \`${lemma}\`: \`${entry.frame.text}\`, \`${other.frame.text}\``,
          );
        else if (!other) seen.set(key, entry);
      }
    }
  return found;
}

/**
 * All that is wrong with the data of events: clashes, names given twice, examples that do not read as they say.
 * @param read gives the events of a text.
 */
export function lintEvents(read: (text: string) => readonly Event[]): string[] {
  const names = [
    ...acts.map((a) => `act:${a.act}`),
    ...operators.map((o) => `operator:${o.operator}`),
    ...idioms.map((i) => `idiom:${i.idiom}`),
  ];
  const twice = names.filter((name, at) => names.indexOf(name) !== at).map((name) => `${name} is there twice`);
  const wrong = examples.flatMap((example) => {
    const difference = differs(example, read(example.text));
    return difference ? [`${example.name}: \`${example.text}\` ${difference}`] : [];
  });
  const idle = idioms.flatMap((idiom) =>
    read(idiom.example).length ? [`idiom:${idiom.idiom}: \`${idiom.example}\` reads as an event`] : [],
  );
  const loose = selections.flatMap(({ of, example }) =>
    read(example).some((event) => namesOf(event).some((name) => of.includes(name)))
      ? [`selection: \`${example}\` reads as ${of.join(' or ')}`]
      : [],
  );
  return [...clashes(), ...twice, ...wrong, ...idle, ...loose];
}
