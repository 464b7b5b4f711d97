/** What the network is told about a word form. All strings; the vocabularies turn them into rows of tables. */
export interface Form {
  /** Key into the pretrained vectors. */
  readonly lower: string;
  /** Key into the learned vectors: digits are all 0. */
  readonly word: string;
  readonly suffix2: string;
  readonly suffix3: string;
  readonly suffix4: string;
  readonly prefix3: string;
  readonly shape: string;
}

export const AFFIXES = ['suffix2', 'suffix3', 'suffix4', 'prefix3', 'shape'] as const;

const QUOTES = /^(?:[“”„«»″]|``|'')$/;
const DASHES = /^(?:[–—―‒]|-{2,3})$/;

/** Describes a form. Typographic variants of quotes, apostrophes and dashes are one word. */
export function describe(form: string): Form {
  const cut = form.length > 40 ? form.slice(0, 40) : form;
  const lower = QUOTES.test(cut)
    ? '"'
    : DASHES.test(cut)
      ? '—'
      : cut.toLowerCase().replaceAll('’', "'").replaceAll('‘', "'");
  const word = lower.replace(/[0-9]/g, '0');
  return {
    lower,
    word,
    suffix2: word.slice(-2),
    suffix3: word.slice(-3),
    suffix4: word.slice(-4),
    prefix3: word.slice(0, 3),
    shape: shape(cut),
  };
}

/** Xxxx → Xxx, 1,000 → d,dd: runs of a kind are cut at two, the whole at eight. */
function shape(form: string): string {
  let out = '';
  let run = 0;
  let last = '';
  for (const c of form) {
    const kind = /\p{Lu}/u.test(c) ? 'X' : /\p{L}/u.test(c) ? 'x' : /[0-9]/.test(c) ? 'd' : c;
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2) out += kind;
    if (out.length >= 8) break;
  }
  return out;
}
