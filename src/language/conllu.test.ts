import { describe, expect, it } from 'vitest';
import { analyse } from './analyse.js';
import { annotateConllu, ConlluError, type ConlluSentence, readConllu, writeConllu } from './conllu.js';

async function read(text: string): Promise<ConlluSentence[]> {
  const found: ConlluSentence[] = [];
  for await (const sentence of readConllu(text.split('\n'))) found.push(sentence);
  return found;
}

const row = (id: string, form: string, misc = '_') => [id, form, '_', '_', '_', 'F=1', '_', '_', '_', misc].join('\t');
const sample = [
  '# sent_id = one',
  '# text = They don’t wait.',
  row('1', 'They'),
  row('2-3', 'don’t'),
  row('2', 'do'),
  row('3', 'n’t'),
  row('3.1', 'ghost'),
  row('4', 'wait', 'SpaceAfter=No'),
  row('5', '.'),
].join('\n');

describe('readConllu', () => {
  it('keeps comments, ranges and empty nodes, and gives the words', async () => {
    const [sentence] = await read(`${sample}\n\n`);
    expect(sentence!.words).toEqual(['They', 'do', 'n’t', 'wait', '.']);
    expect(sentence!.rows).toHaveLength(9);
  });

  it('reads a last sentence without a blank line after it, and several blank lines as one', async () => {
    expect(await read(`${row('1', 'Yes')}\n\n\n${row('1', 'No')}`)).toHaveLength(2);
  });

  it.each([
    [`${row('1', 'Yes')}\n2\tno`, 2, /2 columns instead of 10/],
    [row('2', 'Yes'), 1, /word 2 where word 1 was expected/],
    [row('x', 'Yes'), 1, /invalid id: x/],
    [row('1', ''), 1, /no form/],
    [`${row('1', 'Yes')}\n# late`, 2, /comment/],
  ])('names the line of what is malformed', async (text, line, message) => {
    const error = await read(text).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(ConlluError);
    expect((error as ConlluError).line).toBe(line);
    expect((error as ConlluError).message).toMatch(message);
  });
});

describe('annotateConllu', () => {
  it('fills tags, lemmas and tree and leaves the rest as it is', async () => {
    const lines = annotateConllu(await read(sample)).split('\n');
    expect(lines.slice(0, 2)).toEqual(sample.split('\n').slice(0, 2));
    expect(lines[3]).toBe(row('2-3', 'don’t'));
    expect(lines[6]).toBe(row('3.1', 'ghost'));
    const wait = lines[7]!.split('\t');
    expect(wait.slice(0, 5)).toEqual(['4', 'wait', 'wait', 'VERB', 'VB']);
    expect(wait.slice(5)).toEqual(['F=1', '0', 'root', '_', 'SpaceAfter=No']);
  });
});

describe('writeConllu', () => {
  const written = [...writeConllu(analyse("They didn't wait, officials said.\nTalks ended."))].join('');

  it('can be read again', async () => {
    const sentences = await read(written);
    expect(sentences.map(({ words }) => words.join(' '))).toEqual([
      "They did n't wait , officials said .",
      'Talks ended .',
    ]);
  });

  it('marks paragraphs, words written as one and missing spaces', () => {
    expect(written.match(/# newpar/g)).toHaveLength(2);
    expect(written).toContain("2-3\tdidn't\t_");
    expect(written).toMatch(/\twait\t.*\tSpaceAfter=No\n/);
    expect(written).toMatch(/\tdid\t.*\t_\n/);
  });
});
