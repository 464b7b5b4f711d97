import { withWord } from './cue-words.js';
import type { Range } from './draft.js';
import { type Found, ranges } from './found.js';
import { child, type Grammar } from './grammar.js';
import { withoutCase } from './phrase.js';
import { nearestSubject } from './surface.js';

/** A question put before its answer is a statement of whoever "by" names, or of nobody: not of the one who answers. */
export function fromQuestion(g: Grammar, cue: Range & { head: number }, because: string): Found | null {
  const question = questionPut(g, cue);
  if (!question) return null;
  const agent = child(g, cue.head, 'obl:agent');
  const source = agent && withoutCase(g, agent.index);
  return {
    content: ranges(g, question),
    addressees: [],
    because,
    // "Asked by the host to respond": the parser may hang the request on the host
    source:
      source && source.head < question.first ? { ...source, last: Math.min(source.last, question.first) } : source,
    cue: topical.has(g.analysis.tokens[question.first - 1]?.lemma ?? '') ? withWord(cue, question) : cue,
  };
}

/** Words that open a question put to somebody, or what he is told. */
const questions = new Set([
  'if',
  'whether',
  'why',
  'what',
  'how',
  'who',
  'when',
  'whom',
  'where',
  'which',
  'that',
  'about',
  'for',
]);

/** Words behind which what is asked for or about begins. */
const topical = new Set(['about', 'for', 'over', 'on']);

/** Verbs of asking; but for `ask` what is asked may stand behind `on` and `over`. */
export const asking = new Set(['ask', 'press', 'question', 'quiz', 'grill', 'challenge']);

/** Verbs with which somebody is put a question, or told what he answers. */
export const putting = new Set([...asking, 'tell', 'inform', 'remind']);

/**
 * What somebody was asked, at the head of a sentence that goes on with the answer: "Asked on Monday whether he would stay, Lind
 * said …". From the word that opens the question to the comma before the answer.
 */
function questionPut(g: Grammar, cue: Range & { head: number }): Range | null {
  const { tokens, sentences } = g.analysis;
  const token = tokens[cue.head]!;
  const isBefore = token.deprel === 'advcl' || (token.deprel === 'ccomp' && token.head > token.index);
  if (!isBefore || !/^VB[DN]$/.test(token.xpos) || child(g, token.index, 'nsubj')) return null;
  const lead = tokens[cue.first - 1];
  if (cue.first > sentences[token.sentence]!.first && !/^when(?:ever)?$/.test(lead?.lemma ?? '')) return null;
  const answer = nearestSubject(g, token.head);
  const left = answer ? g.edges.left[answer.index]! : 0;
  const before = tokens[left]!.form === ',' ? left : left - 1;
  // "Asked whether he “can wait,” Lind said": the comma may stand inside the mark that closes a quotation
  const isClosed = /^["”»]|''$/.test(tokens[before]?.form ?? '') && tokens[before - 1]?.form === ',';
  const isQuoted = isClosed && !tokens.slice(cue.last, before - 1).some(({ form }) => form === ',');
  const end = isQuoted ? before + 1 : before;
  if (end <= cue.last || (!isQuoted && tokens[end]?.form !== ',')) return null;
  // "Pressed on the leak", but "Asked on Monday whether"
  const isPressed = token.lemma !== 'ask' && /^(?:on|over)$/.test(tokens[cue.last]!.form);
  if (isPressed && !questions.has(tokens[cue.last + 1]!.form)) return { first: cue.last + 1, last: end };
  for (let at = cue.last; at < Math.min(end, cue.last + 8); at++)
    if (questions.has(tokens[at]!.form.toLowerCase()) || tokens[at]!.xpos === 'TO')
      return { first: topical.has(tokens[at]!.lemma) ? at + 1 : at, last: end };
  // "When told Peru would come, Lind said …"
  const told = asking.has(token.lemma) ? null : child(g, token.index, 'ccomp');
  return told && g.edges.left[told.index] === cue.last ? { first: cue.last, last: end } : null;
}
