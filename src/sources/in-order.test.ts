import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { inOrder } from './in-order.js';

const source = (name: string, count: number, pause: number, log: string[] = []) =>
  async function* (): AsyncGenerator<string> {
    for (let i = 0; i < count; i++) {
      await sleep(pause);
      log.push(`${name}${i}`);
      yield `${name}${i}`;
    }
  };
const all = async (items: AsyncIterable<string>): Promise<string[]> => {
  const found: string[] = [];
  for await (const item of items) found.push(item);
  return found;
};

it('keeps the order of the sources while several work', async () => {
  const log: string[] = [];
  const found = await all(inOrder([source('slow', 2, 30, log), source('quick', 2, 1, log)], 2, 5));
  expect(found).toEqual(['slow0', 'slow1', 'quick0', 'quick1']);
  expect(log[0]).toBe('quick0');
});

it('goes no further ahead than it may', async () => {
  const log: string[] = [];
  const items = inOrder([source('a', 1, 50), source('b', 100, 0, log), source('c', 1, 0, log)], 2, 3);
  await items.next();
  expect(log).toHaveLength(3);
  await items.return(undefined);
});

it('gives a failure in its place', async () => {
  const fails = async function* (): AsyncGenerator<string> {
    yield 'before';
    throw new Error('broken');
  };
  const items = inOrder([source('a', 1, 10), fails], 2, 3);
  expect((await items.next()).value).toBe('a0');
  expect((await items.next()).value).toBe('before');
  await expect(items.next()).rejects.toThrow('broken');
});
