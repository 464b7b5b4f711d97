import type { Span } from '../../record/index.js';

const endings =
  'com|org|net|gov|edu|mil|int|info|biz|io|tv|co|uk|us|eu|ru|cn|ir|il|de|fr|html?|pdf|docx?|xlsx?|pptx?|txt|jpe?g|png|gif|csv|zip|exe|mp[34]';
const literal = new RegExp(
  [
    String.raw`(?:https?|ftp|doi|mailto):[^\s<>"“”«»]+`,
    String.raw`[\w.+~-]+@[\w-]+(?:\.[\w-]+)*`,
    String.raw`\bwww\.[^\s<>"“”«»]+`,
    String.raw`[\w-]+(?:\.[\w-]+)*\.(?:${endings})(?![\w-])(?:/[^\s<>"“”«»]*)?`,
    String.raw`(?<![\w.])[a-z]\w+(?:\.[a-z][\w-]+){2,}(?![\w.])`,
    String.raw`(?<![\w@])[@#][a-z\u00c0-\uffff][\w\u00c0-\uffff]*`,
    String.raw`\d{1,4}(?:-\d{1,4}){1,3}(?![\w-])`,
  ].join('|'),
  'gi',
);
/** Numbers with hyphens that stay whole: telephone numbers, postal codes and dates. */
const hyphenated =
  /^(?:\d{3}-\d{4}|(?:\d-)?\d{3}-\d{3}-\d{4}|\d{1,2}-\d{1,2}-(?:\d{2}|\d{4})|\d{4}-\d{1,2}-\d{1,2}|\d{5}-\d{4})$/;
/** Longer runs without a space are no addresses; the bound also keeps the search linear in the text. */
const longest = 500;

/**
 * The addresses, handles, file names, telephone numbers and numeric dates inside one run of text without spaces;
 * offsets are those of `text`.
 */
export function findLiterals(text: string, start: number, end: number): Span[] {
  if (end - start > longest) return [];
  const found: Span[] = [];
  for (const match of text.slice(start, end).matchAll(literal)) {
    let form = match[0];
    if (/^[\d-]+$/.test(form)) {
      if (!hyphenated.test(form) || /[\w-]/.test(text[start + match.index - 1] ?? ' ')) continue;
    } else form = form.replace(form.includes('(') ? /[.,;:!?'’"\]>]+$/ : /[.,;:!?'’")\]>]+$/, '');
    if (form.length > 1) found.push({ start: start + match.index, end: start + match.index + form.length });
  }
  return found;
}
