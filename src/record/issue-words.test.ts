import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { issueWords, placedIssueWords } from './index.js';

const schema = z.strictObject({
  text: z.string().max(5),
  of: z.enum(['a', 'b']).optional(),
  list: z.array(z.number()).min(1).optional(),
  limit: z.int().max(200).optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
});
const wrong = (value: unknown) => schema.safeParse(value).error!.issues[0]!;

describe('what is wrong with a value, in words', () => {
  it.each([
    [{}, 'the field text is missing'],
    [{ text: 5 }, 'the field text must be a text, not a number'],
    [{ text: 'longer' }, 'the field text must have at most 5 characters'],
    [{ text: '', of: 'c' }, 'the field of must be one of a, b'],
    [{ text: '', list: [] }, 'the field list must have at least 1 entries'],
    [{ text: '', limit: 999 }, 'the field limit must be at most 200'],
    [{ text: '', url: 'ftp://x' }, 'the field url must be an address that begins with http:// or https://'],
    [[], 'the whole must be an object, not a list'],
  ])('%j: %s', (value, words) => expect(placedIssueWords(wrong(value))).toBe(words));

  it('names what is not known', () => {
    expect(issueWords(wrong({ text: '', foo: 1 }))).toBe('holds what is not known here: foo');
  });
});
