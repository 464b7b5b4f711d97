import { type Amendment, type Analysis, dependent, rehang, relation, type Token } from '../../language/index.js';
import { isCalendar } from './calendar.js';
import { cueOf } from './cues.js';
import { namesMedium } from './medium.js';
import { firstWord, lastWord } from './stretch.js';

/** Prepositions before the one of whom something is asked: `called on`, `appealed to`. */
const asking: ReadonlyMap<string, readonly string[]> = new Map([
  ['call', ['on', 'upon']],
  ['appeal', ['to']],
  ['plead', ['with']],
]);

/**
 * Gives verbs of saying and asking what the parser hung on the words between: `demanded in a letter that …` has the clause
 * for its content, not for what is told of the letter; `called on Peru in a letter to …` the infinitive; of what `was
 * imposed on Peru by …` the agent is whoever `by` names, not somebody of Peru's.
 */
export function mendContent(analysis: Analysis): Analysis {
  const changes = new Map<number, Amendment>();
  for (const token of analysis.tokens) {
    if (token.head < 0) continue;
    const change =
      clauseOfVerb(analysis, token) ??
      infinitiveOfVerb(analysis, token) ??
      agentOfVerb(analysis, token) ??
      dayOfVerb(analysis, token) ??
      timeOfClause(analysis, token) ??
      deniedCharges(analysis, token);
    for (const [index, what] of change ?? []) changes.set(index, what);
  }
  return rehang(analysis, changes);
}

/** `on Friday`, `on 4 May` */
const isDay = ({ tokens, children }: Analysis, noun: Token): boolean =>
  isCalendar(noun) || (noun.upos === 'NUM' && children[noun.index]!.some((child) => isCalendar(tokens[child]!)));

/** The verb over a phrase that says through what or when it is said (`in a joint letter`, `on Friday`). */
function verbOver(analysis: Analysis, word: Token): Token | null {
  const { tokens } = analysis;
  // "in a letter to the ministers": whoever it goes to says nothing either
  const above = relation(word) === 'nmod' ? tokens[word.head] : undefined;
  const noun = above && namesMedium(above) ? above : word;
  if (relation(noun) !== 'obl' || noun.head < 0) return null;
  if (!namesMedium(noun) && !isDay(analysis, noun)) return null;
  const verb = tokens[noun.head]!;
  return verb.upos === 'VERB' && verb.index < noun.index ? verb : null;
}

/** `said in a letter that Peru had left`: a clause on the letter, where the verb wants one and has none. */
function clauseOfVerb(analysis: Analysis, token: Token): [number, Amendment][] | null {
  const { tokens, children } = analysis;
  if (relation(token) !== 'acl') return null;
  const verb = verbOver(analysis, tokens[token.head]!);
  if (!verb || !cueOf('verb', verb.lemma)?.frames.has('that')) return null;
  if (dependent(analysis, verb.index, 'ccomp', 'xcomp', 'obj')) return null;
  const that = children[token.index]!.find((child) => tokens[child]!.lemma === 'that' && child < token.index);
  const subject = children[token.index]!.find((child) => relation(tokens[child]!) === 'nsubj');
  if (that === undefined || subject === undefined || subject === that) return null;
  return [
    [token.index, { head: verb.index, deprel: 'ccomp' }],
    [that, { deprel: 'mark', upos: 'SCONJ', xpos: 'IN' }],
  ];
}

/** `called on Peru in a letter to leave`, `was urged by Peru to leave`: the infinitive is what is asked. */
function infinitiveOfVerb(analysis: Analysis, token: Token): [number, Amendment][] | null {
  const { tokens, children } = analysis;
  if (token.xpos !== 'VB' || !children[token.index]!.some((child) => tokens[child]!.form === 'to')) return null;
  const above = tokens[token.head]!;
  const verb = token.deprel === 'acl' ? verbOver(analysis, above) : token.deprel === 'advcl' ? above : null;
  if (!verb || verb.index > token.index || dependent(analysis, verb.index, 'xcomp')) return null;
  return isAsked(analysis, verb, token.deprel === 'acl') || wantsInfinitive(analysis, verb, token)
    ? [[token.index, { head: verb.index, deprel: 'xcomp' }]]
    : null;
}

/** `declined to leave`, `voted on Friday to leave`: between a verb that takes an infinitive and its own there are only day and place. */
function wantsInfinitive(analysis: Analysis, verb: Token, infinitive: Token): boolean {
  if (infinitive.head !== verb.index || !cueOf('verb', verb.lemma)?.frames.has('to')) return false;
  if (dependent(analysis, verb.index, 'obj', 'iobj', 'ccomp', 'nsubj:pass', 'aux:pass')) return false;
  const next = analysis.tokens[verb.index + 1]!;
  return next.xpos === 'IN' || (next.head === infinitive.index && next.deprel === 'mark');
}

/**
 * Whether somebody is asked by a verb: its subject in the passive, whom its preposition names, or its object; the object
 * only where the infinitive hangs on the letter, as an adverbial beside an object may say what for.
 */
function isAsked(analysis: Analysis, verb: Token, isOnLetter: boolean): boolean {
  const { tokens, children } = analysis;
  const own = children[verb.index]!;
  const words = asking.get(verb.lemma);
  if (words?.length)
    return own.some(
      (child) =>
        tokens[child]!.deprel === 'obl' &&
        !isCalendar(tokens[child]!) &&
        tokens[child]!.upos !== 'NUM' &&
        children[child]!.some((c) => tokens[c]!.deprel === 'case' && words.includes(tokens[c]!.lemma)),
    );
  if (!cueOf('verb', verb.lemma)?.frames.has('obj-to')) return false;
  return own.some(
    (child) => tokens[child]!.deprel === 'nsubj:pass' || (isOnLetter && /^i?obj$/.test(tokens[child]!.deprel)),
  );
}

/** `was imposed on Peru by Chile`, `was imposed on 3 May by Chile`: the agent of a passive that has none. */
function agentOfVerb(analysis: Analysis, token: Token): [number, Amendment][] | null {
  const { tokens, children } = analysis;
  if (token.deprel !== 'nmod' || token.upos === 'NUM') return null;
  if (!children[token.index]!.some((child) => tokens[child]!.deprel === 'case' && tokens[child]!.lemma === 'by'))
    return null;
  const above = tokens[token.head]!;
  // names and days do nothing by anybody
  if (relation(above) !== 'obl' || (above.upos !== 'PROPN' && above.upos !== 'NUM') || above.head < 0) return null;
  const verb = tokens[above.head]!;
  if (verb.xpos !== 'VBN' || !dependent(analysis, verb.index, 'nsubj:pass', 'aux:pass')) return null;
  if (children[verb.index]!.some((child) => tokens[child]!.deprel === 'obl:agent')) return null;
  return [[token.index, { head: verb.index, deprel: 'obl:agent' }]];
}

/** `Peru on Sunday warned …`, `Peru and Chile on 3 May warned …`: a day right before the verb is the verb's. */
function dayOfVerb(analysis: Analysis, token: Token): [number, Amendment][] | null {
  const { tokens, children } = analysis;
  if (token.deprel !== 'nmod') return null;
  const own = children[token.index]!;
  if (!own.some((child) => tokens[child]!.deprel === 'case' && tokens[child]!.lemma === 'on')) return null;
  const month = own.find((child) => isCalendar(tokens[child]!));
  if (!isCalendar(token) && !(token.upos === 'NUM' && month !== undefined)) return null;
  let above = tokens[token.head]!;
  if (above.upos !== 'PROPN') return null;
  if (above.deprel === 'conj' && above.head >= 0) above = tokens[above.head]!;
  if (above.deprel !== 'nsubj' || above.head < 0) return null;
  const isNext = above.head === Math.max(token.index, month ?? 0) + 1;
  return isNext ? [[token.index, { head: above.head, deprel: 'obl' }]] : null;
}

/**
 * `said the deal would stand until Peru left`, `accused it of firing before the truce began`: without a comma the clause goes with
 * what is said or blamed, which it stands right behind.
 */
function timeOfClause(analysis: Analysis, token: Token): [number, Amendment][] | null {
  const { tokens, children } = analysis;
  if (token.deprel !== 'advcl' || token.upos !== 'VERB' || token.head > token.index) return null;
  const mark = dependent(analysis, token.index, 'mark');
  if (!mark || !/^(?:until|unless|before|after|while|because)$/.test(mark.lemma)) return null;
  const first = firstWord(analysis, token.index);
  const said = children[token.head]!.map((at) => tokens[at]!).find(
    ({ index, deprel, xpos }) =>
      index < first &&
      index > token.head &&
      (deprel === 'ccomp'
        ? /^(?:until|unless)$/.test(mark.lemma)
        : deprel === 'advcl' && xpos === 'VBG' && dependent(analysis, index, 'mark')?.lemma === 'of'),
  );
  if (!said || lastWord(analysis, said.index) !== first - 1 || !cueOf('verb', tokens[token.head]!.lemma)) return null;
  return [[token.index, { head: said.index }]];
}

/** `…, charges the army denied`: what is denied is a noun, which only by its form is a verb. */
function deniedCharges(analysis: Analysis, token: Token): [number, Amendment][] | null {
  const { tokens, children } = analysis;
  if (!/^(?:charges|claims)$/.test(token.form) || token.xpos !== 'VBZ') return null;
  if (!/^[,–—-]+$/.test(tokens[token.index - 1]?.form ?? '')) return null;
  const denied = dependent(analysis, token.index, 'ccomp');
  if (!denied || denied.index < token.index || !denying.has(denied.lemma)) return null;
  if (dependent(analysis, denied.index, 'obj', 'ccomp', 'xcomp')) return null;
  const own = children[token.index]!.filter((at) => tokens[at]!.deprel === 'nsubj');
  if (own.some((at) => at < token.index) || (!own.length && !dependent(analysis, denied.index, 'nsubj'))) return null;
  return [
    [token.index, { deprel: 'appos', upos: 'NOUN', xpos: 'NNS' }],
    [denied.index, { deprel: 'acl:relcl' }],
    ...own.map((at): [number, Amendment] => [at, { head: denied.index }]),
  ];
}

/** What is done with a charge by whoever it is laid against. */
const denying = new Set('deny reject dismiss dispute refute contest'.split(' '));
