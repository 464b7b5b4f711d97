import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const behind = /^(?:VB[DZP]|MD|IN|WP|WDT|CC|[.,:;]|'')$/;

/** Pasts that are also participles, and that people do with words or to others. */
const past =
  /^(?:told|urged|rejected|accused|denied|insisted|warned|dismissed|blamed|condemned|criticised|criticized|argued|claimed|promised|vowed|pledged|complained|called|asked|announced|thanked|praised|attacked|posted|shared|refused|tweeted|admitted|acknowledged|described|suggested|threatened|declared|welcomed|demanded|replied|answered|responded|added|explained|wrote|said)$/;

/**
 * Makes a noun of an age that stands for whoever is so old, where the parser takes it for an attribute of what stands behind: `the
 * 47-year-old said`, `The 47-year-old told reporters that …`. Changes the annotation in place.
 */
export function mendAges(words: readonly string[], annotation: Annotation): void {
  for (let old = 5; old < words.length; old++) {
    if (words[old] !== 'old' || words[old - 1] !== '-' || words[old - 2] !== 'year' || words[old - 3] !== '-') continue;
    if (!/^\d\d?$/.test(words[old - 4]!) || !/^(?:the|an?)$/i.test(words[old - 5]!)) continue;
    const next = old + 1;
    const verb = verbOfAge(words, annotation, old);
    if (verb < 0 && next < words.length && !behind.test(annotation.xpos[next]!)) continue;
    if (verb < 0 && !isSaidBy(words, annotation, old)) continue;
    nameAge(annotation, old);
    if (verb >= 0) giveVerb(words, annotation, old, verb);
    else closeWith(words, annotation, old);
  }
}
mendAges.needs = [/^old$/, /^year$/, /^-$/];

/** The verb right behind an age that stands for somebody, where it has the age for an attribute of itself or of its object; or -1. */
function verbOfAge(words: readonly string[], annotation: Annotation, old: number): number {
  const { head, deprel, xpos } = annotation;
  const verb = old + 1;
  if (verb >= words.length || deprel[old] !== 'amod') return -1;
  const isVerb = /^VB[DZPN]$/.test(xpos[verb]!) || past.test(words[verb]!);
  if (head[old] === verb && isVerb) return hasDependant(annotation, verb, ['nsubj', 'aux']) ? -1 : verb;
  const object = head[old]!;
  const isAttribute = deprel[verb] === 'amod' && head[verb] === object && object > verb;
  if (!isAttribute || xpos[verb] !== 'VBN' || !past.test(words[verb]!)) return -1;
  // `the 47-year-old accused man said …`: one of whom more is told
  if (/^(?:nsubj|obl|nmod|appos|conj|compound)/.test(deprel[object]!)) return -1;
  return hasDependant(annotation, object, ['case', 'cop', 'nsubj']) ? -1 : verb;
}

/** `said the 47-year-old.` */
const isSaidBy = (words: readonly string[], { head, deprel, xpos }: Annotation, old: number): boolean =>
  deprel[old] === 'ccomp' && head[old] === old - 6 && xpos[old - 6] === 'VBD' && /^[.,]$/.test(words[old + 1] ?? '.');

/** The article and the number belong to the age. */
function nameAge({ head, deprel, upos, xpos }: Annotation, old: number): void {
  [head[old - 5], deprel[old - 5]] = [old, 'det'];
  [head[old - 4], deprel[old - 4]] = [old - 2, 'nummod'];
  [head[old - 2], deprel[old - 2]] = [old, 'compound'];
  [upos[old], xpos[old]] = ['NOUN', 'NN'];
}

function giveVerb(words: readonly string[], annotation: Annotation, old: number, verb: number): void {
  const { head, deprel, upos, xpos } = annotation;
  const object = head[old]!;
  if (object !== verb) {
    const [above, relation] = [head[object]!, deprel[object]!];
    for (let at = 0; at < words.length; at++) {
      if (head[at] !== object || at === verb || (at >= old - 5 && at <= old)) continue;
      if (at < old || /^(?:punct|acl|nmod|advmod|obl)/.test(deprel[at]!)) head[at] = verb;
      if (at <= object || head[at] !== verb) continue;
      // `told reporters that …`, `accused police of lying`, `urged voters to back her`
      if (deprel[at]!.startsWith('acl')) deprel[at] = clauseOf(words, annotation, at);
      else if (deprel[at] === 'nmod') deprel[at] = 'obl';
    }
    [head[verb], deprel[verb]] = above < 0 ? [-1, 'root'] : [above, relation === 'obj' ? 'parataxis' : relation];
    [head[object], deprel[object]] = [verb, 'obj'];
  }
  [upos[verb], xpos[verb]] = ['VERB', /^VB[DZP]$/.test(xpos[verb]!) ? xpos[verb]! : 'VBD'];
  for (let at = verb + 1; at < words.length; at++)
    if (head[at] === verb && deprel[at] === 'acl') deprel[at] = clauseOf(words, annotation, at);
  // `Asked why he left, the 68-year-old replied`: the answer is the main clause
  const asked = head.findIndex((above) => above < 0);
  if (
    asked >= 0 &&
    asked < old &&
    deprel[verb] === 'parataxis' &&
    xpos[asked] === 'VBN' &&
    /^Asked$/.test(words[asked]!)
  ) {
    [head[verb], deprel[verb], head[asked], deprel[asked]] = [-1, 'root', verb, 'advcl'];
    for (let at = old; at < words.length; at++) if (head[at] === asked && deprel[at] === 'punct') head[at] = verb;
  }
  [head[old], deprel[old]] = [verb, 'nsubj'];
}

function clauseOf(words: readonly string[], { head, deprel }: Annotation, clause: number): string {
  const mark = deprel.findIndex((relation, at) => head[at] === clause && relation === 'mark');
  if (mark < 0) return 'ccomp';
  return words[mark] === 'to' ? 'xcomp' : /^(?:that|whether|if)$/.test(words[mark]!) ? 'ccomp' : 'advcl';
}

function closeWith(_: readonly string[], { head, deprel }: Annotation, old: number): void {
  if (deprel[old] === 'ccomp' && head[old] === old - 6) deprel[old] = 'nsubj';
}
