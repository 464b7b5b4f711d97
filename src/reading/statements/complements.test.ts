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

describe('what completes a verb of saying', () => {
  it('is an infinitive behind words of time', () =>
    expect(statementsOf('Lind vowed last month to take his campaign to the capital.')).toEqual([
      ['Lind', 'vowed last month', 'to take his campaign to the capital'],
    ]));

  it('is a question that the parser takes for a reason', () =>
    expect(statementsOf('Lind questioned why the envoy did not speak.')).toEqual([
      ['Lind', 'questioned', 'why the envoy did not speak'],
    ]));

  it('is the object of the verb joined to it', () => {
    expect(statementsOf('The members derided and insulted the envoy.')).toContainEqual([
      'The members',
      'derided',
      'the envoy',
    ]);
    // with words of its own the second verb has the object to itself
    expect(statementsOf('Lind endorsed and has raised money for her rival.').map(([, cue]) => cue)).not.toContain(
      'endorsed',
    );
  });

  it('is what a share of people supports, though the tagger takes that for a noun', () => {
    expect(statementsOf('About three-quarters support a ban on sales.')).toEqual([
      ['About three-quarters', 'support', 'a ban on sales'],
    ]);
    expect(statementsOf('Among the young, 60 percent support Lind.')).toEqual([['60 percent', 'support', 'Lind']]);
  });

  it('stands behind a medium with a participle', () =>
    expect(
      statementsOf('Their leader had said in a radio interview taped before the vote that the fleet had left.'),
    ).toEqual([['Their leader', 'had said in a radio interview', 'that the fleet had left']]));

  it('is what it seems, whatever the parser takes it for', () =>
    expect(statementsOf('It appeared that Lind had won the room.')).toEqual([
      [null, 'appeared', 'that Lind had won the room'],
    ]));

  it('is what one worries about, not who is worried', () =>
    expect(statementsOf('Many residents worry about rude portrayals of farmers.')).toContainEqual([
      'Many residents',
      'worry about',
      'rude portrayals of farmers',
    ]));

  it('is a fault that the tree shows as one of state', () =>
    expect(statementsOf('The minister was horrified that the talks had failed.')).toEqual([
      ['The minister', 'was horrified', 'that the talks had failed'],
    ]));
});

describe('what somebody is asked before the answer', () => {
  it('is what he is asked for, or to do', () => {
    expect(statementsOf('Asked for his view of the vote, Lind said it was fair.')[0]).toEqual([
      null,
      'Asked for',
      'his view of the vote',
    ]);
    expect(statementsOf('Asked by the host to respond to the charge, Lind said it was false.')[0]).toEqual([
      'the host',
      'Asked',
      'to respond to the charge',
    ]);
  });
});

describe('what a noun holds', () => {
  it('is a case that somebody makes', () =>
    expect(statementsOf('Lind made the case that only a port could save the town.')).toEqual([
      ['Lind', 'made the case', 'that only a port could save the town'],
    ]));
});

/** The cues of a text. */
const cuesOf = (text: string) => statementsOf(text).map(([, cue]) => cue);

describe('what a verb takes', () => {
  it('is its object with what it is described as doing', () => {
    expect(statementsOf('The envoy described the minister as seeming shocked.')).toEqual([
      ['The envoy', 'described', 'the minister as seeming shocked'],
    ]);
    expect(statementsOf('The plan was described as becoming costly.')).toEqual([
      [null, 'was described as', 'The plan … becoming costly'],
    ]);
  });

  it('is what turned out otherwise', () => {
    expect(statementsOf('The index fell more than the office had predicted.')).toEqual([
      ['the office', 'had predicted', 'The index fell more'],
    ]);
    expect(statementsOf('The talks ended sooner than her advisers expected.')).toEqual([
      ['her advisers', 'expected', 'The talks ended sooner'],
    ]);
    expect(statementsOf('The index fell more than expected.')).toEqual([]);
  });

  it('is the noun before a relative clause that leaves its preposition behind', () => {
    expect(statementsOf('There is a plan he often rails against.')).toContainEqual([
      'he',
      'often rails against',
      'a plan',
    ]);
    expect(statementsOf('It is something the rebels are keenly aware of.')).toEqual([
      ['the rebels', 'are keenly aware of', 'something'],
    ]);
  });

  it('is the infinitive that somebody calls for, not a name', () => {
    expect(statementsOf('Lind called to ban the party.')).toEqual([['Lind', 'called', 'to ban the party']]);
    expect(cuesOf('His speech called to mind the flood.')).toEqual([]);
  });

  it('is a gerund right behind it', () => {
    expect(statementsOf('The groups reported spending six million on ads.')).toEqual([
      ['The groups', 'reported', 'spending six million on ads'],
    ]);
  });

  it('is what somebody is pressed for or challenged over', () => {
    expect(statementsOf('Reporters have been pressing officials for an answer.')).toEqual([
      ['Reporters', 'have been pressing', 'an answer'],
    ]);
    expect(statementsOf('Lind was challenged over his temper.')).toEqual([[null, 'was challenged over', 'his temper']]);
    expect(statementsOf('Lind challenged her to a debate.')).toEqual([['Lind', 'challenged', 'her to a debate']]);
  });

  it('is an infinitive behind a participle that the tagger takes for an adjective', () =>
    expect(statementsOf('Lind is promising to bomb the rebels.')).toEqual([
      ['Lind', 'is promising', 'to bomb the rebels'],
    ]));

  it('ends with its relative clause', () =>
    expect(statementsOf('The plan, which he believes will make it hard to win, was dropped.')).toEqual([
      ['he', 'believes', 'The plan … will make it hard to win'],
    ]));
});

describe('what a noun or adjective takes', () => {
  it('is said by whoever stands between', () => {
    expect(statementsOf('Her papers prop up the contention of the minister that votes were lost.')).toContainEqual([
      'the minister',
      'the contention',
      'that votes were lost',
    ]);
    expect(statementsOf('There is growing concern among the ministers that the truce will fail.')).toEqual([
      ['the ministers', 'There is growing concern', 'that the truce will fail'],
    ]);
  });

  it('stands behind a verb by which it arises', () => {
    expect(statementsOf('A furor arose over whether the country should accept refugees.')).toEqual([
      [null, 'A furor arose over', 'whether the country should accept refugees'],
    ]);
    expect(cuesOf('The attack came on a holiday.')).toEqual([]);
  });

  it('stands behind an adjective that follows its noun', () =>
    expect(statementsOf('They gave cover to lawmakers nervous about being tied to the mayor.')).toEqual([
      ['lawmakers', 'nervous about', 'being tied to the mayor'],
    ]));

  it('is what an idiom says it of', () => {
    expect(statementsOf('Lind turned his back on the truce.')).toEqual([['Lind', 'turned his back on', 'the truce']]);
    expect(statementsOf('Lind sounded a cautious note about the truce.')).toEqual([
      ['Lind', 'sounded a cautious note about', 'the truce'],
    ]);
  });
});

describe('what says nothing', () => {
  for (const text of [
    'The storm hit the coast for the second time in a week.',
    'The team charged fans $40 to park.',
    'The senator addressed the rally from the bed of a pickup.',
  ])
    it(text, () => expect(statementsOf(text)).toEqual([]));

  it('is not what somebody addresses in his speech', () =>
    expect(statementsOf('The senator addressed the need for a plan.').map(([, cue]) => cue)).toEqual(['addressed']));
});
