import type { Analysis } from '../../language/index.js';
import type { Clause } from './clause.js';
import { isAskedTo, isQuestion } from './constructions.js';
import type { Slot } from './frames.js';
import { type Entry, index, normalLemma } from './lexicon.js';
import { obliqueFillers } from './oblique-fillers.js';
import type { Phrases } from './phrases.js';
import type { Sides } from './sides.js';

/** Two objects without a mark of which receives: passives, and what the parser leaves open. */
const isDouble = (clause: Clause): boolean => !clause.indirect.length && (clause.passive || clause.objects.length > 1);
/** Where what is given goes, when it is not the nearer object. */
const giving = new Set(['to', 'for', 'from']);

/** What leads to a place, that may be told of it. */
const entering = /^(?:access|entry|passage|admission)$/;

/** Finds the words of a clause that stand where a slot of an entry's frame looks for its filler. */
export function fillersIn(
  analysis: Analysis,
  sides: Sides,
  phrases: Phrases,
): (slot: Slot, clause: Clause, entry: Entry) => readonly number[] {
  const { tokens, children } = analysis;
  const ofPrepositions = obliqueFillers(analysis, sides, phrases);
  const isMarked = (at: number): boolean => children[at]!.some((c) => tokens[c]!.deprel === 'mark');
  const isClause = (at: number): boolean =>
    tokens[at]!.upos === 'VERB' && children[at]!.some((c) => tokens[c]!.deprel.startsWith('nsubj'));
  /** `after leaving the hall` */
  const isOccasion = (at: number): boolean =>
    tokens[at]!.deprel === 'advcl' && tokens[at]!.xpos === 'VBG' && isMarked(at);
  const isInfinitiveOn = (at: number): boolean =>
    tokens[at]!.deprel === 'acl' && tokens[at]!.xpos === 'VB' && !isAskedTo(analysis, at);

  /** `granted the Greek government permission`: who receives it was taken for a part of the thing that he receives. */
  const receiverIn = ({ passive, objects, obliques }: Clause): readonly number[] => {
    const [thing] = objects;
    if (passive || thing === undefined || tokens[thing]!.upos !== 'NOUN') return [];
    // `denied two envoys access to the camp`
    const beside = entering.test(tokens[thing]!.lemma) ? obliques : [...obliques, ...phrases.under(thing)];
    if (!entering.test(tokens[thing]!.lemma) && beside.some(({ preposition }) => giving.has(preposition))) return [];
    return children[thing]!.filter(
      (c) =>
        c === thing - 1 &&
        tokens[c]!.deprel === 'compound' &&
        (children[c]!.length > 0 || tokens[c]!.upos === 'PROPN') &&
        sides.of(c).length > 0,
    ).concat(
      // `gave the Chadian envoy 48 hours`: an owner without a sign of owning
      children[thing]!.filter(
        (c) =>
          c < thing &&
          tokens[c]!.deprel === 'nmod:poss' &&
          tokens[c]!.upos === 'NOUN' &&
          !children[c]!.some((own) => own > c && tokens[own]!.deprel === 'case') &&
          sides.of(c).length > 0,
      ),
      // `granted her asylum`: what she did not have before
      children[thing]!.filter(
        (c) =>
          c === thing - 1 &&
          tokens[c]!.form.toLowerCase() === 'her' &&
          /^(?:asylum|refuge|sanctuary|protection|shelter|citizenship)$/.test(tokens[thing]!.lemma),
      ),
    );
  };

  /** `leaving two women dead`: as what somebody is left, which the parser hangs on him. */
  const isLeftSo = (at: number): boolean =>
    tokens[at]!.upos === 'ADJ' && /^(?:acl|amod)$/.test(tokens[at]!.deprel) && tokens[at]!.head < at;

  /** Whether a clause says what something would be. */
  const isForeseen = (at: number): boolean =>
    children[at]!.some((c) => tokens[c]!.deprel === 'cop' && tokens[c]!.form === 'be') &&
    children[at]!.some((c) => /^(?:would|will)$/.test(tokens[c]!.form)) &&
    !children[at]!.some((c) => /^(?:not|never|no|hardly)$/.test(tokens[c]!.lemma));

  /** Whether a clause says plainly what something is (`that the claim is false`, not `would be` or `is not`). */
  const isVerdict = (at: number): boolean =>
    !isQuestion(analysis, at) &&
    children[at]!.some((c) => tokens[c]!.deprel === 'cop' && /^VB[DPZ]$/.test(tokens[c]!.xpos)) &&
    !children[at]!.some((c) => tokens[c]!.xpos === 'MD' || /^(?:not|never|no|hardly)$/.test(tokens[c]!.lemma));

  const elsewhere = (slot: Slot, clause: Clause, entry: Entry): readonly number[] => {
    const { frame, act } = entry;
    switch (slot.site) {
      case 'subject':
        return clause.subjects;
      case 'object':
        // `is killing us`: of whom it is not known who he is, nothing is told.
        if (slot.filler === 'X' && act?.type === 'ASSAULT')
          return clause.objects.filter((at) => tokens[at]!.upos !== 'PRON');
        return isDouble(clause) && frame.slots.some((s) => s.site === 'indirect')
          ? clause.objects.slice(1)
          : clause.objects;
      case 'indirect':
        return isDouble(clause)
          ? clause.objects.slice(0, 1)
          : clause.indirect.length
            ? clause.indirect
            : receiverIn(clause);
      case 'infinitive': {
        const hasNoun = frame.slots.some((s) => s.site === 'object' && s.nouns);
        const isNamed = ({ filler, nouns }: Slot): boolean => filler === 'R' || (filler === 'noun' && nouns !== null);
        const addressed = frame.slots.find((s) => s.site === 'oblique' && !s.optional && isNamed(s));
        return [
          // What stands in front says what for (`to win, they asked him …`).
          ...clause.infinitives.filter((at) => at > clause.head && !isAskedTo(analysis, at)),
          ...clause.obliques.filter((o) => o.preposition === 'to').map((o) => o.head),
          // An infinitive on a noun that is no act of its own belongs to the verb (`allowed the envoy to leave`).
          ...clause.objects.flatMap((o) =>
            !hasNoun && index.noun.has(normalLemma(tokens[o]!.lemma)) ? [] : children[o]!.filter(isInfinitiveOn),
          ),
          // `called on the council to publish the result`, `made good on a threat to leave`
          ...(addressed
            ? clause.obliques
                .filter((o) => addressed.prepositions.includes(o.preposition))
                .flatMap((o) => children[o.head]!.filter(isInfinitiveOn))
            : []),
        ];
      }
      case 'clause':
        return clause.complements.filter(
          (at) =>
            !isQuestion(analysis, at) &&
            !children[at]!.some((c) => tokens[c]!.form === '?') &&
            // `asked how they hope to win`
            (tokens[clause.head]!.lemma !== 'ask' || isMarked(at) || tokens[at]!.xpos === 'VB'),
        );
      case 'judged':
        return clause.complements
          .filter((at) => isVerdict(at) || isForeseen(at))
          .flatMap((at) => children[at]!.filter((c) => /^nsubj(?::outer)?$/.test(tokens[c]!.deprel)));
      case 'verdict':
        return clause.complements.filter(isVerdict);
      case 'foreseen':
        return clause.complements.filter(isForeseen);
      case 'word': {
        const isSaidOfObject = frame.slots.some((s) => s.site === 'object' && s.filler === 'R');
        // An infinitive may hang on the one who is told (`ordered the envoy to leave`).
        return (
          [clause.head, ...clause.objects]
            .flatMap((at) => children[at]!.filter((c) => at === clause.head || isInfinitiveOn(c) || isLeftSo(c)))
            // The one it is said of is not what is said of him (`called him a liar`).
            .filter((c) => clause.objects.length > 1 || !isSaidOfObject || !clause.objects.includes(c))
            .filter((c) => slot.nouns!.words.has(normalLemma(tokens[c]!.lemma)))
            // `refused to leave, saying …`: what goes on behind a comma is no word of the frame
            .filter((c) => !(tokens[c]!.xpos === 'VBG' && tokens[c - 1]!.form === ','))
            // `told them: “we leave”`, `told them after leaving`: a clause of its own is no word of the frame.
            .filter((c) => !isClause(c) && !isOccasion(c))
        );
      }
      case 'sentence': {
        const { first, last } = analysis.sentences[tokens[clause.head]!.sentence]!;
        for (let at = first; at < last; at++) if (slot.nouns!.words.has(normalLemma(tokens[at]!.lemma))) return [at];
        return [];
      }
      case 'oblique':
        return ofPrepositions(slot, clause, entry);
    }
  };

  // apart, so that what the others keep for their closures is not made for these
  return (slot, clause, entry) => {
    if (slot.site === 'subject') return clause.subjects;
    if (slot.site === 'oblique') return ofPrepositions(slot, clause, entry);
    return elsewhere(slot, clause, entry);
  };
}
