import type { Analysis } from '../../language/index.js';
import { abilitiesIn } from './abilities.js';
import type { Clause } from './clause.js';
import { fillersIn } from './fillers.js';
import type { Slot } from './frames.js';
import { innerActs } from './inner-acts.js';
import type { Entry, Outcome } from './lexicon.js';
import type { InnerMeaning, Meaning } from './meaning.js';
import { misfitsIn } from './misfits.js';
import { participantsIn } from './participants.js';
import type { Phrases } from './phrases.js';
import { isQuarter } from './quarters.js';
import type { Sides } from './sides.js';

/** An entry that fits a clause, and what fills its slots. */
export interface Match {
  readonly entry: Entry;
  /** How much of the sentence the frame accounts for. */
  readonly score: number;
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
  readonly inner: Meaning | null;
  readonly outcome: Outcome | null;
  /** Where the act inside it stands. */
  readonly site: Slot['site'] | null;
  /** Nouns that the frame asks for and that receive nothing (`troops`, `aid`). */
  readonly means: readonly number[];
}

/** Forms of a verb that tell of nothing past. */
const ahead = /^VBG?$/;
/** What a slot filled weighs, by how much it says. */
const weights = {
  particle: 2,
  class: 2.5,
  words: 0.5,
  word: 0.8,
  act: 3,
  purpose: -1.5,
  thing: 0.6,
  phrase: 1.2,
  object: 1,
};

const stands = new Set(['defiance', 'violation', 'breach', 'opposition', 'protest']);

/** Fits entries to clauses. */
export function matcher(
  analysis: Analysis,
  sides: Sides,
  phrases: Phrases,
  innerAct: InnerMeaning,
): (entry: Entry, clause: Clause, depth: number) => Match | null {
  const { tokens } = analysis;
  const { isKnown, isOfOwn, isOfOther } = participantsIn(analysis, sides);
  const { isInert, canSuffer } = abilitiesIn(analysis, sides, phrases);
  const { isNoSuchAct, isOtherVerb } = misfitsIn(analysis, sides, phrases, innerAct);
  const fillers = fillersIn(analysis, sides, phrases);
  const actAmong = innerActs(analysis, sides, phrases, innerAct);

  const isSort = (sort: Slot['sort'], at: number): boolean => {
    switch (sort) {
      case 'head':
        // `freed one of the teachers`
        return sides.isActor(at) || (tokens[at]!.upos === 'NUM' && sides.isActor(phrases.through(at)));
      case 'actor':
        return sides.of(at).length > 0;
      case 'body':
        return sides.isBody(at);
      case 'person':
        return sides.isPerson(at);
      case 'state':
        return sides.isState(at);
      case 'place':
        return sides.isPlace(at);
      case 'international':
        return sides.areInternational(at);
      case 'armed':
        return sides.areArmed(at);
      default:
        return true;
    }
  };
  /** `in defiance of the king`: against whom something is done, before where. */
  const isStand = (at: number): boolean => stands.has(tokens[at]!.lemma) && sides.of(at).length > 0;

  /** `refused to leave, saying …`: what goes on behind a comma is not what is refused. */
  const isObjectOf = ({ preposition, head }: Clause['gerunds'][number]): boolean =>
    !preposition && tokens[head - 1]?.form !== ',';

  const hasObject = ({ nouns }: Slot, { objects }: Clause): boolean =>
    nouns ? objects.some((at) => phrases.isOf(nouns, at)) : objects.length > 0;

  const isFitting = ({ sort, nouns }: Slot, at: number): boolean =>
    isSort(sort, at) && (!nouns || phrases.isOf(nouns, at));

  /** Whether a slot that must be filled is, as far as that is known without reading the acts below. */
  const isFilled = (slot: Slot, clause: Clause, entry: Entry): boolean => {
    if (slot.optional || slot.filler === 'ACT') return true;
    const found = fillers(slot, clause, entry);
    if (!slot.sort && !slot.nouns) return found.length > 0 || slot.site === 'subject';
    for (let i = 0; i < found.length; i++) if (isFitting(slot, found[i]!)) return true;
    return false;
  };

  return (entry, given, depth) => {
    const { frame, particle, before } = entry;
    const { head } = given;
    let clause = given;
    if (particle && !clause.particles.includes(particle) && tokens[head + 1]?.form !== particle) return null;
    if (entry.isAhead && !ahead.test(tokens[head]!.xpos)) return null;
    if (before) {
      const previous = tokens[head - 1]?.form === '-' ? head - 2 : head - 1;
      if (tokens[previous]?.lemma.toLowerCase() !== before) return null;
    }
    if (frame.object && (!particle || clause.particles.includes(particle)) && !hasObject(frame.object, clause))
      return null;
    if (particle && !clause.particles.includes(particle)) {
      // `called off the strike`: the particle was taken for a preposition.
      const taken = clause.obliques.filter((o) => o.preposition === particle).map((o) => o.head);
      const isBeforeAnother = tokens[head + 1]?.form === particle && tokens[head + 2]?.upos === 'ADP';
      // `went on strike to protest`: where the frame has no place for what stands behind it, it is no particle
      // though it is one before another preposition (`walked out across the country`)
      const isPlain = !clause.objects.length && !frame.slots.some((s) => s.site === 'object');
      if (taken.length && isPlain && !isBeforeAnother) return null;
      if (taken.length && !isBeforeAnother) clause = { ...clause, objects: [...clause.objects, ...taken] };
    }
    // Few entries find what they ask for: that is seen before anything else is asked of them.
    if (!frame.slots.every((slot) => isFilled(slot, clause, entry))) return null;
    if (isNoSuchAct(entry, given) || isOtherVerb(entry, clause)) return null;
    let score = particle || before ? weights.particle : 0;
    const actors: number[] = [];
    const recipients: number[] = [];
    const means: number[] = [];
    let inner: Meaning | null = null;
    let outcome: Outcome | null = null;
    let site: Slot['site'] | null = null;
    let wantsAct = false;
    const isHarm = entry.act?.type === 'ASSAULT' || entry.act?.type === 'COERCE';
    for (const slot of frame.slots) {
      const found = fillers(slot, clause, entry);
      if (slot.filler === 'ACT') {
        wantsAct = true;
        // `dropped leaflets telling them to leave`: beside an object a clause in -ing is none
        const isOnly = !clause.objects.some((at) => tokens[at]!.upos === 'NOUN' && !sides.isActor(at));
        const gerunds = slot.site === 'object' && isOnly ? clause.gerunds.filter(isObjectOf).map((g) => g.head) : [];
        const act = actAmong(entry, [...found, ...gerunds], clause, depth, slot.site);
        if (act) {
          inner = act.inner;
          outcome = act.outcome;
          site = slot.site;
          score += act.inner.type ? weights.act : weights.thing;
          // Beside an object of its own, an infinitive that the frame does not expect there says what for.
          // It is the object's own act where it is the verb's complement (`wants the army to leave`).
          if (slot.site === 'infinitive' && clause.objects.length && !frame.slots.some((s) => s.site === 'object')) {
            const { deprel, head: over } = tokens[act.inner.head]!;
            if (deprel === 'xcomp' || (deprel === 'acl' && clause.objects.includes(over) && sides.isActor(over)))
              return null;
            score += weights.purpose;
          }
        } else if (!slot.optional) return null;
        continue;
      }
      if (!found.length) continue;
      // Violence and force are done to people and places; done to anything else they are a figure of speech.
      if (
        isHarm &&
        slot.filler === 'R' &&
        slot.site === 'object' &&
        !slot.sort &&
        !slot.nouns &&
        !found.some(canSuffer)
      )
        return null;
      const fits = slot.sort || slot.nouns ? found.filter((at) => isFitting(slot, at)) : found;
      if (!fits.length) continue;
      if (slot.nouns)
        score +=
          weights.class +
          (fits.some((at) => phrases.isPhrase(slot.nouns!, at)) ? weights.words : 0) +
          (slot.site === 'word' ? weights.word : 0);
      else if (slot.sort === 'body' || slot.sort === 'person')
        score += slot.site === 'subject' ? weights.object : weights.phrase;
      else if (slot.site !== 'subject') score += slot.site === 'oblique' || slot.sort ? weights.phrase : weights.object;
      const isDescribed = slot.site === 'object' && frame.slots.some((s) => s.site === 'word');
      const chosen = isDescribed
        ? fits.slice(0, 1)
        : slot.site === 'oblique'
          ? [fits.find(isStand) ?? fits.find((at) => sides.of(at).length > 0) ?? fits[0]!]
          : fits;
      // What strikes names in its own phrase who sent it (`Syrian missiles hit …`).
      if (slot.filler === 'noun') (slot.site === 'subject' ? actors : means).push(...fits);
      else if (slot.filler === 'A')
        actors.push(...chosen.filter((at) => (slot.site === 'subject' ? !isInert(at) : !isQuarter(analysis, at))));
      else if (slot.filler === 'R' && !isKnown(recipients)) recipients.push(...chosen);
      // `closed its embassy in Rome`: of two that a frame names, the other state's is who receives.
      else if (slot.filler === 'R' && isOfOwn(recipients, actors) && isOfOther(chosen, actors)) {
        means.push(...recipients.splice(0));
        recipients.push(...chosen);
      }
    }
    if (wantsAct && !inner) {
      outcome = entry.table!.get('nothing') ?? null;
      if (!outcome) return null;
    }
    return { entry, score, actors, recipients, inner, outcome, site, means };
  };
}
