import type { Actor, Document, Reading } from '../../record/index.js';
import type { Tables } from '../database/schema.js';
import {
  type DoubtfulPosition,
  type DoubtfulStatement,
  doubtsAboutPosition,
  doubtsAboutStatement,
  positionWeight,
  statementWeight,
  urgencyOf,
} from '../doubt/index.js';
import { boundsOf } from './days.js';
import { digest, pack, storable } from './digest.js';
import { type Signature, signatureOf } from './identity.js';
import { instrumentKey } from './instruments.js';
import { membersOf } from './members.js';
import { type ReportRow, reportsIn, type SideRow } from './reports.js';
import { bandsOf, sketchBytes, sketchOf } from './sketch.js';
import { dayOfStance } from './stance-day.js';

type Row<T extends keyof Tables> = Omit<Tables[T], 'number'> & Partial<Pick<Tables[T], 'number' & keyof Tables[T]>>;

/**
 * All rows that one document and its reading give, before they are brought together with others. Made away from the
 * ledger, on any thread.
 */
export interface Entry {
  readonly document: Omit<Row<'document'>, 'copies'>;
  readonly words: { readonly title: string; readonly body: string; readonly source: string };
  readonly bands: readonly string[];
  readonly reading: Tables['reading'];
  readonly signatures: readonly Signature[];
  readonly appearances: readonly Tables['appearance'][];
  readonly offices: readonly Tables['office'][];
  readonly statements: readonly Omit<Tables['statement'], Decided>[];
  readonly speakers: readonly Tables['statement_actor'][];
  readonly about: readonly Tables['statement_about'][];
  readonly reports: readonly ReportRow[];
  readonly sides: readonly SideRow[];
  readonly instruments: readonly Tables['instrument_use'][];
  readonly positions: readonly Omit<Tables['position'], Decided>[];
}

/** Columns that people's decisions fill. */
type Decided = 'review' | 'corrections';

/** A reading as the ledger keeps it: the text is kept once, with the document. */
export type KeptReading = Omit<Reading, 'document'> & {
  /** Absent from readings of before it was kept. */
  readonly dateline?: Reading['document']['dateline'];
};

/** Turns a reading into rows. `reading.document.id` must be the ledger's id of the text. */
export function entryOf(reading: Reading): Entry {
  const { document, ...rest } = reading;
  const id = document.id;
  const published = boundsOf(document.published);
  const actors = new Map(reading.actors.map((actor) => [actor.id, actor]));
  const signatures = new Map<string, Signature>();
  const signatureFor = (actor: Actor): string => {
    const signature = signatureOf(actor);
    signatures.set(signature.key, signature);
    return signature.key;
  };
  const named = new Map(reading.actors.map((actor) => [actor.id, signatureFor(actor)]));
  const instruments = new Map(
    reading.instruments.map((instrument) => [instrument.id, instrumentKey(instrument, id, actors)]),
  );
  const day = (edtf: string | null): string => boundsOf(edtf).earliest ?? published.earliest ?? '';
  /** Where the target of a position or statement leads: an actor's signature or an instrument's key. */
  const targetOf = (local: string): { kind: string; target: string } | null => {
    const signature = named.get(local);
    if (signature !== undefined) return { kind: 'actor', target: signature };
    const instrument = instruments.get(local);
    return instrument === undefined ? null : { kind: 'instrument', target: instrument };
  };

  const speakers: Tables['statement_actor'][] = [];
  const about: Tables['statement_about'][] = [];
  const statements = reading.statements.map((statement, number) => {
    const key = `${id}:${statement.id}`;
    for (const [role, ids] of [
      ['speaker', statement.speakers],
      ['addressee', statement.addressees],
    ] as const)
      for (const signature of new Set(ids.flatMap((one) => membersOf(one, actors)).map((one) => named.get(one)!)))
        speakers.push({ statement: key, role, signature, day: day(statement.when) });
    const targets = new Map(
      statement.about
        .map(targetOf)
        .filter((target) => target !== null)
        .map((t) => [t.kind + t.target, t]),
    );
    for (const target of targets.values()) about.push({ statement: key, ...target, day: day(statement.when) });
    const spans = [statement.source, statement.cue, ...statement.content].filter((span) => span !== null);
    const membersIn = (list: readonly string[]): string[] => [
      ...new Set(list.flatMap((one) => membersOf(one, actors)).map((one) => named.get(one)!)),
    ];
    const doubtful: DoubtfulStatement = {
      hasSource: statement.source !== null,
      hasCue: statement.cue !== null,
      hasContent: statement.content.length > 0,
      speakers: membersIn(statement.speakers).map((signature) => signatures.get(signature)!.kind),
      others: targets.size + membersIn(statement.addressees).length,
    };
    return {
      id: key,
      document: id,
      number,
      form: statement.form,
      cue: statement.cue?.lemma ?? null,
      medium: statement.medium,
      edtf: statement.when,
      ...boundsOf(statement.when),
      day: day(statement.when),
      source_start: statement.source?.start ?? null,
      source_end: statement.source?.end ?? null,
      cue_start: statement.cue?.start ?? null,
      cue_end: statement.cue?.end ?? null,
      content: JSON.stringify(statement.content.map(({ start, end }) => [start, end])),
      start_at: Math.min(...spans.map(({ start }) => start)),
      end_at: Math.max(...spans.map(({ end }) => end)),
      because: statement.because,
      urgency: urgencyOf(doubtsAboutStatement(doubtful), statementWeight(doubtful)),
    };
  });

  const { reports, sides } = reportsIn(reading, named, signatures);

  let officeNumber = 0;
  return {
    document: documentRow(document),
    words: {
      title: storable(document.title ?? ''),
      body: storable(document.text),
      source: storable(document.source ?? ''),
    },
    bands: bandsOf(sketchOf(document.text)),
    reading: {
      document: id,
      engine: reading.engine,
      body: pack({ ...rest, dateline: document.dateline } satisfies KeptReading),
    },
    signatures: [...signatures.values()],
    appearances: reading.actors.map((actor) => ({
      document: id,
      local: actor.id,
      signature: named.get(actor.id)!,
      name: storable(actor.name),
      aliases: storable(JSON.stringify(actor.aliases)),
      sectors: JSON.stringify(actor.sectors),
      mentions: actor.mentions.length,
      start_at: actor.mentions[0]?.start ?? 0,
      end_at: actor.mentions[0]?.end ?? 0,
    })),
    offices: reading.actors.flatMap((actor) =>
      actor.offices.map((office) => ({
        document: id,
        number: officeNumber++,
        signature: named.get(actor.id)!,
        title: storable(office.title),
        body: office.of === null ? null : (named.get(office.of) ?? null),
        term: office.when,
        ...boundsOf(office.when),
        start_at: office.start,
        end_at: office.end,
      })),
    ),
    statements,
    speakers,
    about,
    reports,
    sides,
    instruments: reading.instruments.map((instrument) => ({
      document: id,
      local: instrument.id,
      instrument: instruments.get(instrument.id)!,
      kind: instrument.kind,
      name: storable(instrument.name),
      part_of: instrument.of === null ? null : (targetOf(instrument.of)?.target ?? null),
      adopted: instrument.adopted,
      ends: instrument.ends,
      parties: JSON.stringify(instrument.parties.map((party) => named.get(party)).filter((key) => key !== undefined)),
      provisions: storable(JSON.stringify(instrument.provisions)),
      mentions: instrument.mentions.length,
      start_at: instrument.mentions[0]?.start ?? 0,
      end_at: instrument.mentions[0]?.end ?? 0,
    })),
    positions: reading.positions.flatMap((position, number) => {
      const target = targetOf(position.toward);
      const holders = [...new Set(membersOf(position.holder, actors).map((one) => named.get(one)!))];
      const statement = reading.statements.find((one) => one.id === position.statement);
      const speaking = new Set(
        (statement?.speakers ?? []).flatMap((one) => membersOf(one, actors)).map((one) => named.get(one)!),
      );
      const isOwnWord = statement?.speakers.includes(position.holder) ?? false;
      const done = isOwnWord ? null : dayOfStance(position, { ...reading, published: document.published });
      return target === null
        ? []
        : holders.map((holder, of) => {
            const doubtful: DoubtfulPosition = {
              stance: position.stance,
              holder: signatures.get(holder)!.kind,
              target: signatures.get(target.target)?.kind ?? target.kind,
              saidBy: position.statement === null ? 'document' : speaking.has(holder) ? 'holder' : 'other',
            };
            return {
              id: `${id}:p${number + 1}${of ? `.${of + 1}` : ''}`,
              document: id,
              number,
              holder,
              stance: position.stance,
              target_kind: target.kind,
              target: target.target,
              statement: position.statement === null ? null : `${id}:${position.statement}`,
              day: done ?? day(statement?.when ?? null),
              start_at: position.evidence.start,
              end_at: position.evidence.end,
              because: position.because,
              urgency: urgencyOf(doubtsAboutPosition(doubtful), positionWeight(doubtful)),
            };
          });
    }),
  };
}

function documentRow(document: Document): Entry['document'] {
  return {
    id: document.id,
    sha256: digest(document.text),
    title: document.title === null ? null : storable(document.title),
    source: document.source === null ? null : storable(document.source),
    published: document.published,
    ...boundsOf(document.published),
    dateline: document.dateline?.place ? storable(document.dateline.place) : null,
    language: document.language,
    characters: document.text.length,
    body: pack(document.text),
    sketch: sketchBytes(sketchOf(document.text)),
  };
}
