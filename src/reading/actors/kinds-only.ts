import { relation, type Token } from '../../language/index.js';
import type { Ground } from './ground.js';
import type { Phrase } from './working.js';

/** Bodies that stand without an article where one of them is meant, as `in parliament`. */
const ownNames = /^(?:state (?:television|tv|radio|media)|parliament|congress|senate|cabinet|police|hq)$/;
/** Words that ask or tell of one after the other, and of none: `each candidate`, `which party`. */
const distributive = /^(?:any|each|every|either|which|what|whichever|whatever)$/i;

/**
 * `ran for president`, `the delegate count`, `as senator`, `every candidate`: a noun for a part or a kind that somebody
 * may have or be, and for nobody. Where a noun without an article does something or something is done to it, it is
 * somebody, as in headlines: `Minister rejects talks`.
 */
export function isKindOnly({ adjectives, analysis, forms }: Ground, phrase: Phrase): boolean {
  const { kind, form, isPlural, first, head, lemma } = phrase;
  if (form !== 'nominal' || phrase.name || isPlural) return false;
  if (kind !== 'person' && kind !== 'organisation') return false;
  if (forms.slice(first, head).some((one) => distributive.test(one))) return true;
  const isBare = !phrase.isDefinite && !phrase.isIndefinite && phrase.count === null;
  if (
    !isBare ||
    ownNames.test(
      forms
        .slice(first, head + 1)
        .join(' ')
        .toLowerCase(),
    ) ||
    /^(?:one|someone|somebody)$/.test(lemma)
  )
    return false;
  if (forms.slice(first, head).some((one) => /^(?:one|no|(?:an)?other|such)$/i.test(one))) return false;
  // `met with Kenyan minister`
  for (let at = first; at < head; at++) if (adjectives.has(at)) return false;
  const token = analysis.tokens[head]!;
  return !takesPart(analysis.tokens, token) && !isByWhom(analysis, token) && !isTerse(analysis, token);
}

function takesPart(tokens: readonly Token[], token: Token): boolean {
  let at = token;
  for (let steps = 0; steps < 4 && relation(at) === 'conj' && at.head >= 0; steps++) at = tokens[at.head]!;
  return /^(?:nsubj|obj|iobj|vocative)/.test(at.deprel);
}

/** `seized by gunman`, `according to source` */
const isByWhom = ({ tokens, children }: Ground['analysis'], { index, deprel }: Token): boolean =>
  /^obl/.test(deprel) &&
  children[index]!.some((at) => /^by$/i.test(tokens[at]!.form) || /^according$/i.test(tokens[at]!.form));

/** Whether its sentence goes without any article and past, as headlines do, and the noun stands by itself. */
function isTerse({ tokens, children, sentences }: Ground['analysis'], { index, sentence, deprel }: Token): boolean {
  const { first, last } = sentences[sentence]!;
  if (deprel === 'compound' || last - first < 4) return false;
  if (children[index]!.some((at) => /^(?:as|for)$/i.test(tokens[at]!.form))) return false;
  if (tokens.slice(first, last).some(({ xpos, deprel: rel }) => xpos === 'VBD' && rel === 'root')) return false;
  return !tokens.slice(first, last).some(({ form, xpos }) => /^(?:a|an|the)$/i.test(form) || xpos === 'PRP$');
}
