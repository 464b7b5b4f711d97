import type { Analysis } from '../../language/index.js';
import type { Turn } from '../names/index.js';
import type { Named } from './entities.js';
import type { Candidate, Weights } from './features.js';
import type { Ground } from './ground.js';
import type { Home } from './home.js';
import type { ByHead } from './links.js';
import type { Place } from './ranking.js';
import type { Together } from './together.js';
import { type Entity, type Phrase, settled } from './working.js';

/** All that nominals and pronouns are resolved against. */
export interface Scene extends Choice {
  readonly ground: Ground;
  readonly phrases: readonly Phrase[];
  readonly byHead: ByHead;
  readonly named: Named;
  readonly together: readonly Together[];
  /** Named people with an office, the first of them: those a description can mean. */
  readonly holders: readonly Entity[];
  /** For each sentence how many up to it are not quotations from end to end. */
  readonly narrated: Int32Array;
  /** The state that the text is about, if there is one. */
  readonly mainState: Entity | null;
  /** The state from which the text, or its entry in a digest, reports on its own affairs in a sentence, or null. */
  readonly homeAt: (sentence: number) => Home | null;
  /** The day of the document, or null. */
  readonly date: string | null;
  /** The turns of a transcript. */
  readonly turns: readonly Turn[];
  /** Tokens of the words before the colon of a turn. */
  readonly labels: ReadonlySet<number>;
}

/** How antecedents are chosen, and who looks on: training does. */
export interface Choice {
  readonly weights: Weights;
  readonly watch?: ((place: Place, candidates: readonly Candidate[]) => void) | undefined;
}

/** Sentences back in which a pronoun or `the country` looks for its antecedent. */
export const reach = 3;

/** How far back a phrase stands: what is quoted in between keeps nobody who speaks outside it from being `he`. */
export function sentencesBack({ narrated }: Scene, phrase: Phrase, other: Phrase | Together): number {
  return phrase.quotation < 0
    ? narrated[phrase.sentence]! - narrated[other.sentence]!
    : phrase.sentence - other.sentence;
}

/** Phrases back in which it does, however long the sentences are. */
export const phrasesBack = 150;

/** The first dependent of a token with this relation, or -1. */
export function childOf(analysis: Analysis, index: number, deprel: string): number {
  for (const child of analysis.children[index]!) if (analysis.tokens[child]!.deprel === deprel) return child;
  return -1;
}

/** The preposition of a noun phrase in lower case, or an empty string. */
export function prepositionOf(analysis: Analysis, index: number): string {
  const at = childOf(analysis, index, 'case');
  return at < 0 ? '' : analysis.tokens[at]!.form.toLowerCase();
}

/** The actor whose the noun is: `his` in `his advisers`. */
export function ownerOf({ ground, byHead }: Scene, phrase: Phrase): Entity | null {
  const owner = byHead[childOf(ground.analysis, phrase.head, 'nmod:poss')]?.entity;
  return owner ? settled(owner) : null;
}
