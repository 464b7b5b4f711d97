import { type Amendment, type Analysis, rehang, relation, type Token } from '../../language/index.js';
import { cueOf } from './cues.js';

/** Relations of words that head a clause. */
const heads = /^(root|conj|ccomp|advcl|acl|parataxis|csubj)/;

/**
 * Gives verbs of saying that the tagger took for nouns their part of speech: `Bello notes that …` where only the finer tag
 * knows the verb, `Early analysis shows that …` where the sentence would be without one. Names before such a word that the parser
 * took for parts of it are its subject.
 */
export function repairTags(analysis: Analysis): Analysis {
  const changes = new Map<number, Amendment>();
  for (const token of analysis.tokens) {
    if (token.upos !== 'NOUN' && token.upos !== 'PROPN') continue;
    const hasTense =
      token.xpos === 'VBZ' || ((token.xpos === 'VBP' || token.xpos === 'VBD') && heads.test(token.deprel));
    if (hasTense) changes.set(token.index, { upos: 'VERB' });
    else if (isOnlyVerb(analysis, token)) giveSubject(analysis, token, changes);
    else if (isClausal(analysis, token)) changes.set(token.index, { upos: 'VERB', xpos: 'VBP' });
    else if (isSidedBy(analysis, token)) giveSubject(analysis, token, changes, 'VBP');
    else attributeTail(analysis, token, changes);
  }
  return rehang(analysis, changes);
}

/** Forms that stand before a clause or an object only as verbs: there are no `shows that …`, but `reports that …`. */
const verbal = new Set(
  'shows notes alleges finds argues insists predicts warns adds writes says confirms reveals suggests indicates'.split(
    ' ',
  ),
);

/** `Exit polling shows he won`: such a form at the root of a whole sentence, before a clause or an object. */
function isOnlyVerb({ tokens, sentences, children }: Analysis, token: Token): boolean {
  if (token.deprel !== 'root' || !verbal.has(token.form)) return false;
  const next = tokens[token.index + 1];
  if (next?.form !== 'that' && next?.upos !== 'DET' && next?.upos !== 'PRON') return false;
  if (tokens[sentences[token.sentence]!.last - 1]!.form !== '.') return false;
  return !children[token.index]!.some((at) => /^(cop|expl|case)/.test(tokens[at]!.deprel));
}

/** `Economists caution that …`: a word that heads a clause, with a plural for its subject and a clause with `that` behind it. */
function isClausal({ tokens, children }: Analysis, { index, xpos, form, deprel }: Token): boolean {
  if (xpos !== 'NN' || !heads.test(deprel) || tokens[index + 1]?.form !== 'that') return false;
  if (!cueOf('verb', form)?.frames.has('that')) return false;
  const below = children[index]!.map((at) => tokens[at]!);
  if (below.some((word) => /^(?:cop|det|case|amod|nmod:poss|expl)/.test(word.deprel))) return false;
  return (
    below.some((word) => word.deprel === 'nsubj' && word.index < index && /^NNP?S$/.test(word.xpos)) &&
    below.some((word) => relation(word) === 'ccomp' && word.index > index)
  );
}

/** `About three-quarters support the ban`: behind a share of people, at the root of a whole sentence, before what they support. */
function isSidedBy({ tokens, sentences, children }: Analysis, token: Token): boolean {
  if (token.deprel !== 'root' || !/^(?:support|favou?r)$/.test(token.form)) return false;
  const share = tokens[token.index - 1];
  const next = tokens[token.index + 1];
  if (
    !share ||
    share.sentence !== token.sentence ||
    !/^(?:percent|thirds|quarters|fifths|tenths|half)$/.test(share.form)
  )
    return false;
  if (!next || !/^(?:PROPN|DET|PRON|VERB)$/.test(next.upos)) return false;
  if (tokens[sentences[token.sentence]!.last - 1]!.form !== '.') return false;
  return !children[token.index]!.some((at) => /^(?:cop|expl|nsubj)/.test(tokens[at]!.deprel));
}

function giveSubject(
  { tokens, children }: Analysis,
  token: Token,
  changes: Map<number, Amendment>,
  xpos: 'VBZ' | 'VBP' = 'VBZ',
): void {
  changes.set(token.index, { upos: 'VERB', xpos });
  const next = tokens[token.index + 1]!;
  const object = children[token.index]!.find((at) => at >= next.index && tokens[at]!.deprel === 'appos');
  if (xpos === 'VBP' && object !== undefined) changes.set(object, { deprel: 'obj' });
  const subject = tokens[token.index - 1];
  if (subject?.head !== token.index || !/^(compound|flat|amod|nmod)/.test(subject.deprel)) return;
  changes.set(subject.index, { deprel: 'nsubj', upos: 'NOUN' });
  // "Among the young, 60 percent support Lind": not what stands before a comma
  let comma = subject.index;
  while (comma >= 0 && tokens[comma]!.sentence === token.sentence && tokens[comma]!.form !== ',') comma--;
  for (const at of children[token.index]!)
    if (at > comma && at < subject.index && /^(compound|amod|det|nmod|flat|nummod)/.test(tokens[at]!.deprel))
      changes.set(at, { head: subject.index });
}

/** `“…,” Bello notes.`: behind a quotation and a name, at the end of the sentence. */
function attributeTail({ tokens, sentences }: Analysis, token: Token, changes: Map<number, Amendment>): void {
  const next = tokens[token.index + 1];
  const isLast = next?.form === '.' && next.index === sentences[token.sentence]!.last - 1;
  if (!isLast && next?.form !== 'in') return;
  if (!/^NNS?$/.test(token.xpos)) return;
  const frames = cueOf('verb', token.form, token.form)?.frames;
  if (!frames?.has('inserted') && !frames?.has('quote')) return;
  // `the Omanis state`, `the two write`: the form of the plural behind a plural
  const isPlural =
    /^(?:NNS|NNPS|CD)$|s$/.test(`${tokens[token.index - 1]?.xpos}`) ||
    /[^s]s$/.test(tokens[token.index - 1]?.form ?? '');
  if (token.xpos === 'NN' && !isPlural) return;
  if (token.xpos === 'NNS' && !isLast) return;
  let first = token.index;
  while (first > 0 && /^(PROPN|NOUN|DET|ADJ|NUM)$/.test(tokens[first - 1]!.upos)) first--;
  const mark = tokens[first - 1]?.form ?? '';
  // `“…,” Bello answers.`: what only quotes stands behind a quotation
  if (first === token.index || !(frames.has('inserted') ? /^([,”"]|'')$/ : /^([”"]|'')$/).test(mark)) return;
  const isOutside = (at: number) => tokens[at]!.head < first || tokens[at]!.head >= token.index;
  const tops = Array.from({ length: token.index - first }, (_, i) => first + i).filter(isOutside);
  const top = tops.pop();
  if (top === undefined || tokens[top]!.upos === 'DET') return;
  if (!tops.every((at) => tokens[at]!.upos === 'DET')) return;
  for (const at of tops) changes.set(at, { head: top });
  const { head } = token.head >= first && token.head < token.index ? tokens[top]! : token;
  changes.set(top, { head: token.index, deprel: 'nsubj' });
  changes.set(token.index, { upos: 'VERB', xpos: 'VBZ', head, deprel: head < 0 ? 'root' : 'parataxis' });
}
