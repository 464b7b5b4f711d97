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
  /** Others of the same name. */
  readonly others: readonly KnownInstrument[];
}

interface Node {
  readonly next: Map<string, Node>;
  instrument: KnownInstrument | null;
  others: KnownInstrument[];
  /** How a one-word name or acronym must be written, or null where case does not matter. */
  written: string | null;
  /** Whether it is written without a capital too: `nuclear non-proliferation treaty`, not `visiting forces agreement`. */
  isPlain: boolean;
}

const byId = new Map<string, KnownInstrument>();
const root: Node = { next: new Map(), instrument: null, others: [], written: null, isPlain: false };

const plainWord = /^[A-Za-z0-9]+$/;

/** A word as names are compared: lower case, with straight apostrophes, cut at hyphens and before `'s`. */
const piecesOf = (word: string): string[] =>
  word
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('–', '-')
    .match(/'s(?=$|\s)|[^\s',-]+|[',-]/g) ?? [];

for (const line of table.trimEnd().split('\n').slice(1)) {
  const [id, kind, name, aliases, adopted, ends, of, parties] = line.split('\t') as [string, string, ...string[]];
  const number = /^unsc-(\d+)$/.exec(id)?.[1];
  const instrument: KnownInstrument = {
    id,
    // the id of a resolution of the Security Council says all
    kind: (kind || 'resolution') as InstrumentKind,
    name: name || `UN Security Council Resolution ${number}`,
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
  const pieces = piecesOf(name);
  let node = root;
  for (const piece of pieces) {
    let next = node.next.get(piece);
    if (!next) {
      next = { next: new Map(), instrument: null, others: [], written: null, isPlain: false };
      node.next.set(piece, next);
    }
    node = next;
  }
  if (!node.instrument) node.instrument = instrument;
  else if (node.instrument !== instrument) node.others.push(instrument);
  node.written = pieces.length === 1 && /\p{Lu}/u.test(name) ? name : null;
  node.isPlain ||= /^\p{Ll}/u.test(name);
}

/** The longest known instrument whose name starts at word `from`, or null. */
export function matchInstrument(words: readonly string[], from: number): InstrumentMatch | null {
  let best: InstrumentMatch | null = null;
  let node: Node | undefined = root;
  const isLower = /^\p{Ll}/u.test(words[from] ?? '');
  for (let at = from; at < words.length && node; at++) {
    for (const piece of plainWord.test(words[at]!) ? [words[at]!.toLowerCase()] : piecesOf(words[at]!))
      node = node?.next.get(piece);
    if (node?.instrument && (!node.written || words[from] === node.written) && (node.isPlain || !isLower))
      best = { length: at + 1 - from, instrument: node.instrument, others: node.others };
  }
  return best;
}

/** A known instrument by its id. */
export const knownInstrument = (id: string): KnownInstrument | undefined => byId.get(id);

/** The Security Council resolution of that number, if it is among the known. */
export const knownResolution = (number: string): KnownInstrument | undefined => byId.get(`unsc-${number}`);

/** All known instruments. */
export const knownInstruments = (): Iterable<KnownInstrument> => byId.values();
