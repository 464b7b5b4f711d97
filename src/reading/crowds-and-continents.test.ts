import { describe, expect, it } from 'vitest';
import { read } from './read.js';

const of = (text: string) => {
  const { statements, events, actors, instruments, positions, places, times } = read({ text, published: '2026-11-28' });
  const nameOf = (id: string) => [...actors, ...instruments].find((one) => one.id === id)!.name;
  const names = (ids: readonly string[]) => ids.map(nameOf).join(', ');
  return {
    said: statements.map(({ speakers, cue }) => `${names(speakers)} ${cue?.lemma}`),
    events: events.map(
      ({ type, actors: a, recipients: r }) =>
        `${type} ${names(a.map(({ actor }) => actor))} > ${names(r.map(({ actor }) => actor))}`,
    ),
    held: positions.map(({ holder, stance, toward }) => `${nameOf(holder)} ${stance} ${nameOf(toward)}`),
    actors: actors.map(({ name, country }) => `${name} ${country ?? ''}`.trimEnd()),
    places: places.map(({ name }) => name),
    times: times.map(({ edtf }) => edtf),
    about: statements.flatMap(({ about }) => about.map(nameOf)),
  };
};

describe('so many of them', () => {
  it('speak', () => expect(of('Dozens of lawmakers said the vote was void.').said).toEqual(['lawmakers say']));
  it('are who they are', () =>
    expect(of('Hundreds of academics urged Peru to free Lind. They wrote a letter.').said.at(-1)).toBe(
      'academics write',
    ));
  it('are whom something is done to', () =>
    expect(
      of(
        'Tens of thousands of people marched through Lima, and riot police used tear gas to drive them from the square.',
      ).events,
    ).toContainEqual('ASSAULT riot police > people'));
});

describe('a continent', () => {
  it.each([
    ['Putin accused Europe of prolonging the war.', 'ACCUSE Vladimir Putin > Europe'],
    ['Europe imposed sanctions on Russia.', 'SANCTION Europe > Russia'],
    ['Trump urged Europe to stop buying Russian oil.', 'REQUEST Donald Trump > Europe'],
  ])('is a side where it acts: “%s”', (text, event) => {
    expect(of(text).events).toContainEqual(event);
    expect(of(text).places).not.toContain('Europe');
  });
  it.each(['Europe has seen a hot summer.', 'Migrants reached Europe in boats.', 'Gas prices in Europe rose.'])(
    'is a place elsewhere: “%s”',
    (text) => {
      expect(of(text).places).toContain('Europe');
      expect(of(text).actors).not.toContain('Europe');
    },
  );
});

it('the union is the bloc, where the Seven are named besides', () =>
  expect(
    of(
      'European Union envoys met. The measure replaces the price cap, which the Group of Seven introduced and which the bloc says has failed.',
    ).said,
  ).toEqual(['European Union say']));

it('a spokesman of a state speaks of its government', () =>
  expect(
    of(
      'BRUSSELS – The EU met on Friday. India protested. Foreign Ministry spokesman Randhir Jaiswal said New Delhi was firm. He said the government had replied.',
    ).actors,
  ).toContain('the government IND'));

it('the three are those of whom so many were told, and no three states named later', () =>
  expect(
    of(
      'Austria expelled three Russian diplomats. Lind said the three had a day to leave. Vienna is a host, she said. It took years. Huamani was calm. Russia argues that the three were protected. Peru, Chile and Mali applauded.',
    ).about.filter((name) => name === 'three Russian diplomats').length,
  ).toBe(2));

it('the whole country is that of which a part was named', () =>
  expect(of('London proposed to extend the embargo on Darfur to the whole country.').actors).toContain('Sudan SDN'));

it('a chair that a state holds and good offices are nobody', () =>
  expect(of('Finland, which holds the chair, offered both sides its good offices.').actors).toEqual(['Finland FIN']));

it('who sends its own people home drives nobody out', () => {
  expect(of('The agency would not send staff back without guarantees.').events).toEqual([]);
  expect(of('Germany sent the refugees back.').events).toEqual(['COERCE Germany > the refugees']);
});

it('a party may condemn what its own state does', () =>
  expect(
    of('Austria expelled three Russian diplomats on Friday. The Freedom Party criticised the expulsions.').events,
  ).toContainEqual('ACCUSE Freedom Party of Austria > Austria'));

it('who reads in a treaty that it gives no right is not against it', () =>
  expect(
    of('Russia argues that the Vienna Convention on Diplomatic Relations gives Austria no right to expel them.').held,
  ).toEqual([]));

it('objections that are lifted are those to what the sentence goes on to speak of', () =>
  expect(
    of(
      'The EU agreed a 20th package of sanctions on Russia. India will conclude a free trade agreement in May. Hungary lifted its objections after Lind assured it that nothing in the package would touch its pipeline.',
    ).held,
  ).toContainEqual('Hungary supports 20th package of sanctions on Russia'));

it('to sanction somebody is a deed', () => {
  expect(of('Canada, which sanctioned two judges in May, left.').said).toEqual([]);
  expect(of('Parliament sanctioned the use of force.').said).toEqual(['Parliament sanction']);
});

it('what several proposed lies behind', () =>
  expect(
    of(
      'Lind urged both to accept the truce that the United States, Saudi Arabia, Egypt and Peru proposed in September.',
    ).times,
  ).toEqual(['2026-09']));

describe('whom somebody speaks of', () => {
  it('an aide to somebody speaks of him', () =>
    expect(
      of('Erdoğan left. Aides to Ukrainian President Volodymyr Zelenskyy said that he would ask for guarantees.').about,
    ).toContain('Volodymyr Zelensky'));
  it('they who will meet are those of whom it is told there', () =>
    expect(
      of('Erdoğan discussed it with Putin and will raise it with Volodymyr Zelenskyy when they meet.').actors,
    ).toContain('Recep Tayyip Erdoğan and Volodymyr Zelensky'));
  it('the least developed of many countries are not all', () =>
    expect(
      of('Envoys of nearly 200 countries met. Lind said the least developed countries had asked for more.').actors,
    ).toContain('the least developed countries'));
  it('no countries are meant where a text says what countries must do', () =>
    expect(of('Lind praised the opinion, according to which countries have a duty to act.').actors).toEqual(['Lind']));
  it('one of a row is nobody', () =>
    expect(
      of('The Philippine foreign ministry lodged a protest. It was the 57th protest that Manila has filed this year.')
        .events,
    ).toContain('ACCUSE Philippines > '));
});

describe('a package', () => {
  const text =
    'Negotiators adopted a climate package on Saturday. They were tired. It was late. Trump left the Paris Agreement in 2025. Small states said the deal fell short.';
  it('of negotiators is the deal, and no treaty named in passing', () =>
    expect(of(text).held).toContain('Small states opposes climate package'));
});

it('sailors have no treaty', () => {
  const { instruments } = read({
    text: "China's coast guard rammed a vessel, injuring three crew and prompting Washington to reaffirm that an attack would invoke their mutual defence treaty.",
  });
  expect(instruments.map(({ kind, parties }) => [kind, parties])).toEqual([['treaty', []]]);
});

it('who suspends a session acts against nobody', () => {
  expect(of('The speaker suspended the session for an hour.').events).toEqual([]);
  expect(of('The union suspended talks with Chad.').events).toEqual(['SANCTION The union > Chad']);
});

it('who tows people back sends them away', () =>
  expect(of('The Greek coast guard towed 41 people back to Turkish waters.').events).toEqual([
    'COERCE The Greek coast guard > 41 people',
  ]));

it('what was sent is not what a report says', () =>
  expect(of("A boat sank, according to a report that the EU's border agency sent to its board.").said).toEqual([
    'Frontex according to',
  ]));

it('who needs a vote has not got it', () => expect(of("Brunner needs Greece's vote for the plan.").said).toEqual([]));

it('what a spokesman says that his government respects is part of what he says', () =>
  expect(
    of('A spokesman for Keir Starmer said the government was disappointed by the decision but respected the ruling.')
      .said.length,
  ).toBe(1));

it('who is left no choice is not for it', () =>
  expect(of('Güler said that Article 19 of the Montreux Convention left Ankara no choice.').held).toEqual([]));

it('a deed in the second relative clause behind a comma is told by the text', () => {
  const { events } = read({
    text: 'China declared a reserve at the shoal, which Manila called a pretext and which the United States and Britain refused to recognise.',
  });
  expect(events.map(({ type, statement }) => [type, statement])).toContainEqual(['REJECT', null]);
});

describe('people of several states', () => {
  it('are no states', () =>
    expect(of('French and German farmers blocked a road.').events).toEqual([
      'PROTEST French farmers, German farmers > ',
    ]));
  it('unless they act for them', () =>
    expect(of('French and German ministers met in Paris.').events).toEqual(['CONSULT France, Germany > ']));
});

describe('parties to a treaty', () => {
  const text =
    'The conference of the Arms Trade Treaty broke up after Palestine and eleven other parties insisted that it name countries which export weapons, and Germany and Hungary refused.';
  it('insist together, and others refuse', () => {
    const { said, events } = of(text);
    expect(said).toEqual(['Palestine, eleven other parties insist']);
    expect(events).toContainEqual('REJECT Germany, Hungary > ');
  });
  it('have not refused the treaty', () => expect(of(text).held).toEqual([]));
  it('may join later, or take back a signature', () =>
    expect(
      of(
        'The United States signed the Arms Trade Treaty in 2013. Donald Trump withdrew the signature in 2019. China joined in 2020.',
      ).held,
    ).toEqual([
      'United States supports Arms Trade Treaty',
      'Donald Trump opposes Arms Trade Treaty',
      'China supports Arms Trade Treaty',
    ]));
});

it('a bill that would breach a treaty is no refusal by whoever says so', () =>
  expect(
    of('The United Nations Command rejected a South Korean bill, saying that it would breach the Armistice Agreement.')
      .events,
  ).toEqual(['REJECT United Nations Command > South Korea']));

it('the commander of a command is its own', () => {
  const { actors } = read({
    text: 'The United Nations Command rejected it. The command, which is led by a U.S. general, said that the line was the responsibility of its commander, Gen. Xavier Brunson.',
  });
  const held = actors.find(({ name }) => name === 'Xavier Brunson')!.offices.find(({ title }) => title === 'commander');
  expect(actors.find(({ id }) => id === held?.of)?.name).toBe('United Nations Command');
});

it('who backed something may be named with a hyphen', () =>
  expect(
    of('The command rejected a South Korean bill. Minister Chung Dong-young, who had backed the bill, was defiant.')
      .held,
  ).toContain('Chung Dong-young supports South Korean bill'));

it('who tells something in letters is who holds it', () => {
  const { statements, actors } = read({
    text: 'Cairo and Abu Dhabi told the experts in letters annexed to the report that they respect the embargo.',
  });
  const nameOf = (id: string) => actors.find((one) => one.id === id)?.name;
  expect(statements.map(({ speakers, addressees }) => [speakers.map(nameOf), addressees.map(nameOf)])).toEqual([
    [['Egypt', 'United Arab Emirates'], ['the experts']],
  ]);
});

it('a draft that somebody has penned is what others abstained on', () =>
  expect(
    of(
      'On Monday the Council is to vote on a draft, penned by Britain, that would extend the mandate. A mission has carried it out since 2020. Russia and China abstained the last time.',
    ).held,
  ).toEqual(['Russia abstains draft of United Kingdom', 'China abstains draft of United Kingdom']));

it('somebody speaks with two, each on a day', () =>
  expect(
    of('Donald Trump, who spoke by telephone with Xi Jinping on Monday and with Takaichi a day later, is calm.').events,
  ).toEqual(['CONSULT Donald Trump > Xi Jinping, Sanae Takaichi']));

it('regimes of treaties, fighters that fly and channels are nobody', () =>
  expect(
    of(
      'Lind said changes to the armistice regime, parts for F-35 fighters and talks through military channels were needed.',
    ).actors,
  ).toEqual(['Lind']));
