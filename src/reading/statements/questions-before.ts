import { relation, type Token } from '../../language/index.js';
import { child, type Grammar } from './grammar.js';

/** "Asked whether they would come, he said …": who asked is not told. */
export const isAskedBefore = (g: Grammar, token: Token): boolean =>
  relation(token) === 'advcl' &&
  token.index < token.head &&
  asking.has(token.form.toLowerCase()) &&
  !child(g, token.index, 'aux', 'nsubj', 'mark');

const asking = new Set(['asked', 'pressed', 'questioned']);

/** "Asked whether Peru believed it, he said …": what whoever asked only asks. */
export function isInsideQuestion(g: Grammar, token: Token): boolean {
  const { tokens, sentences } = g.analysis;
  const { first } = sentences[token.sentence]!;
  const asked = /^when$/i.test(tokens[first]!.form) ? first + 1 : first;
  if (token.index <= asked || !asking.has(tokens[asked]?.form.toLowerCase() ?? '')) return false;
  return isAskedBefore(g, tokens[asked]!) && token.index < g.edges.right[asked]!;
}

/** "Asked whether he would stay, Lind said no": whether a sentence opens with what somebody is asked before he answers with a verb. */
export function opensWithQuestion(g: Grammar, first: number, answer: number): boolean {
  const { tokens } = g.analysis;
  const at = /^when$/i.test(tokens[first]?.form ?? '') ? first + 1 : first;
  const token = tokens[at];
  // "declined to comment": the verb above answers
  let verb = answer;
  while (tokens[verb]!.deprel === 'xcomp' && tokens[verb]!.head >= 0) verb = tokens[verb]!.head;
  if (!token || !asking.has(token.form.toLowerCase()) || !/^(?:advcl|ccomp)$/.test(token.deprel) || token.head !== verb)
    return false;
  const speaker = child(g, verb, 'nsubj');
  // "When asked about it, Lind said, “No,” the Herald reported": the Herald answers nobody
  return !child(g, at, 'nsubj') && speaker !== null && g.edges.left[speaker.index]! - g.edges.right[at]! <= 1;
}

/** "What does Peru say?", "Do they agree with it?": what somebody says or holds is the question, and not told. */
export function isOnlyAsked(g: Grammar, token: Token): boolean {
  const { tokens, sentences } = g.analysis;
  const { first: begin, last } = sentences[token.sentence]!;
  if (!/^(?:VERB|ADJ)$/.test(token.upos) || tokens[last - 1]!.form !== '?') return false;
  // "Q14 Ana Lind: What did they ask for?"
  const colon = token.head < 0 ? -1 : tokens.slice(begin, begin + 9).findIndex(({ form }) => form === ':');
  const first = begin + colon + 1;
  if (token.head >= 0 && (colon < 0 || token.head >= first || token.index < first)) return false;
  if (g.quotationAt[token.index]! >= 0) return false;
  const subject = child(g, token.index, 'nsubj');
  // "Are they aware of it?"
  const helping = child(g, token.index, token.upos === 'ADJ' ? 'cop' : 'aux');
  // "Who told you that?"
  if (subject?.index === first && /^(?:who|what)$/i.test(subject.form)) return true;
  if (!subject || !helping || subject.index > token.index || helping.index > subject.index) return false;
  // nothing stands before it but the word that asks
  return helping.index === first || asksWith.test(tokens[first]!.form);
}

const asksWith = /^(?:what|why|how|when|where|who|whom|which|so|and|but|then)$/i;
