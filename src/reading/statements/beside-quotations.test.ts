import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

/** The statements of a text as source and content. */
function saidIn(text: string): [string | null, string][] {
  return read({ text }).statements.map(({ source, content }) => [
    source && text.slice(source.start, source.end),
    content.map(({ start, end }) => text.slice(start, end)).join(' … '),
  ]);
}

describe('words beside a quotation', () => {
  it.each([
    [
      'whoever is asked says nothing',
      'Ruiz was asked, “What is the worst place on the river?” Ruiz said it was Lima.',
      [
        [null, '“What is the worst place on the river?”'],
        ['Ruiz', 'it was Lima'],
      ],
    ],
    [
      'a question belongs to whoever asks, not to who answers behind it',
      'Lind asked, “Will they go?” Ruiz said they would.',
      [
        ['Lind', '“Will they go?”'],
        ['Ruiz', 'they would'],
      ],
    ],
    [
      'a speaker alone behind a full stop',
      '“I hope that you find the letters.” Ruiz said. The council met.',
      [['Ruiz', '“I hope that you find the letters.”']],
    ],
    [
      'had this to say',
      'Mr. Ruiz had this to say about the plan: “It is a waste of money.”',
      [['Mr. Ruiz', '“It is a waste of money.”']],
    ],
    [
      'another',
      '“The vote is lost,” one man wrote. “Look out for fraud,” tweeted another.',
      [
        ['one man', '“The vote is lost,”'],
        ['another', '“Look out for fraud,”'],
      ],
    ],
    [
      'a phrase with with and no comma before it',
      'A spokeswoman called reporters with the text, arguing, “It says nothing of the kind.”',
      [
        ['A spokeswoman', 'reporters with the text'],
        ['A spokeswoman', '“It says nothing of the kind.”'],
      ],
    ],
    [
      'a clause that goes on behind it',
      'Lind spoke of doubts, saying, “We never asked for it,” but she denied that she had any.',
      [
        ['Lind', 'doubts'],
        ['Lind', '“We never asked for it,”'],
        ['she', 'that she had any'],
      ],
    ],
  ] as const)('%s', (_, text, said) => expect(saidIn(text)).toEqual(said));

  it('go on behind an abbreviation that ends a sentence', () => {
    const text = '“His words do not match it,” Ruiz told reporters in Fort Mill, S.C. “It seems that he is nervous.”';
    expect(saidIn(text).map(([who]) => who)).toEqual(['Ruiz', 'Ruiz']);
  });

  it('take no day for a speaker', () => {
    const text =
      'Tuesday at the school in Lima, after winning the vote, Gov. Juan Ruiz (R-OH), said, “I am ready to go on.”';
    expect(saidIn(text).map(([who]) => who)).toEqual(['Gov. Juan Ruiz (R-OH)']);
  });
});

describe('what somebody says', () => {
  it.each([
    ['Lind told reporters, after a meeting that lasted six hours, that Peru had paid.', 'that Peru had paid'],
    [
      'Lind said Chile, the oldest friend of Peru, was reluctant to pay.',
      'Chile, the oldest friend of Peru, was reluctant to pay',
    ],
    ['Lind argued against intervention by outside powers.', 'intervention by outside powers'],
    ['The ministers took note of Peru’s proposal to build a port.', 'Peru’s proposal to build a port'],
  ])('%s', (text, content) => expect(saidIn(text).map(([, said]) => said)).toEqual([content]));

  it('is not on the day of an award that is spoken of', () => {
    const { statements } = read({ text: 'Lind recalled the award of 12 July 2016.', published: '2025-10-27' });
    expect(statements.map(({ when }) => when)).toEqual([null]);
  });

  it('is no statement of those whose joint statement a title names', () => {
    const text = 'Joint Statement of the Foreign Ministers of Peru and Chile\n\nThe ministers met in Lima.';
    expect(saidIn(text)).toEqual([]);
  });
});
