import type { Analysis } from '../../language/index.js';
import type { Clause } from './clause.js';
import { normalLemma, nounClasses } from './lexicon.js';
import type { Meaning } from './meaning.js';
import type { Sides } from './sides.js';

const nominal = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'SYM', 'X']);
/** Before what hurts somebody. */
const inflicting = new Set(['in', 'by', 'during', 'from']);

/** What flies by itself, and what is flown. */
const drones = /^(?:drone|uav|quadcopter)$/;
const planes = nounClasses.get('bombing-plane')!.words;
/** Modes that say no more than what was hit, or with what in general. */
const vague = new Set<string | null>([null, 'heavy-weapons', 'destroy', 'explosives']);

/** Joins what is told of one blow in two places. */
export interface Blows {
  /** Adds whom the blow was aimed at that hurt somebody. */
  withTarget(made: Meaning, depth: number): Meaning;
  /** Gives harm that names nobody the one who struck the blow. */
  withBlow(made: Meaning, clause: Clause, depth: number): Meaning;
  /** Tells by what struck how it did. */
  withMeans(made: Meaning, clause: Clause): Meaning;
}

/** Sees blows told as nouns and in clauses of time. */
export function blowsIn(
  { tokens, children }: Analysis,
  sides: Sides,
  meaning: (head: number, depth: number) => Meaning | null,
): Blows {
  const isNamed = (at: number): boolean => sides.of(at).length > 0;

  const isOccasion = (at: number): boolean =>
    tokens[at]!.deprel === 'advcl' && children[at]!.some((c) => c < at && /^(?:when|as|after)$/.test(tokens[c]!.form));

  return {
    // `Turkish jets hit the camp`
    withMeans: (made, { subjects }) => {
      if (made.type !== 'ASSAULT' || !vague.has(made.mode) || !subjects.length) return made;
      const are = (isSuch: (lemma: string) => boolean): boolean =>
        subjects.every((at) => isSuch(normalLemma(tokens[at]!.lemma)));
      if (are((lemma) => drones.test(lemma))) return { ...made, mode: 'drone', cameo: '195' };
      return are((lemma) => planes.has(lemma)) ? { ...made, mode: 'aerial', cameo: '195' } : made;
    },
    // `the attack on the convoy killed two`: who was aimed at is hit as well.
    withTarget: (made, depth) => {
      const targets = made.actors.flatMap((at) => {
        const blow = nominal.has(tokens[at]!.upos) ? meaning(at, depth + 1) : null;
        return blow?.type === 'ASSAULT' ? blow.recipients : [];
      });
      return targets.length ? { ...made, recipients: [...made.recipients, ...targets] } : made;
    },
    // `six soldiers were killed in a Chadian raid`, `… when Chadian jets hit their post`
    withBlow: (made, { obliques }, depth) => {
      if (made.actors.some(isNamed) || !made.recipients.some(isNamed)) return made;
      const around = obliques.filter((o) => o.head > made.head && inflicting.has(o.preposition)).map((o) => o.head);
      for (const at of [...around, ...children[made.head]!.filter(isOccasion)]) {
        const blow = meaning(at, depth + 1);
        // nobody is killed in a strike that lays down work
        const isBlow = blow?.type === 'ASSAULT' || blow?.mode === 'strike';
        if (!isBlow || blow.status !== 'asserted') continue;
        // `killed in clashes between rebels and police`: both strike; with one side alone it is not told who
        const isClash = blow.rule.includes('act:clash');
        const actors = blow.actors.filter(isNamed);
        if (isClash && new Set(actors.flatMap((one) => sides.of(one).map(({ actor }) => actor))).size < 2) continue;
        if (actors.length) return { ...made, actors, isPassive: false };
      }
      return made;
    },
  };
}
