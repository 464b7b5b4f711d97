import type { Annotation } from '../model/index.js';

const saying = /^(?:said|say|says|told|reported|announced|confirmed|added)$/;

/**
 * Makes one subject of those whom `and` joins behind the last comma of a sentence that ends with their verb of saying: in `Rebels took the
 * mine and killed two guards, police and hospital sources said` nobody but the guards is killed, and the sources speak with the
 * police. Changes the annotation in place.
 */
export function mendJointClosingSources(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let said = 6; said < words.length; said++) {
    if (!saying.test(words[said]!) || upos[said] !== 'VERB') continue;
    // `traders and millers said, because …` stands aside as well
    if (words[said + 1] !== ',' && !isLastClause(annotation, said)) continue;
    const comma = words.lastIndexOf(',', said);
    const first = comma + 1;
    const and = words.indexOf('and', first);
    if (comma < 3 || and <= first || and >= said - 1 || said - first > 9) continue;
    if (!isRow(annotation, first, said)) continue;
    const areNames = and === said - 2 && upos[and - 1] === 'PROPN' && upos[said - 1] === 'PROPN';
    if (!areNames && !speaks(words, annotation, said - 1)) continue;
    const main = mainBefore(annotation, comma, said);
    if (main < 0) continue;
    release(words, annotation, { first, said, main });
    setRow(words, annotation, { first, and, said });
    [head[comma], deprel[comma]] = [said, 'punct'];
    if (head[said]! >= 0) {
      // who speaks stands beside the whole sentence
      let top = main;
      for (let steps = 0; head[top]! >= 0 && head[top] !== said && steps < 40; steps++) top = head[top]!;
      if (head[top]! < 0) [head[said], deprel[said]] = [top, 'parataxis'];
    }
    for (let at = 0; at < comma; at++)
      if (head[at] === said && at !== main && /^(?:nsubj|obl|advmod|obj|aux)/.test(deprel[at]!)) head[at] = main;
  }
}
mendJointClosingSources.needs = [saying, /^,$/, /^and$/];

/** Whether no clause follows a verb, nor anything it says. */
function isLastClause({ head, deprel, upos }: Annotation, said: number): boolean {
  for (let at = said + 1; at < head.length; at++)
    if (/^(?:VERB|AUX|SCONJ)$/.test(upos[at]!) || (head[at] === said && /^(?:ccomp|obj|xcomp)$/.test(deprel[at]!)))
      return false;
  return true;
}

/** Whether there is nothing but nouns and what goes with them between two words. */
function isRow({ upos, xpos }: Annotation, first: number, last: number): boolean {
  for (let at = first; at < last; at++)
    if (!/^(?:NOUN|PROPN|ADJ|DET|NUM|CCONJ)$/.test(upos[at]!) && xpos[at] !== 'POS' && xpos[at] !== 'PRP$')
      return false;
  return true;
}

/** Whether a noun may be who says it: more than one, or those who are many under one name. */
const speaks = (words: readonly string[], { upos, xpos }: Annotation, noun: number): boolean =>
  /^(?:NOUN|PROPN)$/.test(upos[noun]!) &&
  (/^NNP?S$/.test(xpos[noun]!) || /^(?:police|media|army|military|government|ministry|agency)$/.test(words[noun]!));

/** The first finite verb with a subject before a comma, which the sentence tells of; -1 where there is none. */
function mainBefore({ head, deprel, upos, xpos }: Annotation, comma: number, said: number): number {
  for (let at = 1; at < comma; at++) {
    if (upos[at] !== 'VERB' && upos[at] !== 'ADJ' && upos[at] !== 'NOUN') continue;
    const hasTense =
      /^VB[DZPN]$/.test(xpos[at]!) || deprel.some((relation, i) => head[i] === at && /^(?:aux|cop)/.test(relation));
    if (!hasTense || /^(?:acl|advcl)/.test(deprel[at]!)) continue;
    const isTold = deprel.some(
      (relation, i) => /^nsubj/.test(relation) && i < at && (head[i] === at || (head[i] === said && i < comma)),
    );
    if (isTold) return at;
  }
  return -1;
}

/** Takes from the row what stands before it, and gives it to the verb before. */
function release(
  words: readonly string[],
  annotation: Annotation,
  { first, said, main }: { first: number; said: number; main: number },
): void {
  const { head, deprel, upos, xpos } = annotation;
  const last = first - 2;
  const isOfRow = (at: number) => head[at]! >= first && head[at]! < said;
  for (let at = 0; at <= last; at++) {
    if (!isOfRow(at)) continue;
    if (/^nsubj|^root|^ccomp/.test(deprel[at]!) || (upos[at] === 'VERB' && at === main)) head[at] = said;
    else if (at === last && /^(?:ADJ|NOUN|PROPN|SYM)$/.test(upos[at]!)) {
      // `died in the blast, local and federal officials said`: the noun before the comma is what the preposition goes with
      let open = at - 1;
      while (open > 0 && isOfRow(open) && upos[open] !== 'ADP') open--;
      const isBehind = upos[open] === 'ADP' && isOfRow(open);
      [head[at], deprel[at]] = [main, isBehind ? 'obl' : /^(?:%|percent)$/.test(words[at]!) ? 'obl:unmarked' : 'obj'];
      if (upos[at] === 'ADJ') [upos[at], xpos[at]] = ['NOUN', words[at]!.endsWith('s') ? 'NNS' : 'NN'];
      for (let below = open; below < at; below++) if (isOfRow(below)) head[below] = at;
    } else if (at !== main) head[at] = main;
  }
}

/** Makes the tree of the row: two phrases joined (`residents and security sources`), or two words before one noun (`UN and army officials`). */
function setRow(
  words: readonly string[],
  { head, deprel, upos, xpos }: Annotation,
  { first, and, said }: { first: number; and: number; said: number },
): void {
  const noun = said - 1;
  const left = and - 1;
  const isCounted = (at: number) => /^(?:DET|NUM)$/.test(upos[at]!) || xpos[at] === 'PRP$';
  const isPlural = /^NNP?S$/.test(xpos[left]!);
  // `UN and army officials`, but `Lind and Peruvian officials`
  const isPerson = upos[left] === 'PROPN' && upos[noun - 1] !== 'PROPN' && /\p{Ll}/u.test(words[left]!);
  const areWords = !isPlural && !isPerson && noun > and + 1 && !isCounted(and + 1) && !/^an?$/i.test(words[first]!);
  const inside = (from: number, to: number, top: number) => {
    for (let at = from; at < to; at++)
      if (at !== top && (head[at]! < from || head[at]! >= to || head[at] === at)) head[at] = top;
    for (let at = from; at < to; at++)
      if (at !== top && !/^(?:det|amod|compound|nummod|nmod|case|flat)/.test(deprel[at]!))
        deprel[at] = upos[at] === 'ADJ' ? 'amod' : isCounted(at) ? 'det' : 'compound';
  };
  [head[noun], deprel[noun]] = [areWords ? said : left, areWords ? 'nsubj' : 'conj'];
  if (areWords) {
    const right = noun - 1;
    [head[left], deprel[left]] = [noun, upos[left] === 'ADJ' ? 'amod' : 'compound'];
    [head[right], deprel[right]] = [left, 'conj'];
    inside(first, and, left);
    inside(and + 1, noun, right);
    if (words[first] === 'the') [head[first], deprel[first]] = [noun, 'det'];
    [head[and], deprel[and]] = [right, 'cc'];
  } else {
    [head[left], deprel[left]] = [said, 'nsubj'];
    inside(first, and, left);
    inside(and + 1, said, noun);
    [head[and], deprel[and]] = [noun, 'cc'];
    [head[noun], deprel[noun]] = [left, 'conj'];
  }
}
