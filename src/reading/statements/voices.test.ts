import { describe, expect, it } from 'vitest';
import { read } from '../read.js';
import { media } from './medium.js';

/** Statements of a text with names in place of ids. */
function statementsOf(text: string) {
  const reading = read({ text, published: '2024-05-10' });
  const nameOf = (id: string) => reading.actors.find((actor) => actor.id === id)?.name ?? id;
  return reading.statements.map(({ speakers, addressees, medium, when, cue, form }) => ({
    speakers: speakers.map(nameOf),
    addressees: addressees.map(nameOf),
    medium,
    when,
    cue: cue?.lemma ?? null,
    form,
  }));
}

describe('speakers', () => {
  it('are the actor that a pronoun stands for', () => {
    const [, second] = statementsOf(
      'Angela Merkel met reporters on Monday.\n\nShe said the talks had failed. “We tried,” she added.',
    );
    expect(second?.speakers).toEqual(['Angela Merkel']);
  });

  it('speak to nothing that they only call something', () => {
    expect(statementsOf('The Peruvian envoy called Chile a threat.')[0]).toMatchObject({ cue: 'call', addressees: [] });
    expect(statementsOf('Peru urged Chile to leave.')[0]).toMatchObject({ addressees: ['Chile'] });
  });

  it('are all that a coordinated source names', () => {
    const [statement] = statementsOf('France and Germany said that the talks had failed.');
    expect(statement?.speakers).toEqual(['France', 'Germany']);
  });

  it('are the authors of the letter that speaks', () => {
    const statements = statementsOf(
      'Brazil and India, in a letter to the president of Kenya, said that the treaty had lapsed.\n\n“The treaty has no force,” the letter added.',
    );
    expect(statements.at(-1)).toMatchObject({ speakers: ['Brazil', 'India'], medium: 'letter', cue: 'add' });
  });

  it('are for "they" those who spoke, not those spoken to', () => {
    const statements = statementsOf(
      'Brazil and India, in a letter to the presidents of Kenya and Ghana, announced that the treaty had lapsed. They reiterated that it had no force.',
    );
    expect(statements.at(-1)).toMatchObject({ speakers: ['Brazil', 'India'], cue: 'reiterate' });
  });

  it('are missing where the text names nobody', () => {
    const statements = statementsOf('The talks are expected to resume in June.');
    expect(statements.flatMap(({ speakers }) => speakers)).toEqual([]);
  });
});

describe('addressees', () => {
  it('are the object of a verb of telling', () => {
    const [statement] = statementsOf('Emmanuel Macron told Olaf Scholz that the talks had failed.');
    expect(statement).toMatchObject({ speakers: ['Emmanuel Macron'], addressees: ['Olaf Scholz'] });
  });
  it('are whoever is urged to act, not whoever is wanted to', () => {
    expect(statementsOf('Emmanuel Macron urged Kenya to leave.')).toMatchObject([{ addressees: ['Kenya'] }]);
    expect(statementsOf('Emmanuel Macron wants Kenya to leave.')).toMatchObject([{ addressees: [] }]);
  });
});

describe('verbs coordinated with one of saying', () => {
  it('keep its subject when they cannot belong to what is said', () => {
    const statements = statementsOf('Emmanuel Macron said Kenya could rely on France and praised the new treaty.');
    expect(statements.map(({ cue, speakers }) => [cue, ...speakers])).toEqual([
      ['say', 'Emmanuel Macron'],
      ['praise', 'Emmanuel Macron'],
    ]);
  });
});

describe('media', () => {
  for (const { medium, example } of media)
    it(`show a ${medium}`, () => {
      expect(statementsOf(example).map((statement) => statement.medium)).toContain(medium);
    });
});

describe('figures and inquiries', () => {
  const speakersOf = (text: string): string[] => statementsOf(text).flatMap(({ speakers }) => speakers);

  it.each([
    ['The war has killed 900 people, according to a count by The Associated Press.', 'Associated Press'],
    ['Figures from the World Bank show that trade fell.', 'World Bank'],
    ['The results of a poll conducted by Gallup show that Lind led.', 'Gallup'],
    ['An investigation by Amnesty International found that soldiers burned the village.', 'Amnesty International'],
    ['An International Monetary Fund report said that growth would slow.', 'International Monetary Fund'],
  ])('speak for whoever made them: %s', (text, name) => expect(speakersOf(text)).toEqual([name]));

  it('are not those spoken of before unless an article says so', () => {
    const text = 'Figures from the World Bank showed that trade fell.';
    expect(speakersOf(`${text} The figures also showed that debt rose.`)).toEqual(['World Bank', 'World Bank']);
    expect(speakersOf(`${text} Satellite data show that the ports are empty.`)).toEqual(['World Bank']);
  });

  it('are no people', () => {
    expect(statementsOf('Top figures in the party said that Lind led.')[0]).toMatchObject({ medium: null });
  });
});

it.each([
  [
    "Turkey's spokesman, Oncu Keceli, said in a statement that the text was valid. Egypt's minister telephoned him. The Egyptian readout mentioned only the weather.",
    'Egypt',
  ],
  [
    'The White House said in a statement that both had agreed. The Russian statement did not mention a truce.',
    'Russia',
  ],
])('what a government gives out is its own: %s', (text, wanted) => {
  const { statements, actors } = read({ text });
  expect(statements.at(-1)!.speakers.map((id) => actors.find((actor) => actor.id === id)!.name)).toEqual([wanted]);
});
