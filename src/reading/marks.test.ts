import { describe, expect, it } from 'vitest';
import { withoutMarks } from './marks.js';

describe('marks that belong to the page', () => {
  it('takes marks of emphasis for blanks', () => {
    expect(withoutMarks('**Q: Will you?**\n\n**A:** No, *never*.')).toBe('  Q: Will you?  \n\n  A:   No,  never .');
    expect(withoutMarks('She told _El Comercio_ so.')).toBe('She told  El Comercio  so.');
  });

  it('takes numbers of notes for blanks', () => {
    expect(withoutMarks('Peru left in May.[1] Chile stayed[2, 3].\n[1] See p. 4.')).toBe(
      'Peru left in May.    Chile stayed      .\n    See p. 4.',
    );
  });

  it('leaves other stars, strokes and brackets', () => {
    for (const text of [
      'The price * tax is 4 * 5.',
      '* Peru\n* Chile',
      '“They [the envoys] left [in 2019] at once.”',
      'Write to first_name_last@example.org or see a_b_c.',
      '*** The end ***',
    ])
      expect(withoutMarks(text)).toBe(text);
  });
});
