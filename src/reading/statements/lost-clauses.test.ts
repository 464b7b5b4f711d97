import { describe, expect, it } from 'vitest';
import { analyse } from '../../language/index.js';
import { read } from '../read.js';
import { repairTags } from './mistagged.js';

/** The statements of a text as source, cue and content. */
function statementsOf(text: string): [string | null, string | null, string][] {
  const words = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);
  return read({ text }).statements.map(({ source, cue, content }) => [
    words(source),
    words(cue),
    content.map((span) => words(span)).join(' … '),
  ]);
}

describe('a clause beside its verb of saying', () => {
  it('is that of whoever reported it, named as an agent', () => {
    expect(statementsOf('As first reported by the Herald, the ministry closed two ports.')).toContainEqual([
      'the Herald',
      'first reported',
      'the ministry closed two ports',
    ]);
  });

  it('is what surveys show, named after it', () => {
    expect(statementsOf('The harvest failed last year, records show.')).toEqual([
      ['records', 'show', 'The harvest failed last year'],
    ]);
    // what is only shown says nothing
    expect(statementsOf('The treaty, shown here, ends in May.')).toEqual([]);
  });
});

describe('a clause that it stands for', () => {
  it('is what is told, whatever day stands between', () => {
    expect(statementsOf('It was reported on Monday that the envoy had been recalled.')).toEqual([
      [null, 'was reported', 'that the envoy had been recalled'],
    ]);
    expect(statementsOf('It is understood that the two sides met in secret.')).toEqual([
      [null, 'is understood', 'that the two sides met in secret'],
    ]);
  });
});

describe('what something is called before it is named', () => {
  it('is part of the content', () =>
    expect(statementsOf('Peru denounced as illegal a move by Chile.')).toEqual([
      ['Peru', 'denounced', 'as illegal a move by Chile'],
    ]));
});

describe('a speaker between the subject and its predicate', () => {
  it('leaves the claim whole, whatever the predicate is', () =>
    expect(statementsOf('The talks, Soto said, had been "frank and difficult".')).toEqual([
      ['Soto', 'said', 'The talks … had been "frank and difficult"'],
    ]));
});

describe('verbs that share what they say', () => {
  it('have one clause between them', () =>
    expect(
      statementsOf('Officials in Lima fear, and diplomats privately concede, that the mission has failed.'),
    ).toEqual([
      ['Officials in Lima', 'fear', 'that the mission has failed'],
      ['diplomats', 'privately concede', 'that the mission has failed'],
    ]));
  it('are both done to one thing in the passive, each by its own agent', () =>
    expect(statementsOf('The decision was welcomed by Peru but condemned by Chile as a provocation.')).toEqual([
      ['Peru', 'was welcomed', 'The decision'],
      ['Chile', 'condemned', 'The decision … a provocation'],
    ]));
});

describe('a noun that sums up what was said', () => {
  it('is no part of it, and is what the clause behind it is about', () =>
    expect(statementsOf('The council voted to extend the mission, a move that Chile called premature.')).toEqual([
      ['The council', 'voted', 'to extend the mission'],
      ['Chile', 'called', 'a move … premature'],
    ]));
  it('stands for its clause where that is all that is said', () =>
    expect(statementsOf('The president accused Chile of fraud, a charge that Chile denies.')).toContainEqual([
      'Chile',
      'denies',
      'a charge',
    ]));
});

describe('what tells how somebody speaks or what somebody saw', () => {
  it('is no statement', () => {
    expect(statementsOf('An envoy, who asked not to be named, said a deal was close.').map(([, cue]) => cue)).toEqual([
      'said',
    ]);
    expect(statementsOf('A report seen by the agency says the army fired.').map(([, cue]) => cue)).toEqual(['says']);
    expect(statementsOf('Peru called the claims false and said it would respond "in due course".')).toEqual([
      ['Peru', 'called', 'the claims false'],
      ['Peru', 'said', 'it would respond "in due course"'],
    ]);
  });
});

describe('what somebody reckons a thing at', () => {
  it('is a statement where there is a figure', () => {
    expect(statementsOf('The rebels put the toll at 40.')).toEqual([['The rebels', 'put', 'the toll at 40']]);
    expect(statementsOf('The rebels put the mine at the gate.')).toEqual([]);
  });
});

it('words between commas that a clause ends with are nobody’s alone', () =>
  expect(statementsOf('He insisted that Peru wanted peace with its neighbours, "Chile included".')).toEqual([
    ['He', 'insisted', 'that Peru wanted peace with its neighbours, "Chile included"'],
  ]));

it('what somebody demands is no part of the claims that she rejects', () =>
  expect(statementsOf('Lind rejected claims that her country had armed the rebels, and demanded an apology.')).toEqual([
    ['Lind', 'rejected', 'claims that her country had armed the rebels'],
    ['Lind', 'demanded', 'an apology'],
  ]));

it('somebody denies what he does not seek', () =>
  expect(statementsOf('Iran denies seeking a bomb.')).toEqual([['Iran', 'denies', 'seeking a bomb']]));

it('a resolution calls on somebody by itself', () =>
  expect(statementsOf('The powers drafted a resolution that calls on Iran to account for its stock.')).toContainEqual([
    'The powers',
    'calls on',
    'Iran to account for its stock',
  ]));

it('what somebody says could offer something says nothing', () =>
  expect(statementsOf('Lind said the next days could offer "a chance for peace".')).toEqual([
    ['Lind', 'said', 'the next days could offer "a chance for peace"'],
  ]));

it('whose letter it is is told behind it', () =>
  expect(
    statementsOf(
      "In a letter to the council's president, the three states, known as the E3, said the stock was too large.",
    ).map(([source]) => source),
  ).toContain('the three states, known as the E3'));

it('a text demands in its own name, and nobody says that nothing was verified', () => {
  expect(
    statementsOf('They abstained on a resolution in December 2022 that demanded an end to the war.'),
  ).toContainEqual(['a resolution in December 2022', 'demanded', 'an end to the war']);
  expect(statementsOf('Neither account could be verified independently.')).toEqual([]);
});

it('nobody gives the praise that somebody deserves', () =>
  expect(statementsOf('Libya deserves praise for attacking the rebels.')).toEqual([]));

it('nobody says what a rule makes him say', () =>
  expect(statementsOf('The treaty requires states to report their stocks.')).toEqual([]));

describe('what is said of the one object of a verb of showing', () => {
  it('belongs to the content', () => {
    expect(statementsOf('Several polls show Moreno ahead of her rival in the capital.')).toEqual([
      ['Several polls', 'show', 'Moreno ahead of her rival in the capital'],
    ]);
  });
});

describe('what somebody talks about', () => {
  it('is found behind whom one talks to', () => {
    expect(statementsOf('The envoy talked with the governor about the blockade.')).toEqual([
      ['The envoy', 'talked', 'the blockade'],
    ]);
    expect(statementsOf('The envoy reminded the governor of the truce.').map(([, , content]) => content)).toEqual([
      'the truce',
    ]);
  });
});

describe('a second quotation', () => {
  it('is attributed by its own verb', () => {
    const text = '“The talks have failed,” the minister said, adding: “Nobody will return to them.”';
    expect(statementsOf(text)).toEqual([
      ['the minister', 'said', '“The talks have failed,”'],
      ['the minister', 'adding:', '“Nobody will return to them.”'],
    ]);
  });
});

describe('the cue of a passive', () => {
  it('takes in the preposition of what completes it', () => {
    expect(statementsOf('The plan was described by nobody, but it was widely seen as a mistake.')).toContainEqual([
      null,
      'was widely seen as',
      'it … a mistake',
    ]);
  });
});

describe('a question put before its answer', () => {
  it('is a statement of its own, of whoever asked', () => {
    expect(statementsOf('Asked on Monday whether the talks had failed, the minister declined to answer.')[0]).toEqual([
      null,
      'Asked',
      'whether the talks had failed',
    ]);
  });
});

describe('an answer to a question put before it', () => {
  it('is one word, and not the question', () => {
    expect(statementsOf('Asked if there had been fraud, Keller said no.').slice(-1)).toEqual([
      ['Keller', 'said', 'no'],
    ]);
  });
});

describe('a clause beside one with as', () => {
  it('is what somebody reminds others of', () => {
    expect(statementsOf('As the minister reminded reporters, the talks had failed.')[0]?.slice(0, 2)).toEqual([
      'the minister',
      'reminded',
    ]);
  });
});

it('is no quotation of a speaker what a phrase before him quotes', () => {
  const contents = statementsOf('Under the headline “Enough,” the paper called on Lopez to leave.').map(
    ([, , words]) => words,
  );
  expect(contents).not.toContain('Under the headline “Enough,”');
});

describe('whom something is supported by', () => {
  it('is named by "among"', () => {
    expect(statementsOf('Moreno’s support among the farmers fell sharply in May.')).toContainEqual([
      'the farmers',
      'support',
      'Moreno',
    ]);
  });
});

describe('a verb of saying that the tagger took for a noun', () => {
  it('has a plural before it and a clause behind it', () => {
    expect(statementsOf('Economists caution that the gains may not last.')).toEqual([
      ['Economists', 'caution', 'that the gains may not last'],
    ]);
  });

  const tagged = (text: string, form: string, xpos: string) => {
    const analysis = analyse(text);
    const tokens = analysis.tokens.map((token) => (token.form === form ? { ...token, upos: 'NOUN', xpos } : token));
    return repairTags({ ...analysis, tokens }).tokens.find((token) => token.form === form)!.upos;
  };

  it('is one again where the finer tag knows it, and where its sentence would be without a verb', () => {
    expect(tagged('The Herald notes that the talks failed.', 'notes', 'VBZ')).toBe('VERB');
    expect(tagged('Early analysis shows that the harvest failed.', 'shows', 'NNS')).toBe('VERB');
  });

  it('stays a noun where it may be one', () => {
    expect(tagged('Three reports that the council published in May are wrong.', 'reports', 'NNS')).toBe('NOUN');
  });
});

describe('the words of a cue', () => {
  const cuesOf = (text: string) => statementsOf(text).map(([, cue]) => cue);

  it('go on with the bare words of time right behind a verb', () => {
    expect(cuesOf('The minister said Tuesday that the talks had failed.')).toEqual(['said Tuesday']);
    expect(cuesOf('“The talks have failed,” the minister said last month.')).toEqual(['said last month']);
    expect(cuesOf('The minister said on Tuesday that the talks had failed.')).toEqual(['said']);
  });

  it('begin with what says that an opinion is there, or which side is taken', () => {
    expect(cuesOf('There is wide agreement that the talks have failed.')).toEqual(['There is wide agreement']);
    expect(cuesOf('The senators voted in favor of the treaty.')).toContain('voted in favor of');
  });
});

describe('a clause that nobody says', () => {
  it('tells what was done with a noun of speech', () => {
    expect(statementsOf('Oil flows under an agreement that Peru and President Rosa Lind of Chile signed.')).toEqual([]);
  });
  it('is what one who is given time is to say', () => {
    expect(statementsOf('The court gave Peru a month to report on the measures.')).toEqual([]);
  });
  it('leaves a thing its name where it says what that is called', () => {
    expect(statementsOf('Israel approved the plan, which Jordan called a provocation.').at(-1)).toEqual([
      'Jordan',
      'called',
      'the plan … a provocation',
    ]);
  });
});

it('is told whole behind a participle, over a relative clause of its subject', () =>
  expect(
    statementsOf('Lind left the hall, saying Paris, which has agreed to sell arms, cannot be an honest broker.'),
  ).toEqual([['Lind', 'saying', 'Paris, which has agreed to sell arms, cannot be an honest broker']]));

it('ends where another wants something else, whose words the quoted ones are not', () =>
  expect(
    statementsOf(
      'Peru insisted that Chad could join “when terms are met”, while Chile and the Baltic states wanted a pledge.',
    ),
  ).toEqual([
    ['Peru', 'insisted', 'that Chad could join “when terms are met”'],
    ['Chile and the Baltic states', 'wanted', 'a pledge'],
  ]));

it('is nobody’s who only denies what is asked', () =>
  expect(statementsOf('Was it a failure? Not according to Ann Bell, an envoy, who argues that it helped.')).toEqual([
    ['who', 'argues', 'that it helped'],
  ]));
