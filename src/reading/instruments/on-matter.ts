import type { Analysis } from '../../language/index.js';
import type { Candidate } from './candidate.js';
import type { Draft } from './draft.js';

/** `the plutonium deal` is none that has a name of its own without that word in it. */
export function isOfThat(
  { tokens, children }: Analysis,
  { head }: Candidate,
  { name, isNamed, known }: Draft,
): boolean {
  if (!isNamed && !known) return true;
  return children[head]!.every((child) => {
    const { deprel, upos, form } = tokens[child]!;
    return deprel !== 'compound' || upos !== 'NOUN' || name.toLowerCase().includes(form.toLowerCase());
  });
}

/** `the agreement on fisheries` is none whose name says that it is on something else. */
export function isOnThat({ tokens, children }: Analysis, { last }: Candidate, { name }: Draft): boolean {
  if (tokens[last]?.form !== 'on' || !name.includes(' ')) return true;
  const topic = tokens[last]!.head;
  if (topic < last || tokens[topic]!.upos !== 'NOUN') return true;
  // `sign the agreement on the agreed date`, `posted the accord on his page`
  if (
    /^(?:page|site|website|account|channel|platform|date|day|eve|occasion|schedule|time|deadline|basis|condition|term|ground)$/.test(
      tokens[topic]!.lemma,
    )
  )
    return true;
  const words = [topic, ...children[topic]!]
    .map((at) => tokens[at]!)
    .filter(({ upos }) => /^(?:NOUN|PROPN)$/.test(upos));
  return words.some(({ lemma }) => name.toLowerCase().includes(lemma.toLowerCase().slice(0, 5)));
}
