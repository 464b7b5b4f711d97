// Documents of GUM with their text, and the mentions and chains of the Entity column, as spans of that text.
import fs from 'node:fs';
import countries from 'i18n-iso-countries';

/**
 * A transcript gets the name of its speaker before each turn, as one is printed; CoNLL-2012 gives the speaker in a column of
 * its own. `labels` are the spans of these names, which are no part of the corpus.
 *
 * @returns {{id: string, text: string, tokens: object[], mentions: object[], labels: object[]}[]} of the documents of a file. A mention has
 * `start` and `end` (UTF-16, half-open), `entity`, `kind`, `link`, `identity`, `first`/`last`/`head` (tokens of the document).
 */
export function readDocuments(file, { speakers = true } = {}) {
  const documents = [];
  let document = null;
  for (const block of fs.readFileSync(file, 'utf8').split(/\n\s*\n/)) {
    const id = /^# newdoc id = (.*)$/m.exec(block)?.[1];
    if (id) {
      document = { id, text: '', tokens: [], mentions: [], labels: [], open: new Map() };
      documents.push(document);
    }
    if (/^\d/m.test(block)) addSentence(document, block, speakers);
  }
  for (const one of documents) delete one.open;
  return documents;
}

function addSentence(document, block, speakers) {
  const speaker = /^# speaker = (.*)$/m.exec(block)?.[1] ?? null;
  const turns = speaker !== (document.tokens.at(-1)?.speaker ?? null);
  if (document.text) document.text = document.text.trimEnd() + (turns || /^# newpar/m.test(block) ? '\n\n' : ' ');
  if (turns && speaker && speakers) {
    const start = document.text.length;
    // `MarioJLucero`
    document.text += `${speaker.replace(/(?<=\p{L})(?=\p{Lu}\p{Ll})|(?<=\p{Ll})(?=\p{Lu})/gu, ' ')}: `;
    document.labels.push({ start, end: document.text.length });
  }
  const first = document.tokens.length;
  let joined = { until: 0, glued: false };
  for (const line of block.split('\n')) {
    const row = line.split('\t');
    const range = /^(\d+)-(\d+)$/.exec(row[0]);
    if (range) joined = { until: Number(range[2]), glued: /SpaceAfter=No/.test(row[9]) };
    if (!/^\d+$/.test(row[0])) continue;
    const start = document.text.length;
    document.text += row[1];
    const at = Number(row[0]);
    const inside = at < joined.until;
    document.tokens.push({
      form: row[1],
      start,
      end: document.text.length,
      lemma: row[2],
      upos: row[3],
      xpos: row[4],
      head: row[6] === '0' ? -1 : first + Number(row[6]) - 1,
      deprel: row[7],
      speaker,
    });
    const glued = at <= joined.until ? inside || joined.glued : /SpaceAfter=No/.test(row[9]);
    if (!glued) document.text += ' ';
    readEntities(document, document.tokens.length - 1, row[9]);
  }
}

function readEntities(document, index, misc) {
  const value = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1];
  if (value === undefined) return;
  for (const [, entity, kind, rest, closes, ends] of value.matchAll(/\((\d+)-([a-z]+)([^()]*)(\))?|(\d+)\)/g)) {
    if (ends !== undefined) close(document, ends, index);
    else {
      // infstat, salience, centering, minspan, link, identity
      const [, , , , , link, ...identity] = rest.split('-');
      if (!document.open.has(entity)) document.open.set(entity, []);
      document.open.get(entity).push({ entity, kind, link, identity: identity.join('-') || null, first: index });
      if (closes) close(document, entity, index);
    }
  }
}

function close(document, entity, last) {
  const mention = document.open.get(entity)?.pop();
  if (!mention) throw new Error(`${document.id}: entity ${entity} ends at word ${last} without a beginning`);
  const { tokens } = document;
  let head = mention.first;
  while (head < last && tokens[head].head >= mention.first && tokens[head].head <= last) head++;
  document.mentions.push({ ...mention, last, head, start: tokens[mention.first].start, end: tokens[last].end });
}

/** Chains of at least two mentions, each a list of mentions in the order of the text. */
export function chainsOf({ mentions }) {
  const chains = new Map();
  for (const mention of mentions) {
    if (!chains.has(mention.entity)) chains.set(mention.entity, []);
    const chain = chains.get(mention.entity);
    if (!chain.some(({ start, end }) => start === mention.start && end === mention.end)) chain.push(mention);
  }
  return [...chains.values()].filter((chain) => chain.length > 1);
}

/** Whether a chain holds a mention that names a person, an organisation or a state. */
export const isNamed = (document, chain) => chain.some((mention) => namesActor(document, mention));

/**
 * A proper noun heads the mention, and it is of a person (in the singular: `Americans` names no one), of an organisation,
 * or of a place that is a state: a country of ISO 3166-1, a former one of ISO 3166-3, or a country of the United Kingdom.
 */
export function namesActor({ tokens, text }, mention) {
  const head = tokens[mention.head];
  if (head.upos !== 'PROPN' && !/^NNPS?$/.test(head.xpos)) return false;
  if (mention.kind === 'person') return head.xpos === 'NNP';
  if (mention.kind === 'organization') return true;
  if (mention.kind !== 'place') return false;
  const words = text
    .slice(mention.start, mention.end)
    .replace(/^the /i, '')
    .replace(/[’']s?$/, '');
  return [words, mention.identity?.replaceAll('_', ' ')].some(
    (name) => name && (countries.getAlpha2Code(name, 'en') || others.has(name)),
  );
}

const others = new Set([
  ...[
    'Soviet Union',
    'USSR',
    'Yugoslavia',
    'Serbia and Montenegro',
    'Czechoslovakia',
    'East Germany',
    'Zaire',
    'Burma',
  ],
  ...['England', 'Scotland', 'Wales', 'Northern Ireland'],
]);
