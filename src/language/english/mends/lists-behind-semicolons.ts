import type { Annotation } from '../model/index.js';

/**
 * Keeps a list of subjects together that stands behind a semicolon, where the parser joins its second name to a noun before that:
 * `Council backs force; Peru, Chile and Chad abstain`. Changes the annotation in place.
 */
export function mendListsBehindSemicolons(words: readonly string[], { head, deprel, upos }: Annotation): void {
  for (let stop = 1; stop + 4 < words.length; stop++) {
    if (words[stop] !== ';') continue;
    for (let subject = stop + 1; subject < words.length && words[subject] !== ';'; subject++) {
      const verb = head[subject]!;
      if (deprel[subject] !== 'nsubj' || verb <= subject || upos[subject] !== 'PROPN') continue;
      for (let at = subject + 1; at < verb; at++)
        if (deprel[at] === 'conj' && upos[at] === 'PROPN' && head[at]! < stop) head[at] = subject;
      break;
    }
  }
}
mendListsBehindSemicolons.needs = [/^;$/, /^(?:and|,)$/];

const self = /^(?:itself|himself|herself|themselves)$/;

/**
 * Makes a name its verb's subject and what it is itself said to be an apposition, where the parser joins the two to what stands before:
 * `called it a mistake, and Peru, itself a party to the pact, denounced it`. Changes the annotation in place.
 */
export function mendNamesThemselves(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let at = 2; at + 4 < words.length; at++) {
    const [name, noun] = [at - 2, head[at]!];
    if (!self.test(words[at]!) || words[at - 1] !== ',' || upos[name] !== 'PROPN' || noun <= at) continue;
    if (upos[noun] !== 'NOUN' || !/^(?:an?|the)$/.test(words[at + 1]!)) continue;
    let end = noun + 1;
    while (end < words.length && words[end] !== ',') end++;
    const verb = end + 1;
    if (!/^VB[DZP]$/.test(xpos[verb] ?? '') || deprel.some((one, of) => one === 'nsubj' && head[of] === verb)) continue;
    [head[name], deprel[name]] = [verb, 'nsubj'];
    [head[noun], deprel[noun]] = [name, 'appos'];
    if (upos[name - 1] !== 'CCONJ' || deprel[verb] !== 'conj') continue;
    head[name - 1] = verb;
    if (words[name - 2] === ',') head[name - 2] = verb;
  }
}
mendNamesThemselves.needs = [self, /^,$/];
