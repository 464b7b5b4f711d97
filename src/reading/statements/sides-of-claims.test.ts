import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

/** The statements of a text: source, cue and content. */
function told(text: string): [string, string, string][] {
  const words = (span: { start: number; end: number } | null) => (span ? text.slice(span.start, span.end) : '');
  return read({ text }).statements.map(({ source, cue, content }) => [
    words(source),
    words(cue),
    content.map((span) => words(span)).join(' … '),
  ]);
}

describe('what somebody says', () => {
  it.each([
    ['In May, troops left the valley, officials said.', ['officials', 'said', 'In May, troops left the valley']],
    [
      'Contrary to reports, Moro had not resigned, said his office.',
      ['his office', 'said', 'Contrary to reports, Moro had not resigned'],
    ],
    [
      'The sides are close to a deal, two officials briefed on the talks told Reuters.',
      ['two officials briefed on the talks', 'told', 'The sides are close to a deal'],
    ],
    [
      'The three ministers wrote to the council to say Peru had breached the pact.',
      ['The three ministers', 'to say', 'Peru had breached the pact'],
    ],
    ['Chile counters that signing late changes nothing.', ['Chile', 'counters', 'that signing late changes nothing']],
    [
      'His critics, among them the former president, Joseph Kabila, say he has no choice.',
      ['His critics, among them the former president, Joseph Kabila', 'say', 'he has no choice'],
    ],
    [
      'The general threatened to attack the town within 24 hours unless the rebels left.',
      ['The general', 'threatened', 'to attack the town within 24 hours unless the rebels left'],
    ],
    [
      'The pact, signed in 2015 and left by Chad in 2018, is “on its last legs”, the envoy added.',
      ['the envoy', 'added', 'The pact, signed in 2015 and left by Chad in 2018, is “on its last legs”'],
    ],
    [
      'What Lima wants most, he argues, is a guarantee that it will not be bombed again.',
      ['he', 'argues', 'What Lima wants most … is a guarantee that it will not be bombed again'],
    ],
    [
      'The Europeans, whose offer of an extension he rejected, say the ball is in his court.',
      ['The Europeans, whose offer of an extension he rejected', 'say', 'the ball is in his court'],
    ],
    [
      'That the elections would be held in February was confirmed by the commission on Tuesday.',
      ['the commission', 'was confirmed', 'That the elections would be held in February'],
    ],
    [
      'Students who led the uprising disagree, saying justice has been done.',
      ['Students who led the uprising', 'saying', 'justice has been done'],
    ],
    [
      'According to two people present, he told the cabinet that his men were tired.',
      ['two people present', 'According to', 'he told the cabinet that his men were tired'],
    ],
  ])('has its source, and all of it: %s', (text, statement) => expect(told(text)).toContainEqual(statement));

  it('ends where another takes it back', () => {
    const statements = told('According to Moro, the army had fired first; the rebels deny it.');
    expect(statements).toContainEqual(['Moro', 'According to', 'the army had fired first']);
    expect(statements).toContainEqual(['the rebels', 'deny', 'it']);
  });

  it('ends where another speaks behind a semicolon', () => {
    const text = 'Chad says it wants to give talks a chance; Mali’s patience, its foreign minister said, “is over”.';
    expect(told(text)).toContainEqual(['Chad', 'says', 'it wants to give talks a chance']);
    expect(told(text)).toContainEqual(['its foreign minister', 'said', 'Mali’s patience … “is over”']);
  });

  it('is answered by what sums it up', () =>
    expect(told('Kigali insists on direct talks, something Kinshasa has ruled out.')).toContainEqual([
      'Kinshasa',
      'has ruled out',
      'something',
    ]));
});

it('is nothing where a preposition alone is left of it', () =>
  expect(told('What the two sides cannot agree on is who should withdraw first.')).toEqual([]));

it('is read once where two verbs make one cue', () =>
  expect(told('His office would neither confirm nor deny this.')).toEqual([
    ['His office', 'would neither confirm nor deny', 'this'],
  ]));

describe('words of saying', () => {
  it('have their day beside them', () =>
    expect(told('The army said on Sunday it had left the city to spare civilians.')).toEqual([
      ['The army', 'said', 'it had left the city to spare civilians'],
    ]));

  it('tell what stands around them up to a semicolon', () =>
    expect(told('Egypt and Chad back the army; the UAE, say UN experts, backs its foe.')).toContainEqual([
      'UN experts',
      'say',
      'the UAE … backs its foe',
    ]));

  it('are not those of whoever is promised something', () =>
    expect(told('He had been promised “full access”.').filter(([source]) => source === 'He')).toEqual([]));

  it('are those of the subject right before them', () =>
    expect(
      told('Leo appealed for humanitarian corridors, and the envoy, Tom Moro, visited Darfur, saying it was calm.'),
    ).toContainEqual(['the envoy, Tom Moro', 'saying', 'it was calm']));
});

describe('what turns a claim into its opposite', () => {
  it.each([
    ['Nor, he said, would it write neutrality into law.', ['he', 'said', 'Nor … would it write neutrality into law']],
    ['Nor would Ukraine leave, Lund said.', ['Lund', 'said', 'Nor would Ukraine leave']],
    ['Whether Mr Putin wants a deal is unclear.', ['', 'is unclear', 'Whether Mr Putin wants a deal']],
    ['Whether Lima wants a deal is not known.', ['', 'is not known', 'Whether Lima wants a deal']],
  ])('is a part of it: %s', (text, statement) => expect(told(text)).toEqual([statement]));
});

it('has a speaker behind a semicolon who answers', () =>
  expect(told('One minister left; another, asked how he had learnt of it, replied: “No.”')).toContainEqual([
    'another',
    'replied:',
    '“No.”',
  ]));
