import { z } from 'zod';
import { shipped } from '../../knowledge/index.js';
import data from './grammar.data.js';
import { compile, type Pattern, type Run, type Slot } from './pattern.js';
import type { Item } from './scan.js';

const Rule = z.object({
  as: z.string(),
  to: z.string().optional(),
  match: z.string(),
  example: z.string(),
  published: z.string(),
  gives: z.string(),
});
const Grammar = z.object({ parts: z.record(z.string(), z.string()), rules: z.array(Rule) });

export interface Rule extends z.infer<typeof Rule> {
  readonly pattern: Pattern;
}

const grammar = shipped('time-grammar', () => Grammar.parse(data));
const parts = new Map(Object.entries(grammar.parts));

/** The rules of grammar.yaml, in order. */
export const rules: readonly Rule[] = grammar.rules.map((rule) => ({ ...rule, pattern: compile(rule.match, parts) }));

const byWord = new Map<string, Rule[]>();
const byMask = new Map<number, readonly Rule[]>();
/** The same for the few words that both belong to categories and stand for themselves. */
const byBoth = new Map<string, readonly Rule[]>();
for (const rule of rules) {
  for (const word of rule.pattern.firstWords) byWord.set(word, [...(byWord.get(word) ?? []), rule]);
}
const none: readonly Rule[] = [];

/** The rules that can begin with an item. */
function rulesFor(item: Item): readonly Rule[] {
  if (!item.mask) return byWord.get(item.word) ?? none;
  let list = byMask.get(item.mask);
  if (!list) {
    list = rules.filter((r) => r.pattern.firstMask & item.mask);
    byMask.set(item.mask, list);
  }
  const words = byWord.get(item.word);
  if (!words) return list;
  const key = `${item.mask} ${item.word}`;
  let both = byBoth.get(key);
  if (!both) {
    const known = list;
    both = rules.filter((r) => known.includes(r) || words.includes(r));
    byBoth.set(key, both);
  }
  return both;
}

/** All words that stand for themselves in some rule. */
const written = new Set(rules.flatMap(({ pattern }) => [...pattern.words]));
const ofOne = new Map<readonly Rule[], readonly Rule[]>();

/** Those of some rules that may match an item before another: before what no rule has a place for, those of one item. */
function rulesBefore(tried: readonly Rule[], next: Item | undefined): readonly Rule[] {
  if (next && (next.mask || written.has(next.word))) return tried;
  let list = ofOne.get(tried);
  if (!list) {
    list = tried.filter(({ pattern }) => pattern.isOne);
    ofOne.set(tried, list);
  }
  return list;
}

/** An expression found: items `[first, last)`, the rule, and what fills its slots. */
export interface Match {
  readonly rule: Rule;
  readonly first: number;
  readonly last: number;
  readonly slots: Readonly<Record<string, Item>>;
  /** The words that stand before and after. */
  readonly before: string;
  readonly after: string;
}

/** The longest expression that begins at an item, or null. */
export function matchAt(items: readonly Item[], first: number): Match | null {
  const tried = rulesBefore(rulesFor(items[first]!), items[first + 1]);
  if (!tried.length) return null;
  let last = first;
  let rule = tried[0]!;
  let best: Rule | null = null;
  let filled: Slot[] = [];
  const slots: Slot[] = [];
  const run: Run = {
    items,
    slots,
    found(end) {
      if (end <= last) return;
      last = end;
      best = rule;
      filled = [...slots];
    },
  };
  for (rule of tried) rule.pattern.step(run, first);
  if (!best) return null;
  const named = Object.fromEntries(filled.map((s) => [s.name, s.item]));
  return {
    rule: best,
    first,
    last,
    slots: named,
    before: items[first - 1]?.word ?? '',
    after: items[last]?.word ?? '',
  };
}
