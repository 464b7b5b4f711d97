import type { InstrumentKind } from '../../record/index.js';
import table from './instruments.data.js';

/** A treaty, resolution, mechanism … that the program knows by name. */
export interface KnownInstrument {
  readonly id: string;
  readonly kind: InstrumentKind;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Day it was adopted or signed (ISO date), or null. */
  readonly adopted: string | null;
  /** Day it ended or is laid down to end, or null. */
  readonly ends: string | null;
  /** Id of the instrument it belongs to, or null. */
  readonly of: string | null;
  /** ISO 3166-1 alpha-3 of its parties, where they are few. */
  readonly parties: readonly string[];
}

export interface InstrumentMatch {
  /** Words matched. */
  readonly length: number;
  readonly instrument: KnownInstrument;
}

interface Node {
  readonly next: Map<string, Node>;
  instrument: KnownInstrument | null;
  /** Whether the letters must be as written: acronyms and one-word names. */
  isCased: boolean;
  written: string;
}

const byId = new Map<string, KnownInstrument>();
const root: Node = { next: new Map(), instrument: null, isCased: false, written: '' };

const wordsOfName = (name: string): string[] =>
  name.match(/[\p{L}\p{N}](?:\.[\p{L}])+\.?|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];

for (const line of table.trimEnd().split('\n').slice(1)) {
  const [id, kind, name, aliases, adopted, ends, of, parties] = line.split('\t') as [string, string, ...string[]];
  const instrument: KnownInstrument = {
    id,
    kind: kind as InstrumentKind,
    name: name!,
    aliases: aliases ? aliases.split(';') : [],
    adopted: adopted || null,
    ends: ends || null,
    of: of || null,
    parties: parties ? parties.split(';') : [],
  };
  byId.set(id, instrument);
  for (const words of [instrument.name, ...instrument.aliases]) plant(words, instrument);
}

function plant(name: string, instrument: KnownInstrument): void {
  const words = wordsOfName(name);
  let node = root;
  for (const word of words) {
    const key = word.toLowerCase();
    let next = node.next.get(key);
    if (!next) {
      next = { next: new Map(), instrument: null, isCased: false, written: '' };
      node.next.set(key, next);
    }
    node = next;
  }
  node.instrument ??= instrument;
  node.isCased = words.length === 1 && /\p{Lu}/u.test(name);
  node.written = name;
}

/** The longest known instrument whose name starts at word `from`, or null. */
export function matchInstrument(words: readonly string[], from: number): InstrumentMatch | null {
  let node = root.next.get(words[from]!.toLowerCase());
  let best: InstrumentMatch | null = null;
  for (let at = from; node; node = at < words.length ? node.next.get(words[at]!.toLowerCase()) : undefined) {
    at++;
    if (node.instrument && (!node.isCased || words[from] === node.written))
      best = { length: at - from, instrument: node.instrument };
    if (at >= words.length) break;
  }
  return best;
}

/** A known instrument by its id. */
export const knownInstrument = (id: string): KnownInstrument | undefined => byId.get(id);

/** The Security Council resolution of that number, if it is among the known. */
export const knownResolution = (number: string): KnownInstrument | undefined => byId.get(`unsc-${number}`);

/** All known instruments. */
export const knownInstruments = (): Iterable<KnownInstrument> => byId.values();
