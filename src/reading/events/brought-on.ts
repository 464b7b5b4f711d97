import { type Analysis, relation } from '../../language/index.js';
import type { EventType } from '../../record/index.js';
import type { Composer } from './compose.js';
import { introduction } from './constructions.js';
import type { Meaning } from './meaning.js';
import { hypothetical, rankOf } from './rank.js';
import type { Sides } from './sides.js';

/** What a deed does that brings on others. */
const bringing =
  /^(?:draw|spark|trigger|prompt|provoke|ignite|unleash|fuel|stoke|cause|lead|result|bring|raise|inflame|elicit)$/;
/** What a deed does that touches people without any other deed. */
const touching =
  /^(?:anger|enrage|infuriate|outrage|alarm|shock|stun|follow|come|deepen|strain|sour|derail|overshadow|heighten|escalate|mark|end)$/;
/** Nouns of deeds that are done when something comes of them. */
const material = new Set<EventType>(['ASSAULT', 'COERCE', 'RETREAT', 'SANCTION', 'AID']);
/** What comes of a deed, behind the verb. */
const outcomeBehind: Readonly<Record<string, string>> = { lead: 'to', result: 'in' };

/** What answers somebody's deed. */
const answering = new Set<EventType>(['ACCUSE', 'SANCTION', 'PROTEST', 'THREATEN']);

/**
 * Deeds that nouns tell on both sides of a verb that says what came of what: `the arrest of the mayor sparked protests
 * in Lima`. The cause is done where something came of it, and so is what came of it.
 * @returns their meanings, causes first
 */
export function broughtOn(
  analysis: Analysis,
  sides: Sides,
  meaning: Composer,
  { first, last }: { first: number; last: number },
  isRead: (head: number) => boolean,
): Meaning[] {
  const { tokens, children } = analysis;
  const names = (heads: readonly number[]): string[] => heads.flatMap((h) => sides.of(h).map(({ actor }) => actor));
  const isTold = (verb: number): boolean => {
    const { xpos } = tokens[verb]!;
    const own = children[verb]!.map((c) => tokens[c]!);
    if (own.some((t) => t.xpos === 'MD' || /^(?:not|n['’]t|never)$/.test(t.lemma) || t.deprel.startsWith('aux:pass')))
      return false;
    if (own.some((t) => t.deprel === 'mark' && (t.lemma === 'to' || hypothetical.has(t.lemma)))) return false;
    return /^VB[DZP]$/.test(xpos) || own.some((t) => t.deprel === 'aux' && t.lemma === 'have');
  };
  const phraseOf = (noun: number, preposition: string): number | undefined =>
    children[noun]!.find((c) => relation(tokens[c]!) === 'nmod' && introduction(analysis, c) === preposition);
  /** `the detention of a teacher in Chad`: authorities do that, those of the place. */
  const withPlace = (deed: Meaning): Meaning => {
    if (names(deed.actors).length || deed.type !== 'COERCE' || deed.mode !== 'arrest') return deed;
    const places = [deed.head, ...deed.recipients].map((at) => phraseOf(at, 'in'));
    const place = places.find((at) => at !== undefined && sides.isPlace(at));
    return place === undefined ? deed : { ...deed, actors: [place] };
  };
  /** `Norway's decision to expel the envoy angered Chad`: it was carried out. */
  const decidedIn = (noun: number): Meaning | null => {
    if (tokens[noun]!.lemma !== 'decision') return null;
    const act = children[noun]!.find((c) => tokens[c]!.deprel === 'acl' && introduction(analysis, c) === 'to');
    const decided = act === undefined ? null : meaning(act);
    return decided && { ...decided, actors: meaning(noun)?.actors ?? [] };
  };
  const isDone = (read: Meaning | null): read is Meaning & { type: EventType } =>
    !!read?.type && read.status === 'asserted';
  const found: Meaning[] = [];
  for (let verb = first; verb < last; verb++) {
    const { upos, lemma } = tokens[verb]!;
    if (upos !== 'VERB' || !(bringing.test(lemma) || touching.test(lemma)) || !isTold(verb)) continue;
    if (rankOf(analysis, tokens[verb]!) === null) continue;
    const cause = children[verb]!.find((c) => relation(tokens[c]!) === 'nsubj' && tokens[c]!.upos === 'NOUN');
    if (cause === undefined || children[cause]!.some((c) => tokens[c]!.lemma === 'no')) continue;
    const deed = decidedIn(cause) ?? meaning(cause);
    const deedDone = isDone(deed) && material.has(deed.type) ? withPlace(deed) : null;
    if (deedDone) {
      const { actors, recipients } = deedDone;
      const doers = names(actors);
      const suffering = names(recipients);
      const isOfThing = doers.length > 0 && ['of', 'on', 'against'].some((p) => phraseOf(cause, p) !== undefined);
      if (suffering.length ? suffering.every((one) => !doers.includes(one)) : isOfThing)
        found.push({ ...deedDone, isPassive: !doers.length, rule: `nominal(${deedDone.rule})`, told: verb });
    }
    if (!bringing.test(lemma) || isRead(verb)) continue;
    const outcome = children[verb]!.find((c) => {
      const { deprel, upos: kind } = tokens[c]!;
      if (c < verb || kind !== 'NOUN') return false;
      return lemma in outcomeBehind
        ? relation(tokens[c]!) === 'obl' && introduction(analysis, c) === outcomeBehind[lemma]
        : deprel === 'obj';
    });
    if (outcome === undefined) continue;
    const came = meaning(outcome, verb);
    if (!isDone(came) || came.type === 'AGREE') continue;
    const rule = `nominal(${came.rule})`;
    const own = names(came.actors);
    // `Libya's invasion of Chad led to sanctions`: who brought it on himself
    const provokers =
      answering.has(came.type) && deedDone
        ? deedDone.actors.filter((at) => names([at]).length && !names([at]).some((one) => own.includes(one)))
        : [];
    if (own.length) {
      const isOpen = provokers.length > 0 && !names(came.recipients).length;
      found.push({ ...came, recipients: isOpen ? provokers : came.recipients, rule, told: verb });
    } else if (came.type === 'PROTEST') {
      // `sparked protests in Lima`: of people whom nothing names, in a place that may hang on the verb
      const place = [...children[outcome]!, ...children[verb]!].find(
        (c) => c > outcome && introduction(analysis, c) === 'in' && sides.isPlace(c),
      );
      const against = provokers.length ? provokers : place === undefined ? [] : [place];
      if (place !== undefined) found.push({ ...came, recipients: against, isPassive: true, rule, told: verb });
    }
  }
  return found;
}
