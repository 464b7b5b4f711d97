import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/**
 * Gives the last of several by whom a text is tabled to the others, and the verb behind them to the text (`A draft tabled by Peru, Chad and
 * Mali was adopted`), where the parser makes a clause of its own of the last and the verb. Changes the annotation in place.
 */
export function mendAgentsListed(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let verb = 6; verb < words.length; verb++) {
    const noun = head[verb]!;
    if (deprel[verb] !== 'conj' || upos[verb] !== 'VERB' || noun < 0 || noun > verb || upos[noun] !== 'NOUN') continue;
    if (deprel[noun] !== 'root' || !hasDependant(annotation, verb, ['aux:pass', 'aux'])) continue;
    const last = deprel.findIndex((relation, at) => /^nsubj/.test(relation) && head[at] === verb);
    if (last < noun || last > verb || words[last - 1] !== 'and' || head[last - 1] !== verb || upos[last] !== 'PROPN')
      continue;
    const made = deprel.findIndex((relation, at) => relation === 'acl' && head[at] === noun && at > noun && at < last);
    const agent = deprel.findIndex(
      (relation, at) => relation === 'obl:agent' && head[at] === made && at > made && at < last,
    );
    if (made < 0 || agent < 0 || !hasDependant(annotation, agent, ['conj'])) continue;
    [head[noun], deprel[noun]] = [verb, deprel[last]!];
    [head[verb], deprel[verb]] = [-1, 'root'];
    [head[last], deprel[last], head[last - 1]] = [agent, 'conj', last];
    for (let at = verb + 1; at < words.length; at++) if (head[at] === noun) head[at] = verb;
  }
}
mendAgentsListed.needs = [/^by$/, /^and$/, /^,$/];
