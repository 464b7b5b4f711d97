import type { Annotation } from '../model/index.js';

const reporting = /^(?:reports|reported|says|said|writes|wrote|quoted|cites)$/;
const nominal = /^(?:NOUN|PROPN|ADJ|DET|NUM|VERB|PUNCT|PART)$/;

/**
 * Makes a clause of those who report a sentence behind its last comma, where the parser takes them for a part of what stands before it: in
 * `met to discuss the deal, state-run Xinhua reports` and `killing nine, Lebanese broadcaster LBCI reported`. Changes the annotation in place.
 */
export function mendClosingMedia(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  let said = words.length - 1;
  while (said > 0 && upos[said] === 'PUNCT') said--;
  if (said < 6 || !reporting.test(words[said]!)) return;
  const comma = words.lastIndexOf(',', said);
  const source = said - 1;
  if (comma < 3 || source <= comma || said - comma > 8 || upos[source] !== 'PROPN') return;
  for (let at = comma + 1; at < said; at++) {
    const isParticiple = upos[at] !== 'VERB' || /^VB[NG]$/.test(xpos[at]!);
    if (!nominal.test(upos[at]!) || !isParticiple || (upos[at] === 'PUNCT' && words[at] !== '-')) return;
  }
  const root = head.indexOf(-1);
  const isOwn = head[source] === said && deprel[source] === 'nsubj' && upos[said] === 'VERB';
  // a list goes on behind its comma, and has no verb at its end
  const hasTense = (at: number) => upos[at] === 'VERB' && /^VB[DZP]$/.test(xpos[at]!) && at < comma;
  if (isOwn || root < 0 || !words.some((_, at) => hasTense(at))) return;
  const isInside = (at: number) => at > comma && at < said;
  for (let at = 0; at < words.length; at++) {
    if (at === said || at === source) continue;
    if (isInside(at)) {
      if (!isInside(head[at]!)) head[at] = source;
      if (head[at] === source && /^(?:nsubj|obj|obl|appos|conj|nmod|xcomp|ccomp|root|flat)$/.test(deprel[at]!))
        deprel[at] =
          upos[at] === 'ADJ' || upos[at] === 'VERB' ? 'amod' : upos[at] === 'NOUN' ? 'nmod:desc' : 'compound';
    }
  }
  release(annotation, comma, said, root);
  [head[source], deprel[source]] = [said, 'nsubj'];
  [upos[said], xpos[said]] = ['VERB', /s$/.test(words[said]!) ? 'VBZ' : 'VBD'];
  if (root !== said) [head[said], deprel[said]] = [root, 'parataxis'];
  [head[comma], deprel[comma]] = [said, 'punct'];
}
mendClosingMedia.needs = [reporting, /^,$/];

/** Gives what the parser hung on the words behind a comma to the words before it. */
function release({ head, deprel, upos, xpos }: Annotation, comma: number, said: number, root: number): void {
  // `the deal, state-run Xinhua reports`: the object ends before the comma
  const first = comma - 1;
  const isBehind = (at: number) => at > comma && at <= said;
  if (isBehind(head[first]!) && /^(?:NOUN|PROPN)$/.test(upos[first]!)) {
    const above = head[first]!;
    let verb = head[above]!;
    if (verb < 0 || verb > comma) verb = lastVerb({ upos, xpos }, comma);
    const isPhrase = head.some((to, at) => to >= 0 && isBehind(to) && at < first && deprel[at] === 'case');
    [head[first], deprel[first]] = [verb, isPhrase ? 'obl' : 'obj'];
    for (let at = 0; at < first; at++) if (head[at]! >= 0 && isBehind(head[at]!)) head[at] = first;
  }
  for (let at = 0; at < comma; at++)
    if (head[at]! >= 0 && isBehind(head[at]!) && at !== root) {
      const verb = lastVerb({ upos, xpos }, at);
      head[at] = verb >= 0 && verb !== at ? verb : root;
    }
}

function lastVerb({ upos, xpos }: Pick<Annotation, 'upos' | 'xpos'>, before: number): number {
  for (let at = before - 1; at >= 0; at--) if (upos[at] === 'VERB' && xpos[at]!.startsWith('VB')) return at;
  return -1;
}

/**
 * Gives an article back to its noun, where the parser gives it to one behind the comma: in `met to discuss the deal, state media reported`
 * they discuss the deal. Changes the annotation in place.
 */
export function mendArticlesAcrossCommas(words: readonly string[], { head, deprel, upos }: Annotation): void {
  for (let at = 1; at + 3 < words.length; at++) {
    if (deprel[at] !== 'det' || !/^(?:the|an?)$/.test(words[at]!) || head[at]! < at) continue;
    const comma = words.indexOf(',', at);
    const noun = comma - 1;
    if (comma < 0 || comma > head[at]! || noun <= at || !/^(?:NOUN|PROPN)$/.test(upos[noun]!)) continue;
    // a noun with an article of its own, before the first comma, on what stands before it
    const isOwn = head[noun]! < at || head[noun]! > head[at]!;
    const isRow = words.slice(at + 1, noun).every((_, i) => /^(?:ADJ|NOUN|PROPN|NUM)$/.test(upos[at + 1 + i]!));
    if (isOwn && isRow) head[at] = noun;
  }
}
mendArticlesAcrossCommas.needs = [/^(?:the|an?)$/, /^,$/];
