// What can be said of a regular expression without running it: the words it stands for where they are few, and by which
// characters what it finds begins and ends.

/** A pattern that stands for more words than this is not written out. */
const most = 160;

/**
 * Takes a pattern apart. Of each of its outermost alternatives it is told whether `^` and `$` hold it, the words between them (null
 * where they are too many or not to be named), whether these are one set of characters or a run of such, and how they begin and end: by which
 * characters of ASCII, whether by others, and whether there may be nothing. Null for what this does not know.
 */
export function parsePattern(source, flags) {
  const reader = { source, flags, at: 0 };
  try {
    const alternatives = readAlternatives(reader);
    if (reader.at < source.length) return null;
    return { alternatives: alternatives.map(told), isAscii: /^[\0-\x7f]*$/.test(source) };
  } catch (error) {
    if (error instanceof Unknown) return null;
    throw error;
  }
}

class Unknown extends Error {}

function told(items) {
  const isStart = items[0]?.type === 'start';
  const isEnd = items.at(-1)?.type === 'end';
  const inner = items.slice(isStart ? 1 : 0, isEnd ? -1 : undefined);
  return {
    isStart,
    isEnd,
    words: wordsOf(inner),
    isSet: inner.length === 1 && inner[0].type === 'set',
    isRun: inner.length === 1 && inner[0].item?.type === 'set' && inner[0].least === 1 && inner[0].most === Infinity,
    first: edgeOf(inner),
    last: edgeOf(inner.toReversed(), true),
  };
}

function readAlternatives(reader) {
  const alternatives = [[]];
  while (reader.at < reader.source.length && reader.source[reader.at] !== ')') {
    if (reader.source[reader.at] === '|') {
      alternatives.push([]);
      reader.at++;
    } else alternatives.at(-1).push(readItem(reader));
  }
  return alternatives;
}

function readItem(reader) {
  const item = readAtom(reader);
  const [written, , least, comma, largest] =
    /^(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/.exec(reader.source.slice(reader.at)) ?? [];
  if (written === undefined) return item;
  reader.at += written.length;
  const sign = written[0];
  if (sign === '?') return { type: 'repeat', item, least: 0, most: 1 };
  if (sign === '*' || sign === '+') return { type: 'repeat', item, least: sign === '+' ? 1 : 0, most: Infinity };
  return { type: 'repeat', item, least: +least, most: largest ? +largest : comma ? Infinity : +least };
}

function readAtom(reader) {
  const rest = reader.source.slice(reader.at);
  if (rest[0] === '^' || rest[0] === '$') {
    reader.at++;
    return { type: rest[0] === '^' ? 'start' : 'end' };
  }
  if (rest[0] === '(') return readGroup(reader, rest);
  // a set, an escape, a character
  const [atom] = /^(?:\[(?:\\.|[^\]\\])*\]|\\p\{[^}]*\}|\\[dws]|\\[^\w\s]|[^\\[\](){}?*+|])/iu.exec(rest) ?? [];
  if (!atom) throw new Unknown(rest);
  reader.at += atom.length;
  return { type: 'set', ...charsOf(atom, reader.flags) };
}

function readGroup(reader, rest) {
  const [opens] = /^\((?:\?(?:[:=!]|<[=!]))?/.exec(rest);
  if (rest[opens.length] === '?') throw new Unknown(rest);
  reader.at += opens.length;
  const alternatives = readAlternatives(reader);
  if (reader.source[reader.at] !== ')') throw new Unknown(rest);
  reader.at++;
  return /^\(\?[=!<]/.test(opens) ? { type: 'around' } : { type: 'group', alternatives };
}

/** Characters of an atom: the pattern says itself which of ASCII it takes. */
function charsOf(atom, flags) {
  const test = new RegExp(`^${atom}$`, flags);
  const ascii = Array.from({ length: 128 }, (_, code) => code).filter((code) => test.test(String.fromCharCode(code)));
  const isNamed = !/^\[\^|^\.$|\\[pPwWsSD]|[^\0-\x7f]-[^\]]|-[^\0-\x7f]/u.test(atom);
  const beyond = isNamed ? [...atom].filter((char) => char > '\x7f') : [];
  if (beyond.some((char) => char.length > 1)) throw new Unknown(atom);
  return {
    ascii,
    chars: isNamed ? [...ascii.map((code) => String.fromCharCode(code)), ...beyond] : null,
    isBeyond: !isNamed || beyond.length > 0,
    // of letters written either way the pattern takes both; one of them names the word
    written: isNamed && flags.includes('i') ? [...new Set([...atom].length === 1 ? [atom.toLowerCase()] : [])] : null,
  };
}

/** All words that items in a row stand for, or null. */
function wordsOf(items) {
  let words = [''];
  for (const item of items) {
    const next = wordsOfItem(item);
    if (!next || next.length * words.length > most) return null;
    words = words.flatMap((word) => next.map((more) => word + more));
  }
  return [...new Set(words)];
}

function wordsOfItem(item) {
  if (item.type === 'set') return item.written?.length ? item.written : item.chars;
  if (item.type === 'group') {
    const words = item.alternatives.map(wordsOf);
    return words.includes(null) ? null : words.flat();
  }
  if (item.type !== 'repeat' || item.most > 3) return null;
  const words = [];
  for (let times = item.least; times <= item.most; times++) {
    const some = wordsOf(Array(times).fill(item.item));
    if (!some) return null;
    words.push(...some);
  }
  return words;
}

/** By what items in a row may begin; turned round, end. */
function edgeOf(items, isTurned = false) {
  const ascii = new Set();
  let isBeyond = false;
  for (const item of items) {
    const edge = edgeOfItem(item, isTurned);
    for (const code of edge.ascii) ascii.add(code);
    isBeyond ||= edge.isBeyond;
    if (!edge.isEmpty) return { ascii: [...ascii], isBeyond, isEmpty: false };
  }
  return { ascii: [...ascii], isBeyond, isEmpty: true };
}

function edgeOfItem(item, isTurned) {
  if (item.type === 'set') return { ascii: item.ascii, isBeyond: item.isBeyond, isEmpty: false };
  if (item.type === 'group') {
    const edges = item.alternatives.map((items) => edgeOf(isTurned ? items.toReversed() : items, isTurned));
    return {
      ascii: edges.flatMap((edge) => edge.ascii),
      isBeyond: edges.some((edge) => edge.isBeyond),
      isEmpty: edges.some((edge) => edge.isEmpty),
    };
  }
  if (item.type === 'repeat') {
    const edge = edgeOfItem(item.item, isTurned);
    return item.least ? edge : { ...edge, isEmpty: true };
  }
  return { ascii: [], isBeyond: false, isEmpty: true };
}
