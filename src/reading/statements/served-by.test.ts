import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

/** Who says or does what a cue of the text tells, `∅` for nobody; undefined where there is no such cue. */
const sourceOf = (text: string, cue: string): string | undefined => {
  const found = read({ text }).statements.find(
    (one) => one.cue && text.slice(one.cue.start, one.cue.end).endsWith(cue),
  );
  return found && (found.source ? text.slice(found.source.start, found.source.end) : '∅');
};

describe('an infinitive behind a thing', () => {
  it.each([
    ['Both parties are using the failed law to portray their opponent as weak.', 'portray', 'Both parties'],
    ['Lind looked for opportunities to present himself as a firm leader.', 'present', 'Lind'],
    ['They used much of their time to criticise the treaty.', 'criticise', 'They'],
    ['It was Lind’s ability to voice such hopes that won.', 'voice', 'Lind’s'],
  ])('is of whoever uses or seeks it: %s', (text, cue, source) => {
    expect(sourceOf(text, cue)).toBe(source);
  });

  it.each([
    ['There is reason to believe that the talks will fail.', 'believe'],
    ['In recent years the minister has supplied ample reasons to question her judgement.', 'question'],
  ])('is of nobody where the text does not say who: %s', (text, cue) => {
    expect(sourceOf(text, cue) ?? '∅').toBe('∅');
  });
});

describe('an infinitive behind somebody', () => {
  it.each([
    [
      'The channel sent a reporter to the streets of Lima to ask voters if the vote had been rigged.',
      'ask',
      'a reporter',
    ],
    ['The siege drove thousands of villagers to demand a new vote.', 'demand', 'thousands of villagers'],
    ['The United States has been lobbying other countries to back the ruling.', 'back', 'other countries'],
  ])('who is sent or driven is of him: %s', (text, cue, source) => {
    expect(sourceOf(text, cue)).toContain(source);
  });
});
