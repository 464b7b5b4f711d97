import type { Annotation } from '../model/index.js';

const dates =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|\p{Lu}\p{Ll}+day|[12]\d{3}|week|month|year)$/u;

/** Gives a participle its agent, where the parser hangs him on the date between: `signed in March by Peru`. Changes the annotation in place. */
export function mendAgentsBehindDates(words: readonly string[], { head, deprel, xpos }: Annotation): void {
  for (let by = 3; by + 1 < words.length; by++) {
    if (words[by] !== 'by' || deprel[by] !== 'case') continue;
    const agent = head[by]!;
    const date = head[agent]!;
    if (agent < by || deprel[agent] !== 'nmod' || date < 0 || date >= by || !dates.test(words[date]!)) continue;
    const verb = head[date]!;
    if (verb >= 0 && verb < date && xpos[verb] === 'VBN' && /^obl/.test(deprel[date]!))
      [head[agent], deprel[agent]] = [verb, 'obl:agent'];
  }
}
mendAgentsBehindDates.needs = [/^by$/, dates];
