import { z } from 'zod';
import { shipped } from '../../knowledge/index.js';
import { oneString } from '../../language/index.js';
import { EventStatus, EventType } from '../../record/index.js';
import actData from './acts.data.js';
import { type Entry, type Index, indexFrames, lemmasByForm, type Written } from './entries.js';
import { type NounClass, normal, nounClass } from './frames.js';
import idiomData from './idioms.data.js';
import nounData from './nouns.data.js';
import operatorData from './operators.data.js';

const text = z.string().min(1);
const example = z.object({ example: text, reads: text });

/** An act: what is done, in the words that say so. */
export const Act = example.extend({
  act: text,
  type: EventType,
  mode: text.optional(),
  cameo: z.string().regex(/^\d{2,4}$/),
  contexts: z.array(text).default([]),
  frames: z.array(text).min(1),
  reciprocal: z.boolean().default(false),
  /** Left out where no recipient is known. */
  needs: z.literal('recipient').optional(),
  /** Done by the authorities of a state, so that a passive without an agent is theirs in whose state it happens. */
  by: z.literal('authorities').optional(),
});
export type Act = z.infer<typeof Act>;

/** An operator: what becomes of an act that is agreed, refused, demanded, … */
export const Operator = example.extend({
  operator: text,
  table: text,
  frames: z.array(text),
  /** Who receives it: the one who would act (`demand`), or the one the act is aimed at (`promise`). */
  recipient: z.enum(['doer', 'target']).default('target'),
  /** Only where the complement is about what the speaker himself will do (`own`) or what others must do (`others`). */
  reports: z.enum(['own', 'others']).optional(),
});
export type Operator = z.infer<typeof Operator>;

const Operators = z.object({ tables: z.record(text, z.record(text, text)), operators: z.array(Operator) });

/** What a row of an operator's table gives. */
export interface Outcome {
  /** Null keeps the act's own. */
  readonly type: EventType | null;
  /** `=` keeps the act's own. */
  readonly mode: string | null;
  readonly status: EventStatus | null;
  /** Whoever is addressed, the one the act is aimed at receives it. */
  readonly isAimed: boolean;
}

export type Table = ReadonlyMap<string, Outcome>;

export type { Entry };

const readOutcome = (row: string): Outcome => {
  const [what, status] = row.replace('@target', '').split(' ').map(oneString);
  const [type, mode] = what!.split('/').map(oneString);
  return {
    type: type === '=' ? null : EventType.parse(type),
    mode: type === '=' ? '=' : (mode ?? null),
    status: status ? EventStatus.parse(status) : null,
    isAimed: row.includes('@target'),
  };
};

/** Groups of types that a table may name in one row. */
const groups: Record<string, readonly EventType[]> = {
  cooperation: ['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT'],
  conflict: ['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'],
};

const readTable = (rows: Record<string, string>): Table => {
  const table = new Map<string, Outcome>();
  for (const [key, row] of Object.entries(rows)) {
    if (row === '-') continue;
    const outcome = readOutcome(row);
    for (const type of groups[key] ?? [key]) if (!rows[type] || !groups[key]) table.set(type, outcome);
  }
  return table;
};

export const nounClasses: ReadonlyMap<string, NounClass> = new Map(
  Object.entries(shipped('noun-classes', () => z.record(text, z.array(text)).parse(nounData))).map(([name, list]) => [
    name,
    nounClass(name, list),
  ]),
);
export const acts: readonly Act[] = shipped('acts', () => z.array(Act).parse(actData));
const parsed = shipped('operators', () => Operators.parse(operatorData));
export const operators: readonly Operator[] = parsed.operators;
export const tables: ReadonlyMap<string, Table> = new Map(
  Object.entries(parsed.tables).map(([name, rows]) => [name, readTable(rows)]),
);

/** Constructions that look like acts and are none; they win over acts that match less of the sentence. */
export const Idiom = z.object({ idiom: text, frames: z.array(text).min(1), example: text });
export const idioms = shipped('idioms', () => z.array(Idiom).parse(idiomData));

const written: Written[] = [];
const add = (name: string, frames: readonly string[], rest: Pick<Written, 'act' | 'operator' | 'table'>): void => {
  for (const text of frames) written.push({ name: oneString(name), text, ...rest });
};
for (const act of acts) add(`act:${act.act}`, act.frames, { act, operator: null, table: null });
for (const operator of operators) {
  const table = tables.get(operator.table);
  if (!table) throw new Error(`operator ${operator.operator}: no table \`${operator.table}\``);
  add(`operator:${operator.operator}`, operator.frames, { act: null, operator, table });
}
for (const idiom of idioms) add(`idiom:${idiom.idiom}`, idiom.frames, { act: null, operator: null, table: null });

/** The entries of the lexicon by the lemmas that head them. */
export const index: Index = indexFrames(written, nounClasses);

const normals = new Map<string, string>();
/** `normal`, remembered: texts repeat their lemmas. */
export const normalLemma = (lemma: string): string => {
  let found = normals.get(lemma);
  if (found === undefined) {
    found = normal(lemma);
    if (normals.size > 50_000) normals.clear();
    normals.set(lemma, found);
  }
  return found;
};

const lemmasOf = lemmasByForm(index);

/** What may be done again and be told in one word: `rearrested`, `redesignated`. */
const again =
  /^(?:arrest|attack|bomb|detain|deport|designate|invade|invite|nominate|occupy|convict|sentence|sanction|blacklist|supply|arm|admit|visit|convene|launch|impose|deploy|classify|annex|abduct|extradite)$/;

/** Entries that a verb may head, by its lemma where that can have this form, else by the form. */
export function verbEntries(form: string, lemma: string): readonly Entry[] | undefined {
  const stated = normalLemma(lemma);
  const possible = lemmasOf.get(normalLemma(form));
  const found = index.verb.get(possible && !possible.includes(stated) ? possible[0]! : stated);
  if (found || !stated.startsWith('re')) return found;
  // `re-established`, `re-imposed`: with a hyphen or without, it is done again
  if (stated[2] === '-') return index.verb.get(`re${stated.slice(3)}`) ?? index.verb.get(stated.slice(3));
  return again.test(stated.slice(2)) ? index.verb.get(stated.slice(2)) : undefined;
}
