import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

const actorsIn = (text: string): string[] => read({ id: 't', text }).actors.map(({ name }) => name);

describe('a head word alone', () => {
  it('is the body that a resolution is named after', () =>
    expect(
      actorsIn('The panel was set up by Security Council Resolution 1929. The Council will vote on Monday.'),
    ).toContain('UN Security Council'));

  it('is none of two such bodies', () =>
    expect(
      actorsIn(
        'He cited Security Council Resolution 1929 and Human Rights Council resolution 48/7. The Council will vote on Monday.',
      ),
    ).not.toContain('UN Security Council'));
});
