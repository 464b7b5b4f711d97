import { z } from 'zod';
import { EventType, Sector } from './plover.js';
import { Span } from './span.js';

const id = z.string();
const span = { start: z.int().nonnegative(), end: z.int().nonnegative() };

export const Dateline = z.object({ place: z.string().nullable(), date: z.string().nullable(), ...span }).readonly();
export type Dateline = z.infer<typeof Dateline>;

/** One article, release or letter as plain text, with what is known about it. */
export const Document = z
  .object({
    id,
    origin: z.string(),
    title: z.string().nullable(),
    source: z.string().nullable(),
    /** Date of publication, EDTF. */
    published: z.string().nullable(),
    dateline: Dateline.nullable(),
    language: z.string(),
    text: z.string(),
  })
  .readonly();
export type Document = z.infer<typeof Document>;

/** What `read` needs of a document; all else has a default. */
export type DocumentInput = Pick<Document, 'text'> & Partial<Document>;

export const MentionForm = z.enum(['name', 'title', 'nominal', 'pronoun']);
export type MentionForm = z.infer<typeof MentionForm>;

/** A span that refers to an actor or a place. */
export const Mention = z.object({ ...span, form: MentionForm }).readonly();
export type Mention = z.infer<typeof Mention>;

/** What a person holds, of which body, and the words that say so. */
export const Office = z
  .object({ title: z.string(), of: id.nullable(), ...span, when: z.string().nullable() })
  .readonly();
export type Office = z.infer<typeof Office>;

export const ActorKind = z.enum(['state', 'person', 'organisation', 'group', 'bloc', 'office']);
export type ActorKind = z.infer<typeof ActorKind>;

export const Actor = z
  .object({
    id,
    kind: ActorKind,
    name: z.string(),
    aliases: z.array(z.string()).readonly(),
    /** ISO 3166-1 alpha-3, or null. */
    country: z.string().nullable(),
    sectors: z.array(Sector).readonly(),
    /** Ids of the actors that a group or bloc consists of, where the document names them or the bloc is known. */
    members: z.array(id).readonly(),
    offices: z.array(Office).readonly(),
    mentions: z.array(Mention).readonly(),
  })
  .readonly();
export type Actor = z.infer<typeof Actor>;

export const Place = z
  .object({
    id,
    name: z.string(),
    country: z.string().nullable(),
    lat: z.number().nullable(),
    lon: z.number().nullable(),
    mentions: z.array(Mention).readonly(),
  })
  .readonly();
export type Place = z.infer<typeof Place>;

export const TimeType = z.enum(['DATE', 'TIME', 'DURATION', 'SET']);
export type TimeType = z.infer<typeof TimeType>;

/** A time expression: `timex` is its TIMEX3 value, `edtf` the same as EDTF where EDTF can say it. */
export const Time = z.object({ ...span, type: TimeType, timex: z.string(), edtf: z.string().nullable() }).readonly();
export type Time = z.infer<typeof Time>;

/** What a source says: source, cue and content spans, and who is behind the source. */
export const Statement = z
  .object({
    id,
    speakers: z.array(id).readonly(),
    addressees: z.array(id).readonly(),
    source: Span.nullable(),
    cue: z
      .object({ ...span, lemma: z.string() })
      .readonly()
      .nullable(),
    content: z.array(Span).readonly(),
    form: z.enum(['direct', 'indirect', 'mixed']),
    /** EDTF, or null. */
    when: z.string().nullable(),
    /** `letter`, `interview`, `statement`, …, or null. */
    medium: z.string().nullable(),
    /** Ids of the instruments and actors that the content is about. */
    about: z.array(id).readonly(),
    /** The rule that found it, for `explain`. */
    because: z.string(),
  })
  .readonly();
export type Statement = z.infer<typeof Statement>;

/** One side of an event: which actor, and the span that names it there. */
export const Side = z.object({ actor: id, ...span }).readonly();
export type Side = z.infer<typeof Side>;

export const EventStatus = z.enum(['asserted', 'denied', 'possible', 'future', 'requested', 'habitual']);
export type EventStatus = z.infer<typeof EventStatus>;

export const Event = z
  .object({
    id,
    type: EventType,
    mode: z.string().nullable(),
    contexts: z.array(z.string()).readonly(),
    cameo: z.string().nullable(),
    /** PLOVER's conflict-cooperation score, -10 to 10. */
    score: z.number(),
    actors: z.array(Side).readonly(),
    recipients: z.array(Side).readonly(),
    trigger: Span,
    evidence: Span,
    when: z
      .object({ edtf: z.string(), ...span })
      .readonly()
      .nullable(),
    where: z
      .object({ place: id, ...span })
      .readonly()
      .nullable(),
    status: EventStatus,
    /** The statement it stands in: whose claim it is. Null is the document's own voice. */
    statement: id.nullable(),
    because: z.string(),
  })
  .readonly();
export type Event = z.infer<typeof Event>;

export const InstrumentKind = z.enum([
  'treaty',
  'resolution',
  'agreement',
  'letter',
  'declaration',
  'mechanism',
  'communique',
  'law',
  'plan',
  'charter',
  'ruling',
  'measure',
  'other',
]);
export type InstrumentKind = z.infer<typeof InstrumentKind>;

export const Provision = z.object({ label: z.string(), ...span }).readonly();
export type Provision = z.infer<typeof Provision>;

export const Instrument = z
  .object({
    id,
    kind: InstrumentKind,
    name: z.string(),
    /** The instrument that this one belongs to, as a mechanism does to its resolution. */
    of: id.nullable(),
    parties: z.array(id).readonly(),
    adopted: z.string().nullable(),
    ends: z.string().nullable(),
    provisions: z.array(Provision).readonly(),
    mentions: z.array(Mention).readonly(),
  })
  .readonly();
export type Instrument = z.infer<typeof Instrument>;

export const Stance = z.enum([
  'supports',
  'opposes',
  'calls-for',
  'rejects',
  'abstains',
  'holds-terminated',
  'holds-in-force',
]);
export type Stance = z.infer<typeof Stance>;

/** Who stands how toward an instrument or actor, by which words. */
export const Position = z
  .object({
    holder: id,
    stance: Stance,
    toward: id,
    statement: id.nullable(),
    evidence: Span,
    because: z.string(),
  })
  .readonly();
export type Position = z.infer<typeof Position>;

/** All that was read in one document. Lists stand in the order of the text. */
export const Reading = z
  .object({
    engine: z.string(),
    document: Document,
    sentences: z.array(z.object({ ...span, paragraph: z.int().nonnegative() }).readonly()).readonly(),
    actors: z.array(Actor).readonly(),
    places: z.array(Place).readonly(),
    times: z.array(Time).readonly(),
    statements: z.array(Statement).readonly(),
    events: z.array(Event).readonly(),
    instruments: z.array(Instrument).readonly(),
    positions: z.array(Position).readonly(),
  })
  .readonly();
export type Reading = z.infer<typeof Reading>;
