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

describe('what is passed on', () => {
  it('stands before whoever quotes it', () => {
    expect(statementsOf('The talks had failed, the agency quoted an official as saying.')).toEqual([
      ['an official', 'an official', 'saying', 'The talks had failed'],
    ]);
    expect(statementsOf('“No state can accept it,” Novak was quoted by Tass as saying.')).toEqual([
      ['Novak', 'Novak', 'saying', '“No state can accept it,”'],
    ]);
  });

  it('is a claim that somebody turns down, by whom it is made', () => {
    expect(statementsOf('Vilnius rejected the claims by Belarus that it had closed the border.')).toContainEqual([
      'Belarus',
      'Belarus',
      'the claims',
      'that it had closed the border',
    ]);
  });

  it('is said to a body on something', () => {
    expect(
      statementsOf('Speaking today, Under-Secretary-General Maria Okoye briefed the Council on the toll.'),
    ).toEqual([['Maria Okoye', 'Under-Secretary-General Maria Okoye', 'briefed', 'the toll']]);
  });

  it('is said by whoever lets it be known', () =>
    expect(
      statementsOf('Chile has let it be known that it will not sign. Peru made it known that it would follow.').map(
        ([, source, cue]) => [source, cue],
      ),
    ).toEqual([
      ['Chile', 'has let it be known'],
      ['Peru', 'made it known'],
    ]));

  it('has no part in what the text adds about its gaps', () =>
    expect(
      statementsOf('He said a decision would be made soon, without giving further details.').map((one) => one[3]),
    ).toEqual(['a decision would be made soon']));

  it('begins behind a word that only joins it to the text', () =>
    expect(statementsOf('However, as the minister noted, routes are decided by cargo.')[0]![3]).toBe(
      'routes are decided by cargo',
    ));

  it('is the claim of its owner as well where another turns it down', () =>
    expect(
      statementsOf("Kyiv dismissed Moscow's assertion that its troops had entered the town.").map(([, source, cue]) => [
        source,
        cue,
      ]),
    ).toEqual([
      ['Kyiv', 'dismissed'],
      ["Moscow's", 'assertion'],
    ]));

  it('is one thing where reports are denied', () =>
    expect(statementsOf('The minister denied reports that the envoy had resigned.').map((one) => one.slice(1))).toEqual(
      [['The minister', 'denied', 'reports that the envoy had resigned']],
    ));

  it('is what somebody threatens, be it a noun', () =>
    expect(statementsOf('The army threatened a crushing response to any raid.').map((one) => one.slice(1))).toEqual([
      ['The army', 'threatened', 'a crushing response to any raid'],
    ]));

  it('is denied by another who calls it a report', () =>
    expect(
      statementsOf('Local media said the envoy would travel to Lima, a report that the spokesman denied.').map((one) =>
        one.slice(1),
      ),
    ).toEqual([
      ['Local media', 'said', 'the envoy would travel to Lima'],
      ['the spokesman', 'denied', 'a report'],
    ]));

  it('is not told by the authors of another survey', () =>
    expect(
      statementsOf('Prosecutors said in a report that the vote was fair. Polls suggest that most Greeks agree.').map(
        ([speakers]) => speakers,
      ),
    ).toEqual(['Prosecutors', '']));
});

describe('whose words end', () => {
  const said = (text: string) => statementsOf(text).map((one) => one.slice(1));

  it('before a clause behind a semicolon that others tell', () =>
    expect(said('Peru says it was promised 90 guards; fewer than ten have arrived, diplomats acknowledge.')).toEqual([
      ['Peru', 'says', 'it was promised 90 guards'],
      ['diplomats', 'acknowledge', 'fewer than ten have arrived'],
    ]));

  it('before a participle behind quoted words', () =>
    expect(said('Otieno said that “words are wind,” noting that ten states had yet to sign.')).toEqual([
      ['Otieno', 'said', 'that “words are wind,”'],
      ['Otieno', 'noting', 'that ten states had yet to sign'],
    ]));

  it('before what is joined to the clause beside an aside', () =>
    expect(
      said('Mali denied it had shot at them, as rights groups allege, and said it had fired into the air.')[1],
    ).toEqual(['rights groups', 'allege', 'it had shot at them']));

  it('before a finding that others call something', () =>
    expect(said('The envoy said in a report this year that torture was common, a finding Lima called absurd.')).toEqual(
      [
        ['The envoy', 'said', 'that torture was common'],
        ['Lima', 'called', 'absurd'],
      ],
    ));

  it.each([
    ['Peru said the boat was armed, an accusation Chile dismissed as nonsense.', 'Chile', 'an accusation … nonsense'],
    ['Tehran will expand the site, a step Paris described as dangerous.', 'Paris', 'a step … dangerous'],
    ['Lind puts the number of prisoners at 612, a figure the government disputes.', 'the government', 'a figure'],
    ['The paper reported that the envoy had left, a report the ministry denied.', 'the ministry', 'a report'],
  ])('before what is another’s: %s', (text, source, content) => {
    const [, who, , what] = statementsOf(text).at(-1)!;
    expect([who, what]).toEqual([source, content]);
  });

  it('before what the speaker asks of another, wherever a mark of quotation hangs', () =>
    expect(
      said('He wrote that any deal would be "a licence", and appealed to Berlin not to "repeat the mistakes of 2015".'),
    ).toEqual([
      ['He', 'wrote', 'that any deal would be "a licence"'],
      ['He', 'appealed', 'not to "repeat the mistakes of 2015"'],
    ]));

  it.each([
    [
      'Peru said it was "following the matter closely" and reminded Chad that sales were conditional on respect for the law.',
      ['Peru', 'said', 'it was "following the matter closely"'],
    ],
    [
      'Sweden has signalled it may block funds for Budapest, and the Baltic states, normally cautious, have openly questioned whether it should preside.',
      ['Sweden', 'has signalled', 'it may block funds for Budapest'],
    ],
    [
      'Beijing said its coast guard had acted "professionally" and accused Manila of staging the incident.',
      ['Beijing', 'said', 'its coast guard had acted "professionally"'],
    ],
  ])('before a verb of saying that is joined to theirs: %s', (text, first) => {
    expect(said(text)[0]).toEqual(first);
    expect(said(text)).toHaveLength(2);
  });

  it('nowhere where nobody speaks yet', () => {
    expect(
      said('Asked whether Peru believed that the sanctions should be lifted, he replied that it was up to others.').map(
        ([, cue]) => cue,
      ),
    ).toEqual(['Asked', 'replied']);
    expect(said('Responding to a question, he left the room.')).toEqual([]);
    expect(said('Chad condemned the raid, without naming those behind it.')).toEqual([
      ['Chad', 'condemned', 'the raid'],
    ]);
    expect(said('The note stops short of naming Rwanda.')).toEqual([]);
    expect(said('Peru should be pressed to say what it would do.')).toEqual([]);
    expect(said('Addressing the opening of the Council, Otieno left early.')).toEqual([]);
  });

  it('behind a verb that names only one of them', () =>
    expect(said('“You should hear them when they are angry,” quipped one.').map(([source]) => source)).toEqual([
      'one',
    ]));

  it('after a verb with its particle', () =>
    expect(
      said('“Our men are dying while others talk,” minister Peter Mwangi shot back on X, accusing Peru of lies.')[0],
    ).toEqual(['minister Peter Mwangi', 'shot back', '“Our men are dying while others talk,”']));
});

it('initials mark the turns of whoever was named in full', () =>
  expect(
    statementsOf(
      'Talks on the border\n\nLucía Arango: I agree that families live on both sides.\n\nLA: He was right to complain about it.',
    )
      .filter(([, , cue]) => cue === ':')
      .map(([speakers, source]) => [speakers, source]),
  ).toEqual([
    ['Lucía Arango', 'Lucía Arango'],
    ['Lucía Arango', 'LA'],
  ]));

describe('a cue', () => {
  const said = (text: string) => statementsOf(text).map((one) => one.slice(1));

  it('is one where it leads to another', () => {
    expect(said('The envoy is said to have told his hosts that patience was running out.')).toEqual([
      ['The envoy', 'is said to have told', 'that patience was running out'],
    ]);
    expect(said('Fighters on the ground seem unimpressed by the diplomacy.')).toEqual([
      ['Fighters on the ground', 'seem unimpressed by', 'the diplomacy'],
    ]);
  });

  it('is of the text alone where it was not given out', () =>
    expect(said('The Council failed to adopt a draft resolution demanding the reopening of the ports.')).toEqual([
      ['a draft resolution', 'demanding', 'the reopening of the ports'],
    ]));

  it('tells nothing of what stood before it in a relative clause', () =>
    expect(said('The idea was rejected by Tashkent, which suspected a trick.').map(([, cue]) => cue)).toEqual([
      'was rejected',
    ]));
});

describe('whoever gives a text out', () => {
  const speakers = (text: string) => statementsOf(text).map(([names]) => names);
  it('speaks through it, with a day between', () =>
    expect(speakers('Peru issued a statement on Monday that calls on Chad to pay.')).toEqual(['Peru']));
  it('does not where it is not given out', () =>
    expect(speakers('Peru did not adopt a resolution that condemns Chad.')).not.toContain('Peru'));
  it('is the body whose board it is', () =>
    expect(speakers('The board of the World Bank said that Chad had paid.')).toEqual(['World Bank']));
});

it('takes nobody for spoken to who is named beside an occasion', () => {
  const { statements } = read({
    text: '“We shall pay,” Lind told a news conference with Rosa Diaz, the envoy to Chad.',
  });
  expect(statements.map(({ addressees }) => addressees)).toEqual([[]]);
});

it('takes an attack by gunmen for none with words', () =>
  expect(statementsOf('Gunmen attacked the talks. Jets attacked one of the convoys.')).toEqual([]));

it('leaves the conjunction before words put in out of what is said', () =>
  expect(
    statementsOf('Lind left, calling it “the worst deal yet” because, he said, it would abolish the army.').at(-1),
  ).toEqual(['Lind', 'he', 'said', 'it would abolish the army']));
