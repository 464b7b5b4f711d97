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
  /^(?:force|compel|oblige|prompt|allow|enable|permit|anger|enrage|irritate|irk|annoy|upset|unnerve|displease|offend|incense|please|delight|infuriate|outrage|alarm|worry|frighten|shock|stun|surprise|embarrass|unsettle|rattle|frustrate|follow|precede|come|deepen|strain|sour|derail|overshadow|heighten|escalate|mark|end|leave|claim|displace|paraly[sz]e|disrupt|cripple|halt|enter|last|continue|intensify|destroy|damage|kill|wound|injure|draw|cost|delay|attract|shake|rock|test|ground|idle|cripple|cancel|affect|hamper|hinder|stop|shut|close)$/;
/** Nouns of deeds that are done when something comes of them. */
const material = new Set<EventType>([
  'ASSAULT',
  'COERCE',
  'CONCEDE',
  'RETREAT',
  'SANCTION',
  'AID',
  'PROTEST',
  'MOBILIZE',
]);
/** Words of somebody, as `from` or `by` names him, are said when something comes of them. */
const spoken = new Set<EventType>(['ACCUSE', 'THREATEN', 'REJECT', 'REQUEST']);
/** Deeds of which it is enough to know who did them. */
const lone = new Set<EventType>(['PROTEST', 'MOBILIZE']);
/** What makes a deed one that need not have been done. */
const unsure =
  /^(?:no|any|planned|plan|threatened|alleged|attempted|failed|foiled|possible|potential|feared|expected|imminent|proposed|future|further|would-be|hypothetical|apparent|suspected|likely|thwarted|upcoming|next)$/i;
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
    if (own.some((t) => t.xpos === 'MD' || /^(?:not|n['’]t|never)$/.test(t.lemma))) return false;
    // `was followed by a raid`, but no other passive
    if (own.some((t) => t.deprel.startsWith('aux:pass'))) return passing.test(tokens[verb]!.lemma);
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
  const isUnsure = (noun: number): boolean => children[noun]!.some((c) => c < noun && unsure.test(tokens[c]!.lemma));
  const found: Meaning[] = [];
  const telling: Telling = { meaning, names, isUnsure, withPlace, isTold };
  for (const told of cameBefore(analysis, telling, { first, last })) if (!isRead(told.head)) found.push(told);
  for (let verb = first; verb < last; verb++) {
    const drawn = drawnBy(analysis, telling, sides, verb);
    if (drawn && !isRead(drawn.head) && !isRead(verb)) found.push(drawn);
    const { upos, lemma } = tokens[verb]!;
    if (upos !== 'VERB' || !(bringing.test(lemma) || touching.test(lemma)) || !isTold(verb)) continue;
    if (rankOf(analysis, tokens[verb]!) === null) continue;
    const cause = children[verb]!.find((c) => relation(tokens[c]!) === 'nsubj' && tokens[c]!.upos === 'NOUN');
    if (cause === undefined || isUnsure(cause)) continue;
    const later = laterIn(analysis, verb);
    if (later !== undefined && !isUnsure(later) && !isRead(later)) {
      const next = meaning(later);
      if (isDone(next) && material.has(next.type)) {
        const doers = names(next.actors);
        const suffering = names(next.recipients);
        if (suffering.length ? suffering.every((one) => !doers.includes(one)) : doers.length && lone.has(next.type))
          found.push({ ...withPlace(next), isPassive: !doers.length, rule: `nominal(${next.rule})`, told: verb });
      }
    }
    const deed = decidedIn(cause) ?? meaning(cause);
    const deedDone = isDone(deed) && (material.has(deed.type) || spoken.has(deed.type)) ? withPlace(deed) : null;
    if (deedDone) {
      const { actors, recipients } = deedDone;
      const doers = names(actors);
      const isLone = lone.has(deedDone.type!) || spoken.has(deedDone.type!);
      // `Chad's deployment of tanks in the town`: within its own borders against nobody
      const at = lone.has(deedDone.type!) && names(recipients).every((one) => doers.includes(one)) ? [] : recipients;
      const suffering = names(at);
      const isOfThing = doers.length > 0 && ['of', 'on', 'against'].some((p) => phraseOf(cause, p) !== undefined);
      const isSame = isRead(verb) && meaning(verb)?.type === deedDone.type;
      const isWhole = spoken.has(deedDone.type!)
        ? doers.length > 0
        : suffering.length || (doers.length > 1 && deedDone.type === 'ASSAULT')
          ? suffering.every((one) => !doers.includes(one))
          : isOfThing || (doers.length > 0 && isLone);
      if (!isSame && isWhole)
        found.push({
          ...deedDone,
          recipients: at,
          isPassive: !doers.length,
          rule: `nominal(${deedDone.rule})`,
          told: verb,
        });
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

/** What a deed is told to have come before, as others of these verbs are not told in the passive. */
const passing = /^(?:follow|precede|match|accompany)$/;

/** `was followed by the arrest of …`, `followed a raid`, `came after an attack`: the noun of what else was done. */
function laterIn({ tokens, children }: Analysis, verb: number): number | undefined {
  const { lemma } = tokens[verb]!;
  const isPassive = children[verb]!.some((c) => tokens[c]!.deprel.startsWith('aux:pass'));
  return children[verb]!.find((c) => {
    const { deprel, upos } = tokens[c]!;
    if (c < verb || upos !== 'NOUN') return false;
    if (lemma === 'come')
      return deprel.startsWith('obl') && children[c]!.some((d) => tokens[d]!.form === 'after' && d < c);
    if (!passing.test(lemma)) return false;
    return isPassive
      ? deprel.startsWith('obl') && children[c]!.some((d) => tokens[d]!.form === 'by' && d < c)
      : deprel === 'obj';
  });
}

/** What came before is done (`after the arrest of the mayor`). */
const before =
  /^(?:after|following|since|because of|due to|owing to|thanks to|in response to|in retaliation for|in reaction to|in the wake of)$/;

/** What goes on while something else is done, or is what it is done about: told where it is known who does it to whom. */
const around = /^(?:despite|amid|over|in protest (?:at|against|over))$/;

/** The preposition of a noun, with the words before it where they are one with it (`in protest at`). */
function standingBefore(analysis: Analysis, at: number): string {
  const { tokens, children } = analysis;
  const own = introduction(analysis, at);
  const first = children[at]!.find((c) => c < at && tokens[c]!.deprel === 'case') ?? at;
  return tokens[first - 1]?.lemma === 'protest' && tokens[first - 2]?.lemma === 'in' ? `in protest ${own}` : own;
}

/** What is told of a deed that a noun tells. */
interface Telling {
  readonly meaning: Composer;
  names(heads: readonly number[]): readonly string[];
  isUnsure(noun: number): boolean;
  withPlace(deed: Meaning): Meaning;
  isTold(verb: number): boolean;
}

/**
 * Deeds that nouns tell as what something came after: `marched in Lima after the arrest of the mayor`. Whom they befell must be
 * known, or who did them to what.
 */
function cameBefore(
  analysis: Analysis,
  { meaning, names, isUnsure, withPlace, isTold }: Telling,
  { first, last }: { first: number; last: number },
): Meaning[] {
  const { tokens } = analysis;
  const found: Meaning[] = [];
  /** `summoned the Chadian envoy over the arrest of two nurses`: whom a state answers for what only authorities do to somebody. */
  const answeredBy = (verb: number, { type, mode }: Meaning, suffering: readonly string[]): readonly number[] => {
    const answer = meaning(verb);
    if (type !== 'COERCE' || !/^(?:arrest|deport|seize)$/.test(mode ?? '') || !answer?.type) return [];
    if (!/^(?:ACCUSE|SANCTION)$/.test(answer.type) || answer.status !== 'asserted' || !names(answer.actors).length)
      return [];
    const named = names(answer.recipients);
    return named.length === 1 && !suffering.includes(named[0]!) ? answer.recipients : [];
  };
  for (let at = first; at < last; at++) {
    const { upos, deprel, head } = tokens[at]!;
    if (upos !== 'NOUN' || !deprel.startsWith('obl') || head < 0 || tokens[head]!.upos !== 'VERB') continue;
    // `failed owing to a veto`
    const isOwed = /^(?:owing|due)$/.test(tokens[head]!.form) && tokens[head]!.head >= 0;
    const verb = isOwed ? tokens[head]!.head : head;
    const isBefore = isOwed || before.test(introduction(analysis, at));
    const isAround = !isBefore && around.test(standingBefore(analysis, at));
    if (!(isBefore || isAround) || isUnsure(at) || !isTold(verb)) continue;
    if (rankOf(analysis, tokens[isOwed ? verb : at]!) === null) continue;
    const deed = meaning(at);
    if (!deed?.type || deed.status !== 'asserted') continue;
    const isVeto = deed.type === 'REJECT' && /^(?:veto|refusal)$/.test(tokens[at]!.lemma);
    if (isVeto && names(deed.actors).length) found.push({ ...deed, rule: `nominal(${deed.rule})`, told: verb });
    if (!material.has(deed.type) || (deed.type === 'PROTEST' && !isAround)) continue;
    const placed = withPlace(deed);
    const suffering = names(placed.recipients);
    const answered = isAround && !names(placed.actors).length ? answeredBy(verb, placed, suffering) : [];
    const done = answered.length ? { ...placed, actors: answered } : placed;
    const doers = names(done.actors);
    // `passed despite a boycott by the opposition`
    if (isAround && !doers.length) continue;
    // `after a clash between its troops and rebels`
    const isClash = deed.type === 'ASSAULT' && !suffering.length && doers.length > 1;
    if ((deed.type === 'PROTEST' && !suffering.length) || isClash)
      found.push({ ...done, rule: `nominal(${done.rule})`, told: verb });
    if (suffering.length && suffering.every((one) => !doers.includes(one)))
      found.push({ ...done, isPassive: !doers.length, rule: `nominal(${done.rule})`, told: verb });
  }
  return found;
}

/** `annulled a law, drawing protests from villagers`: words and protests that a participle says somebody drew on himself. */
function drawnBy(
  { tokens, children }: Analysis,
  { meaning, names, isUnsure, isTold }: Telling,
  sides: Sides,
  verb: number,
): Meaning | null {
  const { xpos, deprel, head, lemma } = tokens[verb]!;
  if (xpos !== 'VBG' || deprel !== 'advcl' || head < 0 || head > verb || !drawing.test(lemma) || !isTold(head))
    return null;
  const outcome = children[verb]!.find((c) => c > verb && tokens[c]!.deprel === 'obj' && tokens[c]!.upos === 'NOUN');
  if (outcome === undefined || isUnsure(outcome)) return null;
  const came = meaning(outcome, verb);
  if (!came?.type || came.status !== 'asserted' || !answering.has(came.type)) return null;
  const own = names(came.actors);
  if (!own.length) return null;
  const provokers = children[head]!.filter((c) => relation(tokens[c]!) === 'nsubj' && sides.isActor(c));
  const isOpen = !names(came.recipients).length && !names(provokers).some((one) => own.includes(one));
  const recipients = isOpen ? provokers : came.recipients;
  return { ...came, recipients, rule: `nominal(${came.rule})`, told: verb };
}

const drawing = /^(?:draw|spark|prompt|provoke|trigger|elicit)$/;
