import { oneString } from '../../language/index.js';
import { bitOf } from './lexicon.js';
import type { Item } from './scan.js';

/** What a pattern is run on, and what becomes of it. */
export interface Run {
  readonly items: readonly Item[];
  /** Slots filled so far. */
  readonly slots: Slot[];
  /** Takes the end of each way in which the pattern matches. */
  found(at: number): void;
}

/** A compiled pattern, or what is left of one: it finds each way in which it matches from `at`. */
type Step = (run: Run, at: number) => void;

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
  /** Whether an expression of it may be of one item. */
  readonly isOne: boolean;
  /** The words that stand for themselves in it. */
  readonly words: ReadonlySet<string>;
}

interface Part {
  /** The part with what comes after it; built once, so that matching makes nothing. */
  build: (next: Step) => Step;
  mask: number;
  words: Set<string>;
  /** Whether it may match nothing. */
  empty: boolean;
  /** Whether it may match one item. */
  isOne: boolean;
  /** All words in it that stand for themselves. */
  all: Set<string>;
}

/**
 * Compiles a pattern: upper-case names are categories, `$name` a part, other words stand for themselves;
 * `( a | b )`, `x?`, `X=slot`, `-X` tied to the word before by a hyphen, `"("` a sign of the language itself; and of no width:
 * `<end>` before a mark or the end of the sentence, `<between>` after that word.
 */
export function compile(source: string, parts: ReadonlyMap<string, string>): Pattern {
  const { build, mask, words, isOne, all } = parse(tokenise(source, parts, 0), source);
  return { step: build((run, at) => run.found(at)), firstMask: mask, firstWords: words, isOne, words: all };
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

const nothing: Part = {
  build: (next) => next,
  mask: 0,
  words: new Set(),
  empty: true,
  isOne: false,
  all: new Set(),
};

const after = (word: string): Part => ({
  ...nothing,
  build: (next) => (run, at) => {
    if (run.items[at - 1]?.word === word) next(run, at);
  },
});

const end: Part = {
  ...nothing,
  build: (next) => (run, at) => {
    const item = run.items[at];
    if (!item || /^[^\p{L}\p{N}]+$/u.test(item.word)) next(run, at);
  },
};

function leaf(sign: string): Part {
  if (sign === '<end>') return end;
  const behind = /^<(\w+)>$/.exec(sign);
  if (behind) return after(behind[1]!);
  const [written, as] = sign.split('=') as [string, string | undefined];
  const isTied = written.startsWith('-');
  const word = oneString(written.replace(/^-|"/g, ''));
  const category = /^[A-Z]+$/.test(word);
  const bit = category ? bitOf(word) : 0;
  const name = as ?? (category ? word.toLowerCase() : null);
  return {
    build: (next) => (run, at) => {
      const item = run.items[at];
      if (!item || (category ? !(item.mask & bit) : item.word !== word) || (isTied && !item.isTied)) return;
      if (name === null) return next(run, at + 1);
      run.slots.push({ name, item });
      next(run, at + 1);
      run.slots.pop();
    },
    mask: bit,
    words: new Set(category ? [] : [word]),
    empty: false,
    isOne: true,
    all: new Set(category ? [] : [word]),
  };
}

const follow = (first: Part, rest: Part): Part => ({
  build: (next) => first.build(rest.build(next)),
  mask: first.mask | (first.empty ? rest.mask : 0),
  words: first.empty ? new Set([...first.words, ...rest.words]) : first.words,
  empty: first.empty && rest.empty,
  isOne: (first.isOne && rest.empty) || (first.empty && rest.isOne),
  all: new Set([...first.all, ...rest.all]),
});

const either = (options: readonly Part[]): Part => ({
  build(next) {
    const steps = options.map((option) => option.build(next));
    return (run, at) => {
      for (const step of steps) step(run, at);
    };
  },
  mask: options.reduce((mask, o) => mask | o.mask, 0),
  words: new Set(options.flatMap((o) => [...o.words])),
  empty: options.some((o) => o.empty),
  isOne: options.some((o) => o.isOne),
  all: new Set(options.flatMap((o) => [...o.all])),
});
