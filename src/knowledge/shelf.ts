import type { Entry, NameForm } from './entry.js';
import { firstOf } from './phrases.js';

/** An entry of a data file with the forms that name it. */
export interface Shelved {
  readonly entry: Entry;
  readonly forms: readonly (readonly [text: string, form: NameForm])[];
}

/** A data file: one entry a line, cells split by tabs, forms in a cell by `; `. */
export interface File {
  readonly text: string;
  /** The cells `[from, to)` hold forms. */
  readonly from: number;
  readonly to: number;
  read(cells: readonly string[]): Shelved;
}

const lineBits = 2 ** 24;

/** Where lines stand, file and offset in one number, by the first word of the names they hold. */
export type Places = readonly (readonly [first: string, at: number | readonly number[]])[];

/** Finds where each name in files starts. */
export function placesIn(files: readonly File[]): Places {
  const places = new Map<string, number | number[]>();
  files.forEach(({ text, from, to }, file) => {
    let start = 0;
    while (start < text.length) {
      let end = text.indexOf('\n', start);
      if (end < 0) end = text.length;
      if (end > start && text[start] !== '#') note(text, start, end, from, to, file);
      start = end + 1;
    }
  });

  function note(text: string, start: number, end: number, from: number, to: number, file: number): void {
    const place = file * lineBits + start;
    let cell = start;
    for (let column = 0; column < to && cell <= end; column++) {
      let stop = text.indexOf('\t', cell);
      if (stop < 0 || stop > end) stop = end;
      for (let form = cell; column >= from && form < stop; ) {
        let next = text.indexOf('; ', form);
        if (next < 0 || next > stop) next = stop;
        put(firstOf(text, form, next), place);
        form = next + 2;
      }
      cell = stop + 1;
    }
  }

  function put(first: string, place: number): void {
    const known = places.get(first);
    if (known === undefined) places.set(first, place);
    else if (typeof known === 'number') {
      if (known !== place) places.set(first, [known, place]);
    } else if (!known.includes(place)) known.push(place);
  }

  return [...places];
}

/**
 * Files of entries that are read a line at a time, when a word is met that a name of the line starts with.
 * Reading all of them at start-up would take fifty times as long as finding where each name starts.
 */
export function createShelf(files: readonly File[], found: Places): (first: string) => Shelved[] {
  const places = new Map(found);
  const read = new Map<number, Shelved>();
  function readAt(place: number): Shelved {
    const known = read.get(place);
    if (known) return known;
    const { text, read: parse } = files[Math.floor(place / lineBits)]!;
    const start = place % lineBits;
    const end = text.indexOf('\n', start);
    const shelved = parse(text.slice(start, end < 0 ? text.length : end).split('\t'));
    read.set(place, shelved);
    return shelved;
  }

  return (first) => {
    const at = places.get(first);
    if (at === undefined) return [];
    return typeof at === 'number' ? [readAt(at)] : at.map(readAt);
  };
}
