import { type Amendment, type Analysis, rehang, type Token } from '../../language/index.js';
import { itemsIn } from '../enumerations.js';
import { cueOf } from './cues.js';

/**
 * Makes the predicate of an item what it begins with, where that is a verb of saying under the line of those who say it, and the parser
 * has it as an attribute or a noun: `The Ministers:` over `1. Rejected unilateral measures` and `- Welcome the offer`.
 */
export function mendItems(analysis: Analysis): Analysis {
  const changes = new Map<number, Amendment>();
  for (const { opening } of itemsIn(analysis).values())
    for (const [index, change] of asPredicate(analysis, analysis.tokens[opening]!)) changes.set(index, change);
  return rehang(analysis, changes);
}

function asPredicate(analysis: Analysis, word: Token): [number, Amendment][] {
  const { tokens, children } = analysis;
  if (/^VB[DZPG]$/.test(word.xpos) && word.upos === 'VERB') return [];
  const xpos = tagOf(word.form);
  const isVerb = cueOf('verb', lemmaOf(word)) !== null;
  if (!isVerb || word.upos === 'PROPN') return [];
  if (word.head < 0) return [[word.index, { upos: 'VERB', xpos }], ...phrasesOf(analysis, word)];
  let top = tokens[word.head]!;
  for (let steps = 0; top.head >= 0 && steps < 40; steps++) top = tokens[top.head]!;
  if (top.index < word.index) return [];
  // `Rejected unilateral measures`, `Welcome Peru's offer`: what it is an attribute of is what it does it to
  const changes: [number, Amendment][] = [
    [word.index, { upos: 'VERB', xpos, head: -1, deprel: 'root' }],
    [top.index, { head: word.index, deprel: top.upos === 'VERB' ? 'ccomp' : 'obj' }],
  ];
  for (const child of children[top.index]!)
    if (child !== word.index && (child < word.index || (tokens[child]!.upos === 'PUNCT' && child > top.index)))
      changes.push([child, { head: word.index }]);
  return changes;
}

/** `Calls upon Peru to leave`: what stands behind a noun is what a verb takes. */
function phrasesOf({ tokens, children }: Analysis, word: Token): [number, Amendment][] {
  if (word.upos === 'VERB') return [];
  return children[word.index]!.flatMap((child): [number, Amendment][] => {
    const { deprel } = tokens[child]!;
    if (child < word.index) return [];
    if (deprel === 'nmod') return [[child, { deprel: 'obl' }]];
    if (/^(?:appos|flat|compound)$/.test(deprel)) return [[child, { deprel: 'obj' }]];
    if (deprel === 'acl') return [[child, { deprel: tokens[child]!.xpos === 'VB' ? 'xcomp' : 'ccomp' }]];
    return [];
  });
}

const tagOf = (form: string): string =>
  /ed$/.test(form) ? 'VBD' : /ing$/.test(form) ? 'VBG' : /[^s]s$/.test(form) ? 'VBZ' : 'VBP';

const lemmaOf = ({ lemma, form, upos }: Token): string => {
  if (upos === 'VERB' || upos === 'NOUN') return lemma.toLowerCase();
  // `Welcome` is greeted as an interjection
  return form.toLowerCase().replace(/(?:ed|ing)$/, '');
};
