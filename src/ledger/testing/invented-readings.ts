import fc from 'fast-check';
import type { Actor, Event, EventStatus, EventType, Place, Reading } from '../../record/index.js';
import type { OriginTable } from '../database/index.js';
import { digest, documentIdOf, type Entry, entryOf } from '../intake/index.js';

/** A document as a test invents it: which words it has, and what a reader of it would find. Plain, so that it shrinks. */
export interface Invented {
  /** Documents of one story differ in at most a few words. */
  readonly story: number;
  readonly edit: number;
  readonly cast: readonly number[];
  readonly events: readonly InventedEvent[];
  readonly says: readonly (readonly [speaker: number, about: number])[];
  readonly engine: number;
}

interface InventedEvent {
  readonly type: EventType;
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
  readonly when: string | null;
  readonly where: number | null;
  readonly status: EventStatus;
  readonly isClaimed: boolean;
  readonly words: number;
}

/** From where a document came. */
export interface InventedOrigin {
  readonly source: string | null;
  readonly published: string | null;
  readonly title: string | null;
}

const person = (name: string, country: string | null, title?: string) => ({ kind: 'person', name, country, title });
const organisation = (name: string, country: string | null) => ({ kind: 'organisation', name, country });
const group = (name: string, country: string | null, members: readonly number[] = []) => ({
  kind: 'group',
  name,
  country,
  members,
});

/** Those who occur: namesakes, transliterations, names with and without a state, people and states named together. */
const world: readonly {
  readonly kind: string;
  readonly name: string;
  readonly country: string | null;
  readonly title?: string | undefined;
  readonly members?: readonly number[];
}[] = [
  { kind: 'state', name: 'Iran', country: 'IRN' },
  { kind: 'state', name: 'China', country: 'CHN' },
  { kind: 'state', name: 'Russia', country: 'RUS' },
  { kind: 'state', name: 'France', country: 'FRA' },
  person('Viktor Belov', 'RUS', 'foreign minister'),
  person('Anna Belova', 'RUS', 'foreign minister'),
  person('Viktor Belov', null),
  person('Belov', 'RUS', 'foreign minister'),
  person('Belov', 'RUS'),
  person('Belov', null, 'foreign minister'),
  person('Viktor Pavlovich Belov', 'RUS'),
  person('Oleg Belov', 'RUS', 'foreign minister'),
  person('Aleksandr Orlov', 'RUS'),
  person('Alexander Orlov', 'RUS'),
  person('Alexander Orlov', 'FRA'),
  person('Alexander Orlov', null),
  organisation('Coast Guard', 'CHN'),
  organisation('Coast Guard', 'IRN'),
  organisation('Coast Guard', null),
  organisation('Harbour Board', null),
  group('23 Chinese engineers', 'CHN'),
  group('5 Chinese engineers', 'CHN'),
  group('Chinese engineers', 'CHN'),
  group('Viktor Belov and Anna Belova', 'RUS', [4, 5]),
  { kind: 'bloc', name: 'the Three', country: null, members: [0, 1, 3] },
  { kind: 'bloc', name: 'the Harbour League', country: null, members: [0, 1, 2, 3, 16, 17] },
  { kind: 'office', name: 'foreign ministry', country: 'RUS' },
];

const places: readonly Omit<Place, 'id' | 'mentions'>[] = [
  { name: 'Geneva', country: 'CHE', lat: 46.2, lon: 6.1 },
  { name: 'Bern', country: 'CHE', lat: 46.9, lon: 7.4 },
  { name: 'Switzerland', country: 'CHE', lat: 46.8, lon: 8.2 },
  { name: 'Lyon', country: 'FRA', lat: 45.8, lon: 4.8 },
];

const stories = [
  'harbour pilots waited while delegates argued about lanterns cables and the price of winter grain',
  'surveyors measured the northern ridge before engineers closed the tunnel for another season of repairs',
  'orchards near the frontier froze early and growers asked neighbouring provinces for seed and salt',
].map((words) => words.split(' '));

/** Words of a document: a story told three times over, with a few words put in. */
function textOf({ story, edit }: Invented): string {
  const words = [...stories[story]!, ...stories[story]!.toReversed(), ...stories[story]!, `story ${story}`];
  if (edit) words.splice((edit * 7) % words.length, 0, `edition${edit}`);
  return `${words.join(' ')}.`;
}

/** The reading of an invented document under what its origin says of it. */
export function readingOf(invented: Invented, { source, published, title }: InventedOrigin): Reading {
  const text = textOf(invented);
  const cast = castOf(invented);
  const ids = new Map(cast.map((at, i) => [at, `a${i + 1}`]));
  const idOf = (pick: number): string => ids.get(invented.cast[pick % invented.cast.length]!)!;
  const span = (at: number, length = 40) => {
    const start = at % (text.length - length);
    return { start, end: start + length };
  };
  const actors = cast.map((at, i): Actor => {
    const { kind, name, country, title, members = [] } = world[at]!;
    return {
      id: ids.get(at)!,
      kind: kind as Actor['kind'],
      name,
      country,
      aliases: at % 3 ? [] : [`the ${name}`],
      sectors: kind === 'person' && (at + invented.edit) % 2 ? ['GOV'] : [],
      members: members.flatMap((member) => ids.get(member) ?? []),
      offices: title ? [{ title, of: null, ...span(i, 5), when: null }] : [],
      mentions: [{ ...span(i, 5), form: 'name' }],
    };
  });
  const found = [...new Set(invented.events.flatMap(({ where }) => where ?? []))].sort();
  const statements = invented.says.map(([speaker, about], i) => ({
    id: `s${i + 1}`,
    speakers: [idOf(speaker)],
    addressees: [],
    source: span(i, 5),
    cue: { ...span(i + 6, 4), lemma: 'say' },
    content: [span(i + 11)],
    form: 'indirect' as const,
    when: null,
    medium: null,
    about: [idOf(about)],
    because: 'invented',
  }));
  return {
    engine: `invented-${invented.engine}`,
    document: {
      id: documentIdOf(text),
      origin: '',
      title,
      source,
      published,
      dateline: null,
      language: 'en',
      text,
    },
    sentences: [{ start: 0, end: text.length, paragraph: 0 }],
    actors,
    places: found.map((at) => ({ id: `p${at}`, ...places[at]!, mentions: [] })),
    times: [],
    statements,
    events: invented.events.map(
      (event, i): Event => ({
        id: `e${i + 1}`,
        type: event.type,
        mode: event.words % 2 ? null : 'meet',
        contexts: event.words % 3 ? [] : ['trade'],
        cameo: null,
        score: (event.words % 9) - 4,
        actors: event.actors.map((pick) => ({ actor: idOf(pick), ...span(i, 5) })),
        recipients: event.recipients.map((pick) => ({ actor: idOf(pick), ...span(i + 9, 5) })),
        trigger: span(event.words * 3 + i, 6),
        evidence: span(event.words * 9, 90),
        when: event.when === null ? null : { edtf: event.when, ...span(i, 4) },
        where: event.where === null ? null : { place: `p${event.where}`, ...span(i, 4) },
        status: event.status,
        statement: event.isClaimed && statements.length ? 's1' : null,
        because: 'invented',
      }),
    ),
    instruments: [],
    positions: statements.length
      ? [
          {
            holder: statements[0]!.speakers[0]!,
            stance: 'supports',
            toward: statements[0]!.about[0]!,
            statement: 's1',
            evidence: span(3),
            because: 'invented',
          },
        ]
      : [],
  };
}

/** Those a document names: its cast with the members of those named together. */
function castOf({ cast }: Invented): number[] {
  const all = new Set(cast);
  for (const at of all) for (const member of world[at]!.members ?? []) all.add(member);
  return [...all];
}

/** An invented document as it comes in from an origin. */
export function incomingOf(
  invented: Invented,
  origin: InventedOrigin,
): { readonly origin: OriginTable; readonly entry: Entry } {
  const entry = entryOf(readingOf(invented, origin));
  const { title, source, published } = origin;
  return {
    origin: {
      document: entry.document.id,
      origin: `${source}/${published}/${title}`,
      bytes: digest(textOf(invented)),
      title,
      source,
      published,
      language: null,
      given_id: null,
    },
    entry,
  };
}

const picks = (maxLength: number) => fc.array(fc.nat(5), { maxLength });
const day = fc.constantFrom('2025-10-17', '2025-10-18', '2025-10-19', '2025-10-21', '2025-11-02');
const when = fc.oneof(
  { weight: 5, arbitrary: day },
  { weight: 3, arbitrary: fc.constantFrom('2025-10', '2025', '2025-10-18/2025-10-20', '2025-10-17/..', '2025-11') },
  { weight: 3, arbitrary: fc.constant(null) },
);
const eventType = fc.constantFrom<EventType[]>(
  'CONSULT',
  'CONSULT',
  'AGREE',
  'ACCUSE',
  'SANCTION',
  'COERCE',
  'ASSAULT',
  'CONCEDE',
  'RETREAT',
);
const status = fc.constantFrom<EventStatus[]>('asserted', 'asserted', 'asserted', 'denied', 'possible', 'future');

const event: fc.Arbitrary<InventedEvent> = fc.record({
  type: eventType,
  actors: picks(2),
  recipients: picks(2),
  when,
  where: fc.option(fc.nat(places.length - 1), { freq: 2 }),
  status,
  isClaimed: fc.boolean(),
  words: fc.nat(4),
});

/** Any document; two of one story and edit have the same words, and must then be told alike by {@link inventedDocuments}. */
const invented: fc.Arbitrary<Invented> = fc.record({
  story: fc.nat(stories.length - 1),
  edit: fc.nat(3),
  cast: fc.uniqueArray(fc.nat(world.length - 1), { minLength: 1, maxLength: 5 }),
  events: fc.array(event, { maxLength: 4 }),
  says: fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 2 }),
  engine: fc.constant(1),
});

/** Documents that all have words of their own. */
export const inventedDocuments = (maxLength: number): fc.Arbitrary<Invented[]> =>
  fc.uniqueArray(invented, { minLength: 1, maxLength, selector: ({ story, edit }) => `${story} ${edit}` });

export const inventedOrigin: fc.Arbitrary<InventedOrigin> = fc.record({
  source: fc.constantFrom('Ridge Wire', 'ridge wire ', 'Harbour Post', 'Frontier Times', null),
  published: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('2025-10-18', '2025-10-19', '2025-10-22') },
    { weight: 1, arbitrary: fc.constantFrom('2025-10', null) },
  ),
  title: fc.constantFrom('Grain', null),
});
