import { type LiqeQuery, parse, type TagToken } from 'liqe';
import type { WordExpression } from '../database/index.js';
import { QueryError } from './query-error.js';

/** What a filter can ask of a document. */
export const filterNames = ['actor', 'type', 'since', 'until', 'source', 'status', 'place'] as const;
export type FilterName = (typeof filterNames)[number];

export interface Filter {
  readonly is: 'filter';
  readonly name: FilterName;
  readonly value: string;
  /** Where it stands in the query. */
  readonly at: number;
}

/** Filters joined by AND, OR and NOT. */
export type FilterExpression =
  | Filter
  | { readonly is: 'all' | 'any'; readonly of: readonly FilterExpression[] }
  | { readonly is: 'not'; readonly of: FilterExpression };

/** A query, taken apart: words that must and must not occur, and what else must hold of the document. */
export interface SearchQuery {
  readonly wanted: WordExpression | null;
  readonly unwanted: WordExpression | null;
  readonly filters: FilterExpression | null;
}

/**
 * Takes a query apart: words, `"phrases"`, beginnings (`sanction*`), `-word` or `NOT word`, `OR`, parentheses, and
 * filters such as `actor:IRN` or `since:2025-06`.
 *
 * @throws QueryError that points to what cannot be understood
 */
export function parseQuery(query: string): SearchQuery {
  const wanted: WordExpression[] = [];
  const unwanted: WordExpression[] = [];
  const filters: FilterExpression[] = [];
  for (const part of conjuncts(syntaxOf(query), query)) {
    const { node, isExcluded } = withoutNot(part, query);
    if (isAboutWords(node, query)) (isExcluded ? unwanted : wanted).push(wordsOf(node, query));
    else filters.push(isExcluded ? { is: 'not', of: filtersOf(node, query) } : filtersOf(node, query));
  }
  return {
    wanted: joined('all', wanted),
    unwanted: joined('any', unwanted),
    filters: joined('all', filters),
  };
}

function joined<T>(is: 'all' | 'any', of: readonly T[]): T | { is: 'all' | 'any'; of: readonly T[] } | null {
  return of.length > 1 ? { is, of } : (of[0] ?? null);
}

/** The grammar takes more than linear time. */
const longest = 500;

function syntaxOf(query: string): LiqeQuery {
  if (query.length > longest) fail(query.slice(0, 80), 0, `a query has at most ${longest} characters`);
  // Signs that mean nothing here, and an apostrophe inside a word, are for the grammar like a letter.
  const text = query.replace(/(?<=[\p{L}\p{N}])'(?=[\p{L}\p{N}])|[,;/&@+%$#!|~^\\](?=(?:[^"]*"[^"]*")*[^"]*$)/gu, '’');
  try {
    return parse(text);
  } catch (error) {
    const { offset } = error as { offset?: number };
    return fail(
      query,
      offset ?? unfinishedAt(text),
      offset === undefined ? unfinished(text) : unexpected(text, offset),
    );
  }
}

function unexpected(query: string, offset: number): string {
  const sign = String.fromCodePoint(query.codePointAt(offset) ?? 0x20);
  return `“${sign}” cannot stand here; put words that hold such signs in quotation marks`;
}

/** Where something was begun and not ended. */
function unfinishedAt(query: string): number {
  const quotes = [...query.matchAll(/"/g)];
  if (quotes.length % 2) return quotes.at(-1)!.index;
  const open: number[] = [];
  for (const { index, 0: sign } of query.replace(/"[^"]*"/g, (words) => ' '.repeat(words.length)).matchAll(/[()]/g))
    if (sign === '(') open.push(index);
    else open.pop();
  return open.at(-1) ?? query.length;
}

function unfinished(query: string): string {
  const sign = query[unfinishedAt(query)];
  if (sign === '"') return 'these quotation marks are not closed';
  if (sign === '(') return 'this parenthesis is not closed, or holds nothing';
  return 'something is missing at the end';
}

/** Parts that must all hold. */
function conjuncts(node: LiqeQuery, query: string): LiqeQuery[] {
  if (node.type === 'EmptyExpression') return [];
  if (node.type === 'ParenthesizedExpression') return conjuncts(node.expression, query);
  if (node.type === 'LogicalExpression' && node.operator.operator === 'AND')
    return [...conjuncts(node.left, query), ...conjuncts(node.right, query)];
  return [node];
}

function withoutNot(node: LiqeQuery, query: string): { node: LiqeQuery; isExcluded: boolean } {
  let inner = node;
  let isExcluded = false;
  while (inner.type === 'UnaryOperator' || inner.type === 'ParenthesizedExpression') {
    if (inner.type === 'UnaryOperator') isExcluded = !isExcluded;
    inner = inner.type === 'UnaryOperator' ? inner.operand : inner.expression;
  }
  if (inner.type === 'EmptyExpression') fail(query, node.location.start, 'something is missing here');
  return { node: inner, isExcluded };
}

const isTag = (node: LiqeQuery): node is TagToken & LiqeQuery => node.type === 'Tag';

/** Whether an expression asks for words; one that asks for words or for something else has no index. */
function isAboutWords(node: LiqeQuery, query: string): boolean {
  if (isTag(node)) return node.field.type === 'ImplicitField';
  if (node.type === 'LogicalExpression') {
    const [left, right] = [isAboutWords(node.left, query), isAboutWords(node.right, query)];
    if (left !== right)
      fail(query, node.location.start, 'words and filters can be joined by AND here, not by OR or inside NOT (…)');
    return left;
  }
  return isAboutWords(withoutNot(node, query).node, query);
}

function wordsOf(node: LiqeQuery, query: string): WordExpression {
  if (node.type === 'ParenthesizedExpression') return wordsOf(node.expression, query);
  if (node.type === 'LogicalExpression')
    return {
      is: node.operator.operator === 'OR' ? 'any' : 'all',
      of: [wordsOf(node.left, query), wordsOf(node.right, query)],
    };
  if (!isTag(node))
    return fail(query, node.location.start, 'an excluded word stands beside the others, not inside parentheses or OR');
  const { value, at } = literalOf(node, query);
  const words = value.match(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.’'&-]*/gu) ?? [];
  if (!words.length) return fail(query, at, 'no word to look for');
  const isQuoted = node.expression.type === 'LiteralExpression' && node.expression.quoted;
  if (!isQuoted && /[*?]./.test(value)) return fail(query, at, '* stands at the end of a word only');
  return {
    is: 'phrase',
    words: words.map((word) => word.replace(/[.’'&-]+$/, '')),
    isPrefix: !isQuoted && value.endsWith('*'),
  };
}

function filtersOf(node: LiqeQuery, query: string): FilterExpression {
  if (node.type === 'ParenthesizedExpression') return filtersOf(node.expression, query);
  if (node.type === 'UnaryOperator') return { is: 'not', of: filtersOf(node.operand, query) };
  if (node.type === 'LogicalExpression')
    return {
      is: node.operator.operator === 'OR' ? 'any' : 'all',
      of: [filtersOf(node.left, query), filtersOf(node.right, query)],
    };
  if (!isTag(node) || node.field.type === 'ImplicitField')
    return fail(query, 'location' in node ? node.location.start : 0, 'a filter is missing here');
  const name = filterNames.find((known) => known === (node.field as { name: string }).name.toLowerCase());
  if (!name)
    return fail(
      query,
      node.location.start,
      `no such filter; there are ${filterNames.map((one) => `${one}:`).join(', ')}`,
    );
  if (node.operator.operator !== ':') return fail(query, node.location.start, 'a filter is NAME:VALUE');
  const { value, at } = literalOf(node, query);
  return { is: 'filter', name, value, at };
}

function literalOf(node: TagToken, query: string): { value: string; at: number } {
  const { expression } = node;
  const at = 'location' in expression ? expression.location.start : node.location.start;
  if (expression.type === 'EmptyExpression') return fail(query, node.location.end, 'a value is missing here');
  if (expression.type !== 'LiteralExpression') return fail(query, at, 'ranges and patterns are not understood');
  // Numbers, `true` and `null` are words here.
  const value = expression.quoted ? expression.value : query.slice(at, expression.location.end);
  return { value: String(value), at };
}

/** Says what is wrong and shows where. */
function fail(query: string, at: number, what: string): never {
  throw new QueryError(`${what} (at character ${at + 1})\n  ${query}\n  ${' '.repeat(at)}^`);
}

/** The same for a filter whose value means nothing. */
export const failAt = (query: string, filter: Filter, what: string): never => fail(query, filter.at, what);
