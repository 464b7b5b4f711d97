import type { Annotation } from '../model/index.js';
import { hasDependant, isInQuotation } from './tree.js';

const ofWorry =
  /^(?:worries|frets|fears|sighs|jokes|boasts|claims|quips|hopes|demands|notes|reports|answers|counters)$/;

/**
 * Makes a verb of saying of what stands right behind a quotation and before whoever says it, where the tagger takes it for a plural (`“It could
 * be long,” worries former adviser Carl Novak`). Changes the annotation in place.
 */
export function mendSayingsBehindQuotations(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let said = 3; said + 1 < words.length; said++) {
    if (!ofWorry.test(words[said]!) || xpos[said] !== 'NNS' || !/^(?:["”’]|'')$/.test(words[said - 1]!)) continue;
    if (words[said - 2] !== ',' && words[said - 2] !== '?' && words[said - 2] !== '!') continue;
    if (isInQuotation(words, 0, said) || !/^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(upos[said + 1]!)) continue;
    let speaker = said + 1;
    while (head[speaker]! > speaker && head[speaker]! !== said) speaker = head[speaker]!;
    if (!/^(?:NOUN|PROPN)$/.test(upos[speaker]!)) continue;
    const content = predicateBefore(annotation, said);
    if (content < 0) continue;
    const above = head[said]!;
    for (let at = 0; at < words.length; at++) {
      if (at === content || at === speaker || head[at] !== said) continue;
      if (at < said && /^(?:nsubj|aux|cop|expl)/.test(deprel[at]!)) head[at] = content;
    }
    [upos[said], xpos[said]] = ['VERB', 'VBZ'];
    if (above >= 0 && above !== content && deprel[said] !== 'parataxis') [head[said], deprel[said]] = [-1, 'root'];
    else if (above >= 0) [head[said], deprel[said]] = [content, 'parataxis'];
    if (head[said] !== content) [head[content], deprel[content]] = [said, 'ccomp'];
    [head[speaker], deprel[speaker]] = [said, 'nsubj'];
  }
}
mendSayingsBehindQuotations.needs = [ofWorry, /^(?:["”’]|'')$/];

/** The last word before a verb with a subject, a copula or an auxiliary of its own that is right before the mark; or -1. */
function predicateBefore(annotation: Annotation, said: number): number {
  const { upos, deprel, head } = annotation;
  for (let at = said - 1; at > 0 && at > said - 40; at--) {
    if (!/^(?:VERB|ADJ|NOUN|AUX)$/.test(upos[at]!)) continue;
    const isHead = hasDependant(annotation, at, ['nsubj', 'cop', 'aux', 'expl']);
    if (isHead && !/^(?:acl|advcl|xcomp)/.test(deprel[at]!) && head[at] !== at) return at;
  }
  return -1;
}

/**
 * Makes the speaker of a clause of a name before *hopes* or *fears* between commas, where the tagger takes that for a plural with which what
 * stands behind is joined (`Meanwhile, the U.S. hopes, sanctions will stay`). Changes the annotation in place.
 */
export function mendHopesBetweenCommas(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let said = 2; said + 4 < words.length; said++) {
    if (!/^(?:hopes|fears|claims|reports|notes)$/.test(words[said]!) || xpos[said] !== 'NNS') continue;
    const speaker = said - 1;
    if (words[said + 1] !== ',' || upos[speaker] !== 'PROPN' || head[speaker] !== said) continue;
    const verb = head[said]!;
    if (verb < said + 3 || !/^nsubj/.test(deprel[said]!) || !hasDependant(annotation, verb, ['aux'])) continue;
    const joined = deprel.flatMap((relation, at) =>
      relation === 'conj' && head[at] === said && at < verb ? [at] : [],
    );
    const subject = joined[0] ?? -1;
    if (subject < 0 || hasDependant(annotation, subject, ['cc'])) continue;
    let first = speaker;
    while (first > 0 && head[first - 1] === said) first--;
    if (first > 0 && words[first - 1] !== ',') continue;
    for (let at = first; at < speaker; at++) head[at] = speaker;
    [head[subject], deprel[subject]] = [verb, deprel[said]!];
    for (const other of joined.slice(1)) head[other] = subject;
    [head[said], deprel[said], upos[said], xpos[said]] = [verb, 'parataxis', 'VERB', 'VBZ'];
    [head[speaker], deprel[speaker]] = [said, 'nsubj'];
    head[said + 1] = said;
  }
}
mendHopesBetweenCommas.needs = [/^(?:hopes|fears|claims|reports|notes)$/, /^,$/];

/**
 * Takes whoever is spoken to before a comma for that, where the parser makes him the subject of what he is told to do (`All Chadians, fight
 * them`). Changes the annotation in place.
 */
export function mendCallsToFight(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let verb = 2; verb < words.length; verb++) {
    const noun = verb - 2;
    if (words[verb - 1] !== ',' || xpos[verb] !== 'VBP' || upos[verb] !== 'VERB' || head[verb] !== -1) continue;
    if (head[noun] !== verb || deprel[noun] !== 'nsubj' || !/^(?:NNS|NNPS|NNP)$/.test(xpos[noun]!)) continue;
    if (words.slice(0, noun).some((word) => /^[,;:–—]$/.test(word))) continue;
    // `The men who left, weep`: an error of the pen
    if (deprel.some((relation, at) => /^acl/.test(relation) && head[at] === noun)) continue;
    [deprel[noun], xpos[verb]] = ['vocative', 'VB'];
  }
}
mendCallsToFight.needs = [/^,$/];
