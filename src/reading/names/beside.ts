import { sectorNoun } from '../../knowledge/index.js';
import { type Analysis, relation } from '../../language/index.js';
import type { Candidate } from './divide.js';
import { words } from './lexicon.js';

/**
 * What the nouns in apposition to a name call it: `the film Kestrel` and `Kestrel, a novel` a work or product, which is
 * no actor, `Callao, a naval base` a place, `Alba Nova, a charity` a body; `Alba Lima, a Peruvian woman` and `the grammarian Donat` a person; or null.
 */
export function calledBeside(
  analysis: Analysis,
  candidate: Candidate,
  head: number,
): 'work' | 'person' | 'place' | 'organisation' | null {
  const lemmas = nounsBeside(analysis, candidate, head);
  if (lemmas.some((lemma) => words.works.has(lemma))) return 'work';
  // `taken to Barbadillo, a police base`
  if (hasPlaceBehind(analysis, candidate, head)) return 'place';
  if (isSaidBody(analysis, candidate, head) || isNameOfBody(analysis, candidate, head)) return 'organisation';
  // `rebel Maoists`
  if (analysis.tokens[candidate.last - 1]!.xpos === 'NNPS') return null;
  // `DNO, the Norwegian producer`: letters that a firm is called by
  const isLetters =
    candidate.last - candidate.first === 1 && /^\p{Lu}{3,6}$/u.test(analysis.tokens[candidate.first]!.form);
  if (isLetters && lemmas.some((lemma) => trades.test(lemma))) return 'organisation';
  return lemmas.some((lemma) => words.humans.has(lemma) || sectorNoun(lemma)?.isHuman) ? 'person' : null;
}

/** What is a place wherever it stands behind a name. */
const sites =
  /^(?:prison|jail|base|camp|barracks|penitentiary|airport|airfield|stadium|port|island|town|city|village|suburb|district|province|neighbou?rhood|river|mountain|border|crossing|cemetery)$/;

function hasPlaceBehind({ tokens, children }: Analysis, { last }: Candidate, head: number): boolean {
  return children[head]!.some(
    (child) =>
      child > last &&
      relation(tokens[child]!) === 'appos' &&
      tokens[last]!.form === ',' &&
      sites.test(tokens[child]!.lemma),
  );
}

/** What is a body wherever it stands behind a name, with an article for one of many. */
const bodies =
  /^(?:group|organi[sz]ation|charity|ngo|nonprofit|company|firm|association|network|think-tank|newspaper|broadcaster|party|militia|union|coalition|alliance|movement|foundation|watchdog|utility|airline|regulator|lender|broker|exchange)$/;

const trades =
  /^(?:miner|producer|operator|carrier|lender|developer|maker|manufacturer|trader|insurer|retailer|builder|exporter|importer|refiner|supplier|explorer|driller|utility)$/;

function isSaidBody({ tokens, children }: Analysis, { last }: Candidate, head: number): boolean {
  return children[head]!.some(
    (child) =>
      child > last &&
      tokens[last]!.form === ',' &&
      relation(tokens[child]!) === 'appos' &&
      bodies.test(tokens[child]!.lemma) &&
      tokens[child]!.xpos === 'NN' &&
      (/^an?$/.test(tokens[last + 1]!.form) ||
        (tokens[last + 1]!.form === 'the' && !/^(?:party|union|network|group)$/.test(tokens[child]!.lemma))),
  );
}

/** What bears the name that stands right behind it. */
const named = /^(?:charity|ngo|nonprofit|foundation|watchdog|airline|broadcaster|newspaper|think-tank|militia)$/;

/** `the Danish charity Hope Abroad` */
function isNameOfBody({ tokens }: Analysis, { first, last }: Candidate, head: number): boolean {
  const noun = tokens[first - 1];
  if (!noun || !named.test(noun.lemma) || noun.xpos !== 'NN' || noun.sentence !== tokens[first]!.sentence) return false;
  // `the charity Ana Lind founded`
  return noun.head === head || (tokens[head]!.head === noun.index && tokens[last]?.upos !== 'VERB');
}

/** Lemmas of the singular common nouns above and below the name in apposition, and of one right before it. */
function nounsBeside({ tokens, children }: Analysis, { first, last }: Candidate, head: number): string[] {
  const { head: above, sentence } = tokens[head]!;
  const role = relation(tokens[head]!);
  const found = children[head]!.filter((child) => child >= last && relation(tokens[child]!) === 'appos');
  if (above >= 0 && (role === 'appos' || role === 'flat') && above < first) found.push(above);
  // `the book Huamani wrote`
  const isSubject = role === 'nsubj';
  if (first > 0 && tokens[first - 1]!.sentence === sentence && !isSubject) found.push(first - 1);
  return found
    .filter((at) => tokens[at]!.xpos === 'NN' && /^\p{Ll}/u.test(tokens[at]!.form))
    .map((at) => tokens[at]!.lemma);
}
