import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

/** Who says something in a text, by name, with members of groups in their place. */
const speakers = (text: string): string[][] => {
  const { actors, statements } = read({ text });
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return statements.map(({ speakers }) =>
    speakers.flatMap((id) => {
      const { name, members } = byId.get(id)!;
      return members.length ? members.map((member) => byId.get(member)!.name) : [name];
    }),
  );
};

describe('those in office in countries that were named', () => {
  it.each([
    "Peru, Chile and Mali opposed the plan. In a joint letter, the three countries' ambassadors said that the pact was void.",
    'Peru, Chile and Mali opposed the plan. The foreign ministers of the three countries said that the pact was void.',
  ])('speak for these: %s', (text) => {
    expect(speakers(text).at(-1)?.sort()).toEqual(['Chile', 'Mali', 'Peru']);
  });

  it('are nobody known where the countries are not', () => {
    expect(speakers("The three countries' ambassadors said that the pact was void.").flat()).not.toContain('Peru');
  });
});
