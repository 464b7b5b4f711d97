// npm run bench -- ledger generate [--events 1000000] [--documents 100000] [--people 5000] [--seed 1] [--ledger ADDRESS…]
// Makes a large ledger of invented documents, the same for the same seed. What would be brought together is written as
// it is known to belong together, so that a million events take minutes; all counts and sums are right.
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { normaliseName } from '../../dist/knowledge/index.js';
import {
  doubtsAboutEvent,
  doubtsAboutPosition,
  doubtsAboutStatement,
  eventWeight,
  positionWeight,
  statementWeight,
  urgencyOf,
} from '../../dist/ledger/doubt/index.js';
import { digest, documentIdOf } from '../../dist/ledger/index.js';
import { dayOf } from '../../dist/ledger/intake/days.js';
import { pack } from '../../dist/ledger/intake/digest.js';
import { familyKey, familyNamed, familyStem } from '../../dist/ledger/intake/families.js';
import { gistOf } from '../../dist/ledger/intake/gist.js';
import { cellsOf, pairsOf } from '../../dist/ledger/together/dyads.js';
import { talliesOf } from '../../dist/ledger/together/tally.js';
import { chanceOf, weighted, zipf } from './chance.mjs';
import { addressesOf, emptied } from './ledgers.mjs';
import { worldOf } from './world.mjs';
import { writerFor } from './writers.mjs';

const years = 12;
const firstYear = 2014;
/** In how many documents an event is reported, on average. */
const reportsPerEvent = 1.25;

const verbs = {
  CONSULT: ['met', 1],
  ACCUSE: ['accused', -2],
  SUPPORT: ['praised', 3],
  AGREE: ['signed', 4],
  COOPERATE: ['trained', 5],
  REQUEST: ['urged', -1],
  AID: ['supplied', 6],
  REJECT: ['rejected', -3],
  THREATEN: ['threatened', -4.5],
  COERCE: ['detained', -6],
  ASSAULT: ['shelled', -9],
  SANCTION: ['sanctioned', -5],
  PROTEST: ['picketed', -4],
  MOBILIZE: ['alerted', -5.5],
  CONCEDE: ['pardoned', 4.5],
  RETREAT: ['released', 6.5],
};
const pickType = weighted({
  CONSULT: 30,
  ACCUSE: 11,
  SUPPORT: 9,
  AGREE: 7,
  COOPERATE: 7,
  REQUEST: 7,
  AID: 5,
  REJECT: 5,
  THREATEN: 4,
  COERCE: 4,
  ASSAULT: 4,
  SANCTION: 3,
  PROTEST: 2,
  MOBILIZE: 1,
  CONCEDE: 0.5,
  RETREAT: 0.5,
});
/** Modes of some types. */
const modes = { ASSAULT: 'shell', COERCE: 'arrest', CONSULT: 'visit', AID: 'food', SANCTION: 'embargo' };
const pickStatus = weighted({ asserted: 86, future: 6, possible: 4, denied: 2, requested: 2 });

/** Months of documents, each with all rows that rest on it; at last what is counted over all. */
export function* months({ events, documents, people, seed }) {
  const world = worldOf(seed, people);
  const chance = chanceOf(seed + 1);
  const count = years * 12;
  const state = new Telling(world, chance);
  for (let month = 0; month < count; month++) {
    const share = (of) => Math.round((of * (month + 1)) / count) - Math.round((of * month) / count);
    yield state.month(firstYear + Math.floor(month / 12), (month % 12) + 1, share(events), share(documents));
  }
  yield state.rest();
}

class Telling {
  number = 0;
  traits = new Map();
  pairs = new Map();

  constructor(world, chance) {
    this.world = world;
    this.chance = chance;
    this.pickState = zipf(world.states.length, 0.9);
    this.pickPerson = zipf(world.persons.length, 0.8);
    this.pickOrganisation = zipf(world.organisations.length, 0.8);
    this.pickWord = zipf(world.words.length, 0.9);
    this.pickCity = zipf(world.cities.length, 0.7);
    this.pickInstrument = zipf(world.instruments.length, 0.8);
    this.pickSource = zipf(60, 0.8);
  }

  someone() {
    const { world, chance } = this;
    const kind = chance();
    if (kind < 0.55) return world.states[this.pickState(chance)];
    if (kind < 0.92) return world.persons[this.pickPerson(chance)];
    return world.organisations[this.pickOrganisation(chance)];
  }

  happening(dayNumber) {
    const { world, chance } = this;
    const actor = this.someone();
    let recipient = this.someone();
    while (recipient === actor) recipient = this.someone();
    const type = pickType(chance);
    const city = chance() < 0.5 ? world.cities[this.pickCity(chance)] : null;
    const words = Array.from({ length: 3 }, () => world.words[this.pickWord(chance)]).join(' ');
    const [verb, score] = verbs[type];
    const place = city ? ` in ${city.name}` : '';
    return {
      type,
      score,
      mode: chance() < 0.5 ? (modes[type] ?? null) : null,
      status: pickStatus(chance),
      sides: [actor, recipient],
      city,
      edtf: chance() < 0.8 ? dateOf(dayNumber) : null,
      verb,
      sentence: `${actor.name} ${verb} ${recipient.name}${place} ${words}.`,
      reports: [],
    };
  }

  month(year, month, events, documents) {
    const { chance } = this;
    const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
    const first = dayOf(`${year}-${`${month}`.padStart(2, '0')}-01`);
    const papers = Array.from({ length: documents }, (_, at) => ({
      day: first + Math.floor((at * days) / documents),
      told: [],
    }));
    const paperOn = (day) => papers.at(Math.min(Math.floor(((day + chance()) * documents) / days), documents - 1));
    const all = [];
    for (let at = 0; at < events; at++) {
      const day = Math.floor((at * days) / events);
      const happening = this.happening(first + day);
      all.push(happening);
      const tellers = new Set([paperOn(day)]);
      while (chance() < 1 - 1 / reportsPerEvent)
        tellers.add(paperOn(Math.min(day + Math.floor(chance() * 2), days - 1)));
      for (const paper of tellers) paper.told.push(happening);
    }
    const tables = Object.fromEntries(writtenMonthly.map((table) => [table, []]));
    const words = papers.map((paper) => this.tell(paper, tables));
    for (const happening of all) bringTogether(happening, tables);
    const [cells, tallies] = [new Map(), new Map()];
    for (const row of tables.event) {
      const { actors, houses } = row;
      for (const [a, b] of pairsOf({ row, actors }))
        tables.dyad_event.push({ a, b, day: row.day, event: row.id, type: row.type });
      for (const source of houses) tables.event_source.push({ source, day: row.day, event: row.id, type: row.type });
      for (const cell of cellsOf({ row, actors })) {
        addTo(cells, `${cell.a} ${cell.b} ${cell.month} ${cell.quad}`, cell);
        const { month: _, quad: __, ...pair } = cell;
        addTo(this.pairs, `${cell.a} ${cell.b}`, pair);
      }
      for (const cell of talliesOf({ row, actors, sources: houses }))
        addTo(tallies, `${cell.what} ${cell.value} ${cell.type} ${cell.month}`, cell);
    }
    tables.dyad = [...cells.values()];
    tables.tally = [...tallies.values()];
    return { tables, words };
  }

  /** Writes a document that tells of some happenings. */
  tell({ day, told }, tables) {
    const { chance, world } = this;
    const number = ++this.number;
    const source = `source ${this.pickSource(chance) + 1}`;
    const published = dateOf(day);
    const instrument = chance() < 0.2 ? world.instruments[this.pickInstrument(chance)] : null;
    const opening = `Bulletin ${number} of ${source}.`;
    const closing = instrument ? ` The ${instrument.name} stands.` : '';
    const text = `${[opening, ...told.map(({ sentence }) => sentence)].join(' ')}${closing}`;
    const id = documentIdOf(text);
    const title = `${world.words[this.pickWord(chance)]} ${world.words[this.pickWord(chance)]}`;
    tables.document.push({
      number,
      id,
      sha256: digest(text),
      title,
      source,
      published,
      earliest: published,
      latest: published,
      dateline: null,
      language: 'en',
      characters: text.length,
      body: pack(text),
      sketch: empty,
      copies: id,
    });
    tables.origin.push({ document: id, origin: `invented/${number}`, bytes: id, title, source, published });
    tables.reading.push({ document: id, engine: 'invented', body: noReading });
    const cast = new Map();
    let at = opening.length + 1;
    for (const [n, happening] of told.entries()) {
      this.report(happening, { id, number: n, at, published, source }, cast, tables);
      at += happening.sentence.length + 1;
    }
    if (instrument) {
      const start = text.indexOf(instrument.name, at - 1);
      this.invoke(instrument, id, start, [...cast.keys()][0], published, tables);
    }
    let local = 0;
    for (const [actor, { start, mentions }] of cast) {
      actor.documents++;
      tables.appearance.push({
        document: id,
        local: `a${++local}`,
        signature: actor.key,
        name: actor.name,
        aliases: '[]',
        sectors: actor.kind === 'person' ? '["GOV"]' : '[]',
        mentions,
        start_at: start,
        end_at: start + actor.name.length,
      });
    }
    return { number, title, body: text, source };
  }

  report(happening, { id, number, at, published, source }, cast, tables) {
    const { chance } = this;
    const key = `${id}:e${number + 1}`;
    const { type, mode, status, sentence, sides, verb, city, edtf, score } = happening;
    const day = dayOf(published);
    const dating = edtf === null ? 'assumed' : 'exact';
    const from = edtf === null ? day - 1 : dayOf(edtf);
    const family = familyKey(type, status, dating);
    const starts = [0, sides[0].name.length + verb.length + 2];
    const statement = chance() < 0.25 ? `${id}:s${number + 1}` : null;
    const end = at + sentence.length;
    for (const [n, actor] of sides.entries()) {
      const start = at + starts[n];
      const known = cast.get(actor);
      if (known) known.mentions++;
      else cast.set(actor, { start, mentions: 1 });
      tables.report_side.push({
        report: key,
        role: n ? 'recipient' : 'actor',
        number: 1,
        signature: actor.key,
        party: actor.party ?? actor.key,
        family,
        from_day: from,
        count: null,
        start_at: start,
        end_at: start + actor.name.length,
      });
    }
    const row = {
      id: key,
      document: id,
      number,
      event: null,
      family,
      type,
      mode,
      contexts: '[]',
      cameo: null,
      score,
      status,
      statement,
      edtf,
      earliest: edtf,
      latest: edtf,
      published,
      from_day: from,
      to_day: edtf === null ? day : from,
      dating,
      gist: gistOf(sentence),
      place: city?.name ?? null,
      place_country: city?.country ?? null,
      lat: city?.lat ?? null,
      lon: city?.lon ?? null,
      trigger_start: at + sides[0].name.length + 1,
      trigger_end: at + sides[0].name.length + 1 + verb.length,
      start_at: at,
      end_at: end,
      because: 'invented',
    };
    tables.report.push(row);
    happening.reports.push({ row, source });
    if (statement) this.state(statement, sides, { id, number, at, end, published }, tables);
  }

  state(statement, [speaker, other], { id, number, at, end, published }, tables) {
    const doubtful = { hasSource: true, hasCue: true, hasContent: true, speakers: [speaker.kind], others: 1 };
    tables.statement.push({
      id: statement,
      document: id,
      number,
      form: 'indirect',
      cue: 'say',
      medium: null,
      edtf: null,
      earliest: null,
      latest: null,
      day: published,
      source_start: at,
      source_end: at + speaker.name.length,
      cue_start: at + speaker.name.length + 1,
      cue_end: at + speaker.name.length + 4,
      content: JSON.stringify([[at, end]]),
      start_at: at,
      end_at: end,
      because: 'invented',
      urgency: urgencyOf(doubtsAboutStatement(doubtful), statementWeight(doubtful)),
    });
    tables.statement_actor.push({ statement, role: 'speaker', signature: speaker.key, day: published });
    tables.statement_about.push({ statement, kind: 'actor', target: other.key, day: published });
    const party = (a, b) => tables.party_statement.push({ speaker: a, other: b, day: published, statement });
    if (speaker.party) party(speaker.party, '');
    if (other.party) party('', other.party);
    if (speaker.party && other.party && speaker.party !== other.party) party(speaker.party, other.party);
  }

  invoke(instrument, document, start, holder, day, tables) {
    instrument.documents++;
    tables.instrument_use.push({
      document,
      local: 'i1',
      instrument: instrument.key,
      kind: instrument.kind,
      name: instrument.name,
      parties: '[]',
      provisions: '[]',
      mentions: 1,
      start_at: start,
      end_at: start + instrument.name.length,
    });
    if (!holder) return;
    const id = `${document}:p1`;
    const stance = ['supports', 'opposes', 'calls-for', 'rejects'][Math.floor(this.chance() * 4)];
    const doubtful = { stance, holder: holder.kind, target: 'instrument', saidBy: 'document' };
    tables.position.push({
      id,
      document,
      number: 0,
      holder: holder.key,
      stance,
      target_kind: 'instrument',
      target: instrument.key,
      statement: null,
      day,
      start_at: start,
      end_at: start + instrument.name.length,
      because: 'invented',
      urgency: urgencyOf(doubtsAboutPosition(doubtful), positionWeight(doubtful)),
    });
    if (holder.party) tables.party_position.push({ party: holder.party, target: instrument.key, day, position: id });
  }

  /** The rows of actors and instruments, with what was counted of them. */
  rest() {
    const { states, persons, organisations, instruments } = this.world;
    const actors = [...states, ...persons, ...organisations].filter(({ documents }) => documents);
    const used = instruments.filter(({ documents }) => documents);
    const traits = ({ key, name, kind, documents }) => [
      { signature: key, what: 'seen', value: '-', documents },
      { signature: key, what: 'name', value: name, documents },
      ...(kind === 'person' ? [{ signature: key, what: 'sector', value: 'GOV', documents }] : []),
    ];
    return {
      words: [],
      tables: {
        pair: [...this.pairs.values()],
        signature: actors.map(({ signature, key }) => ({ ...signature, actor: key })),
        trait: actors.flatMap(traits),
        actor: actors.map(({ key, kind, name, country, party, documents }) => ({
          id: key,
          kind,
          name,
          country,
          party,
          sectors: kind === 'person' ? '["GOV"]' : '[]',
          documents,
        })),
        actor_name: actors.map(({ key, name }) => ({ key: normaliseName(name), actor: key })),
        instrument: used.map(({ key, kind, name, documents }) => ({ key, kind, name, documents })),
        instrument_name: used.map(({ key, name }) => ({ key: normaliseName(name), instrument: key })),
      },
    };
  }
}

const writtenMonthly = [
  'document',
  'origin',
  'reading',
  'appearance',
  'statement',
  'statement_actor',
  'statement_about',
  'party_statement',
  'report',
  'report_side',
  'event',
  'event_actor',
  'dyad_event',
  'event_source',
  'instrument_use',
  'position',
  'party_position',
];

/** The event of all reports of one happening. */
function bringTogether({ reports, sides, type, mode, status, score, edtf, city }, tables) {
  const lead = reports[0].row;
  const day = edtf ?? reports.map(({ row }) => row.published).sort()[0];
  for (const { row } of reports) row.event = lead.id;
  const actors = sides.map(({ key, party }, n) => ({
    event: lead.id,
    role: n ? 'recipient' : 'actor',
    actor: key,
    party,
    type,
    day,
  }));
  for (const actor of actors) tables.event_actor.push(actor);
  const houses = [...new Set(reports.map(({ source }) => source))];
  const row = {
    id: lead.id,
    family: familyStem(lead.family),
    type,
    mode,
    contexts: '[]',
    score,
    status,
    claimed: reports.every(({ row }) => row.statement !== null) ? 1 : 0,
    edtf,
    earliest: edtf,
    latest: edtf,
    day,
    place: city?.name ?? null,
    place_country: city?.country ?? null,
    lat: city?.lat ?? null,
    lon: city?.lon ?? null,
    reports: reports.length,
    documents: reports.length,
    sources: houses.length,
    disagreements: null,
    review: null,
    actors,
    houses,
  };
  const doubts = doubtsAboutEvent({
    ...row,
    isClaimed: row.claimed === 1,
    isOfUnnamed: false,
    isMutual: familyNamed(row.family).isMutual,
    disagreements: [],
    sides: actors.map(({ role, party }, n) => ({ role, party, kind: sides[n].kind })),
  });
  row.urgency = urgencyOf(doubts, eventWeight(row));
  tables.event.push(row);
}

/** Adds a cell to the sum of those with its key. */
function addTo(sums, key, cell) {
  const sum = sums.get(key);
  if (!sum) {
    sums.set(key, { ...cell });
    return;
  }
  sum.events += cell.events;
  sum.claimed += cell.claimed;
  sum.score += cell.score;
}

const empty = Buffer.alloc(0);
const noReading = pack({
  engine: 'invented',
  sentences: [],
  actors: [],
  places: [],
  times: [],
  statements: [],
  events: [],
  instruments: [],
  positions: [],
});
const dateOf = (day) => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** Makes the ledgers at some addresses anew; gives those that were made. */
export async function generate(addresses, size) {
  const writers = [];
  for (const address of addresses) {
    if (!(await emptied(address))) continue;
    writers.push({ address, writer: await writerFor(address) });
  }
  for (const { tables, words } of months(size))
    for (const { writer } of writers) {
      await writer.write(tables);
      await writer.writeWords(words);
    }
  await Promise.all(writers.map(({ writer }) => writer.finish()));
  return writers.map(({ address }) => address);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({
    options: {
      events: { type: 'string', default: '1000000' },
      documents: { type: 'string', default: '100000' },
      people: { type: 'string', default: '5000' },
      seed: { type: 'string', default: '1' },
      ledger: { type: 'string', multiple: true },
    },
  });
  const [events, documents, people, seed] = [values.events, values.documents, values.people, values.seed].map(Number);
  const started = performance.now();
  const made = await generate(addressesOf(values.ledger), { events, documents, people, seed });
  console.log(
    `${events} events over ${documents} documents in ${made.join(' and ')}: ${((performance.now() - started) / 1000).toFixed(0)} s`,
  );
}
