import type { Analysis } from '../../language/index.js';
import type { Actor, Side, Statement } from '../../record/index.js';
import { areKin } from './kin.js';
import type { Staged } from './staged.js';

/** What sums up what somebody has just said. */
const words =
  /^(?:remark|comment|claim|statement|assertion|suggestion|criticism|allegation|accusation|insinuation|complaint|warning|account|version|narrative|characteri[sz]ation|portrayal|notification|notice)$/;
const answering = /^(?:reject|dispute|deny|dismiss|contest|refute|rebut|contradict)$/;
const pointing = /^(?:the|this|that|these|those)$/i;

/**
 * Whose words are turned down or judged that are only pointed to: in `Chad said the pact was dead. Mali dismissed the remark.` whoever spoke
 * in the sentence before, where one did. Each stands where that statement names it.
 */
export function speakersIn(
  { tokens, children, sentences }: Analysis,
  statements: readonly Statement[],
  event: Staged,
  actorOf: (id: string) => Actor | undefined,
): readonly Side[] {
  if (!/^(?:REJECT|ACCUSE)$/.test(event.type) || event.mode === 'allege' || event.mode === 'investigate') return [];
  const object = children[event.head]!.find((c) => tokens[c]!.deprel === 'obj');
  if (object === undefined) return [];
  // `Chad told Mali that the pact was dead. Mali rejected this.`
  const isThis = answering.test(tokens[event.head]!.lemma) && /^(?:this|that)$/.test(tokens[object]!.form);
  if (!isThis && !words.test(tokens[object]!.lemma)) return [];
  const isKnown =
    isThis || children[object]!.some((c) => tokens[c]!.deprel === 'det' && pointing.test(tokens[c]!.form));
  if (!isKnown || children[object]!.some((c) => /^(?:nmod|acl|compound|amod)/.test(tokens[c]!.deprel))) return [];
  const { sentence } = tokens[event.head]!;
  const within = (from: number, to: number): readonly Statement[] =>
    statements.filter(
      ({ source, speakers }) => source && speakers.length > 0 && from <= source.start && source.end <= to,
    );
  // `Chad said it had won; Mali dismissed the claim`
  const turn = tokens.findLast(({ form, index }) => form === ';' && index < event.head);
  const isHere = turn !== undefined && turn.sentence === sentence;
  const before = sentences[sentence - 1];
  const said = isHere ? within(sentences[sentence]!.start, turn.start) : before ? within(before.start, before.end) : [];
  const [first] = said;
  const isOne = said.every(({ speakers }) => speakers.join() === first!.speakers.join());
  if (!first?.source || !isOne) return [];
  const { start, end } = first.source;
  const speakers = first.speakers.map((actor) => ({ actor, start, end }));
  return areKin(speakers, event.actors, actorOf) ? [] : speakers;
}
