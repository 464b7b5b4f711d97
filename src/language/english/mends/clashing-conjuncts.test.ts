import { describe, expect, it } from 'vitest';
import { analyse } from '../../analyse.js';

const headOf = (text: string, word: string): string => {
  const { tokens } = analyse(text);
  return tokens[tokens.find(({ form }) => form === word)!.head]!.form;
};

describe('a finite verb after "and"', () => {
  it('belongs to the verb above that has its form, not to an infinitive', () => {
    expect(
      headOf('Mali rejected the plan as an attempt to reward a militia and accused Chad of arming it.', 'accused'),
    ).toBe('rejected');
  });
  it('stays inside a quotation that goes on around it', () => {
    expect(headOf('Mali said: "They want to leave and warned us."', 'warned')).not.toBe('said');
  });
  it('goes on with the sentence, not with a claim put in between commas', () => {
    const text = 'Peru has sent ships to the shoal, the navy said, and on Wednesday suspended imports of copper.';
    expect(headOf(text, 'suspended')).toBe('sent');
  });
});
