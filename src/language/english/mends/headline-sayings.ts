import type { Annotation } from '../model/index.js';

const said = /^(?:says|insists|claims|argues|warns|alleges)$/;

/** The verb that a headline begins with, before a comma at `comma`: the one with a subject before it that hangs highest; or -1. */
function firstVerb({ head, deprel, xpos }: Annotation, comma: number, says: number): number {
  return deprel.findIndex(
    (_, at) =>
      at > 0 &&
      at < comma &&
      /^VB[ZPD]$/.test(xpos[at]!) &&
      (head[at]! < 0 || head[at] === says) &&
      deprel.some((relation, of) => of < at && head[of] === at && relation === 'nsubj'),
  );
}

/**
 * Joins the saying behind a comma to what a headline begins with, where what is said stands behind it: who did the one says the
 * other (`Lima recalls envoy, says Chile broke pact`, `Lima protests, says accord at risk`). The parser takes the beginning for what is said.
 * Changes the annotation in place.
 */
export function mendSayingsInHeadlines(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const says = words.findIndex((word, at) => at > 2 && said.test(word) && words[at - 1] === ',');
  if (says < 0 || says + 2 >= words.length || /^[.!?"”…]$/.test(words.at(-1)!) || !/^VB/.test(xpos[says]!)) return;
  const verb = firstVerb(annotation, says - 1, says);
  if (verb < 0 || (head[verb] === says && deprel[verb] !== 'ccomp')) return;
  const isOfSays = (at: number): boolean => at > says && head[at] === says;
  const clause = deprel.findIndex((relation, at) => isOfSays(at) && relation === 'ccomp');
  const subject = deprel.findIndex((relation, at) => isOfSays(at) && /^nsubj/.test(relation));
  const hasOwn = deprel.some((relation, at) => head[at] === clause && at > says && /^(?:nsubj|expl)/.test(relation));
  // `says water accord at risk`
  const phrase = deprel.findIndex(
    (relation, at) => isOfSays(at) && /^(?:obl|advmod)/.test(relation) && states.test(words[at]!),
  );
  const isState = subject >= 0 && phrase > subject && upos[subject] === 'NOUN' && words[phrase - 1] !== 'the';
  if (!(clause >= 0 && hasOwn && subject < 0) && !isState) return;
  if (isState) {
    deprel[subject] = 'obj';
    [head[phrase], deprel[phrase]] = [subject, 'nmod'];
  }
  if (head[verb] === says) [head[verb], deprel[verb]] = [head[says]!, deprel[says]!];
  [head[says], deprel[says]] = [verb, 'conj'];
  head[says - 1] = says;
}
/** What something is at or in, where it is nowhere. */
const states = /^(?:risk|stake|doubt|danger|jeopardy|peril|force|limbo|ruins|tatters)$/;
mendSayingsInHeadlines.needs = [said, /^,$/];

const speakers =
  /^(?:ministry|government|police|army|military|navy|minister|president|premier|governor|mayor|officials?|spokesman|spokeswoman|report|sources?|court|prosecutors?|watchdog|agency|embassy|company|envoy|ambassador|general|commander|leader|lawyers?|study|experts?|analysts?|media|broadcaster|aide|adviser|rebels?|opposition|group|charity|operator|UN|NATO|EU)$/;

/**
 * Takes who closes a headline behind *says* for the one who says all before it (`Lima recalls envoy, says ministry`), where the parser
 * takes him for what is said. Changes the annotation in place.
 */
export function mendSpeakersOfHeadlines(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  const speaker = words.length - 1;
  let says = speaker - 1;
  while (says > 2 && head[says] === speaker && /^(?:amod|compound)$/.test(deprel[says]!)) says--;
  if (!/^(?:says|say)$/.test(words[says] ?? '') || words[says - 1] !== ',' || !speakers.test(words[speaker]!)) return;
  if (head[speaker] !== says || !/^(?:obj|nsubj)$/.test(deprel[speaker]!)) return;
  const verb = head[says]!;
  if (
    verb < 0 ||
    verb > says ||
    !/^(?:conj|parataxis)$/.test(deprel[says]!) ||
    firstVerb(annotation, says - 1, says) !== verb
  )
    return;
  [head[says], deprel[says]] = [head[verb]!, deprel[verb]!];
  [head[verb], deprel[verb]] = [says, 'ccomp'];
  deprel[speaker] = 'nsubj';
}
mendSpeakersOfHeadlines.needs = [/^says?$/, /^,$/];
