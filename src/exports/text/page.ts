import pc from 'picocolors';
import { widthOf, wrap } from './wrap.js';

export interface TextStyle {
  readonly color: boolean;
  /** Columns to fill. */
  readonly width: number;
}

export type Colors = ReturnType<typeof pc.createColors>;

/** A page of text for a terminal: lines that wrap under a hanging indent. */
export class Page {
  readonly colors: Colors;
  readonly width: number;
  private readonly lines: string[] = [];

  constructor(style: TextStyle) {
    this.colors = pc.createColors(style.color);
    this.width = Math.max(40, style.width);
  }

  heading(words: string): void {
    this.lines.push('', this.colors.bold(words.toUpperCase()));
  }

  /** A line whose `label` stands in a column of its own; what wraps is indented below the words. */
  item(words: string, indent = 2, label = '', labelWidth = 0): void {
    const column = label || labelWidth ? label + ' '.repeat(Math.max(1, labelWidth - widthOf(label))) : '';
    const hang = indent + Math.max(widthOf(column), labelWidth);
    const wrapped = wrap(words, Math.max(24, this.width - hang));
    wrapped.forEach((line, i) => {
      this.lines.push(i === 0 ? ' '.repeat(indent) + column + line : ' '.repeat(hang) + line);
    });
  }

  /** A line that is laid out already. */
  line(words: string): void {
    this.lines.push(words.trimEnd());
  }

  blank(): void {
    this.lines.push('');
  }

  toString(): string {
    return `${this.lines.join('\n')}\n`;
  }
}

// Control characters would move the cursor or colour the terminal; bidirectional controls would reorder what is read.
const unsafe = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Words of several lines in which nothing is left that a terminal would obey. */
export const withoutControls = (words: string): string => words.replace(unsafe, '\u00b7').toWellFormed();

/** Words of an article made safe and flat for one line of a terminal. */
export const plainWords = (words: string): string => withoutControls(words.replace(/\s+/g, ' ')).trim();

/** The same, cut at a word where it is longer than `most` characters. */
export function excerpt(words: string, most: number): string {
  const plain = plainWords(words);
  if (plain.length <= most) return plain;
  const cut = plain.lastIndexOf(' ', most - 1);
  return `${plain.slice(0, cut > most / 2 ? cut : most - 1)} …`;
}
