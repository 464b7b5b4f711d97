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

describe('whose statement it is', () => {
  it('is the speaker’s, not that of what a clause with a participle is about', () => {
    const text =
      '“Good neighbours must come together to build a safe coast,” he said, adding that the harbour he envisaged could also help protect against “Peru’s worrying moves” and the growing impact of storms.';
    expect(statementsOf(text).map(([source, cue]) => [source, cue])).toEqual([
      ['he', 'said'],
      ['he', 'adding'],
    ]);
  });

  it('is that of whoever stands behind the phrase that opens the sentence', () => {
    expect(statementsOf('In a long interview with the Lima Times Emmanuel Macron said the pact was void.')).toEqual([
      ['Emmanuel Macron', 'said', 'the pact was void'],
    ]);
    expect(statementsOf('At a summit in Brussels Emmanuel Macron said the pact was void.')).toEqual([
      ['Emmanuel Macron', 'said', 'the pact was void'],
    ]);
  });

  it('is that of whoever quotes something, not of whom the quoted words stand before', () =>
    expect(statementsOf('The daily, quoting “leaked files,” said Chile had agreed to new talks.')).toContainEqual([
      'The daily',
      'said',
      'Chile had agreed to new talks',
    ]));

  it.each(['', '”'])('is that of whoever reports what another said%s', (quote) =>
    expect(
      statementsOf(`He said the raid was ${quote && '“'}a crime against Peru,${quote} Peruvian radio reported.`).map(
        ([source, cue]) => [source, cue],
      ),
    ).toEqual([
      ['Peruvian radio', 'reported'],
      ['He', 'said'],
    ]),
  );

  it.each([
    'Ghanaian police clashed in Accra with students.',
    'Chad simulated an attack on the Libyan island of Farwa.',
    'It was the first time that Emmanuel Macron, who arrived on Thursday with some aides, had been allowed to visit the site.',
    'Widows have become the only support of their children.',
  ])('is nobody’s where the fight is one with weapons, the support one with bread, or somebody is let in: %s', (text) =>
    expect(statementsOf(text)).toEqual([]),
  );

  it('is that of whoever issues what speaks', () => {
    const text = 'The ministry issued a statement saying the talks had failed.';
    expect(statementsOf(text)).toEqual([['The ministry', 'issued a statement saying', 'the talks had failed']]);
    expect(read({ text }).statements[0]?.medium).toBe('statement');
  });

  it('is that of a draft that demands something, not of its pronoun', () =>
    expect(statementsOf('France has circulated a draft that demands that Chad pull out immediately.')).toContainEqual([
      'a draft',
      'demands',
      'that Chad pull out immediately',
    ]));

  it('is not that of whoever rejects another’s claims', () =>
    expect(
      statementsOf('The court ruled that Peru must pay, rejecting Peruvian claims that the letters had been forged.'),
    ).toEqual([
      ['The court', 'ruled', 'that Peru must pay'],
      ['The court', 'rejecting', 'Peruvian claims that the letters had been forged'],
    ]));

  it('ends with what was said in the present, before what is told in the past', () =>
    expect(
      statementsOf('The ministry said it “categorically rejects” the findings and accused the court of “theatre.”')[0],
    ).toEqual(['The ministry', 'said', 'it “categorically rejects” the findings']));

  it('is none where a board or suspension has its own “of”', () => {
    expect(statementsOf('The envoy is due to brief the board of governors next week.')).toEqual([]);
    expect(statementsOf('The union would have to notify the suspension of duties.')).toEqual([]);
  });

  it('leaves out the preposition of what a relative clause is about', () =>
    expect(statementsOf('Under the plan, which Russia supports, troops will leave.')).toEqual([
      ['Russia', 'supports', 'the plan'],
    ]));

  it('is nobody’s where only a conjunction stands behind a semicolon', () => {
    const text = 'She was heard at length; praised the treaty; and declared that the border “stands.”';
    expect(statementsOf(text).map(([source]) => source)).not.toContain('and');
  });

  it('is that of whoever has said it, in the short form', () => {
    const text = 'She’s said the treaty must stand.';
    expect(statementsOf(text)[0]).toEqual(['She', '’s said', 'the treaty must stand']);
  });

  it('is theirs who are convinced', () => {
    expect(statementsOf('Her aides are not convinced that the treaty will hold.')[0]?.[0]).toBe('Her aides');
  });

  it('is theirs from whom a noun of saying comes', () => {
    const text =
      'The Chadian minister jabbed back at complaints from his Peruvian counterpart that the border was shut.';
    expect(statementsOf(text)).toContainEqual(['his Peruvian counterpart', 'complaints', 'that the border was shut']);
  });

  it('is that of whoever gives what is its own', () => {
    expect(statementsOf('The senator threw her support behind the treaty.')).toEqual([
      ['The senator', 'threw her support behind', 'the treaty'],
    ]);
  });

  it('goes on with the speaker before, for a verb that has no subject', () => {
    const text = 'The envoy said it was too early to thank the ministers but added, “We will see on Friday.”';
    expect(statementsOf(text)).toContainEqual(['The envoy', 'added', '“We will see on Friday.”']);
  });

  it('is that of the accused in what they are accused of', () => {
    const text = 'Chile accused Peru of breaking the treaty by refusing to open the port.';
    expect(statementsOf(text)).toContainEqual(['Peru', 'refusing', 'to open the port']);
  });

  it('is that of whoever asks, behind a comma', () => {
    const text = 'The senators urged the ministry to send the ships at once, citing the defence act.';
    expect(statementsOf(text)).toContainEqual(['The senators', 'citing', 'the defence act']);
  });

  it('has none of what stands before a semicolon', () => {
    const text =
      'Peru has closed the port; President Rosa Lind wrote to Chilean leaders last week offering to open it.';
    expect(statementsOf(text).map(([source, cue]) => `${source} ${cue}`)).not.toContain('President Rosa Lind wrote');
  });

  it('leaves to others what they say meanwhile, or behind a semicolon', () => {
    expect(
      statementsOf('The army said it fired first, while Peru accused Chile of a provocation.').map(
        ([, , content]) => content,
      ),
    ).toEqual(['it fired first', 'Chile of a provocation']);
    expect(
      statementsOf(
        'The official confirmed that a letter had been sent; the envoys refused it, according to the paper.',
      )[0],
    ).toEqual(['The official', 'confirmed', 'that a letter had been sent']);
  });

  it('ends in a headline before what the paper tells besides', () => {
    expect(statementsOf('Peru says talks failed as rebels close in on the port')).toEqual([
      ['Peru', 'says', 'talks failed'],
    ]);
    expect(statementsOf('Peru hopes to revive harbour deal as drones hit Chilean port')).toEqual([
      ['Peru', 'hopes', 'to revive harbour deal'],
    ]);
  });

  it('is what somebody appeals to others to do', () =>
    expect(statementsOf('The minister appealed to both sides not to leave the treaty.')).toEqual([
      ['The minister', 'appealed', 'not to leave the treaty'],
    ]));

  it('is none where a convoy is attacked, or somebody may not be named', () => {
    expect(statementsOf('The rebels attacked a convoy near Lima on Friday.')).toEqual([]);
    expect(statementsOf('The official was not authorized to speak publicly.')).toEqual([]);
  });

  it('is none where a deed only raises doubts', () => {
    const text = 'Troops left hours after the two sides announced a truce, raising doubts about the deal.';
    expect(statementsOf(text).map(([, cue]) => cue)).toEqual(['announced']);
  });

  it('has no relative clause for its content', () => {
    const text =
      'Peru pledged 30 million dollars to a harbour fund that Chile opened last week; Bolivia promised three ships.';
    expect(statementsOf(text).every(([, , content]) => !content.startsWith('that Chile'))).toBe(true);
  });

  it('is that of those who are left to do it', () => {
    expect(statementsOf('The report left many to wonder whether the talks had failed.')).toContainEqual([
      'many',
      'to wonder',
      'whether the talks had failed',
    ]);
  });
});

describe('what somebody passes on', () => {
  it.each([
    'The agency quoted Petra Novak, the sister of the leader, as saying that Japan would pay.',
    'Petra Novak was quoted by the agency as saying that Japan would pay.',
  ])('is the statement of whoever said it, and of whoever quotes it: %s', (text) => {
    const found = statementsOf(text).map(([source, cue]) => [source?.slice(0, 11), cue]);
    expect(found).toHaveLength(2);
    expect(found).toContainEqual(['Petra Novak', 'saying']);
    expect(found[0]![1]).toMatch(/quoted$/);
  });
});

describe('who says nothing', () => {
  it('has not said what stands beside it', () => {
    const text = 'The army backed the plan; the rebels, who hold the border, did not comment.';
    expect(statementsOf(text).some(([source]) => source?.startsWith('the rebels'))).toBe(false);
  });

  it('and is only asked, is not the one who asks', () => {
    const text = 'Asked whether China would support new sanctions, spokesman Lin Jian said that they solved nothing.';
    expect(statementsOf(text)).toEqual([
      [null, 'Asked', 'whether China would support new sanctions'],
      ['spokesman Lin Jian', 'said', 'that they solved nothing'],
    ]);
  });
});

describe('what a statement reports', () => {
  it('ends before a clause that somebody else says', () => {
    const text = 'Officials have said that the port will reopen; the shippers doubt it.';
    expect(statementsOf(text)).toEqual([['Officials', 'have said', 'that the port will reopen']]);
    expect(statementsOf('The minister said the talks had failed, and the envoy accused him of lying.')).toEqual([
      ['The minister', 'said', 'the talks had failed'],
      ['the envoy', 'accused', 'him of lying'],
    ]);
  });

  it('stands on both sides of an insertion', () => {
    expect(statementsOf('As the minister put it, the talks were a farce.')).toEqual([
      ['the minister', 'put it', 'the talks were a farce'],
    ]);
  });

  it('is the whole sentence before words of attribution at its end', () => {
    expect(statementsOf('The port will close if the talks fail, according to the minister.')).toContainEqual([
      'the minister',
      'according to',
      'The port will close if the talks fail',
    ]);
  });

  it('is what somebody is asked about', () => {
    expect(statementsOf('The minister was asked about the border.')).toEqual([[null, 'was asked about', 'the border']]);
  });

  it('goes on through paragraphs that are all quotation', () => {
    const text = 'The mayor said: “We tried everything.”\n\n“There is no other way. The talks must go on.”\n\nHe left.';
    const [statement] = read({ text }).statements;
    expect(statement?.content).toHaveLength(2);
  });
});

describe('hearsay', () => {
  it('is a statement that nobody is named for', () => {
    expect(statementsOf('The envoy reportedly left the talks on Friday.')).toEqual([
      [null, 'reportedly', 'The envoy … left the talks on Friday'],
    ]);
  });
});

describe('a cue', () => {
  it('takes in the adverb that says how', () => {
    expect(statementsOf('The minister said repeatedly that the talks had failed.')).toEqual([
      ['The minister', 'said repeatedly', 'that the talks had failed'],
    ]);
  });
});

describe('a medium', () => {
  it('is none where somebody only speaks of it', () => {
    const text = 'The president dismissed the letter as a stunt.';
    expect(read({ text }).statements.map(({ medium }) => medium)).toEqual([null]);
  });
});

describe('adjectives of knowing', () => {
  it('take questions and clauses of the verb above', () => {
    expect(statementsOf('The minister was unsure why the envoys had left.')).toEqual([
      ['The minister', 'was unsure', 'why the envoys had left'],
    ]);
    expect(statementsOf('The minister made clear she would not resign.')).toEqual([
      ['The minister', 'made clear', 'she would not resign'],
    ]);
  });
});

describe('a sentence that only says according to whom', () => {
  const fell = 'Inflation fell to 3 percent in May.';
  it('gives the sentence before it to them', () =>
    expect(statementsOf(`${fell} That is according to figures released on Friday.`)).toEqual([
      ['figures released on Friday', 'is according to', 'Inflation fell to 3 percent in May'],
    ]));
  it('leaves what that sentence tells with whoever it names', () =>
    expect(statementsOf('Most Peruvians say they want peace. That is according to a poll.')).toEqual([
      ['a poll', 'is according to', 'Most Peruvians say they want peace'],
      ['Most Peruvians', 'say', 'they want peace'],
    ]));
  it('gives its own subject to them, where that says what', () =>
    expect(statementsOf(`${fell} The figures for June are according to the bank.`)).toEqual([
      ['the bank', 'are according to', 'The figures for June'],
    ]));
});
