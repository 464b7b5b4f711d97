import { matchInstrument } from '../../knowledge/index.js';
import type { Analysis } from '../../language/index.js';
import type { Name } from '../cast.js';

/** Kinds that stay who they are inside the name of an instrument: the Iran of `the Iran nuclear deal`. */
const isOwn = ({ kind, entry }: Name): boolean =>
  kind === 'state' || kind === 'bloc' || (kind !== 'place' && entry !== null);

const isProvision = ([noun = '', number = '', ...rest]: readonly string[]): boolean =>
  rest.length === 0 &&
  /^(?:Article|Section|Chapter|Annex|Appendix|Clause|Protocol)$/.test(noun) &&
  /^(?:[IVXLC]+|\d+|[A-Z])$/.test(number);

/** `Executive Order`, `E.O.`: of whoever rules, and no body. */
const isOrder = (words: readonly string[], { first, last }: Name): boolean =>
  /^(?:(?:Executive|Presidential) Orders?|E\.O\.)$/.test(words.slice(first, last).join(' '));

/**
 * Gives the known names of instruments to instruments: the Minsk of `the Minsk agreements` is no capital that acts, and
 * the Regulation of `the Dublin Regulation` no body.
 */
export function coverInstruments(analysis: Analysis, names: readonly Name[]): Name[] {
  const words = analysis.tokens.map(({ form }) => form);
  const covered: Name[] = [];
  let at = 0;
  while (at < names.length) {
    const name = names[at]!;
    // `Article IX` of a treaty
    if (name.entry === null && (isProvision(words.slice(name.first, name.last)) || isOrder(words, name))) {
      covered.push({ ...name, kind: 'instrument' });
      at++;
      continue;
    }
    const match = name.kind === 'instrument' || isOwn(name) ? null : matchInstrument(words, name.first);
    const last = match ? name.first + match.length : name.last;
    let next = at + 1;
    while (next < names.length && names[next]!.first < last) next++;
    const inside = names.slice(at, next);
    if (!match || last < inside.at(-1)!.last || inside.some(isOwn)) {
      covered.push(name);
      at++;
      continue;
    }
    const end = analysis.tokens[last - 1]!.end;
    covered.push({ start: name.start, end, first: name.first, last, kind: 'instrument', entry: null });
    at = next;
  }
  return covered;
}
