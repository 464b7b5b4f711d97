import type { Annotation } from '../model/index.js';

const modals = new Set(['May', 'Will', 'Might']);

/**
 * Takes a modal written with a capital inside a sentence for the name it is (`Theresa May told parliament`, `Will met
 * Ann`), and at its beginning where no bare infinitive follows, which a modal must have (`Will Ruiz, the mayor, said`). Changes the annotation in place.
 */
export function mendCapitalModals(words: readonly string[], annotation: Annotation): void {
  for (let at = 0; at < words.length; at++) {
    if (!modals.has(words[at]!) || (annotation.xpos[at] !== 'MD' && annotation.upos[at] !== 'AUX')) continue;
    const verb = annotation.head[at]!;
    if (verb < 0 || !isBareOrNamed(annotation, at)) continue;
    const isFirst = at === 0 || /^["“‘'(:–—-]$/.test(words[at - 1]!);
    if (isFirst ? takesModal(words, annotation, at, verb) : !words.some(isLowerVerb(annotation))) continue;
    annotation.upos[at] = 'PROPN';
    annotation.xpos[at] = 'NNP';
    if (at > 0 && annotation.xpos[at - 1] === 'NNP') {
      annotation.head[at] = at - 1;
      annotation.deprel[at] = 'flat';
    } else annotation.deprel[at] = hasSubject(annotation, verb) ? 'dep' : 'nsubj';
  }
}

/** Whether nothing hangs on a word, or a surname does as on a given name, with what is said of who is called so. */
function isBareOrNamed({ head, deprel, xpos }: Annotation, at: number): boolean {
  if (!head.includes(at)) return true;
  if (deprel[at + 1] !== 'flat' || xpos[at + 1] !== 'NNP') return false;
  return head.every((of, word) => of !== at || /^(?:flat|appos|punct)$/.test(deprel[word]!));
}

/** Whether a modal can stand before this verb: a bare infinitive, or one that comes with `have` or `be`. */
const takesModal = (words: readonly string[], { xpos }: Annotation, modal: number, verb: number): boolean =>
  xpos[verb] === 'VB' || words.slice(modal, verb).some((word) => /^(have|be)$/i.test(word));

/** A headline in title case tells nothing by its capitals: somewhere there must be a verb without one. */
const isLowerVerb =
  ({ xpos }: Annotation) =>
  (word: string, at: number): boolean =>
    xpos[at]!.startsWith('VB') && word.toLowerCase() === word;

const hasSubject = ({ head, deprel }: Annotation, verb: number): boolean =>
  deprel.some((relation, at) => head[at] === verb && relation.startsWith('nsubj'));
