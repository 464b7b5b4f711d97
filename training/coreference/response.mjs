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
    const mention = nounPhrase(analysis, headOf(analysis, reference));
    const key = `${mention.start}-${mention.end}`;
    if (taken.has(key)) continue;
    taken.add(key);
    chains.get(reference.actor).mentions.push({ ...mention, key, form: reference.form });
  }
  for (const chain of chains.values()) {
    chain.isNamed = isNamed(chain, analysis);
    chain.mentions = inOrder(chain.mentions);
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
  return token.upos !== 'ADJ' || !/^(?:amod|compound|nmod)/.test(token.deprel);
}

/** The head of the whole noun phrase: of a title before a name, the name. */
function headOf(analysis, { head, form }) {
  let at = head;
  while (form === 'title' && /^(?:compound|flat|nmod:desc|amod)$/.test(analysis.tokens[at].deprel))
    at = analysis.tokens[at].head;
  return at;
}

const clause = /^(?:nsubj|csubj|cop|aux|mark|advmod|obl|expl|vocative|ccomp|xcomp|orphan)$/;
const outside = /^(?:punct|cc|conj|appos|parataxis|list|reparandum|discourse|dislocated|advcl|dep)$/;

const beside = /^(?:nummod|nmod:unmarked)$/;

/**
 * The span of a noun phrase as GUM has it: all that hangs on its head, relative clauses too, but no apposition, no
 * conjunct, no preposition before it, and of a predicate not its clause. The genitive's mark belongs to it.
 */
export function nounPhrase(analysis, head) {
  const { tokens, children } = analysis;
  if (tokens[head].upos === 'PRON') return { start: tokens[head].start, end: tokens[head].end, head };
  const isPredicate = children[head].some((child) => /^(?:cop|nsubj)/.test(tokens[child].deprel));
  let [first, last] = [head, head];
  for (const child of children[head]) {
    const token = tokens[child];
    const rel = relation(token);
    if (outside.test(rel) || (rel === 'case' && child < head) || (isPredicate && clause.test(rel))) continue;
    const [from, to] = extent(analysis, child);
    // `Adeyemi (2011)`, `Adeyemi, 2011`: a date or the like that only stands beside a name.
    if (child > head && tokens[head].upos === 'PROPN' && beside.test(rel === 'nmod' ? token.deprel : rel)) continue;
    first = Math.min(first, from);
    last = Math.max(last, to);
  }
  const isMark = (index) => tokens[index].upos === 'PUNCT';
  while (first < head && (isMark(first) || tokens[first].upos === 'CCONJ')) first++;
  while (last > head && isMark(last)) last--;
  return { start: tokens[first].start, end: tokens[last].end, head };
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
