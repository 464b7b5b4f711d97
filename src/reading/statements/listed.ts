import { relation } from '../../language/index.js';
import { listBehind } from '../enumerations.js';
import { cueOf } from './cues.js';
import type { Draft } from './draft.js';
import { child, type Grammar, isPassive, spanOf } from './grammar.js';
import { sourceOf } from './source.js';

/** What may stand between the words of saying and the colon: `agreed on the following measures:`, `told reporters on Monday that:`. */
const passing =
  /^(?:that|to|on|upon|the|following|these|as|follows|measures?|steps?|points?|terms?|demands?|conditions?|principles?|conclusions?|,)$/;

/**
 * What a list tells behind the colon of whoever says it: `Peru announced the following measures:` over `- It will close its embassy.` The
 * content is all of its items. One draft a paragraph that ends so, for the last verb of saying before the colon.
 */
export function readListed(g: Grammar): Draft[] {
  const { tokens, sentences } = g.analysis;
  const found: Draft[] = [];
  for (const { index, paragraph, first, last } of sentences) {
    if (tokens[last - 1]!.form !== ':' || sentences[index + 1]?.paragraph === paragraph) continue;
    const verb = verbBefore(g, first, last - 1);
    const source = verb < 0 ? null : sourceOf(g, verb);
    if (!source) continue;
    const items = listBehind(g.analysis, paragraph);
    if (!items.length) continue;
    let end = verb + 1;
    // `agreed on the following:`, `agreed to:`, but `said on Monday:`
    const goesOn = /^(?:on|upon)$/.test(tokens[end]!.form)
      ? tokens[end + 1]!.form === 'the'
      : tokens[end + 1]?.form === ':';
    if (goesOn && /^(?:on|upon|to|that)$/.test(tokens[end]!.form)) end++;
    const told = child(g, verb, 'iobj', 'obj');
    const isHearer = told !== null && cueOf('verb', tokens[verb]!.lemma)?.frames.has('told') === true;
    found.push({
      cue: { head: verb, first: verb, last: end },
      source,
      content: items.map((range) => spanOf(g, range)),
      addressees: isHearer ? [told.index] : [],
      isDirect: false,
      because: `cue:${tokens[verb]!.lemma}/list`,
    });
  }
  return found;
}

/** The verb of saying, asking or deciding with nothing behind it but whom it is told, when, and that something follows; -1 where none is. */
function verbBefore(g: Grammar, first: number, colon: number): number {
  const { tokens } = g.analysis;
  for (let at = colon - 1; at >= first && colon - at < 9; at--) {
    const token = tokens[at]!;
    if (token.upos === 'VERB' && !passing.test(token.form)) {
      const cue = cueOf('verb', token.lemma);
      const isOpen = cue !== null && (cue.frames.has('that') || cue.frames.has('to') || cue.frames.has('obj'));
      const isTelling = /^VB[DZP]$/.test(token.xpos) || child(g, at, 'aux') !== null;
      return isOpen && isTelling && !isPassive(g, at) && !/^acl/.test(relation(token)) ? at : -1;
    }
    const isAside = token.deprel.startsWith('obl') || /^(?:case|det|compound|iobj|obj|nummod|nmod)$/.test(token.deprel);
    if (!passing.test(token.form) && !(isAside && token.upos !== 'VERB')) return -1;
  }
  return -1;
}

/** What is said up to the colon of a paragraph goes on in the list behind it: `said it would come if:` over `- all were freed`. */
export function withList(g: Grammar, draft: Draft): Draft {
  const { tokens, sentences, paragraphs } = g.analysis;
  const { cue, content } = draft;
  const last = content.at(-1);
  if (!cue || !last || draft.isDirect) return draft;
  const { sentence } = tokens[cue.head]!;
  const { paragraph, last: end } = sentences[sentence]!;
  const colon = tokens[end - 1]!;
  if (colon.form !== ':' || colon.end !== paragraphs[paragraph]!.end || last.end < tokens[end - 2]!.end) return draft;
  if (last.end > colon.end) return draft;
  const items = listBehind(g.analysis, paragraph);
  if (!items.length) return draft;
  return { ...draft, content: [...content, ...items.map((range) => spanOf(g, range))] };
}

/** `… no progress had been made; and`: what joins an item to the next is no part of it. */
export function withoutJoint(g: Grammar, draft: Draft): Draft {
  const { text } = g.analysis;
  const content = draft.content.map(({ start, end }) => {
    const joint = /\s*;\s*(?:and|or)$/.exec(text.slice(start, end));
    return joint && joint.index > 0 ? { start, end: start + joint.index } : { start, end };
  });
  return content.some(({ end }, at) => end !== draft.content[at]!.end) ? { ...draft, content } : draft;
}
