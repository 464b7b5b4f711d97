import type { Token } from '../../language/index.js';

const capital = /^\p{Lu}/u;
const dash = /^[-‐‑–]$/;

/** Whether the token is written with a capital. */
export const isCapital = (token: Token | undefined): boolean => token !== undefined && capital.test(token.form);

/** Whether the word is a hyphen or dash. */
export const isDash = (form: string): boolean => dash.test(form);

/** Whether nothing stands between two tokens. */
export const touches = (a: Token, b: Token): boolean => a.end === b.start;

/** Whether a number with a hyphen before it, and no space, stands at a place. */
export const isNumbered = (tokens: readonly Token[], at: number): boolean =>
  isDash(tokens[at]?.form ?? '') &&
  /^\d{1,4}[A-Z]?$/.test(tokens[at + 1]?.form ?? '') &&
  touches(tokens[at - 1]!, tokens[at]!) &&
  touches(tokens[at]!, tokens[at + 1]!);
