import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

/** The persons of a text, each with the words that name it. */
const persons = (text: string): string[] =>
  read({ text })
    .actors.filter(({ kind }) => kind === 'person')
    .map(({ mentions }) =>
      mentions
        .filter(({ form }) => form === 'name')
        .map(({ start, end }) => text.slice(start, end))
        .join(' · '),
    );

describe('surnames that are ordinary words', () => {
  it.each([
    ['Diane Black, a senator, met Bo Lind. “We are ready,” Black said.', ['Diane Black · Black', 'Bo Lind']],
    ['Cornel West, a professor, spoke in Lima. “It is late,” said West.', ['Cornel West · West']],
    ['Anna White, a spokeswoman, came. Ms. White said it was late.', ['Anna White · White']],
    ['Samantha Power, the envoy, came to Lima. Power argued that it was late.', ['Samantha Power · Power']],
    ['Marty Baron, the editor, spoke. “It is late,” said Baron.', ['Marty Baron · Baron']],
    ['Frank Church, a senator, spoke in Lima. Church said no.', ['Frank Church · Church']],
    ['Anna Sun, a professor, spoke. Ms. Sun said no.', ['Anna Sun · Sun']],
    ['Charlie King, an envoy, spoke. Mr. King said no.', ['Charlie King · King']],
  ])('%s', (text, names) => expect(persons(text)).toEqual(names));
});

describe('the same words for what they are', () => {
  it.each([
    ['Diane Lind spoke to Black voters in the West. Black voters backed her.', ['Diane Lind']],
    ['South Carolina Republicans met. A South Carolina Democrat said no.', []],
    ['Rosa Lind spoke. Power failed in Lima on Monday, and the King left.', ['Rosa Lind']],
  ])('%s', (text, names) => expect(persons(text).filter(Boolean)).toEqual(names));

  it('leaves a body its name', () => {
    const { actors } = read({ text: 'The Carter House, a museum, burnt down. Ronald House stood.' });
    expect(actors.filter(({ kind }) => kind === 'person')).toEqual([]);
  });
});

describe('names that begin like something else', () => {
  it.each([
    ['Hope Lind, a member of the council, said on Tuesday that it was late.', 'Hope Lind'],
    ['Win Mora argued that it was late.', 'Win Mora'],
    ['Rush Lindholm, the talk-show host, has even likened it to a war.', 'Rush Lindholm'],
    ['“We are late,” Don Lindholm said.', 'Don Lindholm'],
    ['Director of National Intelligence Ana Ruiz said no.', 'Ana Ruiz'],
    ['Commissioner for Human Rights Ana Lind said no.', 'Ana Lind'],
    ['Secretary for Relations with States Bo Mora said no.', 'Bo Mora'],
  ])('%s', (text, name) => {
    const { actors, statements } = read({ text });
    const speakers = statements.at(-1)!.speakers.map((id) => actors.find((actor) => actor.id === id)!.name);
    expect(speakers).toEqual([name]);
  });

  it('leaves a predicate what it is', () => {
    const text = 'One partner was Rosa Lind, a trader who said that it was late.';
    expect(persons(text)).toContain('Rosa Lind');
    expect(read({ text }).statements.map(({ cue }) => cue!.lemma)).toEqual(['say']);
  });
});

describe('offices with what they are in charge of', () => {
  it.each([
    ['Director of National Intelligence Ana Ruiz left.', 'director of national intelligence'],
    ['The envoy met Head of Operations Eva Mora.', 'head of operations'],
    ['The envoy met Ken Lind, Director of Human Rights Watch.', 'director'],
  ])('%s', (text, title) =>
    expect(
      read({ text })
        .actors.flatMap(({ offices }) => offices)
        .map((office) => office.title),
    ).toContain(title),
  );
});

describe('surnames that are words for a people', () => {
  it.each([
    ['John French, an envoy, came. Mr. French said no. Lima thanked French.', ['John French · French · French']],
    ['Daniel Pole, an envoy, came. Rosa Lind met Pole in Lima.', ['Daniel Pole · Pole', 'Rosa Lind']],
    ['John French met the French in Lima. French voters agreed.', ['John French']],
    ['The envoy met two Poles and a German in Lima.', []],
  ])('%s', (text, names) => expect(persons(text).filter(Boolean)).toEqual(names));
});

it('takes a word that is no name for the surname behind an office', () => {
  expect(persons('Chief prosecutor Tajul Islam came to Lima. “It is late,” Islam told reporters.')).toContain(
    'Tajul Islam · Islam',
  );
  expect(persons('Tajul left Lima. He spoke of Islam.').join()).not.toContain('Islam');
});

it('takes what stands behind a name with an article for what it is: a body, not a person', () => {
  const kindOf = (text: string, name: string) => read({ text }).actors.find((one) => one.name === name)?.kind;
  expect(kindOf("Mayer Daak, a group of victims' relatives, called the sentence too light.", 'Mayer Daak')).toBe(
    'organisation',
  );
  expect(kindOf('Mayer Daak, a relative of the victims, called the sentence too light.', 'Mayer Daak')).toBe('person');
});
