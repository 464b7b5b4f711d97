import { expect, it } from 'vitest';
import { read } from '../index.js';

/** What a text says, by cue, in the words of its content. */
const said = (text: string) => {
  const { statements, document } = read({ text, published: '2025-06-01' });
  const words = ({ start, end }: { start: number; end: number }): string => document.text.slice(start, end);
  return statements.map(({ cue, content }) => [cue && words(cue), content.map(words).join(' ')]);
};

it('what somebody is aware of is not what he says next', () => {
  expect(said('Aware that Anna Mora had lied, Ivan Lind promised a review.')).toEqual([
    ['Aware', 'that Anna Mora had lied'],
    ['promised', 'a review'],
  ]);
  expect(said('Aware that Anna Mora had lied, Ivan Lind said nothing.').map(([, content]) => content)).not.toContain(
    'Aware that Anna Mora had lied',
  );
});
