import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

/** The statements of a text as source, cue and content. */
function statementsOf(text: string): [string | null, string | null, string][] {
  const words = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);
  return read({ text }).statements.map(({ source, cue, content }) => [
    words(source),
    words(cue),
    content.map((span) => words(span)).join(' … '),
  ]);
}

describe('what is said where the parser cuts it from its verb', () => {
  it('has a share for its subject', () =>
    expect(statementsOf('The budget office said about half of the ships will be sold.')).toEqual([
      ['The budget office', 'said', 'about half of the ships will be sold'],
    ]));

  it('stands behind words that tell after what it was said', () =>
    expect(statementsOf('Lind said following a vote in May that he had serious doubts.')).toContainEqual([
      'Lind',
      'said',
      'that he had serious doubts',
    ]));

  it('stands around a speaker who is put in front of its subject', () =>
    expect(
      statementsOf('If anything, Novak argued in May, the incident is an illustration of why the envoys should leave.'),
    ).toContainEqual([
      'Novak',
      'argued',
      'If anything … the incident is an illustration of why the envoys should leave',
    ]));

  it('ends with the participle that opens a sentence', () =>
    expect(statementsOf('Noting that the talks had failed, the minister left the room.')).toEqual([
      ['the minister', 'Noting', 'that the talks had failed'],
    ]));

  it('is nobody’s behind what only goes on from there', () =>
    expect(statementsOf('That said, the ships tend to be older.')).toEqual([]));

  it('is all that somebody maintains behind it', () =>
    expect(statementsOf('Peru will do an excellent job in both ports, Novak maintains.')).toContainEqual([
      'Novak',
      'maintains',
      'Peru will do an excellent job in both ports',
    ]));

  it('is the act that is described', () =>
    expect(statementsOf('Lind described winning the vote as a series of steps.')).toContainEqual([
      'Lind',
      'described',
      'winning the vote as a series of steps',
    ]));

  it('is seen of the subject of the verb before', () =>
    expect(statementsOf('Lind held a lead in the race and appeared poised to win his first vote.')).toContainEqual([
      null,
      'appeared',
      'Lind … poised to win his first vote',
    ]));
});

describe('a quotation', () => {
  it('is an answer in the present, though that has the form of a noun', () =>
    expect(statementsOf('“This is a pretty wise way,” Novak answers.')).toEqual([
      ['Novak', 'answers', '“This is a pretty wise way,”'],
    ]));

  it('is told by whoever is asked', () =>
    expect(
      statementsOf(
        'Lind told the council when asked last month about the inquiry: “That matter is handled by others.”',
      ),
    ).toContainEqual(['Lind', 'told', '“That matter is handled by others.”']));

  it('is that of the verb right before it, not of one joined behind it', () =>
    expect(
      statementsOf('Lind came close to a confession, saying, “We never sent these people there,” but denied it.'),
    ).toContainEqual(['Lind', 'saying', '“We never sent these people there,”']));
});

it('is not what is told of a word that sums it up', () =>
  expect(statementsOf('The army chief claimed the port, a threat that Peru dismissed as reckless.')).toContainEqual([
    'The army chief',
    'claimed',
    'the port',
  ]));

it('is said in a letter where a message goes to somebody, else in a post', () => {
  const mediumOf = (text: string) => read({ text }).statements[0]!.medium;
  expect(mediumOf('The envoy, in a message passed on by Oman, proposed a pact with Peru.')).toBe('letter');
  expect(mediumOf('The envoy, in a message on Telegram, proposed a pact with Peru.')).toBe('post');
});

describe('what somebody is told', () => {
  it.each([
    ['When told that Lind was in the cabinet, Huamani laughed.', 'told', 'that Lind was in the cabinet'],
    ['When told Perez was in the cabinet, Huamani thought for a moment.', 'told', 'Perez was in the cabinet'],
    ['Told that the port was closed, Huamani laughed.', 'Told', 'that the port was closed'],
    ['Huamani had been told before the vote that he would lose.', 'had been told', 'that he would lose'],
  ])('is told by nobody named: %s', (text, cue, content) =>
    expect(statementsOf(text)).toContainEqual([null, cue, content]),
  );
});

it('is said by whoever does the other thing too', () => {
  const statements = statementsOf('In addition to saying that the port is closed, Huamani vowed to repeal the law.');
  expect(statements).toContainEqual(['Huamani', 'to saying', 'that the port is closed']);
  expect(statements).toContainEqual(['Huamani', 'vowed', 'to repeal the law']);
});

it('is no clause that tells of what sums up an object', () =>
  expect(statementsOf('They must report scores, a provision that most deputies believe is needed.')).toContainEqual([
    'They',
    'must report',
    'scores, a provision that most deputies believe is needed',
  ]));

it('what is said in an aside ends before the verb of whoever the aside is of', () =>
  expect(
    statementsOf('Rosa Lind, responding to remarks by Jan Moro, who said that Chile had lied, said the talks went on.'),
  ).toContainEqual(['who', 'said', 'that Chile had lied']));

it('where something is said is not what is said', () =>
  expect(statementsOf('In a note sent by her deputy, the minister denied the charge.')).toEqual([
    ['the minister', 'denied', 'the charge'],
  ]));

it('the headings of a check of facts say nothing but what is claimed', () => {
  const text =
    'Claim: Peru has left the pact.\n\nWho said it: Rosa Lind, in a video\n\nVerdict: Mostly false.\n\nThe ministry says it stays.\n\nClaim: Chile will leave.\n\nVerdict: There is no sign of it.';
  expect(statementsOf(text)).toEqual([
    ['Rosa Lind', 'Claim:', 'Peru has left the pact'],
    ['The ministry', 'says', 'it stays'],
    [null, 'Claim:', 'Chile will leave'],
  ]);
});

it('a quote of the day is of whoever stands behind the dash', () =>
  expect(statementsOf('Quote of the day: “We are no port for others.” — Rosa Lind, envoy of Peru')).toEqual([
    ['Rosa Lind, envoy of Peru', '—', '“We are no port for others.”'],
  ]));

it('words of saying put into a clause of what another says are of that clause alone', () =>
  expect(
    statementsOf('The envoy said Peru had left because, she told reporters, nobody had kept the pact.'),
  ).toContainEqual(['she', 'told', 'nobody had kept the pact']));

it('who reports gains says nothing', () =>
  expect(statementsOf('Taxpayers reporting gains will pay more.')).toEqual([]));
