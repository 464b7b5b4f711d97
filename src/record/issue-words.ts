import type { z } from 'zod';

/** The same with the place in the value: `the field text is missing`. */
export const placedIssueWords = (issue: z.core.$ZodIssue): string =>
  `${issue.path.length ? `the field ${issue.path.join('.')}` : 'the whole'} ${issueWords(issue)}`;

/** What a schema finds wrong with a value, in words for whoever wrote the value: `is missing`, `must be a text, not a number`. */
export function issueWords(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type')
    return /received undefined$/.test(issue.message)
      ? 'is missing'
      : `must be ${kinds[issue.expected] ?? issue.expected}, not ${receivedIn(issue.message)}`;
  if (issue.code === 'invalid_value') {
    const [only, ...others] = issue.values.map(String);
    return others.length ? `must be one of ${[only, ...others].join(', ')}` : `must be ${only}`;
  }
  if (issue.code === 'unrecognized_keys') return `holds what is not known here: ${issue.keys.join(', ')}`;
  if (issue.code === 'too_big')
    return `must ${amounts[issue.origin] ?? 'be'} at most ${issue.maximum}${unitOf(issue.origin)}`;
  if (issue.code === 'too_small')
    return `must ${amounts[issue.origin] ?? 'be'} at least ${issue.minimum}${unitOf(issue.origin)}`;
  if (issue.code === 'invalid_format' && issue.format === 'url')
    return 'must be an address that begins with http:// or https://';
  return issue.message;
}

const amounts: Readonly<Record<string, string>> = { string: 'have', array: 'have' };
const unitOf = (origin: string): string => (origin === 'string' ? ' characters' : origin === 'array' ? ' entries' : '');

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
  tuple: 'a list',
};

/** The kind of value that was given instead: the message alone tells it. */
function receivedIn(message: string): string {
  const received = message.match(/received (\S+)$/)?.[1] ?? 'this';
  return kinds[received] ?? received;
}
