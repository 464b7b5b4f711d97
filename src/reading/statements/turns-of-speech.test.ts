import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

/** The statements of a text as speakers, source, cue and content. */
function statementsOf(text: string): [string, string | null, string | null, string][] {
  const { statements, actors } = read({ text });
  const words = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);
  const names = (ids: readonly string[]) => ids.map((id) => actors.find((one) => one.id === id)!.name).join(', ');
  return statements.map(({ speakers, source, cue, content }) => [
    names(speakers),
    words(source),
    words(cue),
    content.map((span) => words(span)).join(' … '),
  ]);
}

describe('what somebody says ends', () => {
  it('before what others call it', () => {
    expect(
      statementsOf('Lawmakers have threatened to leave the treaty, a step that the cabinet has refused to endorse.'),
    ).toEqual([
      ['Lawmakers', 'Lawmakers', 'have threatened', 'to leave the treaty'],
      ['the cabinet', 'the cabinet', 'has refused', 'a step … to endorse'],
    ]);
    expect(statementsOf('Chad accused Mali of arming rebels, a claim Bamako rejected as baseless.')[1]).toEqual([
      'Mali',
      'Bamako',
      'rejected',
      'a claim … baseless',
    ]);
  });

  it('with the quoted words that hold its verb, before the next verb of saying', () =>
    expect(
      statementsOf('France and Mali said that Chad had "kept not a single promise" and urged it to pull out.').map(
        ([speakers, , cue]) => [speakers, cue],
      ),
    ).toEqual([
      ['France, Mali', 'said'],
      ['France, Mali', 'urged'],
    ]));

  it('before what became of another of his claims', () =>
    expect(
      statementsOf(
        'Huamani told parliament that the port was "lost", and his claim that it was sold by mistake drew an angry reply.',
      ).map(([, , cue, content]) => [cue, content]),
    ).toEqual([
      ['told', 'that the port was "lost"'],
      ['claim', 'that it was sold by mistake'],
    ]));

  it('where a letter goes to somebody and the verb has its clause behind him', () =>
    expect(
      statementsOf(
        'Huamani said in a letter to the guarantors that the deal had been buried, and asked them to meet.',
      ).map(([, , cue, content]) => [cue, content]),
    ).toEqual([
      ['said in a letter', 'that the deal had been buried'],
      ['asked', 'them to meet'],
    ]));
});

describe('questions put before their answer', () => {
  it('are nobody’s, and what is answered is not in them', () =>
    expect(statementsOf('Asked about the leak, the minister declined to comment.')).toEqual([
      ['', null, 'Asked about', 'the leak'],
      ['the minister', 'the minister', 'declined', 'to comment'],
    ]));

  it('may be pressed', () =>
    expect(statementsOf('Pressed on whether the truce would hold, Lind said it would.')).toEqual([
      ['', null, 'Pressed on', 'whether the truce would hold'],
      ['Lind', 'Lind', 'said', 'it would'],
    ]));
});

describe('who speaks', () => {
  it('is how somebody described it', () =>
    expect(statementsOf('"A slow-motion divorce," is how one aide described it.')).toEqual([
      ['one aide', 'one aide', 'described', '"A slow-motion divorce,"'],
    ]));

  it('is who is quoted, and the paper', () =>
    expect(statementsOf('Huamani was quoted by the Herald as saying that the plan was dead.')).toEqual([
      ['Herald', 'the Herald', 'was quoted', 'Huamani … saying that the plan was dead'],
      ['Huamani', 'Huamani', 'saying', 'that the plan was dead'],
    ]));

  it('is those whom a plural names one by one', () =>
    expect(
      statementsOf(
        'The three guarantors, Norway, Chile and Mali, said in a joint statement that they were alarmed.',
      )[0]![0],
    ).toBe('Norway, Chile, Mali'));

  it('is no network through which somebody speaks', () => {
    const text =
      'Gazprom did not respond to a request for comment. In a statement on its Telegram channel, the company accused Moldova of theft.';
    expect(statementsOf(text).map(([speakers, , cue]) => [speakers, cue])).toEqual([
      ['Gazprom', 'did not respond to'],
      ['Gazprom', 'accused'],
    ]);
    expect(read({ text: 'The minister wrote on X that her country would not bow.' }).statements[0]!.medium).toBe(
      'post',
    );
  });

  it('is the authors of a letter that goes on', () =>
    expect(
      statementsOf(
        'Church leaders issued a letter which says that people are tired. It asks the guarantors to act.',
      ).map(([speakers]) => speakers),
    ).toEqual(['Church leaders', 'Church leaders']));

  it('is no woman who is a spokesman', () =>
    expect(
      statementsOf(
        'Its spokesman, Lul Koang, denied the report. The general’s wife, Angelina Adeyemi, said he was ill. She added that she feared for him.',
      ).at(-1)![0],
    ).toBe('Angelina Adeyemi'));

  it('is not a town before a colon that opens a dispatch', () =>
    expect(
      statementsOf('ISLAMABAD: The minister warned on Saturday that his patience was at an end.').map(
        ([, , cue]) => cue,
      ),
    ).toEqual(['warned']));

  it('is nobody where police find a car', () =>
    expect(statementsOf('Police found the car in a ditch near the border.')).toEqual([]));
});

it('speaks to whoever a preposition names', () => {
  const text = 'The minister appealed to Chad and Mali to respect the treaty. She called on Peru to send aid.';
  const { statements, actors } = read({ text });
  const named = statements.map(({ addressees }) => addressees.map((id) => actors.find((one) => one.id === id)!.name));
  expect(named).toEqual([['Chad', 'Mali'], ['Peru']]);
});

describe('a claim put into a clause that lacks its subject', () => {
  it.each([
    ['Turkey struck what it said were camps of rebels.', 'what … were camps of rebels'],
    ['The guards fired in what observers said was a sign of panic.', 'what … was a sign of panic'],
    ['Peru deported a man it said was a spy.', 'was a spy'],
    ['Peru widened the port, a step that Chile said broke the accord.', 'that … broke the accord'],
    ['Peru shut the port, a step unions say cost them their pay.', 'cost them their pay'],
  ])('%s', (text, content) =>
    expect(statementsOf(text).map((one) => one.slice(2))).toContainEqual([expect.anything(), content]),
  );
  it('is beside a blow, which is no speech', () =>
    expect(statementsOf('Turkey hit what it said was a depot.')).toEqual([
      ['Türkiye', 'it', 'said', 'what … was a depot'],
    ]));
});

describe('who holds or answers something', () => {
  it.each([
    ['Lind made it plain that Peru would stay.', ['Lind', 'made it plain', 'that Peru would stay']],
    ['Chad is of the opinion that the ruling is void.', ['Chad', 'the opinion', 'that the ruling is void']],
    ['The view in Lima is that Chile broke the pact.', ['Lima', 'The view', 'that Chile broke the pact']],
    [
      'Peru would neither confirm nor deny that it had fired.',
      ['Peru', 'would neither confirm nor deny', 'that it had fired'],
    ],
    ['Lind was frank: Chile, she said, had no plan.', ['she', 'said', 'Chile … had no plan']],
    ['Not so, says Peru.', ['Peru', 'says', 'Not so']],
    ['Surveys show him leading the race.', ['Surveys', 'show', 'him leading the race']],
    [
      'Chad believes, the envoy warned, that the truce ends.',
      ['the envoy', 'warned', 'Chad believes … that the truce ends'],
    ],
    ['The truce is dead, reported the Lima Herald.', ['the Lima Herald', 'reported', 'The truce is dead']],
    [
      'A day after Lind said the truce held, Peru struck Lima, saying Chile had broken it.',
      ['Lind', 'said', 'the truce held'],
    ],
    [
      'A day after Lind said the truce held, Peru struck Lima, saying Chile had broken it.',
      ['Peru', 'saying', 'Chile had broken it'],
    ],
    ['Officials suspect Peru of having sent the men.', ['Officials', 'suspect', 'Peru of having sent the men']],
    ['Aides to Lind admitted as much in May.', ['Aides to Lind', 'admitted', 'as much']],
  ])('%s', (text, found) => expect(statementsOf(text).map((one) => one.slice(1))).toContainEqual(found));
});

it('is nobody where neither side says anything', () =>
  expect(statementsOf('Neither side has commented on the report.')).toEqual([]));

it('says so in a clause about what it does, whoever spoke before', () => {
  const text = 'Peru said the pact was dead. Chile froze the funds of a bank that it said had funded rebels.';
  const { statements, actors } = read({ text });
  const names = statements.map(({ speakers }) => speakers.map((id) => actors.find((one) => one.id === id)!.name));
  expect(names).toEqual([['Peru'], ['Chile']]);
});

it('is who speaks, without the noun that sums up the clause before', () =>
  expect(statementsOf('Chad closed the border, a step Peru says breaks the accord.')).toEqual([
    ['Peru', 'Peru', 'says', 'breaks the accord'],
  ]));

it.each(['Algeria shares a long border with Niger.', 'Mali, ruled by soldiers since May, is poor.'])(
  'says nothing where neighbours have something in common or somebody governs: %s',
  (text) => expect(statementsOf(text)).toEqual([]),
);

it('is a source with what it is, and no part of what that tells', () =>
  expect(statementsOf('According to the Lima Times, a state-run tabloid, firms plan to sue.')).toEqual([
    [expect.anything(), 'the Lima Times, a state-run tabloid', 'According to', 'firms plan to sue'],
  ]));
