import type { Annotation } from '../model/index.js';

/** Participles with which a sentence opens that the parser may take for nouns. */
const opener = /^(?:Meeting|Briefing|Voting|Ruling|Writing|Speaking|Gathering)$/;

/**
 * Takes the first word of `Meeting in Oslo on the margins of a summit, Lind and Mora said …` for what the subject behind the comma does,
 * where the parser makes a noun of it and a second subject. Changes the annotation in place.
 */
export function mendMeetingOpeners(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  if (!opener.test(words[0]!) || xpos[0] !== 'NN' || !/^(?:nsubj|obl|nmod|compound|dislocated|advmod)/.test(deprel[0]!))
    return;
  const comma = words.indexOf(',');
  const verb = head[0]!;
  if (comma < 2 || verb < comma + 2 || upos[verb] !== 'VERB' || !/^VB[DZP]$/.test(xpos[verb]!)) return;
  if (!/^(?:in|at|on|behind|with|after|before|for|last|late)$/.test(words[1]!)) return;
  const subject = deprel.findIndex(
    (relation, at) => /^nsubj/.test(relation) && head[at] === verb && at > comma && at < verb,
  );
  if (subject < 0) return;
  [upos[0], xpos[0], deprel[0]] = ['VERB', 'VBG', 'advcl'];
  for (let at = 1; at < comma; at++) if (head[at] === 0 && deprel[at] === 'nmod') deprel[at] = 'obl';
}
mendMeetingOpeners.needs = [opener, /^,$/];
