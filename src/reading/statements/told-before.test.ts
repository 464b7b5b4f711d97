import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

/** The statements of a text as source and content. */
function statementsOf(text: string): [string | null, string][] {
  const words = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);
  return read({ text }).statements.map(({ source, content }) => [
    words(source),
    content.map((span) => words(span)).join(' … '),
  ]);
}

describe('a quotation that nothing attributes', () => {
  it('is of whoever the sentence before it reports', () => {
    const text =
      '"The loan will be repaid," said Ana Reis. Her counterpart, Vera Daves, told lawmakers that nobody had asked for it. "We are not beggars in this house."';
    expect(statementsOf(text)).toContainEqual(['Her counterpart, Vera Daves', '"We are not beggars in this house."']);
    expect(statementsOf(text)).toContainEqual(['Her counterpart, Vera Daves', 'that nobody had asked for it']);
  });

  it('goes on with the quotation before it where many are reported between them', () => {
    const text =
      '"The loan will be repaid," said Ana Reis. Critics say that nobody asked for it. "We are not beggars in this house."';
    expect(statementsOf(text).at(-1)).toEqual(['Ana Reis', '"We are not beggars in this house."']);
  });
});

describe('a quotation behind a full stop', () => {
  it.each([
    [
      'agreed',
      '"Time is short," said Karl Moe, an editor. Dina Berg of Oslo University agreed. "They need another plan by the spring."',
      ['Dina Berg of Oslo University', '"They need another plan by the spring."'],
    ],
    [
      'cut in',
      '“Tell her that I promised,” Lind said, and her husband cut in. “We have been friends since school.”',
      ['her husband', '“We have been friends since school.”'],
    ],
    [
      'said in a statement',
      'Sam Moe, who speaks for the party, said in a statement. “There is no paper to count. It was a vote by hand.”',
      ['Sam Moe, who speaks for the party', '“There is no paper to count. It was a vote by hand.”'],
    ],
    [
      'is told of as joined to another verb',
      'Berg seemed startled and noted that the pact was signed. “Does that not trouble the council at all?” The crowd booed.',
      ['Berg', '“Does that not trouble the council at all?”'],
    ],
    [
      'issued a statement',
      'The ministry issued a statement on the fire.\n\n“We regret that nobody was warned, and we shall pay for every boat.”',
      ['The ministry', '“We regret that nobody was warned, and we shall pay for every boat.”'],
    ],
  ])('is of whoever %s', (_, text, statement) => expect(statementsOf(text)).toContainEqual(statement));

  it('is not of whoever denied or did something else', () => {
    const text = '“The dam will hold,” said Karl Moe. Dina Berg walked out. “Nobody asked us about the villages.”';
    expect(statementsOf(text).map(([source]) => source)).not.toContain('Dina Berg');
    const denied =
      '“The dam will hold,” said Karl Moe. Dina Berg did not answer. “Nobody asked us about the villages.”';
    expect(statementsOf(denied).map(([source]) => source)).not.toContain('Dina Berg');
  });

  it('leaves what the sentence before tells with its own speaker', () =>
    expect(statementsOf('The pact is no use to farmers, Moe said. “It is for the banks and for them alone.”')).toEqual([
      ['Moe', 'The pact is no use to farmers'],
      ['Moe', '“It is for the banks and for them alone.”'],
    ]));
});

describe('whoever tells it', () => {
  it('is the agent of a participle that opens the sentence', () =>
    expect(statementsOf('Assured by Berlin that the tanks would come, Kyiv dropped its objection.')).toEqual([
      ['Berlin', 'that the tanks would come'],
    ]));

  it('blames one side and turns to another', () =>
    expect(statementsOf('Novak said Hungary had broken its word and accused the ministers of serving Moscow.')).toEqual(
      [
        ['Novak', 'Hungary had broken its word'],
        ['Novak', 'the ministers of serving Moscow'],
      ],
    ));

  it('accuses and calls for more', () =>
    expect(statementsOf('Novak accused the government of hiding the terms and called for a debate.')).toEqual([
      ['Novak', 'the government of hiding the terms'],
      ['Novak', 'a debate'],
    ]));

  it('does not say who tells of it', () => {
    expect(
      statementsOf(
        'Novak told the leaders that Peru would not pay, diplomats said, as the summit went into the night.',
      ),
    ).toContainEqual(['Novak', 'that Peru would not pay']);
  });

  it('is whoever speaks inside the clause', () =>
    expect(statementsOf("Peru's figures, she told the broadcaster, were plucked from the air.")).toEqual([
      ['she', "Peru's figures … were plucked from the air"],
    ]));

  it('says a clause and goes on behind a colon', () =>
    expect(statementsOf('Novak said that was irrelevant: "A state does not ask permission to leave."')).toEqual([
      ['Novak', 'that was irrelevant: "A state does not ask permission to leave."'],
    ]));

  it('is quoted by another', () =>
    expect(
      statementsOf('The ministry quoted Novak as telling Lind that friendship could not be bought.'),
    ).toContainEqual(['Novak', 'that friendship could not be bought']));

  it('does not say what a body ordered', () =>
    expect(
      statementsOf('The pact has no end, according to a legal opinion that the council commissioned last year.'),
    ).toHaveLength(1));

  it('is one of the many beside his name', () => {
    const { actors, statements } = read({
      text: 'One of the injured men, Rolando Novak, told reporters that he had fallen.',
    });
    expect(actors.find(({ id }) => id === statements[0]!.speakers[0])?.name).toBe('Rolando Novak');
  });

  it('is a ruling, whoever rejects it', () => {
    const { actors, statements } = read({
      text: 'A 2016 arbitration ruling, which China does not recognize, found that the shoal was open to all.',
    });
    const found = statements.find(({ cue }) => cue?.lemma === 'find');
    expect(found?.speakers.map((id) => actors.find((one) => one.id === id)?.name)).not.toContain('China');
  });

  it('agrees on no date', () =>
    expect(
      statementsOf('The states kept the truce, agreed on Oct. 19, for a month.').map(([, said]) => said),
    ).not.toContain('Oct. 19'));

  it('declines to be named without a statement', () =>
    expect(statementsOf('The official spoke on Monday, declining to be identified.')).toEqual([]));

  it('ends before what another says meanwhile', () =>
    expect(statementsOf('The president said he would come, as the rebels said they would stay away.')).toEqual([
      ['The president', 'he would come'],
      ['the rebels', 'they would stay away'],
    ]));
});

describe('it', () => {
  it('is who goes on to say something behind what it did', () => {
    const text = 'The ministry condemned the raid. It recalled its envoy and said Peru was wrong.';
    expect(statementsOf(text)).toContainEqual(['It', 'Peru was wrong']);
  });

  it('is who goes on to say something behind what it said', () => {
    const text = 'The ministry condemned the raid. It rejected the plan and urged Peru to leave.';
    expect(statementsOf(text)).toContainEqual(['It', 'Peru to leave']);
  });
});
