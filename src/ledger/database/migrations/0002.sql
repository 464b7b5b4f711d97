-- Version 2: what the workbench counts, lists and asks about.

-- What events come to by month and type: all of them (`all`), and those with a value of something: their status, mode,
-- country (of the place), place (`ISO name`), source, the party of who acts (`acting`), of anybody (`party`). Under `actor`
-- only events that count in the sums of dyads.
create table tally (
  what text_c not null,
  value text_c not null,
  type text_c not null,
  month text_c not null,
  events integer not null,
  claimed integer not null,
  score double precision not null,
  primary key (what, value, type, month)
);

-- The sums of a dyad over all months.
create table pair (
  a text_c not null,
  b text_c not null,
  events integer not null,
  claimed integer not null,
  score double precision not null,
  primary key (a, b)
);
create index pair_events on pair (events, a, b);
create index pair_b on pair (b, events);

-- Which sources report an event, in order of days.
create table event_source (
  source text_c not null,
  day text_c not null,
  event text_c not null references event (id) on delete cascade,
  type text_c not null,
  primary key (source, day, event)
);
create index event_source_event on event_source (event, source);

-- Doubt times weight: how much it is worth that a person looks at it; 0 where nothing is doubtful.
alter table event add column urgency double precision not null default 0;
alter table statement add column urgency double precision not null default 0;
alter table position add column urgency double precision not null default 0;

create index event_disagreeing on event (day, id) where disagreements is not null;
create index event_mode on event (mode, day, id) where mode is not null;
create index event_told on event (day, id) where documents > 1;
create index event_claimed on event (day, id) where claimed = 1;
create index actor_documents on actor (documents, id);
create index instrument_documents on instrument (documents, key);
create index position_day on position (day, id);
create index document_taken on document (earliest, number);

insert into event_source (source, day, event, type)
  select distinct o.source, e.day, e.id, e.type from event e join report r on r.event = e.id
  join origin o on o.document = r.document where o.source is not null;

insert into pair (a, b, events, claimed, score)
  select a, b, sum(events), sum(claimed), sum(score) from dyad group by a, b;

insert into tally select 'all', '', type, substr(day, 1, 7), count(*), sum(claimed), sum(score)
  from event group by type, substr(day, 1, 7);
insert into tally select 'status', status, type, substr(day, 1, 7), count(*), sum(claimed), sum(score)
  from event group by status, type, substr(day, 1, 7);
insert into tally select 'mode', mode, type, substr(day, 1, 7), count(*), sum(claimed), sum(score)
  from event where mode is not null group by mode, type, substr(day, 1, 7);
insert into tally select 'country', place_country, type, substr(day, 1, 7), count(*), sum(claimed), sum(score)
  from event where place_country is not null group by place_country, type, substr(day, 1, 7);
insert into tally select 'place', coalesce(place_country, '') || ' ' || place, type, substr(day, 1, 7), count(*),
  sum(claimed), sum(score) from event where place is not null
  group by coalesce(place_country, '') || ' ' || place, type, substr(day, 1, 7);
insert into tally select 'source', s.source, e.type, substr(e.day, 1, 7), count(*), sum(e.claimed), sum(e.score)
  from event_source s join event e on e.id = s.event group by s.source, e.type, substr(e.day, 1, 7);
insert into tally select 'acting', s.party, e.type, substr(e.day, 1, 7), count(*), sum(e.claimed), sum(e.score)
  from (select distinct event, party from event_actor where role = 'actor' and party is not null) s
  join event e on e.id = s.event group by s.party, e.type, substr(e.day, 1, 7);
insert into tally select 'party', s.party, e.type, substr(e.day, 1, 7), count(*), sum(e.claimed), sum(e.score)
  from (select distinct event, party from event_actor where party is not null) s
  join event e on e.id = s.event group by s.party, e.type, substr(e.day, 1, 7);
insert into tally select 'actor', s.actor, e.type, substr(e.day, 1, 7), count(*), sum(e.claimed), sum(e.score)
  from (select distinct event, actor from event_actor) s join event e on e.id = s.event
  where e.status = 'asserted' and (e.review is null or e.review <> 'rejected')
  group by s.actor, e.type, substr(e.day, 1, 7);
