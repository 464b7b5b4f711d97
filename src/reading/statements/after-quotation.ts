import { dependents, relation } from '../../language/index.js';
import { attribute, joins, type Open, stops } from './attribution.js';
import { cameReply } from './came-replies.js';
import { cueOf, type Frame, isCue, saysBack } from './cues.js';
import type { CueWords } from './draft.js';
import { child, type Grammar } from './grammar.js';
import { opensWithQuestion } from './questions-before.js';
import type { Quotation } from './quotations.js';
import { opensParagraph, standsAlone, startsUtterance } from './shape.js';
import { dashes } from './signed.js';

/** `"…," said X.` and `"…," X said.` */
export function after(g: Grammar, quotation: Quotation): Open | null {
  const { tokens, text } = g.analysis;
  const end = text.slice(Math.max(quotation.start, quotation.end - 4), quotation.end).replace(/["”“»’'\s]+$/, '');
  let at = quotation.last;
  const paragraphEnd = g.analysis.paragraphs[quotation.paragraph]!.end;
  if (at >= tokens.length || tokens[at]!.start >= paragraphEnd) return null;
  const stands = standsAlone(g, quotation);
  // "“…” was how the envoy put it"
  const isHow = tokens[at]!.lemma === 'be' && tokens[at + 1]?.lemma === 'how';
  const hasComma =
    joins.has(tokens[at]!.form) ||
    /[,?!…—–-]$/.test(end) ||
    isHow ||
    (stands && !/[.;]$/.test(end) && lacksComma(g, quotation));
  if (!(hasComma || (end.endsWith('.') && isCutOff(g, at))) || isJoinedOn(g, quotation)) return null;
  while (at < tokens.length && joins.has(tokens[at]!.form)) at++;
  const first = at;
  let last = first;
  while (
    last < tokens.length &&
    tokens[last]!.start < paragraphEnd &&
    !stops.has(tokens[last]!.form) &&
    (g.quotationAt[last]! < 0 || isAside(g, g.quotations[g.quotationAt[last]!]!, first)) &&
    last - first < 45
  )
    last++;
  // `cries of “…!” that echoed`
  if (first < last && /^(?:that|which)$/.test(tokens[first]!.form) && tokens[first + 1]?.lemma !== 'be') return null;
  // `“… is needed,” increasing the pressure and convincing voters`
  if (
    first < last &&
    tokens[first]!.xpos === 'VBG' &&
    tokens[first]!.deprel !== 'case' &&
    !/^accord/i.test(tokens[first]!.form) &&
    !isCue(tokens[first]!)
  )
    return null;
  const open =
    cameReply(g, quotation, { first, last }) ?? attribute(g, { first, last }, 'after', last, quotation.paragraph);
  if (!open || tellsOther(g, quotation, open, first)) return null;
  if (/[?!]$/.test(end) && beginsSentence(g, first) && (last - first > 12 || !asks(g, open.cue))) return null;
  if (/[?!]$/.test(end) && open.cue && isApart(g, quotation, first, open.cue)) return null;
  // `ended — “We shall win!” — and the balloons fell`
  const isSetIn = dashes.has(tokens[quotation.first - 1]?.form ?? '') && dashes.has(tokens[quotation.last]!.form);
  if (isSetIn && open.cue && !isCue(tokens[open.cue.head]!)) return null;
  // `“… now,” and donations began to rise`
  if (tokens[first]!.upos === 'CCONJ' && !speaks(g, open.cue, 'quote')) return null;
  // `Lind asked: “Is it so?” Ruiz said that it was`
  if (/[?!]$/.test(end) && tokens[first]!.index === quotation.last && open.cue && tellsOwn(g, open.cue)) return null;
  if (!stands) return ending(g, quotation, open, first);
  return closesClause(g, quotation, open, first)
    ? { ...open, from: startOf(g, quotation), because: 'quote:ending' }
    : open;
}

/** Whether a word with a capital that is no name and no pronoun stands there: `“Is it so?” The crowd booed.`. */
function beginsSentence({ analysis: { tokens } }: Grammar, at: number): boolean {
  const word = tokens[at];
  return word !== undefined && !/^(?:PRON|PROPN)$/.test(word.upos) && /^\p{Lu}/u.test(word.form) && !isCue(word);
}

/** `“Mr. Ruiz?” I had nothing to read.`: another sentence, in which nobody says a word in a tense of its own. */
const isApart = ({ analysis: { tokens } }: Grammar, quotation: Quotation, first: number, { head }: CueWords): boolean =>
  tokens[first]!.sentence !== tokens[quotation.first]!.sentence && /^VBG?$/.test(tokens[head]!.xpos);

/** `“… it is absurd” Lind said, quoting him`: a speaker and a verb of saying behind quoted words that nothing but a comma parts from them. */
function lacksComma(g: Grammar, quotation: Quotation): boolean {
  const { tokens } = g.analysis;
  const { last, words } = quotation;
  const { sentence } = tokens[last]!;
  if (words < 5 || !startsUtterance(g, quotation)) return false;
  if (!opensParagraph(g, quotation) && tokens[quotation.first - 1]!.sentence === tokens[quotation.first]!.sentence)
    return false;
  let verb = last;
  while (verb - last < 7 && /^(?:PROPN|NOUN|PRON|DET|ADJ)$/.test(tokens[verb]?.upos ?? '')) verb++;
  const { upos, xpos, lemma, form } = tokens[verb] ?? { upos: '', xpos: '', lemma: '', form: '' };
  if (upos !== 'VERB' || !/^VB[DZP]$/.test(xpos) || tokens[verb]!.sentence !== sentence) return false;
  const cue = cueOf('verb', lemma, form);
  if (cue?.kind !== 'speech' || !cue.frames.has('inserted')) return false;
  const next = tokens[verb + 1];
  return verb > last ? !next || /^(?:PUNCT|ADP|ADV)$/.test(next.upos) : /^(?:PROPN|DET)$/.test(next?.upos ?? '');
}

/** Whether a cue is one that stands behind questions. */
const asks = ({ analysis: { tokens } }: Grammar, cue: CueWords | null): boolean =>
  !cue || /^(?:say|ask|wonder|demand|inquire|exclaim)$/.test(tokens[cue.head]!.lemma);

/** Whether the words of a cue are a verb that takes its quotation so; of words that have no verb it is not asked. */
function speaks({ analysis: { tokens, children } }: Grammar, cue: CueWords | null, frame: Frame): boolean {
  const verb = tokens[cue?.head ?? -1];
  if (verb?.upos !== 'VERB') return true;
  if (children[verb.index]!.some((at) => at > verb.index && tokens[at]!.deprel === 'xcomp')) return false;
  return cueOf('verb', verb.lemma, verb.form)?.frames.has(frame) ?? false;
}

/** `“…missing.” Ruiz said.`: nothing but a speaker and a verb of saying behind a quotation that ends with a full stop. */
function isCutOff({ analysis }: Grammar, first: number): boolean {
  const { tokens, sentences } = analysis;
  const { last } = sentences[tokens[first]!.sentence]!;
  const end = last - 1;
  if (sentences[tokens[first]!.sentence]!.first !== first || last - first > 8 || tokens[end]!.form !== '.')
    return false;
  const verb = tokens[end - 1]!;
  const { upos, xpos, lemma } = verb;
  if (upos !== 'VERB' || !/^VB[DZ]$/.test(xpos) || cueOf('verb', lemma)?.kind !== 'speech') return false;
  return dependents(analysis, verb.index, 'nsubj').some(({ index }) => index < verb.index && index >= first);
}

/** Where the sentence begins in which a quotation stands. */
const startOf = ({ analysis: { tokens, sentences } }: Grammar, { first }: Quotation): number =>
  tokens[sentences[tokens[first]!.sentence]!.first]!.start;

/** Whether the words right before a quotation lead into it: `The log proves that “…”`. */
function isLedInto({ analysis: { tokens } }: Grammar, { first }: Quotation): boolean {
  const lead = tokens[first - 1];
  return lead !== undefined && lead.sentence === tokens[first]!.sentence && lead.upos !== 'PUNCT';
}

/** `Insisting that “nobody drank,” Lind said the rum was his`: what the verb behind tells stands behind it, or it speaks in a clause joined on. */
function tellsOther(g: Grammar, quotation: Quotation, { cue }: Open, first: number): boolean {
  const { tokens } = g.analysis;
  if (!cue || !isLedInto(g, quotation)) return false;
  if (tokens[first]!.upos === 'CCONJ' || (cue.first === first && tokens[cue.head]!.xpos === 'VBG')) return true;
  return tellsOwn(g, cue);
}

/** Whether what a verb tells stands behind it. */
function tellsOwn(g: Grammar, cue: CueWords): boolean {
  const { tokens, children } = g.analysis;
  const told = cueOf('verb', tokens[cue.head]!.lemma)?.frames.has('told') ?? false;
  // `“… for all,” said Lind`: whoever stands behind the verb, whatever the tree takes him for
  const own = told || !child(g, cue.head, 'nsubj') ? /^(?:ccomp|xcomp)$/ : /^(?:ccomp|xcomp|obj)$/;
  return children[cue.head]!.some(
    (at) => at >= cue.last && own.test(tokens[at]!.deprel) && isUnquoted(g, g.edges.left[at]!),
  );
}

/** Whether a clause begins right behind its verb, not in quotation marks nor where one goes on: `It was “absurd”, Lind said, that …`. */
function isUnquoted({ analysis: { tokens }, quotationAt }: Grammar, edge: number): boolean {
  let first = edge;
  while (tokens[first]?.upos === 'PUNCT') first++;
  return quotationAt[first]! < 0 && tokens[first - 1]!.form !== ',';
}

/** `The log proves that “the engines were cold before the fire,” said Lind`: quoted words, however many, that end a clause which its speaker tells. */
function closesClause(g: Grammar, quotation: Quotation, { source, cue }: Open, first: number): boolean {
  const { tokens, sentences } = g.analysis;
  if (!source || !cue || !isLedInto(g, quotation) || !isCue(tokens[cue.head]!)) return false;
  if (Math.min(source.first, cue.first) !== first) return false;
  const begin = sentences[tokens[quotation.first]!.sentence]!.first;
  if (opensWithQuestion(g, begin, cue.head) || /^(?:when|while|after|asked)$/i.test(tokens[begin]!.form)) return false;
  // `Lind said she had left because “the roof leaked,” she said`: she speaks of nobody's saying it but her own
  if (tokens[source.head]!.upos === 'PRON')
    for (let at = begin; at < quotation.first; at++)
      if (cueOf('verb', tokens[at]!.lemma)?.kind === 'speech' && child(g, at, 'nsubj')) return false;
  return hasTense(g, begin, quotation.first);
}

/** `saying, “…,” but denied it`, `but he denied it`: a quotation right behind a verb of saying, and a verb behind it that has no subject, or tells something else. */
function isJoinedOn({ analysis: { tokens, children } }: Grammar, { first, last }: Quotation): boolean {
  let at = last;
  while (at < tokens.length && joins.has(tokens[at]!.form)) at++;
  const joint = tokens[at];
  const said = tokens[first - 2];
  if (joint?.upos !== 'CCONJ' || !said || !joins.has(tokens[first - 1]!.form) || !isCue(said)) return false;
  if (said.sentence !== joint.sentence || joint.head < at) return false;
  return (
    !children[joint.head]!.some((word) => word > at && relation(tokens[word]!) === 'nsubj') ||
    children[joint.head]!.some((word) => word > joint.head && /^(?:obj|[cx]comp)$/.test(tokens[word]!.deprel))
  );
}

/** `“…,” the delegate, wearing a “Peace now” pin, said`: a few quoted words before any verb of saying say who speaks. */
function isAside(g: Grammar, quotation: Quotation, from: number): boolean {
  if (quotation.words > 5 || quotation.first === from) return false;
  for (let at = from; at < quotation.first; at++) if (isCue(g.analysis.tokens[at]!)) return false;
  return true;
}

function hasTense({ analysis: { tokens } }: Grammar, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (/^(?:VB[DZP]|MD)$/.test(tokens[at]!.xpos)) return true;
  return false;
}

/** Few quoted words at the end of a clause whose speaker follows at once: the whole clause is what is said. */
function ending(g: Grammar, quotation: Quotation, open: Open, first: number): Open | null {
  const { tokens, sentences } = g.analysis;
  if (!open.source || !open.cue) return null;
  if (!isCue(tokens[open.cue.head]!) && !saysBack(tokens, open.cue.head)) return null;
  if (Math.min(open.source.first, open.cue.first) !== first) return null;
  // `…, saying they had lied`: what follows is said, not who says it.
  if (open.cue.first === first && tokens[open.cue.head]!.xpos === 'VBG') return null;
  // `The paper, quoting “secret files,” said Peru had agreed`: who says it stands before the quoted words
  const speaker = child(g, open.cue.head, 'nsubj');
  if (speaker && speaker.index < quotation.first && child(g, open.cue.head, 'ccomp')) return null;
  const sentence = sentences[tokens[quotation.first]!.sentence]!;
  if (opensWithQuestion(g, sentence.first, open.cue.head)) return null;
  // `Under the headline “Enough,” the paper called on him to go`: no clause, but a phrase of what the speaker does
  if (tokens[sentence.first]!.upos === 'ADP' && !hasTense(g, sentence.first, quotation.last)) return null;
  for (let at = sentence.first; at < quotation.first; at++)
    if (isCue(tokens[at]!) && child(g, at, 'nsubj') && g.quotationAt[at]! < 0) return null;
  return { ...open, from: tokens[sentence.first]!.start, because: 'quote:ending' };
}
