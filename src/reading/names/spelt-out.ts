import type { Token } from '../../language/index.js';

/** Words between the others of a name that its letters leave out, in the languages that bodies are named in. */
const between = new Set(
  'of for the and in on de la le les l du des d pour et à au aux en el los las del por para y da do dos das e di della dei per il lo und für der die das van voor het'.split(
    ' ',
  ),
);

/** Words of the longest name that letters are looked for behind. */
const longest = 9;

/**
 * Where a name ends that goes on in small letters up to the letters that stand for it: `Dynamique pour la majorité du peuple (DMP)`;
 * `end` where none does.
 */
export function endBeforeLetters(tokens: readonly Token[], first: number, end: number, last: number): number {
  let open = end;
  while (open < last && open - first <= longest && /^\p{L}/u.test(tokens[open]!.form)) open++;
  if (open === end || tokens[open]?.form !== '(' || tokens[open + 2]?.form !== ')') return end;
  const letters = tokens[open + 1]!.form;
  if (!/^\p{Lu}{3,8}$/u.test(letters)) return end;
  // `a Member of the Assembly (MOA)` is none that goes on in small letters
  const isSmall = tokens.slice(end, open).some(({ form }) => /^\p{Ll}/u.test(form) && !between.has(form));
  if (!isSmall) return end;
  const initials = (isLeftOut: boolean): string =>
    tokens
      .slice(first, open)
      .filter(({ form }) => !(isLeftOut && between.has(form.toLowerCase().replace(/[’']$/, ''))))
      .map(({ form }) => form.normalize('NFD')[0]!.toUpperCase())
      .join('');
  return initials(true) === letters || initials(false) === letters ? open : end;
}
