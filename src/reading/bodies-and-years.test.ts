import { describe, expect, it } from 'vitest';
import { read } from './read.js';

const of = (text: string) => {
  const { statements, events, actors, instruments, positions } = read({ text, published: '2026-11-28' });
  const nameOf = (id: string) => [...actors, ...instruments].find((one) => one.id === id)!.name;
  const names = (ids: readonly string[]) => ids.map(nameOf).join(', ');
  return {
    said: statements.map(({ speakers, addressees, cue }) =>
      `${names(speakers)} ${cue?.lemma} > ${names(addressees)}`.trimEnd(),
    ),
    events: events.map(({ type, actors: a, recipients: r, when }) =>
      `${type} ${names(a.map(({ actor }) => actor))} > ${names(r.map(({ actor }) => actor))} ${when?.edtf ?? ''}`.trimEnd(),
    ),
    held: positions.map(({ holder, stance, toward }) => `${nameOf(holder)} ${stance} ${nameOf(toward)}`),
    instruments: instruments.map(({ name, provisions }) => [name, ...provisions.map(({ label }) => label)].join(': ')),
  };
};

describe('the president of a body', () => {
  it.each([
    'President Xi Jinping met Lind. In a letter to the president of the Security Council, Peru said so.',
    'President Xi Jinping met Lind. The president of the council said so.',
  ])('is no president of a state: “%s”', (text) =>
    expect(of(text).said).not.toContainEqual(expect.stringMatching(/Xi Jinping/)),
  );
  it('is who was told of with the body', () =>
    expect(
      of('Carlos Huamani, president of the court, left. The president of the court said he was ill.').said,
    ).toEqual(['Carlos Huamani say >']));
});

it('what goes on saying something is that according to which the sentence before is told', () =>
  expect(
    of(
      "Lind met Huamani, Peru's embassy said. According to the Chilean foreign ministry, Lind told him that the move was flawed. Huamani, it said, thanked Santiago.",
    ).said.at(-2),
  ).toBe('the Chilean foreign ministry say >'));

it('the organization is one of that name, and not the alliance named since', () =>
  expect(
    of(
      'Lind leads the Organization for Security and Cooperation in Europe. Finland joined NATO in 2023. The organization said that it would act.',
    ).said,
  ).toEqual(['Organization for Security and Co-operation in Europe say >']));

it('those who do something a day before are no day', () =>
  expect(
    of('Lind met Huamani on Tuesday, a day after five states in the bloc said in a letter that Peru must leave.').said,
  ).toEqual(['five states say >']));

describe('which instrument is meant', () => {
  const text =
    'In 2022 London signed a deal with Rwanda. The European Convention on Human Rights protects families. The Convention was drafted in 1950. Flights under the deal were stopped. Labour will respect Article 8. Reform UK wants Britain to leave the treaty.';
  it('an article is of a treaty, and so is a treaty no deal', () => {
    expect(of(text).instruments).toContain('European Convention on Human Rights: Article 8');
    expect(of(text).held).toContain('Reform UK opposes European Convention on Human Rights');
  });
  it('the document is the one of that name', () =>
    expect(
      of(
        'Peru signed the Lima Document. The Treaty on Open Skies is dead. “That is in the document, in paragraph 16,” said Lind.',
      ).instruments,
    ).toContain('Lima Document: paragraph 16'));
  it('an agreement signed in another month is another, and is known by its place', () =>
    expect(
      of(
        'Iran broke the 2015 accord, the Joint Comprehensive Plan of Action. Lind backs the agreement he signed with Araghchi in Cairo in September. Araghchi said that the Cairo agreement was void.',
      ).instruments,
    ).toEqual(['Joint Comprehensive Plan of Action', 'Cairo agreement']));
  it('an agreement with another is another', () =>
    expect(
      of('Peru and Chile signed the Lima agreement in 2019. Lind praised the agreement that he reached with Bolivia.')
        .instruments,
    ).toHaveLength(2));
});

it('nobody turns down his own proposals', () =>
  expect(of('Chile said that Peru had rejected its proposals.').events).toEqual(['REJECT Peru > Chile']));

it('who left in another year left then, and is not left', () => {
  const { events, held } = of(
    'Peru rejected the draft, and the Lima treaty, which Chile left in 2020 and Brazil in 2021, is dead.',
  );
  expect(events).toEqual(expect.arrayContaining(['REJECT Chile >  2020', 'REJECT Brazil >  2021']));
  expect(held).not.toContain('Brazil rejects draft');
});

describe('who is meant', () => {
  it('by the three that somebody backs', () =>
    expect(of('Estonia, Latvia and Poland wrote to Lima on Monday. Finland backed the three.').events).toContain(
      'SUPPORT Finland > Estonia, Latvia, Poland',
    ));
  it('by a guest: whoever the host has met', () =>
    expect(
      of('Lind received Chile’s envoy, Carlos Huamani. He told his visitor that the treaty had ended.').said,
    ).toEqual(['Lind tell > Carlos Huamani']));
  it('by the ambassadors of states, whoever spoke of them since', () =>
    expect(
      of('Peru and Chile want a text, diplomats said. Their ambassadors proposed that it be short.').said,
    ).toContain('Peru, Chile propose >'));
  it('by the surname of an official that begins his name', () =>
    expect(of('Wang Yi met Ali Larijani in Lima. Wang said so.').said).toEqual(['Wang Yi say >']));
});

it('who tells something in a clause tells it beside whoever says so', () =>
  expect(of('Lind met Huamani, who told him, the ministry said, that Peru would stay.').said).toEqual([
    'the ministry say >',
    'Huamani tell > Lind',
  ]));

it('what answers an offer is done to that', () => {
  const { statements, actors } = read({ text: 'Moscow said it would study the offer; Kyiv dismissed it.' });
  const moscow = actors.find(({ name }) => name === 'Russia')!.id;
  expect(statements.map(({ about }) => about.includes(moscow))).toEqual([false, false]);
});

describe('a note, a deal and those who argue over it', () => {
  it('the two governments are those who said so, and not those of whom they did', () =>
    expect(
      of(
        'Greece and Egypt told the council that a deal which Chad signed with Mali in 2019 is void. In a joint note the two governments said it infringes their rights.',
      ).held,
    ).toEqual(expect.arrayContaining(['Greece opposes deal of Chad', 'Egypt opposes deal of Chad'])));
  it('with whom a text is registered is no party to it', () => {
    const { events, instruments } = of(
      'Chad signed a memorandum with Mali in 2019. Chad registered the memorandum with the United Nations. Greece rejects the memorandum.',
    );
    expect(instruments).toHaveLength(1);
    expect(events).not.toContainEqual(expect.stringMatching(/United Nations/));
  });
  it('what a statement leaves out is not told according to another', () => {
    const text = 'According to the ministry, Lind left on Monday; a statement from the embassy made no mention of it.';
    const [first] = read({ text }).statements;
    expect(first!.content.map(({ start, end }) => text.slice(start, end))).toEqual(['Lind left on Monday']);
  });
  it('language is no part of what is quoted', () => {
    const text = 'The council said the pact “has no effect”, language that Peru had opposed.';
    const [first] = read({ text }).statements;
    expect(first!.content.map(({ start, end }) => text.slice(start, end))).toEqual(['the pact “has no effect”']);
  });
  it('the latter of two texts is no state', () => {
    const { statements, actors } = read({
      text: 'Cairo signed an accord with Athens in 2020, eight months after the Libyan deal, and denounced the latter.',
    });
    const athens = actors.find(({ name }) => name === 'Greece')!.id;
    expect(statements.at(-1)!.about).not.toContain(athens);
  });
});

it('whoever heads an intelligence service does not head the state', () => {
  const { actors } = read({ text: 'He met the head of Chilean intelligence, Carlos Huamani, in Lima.' });
  expect(actors.map(({ name, country, offices }) => [name, country, offices.map((held) => held.of)])).toContainEqual([
    'Carlos Huamani',
    'CHL',
    [null],
  ]);
});

it('a trade pact is no bloc', () => expect(read({ text: 'The review of the USMCA is due.' }).actors).toEqual([]));

it('a surtax is laid on whoever makes the cars', () =>
  expect(of('Canada imposed a surtax of 100 percent on electric vehicles from China.').events).toEqual([
    'SANCTION Canada > China',
  ]));

describe('who goes on', () => {
  it('whoever is told to have spoken, and not who passes it on', () =>
    expect(
      of(
        'Prime Minister Carlos Huamani met the envoy on Monday, an aide said. He urged him to stay. Minister Rosa Tan had left, an aide said. She was tired.',
      ).events,
    ).toContain('REQUEST Carlos Huamani > the envoy'));
  it('the prisoners wherever they are held, and nobody is arrested', () =>
    expect(
      of('The Red Cross said the convention entitles it to visit all prisoners, wherever they are held.').events,
    ).toEqual([]));
  it('the service of that name', () =>
    expect(of('Chile’s Border Information Service denied it. The service said that nobody had left.').said.at(-1)).toBe(
      'Border Information Service say >',
    ));
  it('both countries that the opening tells of, and not two that somebody was in', () =>
    expect(
      of(
        'Russia and Ukraine released prisoners on Monday. The men were tired. Umerov had gone to consultations in Chad and Mali. He slept. He ate. Nobody came. The Red Cross reminded both countries that it is entitled to visit them.',
      ).said.at(-1),
    ).toBe('International Committee of the Red Cross remind > Russia, Ukraine'));
});

describe('headlines of pairs', () => {
  it.each([
    ['Russia, Ukraine swap 400 prisoners as Abu Dhabi hails mediation', 'COOPERATE Russia, Ukraine >'],
    ['India, Pakistan trade fire as Washington urges restraint', 'REQUEST United States >'],
  ])('“%s”', (headline, event) => expect(of(headline).events).toContain(event));
});

it('who is accused of acting in order to block a deal blocks it, and who will not sign it does not sign that', () =>
  expect(
    of(
      'Lind accused the government of inventing a crisis in order to block a gas deal with Chad worth 35 billion dollars, which Minister Rosa Tan has refused to sign.',
    ).held,
  ).toEqual(expect.arrayContaining(['the government rejects gas deal', 'Rosa Tan opposes gas deal'])));

it('Zone C is nobody', () =>
  expect(
    read({ text: 'Peru keeps soldiers in Zone A, along the river, and police in Zone C.' }).actors.map(
      ({ kind }) => kind,
    ),
  ).not.toContain('person'));

describe('an initialled pact', () => {
  it('is of the year of the paper, and not of the paragraph before', () =>
    expect(
      of(
        'Peru withdrew its signature in 2018.\n\nPashinyan and Aliyev initialled an accord in Lima on August 8.',
      ).events.at(-1),
    ).toMatch(/2026-08-08/));
  it('leaves two in no pair, where one only stood by the other', () =>
    expect(
      of(
        'Armenia and Türkiye will open the border. Türkiye shut it in 1993 in solidarity with Azerbaijan. The two neighbours undertook to open it.',
      ).events,
    ).toContain('AGREE Armenia, Türkiye >'));
  it('whoever lends his name to a road gives no aid', () =>
    expect(of('Trump lent his name to a road across Armenia.').events).toEqual([]));
  it('the head of a mission heads no state', () => {
    const { actors } = read({
      text: 'Azerbaijan has demanded that the mission leave. Its head, Markus Lind, declined to comment.',
    });
    const lind = actors.find(({ name }) => name === 'Markus Lind')!;
    expect(lind.offices.map((held) => actors.find(({ id }) => id === held.of)?.name)).toEqual(['the mission']);
  });
});

it('that clause is criticised, and another says so', () =>
  expect(
    of(
      'Russia, whose guards left in January, has criticised that clause, and Iran says that it would not accept any change.',
    ).events,
  ).toEqual(['ACCUSE Russia >', 'REJECT Iran >']));

describe('them, and what is refused', () => {
  it('is what was rejected, and backed by another', () => {
    expect(of('Peru rejected the amendments to the Lima treaty, but Chile backed them.').held).toEqual([
      'Peru rejects amendments',
      'Chile supports amendments',
    ]);
    const { held } = of('Unionists voted against renewing the rules of the Lima treaty, but Chile backed them.');
    expect(held).toEqual(['Unionists opposes Lima treaty']);
  });
  it('is no text where somebody will not undo that', () =>
    expect(of('Lind demanded that the minister veto the budget. Huamani declined.').held).toEqual([
      'Lind opposes budget',
    ]));
});

it('with whose consent soldiers are sent, they are not sent against', () =>
  expect(of('Egypt sent soldiers with the consent of Israel.').events).toEqual(['MOBILIZE Egypt >']));

it('each of a list left when it did', () =>
  expect(of('Peru ratified the Lima Accord in March, Chile in June and Mali in July.').events).toEqual([
    'SUPPORT Peru >  2026-03',
    'SUPPORT Chile >  2026-06',
    'SUPPORT Mali >  2026-07',
  ]));

describe('how many', () => {
  it('states of a bloc are meant', () => {
    expect(of('Five Gulf states told the council that they stood with Kuwait.').events).toEqual([
      'SUPPORT Five Gulf states > Kuwait',
    ]);
    expect(of('The three Baltic states told the council that they stood with Kuwait.').events).toEqual([
      'SUPPORT Baltic states > Kuwait',
    ]);
  });
  it('votes were needed is nobody', () =>
    expect(of('The draft lacked a two-thirds majority. Lawmakers accused them of lying.').events).not.toContainEqual(
      expect.stringMatching(/majority/),
    ));
});

it('whoever has never asked for a treaty to be cancelled does not call for it', () =>
  expect(of('Peru signed the Lima treaty in 2012. Chile has never asked for the treaty to be cancelled.').held).toEqual(
    ['Peru supports Lima treaty'],
  ));

it('an ambassador is recalled from where he is, and is of those who recall him', () => {
  const { actors } = read({ text: 'Peru recalled its ambassador from Chile on Monday.' });
  const held = actors.flatMap(({ offices }) => offices.map((one) => actors.find(({ id }) => id === one.of)?.name));
  expect(held).toEqual(['Peru']);
});

it('a broadcaster is no person', () =>
  expect(
    read({ text: 'Lind told Al-Sharqiya television that the pact was dead.' }).actors.map(({ kind }) => kind),
  ).toEqual(['person', 'organisation']));
