import type { Analysis } from '../../language/index.js';
import type { Statement, Time } from '../../record/index.js';
import type { Cast } from '../cast.js';
import type { InstrumentsRead } from '../instruments/index.js';
import { readAccording } from './according.js';
import { readDirect } from './direct.js';
import type { Draft } from './draft.js';
import { prepareGrammar } from './grammar.js';
import { readIndirect } from './indirect.js';

export { indexStatements } from './statement-at.js';

/** Finds who says what to whom: direct, indirect and mixed statements. */
export function readStatements(
  analysis: Analysis,
  _cast: Cast,
  _instruments: InstrumentsRead,
  _times: readonly Time[],
): Statement[] {
  const g = prepareGrammar(analysis);
  const { drafts, taken } = readDirect(g);
  const cues = new Set<number>();
  for (const draft of drafts) if (draft.cue) cues.add(draft.cue.head);
  for (const token of analysis.tokens) {
    // words inside a quotation are its speaker's; few quoted words inside a clause are part of that clause
    if (g.quotationAt[token.index]! >= 0 || cues.has(token.index)) continue;
    const draft = readAccording(g, token) ?? readIndirect(g, token);
    if (draft) drafts.push(draft);
  }
  void taken;
  return drafts
    .map((draft) => ({ draft, at: position(draft) }))
    .sort((a, b) => a.at - b.at)
    .map(({ draft }, i) => statement(analysis, draft, i));
}

const position = (draft: Draft): number => Math.min(...draft.content.map((span) => span.start));

function statement(analysis: Analysis, draft: Draft, index: number): Statement {
  const { tokens, text } = analysis;
  const span = (range: { first: number; last: number }) => ({
    start: tokens[range.first]!.start,
    end: tokens[range.last - 1]!.end,
  });
  const content = draft.content.map(({ start, end }) => ({ start, end }));
  const isQuoted = content.some(({ start, end }) => /["“”«»]/.test(text.slice(start, end)));
  return {
    id: `s${index + 1}`,
    speakers: [],
    addressees: [],
    source: draft.source && draft.source.last > draft.source.first ? span(draft.source) : null,
    cue: draft.cue ? { ...span(draft.cue), lemma: draft.cue.lemma ?? tokens[draft.cue.head]!.lemma } : null,
    content,
    form: draft.isDirect ? 'direct' : isQuoted ? 'mixed' : 'indirect',
    when: null,
    medium: null,
    about: [],
    because: draft.because,
  };
}
