import { describe, expect, it } from 'vitest';
import { read } from './read.js';

const of = (text: string) => {
  const { statements, events, actors, instruments, positions } = read({ text, published: '2025-11-18' });
  const nameOf = (id: string) => [...actors, ...instruments].find((one) => one.id === id)!.name;
  const names = (ids: readonly string[]) => ids.map(nameOf).join(', ');
  return {
    actors,
    said: statements.map(
      ({ speakers, cue, content }) =>
        `${names(speakers)} ${cue?.lemma}: ${content.map(({ start, end }) => text.slice(start, end)).join(' … ')}`,
    ),
    events: events.map(
      ({ type, actors: a, recipients: r }) =>
        `${type}: ${names(a.map(({ actor }) => actor))} > ${names(r.map(({ actor }) => actor))}`,
    ),
    instruments: instruments.map(({ name, parties }) => `${name}: ${names(parties)}`),
    held: positions.map(({ holder, stance, toward }) => `${nameOf(holder)} ${stance} ${nameOf(toward)}`),
    countryOf: (name: string) => actors.find((one) => one.name === name)?.country,
  };
};

describe('what is written', () => {
  it.each([
    'A Peruvian official said his government was worried. The resolution keeps the embargo, and it asks states to report.',
    'The ministry was worried. The treaty binds no one, but it urges members to report once a year.',
  ])('is what goes on in “%s”', (text) => expect(of(text).said.at(-1)).toMatch(/^ (?:ask|urge): /));

  it('makes no speakers of those who signed it', () =>
    expect(
      of(
        'Peru and Chile met. The two sides must amend the agreement on civil nuclear cooperation that they signed in 2015, which bars military use of American material.',
      ).said,
    ).toEqual([]));

  it('names nobody by what it is on', () => {
    const { actors } = of(
      'Chad ratified the Convention on Trade and Sustainable Development and the Charter on Human Rights and Fair Elections.',
    );
    expect(actors.map(({ name }) => name)).toEqual(['Chad']);
    expect(of('Chad signed the Charter on Trade and Ana Lind left.').actors.map(({ name }) => name)).toContain(
      'Ana Lind',
    );
  });
});

describe('fears', () => {
  it('are not held by who calms them', () => {
    expect(of('Peru and Chile sought to calm fears that the Lima Plan would breach the Oslo Treaty.').held).toEqual([]);
    expect(of('Poland tried to allay concerns that the law would hurt farmers.').said).toEqual([]);
  });

  it('are held by who voices them', () =>
    expect(of('Poland voiced concerns that the law would hurt farmers.').said).toEqual([
      'Poland concern: that the law would hurt farmers',
    ]));
});

describe('a power', () => {
  it('is another state than the one it once ruled', () =>
    expect(of("Guinea-Bissau's former colonial power has asked the junta to reopen the borders.").events).toEqual([
      "REQUEST: Guinea-Bissau's former colonial power > the junta",
    ]));

  it('of the world is a side', () =>
    expect(of('World powers urged Iran to comply.').events).toEqual(['REQUEST: World powers > Iran']));

  it('is not the first of several that are listed', () => {
    const { actors } = of('There are three great powers, namely Iran, China and Russia, which set the tone.');
    expect(actors.find(({ name }) => name === 'Iran')?.mentions).toHaveLength(1);
  });

  it('that somebody has is nobody', () =>
    expect(
      of('France has the power to veto it. Nuclear power is unpopular in Peru.').actors.map(({ name }) => name),
    ).toEqual(['France', 'Peru']));
});

describe('a diplomat', () => {
  const before = 'Foreign Minister Cho Hyun told lawmakers in Seoul that his country was committed. ';

  it('is whose remarks the next sentence begins with', () =>
    expect(
      of(
        `${before}China's ambassador in Seoul, Dai Bing, said that the project was a danger. His remarks drew a rebuke from the vice foreign minister, Park Yoon-joo, who summoned him on Monday.`,
      ).events,
    ).toContain('ACCUSE: Park Yoon-joo > Dai Bing'));

  it.each([
    [
      "Russia's ambassador to Poland, Sergei Andreev, called the ruling theft. The deputy foreign minister, Anna Nowak, summoned him.",
      'Anna Nowak',
      'POL',
    ],
    [
      "Russia's ambassador in Warsaw, Sergei Andreev, called the ruling theft. The foreign ministry summoned him.",
      'The foreign ministry',
      'POL',
    ],
  ])('is summoned by the state he is sent to: %s', (text, who, state) => expect(of(text).countryOf(who)).toBe(state));
});

it('a bloc bears the name of a party, not of a person', () =>
  expect(
    of('He rejected a claim by the opposition Democratic Reform bloc that it had won.').actors.map(({ kind }) => kind),
  ).not.toContain('person'));

describe('an agreement', () => {
  const named = (text: string) => of(text).instruments;

  it('of another sort is another', () => {
    expect(of('Peru backs the fishing accord. Chile rejected the grain agreement.').held).toEqual([
      'Peru supports fishing accord',
      'Chile rejects grain agreement',
    ]);
    expect(of('Peru backs the truce deal. Chile rejected the hostage agreement.').held.at(-1)).toBe(
      'Chile rejects truce deal',
    );
  });

  it('is known again by the year in which it was signed', () =>
    expect(
      named(
        'Peru and Chile met. They must amend the agreement on civil nuclear cooperation that they signed in 2015. Lima backs the safeguards agreement. Talks on the 2015 agreement have not begun.',
      ),
    ).toEqual(['agreement on civil nuclear cooperation: Peru, Chile', 'safeguards agreement: ']));

  it('has no part in it who only talks about it', () => {
    expect(named('Lind discussed the peace plan with Chile.')).toEqual(['peace plan: ']);
    expect(named('Peru signed a peace accord with Chile.')).toEqual(['peace accord: Peru, Chile']);
  });
});

describe('regret', () => {
  it('for what others have said blames them', () =>
    expect(of('Norway regretted the remarks of the Danish minister.').events).toEqual([
      'ACCUSE: Norway > the Danish minister',
    ]));

  it('for what one has said oneself is an apology', () =>
    expect(of('Denmark regretted its remarks.').events).toEqual(['CONCEDE: Denmark > ']));
});

describe('a headline', () => {
  it('tells by as what another does meanwhile', () => {
    const { said, held } = of('Peru rejects advice on aid as Norway drafts resolution');
    expect(said).toEqual(['Peru reject: advice on aid']);
    expect(held).toEqual(['Norway supports resolution of Norway']);
  });

  it('tells by its last words how another takes it, who does not say it', () => {
    const { said, events, held } = of('Chad signs pact with Mali, Niger protests');
    expect(said).toEqual([]);
    expect(events).toEqual(['SUPPORT: Chad > Mali', 'ACCUSE: Niger > ']);
    expect(held).not.toContain('Niger opposes pact of Chad');
    expect(of('Hungary wins exemption from US oil sanctions, Brussels objects').held).toEqual([]);
  });
});

describe('a part of a text', () => {
  it.each([
    [
      'The authority derived from Annex 10 of the Dayton Agreement. Serbia opposed any revision of the agreement.',
      'Serbia supports Dayton Agreement',
    ],
    [
      'Peru backs Annex VII of the Law of the Sea Convention. Chile has left the convention.',
      'Chile opposes UN Convention on the Law of the Sea',
    ],
  ])('is not the text: %s', (text, position) => expect(of(text).held.at(-1)).toBe(position));
});

describe('a plan', () => {
  it('with a number of points is none that was told of before', () =>
    expect(of('Norway drafted a resolution. Washington backs the six-point plan.').held.at(-1)).toBe(
      'United States supports six-point plan',
    ));

  it('is not what somebody agrees to do', () =>
    expect(of("Chad lifted the ban in exchange for Dodik's agreement to step down.").instruments).toEqual([]));
});

describe('who it is', () => {
  it('that a people beside the name is said of', () =>
    expect(
      of(
        'Christian Schmidt, the German who has been High Representative since 2021, reported to the council that it was calm.',
      ).said,
    ).toEqual(['Christian Schmidt report: that it was calm']));

  it('whose nomination is not endorsed, where he was not appointed', () =>
    expect(
      of(
        'Milorad Dodik lost his mandate. He insists that Schmidt was never appointed because the council did not endorse his nomination.',
      ).events,
    ).toEqual(['SUPPORT: the council > Christian Schmidt']));

  it('that finds something: a body', () =>
    expect(of('The court met. It found that the power is bound by Article 59.').said).toEqual([
      'The court find: that the power is bound by Article 59',
    ]));
});

it('nobody is on the other side of what a quarrel is about', () => {
  expect(of('Peru and Chile clashed over the Russian base.').events).toEqual(['REJECT: Peru, Chile > ']);
  expect(of('Envoys clashed with Russia over the base.').events).toEqual(['REJECT: Envoys > Russia']);
});

it('what is called flawed is opposed', () =>
  expect(
    of('The court issued an advisory opinion. Chad called the opinion flawed. Mali called it corrupt.').held,
  ).toEqual(['Chad opposes opinion', 'Mali opposes opinion']));

it('sanctions are named after the whole name of whom they are on', () =>
  expect(of('Chad lifted sanctions on Milorad Dodik, the former president.').instruments[0]).toMatch(
    /^sanctions on Milorad Dodik/,
  ));

it('those who abstain beside others are not the others', () =>
  expect(
    of('Saudi Arabia proposed the Lamu Plan, and 57 states supported it against 49, with 21 abstaining.').held,
  ).toEqual(['Saudi Arabia calls-for Lamu Plan', '57 states supports Lamu Plan']));

it('nobody says what something goes by', () => {
  const context = 'A spokeswoman said that each party should act according to its national context.';
  expect(of(context).said).toEqual(['A spokeswoman say: that each party should act according to its national context']);
  expect(of('According to the ministry, Peru will pay.').said).toHaveLength(1);
});

it('a demand is not what others oppose in it', () =>
  expect(
    of('India insisted on a vote, a demand that the European Union and a group of states opposed.').said,
  ).not.toContain(' demand: that the European Union and a group of states opposed'));

it('words are struck from a text, and nobody is struck', () => {
  expect(of('Russia asked that the levy be struck from the text before members met again.').events).toEqual([
    'REQUEST: Russia > ',
  ]);
  expect(of('Chad struck the town from the sea.').events).toEqual(['ASSAULT: Chad > ']);
});

it('what agents do in secret is no attack', () => {
  expect(of('Three Americans carried out covert operations in Greenland.').events).toEqual([]);
  expect(of('Chad carried out military operations in Mali.').events).toEqual(['ASSAULT: Chad > Mali']);
});

it('whoever is right when he says something is the one who says it', () => {
  expect(of('Ana Lind said Luis Diaz was right when he said on Monday that the pact was void.').said.at(-1)).toBe(
    'Luis Diaz say: that the pact was void',
  );
  expect(
    of('Luis Diaz told Omar Ruiz that the talks were over when he said on Monday that he would leave.').said[0],
  ).toMatch(/^Luis Diaz tell/);
});

it('whoever leads what a state is as a whole leads the state', () => {
  const held = (text: string) => {
    const { actors } = read({ text, published: '2025-11-18' });
    return actors.flatMap(({ offices }) => offices.map((one) => actors.find(({ id }) => id === one.of)?.name ?? null));
  };
  expect(held("Ali Khamenei, the Leader of Iran's Islamic Revolution, spoke.")).toEqual(['Iran']);
  expect(held("Ana Lind, the head of Chad's sovereign fund, spoke.")).toEqual([null]);
});
