import { type Analysis, relation } from '../../language/index.js';
import type { Actor, EventType, Side } from '../../record/index.js';
import { introduction } from './constructions.js';
import { areKin } from './kin.js';
import type { Sides } from './sides.js';
import type { Staged } from './staged.js';

/** Acts by which a measure ends, or does not. */
const easing =
  /\bact:(?:ease|lift-sanctions|lift-blockade|open-border|impose-sanctions|break-relations|close-border)\b/;
const ending = new Set<EventType>(['CONCEDE', 'RETREAT', 'REJECT', 'AGREE', 'THREATEN', 'SUPPORT', 'REQUEST']);
const taking = new Set<EventType>(['SANCTION', 'COERCE', 'THREATEN']);
/** What stands against others until it is lifted. */
const measures =
  /^(?:ban|embargo|sanction|tariff|duty|levy|blockade|restriction|curb|border|crossing|suspension|boycott|quota|measure|visa|export|import)$/;
const imposing = /^(?:impose|put|place|slap|announce|introduce|order|have|maintain|clamp)$/;
/** Sentences back in which the measure was taken. */
const reach = 5;

/**
 * Against whom a measure stood that is lifted, kept or given up without a word for it: in `Japan banned Korean fish. … It lifted the
 * ban.` Korea, on whom whoever lifts it has laid it before. Each stands where that event names it.
 */
export function liftedFor(
  analysis: Analysis,
  sides: Sides,
  events: readonly Staged[],
  at: number,
  actorOf: (id: string) => Actor | undefined,
): readonly Side[] {
  const { tokens } = analysis;
  const event = events[at]!;
  if (!ending.has(event.type) || !easing.test(event.because)) return [];
  if (event.recipients.length || !event.actors.length) return [];
  const measure = measureOf(analysis, event);
  if (measure < 0) return [];
  const laid = laidOn(analysis, sides, measure);
  if (laid.length) return areKin(laid, event.actors, actorOf) ? [] : laid;
  const { sentence, lemma } = tokens[measure]!;
  for (let i = at - 1; i >= 0; i--) {
    const before = events[i]!;
    const { sentence: told } = tokens[before.head]!;
    if (sentence - told > reach) return [];
    if (!taking.has(before.type) || !before.recipients.length) continue;
    if (!areKin(before.actors, event.actors, actorOf)) continue;
    const { first, last } = analysis.sentences[told]!;
    let isNamed = false;
    for (let k = first; k < last && !isNamed; k++) isNamed = tokens[k]!.lemma === lemma;
    if (isNamed) return areKin(before.recipients, event.actors, actorOf) ? [] : before.recipients;
  }
  return [];
}

/** The measure that is the object of a part of an event, or -1. */
function measureOf({ tokens, children }: Analysis, { head, parts }: Staged): number {
  for (const part of new Set([head, ...parts]))
    for (const at of children[part]!)
      if (/^(?:obj|nsubj:pass)$/.test(tokens[at]!.deprel) && measures.test(tokens[at]!.lemma)) return at;
  return -1;
}

/** `the embargo that it imposed on Chad`: on whom a relative clause says that it was laid. */
function laidOn(analysis: Analysis, sides: Sides, measure: number): readonly Side[] {
  const { tokens, children } = analysis;
  for (const clause of children[measure]!) {
    if (!/^acl/.test(tokens[clause]!.deprel) || !imposing.test(tokens[clause]!.lemma)) continue;
    const on = children[clause]!.find(
      (c) => relation(tokens[c]!) === 'obl' && /^(?:on|upon|against)$/.test(introduction(analysis, c)),
    );
    if (on !== undefined) return sides.of(on);
  }
  return [];
}
