import { describe, expect, it } from 'vitest';
import { told } from './offices.js';

const row = (title: string, body: string | null, term: string | null, first: string, last = first) => ({
  title,
  body,
  term,
  documents: 1,
  first,
  last,
  document: `${title} ${term}`,
});
const words = (rows: readonly ReturnType<typeof row>[]): string[] =>
  told(rows).map(({ title, body, term, first, last, documents }) =>
    [title, body, term, first, last, documents].filter((one) => one !== null).join(' '),
  );

describe('offices of one person', () => {
  it('are one where a document leaves out the body', () => {
    expect(words([row('minister', 'PER', null, '2025-01-02'), row('minister', null, null, '2025-03-01')])).toEqual([
      'minister PER 2025-01-02 2025-03-01 2',
    ]);
  });
  it('are one where a document cuts the title short', () => {
    expect(
      words([row('foreign minister', 'PER', null, '2025-01-02'), row('minister', null, null, '2025-03-01')]),
    ).toEqual(['foreign minister PER 2025-01-02 2025-03-01 2']);
    expect(
      words([row('deputy minister', null, null, '2025-01-02'), row('minister', null, null, '2025-03-01')]),
    ).toHaveLength(2);
  });
  it('stay two where two bodies are told, and the last told of comes first', () => {
    expect(
      words([
        row('minister', 'PER', null, '2025-01-02'),
        row('minister', 'CHL', null, '2025-02-02'),
        row('minister', null, null, '2025-03-01'),
      ]),
    ).toHaveLength(3);
    expect(words([row('deputy', 'PER', null, '2025-01-02'), row('minister', 'PER', null, '2025-03-01')])[0]).toMatch(
      /^minister/,
    );
  });
  it('have one term of a beginning and an end, and two where documents contradict each other', () => {
    const [since, until] = [
      row('minister', 'PER', '2025-01-02/..', '2025-01-03'),
      row('minister', 'PER', '../2025-06', '2025-06-03'),
    ];
    expect(words([since, until, row('minister', 'PER', null, '2025-04-01')])).toEqual([
      'minister PER 2025-01-02/2025-06 2025-01-03 2025-06-03 3',
    ]);
    expect(words([since, row('minister', 'PER', '2025-02/..', '2025-03-03')])).toHaveLength(2);
  });
});
