import { relation, type Token } from '../../language/index.js';
import { nounOf } from '../actors/index.js';
import { cueOf, fieldsOf, isIdiom } from './cues.js';
import type { Draft } from './draft.js';
import { child, type Grammar } from './grammar.js';
import { namesMedium } from './medium.js';
import type { Nesting } from './nesting.js';
import { firstFrom } from './statement-at.js';
import data from './weights.data.js';

/** What each feature speaks for or against, one `feature<TAB>weight` a line; set by hand. */
export const weights = new Map<string, number>();
for (const line of data.split('\n')) {
  if (!line || line.startsWith('#')) continue;
  const tab = line.indexOf('\t');
  weights.set(line.slice(0, tab), Number(line.slice(tab + 1)));
}

/**
 * What speaks for and against a draft being a statement that a reader would mark: the cue and its frame, who its source
 * is, where its verb stands in the sentence, how much it reports, and whether it stands inside another statement.
 */
export function describeDraft(g: Grammar, draft: Draft, nesting: Nesting): string[] {
  const { tokens } = g.analysis;
  const slash = draft.because.lastIndexOf('/');
  const frame = draft.because.slice(slash + 1);
  const lemma = draft.because.slice(4, slash);
  const cue = draft.cue!;
  const verb = tokens[cue.head]!;
  const group =
    verb.upos === 'VERB'
      ? frame === 'ccomp' || frame === 'inserted'
        ? 'clause'
        : frame.startsWith('obj')
          ? 'object'
          : 'other'
      : 'nominal';
  const keys = [
    'bias',
    `frame ${verb.upos} ${frame}`,
    `cue ${lemma} ${verb.upos} ${frame}`,
    `cue ${lemma} ${verb.upos}`,
  ];
  const entry = verb.upos === 'VERB' ? cueOf('verb', lemma) : verb.upos === 'NOUN' ? cueOf('noun', lemma) : null;
  // what is known of its class stands in for a cue too rare to be known itself
  if (entry) keys.push(`class ${entry.family} ${frame}`, `kind ${entry.kind} ${frame}`);
  const pos = verb.upos === 'VERB' ? 'verb' : verb.upos === 'NOUN' ? 'noun' : 'adjective';
  for (const field of fieldsOf(pos, lemma)) keys.push(`field ${field}`, `field ${field} ${frame}`);
  // "a charge that Peru denies": what has been said is answered
  const above = frame === 'gap' && verb.head >= 0 ? tokens[verb.head]! : null;
  const isAnswer = above !== null && isAnswered(above) && answers.has(lemma);
  if (isAnswer) keys.push('gap of claim');
  // "took issue with": the words that only together are a cue
  if (entry && verb.head >= 0 && isIdiom(entry, frame, tokens[verb.head]!.lemma)) keys.push('idiom');
  const both = (feature: string) => {
    keys.push(feature, `${group} ${feature}`);
  };
  const source = sourceKind(g, draft);
  both(`source ${source}`);
  both(`form ${verb.xpos}`);
  both(`relation ${relation(verb)}`);
  const { head } = verb;
  // "…, praising the plan", "made a promise to": what hangs on the main verb of its sentence is told in its own right
  if (head >= 0 && tokens[head]!.head < 0) both(`main ${relation(verb)}`);
  if (verb.upos === 'NOUN') keys.push(...describeNoun(g, verb));
  // "continued to praise", "helped persuade": the verb that leads up to it
  if (verb.deprel === 'xcomp' && cue.first <= head)
    keys.push(`led ${tokens[head + 1]!.lemma === 'yet' ? 'yet' : tokens[head]!.lemma}`);
  // "came to hear her praise the plan"
  if (markAbove(g, verb) === 'to') keys.push('beneath to');
  let words = 0;
  let isQuoted = false;
  let hasName = false;
  for (const { start, end } of draft.content) {
    let at = firstFrom(g.analysis, start);
    for (; at < tokens.length && tokens[at]!.start < end; at++) {
      if (tokens[at]!.upos !== 'PUNCT') words++;
      if (tokens[at]!.upos === 'PROPN') hasName = true;
      if (g.quotationAt[at]! >= 0) isQuoted = true;
    }
    if (words === 1 && at > 0 && tokens[at - 1]!.upos === 'PRON') {
      both('pronoun');
      // "praised him" says what she holds of somebody; "praised it" what the sentence before told
      if (persons.has(tokens[at - 1]!.form.toLowerCase())) both('pronoun person');
      if (entry) keys.push(`class ${entry.family} pronoun`);
    }
  }
  both(
    `words ${words < 2 ? 1 : words < 3 ? 2 : words < 5 ? 4 : words < 8 ? 7 : words < 15 ? 14 : words < 30 ? 29 : 99}`,
  );
  if (isQuoted) both('quoted');
  if (hasName) both('name');
  const isSetOff = tokens[cue.first - 1]?.upos === 'PUNCT';
  if (nesting) {
    // "clause of nominal" is a clause as well
    const kind = nesting.split(' ', 1)[0]!;
    for (const where of new Set([kind, nesting])) both(`in ${where}`);
    keys.push(`in ${kind} source ${source}`);
    if (isSetOff) keys.push(`in ${kind} set off`);
    if (isPassedOn(g, draft)) keys.push(`in ${kind} passed on`);
  }
  for (const at of g.analysis.children[cue.head]!) {
    const token = tokens[at]!;
    if (token.lemma === 'not' || token.lemma === 'never') both('negated');
    // "often refused to come" sums up what was said many times
    if (habits.has(token.lemma) && !isAnswer) both('habit');
    // "praised the plan on Monday", "… when they met" is what somebody did once; "has vowed to leave" is how things stand
    if (token.deprel === 'obl:unmarked' || token.deprel === 'obl:tmod') keys.push('dated');
    if (token.deprel === 'advcl' && at > cue.head) keys.push('timed');
    if (token.lemma === 'have' && relation(token) === 'aux' && !isAnswer) both('perfect');
    if (token.xpos === 'MD') both(`modal ${token.lemma}`);
    else if (token.deprel === 'mark') both(`mark ${token.lemma}`);
  }
  // "…, praising the plan": set off it tells what its speaker goes on to say
  if (isSetOff) both('set off');
  // "made the claim that", "took issue with": with its verb a noun does what a verb does
  if (verb.upos === 'NOUN' && relation(verb) === 'obj' && cue.first <= verb.head) keys.push('light');
  const sentence = g.analysis.sentences[verb.sentence]!;
  const stop = tokens[sentence.last - 1]!;
  if (stop.form === '?') both('question');
  else if (stop.upos !== 'PUNCT') both('headline');
  if (child(g, cue.head, 'nsubj')) both('subject');
  return keys;
}

/** "said that Peru had told him that the pact was void": what one party has told another is that party's words, whoever passes them on. */
function isPassedOn({ analysis: { tokens, children } }: Grammar, draft: Draft): boolean {
  const { addressees, source, because } = draft;
  const verb = draft.cue!.head;
  const hearer = tokens[addressees[0] ?? -1];
  if (!/^cue:(?:tell|inform|assure|notify|warn|advise)\/ccomp$/.test(because) || !hearer || !source) return false;
  if (!/^(?:ccomp|conj)$/.test(tokens[verb]!.deprel) || tokens[source.head]!.upos === 'PRON') return false;
  if (hearer.upos === 'NOUN' && !nounOf(hearer.lemma)) return false;
  const clause = children[verb]!.find((at) => tokens[at]!.deprel === 'ccomp');
  const isNegated = children[verb]!.some((at) => /^(?:not|n['’]t|never)$/.test(tokens[at]!.form));
  return clause !== undefined && !isNegated && children[clause]!.some((at) => /^nsubj/.test(tokens[at]!.deprel));
}

/** How far the weights speak for a draft: what is above 0 is kept. */
export function weighDraft(g: Grammar, draft: Draft, nesting: Nesting): number {
  let sum = 0;
  for (const key of describeDraft(g, draft, nesting)) sum += weights.get(key) ?? 0;
  return sum;
}

/** The noun of the relative clause that a pronoun is the subject of, or -1. */
function antecedentOf(g: Grammar, pronoun: Token): number {
  const { tokens } = g.analysis;
  for (let at = pronoun.head, steps = 0; at >= 0 && steps < 3; at = tokens[at]!.head, steps++)
    if (tokens[at]!.deprel === 'acl:relcl') return tokens[at]!.head;
  return -1;
}

const habits = new Set([
  'repeatedly',
  'often',
  'never',
  'always',
  'frequently',
  'routinely',
  'regularly',
  'usually',
  'typically',
  'generally',
  'sometimes',
]);

/** The word that opens the nearest clause around a word, within a few steps. */
function markAbove(g: Grammar, word: Token): string | null {
  const { tokens } = g.analysis;
  for (let at = word.head, steps = 0; at >= 0 && steps < 4; at = tokens[at]!.head, steps++) {
    const mark = child(g, at, 'mark');
    if (mark) return mark.lemma;
  }
  return null;
}

/** What is laid to somebody or said of him, and what he does with it. */
const charges = new Set(
  'charge claim allegation accusation assertion contention suggestion insinuation characterization rumor rumour criticism'.split(
    ' ',
  ),
);
/** What sums up the words before it: `insists on talks, something Lima has ruled out`. */
const sums = new Set(
  'something demand proposal plan move idea offer step condition option possibility prospect'.split(' '),
);
const answers = new Set(
  'deny reject dismiss dispute refute contest rebut repeat echo repudiate ridicule denounce rule_out condemn oppose'.split(
    ' ',
  ),
);
const isAnswered = ({ lemma, deprel }: Token): boolean => charges.has(lemma) || (deprel === 'appos' && sums.has(lemma));

const persons = new Set(['him', 'her', 'them', 'me', 'us']);

/** How a noun stands: "[the] claim", "[press] reports", "ended [with] a call". */
function* describeNoun(g: Grammar, noun: Token): Generator<string> {
  const { tokens, children } = g.analysis;
  for (const at of children[noun.index]!) {
    const { lemma, deprel } = tokens[at]!;
    if (deprel === 'det' && lemma === 'the') yield 'definite';
    else if (deprel === 'compound' && at < noun.index) yield 'compounded';
    else if (deprel === 'case') yield `case ${lemma}`;
  }
}

/** Counted people: "most of the delegates", "40 percent". */
const quantities = new Set([
  'percent',
  'majority',
  'minority',
  'half',
  'third',
  'quarter',
  'number',
  'dozen',
  'handful',
  'rest',
]);

/** What demands and declares by its own words. */
const documents = new Set(
  'resolution draft text treaty accord agreement communique declaration letter statement'.split(' '),
);

function sourceKind(g: Grammar, draft: Draft): string {
  if (!draft.source) return 'none';
  const { tokens } = g.analysis;
  const head = tokens[draft.source.head]!;
  if (head.upos === 'PROPN') return 'name';
  if (head.upos === 'NOUN') {
    if (!nounOf(head.lemma))
      return namesMedium(head) ? 'medium' : quantities.has(head.lemma) ? 'quantity' : 'thing noun';
    for (let at = draft.source.first; at < draft.source.last; at++)
      if (tokens[at]!.upos === 'PROPN') return 'noun with name';
    return 'noun';
  }
  if (head.upos !== 'PRON') return 'other';
  const form = head.form.toLowerCase();
  if (form === 'they') return 'they';
  if (/^(i|we|you|me|us|my|our|your|one)$/.test(form)) return 'speaker or reader';
  if (/^(which|that)$/.test(form)) {
    // "the ministry, which praised the plan"
    const named = tokens[antecedentOf(g, head)];
    if (named && (named.upos === 'PROPN' || nounOf(named.lemma))) return 'body that';
    // "a resolution that calls on Peru to leave"
    if (named && documents.has(named.lemma)) return 'medium';
  }
  if (/^(it|this|that|which|these|those|what)$/.test(form)) return 'thing';
  return /^(his|her|their|its)$/.test(form) ? 'possessive' : form === 'who' ? 'who' : 'person';
}
