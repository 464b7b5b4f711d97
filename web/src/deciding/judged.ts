import { eventTypes } from '../parts/labels';

/** An actor of the ledger. */
export interface Somebody {
  readonly id: string;
  readonly name: string;
}

/** What a decision is about. */
export interface Judged {
  readonly kind: 'event' | 'statement' | 'position' | 'actor' | 'binding';
  /** Its id in the ledger. */
  readonly id: string;
  /** The words or name that the decision will be bound to: `DOCUMENT@START-END`. */
  readonly subject: string;
  /** Whether an event is judged with all its reports, and not as one document gives it. */
  readonly isWhole?: boolean;
  /** What it is, in words for a message. */
  readonly words: string;
  /** The fields as they stand. */
  readonly fields: Readonly<Record<string, string | null>>;
  /** Who is named beside it, and may be meant where a side is corrected. */
  readonly around?: readonly Somebody[];
}

/** A field that people may correct. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** Values to choose from; without them it is written. */
  readonly values?: readonly (readonly [value: string, label: string])[];
  /** Whether it can be left empty. */
  readonly isOptional?: boolean;
  /** Whether it holds ids of actors, who are chosen by name. */
  readonly isOfActors?: boolean;
}

const same = (...values: readonly string[]): [string, string][] => values.map((value) => [value, value]);
const when = {
  name: 'when',
  label: 'When',
  hint: 'a day, month or year as EDTF: 2025-10-03, 2025-10~, 2025-10-01/2025-10-10',
  isOptional: true,
} as const;

export const correctable: Readonly<Record<Judged['kind'], readonly Field[]>> = {
  event: [
    { name: 'type', label: 'Type', values: eventTypes.map(([type]) => [type, type.toLowerCase()]) },
    { name: 'mode', label: 'Mode', isOptional: true },
    { name: 'actors', label: 'Who', isOptional: true, isOfActors: true },
    { name: 'recipients', label: 'To whom', isOptional: true, isOfActors: true },
    {
      name: 'status',
      label: 'Status',
      values: same('asserted', 'denied', 'possible', 'future', 'requested', 'habitual'),
    },
    when,
    { name: 'place', label: 'Place', isOptional: true },
    { name: 'cameo', label: 'CAMEO code', isOptional: true },
  ],
  statement: [
    { name: 'form', label: 'Form', values: same('direct', 'indirect', 'mixed') },
    when,
    { name: 'medium', label: 'Medium', hint: 'letter, interview, statement …', isOptional: true },
  ],
  position: [
    {
      name: 'stance',
      label: 'Stance',
      values: same('supports', 'opposes', 'calls-for', 'rejects', 'abstains', 'holds-terminated', 'holds-in-force'),
    },
  ],
  binding: [],
  actor: [
    { name: 'name', label: 'Name' },
    { name: 'kind', label: 'Kind', values: same('state', 'person', 'organisation', 'group', 'bloc', 'office') },
    { name: 'country', label: 'Country', hint: 'ISO 3166, three letters', isOptional: true },
  ],
};
