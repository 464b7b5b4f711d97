import { type Analysis, relation } from '../../language/index.js';
import type { Actor, EventType, Side } from '../../record/index.js';
import { index, normalLemma } from './lexicon.js';
import type { Sides } from './sides.js';
import type { Staged } from './staged.js';

/** Sentences back in which a deed was told that a noun names again. */
const reach = 4;
const pointing = /^(?:the|this|that|these|those)$/;
/** Nouns for any violence. */
const blows = /^(?:attack|strike|airstrike|raid|assault|offensive)$/;
/** Nouns for a deed of several who do not do the same: a vote is of those for and of those against. */
const divided = new Set(['vote', 'ballot', 'debate', 'split', 'clash', 'dispute', 'fight']);
const deeds: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'MOBILIZE', 'REJECT']);
/** Nouns for a deed, whatever the verb that told of it (`freed two fishermen`, `the release`): its type and mode. */
const named = new Map<string, string>([
  ...['veto', 'refusal', 'rejection'].map((noun) => [noun, 'REJECT'] as const),
  ...['release', 'liberation'].map((noun) => [noun, 'RETREAT/release'] as const),
  ...['detention', 'arrest', 'imprisonment', 'jailing'].map((noun) => [noun, 'COERCE/arrest'] as const),
  ...['abduction', 'kidnapping'].map((noun) => [noun, 'ASSAULT/abduct'] as const),
  ['seizure', 'COERCE/seize'],
  ['deployment', 'MOBILIZE/troops'],
]);
/** Nouns for sending somebody out of a country, an envoy as well as anybody else. */
const expulsions = /^(?:expulsion|deportation|banishment|ouster)$/;
/** What is welcomed. */
const favours: ReadonlySet<EventType> = new Set(['RETREAT', 'CONCEDE', 'AID', 'COOPERATE']);

/**
 * Whose deed is judged that a noun names again: in `Chad shelled a town. … Mali condemned the shelling.` Chad's, where the last deed of
 * that name was told of it. Each stands where that event names it.
 */
export function doersIn(
  analysis: Analysis,
  sides: Sides,
  events: readonly Staged[],
  at: number,
  actorOf: (id: string) => Actor | undefined,
): readonly Side[] {
  const event = events[at]!;
  const isPraise = event.type === 'SUPPORT';
  if (!isPraise && (event.type !== 'ACCUSE' || event.mode !== 'disapprove')) return [];
  if (event.recipients.length || !event.actors.length) return [];
  const noun = deedUnder(analysis, event.head);
  if (noun < 0) return [];
  const statesOf = (list: readonly Side[]): string[] => list.map(({ actor }) => actorOf(actor)?.country ?? actor);
  const own = new Set(statesOf(event.actors));
  const isKnown = (actor: string): boolean => !!actorOf(actor)?.country || actorOf(actor)?.kind === 'organisation';
  // `condemned the strikes on Zinder`: those that were said to fall there
  const aims = analysis.children[noun]!.filter((c) => analysis.tokens[c]!.deprel === 'nmod').flatMap((c) =>
    sides.of(c),
  );
  const { sentence, lemma } = analysis.tokens[noun]!;
  for (let i = at - 1; i >= 0; i--) {
    const before = events[i]!;
    const verb = analysis.tokens[before.head]!;
    if (sentence - verb.sentence > reach) return [];
    // `militants opened fire`: who is of no known side made no raid that is spoken of
    const isBlow = before.type === 'ASSAULT' && blows.test(lemma) && before.actors.some(({ actor }) => isKnown(actor));
    if (
      !(isPraise ? favours : deeds).has(before.type) ||
      !(
        isBlow ||
        (expulsions.test(lemma) && /^(?:expel|deport)$/.test(before.mode ?? '')) ||
        isSameWord(lemma, verb.lemma) ||
        [before.type, `${before.type}/${before.mode}`].includes(named.get(lemma) ?? '')
      ) ||
      before.status !== 'asserted'
    )
      continue;
    const told = new Set(statesOf(before.recipients));
    if (aims.length && !statesOf(aims).some((state) => told.has(state))) continue;
    const isOwnDeed = before.actors.some(({ actor }) => event.actors.some((one) => one.actor === actor));
    if (isOwnDeed) return [];
    // `the opposition condemned the arrests`: of its own state, for which it does not answer
    if (event.actors.every(({ actor }) => isOutside(actorOf(actor)))) return before.actors;
    return statesOf(before.actors).some((state) => own.has(state)) ? [] : before.actors;
  }
  return [];
}

/** Whether somebody does not answer for what his state does. */
const isOutside = (actor: Actor | undefined): boolean =>
  !!actor &&
  actor.kind !== 'state' &&
  actor.sectors.some((sector) => /^(?:PTY|OPP|NGO|SOC|REL|LAB)$/.test(sector)) &&
  !actor.sectors.some((sector) => /^(?:GOV|MIL|COP|SPY|JUD)$/.test(sector));

/** The noun for a deed told before that a verb has for object, or -1. */
function deedUnder({ tokens, children }: Analysis, verb: number): number {
  const isObject = (c: number): boolean =>
    relation(tokens[c]!) === 'obj' ||
    // `protested against the arrest`
    (relation(tokens[c]!) === 'obl' && children[c]!.some((w) => tokens[w]!.form === 'against'));
  const object =
    children[verb]!.find((c) => c > verb && isObject(c)) ??
    // `the raid was condemned by the pope`
    children[verb]!.find((c) => c < verb && tokens[c]!.deprel === 'nsubj:pass');
  if (object === undefined || tokens[object]!.upos !== 'NOUN') return -1;
  const isGiven = children[object]!.some((c) => tokens[c]!.deprel === 'det' && pointing.test(tokens[c]!.form));
  const isOwned = children[object]!.some((c) => tokens[c]!.deprel === 'nmod:poss');
  const lemma = normalLemma(tokens[object]!.lemma);
  return isGiven && !isOwned && !divided.has(lemma) && (index.noun.has(lemma) || lemma.endsWith('ing')) ? object : -1;
}

/** Whether a noun is made of a verb, or is it: `ramming` of `ram`, `strike` of `strike`, `arrest` of `arrest`. */
function isSameWord(noun: string, verb: string): boolean {
  const stem = noun.replace(/(?:ing|ment|ation|ion|al)$/, '').slice(0, 4);
  return stem.length > 2 && (verb.startsWith(stem) || (verb.length > 2 && noun.startsWith(verb)));
}
