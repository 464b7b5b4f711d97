import { expect, it } from 'vitest';
// @ts-expect-error: a script
import { readyMade } from '../scripts/ready-made.mjs';

/** A file of data whose texts are read by `$data(n)`. */
const fileOf = (texts: string[]) => ({ put: (text: string) => `$data(${texts.push(text) - 1})` });
const code = "const [a, b] = [shipped('one', () => check([1])), shipped('two', () => [2])];\n";

it('puts what was made in place of how it is made, and leaves alone what was not', () => {
  const texts: string[] = [];
  const plugin = readyMade('/src', new Map([['one', [1]]]), fileOf(texts));
  expect(plugin.transform(code, '/src/a.ts').code).toBe(
    "const [a, b] = [shipped('one', () => JSON.parse($data(0))), shipped('two', () => [2])];\n",
  );
  expect(texts).toEqual(['[1]']);
  expect(plugin.transform(code, '/elsewhere/a.ts')).toBeNull();
});

it('is told of a name that two things have, and of what is no plain data', () => {
  const plugin = readyMade('/src', new Map([['one', [1]]]), fileOf([]));
  plugin.transform(code, '/src/a.ts');
  expect(() => plugin.transform(code, '/src/b.ts')).toThrow(
    'two things are shipped as one, in /src/a.ts and in /src/b.ts',
  );
  expect(() => readyMade('/src', new Map([['one', new Set()]]), fileOf([]))).toThrow(
    'what is shipped as one is no plain data',
  );
});
