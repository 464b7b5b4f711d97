import { relation, type Token } from '../../language/index.js';
import type { Draft, Range } from './draft.js';
import { child, type Grammar, spanOf, subtree, trim, without } from './grammar.js';
import { withoutCase } from './phrase.js';

/** Nouns of whose what a clause says is: `in the minister’s view`, `in the words of the minister`. */
const views = new Set(
  'view opinion word eye judgment judgement estimation telling mind account reading assessment book parlance'.split(
    ' ',
  ),
);
/** Nouns of whose what a clause says is behind `by`: `by the ministry’s own count`, `by his own account`. */
const reckonings = new Set(
  'account count estimate reckoning calculation admission tally telling assessment'.split(' '),
);
/** Nouns of whose what a clause says is behind `from`: `from the minister’s point of view`. */
const standpoints = new Set(['point', 'standpoint', 'perspective', 'viewpoint']);
/** What reports by itself: `in a survey of voters, the party leads`. */
const surveys = new Set(['poll', 'survey', 'polling', 'census']);

/**
 * A phrase that says whose view the clause around it is: `in her opinion`, `in the words of the envoy`, `per the ministry`,
 * `in a survey by the institute`. Everything else of the clause is the content.
 */
export function readViewpoint(g: Grammar, token: Token): Draft | null {
  if (token.upos !== 'ADP' || token.deprel !== 'case' || token.head < token.index) return null;
  const word = token.form.toLowerCase();
  if (word !== 'in' && word !== 'per' && word !== 'by' && word !== 'from') return null;
  const { tokens } = g.analysis;
  const noun = tokens[token.head]!;
  const clause = tokens[noun.head];
  // "the treaty is a gift, in her words": a predicate may have it for an attribute
  const isOfClause = relation(noun) === 'obl' || (relation(noun) === 'nmod' && clause && child(g, clause.index, 'cop'));
  if (!clause || !isOfClause || !hasSubject(g, clause)) return null;
  if (!isSetOff(g, token, noun) && !(word === 'in' && isStanding(g, clause, noun))) return null;
  const found = speakerOf(g, token, noun, word);
  if (!found) return null;
  const isInside = !isSetOff(g, token, noun);
  const content = without(
    g,
    isInside ? ownWords(g, clause.index, token.index, false) : subtree(g, clause.index),
    subtree(g, noun.index),
  );
  if (!content.length) return null;
  return {
    cue: found.cue,
    source: found.source,
    content: content.map((range) => spanOf(g, range)),
    addressees: [],
    isDirect: false,
    because: 'viewpoint',
  };
}

function speakerOf(g: Grammar, token: Token, noun: Token, word: string): Pick<Draft, 'cue' | 'source'> | null {
  const at = token.index;
  if (word === 'per')
    return noun.upos === 'PROPN' || child(g, noun.index, 'det') // "per day" is none
      ? { cue: { head: at, first: at, last: at + 1, lemma: 'per' }, source: withoutCase(g, noun.index) }
      : null;
  if (word === 'in' && surveys.has(noun.lemma))
    return { cue: { head: at, first: at, last: at + 1, lemma: 'in' }, source: withoutCase(g, noun.index) };
  if (!(word === 'by' ? reckonings : word === 'from' ? standpoints : views).has(noun.lemma)) return null;
  const owner = child(g, noun.index, 'nmod:poss');
  if (owner)
    return {
      cue: { head: noun.index, first: noun.index, last: noun.index + 1 },
      source: { head: owner.index, ...subtree(g, owner.index) },
    };
  if (word === 'from') return null;
  // `in view of the attack`: nobody's view
  if (word === 'in' && noun.lemma === 'view' && !child(g, noun.index, 'det')) return null;
  const holder = child(g, noun.index, 'nmod');
  const of = holder && child(g, holder.index, 'case');
  if (of?.lemma !== 'of' || of.index !== noun.index + 1) return null;
  return { cue: { head: noun.index, first: at, last: of.index + 1 }, source: withoutCase(g, holder!.index) };
}

/** How sides stand to each other, as those who are asked tell it. */
const standing = new Set(
  'lead trail rank rise fall drop slip climb surge sag poll tie score top edge rebound lag slide gain beat'.split(' '),
);

/** `Lind leads Mora in the latest poll`, `is ahead in two surveys`: what a survey finds, wherever it stands in the clause. */
function isStanding(g: Grammar, clause: Token, noun: Token): boolean {
  if (!surveys.has(noun.lemma)) return false;
  if (standing.has(clause.lemma) && clause.upos === 'VERB') return true;
  return (
    /^(?:ahead|behind|neck|even|level|first|second|third|top)$/.test(clause.lemma) &&
    child(g, clause.index, 'cop') !== null
  );
}

/** Whether the phrase opens its sentence or stands beside a comma. */
function isSetOff(g: Grammar, token: Token, noun: Token): boolean {
  const { tokens, sentences } = g.analysis;
  const { first, last } = trim(g, subtree(g, noun.index));
  if (first !== token.index) return false;
  const next = tokens[last];
  return first === sentences[token.sentence]!.first
    ? next?.form === ','
    : tokens[first - 1]!.form === ',' || (next !== undefined && next.form === ',');
}

const hasSubject = (g: Grammar, clause: Token): boolean => child(g, clause.index, 'nsubj', 'csubj', 'expl') !== null;

/** Adverbs by which a text says that it only passes something on. */
const hearsay = new Set(['reportedly', 'allegedly']);

/** `The envoy reportedly left the talks`: somebody says so, and the text does not say who. */
export function readHearsay(g: Grammar, token: Token): Draft | null {
  if (token.upos !== 'ADV' || token.deprel !== 'advmod' || !hearsay.has(token.lemma)) return null;
  const clause = g.analysis.tokens[token.head]!;
  if (!hasSubject(g, clause)) return null;
  const words = { first: token.index, last: token.index + 1 };
  const content = without(g, ownWords(g, clause.index, token.index), words);
  if (!content.length) return null;
  return {
    cue: { head: token.index, ...words },
    source: null,
    content: content.map((range) => spanOf(g, range)),
    addressees: [],
    isDirect: false,
    because: 'hearsay',
  };
}

/** `…, and rebels reportedly fled`, `reportedly fled, and Chad closed the border`: a clause without the `and` before it, and those joined to it. */
function ownWords(g: Grammar, clause: number, adverb: number, withSubject = true): Range {
  const { tokens, children } = g.analysis;
  const whole = subtree(g, clause);
  const opens = children[clause]!.find((at) => at < adverb && tokens[at]!.deprel === 'cc');
  const joined = children[clause]!.find(
    (at) =>
      at > adverb &&
      at > clause &&
      relation(tokens[at]!) === 'conj' &&
      (!withSubject || child(g, at, 'nsubj', 'expl') !== null),
  );
  const cc = joined === undefined ? null : child(g, joined, 'cc');
  const end = joined === undefined ? whole.last : (cc?.index ?? g.edges.left[joined]!);
  const isAhead = opens !== undefined && tokens.slice(whole.first, opens).every(({ upos }) => upos === 'PUNCT');
  return trim(g, { first: isAhead ? opens + 1 : whole.first, last: end });
}
