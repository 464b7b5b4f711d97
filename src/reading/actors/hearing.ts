import type { Analysis } from '../../language/index.js';

/** Who is sent to hear what is said, wherever that is. */
const press = /^(?:reporter|journalist|newsman|correspondent|broadcaster|editor)$/;
const speaking = /^(?:tell|inform|brief|address|speak|talk|remind)$/;
const meeting = /^(?:meet|gather|convene|reconvene|confer|negotiate|arrive|assemble|talk)$/;

/** `told reporters in Brussels`, `spoke to journalists in Lima`: where they hear it is not whence they are. */
export function hearsThere({ tokens }: Analysis, head: number): boolean {
  const own = tokens[head]!;
  const above = tokens[own.head];
  return (
    press.test(own.lemma) &&
    above?.upos === 'VERB' &&
    above.index < head &&
    !own.deprel.startsWith('nsubj') &&
    speaking.test(above.lemma)
  );
}

/** `Officials met in Paris`, `The two men signed it in Cairo`, `Experts told an audience in Tokyo`: where one meets or is heard is not whence he is. */
export function meetsThere({ tokens }: Analysis, verb: number, isOfficial: boolean): boolean {
  const { lemma } = tokens[verb]!;
  if (/^(?:sign|initial|shake)$/.test(lemma)) return true;
  return /^(?:tell|inform|brief|address|remind)$/.test(lemma) || (isOfficial && meeting.test(lemma));
}
