// The form in which the chunks of the bundle are loaded; see src/cli/bundled.ts.

/**
 * A chunk without its first line's `#!`, with every character beyond ASCII written as an escape, and with what it imports
 * later asked of the one who loads it: code that was compiled before cannot ask for itself.
 */
export function chunkText(code) {
  return inAscii(code.replace(/^#!.*/, '').replace(/\bawait import\(/g, 'await $$imported('));
}

const escaped = (text) => text.replace(/[^\0-\x7f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
const rawTemplates = /\bString\.raw`(?:[^`\\$]|\\[\s\S]|\$(?!\{)|\$\{[^`{}]*\})*`/g;

/** Escapes; what a raw template holds is put in as a string, since an escape would stand for itself there. */
function inAscii(code) {
  const odd = code.match(/(?<!\\)(?:\\\\)*\\[^\0-\x7f].{0,40}/);
  if (odd) throw new Error(`a character beyond ASCII after a backslash: ${odd[0]}`);
  const inRaw = (part) => (part.startsWith('${') ? part : `\${"${escaped(part)}"}`);
  return escaped(code.replace(rawTemplates, (template) => template.replace(/\$\{[^`{}]*\}|[^\0-\x7f]+/g, inRaw)));
}
