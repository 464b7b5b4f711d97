import { matchName } from '../../knowledge/index.js';
import { relation, type Token } from '../../language/index.js';
import { nounOf } from '../actors/index.js';
import { findTurns, isQuestionNumber, type Turn } from '../names/index.js';
import { datelinesIn } from '../times/index.js';
import { isCue } from './cues.js';
import type { Draft, Range } from './draft.js';
import { type Grammar, headOf, spanOf, trim } from './grammar.js';
import { namesMedium } from './medium.js';
import { isStateAsTopic } from './states-as-topics.js';

/** Kinds of words that a speaker's name and title may consist of, before the colon of a headline or transcript. */
const nominal = new Set(['PROPN', 'NOUN', 'ADJ', 'ADP', 'DET', 'NUM', 'PART', 'PUNCT']);

/**
 * `Lopez: The talks have failed` as a headline, or as a turn in a transcript. Null where a sentence does not begin so, and inside a paragraph
 * where that does not begin so itself, as the turns of a digest do (`Reuters: … AFP: …`).
 */
export function readColon(g: Grammar, sentence: number): Draft | null {
  const { tokens, sentences } = g.analysis;
  const { first, last, paragraph } = sentences[sentence]!;
  // the time before an entry of a live report is none of its words
  const isTimed = sentence > 0 && /^\d\d?[:.]\d\d/.test(tokens[sentences[sentence - 1]!.first]!.form);
  const isInside = sentence > 0 && sentences[sentence - 1]!.paragraph === paragraph && !isTimed;
  if (isInside && !isInDigest(g, sentence)) return null;
  if (!isInside && /^[QA]\.$/.test(tokens[first]!.form)) return readLabel(g, sentence);
  const colon = colonOfLabel(g, sentence);
  if (colon === null) return null;
  const name = nameIn(g, trim(g, { first, last: colon }));
  if (g.quotations[g.quotationAt[colon + 1]!]?.first === colon + 1 || isDateline(g, name, colon)) return null;
  const turn = turnOf(g, name);
  // `Motsepe's heirs: how the cup was lost`: what a story is about
  if (
    !turn &&
    /^(?:how|why|what|when|where|who|inside)$/i.test(tokens[colon + 1]?.form ?? '') &&
    tokens[last - 1]!.form !== '?'
  )
    return null;
  if (!turn && (isStateAsTopic(g, name, colon) || isSection(g, name, colon))) return null;
  // `Peru: wants them to leave`: that is what its verb says
  const label = tokens[headOf(g, name.first, name.last)]!;
  const isOfVerb = label.deprel === 'nsubj' && label.head > colon;
  const others = isOfVerb ? g.analysis.children[label.head]!.filter((at) => at > colon) : [];
  if (!turn && isOfVerb && !others.some((at) => at < label.head && /^nsubj/.test(tokens[at]!.deprel))) return null;
  let end = last;
  for (let at = sentence + 1; at < sentences.length; at++) {
    const { paragraph: own, first: from, last: to } = sentences[at]!;
    if ((turn ? from >= turn.last : own !== paragraph) || colonOfLabel(g, at) !== null) break;
    end = to;
  }
  if (end - colon < 4 || !(hasClause(g, colon + 1, end) || isSpokenBelow(g, name, colon + 1))) return null;
  const content = trim(g, { first: colon + 1, last: end });
  if (content.last <= content.first) return null;
  return {
    cue: { head: colon, first: colon, last: colon + 1, lemma: ':' },
    source: { first: name.first, last: name.last, head: headOf(g, name.first, name.last) },
    content: [spanOf(g, content)],
    addressees: [],
    isDirect: false,
    because: 'cue:colon/headline',
  };
}

/** Parts of a paper or newsletter. */
const section =
  /^(?:briefing|bulletin|digest|newsletter|roundup|headlines|world|politics|diplomacy|economy|trade|business|markets|climate|energy|security|defen[cs]e|migration|sport|sports|culture|technology|tech|africa|asia|europe|americas?|mideast|pacific|caribbean)$/i;

/**
 * `— TRADE: Peru will raise its tariffs`, `* Chad: Voters rejected the plan`, `China vs. Japan: …`: over what an item of a list or a newsletter is,
 * in which nobody speaks of himself.
 */
function isSection(g: Grammar, { first, last }: Range, colon: number): boolean {
  const { tokens, sentences } = g.analysis;
  const words = tokens.slice(first, last).filter((token) => !isBullet(token));
  if (!words.length) return false;
  const known = matchName(
    words.map(({ form }) => form),
    0,
  );
  const isPlace = known?.length === words.length && known.entries[0]?.kind === 'state';
  const isVersus = words.some(({ form }) => /^(?:vs\.?|versus)$/i.test(form));
  const isItem = isBullet(tokens[sentences[words[0]!.sentence]!.first]!);
  const isPart = words.every(({ form }) => form === form.toUpperCase()) && section.test(words.at(-1)!.form);
  if (!isPart && !isVersus && !(isItem && isPlace)) return false;
  const { paragraph } = sentences[words[0]!.sentence]!;
  for (let at = colon + 1; at < tokens.length && sentences[tokens[at]!.sentence]!.paragraph === paragraph; at++)
    if (g.quotationAt[at]! < 0 && /^(?:we|our|us|i|my)$/i.test(tokens[at]!.form)) return false;
  return true;
}

const isBullet = ({ form }: Token): boolean => /^(?:[*•·▪‣◦–—-]|>)$/.test(form);

/** `NAIROBI: Police fired …`, `PERU: …` where nobody goes on to speak of himself: where it is reported from, not who speaks. */
function isDateline(g: Grammar, { first, last }: Range, colon: number): boolean {
  const { tokens, sentences, text } = g.analysis;
  const label = text.slice(tokens[first]!.start, tokens[last - 1]!.end);
  const { start } = tokens[first]!;
  if (label !== label.toUpperCase() || !datelinesIn(text, g.analysis).some((one) => one.start === start)) return false;
  const { paragraph } = sentences[tokens[first]!.sentence]!;
  for (let at = colon + 1; at < tokens.length && sentences[tokens[at]!.sentence]!.paragraph === paragraph; at++)
    if (g.quotationAt[at]! < 0 && /^(?:we|our|us|i|my)$/i.test(tokens[at]!.form)) return false;
  return true;
}

/** Turns that make a text a transcript. */
const several = 3;

/** What somebody says in a transcript until another has the word, over however many paragraphs; null in any other text. */
function turnOf({ analysis }: Grammar, { first, last }: Range): Turn | null {
  const turns = findTurns(analysis);
  if (turns.length < several) return null;
  return turns.find(({ labelFirst, labelLast }) => labelFirst < last && first < labelLast) ?? null;
}

/** The colon behind the name of a speaker that a sentence begins with, or null. */
function colonOfLabel(g: Grammar, sentence: number): number | null {
  const { tokens, sentences } = g.analysis;
  const { first, last } = sentences[sentence]!;
  let colon = first;
  let outside = 0;
  for (let open = false; colon < last && tokens[colon]!.form !== ':' && outside < 14 && colon - first < 24; colon++) {
    const { form, upos } = tokens[colon]!;
    if (form === '(' || form === ')') open = form === '(';
    else if (!open) outside++;
    if (!(open || nominal.has(upos) || form === 'and') || g.quotationAt[colon]! >= 0) return null;
  }
  if (tokens[colon]?.form !== ':' || colon === first || g.quotationAt[colon]! >= 0) return null;
  const name = nameIn(g, trim(g, { first, last: colon }));
  return name.last > name.first && isSpeaker(g, name) ? colon : null;
}

/** The name in the label of a turn: `The Secretary of State for Defence (Joan Tully):`, `Joan Tully (Leeds East) (Lab):`. */
function nameIn(g: Grammar, range: Range): Range {
  const { tokens } = g.analysis;
  const { last } = range;
  const first =
    isQuestionNumber(tokens[range.first]?.form ?? '') && last > range.first + 1 ? range.first + 1 : range.first;
  let open = first;
  while (open < last && tokens[open]!.form !== '(') open++;
  if (open === last || tokens[last - 1]!.form !== ')' || open === first) return { first, last };
  const isOffice = /^the$/i.test(tokens[first]!.form);
  const isName = tokens.slice(open + 1, last - 1).every(({ upos }) => upos === 'PROPN');
  return isOffice && isName && last - open > 3 ? { first: open + 1, last: last - 1 } : trim(g, { first, last: open });
}

/** Whether a sentence stands in a paragraph that begins with a speaker and a colon as it does itself. */
function isInDigest(g: Grammar, sentence: number): boolean {
  const { sentences } = g.analysis;
  if (colonOfLabel(g, sentence) === null) return false;
  let first = sentence;
  while (first > 0 && sentences[first - 1]!.paragraph === sentences[sentence]!.paragraph) first--;
  return colonOfLabel(g, first) !== null;
}

/** `A. We left.`: the turn of an interview behind a letter with a dot. */
function readLabel(g: Grammar, sentence: number): Draft | null {
  const { sentences } = g.analysis;
  const { first, paragraph } = sentences[sentence]!;
  let end = sentences[sentence]!.last;
  for (let at = sentence + 1; at < sentences.length && sentences[at]!.paragraph === paragraph; at++)
    end = sentences[at]!.last;
  const content = trim(g, { first: first + 1, last: end });
  if (content.last <= content.first || !hasClause(g, first + 1, end)) return null;
  const label = { head: first, first, last: first + 1 };
  return {
    cue: { ...label, lemma: ':' },
    source: label,
    content: [spanOf(g, content)],
    addressees: [],
    isDirect: false,
    because: 'cue:colon/turn',
  };
}

/** What a headline says of what kind the article is, which says nothing. */
const genre =
  /^(?:analysis|opinion|comment|commentary|editorial|op-ed|column|essay|explainer|explained|factbox|timeline|profile|interview|transcript|exclusive|breaking|update|updated|live|watch|video|photos|podcast|brief|focus|feature|insight|perspective|viewpoint|obituary|correction|clarification|note|disclaimer|review|claim|verdict|rating|fact-check|factcheck)$/i;

/** `• 12 September:`, `May 2024:`: when, over an entry of a timeline. */
const day =
  /^(?:[•*·▪–—-]\s*)?(?:\d{1,2}(?:[–-]\d{1,2})? )?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?(?: \d{1,2})?(?:,? \d{4})?$/;

/** A name, one in capitals as transcripts have it, or who or what speaks: `Report: …`, `Historians: …`. */
function isSpeaker(g: Grammar, { first, last }: Range): boolean {
  const { tokens, text } = g.analysis;
  const end = tokens[last - 1]!;
  if (last - first === 1 && genre.test(end.form)) return false;
  if (day.test(text.slice(tokens[first]!.start, end.end))) return false;
  if (end.upos === 'PROPN' || /^\p{Lu}{3,}$/u.test(end.form) || /^[QA]$/.test(end.form)) return true;
  const isHeadline = end.sentence === 0;
  if (last - first === 1)
    return namesMedium(end) || (isHeadline && (nounOf(end.lemma) !== null || isNamedBelow(g, end)));
  return (tokens[first]!.upos === 'PROPN' && end.upos !== 'PUNCT') || isLabel(g, { first, last });
}

/** `The Andean Review: Will you go?`: whatever comes back before the turns of a transcript. */
function isLabel({ analysis }: Grammar, { first, last }: Range): boolean {
  const turns = findTurns(analysis);
  return turns.length >= several && turns.some((turn) => turn.labelFirst === first && turn.labelLast === last);
}

/** How many words of a text are looked through for a name that a headline begins with. */
const far = 300;

/** `Sanders: …`: a word that the text below has for a name, whatever the tagger takes it for at the head of the headline. */
function isNamedBelow(g: Grammar, { index, form }: Token): boolean {
  const { tokens } = g.analysis;
  for (let at = index + 1; at < Math.min(tokens.length, index + far); at++)
    if (tokens[at]!.form === form && tokens[at]!.upos === 'PROPN') return true;
  return false;
}

/** Words that a headline about somebody goes on with: `Lopez: The man behind the treaty`. */
const topics = /^(?:an?|the|his|her|why|how|what|when|where|who)$/i;

/** `Lopez: No talks before spring`: whether a headline without a verb begins with a name whose words the text below reports. */
function isSpokenBelow(g: Grammar, name: Range, content: number): boolean {
  const { tokens } = g.analysis;
  const { form, sentence, upos } = tokens[name.last - 1]!;
  if (sentence !== 0 || upos !== 'PROPN' || topics.test(tokens[content]!.form)) return false;
  for (let at = content; at < Math.min(tokens.length, content + far); at++) {
    const token = tokens[at]!;
    if (token.form !== form || token.upos !== 'PROPN') continue;
    const top = relation(token) === 'flat' ? tokens[token.head]! : token;
    const verb = relation(top) === 'nsubj' ? tokens[top.head] : undefined;
    if (verb && isCue(verb)) return true;
  }
  return false;
}

/** Whether words hold a verb with a subject: `Lopez: Hang on` tells what is expected of her. In a headline a participle will do. */
function hasClause(g: Grammar, first: number, last: number): boolean {
  const { tokens } = g.analysis;
  const isHeadline = tokens[first]!.sentence === 0;
  for (let at = first; at < last; at++) {
    const token = tokens[at]!;
    if (relation(token) === 'nsubj') return true;
    // `Lopez: Mayor losing ground`, `Lopez: Peru to leave pact`
    const isVerb = token.upos === 'VERB' && ['NOUN', 'PROPN', 'PUNCT', 'PART'].includes(tokens[at - 1]!.upos);
    if (isHeadline && isVerb && at > first + 1 && tokens[first]!.upos !== 'VERB') return true;
  }
  return false;
}
