import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const seeing =
  /^(?:saw|sees?|seen|seeing|watched|watch|watches|watching|heard|hears?|hearing|filmed|filming|spotted|noticed|observed|observing|photographed)$/;

/**
 * Gives what somebody is seen to do to whoever is seen, where the parser gives it to nobody: of `A nurse saw soldiers beating a man` the
 * nurse beats nobody. Changes the annotation in place.
 */
export function mendSeenDoing(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let doing = 2; doing < words.length; doing++) {
    if (xpos[doing] !== 'VBG' || deprel[doing] !== 'ccomp') continue;
    const seen = head[doing]!;
    if (seen < 0 || seen > doing || !seeing.test(words[seen]!) || upos[seen] !== 'VERB') continue;
    if (hasDependant(annotation, doing, ['nsubj', 'mark', 'aux'])) continue;
    const doer = deprel.findIndex((relation, at) => relation === 'obj' && head[at] === seen && at > seen && at < doing);
    if (doer >= 0) deprel[doing] = 'xcomp';
  }
}
mendSeenDoing.needs = [seeing, /ing$/];
