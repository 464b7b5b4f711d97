import os from 'node:os';
import pg from 'pg';

const schema = `dragoman_test_${process.pid}_${Date.now().toString(36)}`;

/** Address of a schema of this process' own, where a PostgreSQL server answers; null, with a notice, where none does. */
export async function postgresAddress(): Promise<string | null> {
  const server = process.env.DRAGOMAN_TEST_POSTGRES ?? `postgres://${os.userInfo().username}@localhost/test`;
  const client = new pg.Client({ connectionString: server, connectionTimeoutMillis: 2_000 });
  try {
    await client.connect();
    await client.end();
  } catch (error) {
    console.warn(`PostgreSQL is not tested: ${server} does not answer (${(error as Error).message})`);
    return null;
  }
  return `${server}${server.includes('?') ? '&' : '?'}schema=${schema}`;
}

/** Takes away all that a test left behind in its schema. */
export async function withoutSchema(address: string): Promise<void> {
  const client = new pg.Client({ connectionString: address.replace(/[?&]schema=[^&]*/, '') });
  await client.connect();
  await client.query(`drop schema if exists ${schema} cascade`);
  await client.end();
}
