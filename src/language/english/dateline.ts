const capitals = String.raw`\p{Lu}[\p{Lu}\p{M}'’.-]+(?:[ /-]\p{Lu}[\p{Lu}\p{M}'’.-]+){0,3}`;
const name = String.raw`\p{Lu}[\p{L}\p{M}'’.-]+(?:[ -]\p{Lu}[\p{L}\p{M}'’.-]+){0,2}`;
const date = String.raw`(?:,? (?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8}\.?)(?:,? \d{4})?)`;
const agency = String.raw`(?: ?\([\p{Lu}\d][\p{L}\d ./&-]{1,30}\))`;
const dash = String.raw`(?: ?(?:--|[–—_])\s?| ?-\s)`;
const region = `(?:, ${name}){0,2}`;

const shapes = [
  new RegExp(`^${capitals}${region}${date}?${agency}?${dash}`, 'u'),
  new RegExp(`^${capitals}${region}${date}?${agency}?: (?=[“"‘']?\\p{Lu}\\p{Ll}?)`, 'u'),
  new RegExp(`^${name}${region}(?:${date}${agency}?|${agency})${dash}`, 'u'),
  new RegExp(`^\\(${name}\\)${dash}`, 'u'),
  new RegExp(`^\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}${agency}${dash}`, 'u'),
];
const bare = new RegExp(`^${name}${region} ?(?:--|[–—])\\s(?=[“"‘']?\\p{Lu}\\p{L}*\\s)`, 'u');

/**
 * The end of the dateline that opens a paragraph, with its dash (`TEHRAN – `, `PARIS, May 3 (Agency) - `), or 0.
 * `text` is looked at from `start` to `end`; offsets are those of `text`.
 */
export function findDateline(text: string, start: number, end: number): number {
  const head = text.slice(start, Math.min(end, start + 120));
  if (!/[–—_:-]/.test(head)) return 0;
  for (const shape of shapes) {
    const match = shape.exec(head);
    if (match) return holdsSentence(text, start + match[0].length, end, 12) ? start + match[0].trimEnd().length : 0;
  }
  const match = bare.exec(head);
  if (!match || /[–—]|--/.test(text.slice(start + match[0].length, Math.min(end, start + 200)))) return 0;
  return holdsSentence(text, start + match[0].length, end, 30) ? start + match[0].trimEnd().length : 0;
}

/** A dateline stands before running text, not before the rest of a headline. */
const holdsSentence = (text: string, start: number, end: number, least: number): boolean =>
  end - start > 80 || (end - start > least && /[.!?:…]["”’')\]]*$/u.test(text.slice(Math.max(start, end - 4), end)));
