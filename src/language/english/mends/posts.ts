import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

const holders =
  /^(?:ambassador|envoy|representative|delegate|diplomat|consul|emissary|adviser|advisor|commissioner|correspondent|negotiator)$/i;
const saying = /^(?:said|says|told|reported|added|confirmed)$/;

/**
 * Hangs where somebody has his post on him, and his name too, where the parser hangs them on the verb or on the place (`The Chilean
 * ambassador to Peru, Ann Lee, spoke`). Changes the annotation in place.
 */
export function mendPosts(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let post = 0; post + 4 < words.length; post++) {
    if (!holders.test(words[post]!) || !/^(?:to|in|at)$/.test(words[post + 1]!)) continue;
    const place = head[post + 1]!;
    if (place < post + 2 || place > post + 6 || deprel[post + 1] !== 'case' || upos[place] !== 'PROPN') continue;
    const name = place + 2;
    if (words[place + 1] !== ',' || upos[name] !== 'PROPN' || !/^(?:nsubj|obj|obl|conj|root)/.test(deprel[post]!))
      continue;
    let end = name;
    while (upos[end + 1] === 'PROPN') end++;
    if (end === name || words[end + 1] !== ',') continue;
    if (isUnder(annotation, post, place)) continue;
    [head[place], deprel[place]] = [post, 'nmod'];
    if (head[name] === place && deprel[name] === 'appos') head[name] = post;
  }
}
mendPosts.needs = [holders];

/**
 * Makes one title of `general` behind another word for an office, where the parser makes it a subject of its own (`the director
 * general condemned the raid`). Changes the annotation in place.
 */
export function mendGenerals(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let at = 1; at < words.length; at++) {
    const title = at - 1;
    if (words[at] !== 'general' || head[at] !== head[title] || deprel[at] !== deprel[title]) continue;
    if (!/^(?:director|secretary|attorney|auditor|consul|governor|inspector|solicitor|prosecutor)$/.test(words[title]!))
      continue;
    for (let word = 0; word < words.length; word++) if (head[word] === at) head[word] = title;
    [head[at], deprel[at], upos[at], xpos[at]] = [title, 'amod', 'ADJ', 'JJ'];
  }
}
mendGenerals.needs = [/^general$/];

/**
 * Makes those who are present the speakers of what they say (`…, diplomats present at the meeting said`), where the parser takes
 * `present` for a verb. Changes the annotation in place.
 */
export function mendThosePresent(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 1; at + 1 < words.length; at++) {
    if (words[at] !== 'present' || upos[at] !== 'VERB' || hasDependant(annotation, at, ['obj', 'aux', 'mark']))
      continue;
    const who = at - 1;
    if (head[who] !== at || deprel[who] !== 'nsubj' || !/^NNS?$/.test(xpos[who]!)) continue;
    const said = words.findIndex((word, i) => i > at && i < at + 12 && saying.test(word) && upos[i] === 'VERB');
    if (said < 0 || hasDependant(annotation, said, ['nsubj']) || isUnder(annotation, said, at)) continue;
    [head[who], deprel[who]] = [said, 'nsubj'];
    [head[at], deprel[at]] = [who, 'amod'];
    [upos[at], xpos[at]] = ['ADJ', 'JJ'];
  }
}
mendThosePresent.needs = [/^present$/];
