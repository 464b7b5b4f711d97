// npm run bench -- ledger latency [--rounds 3] [--cpu] [--ledger ADDRESS…]
// p50 and p95 of what is asked of a large ledger (see generate.mjs), beside the bars they are held to.
// --cpu counts processor time, of this process and of the server's, for a machine that is busy with other things.
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import { unpack } from '../../dist/ledger/intake/digest.js';
import { chanceOf } from './chance.mjs';
import { addressesOf, openOrSkip } from './ledgers.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    cpu: { type: 'boolean', default: false },
    ledger: { type: 'string', multiple: true },
    slow: { type: 'boolean', default: false },
  },
});
const rounds = Number(values.rounds);
const application = `dragoman_bench_${process.pid}`;

/** Names and words of a ledger, frequent and rare, in a fixed order. */
async function materialOf({ database }) {
  const chance = chanceOf(7);
  const ranked = async (kind) => {
    const { rows } = await sql`select name, country from actor where kind = ${kind}
      order by documents desc, id limit 4000`.execute(database);
    return rows;
  };
  const some = (list, count) =>
    [...new Set(Array.from({ length: count }, (_, at) => Math.floor((list.length - 1) * (at / count) ** 2)))].flatMap(
      (place) => list[place] ?? [],
    );
  const [states, persons] = [some(await ranked('state'), 16), some(await ranked('person'), 16)];
  const { rows: instruments } = await sql`select name from instrument order by documents desc, key limit 300`.execute(
    database,
  );
  const { rows: days } = await sql`select min(day) as first, max(day) as last from event`.execute(database);
  const { rows: last } = await sql`select max(number) as number from document`.execute(database);
  const counts = new Map();
  const phrases = [];
  for (let at = 0; at < 200; at++) {
    const number = 1 + Math.floor(chance() * last[0].number);
    const { rows } = await sql`select body from document where number = ${number}`.execute(database);
    const words = (rows[0] ? unpack(rows[0].body) : '').match(/\p{L}+/gu) ?? [];
    for (const word of words) if (/^\p{Ll}{4,}$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    const lower = words.findIndex((word, i) => i && /^\p{Ll}/u.test(word) && /^\p{Ll}/u.test(words[i + 1] ?? ''));
    if (lower > 0) phrases.push(`${words[lower]} ${words[lower + 1]}`);
  }
  const words = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([word]) => word);
  return { states, persons, instruments: some(instruments, 12), words, phrases, ...days[0] };
}

/** Milliseconds that 95 of 100 questions may take; 50 where nothing is said. Sums may have to look at many events. */
const bars = {
  search: 100,
  facets: 1000,
  months: 200,
  map: 300,
  network: 1000,
  'network of actors': 1000,
  'documents, actors': 100,
  'positions, dots': 100,
  'desk, review': 300,
};

/** The questions, kind by kind: each a list of functions that ask one. */
function questionsOf(ledger, { states, persons, instruments, words, phrases, last }) {
  const codes = states.map(({ country }) => country);
  const pairs = codes.flatMap((a, i) => codes.slice(i + 1).map((b) => [a, b])).filter((_, i) => i % 5 === 0);
  const year = (at) => `${Number(last.slice(0, 4)) - (at % 8)}`;
  const types = ['CONSULT', 'ACCUSE', 'SANCTION', 'AGREE', 'MOBILIZE'];
  const [common, rare] = [words.slice(0, 8), words.slice(-8)];
  return {
    'events, filtered': [
      ...codes.map((code, i) => () => ledger.events({ with: code, since: year(i) })),
      ...codes.map((code, i) => () => ledger.events({ with: code, type: types[i % 5] })),
      ...pairs
        .slice(0, 12)
        .map((pair, i) => () => ledger.events({ between: pair, since: year(i), type: types[i % 5] })),
      ...types.map((type, i) => () => ledger.events({ type, since: year(i), status: 'denied' })),
      ...types.map((type) => () => ledger.events({ type, documents: 3 })),
      ...persons.slice(0, 8).map(
        ({ name }) =>
          () =>
            ledger.events({ actor: name }),
      ),
      ...codes.slice(0, 6).map((country, i) => () => ledger.events({ country, since: year(i) })),
    ],
    actor: [...states, ...persons].map(
      ({ name }) =>
        () =>
          ledger.actor(name),
    ),
    dyad: pairs.map(
      ([a, b]) =>
        () =>
          ledger.dyad(a, b),
    ),
    instrument: instruments.map(
      ({ name }) =>
        () =>
          ledger.instrument(name),
    ),
    'event lists': [
      () => ledger.events({ type: types, isNewestFirst: true }),
      () => ledger.events({ type: types.slice(0, 2), status: ['denied', 'possible'], isNewestFirst: true }),
      () => ledger.events({ country: codes.slice(0, 4), isNewestFirst: true }),
      () => ledger.events({ source: ['source 1', 'source 2'], isNewestFirst: true }),
      () => ledger.events({ mode: 'visit', isClaimed: true, isNewestFirst: true }),
      () => ledger.events({ isReviewed: true }),
    ],
    ...Object.fromEntries(
      [
        ['facets', (filters) => ledger.eventFacets(filters)],
        ['months', (filters) => ledger.eventMonths(filters)],
        ['map', (filters) => ledger.eventMap(filters)],
        ['network', (filters) => ledger.eventNetwork(filters)],
        ['network of actors', (filters) => ledger.eventNetwork(filters, { level: 'actor' })],
      ].map(([kind, ask]) => [
        kind,
        [
          {},
          ...types.map((type, i) => ({ type, since: year(i) })),
          ...codes.slice(0, 6).map((code, i) => ({ with: code, since: `${year(i)}-03-05` })),
          ...codes.slice(0, 4).map((country) => ({ country })),
          ...pairs.slice(0, 4).map((between) => ({ between })),
          { source: 'source 3' },
          { status: 'denied' },
          { documents: 3 },
          { isClaimed: true, type: types },
        ].map((filters) => () => ask(filters)),
      ]),
    ),
    'documents, actors': [
      () => ledger.documentPage(),
      () => ledger.documentPage({ sort: 'latest' }),
      () => ledger.documentPage({ q: 'invented/77' }),
      ...common.map((q) => () => ledger.documentPage({ q })),
      () => ledger.documentPage({ source: 'source 2', since: year(2) }),
      () => ledger.actors(),
      ...persons.slice(0, 6).map(
        ({ name }) =>
          () =>
            ledger.actors({ q: name.slice(0, 4) }),
      ),
      ...states.slice(0, 6).map(
        ({ name }) =>
          () =>
            ledger.actorMonths(name),
      ),
    ],
    'positions, dots': [
      () => ledger.positions({ isNewestFirst: true }),
      ...codes.slice(0, 6).map((holder) => () => ledger.positions({ holder, isNewestFirst: true })),
      ...instruments.map(
        ({ name }) =>
          () =>
            ledger.instrumentMatrix(name),
      ),
      () => ledger.dyads(),
      ...codes.slice(0, 4).map((code) => () => ledger.dyads({ with: code })),
      ...pairs.slice(0, 8).map(
        ([a, b]) =>
          () =>
            ledger.dyadDots(a, b),
      ),
    ],
    'desk, review': [() => ledger.desk(), () => ledger.review(), () => ledger.review({ kind: 'position' })],
    search: [
      ...rare.map((word) => () => ledger.search(word)),
      ...common.map((word) => () => ledger.search(word)),
      ...common.slice(1).map((word, i) => () => ledger.search(`${common[i]} ${word}`)),
      ...common.slice(1).map((word, i) => () => ledger.search(`${word} -${common[i]}`)),
      ...phrases.slice(0, 12).map((phrase) => () => ledger.search(`"${phrase}"`)),
      ...words.slice(20, 28).map((word) => () => ledger.search(`${word.slice(0, 4)}*`)),
      ...codes.slice(0, 6).map((code, i) => () => ledger.search(`${common[i]} actor:${code}`)),
      ...codes
        .slice(0, 6)
        .map((code, i) => () => ledger.search(`actor:${code} type:${types[i % 5]} since:${year(i)}-06`)),
      ...common.slice(0, 6).map((word, i) => () => ledger.search(`${word} source:"source ${i + 1}" since:${year(i)}`)),
    ],
  };
}

/** Milliseconds of processor time that this process and the server's for it have taken so far. */
async function processorClock({ dialect, database }) {
  let pids = [];
  if (dialect.name === 'postgres') {
    const { rows } = await sql`select pid from pg_stat_activity where application_name = ${application}`.execute(
      database,
    );
    pids = rows.map(({ pid }) => pid);
  }
  return () => {
    const { user, system } = process.cpuUsage();
    const served = pids.map((pid) => Number(fs.readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6);
    return served.reduce((sum, ms) => sum + ms, (user + system) / 1000);
  };
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
let isMissed = false;
for (const address of addressesOf(values.ledger)) {
  const named = /^postgres/.test(address) ? `${address}&application_name=${application}` : address;
  const ledger = await openOrSkip(named);
  if (!ledger) continue;
  const { database, dialect } = ledger;
  const { rows } =
    await sql`select (select count(*) from event) as events, (select count(*) from document) as documents`.execute(
      database,
    );
  const { events, documents } = rows[0];
  const bytes = await dialect.size(database);
  console.log(
    `\n${dialect.name}: ${events} events, ${documents} documents, ${(bytes / documents / 1024).toFixed(1)} kB a document` +
      `${values.cpu ? '; processor time' : ''}`,
  );
  if (!events) {
    console.log('skipped: the ledger is empty; npm run bench -- ledger generate makes one');
    await ledger.close();
    continue;
  }
  const questions = questionsOf(ledger, await materialOf(ledger));
  for (const [kind, asked] of Object.entries(questions)) {
    const times = [];
    // The first round warms up.
    for (let round = 0; round <= rounds; round++)
      for (const ask of asked) {
        const clock = values.cpu ? await processorClock(ledger) : () => performance.now();
        const begun = clock();
        await ask();
        if (round) times.push(clock() - begun);
        if (round === 1 && values.slow) console.log(`    ${(clock() - begun).toFixed(1)} ms ${ask}`);
      }
    times.sort((a, b) => a - b);
    const bar = bars[kind] ?? 50;
    const p95 = at(times, 0.95);
    if (p95 > bar) isMissed = true;
    console.log(
      `${p95 <= bar ? 'ok    ' : 'MISSED'} ${kind.padEnd(18)} p50 ${at(times, 0.5).toFixed(1).padStart(7)} ms` +
        `   p95 ${p95.toFixed(1).padStart(7)} ms (bar ${bar})   of ${times.length}`,
    );
  }
  await ledger.close();
}
process.exitCode = isMissed ? 1 : 0;
