import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import type { RawDocument } from '../sources/index.js';
import { onThreads } from './index.js';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dragoman-threads-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));
const module = path.join(folder, 'work.mjs');
fs.writeFileSync(module, "export default (documents) => documents.map(() => 'on a thread');\n");

async function whereRead(bodies: readonly string[], jobs: number | null): Promise<unknown[]> {
  async function* collected(): AsyncGenerator<RawDocument> {
    for (const [at, body] of bodies.entries()) yield { origin: `${at}`, form: 'text', body };
  }
  const outcomes: unknown[] = [];
  const work = {
    module: pathToFileURL(module),
    run: async (documents: readonly RawDocument[]) => documents.map(() => 'here'),
    task: (documents: readonly RawDocument[]) => documents,
    jobs,
  };
  for await (const outcome of onThreads<RawDocument, string>(collected(), work)) outcomes.push(outcome);
  return outcomes;
}

describe('documents', { timeout: 60_000 }, () => {
  it('that are few and short are read here', async () => {
    expect(await whereRead(['Peru.', 'Chile.'], null)).toEqual(['here', 'here']);
  });

  it('that are long are read on a thread, so that whoever waits for them is heard when he wants to stop', async () => {
    const long = 'Peru met Chile. '.repeat(10_000);
    expect(await whereRead([long], null)).toEqual(['on a thread']);
    expect(await whereRead(['Peru.', long, 'Chile.'], 1)).toEqual(['here', 'on a thread', 'here']);
  });
});
