import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

/** The statements of a text as "source [cue] content". */
function told(text: string): string[] {
  const words = (span: { start: number; end: number } | null) => (span ? text.slice(span.start, span.end) : '');
  return read({ text }).statements.map(
    ({ source, cue, content }) => `${words(source)} [${words(cue)}] ${content.map((span) => words(span)).join(' … ')}`,
  );
}

describe('a quotation that words of its sentence lead into', () => {
  it('is with them what the speaker behind it says', () =>
    expect(told('Polling shows that “the people of Peru do not like the army at all,” said Carla Lind.')).toEqual([
      'Carla Lind [said] Polling shows that “the people of Peru do not like the army at all,”',
    ]));

  it.each([
    [
      'Insisting that “all ways are still on the table for now,” Lind said he preferred talks.',
      ['Lind [Insisting] that “all ways are still on the table for now,”', 'Lind [said] he preferred talks'],
    ],
    [
      'Huamani stressed that “the way to go on is to get both sides to work together,” suggesting that the act might be renewed.',
      [
        'Huamani [stressed] that “the way to go on is to get both sides to work together,”',
        'Huamani [suggesting] that the act might be renewed',
      ],
    ],
    [
      'He has said that “the war will be over before the year is out,” but Lind said he was lying.',
      ['He [has said] that “the war will be over before the year is out,”', 'Lind [said] he was lying'],
    ],
    [
      'When the mayor asked “what shall we do now with the port,” Lind said he did not know.',
      ['the mayor [asked] “what shall we do now with the port,”', 'Lind [said] he did not know'],
    ],
    [
      'Under the headline “Peru must now leave the pact for good,” the paper called on the minister to go.',
      ['the paper [called on] the minister to go'],
    ],
  ])('is not told by a verb that tells something else: %s', (text, statements) =>
    expect(told(text)).toEqual(statements),
  );

  it('goes on in the next sentence until its mark', () =>
    expect(
      told(
        'Lind wrote that Huamani “has built the nearest thing to a militia. It has never been good for Peru.” He left.',
      ),
    ).toEqual([
      'Lind [wrote] that Huamani “has built the nearest thing to a militia. It has never been good for Peru.”',
    ]));

  it('may be closed with an opening mark behind a word', () =>
    expect(told('He called them “hawks“ while Chile watched. “There is danger,” Lind told reporters.')).toContain(
      'Lind [told] “There is danger,”',
    ));
});

describe('a quotation that nothing attributes', () => {
  it('is of whoever the sentence before reports, though a few words of it are quoted', () =>
    expect(
      told(
        '“That would be a false step,” Lind said.\n\nHuamani said he was “careful” about the old pact.\n\n“If we were to touch it, the ministry would undo the pact.”',
      ).at(-1),
    ).toBe('Huamani [] “If we were to touch it, the ministry would undo the pact.”'));
});
