// Rows into a ledger as fast as its database takes them, past the ledger: indexes are made when all rows are there.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import Libsql from 'libsql';
import { Ledger } from '../../dist/ledger/index.js';

const indexWords = {
  sqlite: 'insert into document_words (rowid, title, body, source) values (?, ?, ?, ?)',
  postgres: `insert into document_words (number, words) select number, setweight(to_tsvector('english', title), 'A')
    || setweight(to_tsvector('simple', source), 'B') || to_tsvector('english', body) from given_words`,
};

/** Makes an empty ledger and opens it for writing in bulk. */
export async function writerFor(address) {
  if (/^postgres/.test(address)) return postgresWriter(address);
  // From memory into a file that is in no journal mode yet.
  const ledger = await Ledger.open(':memory:');
  await ledger.database.executeQuery({ sql: `vacuum into '${address}'`, parameters: [], query: { kind: 'RawNode' } });
  await ledger.close();
  return sqliteWriter(address);
}

function sqliteWriter(file) {
  const db = new Libsql(file);
  for (const setting of ['journal_mode = OFF', 'synchronous = OFF', 'foreign_keys = OFF', 'cache_size = -600000'])
    db.pragma(setting);
  const indexes = db.prepare("select name, sql from sqlite_schema where type = 'index' and sql is not null").all();
  for (const { name } of indexes) db.exec(`drop index ${name}`);
  const together = 32;
  const statements = new Map();
  const columns = new Map();
  const statementFor = (table, rows) => {
    const key = `${table} ${rows}`;
    if (!statements.has(key)) {
      const names = columns.get(table);
      const row = `(${names.map(() => '?').join(', ')})`;
      statements.set(key, db.prepare(`insert into ${table} (${names}) values ${Array(rows).fill(row).join(', ')}`));
    }
    return statements.get(key);
  };
  const has = (table) => {
    if (!columns.has(table))
      columns.set(
        table,
        db
          .prepare(`select name from pragma_table_info('${table}')`)
          .all()
          .map(({ name }) => name),
      );
    return columns.get(table).length > 0;
  };
  return {
    write(tables) {
      db.exec('begin');
      for (const [table, rows] of Object.entries(tables)) {
        if (!has(table)) continue;
        const names = columns.get(table);
        const values = (row) => names.map((name) => row[name] ?? null);
        let at = 0;
        for (; at + together <= rows.length; at += together)
          statementFor(table, together).run(rows.slice(at, at + together).flatMap(values));
        for (; at < rows.length; at++) statementFor(table, 1).run(values(rows[at]));
      }
      db.exec('commit');
    },
    writeWords(words) {
      db.exec('begin');
      const statement = db.prepare(indexWords.sqlite);
      for (const { number, title, body, source } of words) statement.run([number, title, body, source]);
      db.exec('commit');
    },
    async finish() {
      for (const { sql } of indexes) db.exec(sql);
      db.exec('analyze');
      db.pragma('journal_mode = WAL');
      db.close();
    },
  };
}

/** Feeds `psql`, whose COPY is the way for very many rows. */
async function postgresWriter(address) {
  const url = new URL(address);
  const schema = url.searchParams.get('schema');
  url.searchParams.delete('schema');
  const ledger = await Ledger.open(address);
  const { rows: found } = await ledger.database.executeQuery({
    sql: `select table_name, column_name from information_schema.columns where table_schema = '${schema}'
      order by ordinal_position`,
    parameters: [],
    query: { kind: 'RawNode' },
  });
  const { rows: indexes } = await ledger.database.executeQuery({
    sql: `select indexname as name, indexdef as sql from pg_indexes where schemaname = '${schema}'
      and indexdef not like 'CREATE UNIQUE%'`,
    parameters: [],
    query: { kind: 'RawNode' },
  });
  await ledger.close();
  const columns = new Map();
  for (const { table_name, column_name } of found)
    columns.set(table_name, [...(columns.get(table_name) ?? []), column_name]);
  const psql = spawn('psql', ['-q', '-X', '-v', 'ON_ERROR_STOP=1', url.href], {
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  const ended = once(psql, 'exit');
  const say = async (text) => {
    if (!psql.stdin.write(text)) await Promise.race([once(psql.stdin, 'drain'), ended]);
  };
  await say(`set search_path = ${schema}; set synchronous_commit = off; set session_replication_role = replica;
    set maintenance_work_mem = '512MB'; set client_min_messages = warning;
    create temp table given_words (number integer, title text, body text, source text);\n`);
  for (const { name } of indexes) await say(`drop index ${schema}.${name};\n`);
  const copy = async (table, names, rows) => {
    if (!rows.length) return;
    await say(`copy ${table} (${names.join(', ')}) from stdin;\n`);
    for (let at = 0; at < rows.length; at += 2000)
      await say(
        `${rows
          .slice(at, at + 2000)
          .map((row) => names.map((name) => cell(row[name])).join('\t'))
          .join('\n')}\n`,
      );
    await say('\\.\n');
  };
  return {
    async write(tables) {
      await say('begin;\n');
      for (const [table, rows] of Object.entries(tables))
        if (columns.has(table)) await copy(table, columns.get(table), rows);
      await say('commit;\n');
    },
    async writeWords(words) {
      await copy('given_words', ['number', 'title', 'body', 'source'], words);
      await say(`${indexWords.postgres}; truncate given_words;\n`);
    },
    async finish() {
      for (const { sql } of indexes) await say(`${sql};\n`);
      await say('analyze;\n');
      psql.stdin.end();
      const [code] = await ended;
      if (code !== 0) throw new Error(`psql ended with ${code}`);
    },
  };
}

function cell(value) {
  if (value === null || value === undefined) return '\\N';
  if (value instanceof Uint8Array) return `\\\\x${Buffer.from(value).toString('hex')}`;
  const text = `${value}`;
  return /[\\\t\n\r]/.test(text)
    ? text.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n').replaceAll('\r', '\\r')
    : text;
}
