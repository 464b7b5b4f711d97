// The chains of a reading, in the form in which GUM marks mentions.
import { relation } from '../../dist/language/index.js';
import { readActors } from '../../dist/reading/actors/index.js';
import { analyseNews } from '../../dist/reading/read.js';

/** @returns {{analysis: object, chains: {isNamed: boolean, mentions: object[]}[]}} the chains of two mentions and more */
export function respond({ id, text, labels = [] }) {
  const { analysis, names } = analyseNews(text);
  const document = { id, origin: '', title: null, source: null, published: null, dateline: null, language: 'en', text };
  const cast = readActors(document, analysis, names);
  const taken = new Set();
  const chains = new Map(cast.actors.map((actor) => [actor.id, { actor, mentions: [] }]));
  // A name has its span before a title that stands inside the same noun phrase.
  const order = [...cast.references].sort((a, b) => (b.form === 'name') - (a.form === 'name') || a.start - b.start);
  for (const reference of order) {
    if (!reference.actor || !isMarked(analysis, reference)) continue;
    if (labels.some(({ start, end }) => reference.start < end && start < reference.end)) continue;
    const { kind } = chains.get(reference.actor).actor;
    const mention = nounPhrase(analysis, headOf(analysis, reference), kind === 'person');
    const key = `${mention.start}-${mention.end}`;
    if (taken.has(key)) continue;
    taken.add(key);
    chains.get(reference.actor).mentions.push({ ...mention, key, form: reference.form });
  }
  for (const chain of chains.values()) {
    chain.isNamed = isNamed(chain, analysis);
    chain.mentions = beside(inOrder(chain.mentions), analysis);
  }
  return { analysis, cast, chains: [...chains.values()].filter(({ mentions }) => mentions.length > 1) };
}

/** In the order of the text. A phrase inside another of its chain (`Barack Obama` in `US President Barack Obama`) is one with it. */
function inOrder(mentions) {
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return mentions.filter((mention) => {
    if (mention.end <= end && mention.form !== 'pronoun') return false;
    end = Math.max(end, mention.end);
    return true;
  });
}

/** `pianist Carlos Huamani`: a noun without article right before a name is one mention with it, whatever the tree makes of the two. */
function beside(mentions, { tokens, children }) {
  const joined = [];
  for (const mention of mentions) {
    const before = joined.at(-1);
    const isTitle =
      before &&
      mention.form === 'name' &&
      /^(?:nominal|title)$/.test(before.form) &&
      before.head + 1 < tokens.length &&
      tokens[before.head + 1].start === mention.start &&
      tokens[before.head].sentence === tokens[mention.head].sentence &&
      tokens[before.head].xpos !== 'NNS' &&
      !children[before.head].some((at) => /^(?:det|nmod:poss|nummod)$/.test(tokens[at].deprel));
    if (isTitle) joined[joined.length - 1] = { ...mention, start: before.start, key: `${before.start}-${mention.end}` };
    else joined.push(mention);
  }
  return joined;
}

/** As in the corpus: a proper noun, of a person in the singular. */
const isNamed = ({ actor, mentions }, { tokens }) =>
  /^(?:person|organisation|state|bloc)$/.test(actor.kind) &&
  mentions.some(
    ({ form, head }) =>
      form === 'name' && (actor.kind === 'person' ? tokens[head].xpos === 'NNP' : tokens[head].upos === 'PROPN'),
  );

/** GUM marks nouns and personal pronouns: no adjective (`Kenyan` in `Kenyan troops`), no relative pronoun. */
function isMarked(analysis, { head, form }) {
  const token = analysis.tokens[head];
  if (form === 'pronoun') return !/^W/.test(token.xpos);
  if (form === 'nominal' && token.deprel === 'amod') return false;
  if (analysis.children[head].some((child) => isTheWordName(analysis.tokens[child]))) return false;
  return token.upos !== 'ADJ' || !/^(?:amod|compound|nmod)/.test(token.deprel);
}

/** In `My name is Joyce` the corpus has a name that is a word, not a person. */
const isTheWordName = ({ deprel, lemma }) => deprel === 'nsubj' && /^(?:name|nickname|surname)$/.test(lemma);

/** The head of the whole noun phrase: of a title before a name, the name. */
function headOf(analysis, { head, form }) {
  let at = head;
  while (form === 'title' && /^(?:compound|flat|nmod:desc|amod)$/.test(analysis.tokens[at].deprel))
    at = analysis.tokens[at].head;
  return at;
}

const clause = /^(?:nsubj|csubj|cop|aux|mark|advmod|obl|expl|vocative|ccomp|xcomp|orphan)$/;
const outside = /^(?:punct|cc|conj|appos|parataxis|list|reparandum|discourse|dislocated|advcl|dep)$/;

const loose = /^(?:with|for|about|by|to|at|on|after|before|during)$/;

const prepositionAt = ({ tokens, children }, head) =>
  tokens[children[head].find((child) => tokens[child].deprel === 'case')]?.form.toLowerCase() ?? '';

const aside = /^(?:nummod|nmod:unmarked)$/;

/**
 * The span of a noun phrase as GUM has it: all that hangs on its head, relative clauses too, but no apposition, no
 * conjunct, no preposition before it, and of a predicate not its clause. The genitive's mark belongs to it.
 */
export function nounPhrase(analysis, head, isPerson = false) {
  const { tokens, children } = analysis;
  if (tokens[head].upos === 'PRON') return { start: tokens[head].start, end: tokens[head].end, head };
  const isPredicate = children[head].some((child) => /^(?:cop|nsubj)/.test(tokens[child].deprel));
  let [first, last] = [head, head];
  const isName = tokens[head].upos === 'PROPN';
  const preposition = children[head].findLast((child) => child < head && relation(tokens[child]) === 'case') ?? -1;
  const article = children[head].find((child) => tokens[child].deprel === 'det') ?? head;
  for (const child of children[head]) {
    const token = tokens[child];
    const rel = relation(token);
    const isPart = rel === 'conj' && isShared(analysis, head, child);
    if (!isPart && (outside.test(rel) || child <= preposition || (isPredicate && clause.test(rel)))) continue;
    // `only Huamani`, `especially in Peru`: an adverb that weighs the whole phrase.
    if (rel === 'advmod' && (isName || child < article)) continue;
    const [from, to] = extent(analysis, child);
    if (isName && child > head && rel === 'obl') continue;
    // `Huamani with a letter`: whoever has a name needs little more to be told from others.
    if (isName && isPerson && child > head && rel === 'nmod' && loose.test(prepositionAt(analysis, child))) break;
    // `Adeyemi (2011)`, `Adeyemi, 2011`: a date or the like that only stands beside a name.
    if (child > head && tokens[head].upos === 'PROPN' && aside.test(rel === 'nmod' ? token.deprel : rel)) continue;
    first = Math.min(first, from);
    last = Math.max(last, to);
  }
  const isMark = (index) => tokens[index].upos === 'PUNCT';
  while (first < head && (isMark(first) || tokens[first].upos === 'CCONJ')) first++;
  while (last > head && isMark(last)) last--;
  last = closed(tokens, first, last);
  // `the minister himself`
  if (/^(?:him|her|it|them)sel(?:f|ves)$/.test(tokens[last + 1]?.form) && tokens[last + 1].head === head) last++;
  return { start: tokens[first].start, end: tokens[last].end, head };
}

/** `a French actress and singer`: the conjunct takes its article from the head, and is the same person. */
function isShared({ tokens, children }, head, child) {
  const [one, other] = [tokens[head], tokens[child]];
  return (
    one.xpos === 'NN' &&
    other.xpos === 'NN' &&
    children[head].some((at) => /^an?$/i.test(tokens[at].form)) &&
    !children[child].some((at) => /^(?:det|nmod:poss|nummod|cop|nsubj|aux)$/.test(tokens[at].deprel))
  );
}

/** A bracket or quotation mark that is opened inside is closed inside, and the dot of `et al.` belongs to it. */
function closed(tokens, first, last) {
  let depth = 0;
  for (let i = first; i <= last; i++) depth += tokens[i].form === '(' ? 1 : tokens[i].form === ')' ? -1 : 0;
  const next = tokens[last + 1]?.form;
  return (depth > 0 && next === ')') || (next === '.' && tokens[last].form === 'al') ? last + 1 : last;
}

/** The first and last token of all that hangs on a token. */
function extent({ children }, index) {
  let [first, last] = [index, index];
  const stack = [index];
  while (stack.length) {
    const at = stack.pop();
    if (at < first) first = at;
    if (at > last) last = at;
    for (const child of children[at]) stack.push(child);
  }
  return [first, last];
}
