import type { Annotation } from '../model/index.js';

/** What people come together at, in the singular or what is only said in the plural. */
const meeting =
  /^(?:summit|conference|congress|meeting|session|convention|assembly|forum|gathering|ceremony|hearing|trial|rally|talks|briefing|reception|banquet|funeral|inauguration|round-?table)$/;

/**
 * Parts what a sentence opens with from those who do something there, where no comma stands between and the parser makes one noun
 * phrase of both: `At the Lima summit ministers from both states were absent`. Changes the annotation in place.
 */
export function mendFrontedMeetings(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  if (!/^(?:At|In|During|After|Before|Since|Following)$/.test(words[0]!)) return;
  const people = head[0]!;
  const at = people - 1;
  if (at < 1 || deprel[0] !== 'case' || !/^(?:nsubj|nsubj:pass|obl)$/.test(deprel[people]!)) return;
  if (!meeting.test(words[at]!) || deprel[at] !== 'compound' || head[at] !== people) return;
  const verb = head[people]!;
  if (xpos[people] !== 'NNS' || verb < people || upos[verb] !== 'VERB') return;
  const hasSubject = deprel.some((relation, i) => /^nsubj/.test(relation) && head[i] === verb && i !== people);
  // `At the Lima summit ministers, presidents …`
  if (hasSubject || words.slice(people, verb).includes(',')) return;
  const isPassive = deprel.some((relation, i) => relation === 'aux:pass' && head[i] === verb);
  [head[at], deprel[at]] = [verb, 'obl'];
  for (let i = 0; i < at; i++) if (head[i] === people) head[i] = at;
  deprel[people] = isPassive ? 'nsubj:pass' : 'nsubj';
}
mendFrontedMeetings.needs = [/^(?:At|In|During|After|Before|Since|Following)$/, meeting];
