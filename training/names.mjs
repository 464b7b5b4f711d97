// Names of persons, organisations and places in GUM's Entity column, as tags of words. EWT has none there: its words get -1.
const KINDS = ['person', 'organization', 'place'];
const SPELT = { organization: 'organisation' };

/** O, then the first and the further words of a name of each kind. */
export const NAME_TAGS = ['O', ...KINDS.map((k) => SPELT[k] ?? k).flatMap((k) => [`B-${k}`, `I-${k}`])];

/** Words that may stand inside a name between two proper nouns. */
const JOINT = /^(?:of|the|and|&|-|–|'s|’s|de|la|for|on|in)$/i;

/** @param rows of CoNLL-U; @returns an index into NAME_TAGS for each word, or -1 where nothing is annotated */
export function readNames(rows) {
  const mentions = [];
  const open = new Map();
  let annotated = false;
  rows.forEach((row, i) => {
    const value = /(?:^|\|)Entity=([^|]*)/.exec(row[9])?.[1];
    if (value === undefined) return;
    annotated = true;
    for (const m of value.matchAll(/\((\d+)-([a-z]+)[^()]*(\)?)|(\d+)\)/g)) {
      if (m[4] !== undefined) {
        const started = open.get(m[4])?.pop();
        if (started) mentions.push({ ...started, last: i });
      } else if (m[3]) mentions.push({ kind: m[2], first: i, last: i });
      else {
        if (!open.has(m[1])) open.set(m[1], []);
        open.get(m[1]).push({ kind: m[2], first: i });
      }
    }
  });
  const tags = rows.map(() => (annotated ? 0 : -1));
  mentions.sort((a, b) => a.last - a.first - (b.last - b.first));
  for (const { kind, first, last } of mentions) {
    const k = KINDS.indexOf(kind);
    if (k < 0) continue;
    const run = nameAround(rows, first, last);
    if (!run) continue;
    for (let i = run.first; i <= run.last; i++) tags[i] = 1 + 2 * k + (i > run.first ? 1 : 0);
    // what followed inside a shorter name that is now overwritten in part starts anew
    const next = run.last + 1;
    if (tags[next] > 0 && tags[next] % 2 === 0) tags[next] -= 1;
  }
  return tags;
}

/** The run of proper nouns in a mention that holds its head, or null when the head is no proper noun. */
function nameAround(rows, first, last) {
  const inside = (h) => h - 1 >= first && h - 1 <= last;
  let head = -1;
  for (let i = first; i <= last && head < 0; i++) if (!inside(Number(rows[i][6]))) head = i;
  const proper = (i) => i >= first && i <= last && (rows[i][3] === 'PROPN' || /^NNPS?$/.test(rows[i][4]));
  if (head < 0 || !proper(head)) return null;
  const reach = (step) => {
    let end = head;
    for (;;) {
      let i = end + step;
      while (i >= first && i <= last && !proper(i) && JOINT.test(rows[i][1]) && Math.abs(i - end) <= 2) i += step;
      if (!proper(i)) return end;
      end = i;
    }
  };
  return { first: reach(-1), last: reach(1) };
}
