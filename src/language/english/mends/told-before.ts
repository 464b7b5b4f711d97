import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

/** What was done to people or with them before they speak. */
const done =
  /^(?:briefed|involved|interviewed|contacted|reached|quoted|stationed|based|trapped|detained|wounded|polled|surveyed|deployed|displaced|familiarised|familiarized|consulted)$/;
const saying = /^(?:said|say|says|told|tell|described|warned|confirmed|reported|added|believe|believed)$/;

/**
 * Makes those who speak the subject of their verb, where the parser takes what describes them for a clause (`Two officials briefed on
 * the talks said he was paid`). Changes the annotation in place.
 */
export function mendSpeakersDescribed(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 1; at + 2 < words.length; at++) {
    const said = head[at]!;
    if (!done.test(words[at]!) || !/^(?:ccomp|advcl|csubj)$/.test(deprel[at]!) || said < at) continue;
    if (!saying.test(words[said]!) || hasDependant(annotation, said, ['nsubj'])) continue;
    if (hasDependant(annotation, at, ['aux', 'obj', 'ccomp', 'xcomp', 'mark', 'cc'])) continue;
    const speaker = deprel.findIndex((relation, i) => /^nsubj/.test(relation) && head[i] === at && i < at);
    if (speaker < 0 || !/^(?:NOUN|PROPN)$/.test(upos[speaker]!)) continue;
    // all words between are of the description
    if (words.slice(at + 1, said).some((word, i) => word === ',' || !isUnder(annotation, at + 1 + i, at))) continue;
    [head[speaker], deprel[speaker]] = [said, 'nsubj'];
    [head[at], deprel[at], xpos[at]] = [speaker, 'acl', 'VBN'];
  }
}
mendSpeakersDescribed.needs = [done, saying];

/**
 * Gives a clause behind a semicolon its subject, where the parser hangs it on a noun before that and takes its name alone for the
 * subject (`Lind offered help; her minister, Ana Mora, urged calm`). Changes the annotation in place.
 */
export function mendSubjectsBehindSemicolons(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let name = 4; name + 1 < words.length; name++) {
    const verb = head[name]!;
    if (deprel[name] !== 'nsubj' || upos[name] !== 'PROPN' || words[name - 1] !== ',' || verb < name) continue;
    const semicolon = words.lastIndexOf(';', name);
    const noun = deprel.findIndex(
      (relation, at) =>
        at > semicolon && at < name - 1 && /^(?:appos|conj|nmod)$/.test(relation) && head[at]! < semicolon,
    );
    if (semicolon < 1 || noun < 0 || upos[noun] !== 'NOUN' || words[noun + 1] !== ',') continue;
    if (words.slice(semicolon + 1, noun).some((_, i) => !isUnder(annotation, semicolon + 1 + i, noun))) continue;
    [head[noun], deprel[noun]] = [verb, 'nsubj'];
    [head[name], deprel[name]] = [noun, 'appos'];
    head[semicolon] = verb;
  }
}
mendSubjectsBehindSemicolons.needs = [/^;$/];

const papers = /^(?:communiqu[eé]|statement|letter|resolution|declaration|petition|motion|note|memo|manifesto|appeal)$/;
const calling = /^(?:calling|urging|demanding|saying|warning|condemning|rejecting|accusing|asking|pledging)$/;

/**
 * Makes a participle of what a paper says, where the parser takes the paper for a part of a noun (`adopted a communique calling for
 * peace`). Changes the annotation in place.
 */
export function mendPapersBeforeCalling(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let paper = 1; paper + 1 < words.length; paper++) {
    const verb = paper + 1;
    if (!papers.test(words[paper]!) || !calling.test(words[verb]!) || head[paper] !== verb) continue;
    if (!/^(?:amod|compound)$/.test(deprel[paper]!) || upos[verb] !== 'NOUN') continue;
    [head[paper], deprel[paper], upos[paper], xpos[paper]] = [head[verb]!, deprel[verb]!, 'NOUN', 'NN'];
    for (let at = 0; at < words.length; at++) {
      if (head[at] !== verb || at === paper) continue;
      if (at < paper) head[at] = paper;
      else if (deprel[at] === 'nmod') deprel[at] = 'obl';
    }
    [head[verb], deprel[verb], upos[verb], xpos[verb]] = [paper, 'acl', 'VERB', 'VBG'];
  }
}
mendPapersBeforeCalling.needs = [papers, calling];
