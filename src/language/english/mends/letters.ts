import type { Annotation } from '../model/index.js';

const papers = /^(?:letters?|notes?|messages?|statements?|cables?|memos?|petitions?)$/i;
const readers =
  /^(?:general|president|minister|secretary|chief|chairman|chairwoman|chair|premier|chancellor|ambassador|envoy|director|commissioner|speaker|leader|king|pope|council|congress|parliament|commission|board|committee|court|assembly)$/i;
const telling =
  /^(?:declar|describ|call|sa(?:id|ys)|warn|accus|argu|reject|demand|urg|dismiss|denounc|condemn|stat|claim|insist|ask|contend|brand|express|endors|oppos|support)/;

/**
 * Has a letter say what the relative clause behind its addressee tells, where the parser gives that to the addressee: `a letter to the
 * president that declared the pact void`. Changes the annotation in place.
 */
export function mendRelativesOfLetters(words: readonly string[], { head, deprel }: Annotation): void {
  for (let at = 4; at + 1 < words.length; at++) {
    if (!/^(?:that|which)$/.test(words[at]!) || deprel[at] !== 'nsubj') continue;
    const verb = head[at]!;
    const reader = head[verb] ?? -1;
    if (deprel[verb] !== 'acl:relcl' || reader !== at - 1 || !readers.test(words[reader]!)) continue;
    const paper = head[reader]!;
    if (paper < 0 || paper > reader || deprel[reader] !== 'nmod' || !papers.test(words[paper]!)) continue;
    if (telling.test(words[verb]!)) head[verb] = paper;
  }
}
mendRelativesOfLetters.needs = [papers, /^(?:that|which)$/];
