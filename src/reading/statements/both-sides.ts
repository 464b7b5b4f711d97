import type { Token } from '../../language/index.js';
import type { Span } from '../../record/index.js';
import type { CueWords, Range } from './draft.js';
import { child, type Grammar, spanOf, trim } from './grammar.js';
import { namesMedium } from './medium.js';
import type { Source } from './phrase.js';
import { opensWithQuestion } from './questions-before.js';
import { firstFrom } from './statement-at.js';

/**
 * What is said on both sides of words of saying that commas set off, where the tree sees one side alone: `The ferry had sunk, Lind
 * said, so they rowed`. Behind a conjunction they are put into the second part, which alone is told: `came for the view and, he argued, the air`.
 */
export function onBothSides(g: Grammar, content: readonly Span[], source: Source | null, cue: CueWords): Span[] {
  const said = source && setOff(g, source, cue);
  if (!said || !content.length) return [...content];
  const { tokens, sentences } = g.analysis;
  const { last: end } = sentences[tokens[cue.head]!.sentence]!;
  const left = before(g, said, cue);
  const right = { first: said.last + 1, last: end };
  const { start } = tokens[said.first]!;
  const stop = tokens[said.last - 1]!.end;
  const isLeft = content.some((span) => span.start < start);
  const isRight = content.some((span) => span.start >= stop);
  if (/^(?:and|but|or)$/.test(tokens[said.first - 2]?.form ?? ''))
    return isLeft && isRight ? content.filter((span) => span.start >= stop) : [...content];
  const opened = isRight && left ? openedBefore(g, left) : -1;
  if (opened >= 0 && isLeft) {
    const rest = tokens[opened]!.form === 'that' ? opened + 1 : opened;
    const behind = content.filter((span) => span.start >= stop);
    return opened + 1 < left!.last ? [...spans(g, { first: rest, last: left!.last }), ...behind] : behind;
  }
  if (opened >= 0) return [...content];
  if (isRight && !isLeft && left && isSaid(g, left, cue, right)) return [spanOf(g, left), ...content];
  if (isLeft && !isRight && left && goesOn(g, right)) return [...wholeLeft(g, content, left), ...spans(g, right)];
  return [...content];
}

/**
 * `The envoy said Peru left because, she told us, nobody came`, `Mali says that the pact, he added, was dead`: the word that opens a clause of what
 * another says, into which words of saying are put, or -1: what stands before it is not theirs.
 */
function openedBefore(g: Grammar, { first, last }: Range): number {
  const { tokens } = g.analysis;
  for (let at = last - 1; at > first + 1; at--) {
    const { form, xpos, upos } = tokens[at]!;
    if (/^(?:VB[DZP]|MD)$/.test(xpos)) return -1;
    if (upos !== 'SCONJ' || !/^(?:that|because|although|since)$/.test(form)) continue;
    if (form === 'that') return tokens[at - 1]!.upos === 'VERB' ? at : -1;
    return at === last - 1 ? at : -1;
  }
  return -1;
}

/** `The old lighthouse, she said, “was never lit”`: what the quoted words say something of, before their speaker. */
export function subjectBefore(
  g: Grammar,
  quoted: readonly Span[],
  source: Source | null,
  cue: CueWords | null,
): Span[] {
  const said = source && cue && setOff(g, source, cue);
  if (!said || quoted.length === 0) return [];
  const { tokens } = g.analysis;
  const left = before(g, said, cue);
  const mark = g.quotations[g.quotationAt[said.last + 1]!];
  if (!left || mark?.first !== said.last + 1 || mark.start !== quoted[0]!.start || holdsQuotation(g, left)) return [];
  const verb = tokens[mark.first]!.upos === 'PUNCT' ? tokens[mark.first + 1]! : tokens[mark.first]!;
  // `had “better go”`, `“better go”`
  const isAdvised = verb.form === 'better' && /^VBP?$/.test(tokens[verb.index + 1]?.xpos ?? '');
  if (!(isAdvised || /^(?:VB[DZP]|MD)$/.test(verb.xpos)) || tokens[left.first]!.upos === 'ADP' || hasSubject(g, left))
    return [];
  return /^(?:NOUN|PROPN|PRON|NUM)$/.test(tokens[left.last - 1]!.upos) ? [spanOf(g, left)] : [];
}

/** Speaker, verb and whom it is told with nothing else between two commas, or a dash and a comma. */
function setOff(g: Grammar, source: Source, cue: CueWords): Range | null {
  const { tokens } = g.analysis;
  // `met Huamani, who told him, the ministry said, that …`: a clause of its own
  if (/^(?:who|which|that)$/.test(tokens[source.first]?.form ?? '')) return null;
  const first = Math.min(source.first, cue.first);
  const spoken = Math.max(source.last, cue.last);
  if (spoken - first > source.last - source.first + cue.last - cue.first) return null;
  const hearer = tokens[spoken]?.form === ',' ? null : child(g, cue.head, 'iobj', 'obj');
  const last = hearer && g.edges.left[hearer.index] === spoken ? g.edges.right[hearer.index]! : spoken;
  if (tokens[first - 1]?.form !== ',' || tokens[last]?.form !== ',') return null;
  if (tokens[first - 1]!.sentence !== tokens[last]!.sentence) return null;
  return g.quotationAt[first - 1]! >= 0 || g.quotationAt[last]! >= 0 ? null : { first, last };
}

/** The words before what is set off, from a dash or colon where one divides them from the sentence. */
function before(g: Grammar, said: Range, cue: CueWords): Range | null {
  const { tokens, sentences } = g.analysis;
  const { first } = sentences[tokens[cue.head]!.sentence]!;
  let at = said.first - 1;
  // not the hyphen of `low-level`
  const divides = ({ form, start, end }: Token): boolean =>
    /^(?:[;:—–-]|--)$/.test(form) &&
    !(form === '-' && !/\s/.test(g.analysis.text.slice(start - 1, start) + g.analysis.text.slice(end, end + 1)));
  while (at > first && !divides(tokens[at - 1]!)) at--;
  const range = trim(g, { first: at, last: said.first - 1 });
  return range.last > range.first ? range : null;
}

/** Whether the words before are said: a clause, a thing that a relative or verb behind goes on with. */
function isSaid(g: Grammar, left: Range, cue: CueWords, right: Range): boolean {
  const { tokens } = g.analysis;
  const opener = tokens[left.first]!;
  if (/^(?:asked|when|as)$/i.test(opener.form) && !hasSubject(g, left)) return false;
  if (opensWithQuestion(g, left.first, cue.head) || opener.xpos === 'VBG' || holdsQuotation(g, left)) return false;
  const next = tokens[right.first];
  // `Nor, she said, would it sail`
  if (left.last - left.first === 1 && /^(?:nor|neither|never|not|rarely|seldom)$/i.test(opener.form)) return true;
  // `The port is, he insists, open to all`
  if (hasSubject(g, left) || tokens[left.last - 1]!.upos === 'AUX') return true;
  // `Without a bridge, he noted, doctors leave`: not `In a statement, he noted, …`
  if (opener.upos === 'ADP')
    return !tokens.slice(left.first, left.last).some((token) => namesMedium(token) || /day$/.test(token.form));
  return next !== undefined && (/^W/.test(next.xpos) || next.form === 'that' || /^(?:VB[DZP]|MD)$/.test(next.xpos));
}

/** Whether a verb with a tense stands in a range, with its subject. */
function hasSubject(g: Grammar, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) {
    const subject = child(g, at, 'nsubj', 'expl');
    if (!subject || subject.index < first || subject.index >= last) continue;
    if (/^(?:VB[DZP])$/.test(g.analysis.tokens[at]!.xpos) || child(g, at, 'aux', 'cop')) return true;
  }
  return false;
}

function holdsQuotation(g: Grammar, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) if (g.quotationAt[at]! >= 0) return true;
  return false;
}

/** Words with which what is said goes on behind its verb of saying, not the text: reasons, terms and aims. */
function goesOn(g: Grammar, { first, last }: Range): boolean {
  const { tokens } = g.analysis;
  const opener = tokens[first];
  if (!opener || last - first < 3 || holdsQuotation(g, { first, last })) return false;
  if (/^(?:because|unless|if|until|lest|so)$/.test(opener.form)) return true;
  return opener.form === 'to' && tokens[first + 1]!.xpos === 'VB';
}

/** The part before, to the comma where the tree cuts it short. */
function wholeLeft(g: Grammar, content: readonly Span[], left: Range): Span[] {
  const { end } = spanOf(g, left);
  return content.map((span, i) =>
    i === content.length - 1 && span.end < end && firstFrom(g.analysis, span.end) < left.last
      ? { start: span.start, end }
      : span,
  );
}

const spans = (g: Grammar, range: Range): Span[] => {
  const own = trim(g, range);
  return own.last > own.first ? [spanOf(g, own)] : [];
};
