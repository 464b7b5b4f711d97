import type { Annotation } from '../model/index.js';

const marks = /^(?:before|after|until|since|as)$/;

/**
 * Makes those of several states the subject of a clause of time, where the parser has the last of the states do what it tells: in `came before
 * the ministers of Peru and Chile are to meet` the ministers meet. Changes the annotation in place.
 */
export function mendMinistersOfTwo(words: readonly string[], { head, deprel, upos }: Annotation): void {
  for (let noun = 2; noun + 5 < words.length; noun++) {
    const verb = head[noun]!;
    if (upos[noun] !== 'NOUN' || deprel[noun] !== 'obl' || verb < noun + 4 || words[noun + 1] !== 'of') continue;
    const mark = head.findIndex((above, at) => above === noun && at < noun && marks.test(words[at]!));
    const last = head.findIndex(
      (above, at) => above === verb && at > noun && at < verb && deprel[at] === 'nsubj' && words[at - 1] === 'and',
    );
    if (mark < 0 || last < 0 || upos[last] !== 'PROPN') continue;
    const first = head.findIndex((above, at) => above === noun && at > noun && at < last && deprel[at] === 'nmod');
    if (first < 0 || upos[first] !== 'PROPN') continue;
    [head[noun], deprel[noun]] = [verb, 'nsubj'];
    [head[last], deprel[last], head[last - 1]] = [first, 'conj', last];
    [head[mark], deprel[mark], upos[mark]] = [verb, 'mark', 'SCONJ'];
    if (deprel[verb] === 'conj') deprel[verb] = 'advcl';
  }
}
mendMinistersOfTwo.needs = [marks, /^of$/, /^and$/];
