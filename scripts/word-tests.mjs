// A pattern that only asks which word a word is, or how it begins, as comparisons: these take a tenth of the time, and none to be
// made ready. `/^VB[DZP]$/` is `word === "VBD" || word === "VBZ" || word === "VBP"`.
import { parsePattern } from './pattern-tree.mjs';

/** So many words are compared one by one; of more, only those of the same length. */
const few = 4;

/**
 * The body of a function of `word` that answers what `/source/flags.test(word)` does, be it given a string or nothing;
 * null where a pattern is better left alone.
 */
export function testBody(source, flags) {
  if (!/^[iu]?$/.test(flags)) return null;
  const tree = parsePattern(source, flags);
  if (!tree) return null;
  const pattern = `/${source}/${flags}.test(word)`;
  if (tree.alternatives.every(isOneCharacter)) return edgeTest(tree, pattern);
  return wordTest(tree, flags, pattern) ?? runTest(tree, pattern) ?? edgeTest(tree, pattern) ?? charTest(tree, pattern);
}

/** `^[a-z]` or `[a-z]$`: what else there is does not matter. */
const isOneCharacter = ({ isStart, isEnd, isSet }) => isSet && isStart !== isEnd;

/** Of `^…$` and `^…` with so few words within that they can be named. */
function wordTest(tree, flags, pattern) {
  const wholes = [];
  const beginnings = [];
  for (const { isStart, isEnd, words } of tree.alternatives) {
    if (!isStart || !words || words.some((word) => !/^[\0-\uD7FF\uE000-\uFFFF]+$/.test(word))) return null;
    (isEnd ? wholes : beginnings).push(...words);
  }
  if (flags.includes('i')) return beginnings.length ? null : caselessTest(wholes, tree, pattern);
  const begins = beginnings.map((word) => `word.startsWith(${JSON.stringify(word)})`);
  if (!begins.length && wholes.length <= few && !wholes.some((word) => odd.has(word)))
    return `return ${equals(wholes)};`;
  const lines = [`if (typeof word !== 'string') return ${pattern};`];
  if (begins.length) lines.push(`if (${begins.join(' || ')}) return true;`);
  lines.push(byLength(wholes, equals));
  return lines.join('\n');
}

/** What nothing becomes when a pattern is asked of it. */
const odd = new Set(['undefined', 'null']);

/** Words however they are written: what is written otherwise than the pattern, but begins like it, is left to it. */
function caselessTest(words, tree, pattern) {
  const asWritten = byLength(
    words,
    (same) => `${equals(same)} || ((${among('word.charCodeAt(0)', firstsOf(same))}) && ${pattern})`,
  );
  return tree.isAscii ? `if (typeof word !== 'string') return ${pattern};\n${asWritten}` : null;
}

const firstsOf = (words) => [
  ...new Set(words.flatMap((word) => [word[0].toLowerCase(), word[0].toUpperCase()].map((c) => c.charCodeAt(0)))),
];

const equals = (words) => words.map((word) => `word === ${JSON.stringify(word)}`).join(' || ') || 'false';

function byLength(words, test) {
  const groups = new Map();
  for (const word of words) groups.set(word.length, [...(groups.get(word.length) ?? []), word]);
  if (!groups.size) return 'return false;';
  const cases = [...groups].map(([length, same]) => `case ${length}: return ${test(same)};`);
  return `switch (word.length) {\n${cases.join('\n')}\ndefault: return false;\n}`;
}

/** Of a pattern that is held to the first or last character: what cannot begin or end so is none. */
function edgeTest(tree, pattern) {
  for (const [isHeld, edge, at] of [
    [({ isStart }) => isStart, 'first', '0'],
    [({ isEnd }) => isEnd, 'last', 'word.length - 1'],
  ]) {
    if (!tree.alternatives.every(isHeld)) continue;
    const edges = tree.alternatives.map((alternative) => alternative[edge]);
    if (edges.some(({ isEmpty }) => isEmpty)) continue;
    const codes = [...new Set(edges.flatMap(({ ascii }) => ascii))];
    const isBeyond = edges.some((one) => one.isBeyond);
    if (codes.length > 100 || (!codes.length && isBeyond)) continue;
    const inside = among('first', codes);
    const known = tree.alternatives.every(isOneCharacter)
      ? `if (${isBeyond ? 'first < 128' : 'first >= 0'}) return ${inside};`
      : `if (${isBeyond ? 'first < 128 && ' : ''}!(${inside})) return false;`;
    return `if (typeof word === 'string') {\nconst first = word.charCodeAt(${at});\n${known}\n}\nreturn ${pattern};`;
  }
  return null;
}

/** Of one set of characters, anywhere in a word. */
function charTest({ alternatives }, pattern) {
  const [only, ...others] = alternatives;
  if (others.length || !only.isSet || only.isStart || only.isEnd) return null;
  const { ascii, isBeyond } = only.first;
  return `if (typeof word !== 'string') return ${pattern};
for (let at = 0; at < word.length; at++) {
const char = word.charCodeAt(at);
if (${among('char', ascii)}) return true;
${isBeyond ? `if (char > 127) return ${pattern};` : ''}
}
return false;`;
}

/** Of a set of characters, of which a whole word is to be made. */
function runTest({ alternatives }, pattern) {
  const [only, ...others] = alternatives;
  if (others.length || !only.isRun || !only.isStart || !only.isEnd || only.first.ascii.length > 100) return null;
  const { ascii, isBeyond } = only.first;
  return `if (typeof word !== 'string') return ${pattern};
for (let at = 0; at < word.length; at++) {
const char = word.charCodeAt(at);
if (${among('char', ascii)}) continue;
${isBeyond ? `if (char > 127) return ${pattern};` : ''}
return false;
}
return word.length > 0;`;
}

/** Whether a code is one of some. */
function among(code, codes) {
  const ranges = [];
  for (const one of [...codes].sort((a, b) => a - b)) {
    const range = ranges.at(-1);
    if (range && range[1] === one - 1) range[1] = one;
    else ranges.push([one, one]);
  }
  return (
    ranges
      .map(([from, to]) => (from === to ? `${code} === ${from}` : `(${code} >= ${from} && ${code} <= ${to})`))
      .join(' || ') || 'false'
  );
}
