-- Version 1 of the ledger. Standard SQL that SQLite and PostgreSQL both read; what only one of them has (full-text
-- search, names of types) lies beside it in 0001.sqlite.sql and 0001.postgres.sql.
--
-- Ids are made from what they name (the SHA-256 of a text, the key of a name), never counted, so that two ledgers of the
-- same documents are the same. Spans are half-open and count UTF-16 code units of the document's text.

create table document (
  number integer primary key,
  id text_c not null unique,
  sha256 text_c not null unique,
  title text_c,
  source text_c,
  published text_c,
  earliest text_c,
  latest text_c,
  dateline text_c,
  language text_c not null,
  characters integer not null,
  body blob not null,
  sketch blob not null,
  copies text_c not null
);
create index document_copies on document (copies);
create index document_earliest on document (earliest);
-- What a search that goes from ids to numbers needs of a document, without its text.
create index document_found on document (id, number, earliest, latest);

-- Where a document came from. The same text from two places is one document with two origins.
create table origin (
  document text_c not null references document (id) on delete cascade,
  origin text_c not null,
  bytes text_c not null,
  title text_c,
  source text_c,
  published text_c,
  language text_c,
  -- The id that the source itself gives the document.
  given_id text_c,
  primary key (origin, document)
);
create index origin_document on origin (document);
create index origin_source on origin (source, document);
create index origin_bytes on origin (bytes);

create table band (
  hash text_c not null,
  document text_c not null references document (id) on delete cascade,
  primary key (hash, document)
);
create index band_document on band (document);

create table reading (
  document text_c primary key references document (id) on delete cascade,
  engine text_c not null,
  body blob not null
);

-- An actor as documents name it: one spelling's key in one state.
create table signature (
  key text_c primary key,
  block text_c not null,
  kind text_c not null,
  words text_c not null,
  country text_c,
  actor text_c not null
);
create index signature_block on signature (block);
create index signature_actor on signature (actor);

-- In how many documents a signature has a name, an alias, a sector or a title.
create table trait (
  signature text_c not null,
  what text_c not null,
  value text_c not null,
  documents integer not null,
  primary key (signature, what, value)
);

create table actor (
  id text_c primary key,
  kind text_c not null,
  name text_c not null,
  country text_c,
  party text_c,
  sectors text_c not null,
  documents integer not null
);
create index actor_party on actor (party, documents);

create table actor_name (
  key text_c not null,
  actor text_c not null references actor (id) on delete cascade,
  primary key (key, actor)
);
create index actor_name_actor on actor_name (actor);

create table appearance (
  document text_c not null references document (id) on delete cascade,
  local text_c not null,
  signature text_c not null references signature (key),
  name text_c not null,
  aliases text_c not null,
  sectors text_c not null,
  mentions integer not null,
  start_at integer not null,
  end_at integer not null,
  primary key (document, local)
);
create index appearance_signature on appearance (signature, document);

create table office (
  document text_c not null references document (id) on delete cascade,
  number integer not null,
  signature text_c not null,
  title text_c not null,
  body text_c,
  term text_c,
  earliest text_c,
  latest text_c,
  start_at integer not null,
  end_at integer not null,
  primary key (document, number)
);
create index office_signature on office (signature);

create table statement (
  id text_c primary key,
  document text_c not null references document (id) on delete cascade,
  number integer not null,
  form text_c not null,
  cue text_c,
  medium text_c,
  edtf text_c,
  earliest text_c,
  latest text_c,
  -- Its own day, else that of publication; empty where neither is known. So it is wherever a column is called `day`.
  day text_c not null,
  source_start integer,
  source_end integer,
  cue_start integer,
  cue_end integer,
  content text_c not null,
  start_at integer not null,
  end_at integer not null,
  because text_c not null,
  -- What people decided: accepted, rejected or corrected; and the corrected fields, as JSON.
  review text_c,
  corrections text_c
);
create index statement_document on statement (document);
create index statement_day on statement (day, id);

create table statement_actor (
  statement text_c not null references statement (id) on delete cascade,
  role text_c not null,
  signature text_c not null,
  day text_c not null,
  primary key (signature, role, day, statement)
);
create index statement_actor_statement on statement_actor (statement);

create table statement_about (
  statement text_c not null references statement (id) on delete cascade,
  kind text_c not null,
  target text_c not null,
  day text_c not null,
  primary key (target, kind, day, statement)
);
create index statement_about_statement on statement_about (statement);

-- Statements by the party that speaks and the one that is spoken to or about; an empty side stands for anybody.
create table party_statement (
  speaker text_c not null,
  other text_c not null,
  day text_c not null,
  statement text_c not null references statement (id) on delete cascade,
  primary key (speaker, other, day, statement)
);
create index party_statement_statement on party_statement (statement);

-- An event as one document gives it.
create table report (
  id text_c primary key,
  document text_c not null references document (id) on delete cascade,
  number integer not null,
  event text_c,
  family text_c not null,
  type text_c not null,
  mode text_c,
  contexts text_c not null,
  cameo text_c,
  score double precision not null,
  status text_c not null,
  statement text_c,
  edtf text_c,
  earliest text_c,
  latest text_c,
  published text_c,
  -- First and last day on which the report can be joined with others; null where it has no date at all.
  from_day integer,
  to_day integer,
  dating text_c not null,
  gist text_c not null,
  place text_c,
  place_country text_c,
  lat double precision,
  lon double precision,
  trigger_start integer not null,
  trigger_end integer not null,
  start_at integer not null,
  end_at integer not null,
  because text_c not null
);
create index report_document on report (document);
create index report_event on report (event);
create index report_type on report (type, status, document);
create index report_place on report (place, document);
create index report_country on report (place_country, document);

create table report_side (
  report text_c not null references report (id) on delete cascade,
  role text_c not null,
  number integer not null,
  signature text_c not null,
  party text_c,
  family text_c not null,
  from_day integer,
  count integer,
  start_at integer not null,
  end_at integer not null,
  primary key (report, role, number)
);
create index report_side_signature on report_side (signature);
create index report_side_party on report_side (party, family, from_day);

-- What happened, by all reports of it.
create table event (
  id text_c primary key,
  family text_c not null,
  type text_c not null,
  mode text_c,
  contexts text_c not null,
  cameo text_c,
  score double precision not null,
  status text_c not null,
  claimed integer not null,
  edtf text_c,
  earliest text_c,
  latest text_c,
  day text_c not null,
  place text_c,
  place_country text_c,
  lat double precision,
  lon double precision,
  reports integer not null,
  documents integer not null,
  sources integer not null,
  disagreements text_c,
  review text_c
);
create index event_day on event (day, id);
create index event_type on event (type, day, id);
create index event_status on event (status, day, id);
create index event_country on event (place_country, day, id);
create index event_place on event (place, day, id);
create index event_review on event (day, id) where review is not null;

create table event_actor (
  event text_c not null references event (id) on delete cascade,
  role text_c not null,
  actor text_c not null,
  party text_c,
  type text_c not null,
  day text_c not null,
  primary key (event, role, actor)
);
create index event_actor_actor on event_actor (actor, day, event, type, role);
create index event_actor_party on event_actor (party, day, event, type, role);

create table dyad (
  a text_c not null,
  b text_c not null,
  month text_c not null,
  quad text_c not null,
  events integer not null,
  claimed integer not null,
  score double precision not null,
  primary key (a, b, month, quad)
);
create index dyad_b on dyad (b, a, month);

-- Which events join two parties, for the pages of a dyad.
create table dyad_event (
  a text_c not null,
  b text_c not null,
  day text_c not null,
  event text_c not null references event (id) on delete cascade,
  type text_c not null,
  primary key (a, b, day, event, type)
);
create index dyad_event_event on dyad_event (event);

create table instrument (
  key text_c primary key,
  kind text_c not null,
  name text_c not null,
  part_of text_c,
  adopted text_c,
  ends text_c,
  documents integer not null
);

create table instrument_name (
  key text_c not null,
  instrument text_c not null references instrument (key) on delete cascade,
  primary key (key, instrument)
);
create index instrument_part on instrument (part_of);
create index instrument_name_instrument on instrument_name (instrument);

create table instrument_use (
  document text_c not null references document (id) on delete cascade,
  local text_c not null,
  instrument text_c not null,
  kind text_c not null,
  name text_c not null,
  part_of text_c,
  adopted text_c,
  ends text_c,
  parties text_c not null,
  provisions text_c not null,
  mentions integer not null,
  start_at integer not null,
  end_at integer not null,
  primary key (document, local)
);
create index instrument_use_instrument on instrument_use (instrument);

create table position (
  id text_c primary key,
  document text_c not null references document (id) on delete cascade,
  number integer not null,
  holder text_c not null,
  stance text_c not null,
  target_kind text_c not null,
  target text_c not null,
  statement text_c,
  day text_c not null,
  start_at integer not null,
  end_at integer not null,
  because text_c not null,
  review text_c,
  corrections text_c
);
create index position_document on position (document);
create index position_holder on position (holder, day);
create index position_target on position (target, day);

-- Positions by the party that holds them and what they are held about: an instrument's key, or the party of an actor.
create table party_position (
  party text_c not null,
  target text_c not null,
  day text_c not null,
  position text_c not null references position (id) on delete cascade,
  primary key (party, target, day, position)
);
create index party_position_position on party_position (position);

-- What people decided. Never changed, only added to: a decision is taken back by another that names it.
create table decision (
  id text_c primary key,
  at text_c not null,
  who text_c not null,
  why text_c,
  action text_c not null,
  subject_kind text_c not null,
  subject text_c not null,
  value text_c,
  undoes text_c
);
create index decision_subject on decision (subject);

-- What a fetch left behind for the next one; of this machine only, and in no dump.
create table fetched (
  url text_c primary key,
  memory text_c not null
);
