/** What a UTF-16 code unit is to the tokenizer. */
export const Kind = { space: 1, letter: 2, digit: 3, currency: 4, other: 5, surrogate: 6, joiner: 7 } as const;

const kinds = new Uint8Array(0x10000);

/**
 * The kind of the code unit at an offset; 0 past the end. Zero-width and directional marks count as space; marks that
 * only shape a word (soft hyphen, joiners, variation selectors) are joiners.
 */
export function kindAt(text: string, at: number): number {
  if (at >= text.length || at < 0) return 0;
  const code = text.charCodeAt(at);
  const known = kinds[code]!;
  if (known) return known;
  const kind = classify(code);
  kinds[code] = kind;
  return kind;
}

function classify(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return Kind.surrogate;
  const char = String.fromCharCode(code);
  if (/[\s\u0085\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069]/.test(char)) return Kind.space;
  if (/\u00ad|\u200c|\u200d|[\ufe00-\ufe0f]/.test(char)) return Kind.joiner;
  if (/\p{L}|\p{M}/u.test(char)) return Kind.letter;
  if (/\p{Nd}/u.test(char)) return Kind.digit;
  return /\p{Sc}/u.test(char) ? Kind.currency : Kind.other;
}

/** Whether a line ends at this code unit. */
export const isLineEnd = (code: number): boolean =>
  code === 10 || code === 13 || code === 11 || code === 12 || code === 0x85 || code === 0x2028 || code === 0x2029;

export const isUpper = (char: string): boolean => char !== char.toLowerCase();
export const isLower = (char: string): boolean => char !== char.toUpperCase();

/** The length in code units of the symbol at an offset: a whole emoji with its joiners and modifiers, else one character. */
export function symbolLength(text: string, at: number): number {
  let end = at + pointLength(text, at);
  for (;;) {
    const code = text.codePointAt(end) ?? 0;
    if (code === 0x200d && kindAt(text, end + 1) >= Kind.other) end += 1 + pointLength(text, end + 1);
    else if ((code >= 0xfe00 && code <= 0xfe0f) || (code >= 0x1f3fb && code <= 0x1f3ff)) end += pointLength(text, end);
    else return end - at;
  }
}

const pointLength = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
