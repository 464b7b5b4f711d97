import { bitOf } from './lexicon.js';
import type { Item } from './scan.js';

/** A compiled pattern: it calls `found` with the end of each way it matches from `at`. */
type Step = (items: readonly Item[], at: number, slots: Slot[], found: (at: number) => void) => void;

/** A filled slot: its name and the item that fills it. */
export interface Slot {
  readonly name: string;
  readonly item: Item;
}

/** A pattern, with what an expression of it can begin with: a mask of categories and words. */
export interface Pattern {
  readonly step: Step;
  readonly firstMask: number;
  readonly firstWords: ReadonlySet<string>;
}

interface Part {
  step: Step;
  mask: number;
  words: Set<string>;
  /** Whether it may match nothing. */
  empty: boolean;
}

/**
 * Compiles a pattern: upper-case names are categories, `$name` a part, other words stand for themselves;
 * `( a | b )`, `x?`, `X=slot`, `-X` tied to the word before by a hyphen, `"("` a sign of the language itself; and of no width:
 * `<end>` before a mark or the end of the sentence, `<between>` after that word.
 */
export function compile(source: string, parts: ReadonlyMap<string, string>): Pattern {
  const { step, mask, words } = parse(tokenise(source, parts, 0), source);
  return { step, firstMask: mask, firstWords: words };
}

/** Splits a pattern into its signs, with its parts put in. */
function tokenise(source: string, parts: ReadonlyMap<string, string>, depth: number): string[] {
  if (depth > 8) throw new Error(`pattern refers to itself: ${source}`);
  return source.split(/\s+/).flatMap((sign) => {
    const ref = /^\$([a-z]+)(\??)$/.exec(sign);
    if (!ref) return sign ? [sign] : [];
    const body = parts.get(ref[1]!);
    if (body === undefined) throw new Error(`no part $${ref[1]} for ${source}`);
    return ['(', ...tokenise(body, parts, depth + 1), `)${ref[2]}`];
  });
}

function parse(signs: string[], source: string): Part {
  let at = 0;
  const choice = (): Part => {
    const options = [sequence()];
    while (signs[at] === '|') {
      at++;
      options.push(sequence());
    }
    return options.length === 1 ? options[0]! : either(options);
  };
  const sequence = (): Part => {
    const list: Part[] = [];
    while (at < signs.length && signs[at] !== '|' && !signs[at]!.startsWith(')')) list.push(element());
    return list.reduceRight((rest, first) => follow(first, rest), nothing);
  };
  const element = (): Part => {
    const sign = signs[at++]!;
    if (sign !== '(') return sign.endsWith('?') ? either([leaf(sign.slice(0, -1)), nothing]) : leaf(sign);
    const inner = choice();
    const close = signs[at++];
    if (!close?.startsWith(')')) throw new Error(`bracket not closed in ${source}`);
    return close === ')?' ? either([inner, nothing]) : inner;
  };
  const whole = choice();
  if (at < signs.length) throw new Error(`bracket too many in ${source}`);
  return whole;
}

const nothing: Part = { step: (_items, at, _slots, found) => found(at), mask: 0, words: new Set(), empty: true };

const after = (word: string): Part => ({
  ...nothing,
  step(items, at, _slots, found) {
    if (items[at - 1]?.word === word) found(at);
  },
});

const end: Part = {
  ...nothing,
  step(items, at, _slots, found) {
    const item = items[at];
    if (!item || /^[^\p{L}\p{N}]+$/u.test(item.word)) found(at);
  },
};

function leaf(sign: string): Part {
  if (sign === '<end>') return end;
  const behind = /^<(\w+)>$/.exec(sign);
  if (behind) return after(behind[1]!);
  const [written, as] = sign.split('=') as [string, string | undefined];
  const isTied = written.startsWith('-');
  const name = written.replace(/^-|"/g, '');
  const category = /^[A-Z]+$/.test(name);
  const bit = category ? bitOf(name) : 0;
  const slot = as ?? (category ? name.toLowerCase() : null);
  return {
    step(items, at, slots, found) {
      const item = items[at];
      if (!item || (category ? !(item.mask & bit) : item.word !== name) || (isTied && !item.isTied)) return;
      if (slot === null) return found(at + 1);
      slots.push({ name: slot, item });
      found(at + 1);
      slots.pop();
    },
    mask: bit,
    words: new Set(category ? [] : [name]),
    empty: false,
  };
}

const follow = (first: Part, rest: Part): Part => ({
  step: (items, at, slots, found) => first.step(items, at, slots, (next) => rest.step(items, next, slots, found)),
  mask: first.mask | (first.empty ? rest.mask : 0),
  words: first.empty ? new Set([...first.words, ...rest.words]) : first.words,
  empty: first.empty && rest.empty,
});

const either = (options: readonly Part[]): Part => ({
  step(items, at, slots, found) {
    for (const option of options) option.step(items, at, slots, found);
  },
  mask: options.reduce((mask, o) => mask | o.mask, 0),
  words: new Set(options.flatMap((o) => [...o.words])),
  empty: options.some((o) => o.empty),
});
