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
    expect(told('The logbook proves that “both engines were cold an hour before the fire,” said Carla Lind.')).toEqual([
      'Carla Lind [said] The logbook proves that “both engines were cold an hour before the fire,”',
    ]));

  it.each([
    [
      'Insisting that “nobody on the boat had been drinking,” Lind said the rum was his.',
      ['Lind [Insisting] that “nobody on the boat had been drinking,”', 'Lind [said] the rum was his'],
    ],
    [
      'Huamani stressed that “every well in the valley has been dry since the spring,” suggesting that tankers might come.',
      [
        'Huamani [stressed] that “every well in the valley has been dry since the spring,”',
        'Huamani [suggesting] that tankers might come',
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
    expect(told('Lind wrote that the mill “stopped on a Sunday in June. Nobody came to mend it.” He left.')).toEqual([
      'Lind [wrote] that the mill “stopped on a Sunday in June. Nobody came to mend it.”',
    ]));

  it('may be closed with an opening mark behind a word', () =>
    expect(told('He called them “pirates“ while Chile watched. “Our nets are torn,” Lind told reporters.')).toContain(
      'Lind [told] “Our nets are torn,”',
    ));
});

describe('a quotation that nothing attributes', () => {
  it('is of whoever the sentence before reports, though a few words of it are quoted', () =>
    expect(
      told(
        '“Nobody rings the bell any more,” Lind said.\n\nHuamani said she was “proud” of the new school.\n\n“My own daughters will learn to swim there next summer.”',
      ).at(-1),
    ).toBe('Huamani [] “My own daughters will learn to swim there next summer.”'));
});
