import type { Token } from '../../language/index.js';
import { nounOf } from '../actors/index.js';
import { cueOf } from './cues.js';
import type { Draft, Range } from './draft.js';
import { child, type Grammar, headOf, spanOf, trim } from './grammar.js';
import { namesMedium } from './medium.js';

/**
 * Who speaks, told at the end of a headline: `Ceasefire holding, say monitors`, `Sanctions working, Brussels insists`, `Chad to
 * leave bloc: minister`, `We will not pay - Mali`. Null where no headline ends so. What stands before need have no verb.
 */
export function readHeadlineTail(g: Grammar): Draft | null {
  const { tokens, sentences } = g.analysis;
  const headline = sentences[0];
  if (!headline || headline.last - headline.first < 5 || headline.last - headline.first > 25) return null;
  const { first, last, paragraph } = headline;
  if (sentences[1]?.paragraph === paragraph || /^[.!?"”…]$/.test(tokens[last - 1]!.form)) return null;
  for (let at = last - 2; at > Math.max(first + 1, last - 6); at--) {
    const { form } = tokens[at]!;
    if (g.quotationAt[at]! >= 0) return null;
    if (form === ',') return withVerb(g, { first, last: at }, { first: at + 1, last });
    if (form === ':' || dash.test(form)) return withName(g, { first, last: at }, { first: at + 1, last });
  }
  return null;
}

const dash = /^(?:-|–|—|--)$/;

/** `…, say monitors`, `…, Brussels insists` */
function withVerb(g: Grammar, said: Range, tail: Range): Draft | null {
  const { tokens } = g.analysis;
  const isSaying = ({ lemma, form, xpos }: Token): boolean =>
    /^VB[ZP]?$/.test(xpos) && (cueOf('verb', lemma, form)?.frames.has('inserted') ?? false);
  const at = [tail.first, tail.last - 1].find((word) => isSaying(tokens[word]!));
  if (at === undefined || tail.last - tail.first < 2) return null;
  // `Peru signs pact, Chile objects`: it tells how one takes it, and no more
  if (at > tail.first && /^(?:protest|object|disagree|demur)$/.test(tokens[at]!.lemma)) return null;
  const source = at === tail.first ? { first: at + 1, last: tail.last } : { first: tail.first, last: at };
  if (!isPhrase(g, source)) return null;
  return drafted(g, said, { head: at, first: at, last: at + 1 }, source, 'tail');
}

/** `…: minister`, `… - Mali` */
function withName(g: Grammar, said: Range, name: Range): Draft | null {
  const { tokens } = g.analysis;
  if (name.last - name.first > 3 || !isPhrase(g, name)) return null;
  const mark = tokens[said.last]!;
  const last = tokens[name.last - 1]!;
  const isSpeaker = nounOf(last.lemma)?.kind === 'person' || (last.upos === 'NOUN' && namesMedium(last));
  // behind a dash the paper's own name may stand
  const isOurs = tokens.slice(said.first, said.last).some(({ form }) => /^(?:we|our|us|I|my)$/i.test(form));
  if (!(isSpeaker && last.upos === 'NOUN') && !(isOurs && last.upos === 'PROPN')) return null;
  return isClause(g, said)
    ? drafted(g, said, { head: mark.index, first: mark.index, last: mark.index + 1, lemma: ':' }, name, 'tail')
    : null;
}

const isPhrase = ({ analysis: { tokens } }: Grammar, { first, last }: Range): boolean =>
  last > first &&
  tokens.slice(first, last).every(({ upos }) => /^(?:PROPN|NOUN|ADJ|DET)$/.test(upos)) &&
  /^(?:PROPN|NOUN)$/.test(tokens[last - 1]!.upos);

/** Whether a headline has a verb, which may be a participle or an infinitive. */
const isClause = (g: Grammar, { first, last }: Range): boolean =>
  g.analysis.tokens
    .slice(first + 1, last)
    .some(({ index, upos }) => upos === 'AUX' || (upos === 'VERB' && !child(g, index, 'case')));

function drafted(g: Grammar, said: Range, cue: NonNullable<Draft['cue']>, source: Range, frame: string): Draft | null {
  const content = trim(g, said);
  for (let at = content.first; at < content.last; at++) if (g.quotationAt[at]! >= 0) return null;
  return {
    cue,
    source: { first: source.first, last: source.last, head: headOf(g, source.first, source.last) },
    content: [spanOf(g, content)],
    addressees: [],
    isDirect: false,
    because: `cue:headline/${frame}`,
  };
}
