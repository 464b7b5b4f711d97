import { relation } from '../../language/index.js';
import type { Draft } from './draft.js';
import { child, type Grammar } from './grammar.js';
import { firstFrom } from './statement-at.js';

/**
 * A draft whose content ends before what the text remarks behind it: of `rejected the mechanism, which Peru called illegal` only
 * the mechanism is rejected, and in `said he would not obey, setting up a clash` nobody says what that leads to.
 */
export function withoutRemarks(g: Grammar, draft: Draft): Draft {
  const { cue, because } = draft;
  const isRemark = aboutThings.test(because) ? relativeBehind : reported.test(because) ? spokenOfBehind : null;
  if (!cue || !isRemark) return draft;
  const { tokens } = g.analysis;
  for (const [index, span] of draft.content.entries()) {
    if (span.start < tokens[cue.head]!.end) continue;
    const first = firstFrom(g.analysis, span.start);
    for (let at = first + 1; at < tokens.length && tokens[at]!.start < span.end; at++)
      if (tokens[at]!.form === ',' && g.quotationAt[at]! < 0 && isRemark(g, at, cue.head)) {
        const content = [...draft.content];
        content[index] = { start: span.start, end: tokens[at - 1]!.end };
        return { ...draft, content };
      }
  }
  return draft;
}

/** Frames in which something is spoken of. */
const aboutThings = /\/(?:obj(?:\+[a-z]+)?|on|to|with|about|over|for|against|in)$/;

/** Frames that report a clause. */
const reported = /\/(?:ccomp|xcomp|obj-to)$/;

/** `…, which Peru called illegal`: a relative clause behind a comma, which runs to the end of its sentence. */
function relativeBehind(g: Grammar, comma: number): boolean {
  const { tokens, sentences } = g.analysis;
  const word = tokens[comma + 1];
  if (!word || !/^W/.test(word.xpos) || !/^(?:which|who|whom|whose|where|when)$/.test(word.lemma)) return false;
  for (let at = word.index, steps = 0; at >= 0 && steps < 6; at = tokens[at]!.head, steps++)
    if (tokens[at]!.deprel.endsWith(':relcl')) {
      const { last } = sentences[word.sentence]!;
      return tokens[at]!.head < comma && g.edges.right[at]! >= last - 1 && !goesOn(g, at, last);
    }
  return false;
}

/** `said they would leave the court, which they called unjust`: or what somebody says of the thing, besides what words led to. */
function spokenOfBehind(g: Grammar, comma: number, cue: number): boolean {
  const { tokens } = g.analysis;
  if (tokens[comma + 1]?.xpos !== 'WDT')
    return outcomeBehind(g, comma, cue) || takenBackBehind(g, comma, cue) || wordingBehind(g, comma);
  if (!relativeBehind(g, comma)) return false;
  const verb = tokens[tokens[comma + 1]!.head]!;
  const subject = child(g, verb.index, 'nsubj');
  if (!subject || subject.index < comma + 2 || !verb.deprel.endsWith(':relcl')) return false;
  return judging.has(verb.lemma);
}

/** Words with which a text reports what somebody holds of a thing beside what is said of it. */
const judging = new Set(
  'call describe denounce condemn dismiss reject deny dispute say brand label consider regard view see criticise criticize decry oppose claim'.split(
    ' ',
  ),
);

/** `accused Lopez, who was born in Lima, of spying`: what is said goes on behind the clause, whatever the tree hangs it on. */
function goesOn({ analysis: { tokens } }: Grammar, from: number, last: number): boolean {
  for (let at = from + 1; at < last - 1; at++)
    if (tokens[at]!.form === ',' && /^(?:of|for|as|to|that)$/.test(tokens[at + 1]!.form)) return true;
  return false;
}

/** What deeds and words lead to, as a text remarks. */
const leading = new Set(
  'set raise spark trigger prompt fuel deal dash deepen heighten escalate dampen stoke draw widen pave mark ratchet complicate cap throw cast plunge reopen underline underscore highlight'.split(
    ' ',
  ),
);

/** `…, setting up a clash`, `…, raising fears of war`: a bare participle behind a comma, of what the words led to. */
function outcomeBehind(g: Grammar, comma: number, cue: number): boolean {
  const { tokens, sentences } = g.analysis;
  const word = tokens[comma + 1];
  if (word?.xpos !== 'VBG' || !leading.has(word.lemma) || !/^(?:advcl|acl|conj)$/.test(relation(word))) return false;
  if (tokens[cue]!.sentence !== word.sentence || child(g, word.index, 'nsubj', 'mark', 'cc')) return false;
  return g.edges.right[word.index]! >= sentences[word.sentence]!.last - 1;
}

/** `has “no effect”, language that Peru had opposed`: what the text tells of the words quoted. */
function wordingBehind({ analysis: { tokens } }: Grammar, comma: number): boolean {
  return (
    /^["”'’]$/.test(tokens[comma - 1]?.form ?? '') &&
    /^(?:language|wording|phrasing|phrase|formulation|formula)$/.test(tokens[comma + 1]?.form ?? '') &&
    /^(?:that|which)$/.test(tokens[comma + 2]?.form ?? '')
  );
}

/** What somebody has said, and what becomes of it. */
const words = /^(?:remark|comment|statement|word|claim|threat|assertion|pledge|promise|warning|position|stance)$/;
const undoing = /^(?:play|walk|withdraw|retract|soften|clarify|temper|qualify|row|take|disown|tone|correct|deny)$/;

/** `…, although his president later played down his remarks`: what others made of his words. */
function takenBackBehind(g: Grammar, comma: number, cue: number): boolean {
  const { tokens, sentences } = g.analysis;
  const mark = tokens[comma + 1];
  if (!mark || !/^(?:although|though|but|while)$/.test(mark.form) || mark.sentence !== tokens[cue]!.sentence)
    return false;
  const verb = tokens[mark.head];
  if (
    !verb ||
    verb.index < comma ||
    !undoing.test(verb.lemma) ||
    g.edges.right[verb.index]! < sentences[mark.sentence]!.last - 1
  )
    return false;
  const object = child(g, verb.index, 'obj');
  return (
    !!object &&
    words.test(object.lemma) &&
    /^(?:his|her|their|its)$/i.test(child(g, object.index, 'nmod:poss')?.form ?? '')
  );
}
