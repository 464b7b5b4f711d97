import { matchOffice } from '../../knowledge/index.js';
import { type Amendment, type Analysis, rehang, type Token } from '../../language/index.js';
import type { Name } from '../cast.js';

/**
 * Hangs a person's name on the office before it, where the parser joins it to the place that this is held in (`Peru's envoy to the banks in
 * Vienna, Rosa Lind, who backed Mora, said …`): she is no second place, and it is she who backed him. Likewise two or more names on the plural
 * that says what they are (`the leaders of Mali and Chad, Lind and Mora,`).
 */
export function mendPersonsBehindPlaces(analysis: Analysis, names: readonly Name[]): Analysis {
  const changes = new Map<number, Amendment>();
  for (let at = 0; at < names.length; at++) {
    if (names[at]!.kind !== 'person') continue;
    const row = rowFrom(analysis, names, at);
    if (row.length > 1) hangRow(analysis, row, changes);
    else if (names[at - 1]?.kind !== 'person' || names[at - 1]!.last !== commaBefore(analysis, names[at]!))
      hangOne(analysis, names[at]!, changes);
    at += row.length - 1;
  }
  return rehang(analysis, changes);
}

/** The token of a name that hangs on another word. */
const headOf = ({ tokens }: Analysis, { first, last }: Name): Token =>
  tokens.slice(first, last).find(({ head }) => head < first || head >= last) ?? tokens[first]!;

/** The comma before a name and the titles that belong to it (`, General Rosa Lind`), or -1. */
function commaBefore({ tokens }: Analysis, { first }: Name): number {
  let at = first - 1;
  while (at > first - 4 && tokens[at]?.upos === 'PROPN') at--;
  return tokens[at]?.form === ',' && tokens[at]!.sentence === tokens[first]!.sentence ? at : -1;
}

/** The names of persons that are listed from one on: `Lind, General Mora and Diaz`. */
function rowFrom({ tokens }: Analysis, names: readonly Name[], from: number): readonly Name[] {
  let end = from + 1;
  for (; names[end]?.kind === 'person'; end++) {
    const between = tokens.slice(names[end - 1]!.last, names[end]!.first);
    const isJoined = /^(?:,|and)$/.test(between[0]?.form ?? '') && between.length < 6;
    if (!isJoined || !between.every(({ form, upos }) => /^(?:,|and)$/.test(form) || upos === 'PROPN')) break;
    if (between[0]!.form === 'and') return names.slice(from, end + 1);
  }
  return names.slice(from, from + 1);
}

/** The noun of an office, singular or plural, that what stands before a comma goes with: of `the envoy to the banks in Vienna`, the envoy. */
function officeAbove({ tokens }: Analysis, from: number, isPlural: boolean): number {
  let at = from;
  for (let steps = 0; steps < 6 && at >= 0; steps++) {
    const { upos, xpos, lemma, deprel, head } = tokens[at]!;
    const isNoun = upos === 'NOUN' && (xpos === 'NNS') === isPlural;
    if (isNoun && (isHeld(lemma) || (isPlural && lemma === 'counterpart'))) return at;
    if (!/^(?:nmod|conj|flat|compound|appos)/.test(deprel) || head > from) return -1;
    at = head;
  }
  return -1;
}

const isHeld = (lemma: string): boolean => matchOffice([lemma], 0) !== null;

function hangOne(analysis: Analysis, name: Name, changes: Map<number, Amendment>): void {
  const { tokens, children } = analysis;
  const comma = commaBefore(analysis, name);
  const own = headOf(analysis, name);
  if (comma < 1 || !/^(?:conj|appos)$/.test(own.deprel) || own.head >= comma) return;
  if (children[own.index]!.some((child) => tokens[child]!.deprel === 'cc')) return;
  const place = tokens[own.head]!;
  if (!/^(?:PROPN|NOUN)$/.test(place.upos) || !place.deprel.startsWith('nmod') || isHeld(place.lemma)) return;
  const office = officeAbove(analysis, place.head, false);
  if (office < 0 || office >= comma || !isDetermined(analysis, office)) return;
  changes.set(own.index, { head: office, deprel: 'appos' });
  for (let at = office + 1; at < comma; at++)
    for (const child of children[at]!)
      if (
        tokens[name.last + 1]?.form === 'who' &&
        child > own.index &&
        tokens[child]!.deprel === 'acl:relcl' &&
        hasWho(analysis, child)
      )
        changes.set(child, { head: own.index });
}

/** `the envoy`, `Peru's envoy`, `its envoy`. */
const isDetermined = ({ tokens, children }: Analysis, noun: number): boolean =>
  children[noun]!.some(
    (child) => /^(?:det|nmod:poss)/.test(tokens[child]!.deprel) && !/^an?$/i.test(tokens[child]!.form),
  );

const hasWho = ({ tokens, children }: Analysis, verb: number): boolean =>
  children[verb]!.some((child) => child < verb && tokens[child]!.form === 'who');

function hangRow(analysis: Analysis, row: readonly Name[], changes: Map<number, Amendment>): void {
  const { tokens } = analysis;
  const comma = commaBefore(analysis, row[0]!);
  const { last } = row.at(-1)!;
  if (comma < 1 || !/^(?:[,.;]|who)$/.test(tokens[last]?.form ?? '.')) return;
  const noun = officeAbove(analysis, comma - 1, true);
  const heads = row.map((name) => headOf(analysis, name));
  if (noun < 0 || !heads.every(({ head }) => head >= noun && head < last)) return;
  heads.forEach(({ index }, at) => {
    changes.set(index, at === 0 ? { head: noun, deprel: 'appos' } : { head: heads[0]!.index, deprel: 'conj' });
  });
}
