import { matchName } from '../../knowledge/index.js';
import type { Analysis, Token } from '../../language/index.js';
import type { Name } from '../cast.js';
import { findOffices } from './offices.js';
import type { OfficePhrase } from './working.js';

/** All that phrases are built from. */
export interface Ground {
  readonly analysis: Analysis;
  readonly forms: readonly string[];
  readonly quotations: Int32Array;
  /** Index of the name that holds each token, -1 for none. */
  readonly nameAt: Int32Array;
  readonly names: readonly Name[];
  /** The office whose words hold each token. */
  readonly officeAt: readonly (OfficePhrase | undefined)[];
  /** The state that an adjective speaks of, by token. */
  readonly adjectives: ReadonlyMap<number, string>;
  /** The country that a word inside a longer name speaks of: `Italian Communist Party`, `Bank of Japan`. */
  readonly statesInNames: ReadonlyMap<number, string>;
}

/** Prepares the look-ups that phrases are built from. */
export function survey(analysis: Analysis, names: readonly Name[], quotations: Int32Array): Ground {
  const { tokens } = analysis;
  const forms = tokens.map((token) => token.form);
  const nameAt = new Int32Array(tokens.length).fill(-1);
  names.forEach((name, at) => {
    nameAt.fill(at, name.first, name.last);
  });
  const adjectives = new Map<number, string>();
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (nameAt[i]! >= 0 || token.upos === 'PUNCT' || !/^\p{Lu}/u.test(token.form)) continue;
    const match = matchName(forms, i);
    const found = match?.entries[0];
    if (match?.form !== 'adjective' || !found?.country) continue;
    // `Latin American` is of a region, `North Korean` of one state.
    if (match.length === 1 && i > 0 && regional.test(forms[i - 1]!)) continue;
    i += match.length - 1;
    // `Cuban-American`, `Irish American`
    const next = forms[i + 1] === '-' ? (forms[i + 2] ?? '') : (forms[i + 1] ?? '');
    if (/^American/.test(next) || isOfAmericans(forms, i)) continue;
    // `the Persian gulf`
    if (/^(?:gulf|rugs?|carpets?|cats?)$/i.test(next) && forms[i] === 'Persian') continue;
    // `the Serb member of Bosnia's presidency`, `Kosovo's Croat party`: of a people of that state
    if (/^(?:Serb|Croat)$/.test(forms[i]!) && isOfMany.test(analysis.text)) continue;
    // `the Spanish-speaking mayor`, `a Kenyan-born poet`: of what language, birth or manner one is tells no state
    if (forms[i + 1] === '-' && manner.test(next)) continue;
    adjectives.set(i, found.id);
  }
  const statesInNames = new Map<number, string>();
  for (const name of names) {
    if (name.entry || name.last - name.first < 2 || name.kind === 'person') continue;
    for (let i = name.first; i < name.last; i++) {
      const match = /^\p{Lu}/u.test(forms[i]!) ? matchName(forms, i) : null;
      // `the North American Affairs Bureau`
      const isRegional = match?.length === 1 && regional.test(forms[i - 1] ?? '');
      const found = match && !isRegional && i + match.length <= name.last ? match.entries[0]! : null;
      if (found?.country && (found.kind === 'state' || found.kind === 'place')) statesInNames.set(i, found.country);
    }
  }
  return {
    analysis,
    forms,
    quotations,
    nameAt,
    names,
    adjectives,
    statesInNames,
    officeAt: findOffices(analysis, forms, nameAt, names),
  };
}

/** `Polish, Czech and Slovak Americans` */
function isOfAmericans(forms: readonly string[], at: number): boolean {
  let end = at;
  while (/^(?:,|and|or)$/.test(forms[end] ?? '') || matchName(forms, end)?.form === 'adjective') end++;
  return forms[end] === 'Americans' && end > at + 1 && matchName(forms, end - 1)?.form === 'adjective';
}

const isOfMany = /\b(?:Bosnia|Kosovo|Republika Srpska)\b/;
const manner = /^(?:speaking|language|born|educated|style|inspired|themed|looking)$/;
const regional = /^(?:latin|south|north|central|southeast|pan|trans|west|east)$/i;

/** A noun or adjective that hangs on a noun behind it. */
const isAttribute = ({ head, deprel, upos }: Token, noun: number): boolean =>
  head === noun && /^(?:compound|amod|nmod:desc|flat)$/.test(deprel) && /^(?:PROPN|NOUN|ADJ)$/.test(upos);

/**
 * The token of a stretch that the rest hangs on; the last of several that stand before a noun behind it: `Fund` in `an International
 * Monetary Fund report`, of which the parser hangs every word on `report`.
 */
export function headWithin({ tokens }: Analysis, first: number, last: number): number {
  for (let i = first; i < last; i++) {
    const above = tokens[i]!.head;
    if (above >= first && above < last) continue;
    const isRow = above >= last && tokens.slice(i, last).every((token) => isAttribute(token, above));
    return isRow ? last - 1 : i;
  }
  return last - 1;
}
