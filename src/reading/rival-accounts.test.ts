import { describe, expect, it } from 'vitest';
import { read } from './read.js';

const of = (text: string) => {
  const { statements, events, actors } = read({ id: 't', text, published: '2025-11-28' });
  const nameOf = (id: string) => actors.find((actor) => actor.id === id)!.name;
  const names = (ids: readonly string[]) => ids.map(nameOf).join(', ') || '-';
  return {
    actors,
    said: statements.map(
      ({ speakers, addressees, cue, content }) =>
        `${names(speakers)}${addressees?.length ? ` > ${names(addressees)}` : ''} ‹${cue ? text.slice(cue.start, cue.end) : ''}› ${content.map(({ start, end }) => text.slice(start, end)).join(' … ')}`,
    ),
    events: events.map(
      ({ type, actors: a, recipients: r, statement }) =>
        `${type}: ${names(a.map(({ actor }) => actor))} > ${names(r.map(({ actor }) => actor))} by ${statement ? names(statements.find(({ id }) => id === statement)!.speakers) : '-'}`,
    ),
  };
};

describe('who tells of a deed', () => {
  it('has not done what it did to others', () => {
    const { events, said } = of('Russia fired missiles at Kharkiv on Monday, the governor said, injuring three women.');
    expect(events).toContain('ASSAULT: Russia > three women by the governor');
    expect(said).toEqual(['the governor ‹said› Russia fired missiles at Kharkiv on Monday … injuring three women']);
  });

  it('calls it what he calls it, where he is put in', () => {
    const { said } = of(
      'Pakistan carried out air strikes on three districts of eastern Afghanistan overnight, the Taliban administration said on Tuesday, killing nine children in what it called a “flagrant breach” of a ceasefire brokered by Qatar and Turkey last month.',
    );
    expect(said.filter((one) => one.startsWith('Pakistan'))).toEqual([]);
  });

  it('beats nobody whom he sees beaten', () =>
    expect(of('A reporter saw officers beating a man with batons.').events).toEqual([
      'ASSAULT: officers > a man by A reporter',
    ]));

  it('stands behind the last comma, whatever verb he has', () =>
    expect(of('The envoy will travel to Oman on Friday, two diplomats confirmed.').events).toEqual([
      'AGREE: The envoy > Oman by two diplomats',
    ]));

  it('is who did not deny it, and not the story', () =>
    expect(of('The White House said the report was wrong but did not deny that a paper existed.').said).toEqual([
      'White House ‹said› the report was wrong',
      'White House ‹did not deny› that a paper existed',
    ]));
});

describe('whoever is meant', () => {
  it('is none of those of whom it is denied that they were there', () =>
    expect(
      of(
        'Ana Mora, the Peruvian spokeswoman, denied that any fighters were there. “They have killed children,” she wrote.',
      ).events,
    ).toEqual([]));

  it('by both sides is no paper', () => {
    const { said } = of(
      'Chad and Mali traded fire on Monday. Two newspapers, the Guardian and Al-Shorouk, published a plan. A diplomat said both sides had seen it.',
    );
    expect(said.at(-1)).toBe('A diplomat ‹said› both sides had seen it');
    expect(
      of(
        'The Guardian and Al-Shorouk published a plan. Chad and Mali have been at war since May. The envoy urged both sides to accept it.',
      ).said.at(-1),
    ).toBe('the envoy > Chad, Mali ‹urged› both sides to accept it'.replace('the', 'The'));
  });

  it('by a shortened name beside a body is that body', () =>
    expect(of('The mission in Congo, MONUSCO, urged Chad to stop.').said).toEqual([
      'MONUSCO > Chad ‹urged› Chad to stop',
    ]));

  it('by its ambassador is that of the state told of', () => {
    const { actors } = of('Britain cut its aid on Monday. Norway has not decided yet, its ambassador said.');
    expect(actors.find(({ name }) => name === 'its ambassador')?.country).toBe('NOR');
  });

  it('by the representative of a state is not that of a body', () => {
    const { said } = of(
      "UNICEF's representative, Ana Lind, said the camp was full. Russia's representative said the sanctions would stay.",
    );
    expect(said.at(-1)).toMatch(/^Russia's representative ‹said›/);
  });

  it('by his book is who describes something in it', () => {
    const { said } = of(
      'Joe Mora complained about the vote. In his new book, “The Deal,” the journalist Peter Lind describes a quarrel.',
    );
    expect(said.at(-1)).toBe('Peter Lind ‹describes› a quarrel');
    expect(said.filter((one) => one.startsWith('Joe Mora'))).toHaveLength(1);
  });
});

it('does not take those who tell of a text for those who speak in it', () => {
  const { said } = of('The report, which two diplomats said had been finished in June, blames Chad for the raid.');
  expect(said).toContain('two diplomats ‹said› The report … had been finished in June');
  expect(said.filter((one) => one.includes('blames') && one.startsWith('two'))).toEqual([]);
  expect(of('The letter, in which the ministry said it would stay, accuses Chad of torture.').said).toContain(
    'the ministry ‹accuses› Chad of torture',
  );
});

it('takes a claim that is disputed for one that is turned down', () =>
  expect(of('Amnesty said troops had killed ten people, a claim the government disputes.').events).toContain(
    'REJECT: the government > Amnesty by -'.replace('Amnesty', 'Amnesty International'),
  ));

it('votes against no pact that is only like the one meant', () => {
  const text = 'The party, which once supported a similar agreement with Tunisia, will vote against ratification.';
  expect(read({ id: 't', text }).positions.map(({ stance }) => stance)).toEqual(['supports']);
});

it('reads no statement out of what is done', () => {
  for (const text of [
    'Peru took back 30 migrants.',
    'A Peruvian mission observed the vote.',
    'Soldiers had defended Mariupol for weeks.',
    'Militants backed by Peru attacked a base.',
    'She was granted anonymity to describe private talks.',
  ])
    expect(of(text).said).toEqual([]);
  expect(of('The senator took back his remarks.').said).toHaveLength(1);
  expect(of('The plan was backed by Chile.').said).toHaveLength(1);
});

it('reads a sentence in which somebody was to free others', () =>
  expect(
    of('Under the accord, which both sides call the Lima declaration, Peru was to free 18 soldiers.').actors.map(
      ({ name }) => name,
    ),
  ).toContain('Peru'));
