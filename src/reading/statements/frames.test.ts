import { describe, expect, it } from 'vitest';
import { analyse } from '../../language/index.js';
import { read } from '../read.js';
import { prepareGrammar } from './grammar.js';
import { draftStatements } from './index.js';

/** The statements of a text as source, cue and content. */
function statementsOf(text: string): [string | null, string | null, string][] {
  const words = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);
  return read({ text }).statements.map(({ source, cue, content }) => [
    words(source),
    words(cue),
    content.map((span) => words(span)).join(' … '),
  ]);
}

describe('what a noun is said to be', () => {
  it('is its content', () => {
    expect(statementsOf('The minister’s argument is that the treaty has expired.')).toEqual([
      ['The minister’s', 'argument is', 'that the treaty has expired'],
    ]);
  });

  it('is found after a phrase of time', () => {
    expect(statementsOf('Envoys recalled her promise in March that the border would reopen.')).toContainEqual([
      'her',
      'promise',
      'that the border would reopen',
    ]);
  });

  it('needs no word that opens it', () => {
    const text = 'The minister’s claim the guards had beaten a prisoner surprised nobody.';
    const { likely } = draftStatements(prepareGrammar(analyse(text)));
    const claim = likely.find(({ because }) => because === 'cue:claim/that');
    expect(claim?.content.map(({ start, end }) => text.slice(start, end))).toEqual([
      'the guards had beaten a prisoner',
    ]);
    const relative = draftStatements(prepareGrammar(analyse('The claim the minister made on Monday fell flat.')));
    expect(relative.likely.filter(({ because }) => because === 'cue:claim/that')).toEqual([]);
  });
});

describe('what a noun is drawn', () => {
  it('is its source, and who draws it the content', () => {
    expect(statementsOf('The blockade drew sharp criticism from Norway.')).toEqual([
      ['Norway', 'drew sharp criticism', 'The blockade'],
    ]);
  });
});

describe('a phrase that says whose view it is', () => {
  it('has its holder for the source and the rest of the clause for the content', () => {
    expect(statementsOf('In the words of the envoy, the plan is dead.')).toEqual([
      ['the envoy', 'In the words of', 'the plan is dead'],
    ]);
    expect(statementsOf('The plan, in her view, is dead.')).toEqual([['her', 'view', 'The plan … is dead']]);
  });

  it.each([
    ['By the ministry’s own count, 40 people died.', 'the ministry’s', '40 people died'],
    ['By Peru’s own estimate, the war cost $4 billion.', 'Peru’s', 'the war cost $4 billion'],
  ])('may be a reckoning: %s', (text, source, content) => {
    expect(statementsOf(text)).toEqual([[source, expect.any(String), content]]);
  });

  it('is none where it stands for a place', () => {
    expect(statementsOf('In the account of the ministry, two million pesos were missing.').length).toBeLessThan(2);
    expect(statementsOf('In the valley, the bridge collapsed.')).toEqual([]);
  });
});

describe('words after a colon', () => {
  it('are those of the speaker in capitals before it', () => {
    expect(statementsOf('KELLER: Do you think the truce will hold?')[0]).toEqual([
      'KELLER',
      ':',
      'Do you think the truce will hold?',
    ]);
  });

  it('are those of who speaks at the head of a headline', () => {
    expect(statementsOf('Historians: King never saw Lima')[0]).toEqual(['Historians', ':', 'King never saw Lima']);
    expect(statementsOf('Keller: Peru to leave pact')[0]?.[0]).toBe('Keller');
    expect(statementsOf('Exclusive: Keller leaves Lima')).toEqual([]);
  });

  it('are those of whose words the text reports, though they have no verb', () => {
    const text = (name: string) => `${name}: No talks with rebels before spring\n\nKeller said he would wait.`;
    expect(statementsOf(text('Keller'))[0]).toEqual(['Keller', ':', 'No talks with rebels before spring']);
    expect(statementsOf(text('Mali')).map(([source]) => source)).toEqual(['Keller']);
  });

  it('are not said by whom they give advice', () => {
    expect(statementsOf('Keller: Hang on.')).toEqual([]);
  });
});

it('is not said by who is told of it', () =>
  expect(statementsOf('Two people briefed on the talks said that they had failed.').map(([, cue]) => cue)).toEqual([
    'said',
  ]));

it('is not said what anonymity is for', () =>
  expect(
    statementsOf('The envoy, speaking on condition of anonymity to discuss the visit, said that it would last.').map(
      ([, cue]) => cue,
    ),
  ).toEqual(['said']));

describe('a verb with two nouns before it', () => {
  it('has the nearer for its source', () => {
    expect(statementsOf('The ministers are ready to talk, two diplomats said.').at(-1)?.[0]).toBe('two diplomats');
  });
});

describe('how things appear', () => {
  it('is nobody’s statement where they are only likened', () => {
    expect(statementsOf('The two capitals appear closer than ever.')).toEqual([]);
  });
});

describe('who takes a side', () => {
  it('holds what a noun says of him', () => {
    expect(statementsOf('Keller has been a vocal critic of the new treaty.')).toEqual([
      ['Keller', 'has been a vocal critic of', 'the new treaty'],
    ]);
  });
});

describe('what somebody thinks as a participle says', () => {
  it('is his behind a verb that says how he stays or seems', () => {
    expect(statementsOf('Farmers remain deeply divided over the new treaty.')).toEqual([
      ['Farmers', 'remain deeply divided over', 'the new treaty'],
    ]);
  });

  it('is told once', () => {
    expect(statementsOf('The envoys appeared skeptical of the new treaty.')).toEqual([
      ['The envoys', 'appeared skeptical of', 'the new treaty'],
    ]);
  });

  it('may be which of two', () => {
    expect(statementsOf('Voters are evenly divided on which party would do better.')[0]?.slice(1)).toEqual([
      'are evenly divided on',
      'which party would do better',
    ]);
  });
});

describe('what is decided against', () => {
  it('is content, a deed as well as a thing', () => {
    expect(statementsOf('Norway opted against joining the mission.')).toEqual([
      ['Norway', 'opted against', 'joining the mission'],
    ]);
    expect(statementsOf('Chile decided against a strike.')).toEqual([['Chile', 'decided against', 'a strike']]);
  });
});

describe('one of those who say something', () => {
  it('is the source where the sentence names him', () => {
    expect(statementsOf('Among those calling for a vote was Ana Ruiz, a former minister.')).toEqual([
      ['Ana Ruiz, a former minister', 'calling for', 'a vote'],
    ]);
  });
});

describe('how sure somebody is', () => {
  it('is no statement beside the one that he is sure of', () => {
    expect(statementsOf('The agency concluded with moderate confidence that the virus leaked.')).toEqual([
      ['The agency', 'concluded', 'that the virus leaked'],
    ]);
  });
});
