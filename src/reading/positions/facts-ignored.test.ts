import { expect, it } from 'vitest';
import { read } from '../index.js';

it('who ignores the fact that others have signed a pact does not reject the pact', () => {
  const { positions } = read({
    text: 'Peru ignored the fact that Chile and Chad had signed the Lima Treaty.',
    published: '2025-06-01',
  });
  expect(positions.filter(({ stance }) => stance === 'rejects')).toEqual([]);
});
