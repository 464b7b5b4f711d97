import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/** By how much one does these. */
const measured =
  /^(?:extend|prolong|raise|increase|cut|reduce|lower|slash|hike|shorten|delay|boost|expand|trim|lengthen|postpone|renew)(?:d|ed|s|es)?$/;
const measure =
  /^(?:percent|%|points?|hours?|days?|weeks?|months?|years?|half|thirds?|quarters?|million|billion|dollars?|euros?|thirds|fold)$/;

/**
 * Finds what somebody extends or cuts behind the measure by which he does, where the parser has it for part of the measure: `extended by
 * six months its sanctions on Peru`. Changes the annotation in place.
 */
export function mendObjectsBehindMeasures(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 1; verb + 4 < words.length; verb++) {
    const by = verb + 1;
    const amount = head[by]!;
    if (words[by] !== 'by' || !measured.test(words[verb]!) || upos[verb] !== 'VERB') continue;
    if (!measure.test(words[amount] ?? '') || amount < by || amount > by + 4 || head[amount] !== verb) continue;
    if (hasDependant(annotation, verb, ['aux:pass', 'obj'])) continue;
    const object = head.findIndex(
      (above, at) => above === verb && at > amount && /^obl/.test(deprel[at]!) && /^(?:NOUN|PROPN)$/.test(upos[at]!),
    );
    if (object < 0 || hasDependant(annotation, object, ['case'])) continue;
    // nothing but the object's own words in between
    if (words.slice(amount + 1, object).some((_, i) => head[amount + 1 + i] !== object)) continue;
    deprel[object] = 'obj';
    deprel[amount] = 'obl';
    [xpos[verb], upos[verb]] = [
      xpos[verb] === 'VBN' && !hasDependant(annotation, verb, ['aux']) ? 'VBD' : xpos[verb]!,
      'VERB',
    ];
    const subject = head.findIndex((above, at) => above === verb && deprel[at] === 'nsubj:pass');
    if (subject >= 0) deprel[subject] = 'nsubj';
    // `the EU raised by ten percent its tariffs`, taken for what the noun is
    const noun = head[verb]!;
    if (deprel[verb] === 'acl' && noun < verb && deprel[noun] === 'root') {
      [head[verb], deprel[verb]] = [-1, 'root'];
      for (let at = 0; at < words.length; at++) if (head[at] === noun && at > verb) head[at] = verb;
      [head[noun], deprel[noun]] = [verb, 'nsubj'];
    }
  }
}
mendObjectsBehindMeasures.needs = [measured, /^by$/, measure];
