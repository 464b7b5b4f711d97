import type { Analysis } from '../../language/index.js';
import type { EventType } from '../../record/index.js';
import type { Clause, Oblique } from './clause.js';
import type { Slot } from './frames.js';
import { type Entry, index, normalLemma } from './lexicon.js';
import { isAside, isBehest, isMotive, isSidedWith } from './matters.js';
import { isTime, type Phrases } from './phrases.js';
import type { Sides } from './sides.js';

/** Where one is heard. */
export const hearings = /^(?:interview|briefing|podcast|broadcast|speech|chat|programme|program|appearance)$/;

/** What hangs on a topic or on what came before belongs to that (`talked about the danger to …`, `after pressure from …`). */
const topical = new Set([
  ...['about', 'of', 'over', 'regarding', 'concerning', 'according to', 'like', 'as'],
  ...['after', 'before', 'since', 'despite', 'because of', 'amid', 'following', 'until'],
]);
/** How far below an object, and over which relations, the phrase that says where it goes is looked for. */
const lowest = 4;
const hanging = new Set(['nmod', 'conj', 'appos', 'acl', 'acl:relcl', 'obl', 'obj', 'advcl']);
/** What is done with words. */
const spoken = new Set<EventType>(['ACCUSE', 'SUPPORT', 'REJECT', 'REQUEST', 'AGREE', 'THREATEN', 'CONSULT']);
const hostile = new Set<EventType>(['ASSAULT', 'COERCE', 'SANCTION', 'REJECT', 'ACCUSE']);
const leading = new Set(['to', 'into']);

/** Finds the prepositional phrases that fill a slot of an entry's frame, by their heads. */
export function obliqueFillers(
  analysis: Analysis,
  sides: Sides,
  phrases: Phrases,
): (slot: Slot, clause: Clause, entry: Entry) => readonly number[] {
  const { tokens, children } = analysis;
  const isCounted = (measure: number, at: number): boolean =>
    at !== measure && phrases.through(measure) === at && !sides.isActor(at);
  /** What a relative clause hangs on (`the talks with Oman in which they …`). */
  const isBefore = (at: number, { head }: Clause): boolean => tokens[head]!.head === at && at < head;
  const isIndefinite = (at: number): boolean =>
    children[at]!.some((c) => tokens[c]!.deprel === 'det' && ['a', 'an'].includes(tokens[c]!.lemma));

  const behind = ({ head, obliques }: Clause): readonly number[] =>
    obliques.filter((o) => o.head > head && !topical.has(o.preposition)).map((o) => o.head);

  /** Phrases that hang on what hangs on the objects. */
  const below = (objects: readonly number[]): Clause['obliques'] => {
    const found: Clause['obliques'][number][] = [];
    let level: readonly number[] = objects;
    for (let depth = 0; depth < lowest && level.length; depth++) {
      level = level.flatMap((at) => children[at]!.filter((c) => c > at && hanging.has(tokens[c]!.deprel)));
      for (const at of level) found.push(...phrases.under(at));
    }
    return found;
  };

  /** `warned of reprisals against Chad`: the topic is a noun that the frame asks for. */
  const isAskedFor = ({ preposition, head }: Oblique, { frame }: Entry): boolean =>
    frame.slots.some((s) => s.nouns && s.prepositions.includes(preposition) && phrases.isOf(s.nouns, head));

  const isAgentOfSubject = ({ preposition, head }: Oblique, clause: Clause, { frame }: Entry): boolean =>
    preposition === 'by' && frame.kind === 'verb' && !clause.passive && head < clause.head;

  const isMediumBesideActor = ({ preposition, head }: Oblique, { objects }: Clause): boolean =>
    preposition === 'on' && sides.isMedium(head) && objects.some((at) => sides.isActor(at));

  const isToldToAct = ({ preposition, head }: Oblique, { infinitives }: Clause, { act }: Entry): boolean =>
    !!act &&
    preposition === 'for' &&
    sides.isActor(head) &&
    [...infinitives, ...children[head]!].some((at) =>
      children[at]!.some((c) => c === head + 1 && tokens[c]!.deprel === 'mark' && tokens[c]!.lemma === 'to'),
    );

  const isOfMatter = ({ preposition, head }: Oblique, clause: Clause, { act, frame }: Entry): boolean => {
    if (act?.type !== 'CONSULT' || frame.kind !== 'verb' || (preposition !== 'to' && preposition !== 'with'))
      return false;
    const matter = clause.obliques.find(
      (o) =>
        o.head > clause.head &&
        (o.preposition === 'of' || o.preposition === 'about') &&
        tokens[o.head]!.upos === 'NOUN',
    );
    return (
      matter !== undefined &&
      head > matter.head &&
      (preposition === 'to' ||
        (index.noun.get(normalLemma(tokens[matter.head]!.lemma)) ?? []).some((e) => e.act?.type === 'CONSULT'))
    );
  };

  const isOfVote = ({ preposition, head }: Oblique, clause: Clause): boolean =>
    tokens[clause.head]!.lemma === 'vote' &&
    (preposition === 'against' || preposition === 'for') &&
    clause.obliques.some(
      (o) => o.preposition === 'on' && o.head > clause.head && o.head < head && !isTime(analysis, sides, o.head),
    );

  /** `In Oslo, he appealed for calm`: where one speaks who says so in front is nobody one speaks to. */
  const isWhereSpoken = ({ preposition, head }: Oblique, clause: Clause, { act }: Entry): boolean =>
    !!act && spoken.has(act.type) && preposition === 'in' && head < clause.head && sides.isPlace(head);

  const isSomebody = (at: number): boolean => sides.of(at).length > 0 && !sides.isPlace(at) && !sides.isState(at);

  /** Whether a noun tells of the way to something, of which it is said who has it, or that leads to nobody. */
  const isWayFor = (noun: number, { indirect }: Clause, isToActor: boolean): boolean =>
    /^(?:access|entry|passage)$/.test(tokens[noun]?.lemma ?? '') &&
    (!isToActor ||
      indirect.length > 0 ||
      children[noun]!.some((c) => c === noun - 1 && tokens[c]!.deprel === 'compound' && children[c]!.length > 0));

  /** Whether a phrase with the right preposition is nonetheless no part of the act. */
  const isStray = (phrase: Oblique, { filler }: Slot, clause: Clause, entry: Entry): boolean =>
    // `The words by the minister stood in contrast …`: what a noun is by, the parser may hang on the verb.
    isAgentOfSubject(phrase, clause, entry) ||
    // `blamed the mayor on Twitter`: where somebody says it.
    isMediumBesideActor(phrase, clause) ||
    // `campaigned for Chad to leave the union`: of whom something is wished that is no act of the frame.
    isToldToAct(phrase, clause, entry) ||
    // `spoke about the harm to Chad`, `spoke of talks with Chad`: what the matter of a talk takes is no partner.
    isOfMatter(phrase, clause, entry) ||
    isWhereSpoken(phrase, clause, entry) ||
    // `votes on sanctions against Chad`: how the vote goes is not told.
    isOfVote(phrase, clause) ||
    (!!entry.act &&
      (hostile.has(entry.act.type) || entry.act.type === 'PROTEST') &&
      isSidedWith(analysis, phrase.head)) ||
    // `In cooperation with partners, Oxfam gave tents to families`: nor does he receive what is given together with him.
    (entry.act?.type === 'AID' &&
      filler === 'R' &&
      phrase.preposition === 'in' &&
      isSidedWith(analysis, phrase.head)) ||
    // `denied the envoy access to the prisoners`: to whom the way would lead
    (filler === 'R' &&
      phrase.preposition === 'to' &&
      isWayFor(tokens[phrase.head]!.head, clause, isSomebody(phrase.head))) ||
    ((filler === 'R' || filler === 'A') && isAside(analysis, phrase.head));

  return (slot, clause, entry) => {
    const { frame, act } = entry;
    const { filler } = slot;
    const isBlow = !!act;
    // `called it a gift for …`: what a bare preposition governs beside an object is not the act.
    if (filler === 'ACT' && !clause.passive && clause.objects.length && !frame.slots.some((s) => s.site === 'object'))
      return [];
    const found: number[] = [];
    const add = (list: readonly Oblique[]): void => {
      for (const phrase of list)
        if (slot.prepositions.includes(phrase.preposition) && !isStray(phrase, slot, clause, entry))
          found.push(phrase.head);
    };
    add(clause.obliques);
    if (filler === 'ACT') add(clause.gerunds);
    // What a measure counts is nobody's (`part of American aid to Chad`).
    for (const object of clause.objects)
      add(phrases.under(object).filter(({ head }) => filler !== 'R' || !isCounted(object, head)));
    // `talks in Vienna with …`: the parser hangs the second phrase on the first.
    if (!found.length)
      for (const place of clause.obliques)
        if (
          (!topical.has(place.preposition) || isAskedFor(place, entry)) &&
          // `denied this in an interview with the station`: who hears it is not denied
          !(isBlow && act.type !== 'CONSULT' && hearings.test(tokens[place.head]!.lemma)) &&
          !isBefore(place.head, clause) &&
          !(filler === 'ACT' && isMotive(tokens[place.head]!.lemma)) &&
          !isBehest(analysis, place.head)
        )
          // `the raid on a convoy of Chad`: whose it is that was struck, and not who struck it
          add(
            phrases.under(place.head).filter(({ preposition }) => !(isBlow && filler === 'A' && preposition === 'of')),
          );
    // `discussed the war and the crisis in the north, with the leaders of Rome`
    if (!found.length && filler === 'R' && act?.type === 'CONSULT' && slot.prepositions.includes('with'))
      add(below(clause.objects).filter(({ preposition, head }) => preposition === 'with' && sides.isActor(head)));
    // `launched a mission to ease tensions between Chad and Libya`
    if (!found.length && filler === 'R' && act?.type === 'CONSULT' && slot.prepositions.includes('between'))
      add(
        below([...clause.objects, ...clause.infinitives]).filter(
          ({ preposition, head }) => preposition === 'between' && sides.isActor(head),
        ),
      );
    // `filed a complaint with the court over the raid by Chad`: the parser hangs what it is about on who hears it
    if (!found.length && filler === 'R' && act?.type === 'ACCUSE' && frame.kind === 'verb')
      add(
        clause.objects
          .flatMap((object) => phrases.under(object))
          .filter(({ preposition }) => /^(?:with|to|at|before)$/.test(preposition))
          .flatMap(({ head }) => phrases.under(head))
          .filter(({ preposition }) => /^(?:over|about|against)$/.test(preposition)),
      );
    // `returned a statue of a king of Rome to the envoy`: where a frame asks for it, the phrase may hang lower.
    if (!found.length && !slot.optional && filler === 'R' && frame.kind === 'verb')
      add(
        below([...clause.objects, ...behind(clause)]).filter(
          ({ preposition, head }) => leading.has(preposition) && sides.isActor(head),
        ),
      );
    // `claimed responsibility for a raid on a ship of Peru`
    if (
      !found.length &&
      filler === 'R' &&
      act?.type === 'ASSAULT' &&
      /^(?:claim|admit|accept)$/.test(tokens[clause.head]!.lemma)
    )
      add(below(clause.objects).filter(({ preposition }) => preposition === 'on' || preposition === 'against'));
    // `sought the extradition of a banker from Peru`
    if (!found.length && !slot.optional && filler === 'R' && act?.type === 'REQUEST' && frame.kind === 'verb')
      add(below(clause.objects).filter(({ preposition, head }) => preposition === 'from' && sides.isActor(head)));
    // `on Wednesday he praised them`: no act
    if (filler === 'ACT') return found.filter((at) => !isTime(analysis, sides, at));
    if (filler !== 'R' && filler !== 'A' && filler !== 'X') return found;
    // `called for a judge to decide`: what is wished for is not asked.
    const isWish = slot.prepositions.includes('for') && frame.slots.some((s) => s.site === 'infinitive');
    return found.filter((at) => !isTime(analysis, sides, at) && !(isWish && filler === 'R' && isIndefinite(at)));
  };
}
