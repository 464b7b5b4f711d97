import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

/** The statements of a text as source and content. */
function saidIn(text: string): [string | null, string][] {
  return read({ text }).statements.map(({ source, content }) => [
    source && text.slice(source.start, source.end),
    content.map(({ start, end }) => text.slice(start, end)).join(' … '),
  ]);
}

describe('a quotation', () => {
  it.each([
    ['closed with an opening mark', '“Nobody will sign the next one,“ said Pavel Novak.', 'Pavel Novak'],
    ['before a plural and its verb', '"We see no need for another vote," the two write.', 'the two'],
    ['behind a word of number', 'Some chanted “Peace! Peace!”', 'Some'],
    [
      'behind a headline and a dash',
      'The deal helped poor states - Maria Lopez: “The ports were empty.”',
      'Maria Lopez',
    ],
    ['in what somebody issues', 'She released a statement saying, "The firm was a trusted partner."', 'She'],
    [
      'before a speaker with an insertion that quotes',
      '“We have had better summits,” delegate Pavel Novak, wearing a red hat and “Peace Now” pins, said calmly.',
      'delegate Pavel Novak',
    ],
    ['in a participle set off', 'The bank announced a cut in its rate, saying, “The worst is over.”', 'The bank'],
  ])('%s is that of who says it', (_, text, source) => {
    expect(saidIn(text).map(([who]) => who)).toContain(source);
    expect(saidIn(text).at(-1)?.[0]).toBe(source);
  });

  it('is not that of what the speaker goes on to suggest', () => {
    const text =
      'Lind stressed that “the way ahead is to get both sides to talk,” suggesting that the only way to do so this year might be to pass the act.';
    expect(saidIn(text).map(([who]) => who)).toEqual(['Lind', 'Lind']);
  });

  it('at the head of a clause goes on behind its speaker', () => {
    const text =
      '"The figures are simply false" in the annex, Lind said in an interview. "This treaty has no friends left."';
    expect(saidIn(text)).toEqual([
      ['Lind', '"The figures are simply false" in the annex … "This treaty has no friends left."'],
    ]);
  });

  it('behind a name and a colon is not that of the name before', () => {
    expect(saidIn('Novak: "Our aim is to contain them." Lind: "The mission is to defeat them."')).toEqual([
      ['Novak', '"Our aim is to contain them."'],
      ['Lind', '"The mission is to defeat them."'],
    ]);
  });
});

describe('a source', () => {
  it.each([
    ['Novak, speaking to reporters on the plane, said the talks had failed.', 'Novak'],
    ['Novak was the first minister tweeting that the talks had failed.', 'Novak'],
    [
      'Chad, Niger and other states, including Mali, said the talks had failed.',
      'Chad, Niger and other states, including Mali',
    ],
  ])('ends where it says no more who that is: %s', (text, source) => {
    expect(saidIn(text)[0]?.[0]).toBe(source);
  });
});

describe('a participle behind quoted words', () => {
  it.each([
    ['Ruiz needled the “expert,” saying, “An expert who charges by the hour!”', 'Ruiz'],
    ['In the letter, Ruiz called the move a “breach of trust,” adding: “I am telling all our members today.”', 'Ruiz'],
    [
      'On Friday, Ruiz pounced on news that the office had lost files later deemed “secret,” saying in a post on its site: “The office is a disaster.”',
      'Ruiz',
    ],
  ])('goes on with the speaker before them: %s', (text, source) => {
    expect(saidIn(text).at(-1)?.[0]).toBe(source);
  });
});

describe('the speaker beside two quotations', () => {
  it.each([
    [
      'tells the first one, and goes on with a participle',
      'On Monday Lind stated, “The strait would have burned,” adding, “Ninety people might have died there.”',
      [
        ['Lind', '“The strait would have burned,”'],
        ['Lind', '“Ninety people might have died there.”'],
      ],
    ],
    [
      'goes on with a participle that begins a sentence',
      'Lind stated that the report was poor. Adding, “It is always the way in which they handle it.”',
      [
        ['Lind', 'that the report was poor'],
        ['Lind', '“It is always the way in which they handle it.”'],
      ],
    ],
    [
      'is answered by another',
      '“You are to go to the harbour now,” Berg says to Ruiz, who answers coolly: “So be it!”',
      [
        ['Berg', '“You are to go to the harbour now,”'],
        ['who', '“So be it!”'],
      ],
    ],
    [
      'shouts both',
      'Fifty dockers stood at the gate, chanting "no contract, no peace" and "open the books" until noon.',
      [['Fifty dockers', '"no contract, no peace" … "open the books"']],
    ],
  ])('%s', (_, text, statements) => expect(saidIn(text)).toEqual(statements));

  it('is not what a participle behind them is about', () => {
    const text =
      '“Women will decide it,” said Jaime Moe. “Lind has to do the waltz” – raising her profile and then convincing voters she can win.';
    expect(saidIn(text)[0]).toEqual(['Jaime Moe', '“Women will decide it,” … “Lind has to do the waltz”']);
  });

  it('is not the subject of a clause joined to the first', () => {
    const text = '“There is calm again,” and donations began to rise last week, Gil Moe said.';
    expect(saidIn(text).map(([who]) => who)).toEqual(['Gil Moe']);
  });
});

describe('beside a quotation', () => {
  it.each([
    [
      'a reply came from somebody',
      '“We will never sign,” came the reply from Lima.',
      ['Lima', '“We will never sign,”'],
    ],
    [
      'an answer was somebody’s',
      '“Not while I live,” was the answer of the Greek premier.',
      ['the Greek premier', '“Not while I live,”'],
    ],
    [
      'a comma lacks',
      '"The idea of a wall there is absurd. No, Berg. -H" Lind tweeted, quoting a note.',
      ['Lind', '"The idea of a wall there is absurd. No, Berg. -H"'],
    ],
    [
      'words are those of a diplomat',
      'In the words of one diplomat: “The accord is dead but nobody buries it.”',
      ['one diplomat', '“The accord is dead but nobody buries it.”'],
    ],
    [
      'another asks',
      'A woman asked for a photo and Lind said, “as long as we break no law.”',
      ['Lind', '“as long as we break no law.”'],
    ],
    [
      'an editorial read so',
      '“If he wants to lead, he should act like a leader,” the editorial read.',
      ['the editorial', '“If he wants to lead, he should act like a leader,”'],
    ],
    [
      'a head is shaken',
      'Ruiz shook her head. “No country can live with such terms.”',
      ['Ruiz', '“No country can live with such terms.”'],
    ],
  ])('%s', (_, text, statement) => expect(saidIn(text)).toContainEqual(statement));

  it.each([
    [
      'a clause goes on that it interrupts',
      'When Lind ended — “I will fight for you, and I will win!” — the balloons fell on the crowd.',
    ],
    ['somebody has something to read', 'The judge turned to us. “Mr. Ruiz?” I had a short statement to read.'],
    ['it only gets better', 'But wait, it gets better: "By law, the premier sets the number of seats every year."'],
    ['a price is raised', 'The envoy raised the price. “Nobody can pay for it now.”'],
  ])('%s, and nobody is said to speak', (_, text) => {
    const quoted = saidIn(text).filter(([, content]) => /^["“]/.test(content));
    expect(quoted).toEqual([]);
  });
});

describe('a quotation without a partner of its mark', () => {
  it('ends at a mark of another kind behind a stop', () => {
    expect(saidIn('Moe tweeted: “Let us go. We can stop it.’ Lind was in the hall when he did.')).toContainEqual([
      'Moe',
      '“Let us go. We can stop it.’',
    ]);
  });

  it('does not end where one inside it does', () => {
    const text =
      "Lind said: “There is no magic in the words 'free trade.' They are words.\n\n“It was never a plan,” she said.";
    expect(saidIn(text)[0]?.[1]).toContain('They are words.');
  });
});

it('a word of hearsay in the cue of a quotation is no statement beside it', () => {
  const text = 'Asked by a reporter whether she would sign, Lind reportedly said, "Ask me tomorrow," before she left.';
  expect(saidIn(text)).toContainEqual(['Lind', '"Ask me tomorrow,"']);
  expect(saidIn(text).map(([who]) => who)).not.toContain(null);
});

describe('who tells what is behind a quotation', () => {
  it.each([
    [
      'is who speaks it',
      'On trade, Ruiz fired back: “If they sue us here, they will lose,” referring to the miners.',
      ['Ruiz', 'the miners'],
    ],
    [
      'goes on with that',
      "Mr. Moe said of the fire, ''I do not like it,'' adding that ''they have an anger that is real.''",
      ['Mr. Moe', "''I do not like it,''"],
    ],
    [
      'is not what goes somewhere',
      'Moe criticised the accord, saying the text goes “nowhere near far enough.”',
      ['Moe', 'the text goes “nowhere near far enough.”'],
    ],
    [
      'is a saying that goes',
      'As the saying goes, “a bad peace is better than a good war.”',
      ['the saying', '“a bad peace is better than a good war.”'],
    ],
  ])('%s', (_, text, statement) => expect(saidIn(text)).toContainEqual(statement));

  it('is nobody in it', () => {
    const text = "Mr. Moe said of the fire, ''I do not like it,'' adding that ''they have an anger that is real.''";
    expect(saidIn(text).map(([who]) => who)).toEqual(['Mr. Moe', 'Mr. Moe']);
  });

  it('is not what echoed', () => {
    expect(saidIn('The hall rang with cries of “Lock the gate! Lock it now!” that echoed into the night.')).toEqual([]);
  });
});

describe('what a quotation holds under', () => {
  it.each([
    [
      'Lind said that once the council meets, “I intend to do as much as I can.”',
      'Lind',
      'that once the council meets, “I intend to do as much as I can.”',
    ],
    [
      'Lind told the council that if they leave, “We all have to pay for the wall.”',
      'Lind',
      'that if they leave, “We all have to pay for the wall.”',
    ],
    [
      'According to Lind, if the strait is closed, “the price of bread will double.”',
      'Lind',
      'if the strait is closed, “the price of bread will double.”',
    ],
  ])('is told with it: %s', (text, source, content) => expect(saidIn(text)).toEqual([[source, content]]));

  it('is not what the press reports', () => {
    expect(saidIn('Lind said on Monday, “We all went to the wall and saw it fall.”')).toEqual([
      ['Lind', '“We all went to the wall and saw it fall.”'],
    ]);
  });
});
