import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/**
 * Takes the name before *persona non grata* for whom somebody declares it, where the parser makes it a part of the phrase:
 * `declared Huamani persona non grata`. Changes the annotation in place.
 */
export function mendPersonae(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let persona = 2; persona + 2 < words.length; persona++) {
    if (words[persona] !== 'persona' || words[persona + 1] !== 'non') continue;
    const verb = head[persona]!;
    // `was declared persona non grata by Peru`: who declares it may hang on the last word
    for (let at = persona + 3; at < words.length; at++)
      if (verb >= 0 && head[at] === persona + 2 && deprel[at]!.startsWith('obl') && upos[verb] === 'VERB')
        head[at] = verb;
    // `whom Peru declared persona non grata`
    if (deprel[persona] === 'obj' && deprel.some((r, at) => r === 'obj' && head[at] === verb && at < persona)) {
      deprel[persona] = 'xcomp';
      continue;
    }
    if (verb < 0 || verb > persona || !/^declar/.test(words[verb]!) || deprel[persona] !== 'obj') continue;
    const named = deprel.findIndex(
      (relation, at) => at > verb && at < persona && head[at] === persona && /^(?:compound|nmod|flat)/.test(relation),
    );
    if (named < 0 || !/^(?:PROPN|NOUN)$/.test(upos[named]!)) continue;
    [head[named], deprel[named], deprel[persona]] = [verb, 'obj', 'xcomp'];
    for (let at = verb + 1; at < persona; at++) if (at !== named && head[at] === persona) head[at] = named;
    for (const at of [persona + 1, persona + 2]) [head[at], deprel[at]] = [persona, 'flat'];
  }
}
mendPersonae.needs = [/^persona$/];

/** Verbs that say what somebody is or is made. */
const making =
  /^(?:be|is|are|was|were|been|becam|become|nam|elect|appoint|call|dub|declar|consider|deem|ma[dk]e|remain|seem|stay|hir|swor|designat)/i;

/**
 * Takes what somebody with a name is called, right behind a verb, for the object, where the parser has it for a complement:
 * `blacklisted deputy commander Carlos Huamani`. Changes the annotation in place.
 */
export function mendTitlesAsComplements(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let title = 2; title + 1 < words.length; title++) {
    const verb = head[title]!;
    const name = title + 1;
    if (deprel[title] !== 'xcomp' || upos[title] !== 'NOUN' || verb < 0 || verb > title) continue;
    if (!/^VB[DZN]$/.test(xpos[verb]!) || making.test(words[verb]!)) continue;
    if (head[name] !== title || deprel[name] !== 'appos' || upos[name] !== 'PROPN') continue;
    if (hasDependant(annotation, verb, ['obj', 'nsubj:pass', 'aux:pass']) || hasDependant(annotation, title, ['mark']))
      continue;
    deprel[title] = 'obj';
  }
}

const sought = /^(?:wanted|accused|suspected|convicted|charged|held|jailed|sought)$/;
const taking = /^(?:extradit|arrest|detain|hand|free|releas|pardon|expel|deport|seiz|captur|return|swap|repatriat)/;

/**
 * Hangs what befell somebody on him, where the parser makes a clause of it: `extradited a minister wanted in Lima`. Changes the
 * annotation in place.
 */
export function mendSoughtObjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 3; at < words.length; at++) {
    const verb = head[at]!;
    const noun = at - 1;
    if (!sought.test(words[at]!) || !/^VB[DN]$/.test(xpos[at]!) || deprel[at] !== 'ccomp' || verb < 0 || verb >= noun)
      continue;
    if (!taking.test(words[verb]!) || head[noun] !== at || deprel[noun] !== 'nsubj' || upos[noun] === 'PRON') continue;
    if (hasDependant(annotation, at, ['mark', 'obj', 'aux'])) continue;
    [head[noun], deprel[noun]] = [verb, 'obj'];
    [head[at], deprel[at], xpos[at]] = [noun, 'acl', 'VBN'];
  }
}
mendSoughtObjects.needs = [sought];

/**
 * Takes the name right behind a verb for its object, where the parser makes it a part of a name with the verb: `is ready to sue
 * Mercator`. Changes the annotation in place.
 */
export function mendNamesOnVerbs(_words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let name = 2; name < deprel.length; name++) {
    const verb = head[name]!;
    if (deprel[name] !== 'flat' || upos[name] !== 'PROPN' || verb < 0 || verb >= name) continue;
    if (upos[verb] !== 'VERB' || !xpos[verb]!.startsWith('VB') || xpos[verb] === 'VBN') continue;
    const isNext = head.every((_, at) => at <= verb || at >= name || head[at] === name);
    if (isNext && !hasDependant(annotation, verb, ['obj', 'aux:pass'])) deprel[name] = 'obj';
  }
}
