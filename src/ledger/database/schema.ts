/** The tables as Kysely sees them; what the columns mean is said in `migrations/*.sql`. */

type Text = string | null;
type Number_ = number | null;

export interface DocumentTable {
  number: number;
  id: string;
  sha256: string;
  title: Text;
  source: Text;
  published: Text;
  earliest: Text;
  latest: Text;
  dateline: Text;
  language: string;
  characters: number;
  body: Buffer;
  sketch: Buffer;
  copies: string;
}

export interface OriginTable {
  document: string;
  origin: string;
  bytes: string;
  title: Text;
  source: Text;
  published: Text;
  language: Text;
  given_id: Text;
}

export interface SignatureTable {
  key: string;
  block: string;
  kind: string;
  words: string;
  country: Text;
  actor: string;
}

export interface ActorTable {
  id: string;
  kind: string;
  name: string;
  country: Text;
  party: Text;
  sectors: string;
  documents: number;
}

export interface AppearanceTable {
  document: string;
  local: string;
  signature: string;
  name: string;
  aliases: string;
  sectors: string;
  mentions: number;
  start_at: number;
  end_at: number;
}

export interface OfficeTable {
  document: string;
  number: number;
  signature: string;
  title: string;
  body: Text;
  term: Text;
  earliest: Text;
  latest: Text;
  start_at: number;
  end_at: number;
}

export interface StatementTable {
  id: string;
  document: string;
  number: number;
  form: string;
  cue: Text;
  medium: Text;
  edtf: Text;
  earliest: Text;
  latest: Text;
  day: string;
  source_start: Number_;
  source_end: Number_;
  cue_start: Number_;
  cue_end: Number_;
  content: string;
  start_at: number;
  end_at: number;
  because: string;
  review: Text;
  corrections: Text;
  urgency: number;
}

export interface ReportTable {
  id: string;
  document: string;
  number: number;
  event: Text;
  family: string;
  type: string;
  mode: Text;
  contexts: string;
  cameo: Text;
  score: number;
  status: string;
  statement: Text;
  edtf: Text;
  earliest: Text;
  latest: Text;
  published: Text;
  from_day: Number_;
  to_day: Number_;
  dating: string;
  gist: string;
  place: Text;
  place_country: Text;
  lat: Number_;
  lon: Number_;
  trigger_start: number;
  trigger_end: number;
  start_at: number;
  end_at: number;
  because: string;
}

export interface ReportSideTable {
  report: string;
  role: string;
  number: number;
  signature: string;
  party: Text;
  family: string;
  from_day: Number_;
  count: Number_;
  start_at: number;
  end_at: number;
}

export interface EventTable {
  id: string;
  family: string;
  type: string;
  mode: Text;
  contexts: string;
  cameo: Text;
  score: number;
  status: string;
  claimed: number;
  edtf: Text;
  earliest: Text;
  latest: Text;
  day: string;
  place: Text;
  place_country: Text;
  lat: Number_;
  lon: Number_;
  reports: number;
  documents: number;
  sources: number;
  disagreements: Text;
  review: Text;
  urgency: number;
}

export interface EventActorTable {
  event: string;
  role: string;
  actor: string;
  party: Text;
  type: string;
  day: string;
}

export interface DyadTable {
  a: string;
  b: string;
  month: string;
  quad: string;
  events: number;
  claimed: number;
  score: number;
}

export interface PairTable {
  a: string;
  b: string;
  events: number;
  claimed: number;
  score: number;
}

export interface TallyTable {
  what: string;
  value: string;
  type: string;
  month: string;
  events: number;
  claimed: number;
  score: number;
}

export interface InstrumentUseTable {
  document: string;
  local: string;
  instrument: string;
  kind: string;
  name: string;
  part_of: Text;
  adopted: Text;
  ends: Text;
  parties: string;
  provisions: string;
  mentions: number;
  start_at: number;
  end_at: number;
}

export interface PositionTable {
  id: string;
  document: string;
  number: number;
  holder: string;
  stance: string;
  target_kind: string;
  target: string;
  statement: Text;
  day: string;
  start_at: number;
  end_at: number;
  because: string;
  review: Text;
  corrections: Text;
  urgency: number;
}

export interface DecisionTable {
  id: string;
  at: string;
  who: string;
  why: Text;
  action: string;
  subject_kind: string;
  subject: string;
  value: Text;
  undoes: Text;
}

export interface Tables {
  document: DocumentTable;
  origin: OriginTable;
  band: { hash: string; document: string };
  reading: { document: string; engine: string; body: Buffer };
  signature: SignatureTable;
  trait: { signature: string; what: string; value: string; documents: number };
  actor: ActorTable;
  actor_name: { key: string; actor: string };
  appearance: AppearanceTable;
  office: OfficeTable;
  statement: StatementTable;
  statement_actor: { statement: string; role: string; signature: string; day: string };
  statement_about: { statement: string; kind: string; target: string; day: string };
  party_statement: { speaker: string; other: string; day: string; statement: string };
  report: ReportTable;
  report_side: ReportSideTable;
  event: EventTable;
  event_actor: EventActorTable;
  dyad: DyadTable;
  dyad_event: { a: string; b: string; day: string; event: string; type: string };
  event_source: { source: string; day: string; event: string; type: string };
  pair: PairTable;
  tally: TallyTable;
  instrument: {
    key: string;
    kind: string;
    name: string;
    part_of: Text;
    adopted: Text;
    ends: Text;
    documents: number;
  };
  instrument_name: { key: string; instrument: string };
  instrument_use: InstrumentUseTable;
  position: PositionTable;
  party_position: { party: string; target: string; day: string; position: string };
  decision: DecisionTable;
  fetched: { url: string; memory: string };
}
