import type { Annotation } from '../model/index.js';

const trading = /^(?:trading|exchanging|swapping|hurling)$/;
const words = /^(?:accusations|barbs|blame|fire|insults|threats|recriminations|charges|words|allegations|jibes|blows)$/;

/**
 * Takes those who trade words for whoever does so, where the parser makes one noun of all of it: `with envoys trading accusations over the
 * text`. Changes the annotation in place.
 */
export function mendTradingAccusations(forms: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let verb = 2; verb + 1 < forms.length; verb++) {
    const noun = verb + 1;
    const doers = verb - 1;
    if (!trading.test(forms[verb]!) || !words.test(forms[noun]!) || head[verb] !== noun || head[doers] !== noun)
      continue;
    if (deprel[verb] !== 'compound' || !/^(?:compound|amod)/.test(deprel[doers]!) || !/S$/.test(xpos[doers]!)) continue;
    const with_ = deprel.findIndex((relation, at) => relation === 'case' && head[at] === noun && at < doers);
    if (with_ < 0 || !/^with$/i.test(forms[with_]!)) continue;
    [head[verb], deprel[verb], upos[verb], xpos[verb]] = [head[noun]!, 'advcl', 'VERB', 'VBG'];
    for (let at = with_; at < verb; at++) if (head[at] === noun) head[at] = at === with_ ? verb : doers;
    [deprel[with_], head[doers], deprel[doers]] = ['mark', verb, 'nsubj'];
    for (let at = 0; at < with_; at++) if (head[at] === noun) head[at] = verb;
    [head[noun], deprel[noun]] = [verb, 'obj'];
  }
}
mendTradingAccusations.needs = [/^with$/i, trading, words];
