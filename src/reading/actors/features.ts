import { z } from 'zod';
import weightsData from './antecedents.data.js';
import type { Together } from './together.js';
import type { Entity, Phrase } from './working.js';

/** What a pronoun looks for: he and she a person, it a state or body, they a group. */
export type Sought = 'person' | 'thing' | 'group';

/** What a pronoun may speak of: a phrase before it, actors named together, or (neither) nothing that is known. */
export interface Candidate {
  readonly phrase: Phrase | null;
  readonly together: Together | null;
  readonly entity: Entity | null;
  /** Values by the order of `features`. */
  readonly values: readonly number[];
}

/** What is weighed in a candidate; the weights of `antecedents.tsv` are learnt for these by `training/coreference/train.mjs`. */
export const features = [
  'nothing',
  'nothing, pronoun is subject',
  'nothing, pronoun is possessive',
  'nothing, pronoun is subject of speech',
  'same sentence',
  'previous sentence',
  'sentence before that',
  'phrases between',
  'other paragraph',
  'subject',
  'object',
  'possessor',
  'modifier',
  'subject in the same sentence',
  'object in the same sentence',
  'subject of the main clause',
  'first of its sentence',
  'same role',
  'inside another phrase',
  'name',
  'title',
  'pronoun',
  'same pronoun',
  'indefinite',
  'plural',
  'gender agrees',
  'pronoun outside quotation, candidate inside',
  'pronoun inside quotation, candidate outside',
  'another quotation',
  'subject of speech',
  'both subjects of speech',
  'subject of speech in the same sentence',
  'last to speak',
  'last to speak, pronoun is subject of speech',
  'last to speak, further back, pronoun is subject of speech',
  'subject of the main clause, pronoun is subject of speech',
  'object, pronoun is subject of speech',
  'inside another phrase, pronoun is subject of speech',
  'asked, pronoun is subject of speech',
  'subject of what is said',
  'inside what is said, not its subject',
  'possessive, subject of its clause',
  'possessive, subject of the nearest clause',
  'possessor of the same noun',
  'subject of the clause above',
  'subject of the clause above that says or thinks it',
  'subject of the nearest clause above',
  'subject of the verb before that its own is joined to',
  'both subjects of main clauses, one after the other',
  'both subjects of main clauses, one after the other in a paragraph',
  'subject of the sentence that opens the paragraph',
  'said the sentence before, pronoun is subject of the main clause',
  'how often mentioned',
  'mentioned lately',
  'last mentioned actor of its kind',
  'subject of the previous sentence',
  'no actor',
  'no actor, pronoun is subject',
  'no actor, pronoun is possessive',
  'no actor, pronoun is subject of speech',
  'state',
  'state of the one who says it',
  'organisation',
  'group or bloc',
  'group of known members',
  'named after it, subject of the clause that its own opens',
  'joined',
  'met',
  'met, pronoun is subject',
] as const;

export const at = new Map<string, number>(features.map((name, index) => [name, index]));

export const f = (name: (typeof features)[number]): number => at.get(name)!;

/** The values of a candidate of which nothing is known yet. An array of doubles: the engine makes one far sooner than a typed array. */
const zeros = Array.from(features, () => 0.5).fill(0);
export const noValues = (): number[] => zeros.slice();

/** Weights by what is sought, in the order of `features`. */
export type Weights = Readonly<Record<Sought, Float64Array>>;

const Row = z.array(z.coerce.number()).length(3);

/** Reads the table of weights: a feature a row, a column for each of what is sought. */
export function readWeights(table: string): Weights {
  const weights = {
    person: new Float64Array(features.length),
    thing: new Float64Array(features.length),
    group: new Float64Array(features.length),
  };
  for (const line of table.split('\n')) {
    if (!line || line.startsWith('#')) continue;
    const [name, ...values] = line.split('\t');
    const index = at.get(name!);
    if (index === undefined) throw new Error(`antecedents.tsv: no feature is called ${name}`);
    const [person, thing, group] = Row.parse(values);
    weights.person[index] = person!;
    weights.thing[index] = thing!;
    weights.group[index] = group!;
  }
  return weights;
}

/** The published weights. */
export const published = readWeights(weightsData);

/** What the weights say of a candidate. */
export function weigh(weights: Float64Array, { values }: Candidate): number {
  let score = 0;
  for (let i = 0; i < values.length; i++) score += weights[i]! * values[i]!;
  return score;
}
