import { describe, expect, it } from 'vitest';
import { isEdtf } from '../../record/index.js';
import { read } from '../read.js';
import { rules } from './grammar.js';

describe('every rule of the grammar', () => {
  it.each(rules.map((rule) => [rule.match, rule] as const))('%s reads its example', (_match, rule) => {
    const { times } = read({ text: rule.example, published: rule.published });
    expect(times.map((t) => t.timex)).toContain(rule.gives);
    for (const { edtf } of times) if (edtf !== null) expect(isEdtf(edtf)).toBe(true);
  });
});
