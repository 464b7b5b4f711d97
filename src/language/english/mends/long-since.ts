import type { Annotation } from '../model/index.js';

/**
 * Makes one verb of an auxiliary and the participle behind `long since`, where the parser makes a clause of time of that: in `Peru
 * had long since stopped paying` Peru had stopped. Changes the annotation in place.
 */
export function mendLongSince(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let since = 2; since + 1 < words.length; since++) {
    if (words[since] !== 'since' || words[since - 1] !== 'long') continue;
    const auxiliary = since - 2;
    const verb = since + 1;
    if (!/^(?:has|have|had)$/.test(words[auxiliary]!) || !/^VB[DN]$/.test(xpos[verb]!)) continue;
    if (head[auxiliary] === verb) continue;
    [head[verb], deprel[verb]] = [head[auxiliary]!, deprel[auxiliary]!];
    for (let at = 0; at < words.length; at++) if (head[at] === auxiliary) head[at] = verb;
    [upos[auxiliary], head[auxiliary], deprel[auxiliary]] = ['AUX', verb, 'aux'];
    [upos[since], head[since], deprel[since]] = ['ADV', since - 1, 'fixed'];
    [head[since - 1], deprel[since - 1]] = [verb, 'advmod'];
    [upos[verb], xpos[verb]] = ['VERB', 'VBN'];
  }
}
mendLongSince.needs = [/^long$/, /^since$/];
