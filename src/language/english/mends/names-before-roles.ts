import type { Annotation } from '../model/index.js';

const article = /^(?:the|an?|its|his|her|their)$/;

/**
 * Makes a name the subject of its sentence, and what stands between commas behind it what it is called, where the parser has the name
 * outside the clause (`Carlos Mora, the outgoing premier, blamed the rebels`). Changes the annotation in place.
 */
export function mendNamesBeforeRoles(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let name = 0; name + 4 < words.length; name++) {
    if (!/^(?:dislocated|vocative)$/.test(deprel[name]!) || upos[name] !== 'PROPN') continue;
    const verb = head[name]!;
    let end = name;
    while (upos[end + 1] === 'PROPN' || (words[end + 1] === '-' && upos[end + 2] === 'PROPN')) end++;
    if (verb <= end || words[end + 1] !== ',' || !article.test(words[end + 2] ?? '')) continue;
    if (!/^VB[DZP]$/.test(xpos[verb]!) && !words.some((_, at) => head[at] === verb && deprel[at] === 'aux')) continue;
    const role = words.findIndex((_, at) => at > end + 2 && at < verb && head[at] === verb && deprel[at] === 'nsubj');
    if (role < 0 || upos[role] === 'PROPN' || upos[role] === 'PRON' || head[end + 2] !== role) continue;
    // the aside ends where the verb begins, or its auxiliary
    const close = words.findIndex((word, at) => at > role && at < verb && word === ',');
    if (close < 0 || words.slice(close + 1, verb).some((_, i) => !/^(?:AUX|ADV|PART)$/.test(upos[close + 1 + i]!)))
      continue;
    [head[role], deprel[role]] = [name, 'appos'];
    deprel[name] = 'nsubj';
  }
}
mendNamesBeforeRoles.needs = [/^,$/, article];
