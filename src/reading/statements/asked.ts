import type { Token } from '../../language/index.js';
import { withWord } from './cue-words.js';
import type { Range } from './draft.js';
import { type Found, ranges } from './found.js';
import { child, type Grammar } from './grammar.js';
import { withoutCase } from './phrase.js';
import { nearestSubject } from './surface.js';

/** A question put before its answer is a statement of whoever "by" names, or of nobody: not of the one who answers. */
export function fromQuestion(g: Grammar, cue: Range & { head: number }, because: string): Found | null {
  const question = questionPut(g, cue) ?? questionPutIn(g, cue);
  if (!question) return null;
  const agent = child(g, cue.head, 'obl:agent');
  const source = agent && withoutCase(g, agent.index);
  const answerer = answererOf(g, cue.head);
  return {
    content: ranges(g, question),
    addressees: answerer ? [answerer.index] : [],
    because,
    // "Asked by the host to respond": the parser may hang the request on the host
    source:
      source && source.head < question.first ? { ...source, last: Math.min(source.last, question.first) } : source,
    cue: topical.has(g.analysis.tokens[question.first - 1]?.lemma ?? '') ? withWord(cue, question) : cue,
  };
}

/** Who is asked: the subject of the answer, or the noun behind which he is said to be. */
function answererOf(g: Grammar, verb: number): Token | null {
  const { deprel, head } = g.analysis.tokens[verb]!;
  return deprel === 'acl' ? g.analysis.tokens[head]! : nearestSubject(g, head);
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
  const question = questionFrom(g, cue, end);
  if (question) return question;
  // "When told Peru would come, Lind said …"
  const told = asking.has(token.lemma) ? null : child(g, token.index, 'ccomp');
  return told && g.edges.left[told.index] === cue.last ? { first: cue.last, last: end } : null;
}

/** "The chair, asked by a member whether it was true, replied …": what is put to somebody between his name and the answer. */
function questionPutIn(g: Grammar, cue: Range & { head: number }): Range | null {
  const { tokens, sentences } = g.analysis;
  const token = tokens[cue.head]!;
  if (!asking.has(token.lemma) || !/^(?:acl|advcl)$/.test(token.deprel) || !/^VB[DN]$/.test(token.xpos)) return null;
  if (child(g, token.index, 'nsubj', 'aux')) return null;
  const opening = /^when(?:ever)?$/.test(tokens[cue.first - 1]?.lemma ?? '') ? cue.first - 1 : cue.first;
  const asked = answererOf(g, token.index);
  if (tokens[opening - 1]?.form !== ',' || !asked || asked.index >= opening) return null;
  const { last } = sentences[token.sentence]!;
  let end = Math.min(g.edges.right[token.index]!, last);
  if (tokens[end - 1]!.form === ',') end--;
  // the answer stands right behind the comma
  const answer = tokens[end]?.form === ',' ? tokens[end + 1] : undefined;
  return answer && answer.index < last && /^(?:VERB|AUX|ADV)$/.test(answer.upos) ? questionFrom(g, cue, end) : null;
}

/** What is asked, from the word behind the verb of asking that opens it to where the answer begins. */
function questionFrom(g: Grammar, cue: Range & { head: number }, end: number): Range | null {
  const { tokens } = g.analysis;
  const token = tokens[cue.head]!;
  // "Pressed on the leak", "Pressed by Lind on the leak", but "Asked on Monday whether"
  for (let at = cue.last; at < Math.min(end - 1, cue.last + 8) && token.lemma !== 'ask'; at++)
    if (/^(?:on|over)$/.test(tokens[at]!.form) && tokens[tokens[at]!.head]?.head === token.index)
      if (!questions.has(tokens[at + 1]!.form)) return { first: at + 1, last: end };
  for (let at = cue.last; at < Math.min(end, cue.last + 8); at++)
    if (questions.has(tokens[at]!.form.toLowerCase()) || tokens[at]!.xpos === 'TO')
      return { first: topical.has(tokens[at]!.lemma) ? at + 1 : at, last: end };
  return null;
}
