import { type Analysis, relation } from '../../language/index.js';
import type { Actor, EventType, Side } from '../../record/index.js';
import { introduction } from './constructions.js';
import { areKin } from './kin.js';
import type { Sides } from './sides.js';
import type { Staged } from './staged.js';

/** What somebody puts forward or decides, by which it is told of again: a plan may be called a proposal. */
const groups: readonly ReadonlySet<string>[] = [
  new Set(['plan', 'proposal', 'offer', 'initiative', 'draft', 'blueprint']),
  new Set(['decision', 'ruling', 'verdict', 'judgment', 'order']),
  new Set(['demand', 'ultimatum', 'condition', 'term']),
  new Set(['remark', 'comment', 'statement', 'claim', 'allegation']),
  new Set(['letter', 'note', 'request', 'bid', 'appeal']),
];
const ruled = /^(?:ruling|verdict|judgment)$/;
const making =
  /^(?:make|put|present|table|submit|send|extend|issue|announce|float|renew|repeat|circulate|draft|propose|write|unveil|deliver|publish|release|set|outline|launch|hand|give|draw|offer)$/;
const judging = new Set<EventType>(['REJECT', 'ACCUSE', 'SUPPORT']);
const pointing = /^(?:the|this|that|these|those)$/i;
/** Sentences back in which it was told whose the thing is. */
const reach = 4;

/**
 * Whose thing is judged that the text has named before as somebody's: in `Zambia put forward a plan. … Malawi rejected the plan.`
 * Zambia, the one who made it, or in whose name it last stood. Each stands where it was told so.
 */
export function ownersIn(
  analysis: Analysis,
  sides: Sides,
  event: Staged,
  actorOf: (id: string) => Actor | undefined,
): readonly Side[] {
  const { tokens, children } = analysis;
  if (!judging.has(event.type) || event.mode === 'allege' || event.mode === 'investigate') return [];
  if (event.recipients.length || !event.actors.length) return [];
  const thing = thingOf(analysis, event.head);
  const group = thing < 0 ? undefined : groups.find((words) => words.has(tokens[thing]!.lemma));
  if (!group) return [];
  const { sentence } = tokens[event.head]!;
  for (let at = Math.min(thing, event.head) - 1; at >= 0; at--) {
    const token = tokens[at]!;
    if (sentence - token.sentence > reach) return [];
    if (token.upos !== 'NOUN' || !group.has(token.lemma)) continue;
    const owners = ownersOf(analysis, sides, at);
    // `ruled that Peru's decision was lawful. Mali hailed the ruling.`: no decision of Peru's is a ruling
    const isRuling = ruled.test(tokens[thing]!.lemma) && !ruled.test(token.lemma);
    if (isRuling && owners.some(({ actor }) => actorOf(actor)?.kind === 'state')) continue;
    if (owners.length) return areKin(owners, event.actors, actorOf) ? [] : owners;
    // what stands there as known was told of before
    if (!children[at]!.some((c) => tokens[c]!.deprel === 'det' && pointing.test(tokens[c]!.form))) return [];
  }
  return [];
}

/** The noun for a thing already told of that a verb has for object, or -1. */
function thingOf({ tokens, children }: Analysis, verb: number): number {
  const thing = children[verb]!.find(
    (c) => /^(?:obj|nsubj:pass)$/.test(tokens[c]!.deprel) && tokens[c]!.upos === 'NOUN',
  );
  if (thing === undefined) return -1;
  const isKnown = children[thing]!.some((c) => tokens[c]!.deprel === 'det' && pointing.test(tokens[c]!.form));
  return isKnown && !children[thing]!.some((c) => /^(?:nmod|acl|compound)/.test(tokens[c]!.deprel)) ? thing : -1;
}

/** Who made a thing or owns it, as the words around it say. */
function ownersOf({ tokens, children, ...rest }: Analysis, sides: Sides, thing: number): readonly Side[] {
  const analysis = { tokens, children, ...rest };
  const by = (c: number): boolean => introduction(analysis, c) === 'by';
  for (const child of children[thing]!) {
    const { deprel, xpos } = tokens[child]!;
    const isOwner =
      deprel === 'nmod:poss' ||
      deprel === 'amod' ||
      deprel === 'compound' ||
      (deprel === 'nmod' && (by(child) || (introduction(analysis, child) === 'from' && sides.isActor(child))));
    if (isOwner && sides.of(child).length) return sides.of(child);
    const agent = deprel === 'acl' && xpos === 'VBN' ? children[child]!.find((c) => by(c)) : undefined;
    if (agent !== undefined && sides.of(agent).length) return sides.of(agent);
  }
  const { deprel, head: verb } = tokens[thing]!;
  if (verb < 0 || !making.test(tokens[verb]!.lemma)) return [];
  if (relation(tokens[thing]!) === 'obj') {
    const subject = children[verb]!.find((c) => tokens[c]!.deprel === 'nsubj');
    return subject === undefined ? [] : sides.of(subject);
  }
  const agent = deprel === 'nsubj:pass' ? children[verb]!.find((c) => by(c)) : undefined;
  return agent === undefined ? [] : sides.of(agent);
}
