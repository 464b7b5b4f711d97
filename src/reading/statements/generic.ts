import { relation, type Token } from '../../language/index.js';
import { child, type Grammar } from './grammar.js';

/** What one does as anybody does, whoever reads the text. */
const anyones = new Set(
  'note hear observe suspect imagine gather see notice recall remember assume suppose presume guess wonder think feel fear hope believe learn know understand sense expect'.split(
    ' ',
  ),
);

/** What a reader is told that he does. */
const readers = new Set('recall remember notice see know guess imagine understand expect hear'.split(' '));

const might = /^(?:may|might|can|could|would|should|must|will|'d|’d|'ll|’ll)$/i;

/**
 * `The same people, one notes, said so`, `The pact, you might say, is dead`, `as one is told`: whether the words for anybody stand before a verb
 * of saying put into a clause, so that nobody speaks. `The talks, one said, were over` and `You told me so` tell of somebody.
 */
export function isAnybodys(g: Grammar, token: Token): boolean {
  const subject = child(g, token.index, 'nsubj', 'nsubj:pass');
  const word = subject?.form.toLowerCase();
  if (!subject || (word !== 'one' && word !== 'you') || subject.index > token.index) return false;
  if (g.analysis.children[subject.index]!.some((at) => g.analysis.tokens[at]!.upos !== 'PUNCT')) return false;
  const auxiliaries = g.analysis.children[token.index]!.map((at) => g.analysis.tokens[at]!);
  const isModal = auxiliaries.some(({ deprel, form }) => deprel === 'aux' && might.test(form));
  const isInserted = relation(token) === 'parataxis' || child(g, token.index, 'mark')?.lemma === 'as';
  if (word === 'you') return isModal ? isInserted || token.lemma === 'say' : isInserted && readers.has(token.lemma);
  if (isModal) return true;
  if (!isInserted) return false;
  // `one is told`
  if (subject.deprel === 'nsubj:pass') return auxiliaries.some(({ form }) => form === 'is');
  // `notes` may be a noun to the tagger
  return /^(?:VB[ZP]|NNS)$/.test(token.xpos) && anyones.has(token.lemma.replace(/^notes$/, 'note'));
}
