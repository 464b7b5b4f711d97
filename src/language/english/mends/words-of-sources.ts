import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/** What is told of somebody who tells something. */
const described =
  /^(?:briefed|quoted|interviewed|contacted|reached|involved|familiar|based|stationed|posted|present|close)$/;

/**
 * Makes the participle behind a source an attribute of it, where the parser hangs the source on the participle
 * (`…, according to two officials briefed on the matter`). Changes the annotation in place.
 */
export function mendSourcesBriefed(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 3; at < words.length; at++) {
    if (!described.test(words[at]!) || !/^(?:advcl|conj|parataxis|amod|acl)$/.test(deprel[at]!)) continue;
    const source = at - 1;
    if (head[source] !== at || !/^obl/.test(deprel[source]!) || head[at]! > source) continue;
    if (!words.some((word, i) => head[i] === source && deprel[i] === 'case' && word === 'according')) continue;
    [head[source], deprel[source]] = [head[at]!, 'obl'];
    [head[at], deprel[at]] = [source, 'acl'];
    if (upos[at] === 'VERB') xpos[at] = 'VBN';
    for (let i = 0; i < source; i++) if (head[i] === at && deprel[i] === 'punct') head[i] = source;
    // `officials briefed on the matter who asked not to be named`: it is they who ask
    for (let i = at + 2; i < words.length; i++)
      if (words[i] === 'who' && deprel[head[i]!] === 'acl:relcl' && head[head[i]!]! > at) head[head[i]!] = source;
  }
}
mendSourcesBriefed.needs = [/^according$/i, described];

const media = /^(?:tweet|post|statement|letter|interview|speech|message|note|memo|cable|video|blog|email|briefing)$/;
const saying = /^(?:said|says|say|wrote|writes|announced|claimed|added|warned|suggested|argued|insisted|denied)$/;

/**
 * Gives `said in a tweet Chile would pay` its medium back, whose article the parser gives to the subject behind it and which it
 * hangs on the clause. Changes the annotation in place.
 */
export function mendArticlesOfMedia(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let said = 1; said + 5 < words.length; said++) {
    if (!saying.test(words[said]!) || upos[said] !== 'VERB' || !/^(?:in|on)$/.test(words[said + 1]!)) continue;
    const medium = said + 3;
    if (!/^(?:an?|the|his|her|its|their)$/.test(words[said + 2]!) || !media.test(words[medium]!)) continue;
    const clause = head[medium]!;
    if (clause < medium + 2 || head[clause] !== said || deprel[clause] !== 'ccomp') continue;
    const subject = deprel.findIndex((relation, at) => head[at] === clause && at > medium && /^nsubj/.test(relation));
    if (subject < 0 || !/^(?:PROPN|PRON|DET|NOUN|ADJ|NUM)$/.test(upos[medium + 1]!)) continue;
    head[said + 1] = head[said + 2] = medium;
    [head[medium], deprel[medium]] = [said, 'obl'];
  }
}
mendArticlesOfMedia.needs = [saying, media];

/**
 * Takes `states that` for the verb alone, where the parser also makes it a noun that the text's name is an attribute of (`Article 5
 * of the pact states that`). Changes the annotation in place.
 */
export function mendStatesOfTexts(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let at = 3; at + 1 < words.length; at++) {
    if (words[at] !== 'states' || words[at + 1] !== 'that' || upos[at] !== 'VERB') continue;
    const noun = at - 1;
    if (head[noun] !== at || deprel[noun] !== 'compound') continue;
    const subject = deprel.findIndex((relation, i) => relation === 'nsubj' && head[i] === at && i < noun);
    if (subject < 0) continue;
    [head[noun], deprel[noun]] = [subject, 'nmod'];
    for (let i = subject + 1; i < noun; i++)
      if (head[i] === at && /^(?:case|det|amod|nmod:poss|compound)$/.test(deprel[i]!)) head[i] = noun;
  }
}
mendStatesOfTexts.needs = [/^states$/, /^that$/];

/**
 * Makes the past behind `its refusal to sign` the predicate where the parser makes it an attribute of the name behind it (`Its refusal
 * to sign angered Riga`). Changes the annotation in place.
 */
export function mendPastsBehindInfinitives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const root = head.findIndex((above) => above < 0);
  if (root < 0 || upos[root] !== 'NOUN' || hasDependant(annotation, root, ['cop', 'nsubj', 'case'])) return;
  if (!hasDependant(annotation, root, ['nmod:poss', 'det'])) return;
  for (let at = root + 3; at + 1 < words.length; at++) {
    const verb = at - 1;
    if (!/[a-z]ed$/.test(words[at]!) || xpos[at] !== 'VBN' || deprel[at] !== 'amod') continue;
    if (xpos[verb] !== 'VB' || deprel[verb] !== 'acl' || head[verb] !== root) continue;
    const object = head[at]!;
    if (object < at || upos[object] !== 'PROPN' || xpos.some((tag) => /^(?:VB[DZP]|MD)$/.test(tag))) continue;
    [upos[at], xpos[at]] = ['VERB', 'VBD'];
    for (let i = 0; i < words.length; i++) if (i > at && head[i] === root) head[i] = at;
    [head[object], deprel[object]] = [at, 'obj'];
    [head[root], deprel[root]] = [at, 'nsubj'];
    [head[at], deprel[at]] = [-1, 'root'];
    return;
  }
}
mendPastsBehindInfinitives.needs = [/^to$/, /[a-z]ed$/];

/**
 * Makes a clause of a name and what a verb says of it behind a relative clause, where the parser takes the name for whom it is said to
 * (`said Baku, which has no navy, must explain itself`). Changes the annotation in place.
 */
export function mendNamesAsHearers(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let name = 2; name + 5 < words.length; name++) {
    const said = head[name]!;
    if (said < 0 || said >= name || !saying.test(words[said]!) || !/^(?:iobj|obj)$/.test(deprel[name]!)) continue;
    // `insisted the pact, approved last week, left it free`
    const isParticiple = xpos[name + 2] === 'VBN' && /^(?:advcl|acl)$/.test(deprel[name + 2]!);
    if (words[name + 1] !== ',' || !(isParticiple || /^(?:which|who|whose)$/.test(words[name + 2]!))) continue;
    const verb = deprel.findIndex(
      (relation, at) => at > name + 3 && head[at] === said && /^(?:parataxis|conj|ccomp)$/.test(relation),
    );
    if (verb < 0 || hasDependant(annotation, verb, ['nsubj', 'expl', 'cc'])) continue;
    let first = verb;
    for (let at = name + 3; at < verb; at++)
      if (head[at] === verb && /^(?:aux|cop|advmod)/.test(deprel[at]!) && first === verb) first = at;
    if (words[first - 1] !== ',' || !/^(?:MD|VB[DZP])$/.test(xpos[first]!) || upos[verb] === 'PUNCT') continue;
    [head[name], deprel[name]] = [
      verb,
      deprel.some((d, i) => head[i] === verb && d === 'aux:pass') ? 'nsubj:pass' : 'nsubj',
    ];
    deprel[verb] = 'ccomp';
    if (isParticiple && head[name + 2] === said) [head[name + 2], deprel[name + 2]] = [name, 'acl'];
  }
}
mendNamesAsHearers.needs = [saying, /^,$/];

/**
 * Makes the predicate behind `Haiti said` between commas that of the sentence, where the parser takes the noun before them for the head
 * (`Aid to Cuba, Haiti said, was interference`). Changes the annotation in place.
 */
export function mendPredicatesBehindRemarks(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  const root = head.findIndex((above) => above < 0);
  if (root < 0 || !/^(?:NOUN|PROPN)$/.test(upos[root]!) || hasDependant(annotation, root, ['cop', 'nsubj', 'case']))
    return;
  const said = deprel.findIndex(
    (relation, at) => relation === 'parataxis' && head[at] === root && saying.test(words[at]!),
  );
  if (said < root + 3 || !hasDependant(annotation, said, ['nsubj'])) return;
  const verb = deprel.findIndex((relation, at) => relation === 'ccomp' && head[at] === said && at > said);
  if (verb < 0 || words[said + 1] !== ',' || hasDependant(annotation, verb, ['nsubj', 'mark', 'expl', 'csubj'])) return;
  for (let at = verb + 1; at < words.length; at++) if (head[at] === root) head[at] = verb;
  const isPassive =
    hasDependant(annotation, verb, ['aux']) && deprel.some((d, i) => head[i] === verb && d === 'aux:pass');
  [head[root], deprel[root]] = [verb, isPassive ? 'nsubj:pass' : 'nsubj'];
  [head[verb], deprel[verb]] = [-1, 'root'];
  [head[said], deprel[said]] = [verb, 'parataxis'];
}
mendPredicatesBehindRemarks.needs = [saying, /^,$/];

/** Who or what a body has. */
const owned =
  /^(?:governor|president|chief|leader|minister|head|spokes(?:man|woman|person)|director|chairman|chairwoman|ambassador|envoy|secretary|government|army|parliament|premier|chancellor|commissioner|board|council|judges?|prosecutors?)$/;
const bodies =
  /^(?:Bank|Republic|Kingdom|Organi[sz]ation|League|Church|University|Union|Federation|Council|Court|Party|Emirate|Commonwealth|Islamic)$/;

/**
 * Gives `The Bank of Peru's governor` to the governor, where the parser makes a bank of him: it is the bank of Peru that has him. Changes the
 * annotation in place.
 */
export function mendOwnersOfTwoNames(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let mark = 3; mark + 1 < words.length; mark++) {
    const name = mark - 1;
    if (!/^[’']s$/.test(words[mark]!) || head[mark] !== name || deprel[name] !== 'nmod:poss') continue;
    const noun = head[name]!;
    if (noun < mark + 1 || noun > mark + 4 || !owned.test(words[noun]!) || deprel[noun] !== 'nmod') continue;
    const body = head[noun]!;
    if (body < 0 || body >= name || !bodies.test(words[body]!) || words[body + 1] !== 'of' || upos[body] !== 'PROPN')
      continue;
    if (head[body + 1] !== noun) continue;
    [head[noun], deprel[noun]] = [head[body]!, deprel[body]!];
    [head[body], deprel[body]] = [noun, 'nmod:poss'];
    [head[name], deprel[name]] = [body, 'nmod'];
    head[body + 1] = name;
    head[mark] = body;
    for (let at = noun + 1; at < words.length; at++) if (head[at] === body) head[at] = noun;
    for (let at = 0; at < body; at++)
      if (head[at] === body && /^(?:case|mark|cc|punct|advmod)$/.test(deprel[at]!)) head[at] = noun;
  }
}
mendOwnersOfTwoNames.needs = [/^[’']s$/, bodies];

/**
 * Takes `, dashing hopes` behind a remark for what saying so does, where the parser makes it what is said (`Peru will not pay, its minister said,
 * dashing hopes of a deal`). Changes the annotation in place.
 */
export function mendDeedsBehindRemarks(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 4; at + 1 < words.length; at++) {
    const noun = head[at]!;
    if (!/[a-z]ing$/.test(words[at]!) || words[at - 1] !== ',' || deprel[at] !== 'amod' || noun < at) continue;
    const said = head[noun]!;
    if (deprel[noun] !== 'ccomp' || said < 0 || said > at || deprel[said] !== 'parataxis' || !saying.test(words[said]!))
      continue;
    if (hasDependant(annotation, noun, ['nsubj', 'cop', 'det'])) continue;
    [upos[at], xpos[at]] = ['VERB', 'VBG'];
    [head[at], deprel[at]] = [said, 'advcl'];
    [head[noun], deprel[noun]] = [at, 'obj'];
    if (head[at - 1] === noun) head[at - 1] = at;
  }
}
mendDeedsBehindRemarks.needs = [saying, /^,$/, /[a-z]ing$/];

/**
 * Makes `, noting that …,` right behind a speaker a clause of his, where the parser makes it one apart (`China's envoy, noting that it was late,
 * said …`). Changes the annotation in place.
 */
export function mendNotingSpeakers(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 2; at + 3 < words.length; at++) {
    const speaker = head[at]!;
    if (xpos[at] !== 'VBG' || deprel[at] !== 'parataxis' || words[at - 1] !== ',' || speaker !== at - 2) continue;
    if (!/^(?:NOUN|PROPN)$/.test(upos[speaker]!) || !/^nsubj/.test(deprel[speaker]!)) continue;
    if (head[speaker]! > at) deprel[at] = 'acl';
  }
}
mendNotingSpeakers.needs = [/^,$/, /[a-z]ing$/];
