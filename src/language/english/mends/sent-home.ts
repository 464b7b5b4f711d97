import type { Annotation } from '../model/index.js';

const home = /^home$/;
const sending =
  /^(?:call|send|order|bring|summon|recall|welcome|fly|invite)(?:s|ed|ing)?$|^(?:sent|brought|flew|flown)$/;

/**
 * Hangs *home* on the verb that sends or calls somebody there, where the parser takes it for a part of who is sent (`sent home four
 * diplomats`) or him for a part of it (`called its ambassador home`). Changes the annotation in place.
 */
export function mendSentHome(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let at = 1; at < words.length; at++) {
    if (!home.test(words[at]!)) continue;
    if (sending.test(words[at - 1]!) && upos[at - 1] === 'VERB' && head[at]! > at) {
      [head[at], deprel[at], upos[at], xpos[at]] = [at - 1, 'advmod', 'ADV', 'RB'];
      continue;
    }
    const verb = head[at]!;
    if (deprel[at] !== 'obj' || verb < 0 || verb >= at - 1 || !sending.test(words[verb]!)) continue;
    const who = at - 1;
    if (head[who] !== at || !/^(?:compound|amod|nmod)/.test(deprel[who]!) || !/^(?:NOUN|PROPN)$/.test(upos[who]!))
      continue;
    [head[who], deprel[who]] = [verb, 'obj'];
    for (let word = 0; word < words.length; word++)
      if (head[word] === at && word !== who) head[word] = word < who ? who : verb;
    for (let word = at + 1; word < words.length; word++)
      if (head[word] === verb && deprel[word] === 'nmod') deprel[word] = 'obl';
    [deprel[at], upos[at], xpos[at]] = ['advmod', 'ADV', 'RB'];
  }
}
mendSentHome.needs = [home, sending];

const charge = /^charg[ée]$/;
const affairs = /^d['’]affaires$/;

/** Makes one title of *chargé d'affaires*, where the parser has two phrases of it. Changes the annotation in place. */
export function mendCharges(words: readonly string[], { head, deprel, upos }: Annotation): void {
  for (let at = 0; at + 1 < words.length; at++) {
    const title = at + 1;
    if (!charge.test(words[at]!) || !affairs.test(words[title]!) || deprel[at] === 'compound') continue;
    if (head[title] === at) head[title] = head[at]!;
    else if (head[title] !== head[at]) continue;
    for (let word = 0; word < words.length; word++) if (head[word] === at && word !== title) head[word] = title;
    deprel[title] = deprel[at]!;
    [head[at], deprel[at], upos[at]] = [title, 'compound', 'NOUN'];
  }
}
mendCharges.needs = [charge, affairs];
