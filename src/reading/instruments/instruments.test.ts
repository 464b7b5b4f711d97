import { describe, expect, it } from 'vitest';
import { knownInstruments } from '../../knowledge/index.js';
import type { Instrument } from '../../record/index.js';
import { read } from '../index.js';
import { kindEntries } from './lexicon.js';

const instrumentsIn = (text: string): readonly Instrument[] => read({ text, published: '2025-06-01' }).instruments;
const names = (text: string): string[] => instrumentsIn(text).map((instrument) => instrument.name);
const labels = (text: string): string[] =>
  instrumentsIn(text).flatMap((instrument) => instrument.provisions.map((provision) => provision.label));

describe('nouns that name instruments', () => {
  it.each(kindEntries.map((entry) => [entry.example, entry.kind]))('%s → %s', (example, kind) => {
    const phrase = example.slice(example.indexOf('[') + 1, example.indexOf(']'));
    const text = example.replace(/[[\]]/g, '');
    const found = instrumentsIn(text).filter((instrument) =>
      instrument.mentions.some((mention) => {
        const at = text.indexOf(phrase);
        return mention.start < at + phrase.length && at < mention.end;
      }),
    );
    expect(found.map((instrument) => instrument.kind)).toEqual([kind]);
  });
});

/** All known instruments that a name may mean. */
const namesakes = (called: string): string[] =>
  [...knownInstruments()].filter(({ name, aliases }) => [name, ...aliases].includes(called)).map(({ name }) => name);

describe('known instruments', () => {
  it('that share a name are told apart by their year, or by whom the text speaks of', () => {
    expect(names('Envoys praised the Algiers Accord of 2015.')).toEqual(['Algiers Peace Agreement']);
    expect(names('Envoys from Mali praised the Algiers Accord.')).toEqual(['Algiers Peace Agreement']);
    expect(names('Ethiopia praised the Algiers Accord.')).toEqual(['Algiers Agreement']);
  });

  it('are found in a sentence under every name', () => {
    const missed: string[] = [];
    // what any treaty may have is that of the accord with Iran only where the text speaks of that
    for (const known of knownInstruments())
      for (const name of [known.name, ...known.aliases])
        if (
          !names(`${known.id === 'jcpoa-drm' ? 'Iranian envoys' : 'Envoys'} discussed the ${name} on Monday.`).some(
            (found) => namesakes(name).includes(found),
          )
        )
          missed.push(name);
    expect(missed).toEqual([]);
  });

  it('are meant where the noun stands apart from the state that their name begins with', () => {
    const name = 'Joint Comprehensive Plan of Action';
    expect(names('The minister defended the nuclear deal with Iran.')).toContain(name);
    expect(names('A nuclear deal reached with Iran holds.')).toContain(name);
    expect(names('The minister wants a nuclear deal with Iran.')).not.toContain(name);
    expect(names('The minister defended the nuclear deal with Chad.')).not.toContain(name);
  });

  it('belong to instruments that are known, and carry real days', () => {
    const all = [...knownInstruments()];
    const ids = new Set(all.map((known) => known.id));
    expect(ids.size).toBe(all.length);
    for (const known of all) {
      if (known.of) expect(ids).toContain(known.of);
      for (const day of [known.adopted, known.ends])
        if (day) expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
      if (known.adopted && known.ends) expect(known.adopted <= known.ends).toBe(true);
    }
  });
});

describe('instruments', () => {
  it('are written by those who have sent them, as a relative clause tells', () => {
    const text = 'Envoys spoke of a letter that Peru and Chile had sent to the council.';
    const { instruments, actors } = read({ text, published: '2025-06-01' });
    expect(instruments[0]!.parties.map((id) => actors.find((actor) => actor.id === id)?.name)).toEqual([
      'Peru',
      'Chile',
    ]);
  });

  it('are between those who have them, and those with whom they are concluded', () => {
    const parties = (text: string) => {
      const { instruments, actors } = read({ text, published: '2025-06-01' });
      return instruments[0]!.parties.map((id) => actors.find((actor) => actor.id === id)?.country).sort();
    };
    expect(parties('Peru signed a memorandum on energy with Chile.')).toEqual(['CHL', 'PER']);
    expect(parties('Peru, which has a port agreement with Chile, said nothing.')).toEqual(['CHL', 'PER']);
    expect(parties('Peru and Chile wrote to the council on Monday. Their letter called the vote void.')).toEqual([
      'CHL',
      'PER',
    ]);
  });

  it('are found where they were concluded, and a separate one is another', () => {
    expect(names('Rebels broke the ceasefire agreed in May.')).toEqual(['ceasefire']);
    expect(names('Kenya stood by the declaration of principles which both sides signed.')).toHaveLength(1);
    expect(
      names('Peru hailed the peace deal with Chad. Chile upheld the separate agreement it concluded with Mali.'),
    ).toHaveLength(2);
  });

  it('are what the text is about, before one named in passing', () => {
    const text =
      'Peru quit the Ottawa Convention. The convention saves lives. Chad upholds the convention. Mali fears for the Convention on Cluster Munitions. Niger left the convention.';
    const { instruments } = read({ text, published: '2025-06-01' });
    expect(instruments.find(({ name }) => name === 'Mine Ban Treaty')?.mentions).toHaveLength(4);
  });

  it('are called by the noun that the text has used of them, and by the year of their making', () => {
    const mentionsOf = (text: string, name: RegExp) =>
      read({ text, published: '2025-06-01' }).instruments.find((one) => name.test(one.name))?.mentions.length;
    expect(
      mentionsOf(
        'Peru approved a deal with Chile. The agreement was signed in May. It replaces a 2009 pact. Chad condemned the agreement. Mali hailed the deal.',
        /^deal/,
      ),
    ).toBe(4);
    expect(mentionsOf('India suspended the Indus Waters Treaty. Chad hailed the 1960 treaty.', /^Indus/)).toBe(2);
  });

  it('are no letters in letter and spirit', () => {
    expect(names('Peru honours the law in letter and spirit.')).toEqual([]);
  });

  it('are no drafts where they have names of their own', () => {
    const text =
      'Delegates to the Biological Weapons Convention met on Monday. Peru put forward a 12-page draft. Chad rejected the draft.';
    expect(names(text)).toEqual(['Biological Weapons Convention', '12-page draft']);
  });

  it('are the Framework Agreement where the text says the framework', () => {
    const text = 'Kenya made a proposal. The Lamu Framework Agreement took effect in May. Mali signed the framework.';
    expect(names(text)).toHaveLength(1);
  });

  it('are one truce, however long it lasts', () => {
    expect(names('A ceasefire between Peru and Chile began on Monday. Envoys praised the three-day truce.')).toEqual([
      'ceasefire',
    ]);
  });

  it('are no notification where a letter was spoken of', () => {
    const { instruments } = read({
      text: 'Iran sent a letter to the council on Monday. Peru rejected the notification.',
      published: '2025-06-01',
    });
    expect(instruments[0]!.mentions).toHaveLength(1);
  });

  it('take numbered resolutions one by one', () => {
    expect(names('The council recalled Security Council resolutions 1737 and 1747.')).toEqual([
      'UN Security Council Resolution 1737',
      'UN Security Council Resolution 1747',
    ]);
  });

  it('take the date that tells one from another into their names', () => {
    expect(names('Kosovo recalled the trilateral statement of March 2019 in Tirana.')).toEqual([
      'trilateral statement of March 2019',
    ]);
  });

  it('have whoever speaks in a joint statement for its parties', () => {
    const [statement] = instrumentsIn('Peru and Chile said in a joint statement that the border was open.');
    expect([statement?.kind, statement?.parties.length]).toEqual(['communique', 2]);
  });

  it('do not begin with the word that opens the sentence, nor with an article of theirs', () => {
    expect(names('Under the Valdivia Protocol on Coastal Waters, Peru must leave.')).toEqual([
      'Valdivia Protocol on Coastal Waters',
    ]);
    expect(names('Peru honours Article 9 of the Treaty on Coastal Waters.')).toEqual(['Treaty on Coastal Waters']);
  });

  it('are not of those who broker them', () =>
    expect(names('Under the agreement, brokered by Norway and Peru, the rebels are to leave.')).toEqual([
      'agreement brokered by Norway and Peru',
    ]));

  it('are not known ones where the text speaks of one of their kind', () =>
    expect(
      instrumentsIn('Peru signed a mutual defense treaty with Chile in 2024.').map(({ adopted }) => adopted),
    ).toEqual([null]));

  it('are not of those who veto them', () =>
    expect(names("Peru's president vetoed a bill on fishing.")).toEqual(['bill on fishing']));

  it('are no declarations of war', () =>
    expect(names('The president called the vote "a declaration of war on his people".')).toEqual([]));

  it('are communiqués, however many', () =>
    expect(names('The sale breached the three joint communiqués.')).toEqual(['three joint communiqués']));

  it('belong to the subject of their own clause', () => {
    const text = 'Peru will not sign the border treaty unless Chile changes its constitution.';
    const reading = read({ text, published: '2025-06-01' });
    const law = reading.instruments.find(({ kind }) => kind === 'law');
    expect(law?.parties.map((id) => reading.actors.find((actor) => actor.id === id)?.name)).toEqual(['Chile']);
  });

  it('have no party in one who will not sign', () => {
    const [treaty] = instrumentsIn('Bolivia will not sign the draft border treaty.');
    expect([treaty?.name, treaty?.parties]).toEqual(['draft border treaty', []]);
  });

  it('name an unknown resolution after the body that the text gives', () => {
    expect(names('The UN Security Council adopted Resolution 9876 on Monday.')).toEqual(['Resolution 9876']);
    expect(names('They cited Security Council Resolution 9876.')).toEqual(['UN Security Council Resolution 9876']);
  });

  it('of a chamber are none of the Security Council, whatever the number', () => {
    expect(names('Congress passed House Resolution 1701.')).toEqual(['Resolution 1701']);
    expect(names('Lebanon said that Resolution 1701 holds.')).toEqual(['UN Security Council Resolution 1701']);
  });
  it('in small letters are of the kind, not the one that is called so', () => {
    expect(names('The visiting forces agreement between Japan and Chile entered into force.')).toEqual([
      'visiting forces agreement',
    ]);
    expect(names('Iran left the nuclear non-proliferation treaty.')).toEqual([
      'Treaty on the Non-Proliferation of Nuclear Weapons',
    ]);
  });
  it('name a bare number after the Security Council in a text about it and no other body', () => {
    expect(names('The Security Council met on Mali. The measures rest on Resolution 2374.')).toEqual([
      'UN Security Council Resolution 2374',
    ]);
    expect(names('The Security Council met. The House passed House Resolution 2374.')).toEqual(['Resolution 2374']);
    expect(names('The General Assembly and the Security Council met on Resolution 377.')).toEqual(['Resolution 377']);
  });

  it('follow a definite noun back to the one it means', () => {
    const [letter, ...others] = instrumentsIn('Iran sent a letter to the council. The letter rejected the charges.');
    expect(others).toEqual([]);
    expect(letter!.mentions).toHaveLength(2);
  });

  it('make nothing of a definite noun that points nowhere', () => {
    expect(names('The deal was good for farmers. He liked the plan.')).toEqual([]);
  });

  it('name the parties that the text ties to it', () => {
    const text = 'Oman and Kenya signed a trade agreement in Muscat.';
    const { actors, instruments } = read({ text });
    expect(instruments[0]!.parties.map((id) => actors.find((actor) => actor.id === id)!.country).sort()).toEqual([
      'KEN',
      'OMN',
    ]);
  });

  it('take the subject of the sentence as the author of a letter in which it speaks', () => {
    const text = 'Iran and Russia, in a letter to the council, said the move was void.';
    const { actors, instruments } = read({ text });
    expect(instruments[0]!.parties.map((id) => actors.find((actor) => actor.id === id)!.country).sort()).toEqual([
      'IRN',
      'RUS',
    ]);
  });

  it('hold the provisions that are named with them', () => {
    expect(labels('They cited operative clause 8 of Resolution 2231.')).toEqual(['operative clause 8']);
    expect(labels('Under Resolution 2231, paragraphs 11 and 12 set a clock.')).toEqual([
      'paragraphs 11',
      'paragraph 12',
    ]);
    expect(labels('Article 27(3) of the UN Charter gives five states a veto.')).toEqual(['Article 27(3)']);
  });

  it('leave a provision without instrument alone', () => {
    expect(instrumentsIn('He sat in section 8 and read chapter 3.')).toEqual([]);
  });

  it('give a provision to the instrument that the text says it is of', () => {
    const provisionsBy = (text: string) =>
      Object.fromEntries(
        instrumentsIn(text).map(({ name, provisions }) => [name, provisions.map(({ label }) => label)]),
      );
    expect(
      provisionsBy(
        'Chile signed the Declaration of Lagos. The ministers issued a joint communique. In a letter to Peru, Chile ' +
          'quoted Article 5 of the declaration.',
      ),
    ).toEqual({ 'Declaration of Lagos': ['Article 5'], 'joint communique': [], 'letter to Peru': [] });
    expect(provisionsBy('In a letter to Peru, Chile quoted Article 5 of the declaration.')).toEqual({
      'letter to Peru': [],
    });
  });
});

describe('an instrument without a name', () => {
  it.each([
    ["The agency's board passed a resolution on Thursday.", ['resolution of the agency']],
    ['Peru and Chile signed a deal in Lima.', ['deal of Peru and Chile']],
    ['A resolution submitted by France was adopted.', ['resolution of France']],
    ['A deal would help everybody.', []],
  ])('is one where it is said who made it: %s', (text, expected) => expect(names(text)).toEqual(expected));
});

describe('one instrument under several words', () => {
  it.each([
    [
      'is that of the headline, announced anew',
      'Nordic ministers warn Chad of sanctions in letter to UN\nOSLO (AB) — In a joint letter addressed to the secretary-general, Norway said no. It rained. It snowed. Chad protested. Kenya welcomed the letter.',
      1,
    ],
    [
      'is a draft, a resolution and the text that was voted on',
      'Peru vetoed a Security Council resolution on Mali on Monday. Chile said it had voted against the draft because it was late.',
      1,
    ],
    ['is a truce and a ceasefire', 'Peru and Chile agreed to a truce on trade. Oman welcomed the ceasefire.', 1],
    [
      'is a declaration that is then called by its place',
      'The presidents adopted a joint declaration in Lima on Monday. The Lima Declaration commits them to peace.',
      1,
    ],
    [
      "is somebody's letter",
      "In a letter to the president of the Security Council, Egypt protested. Ethiopia rejected Egypt's letter.",
      1,
    ],
    ['is not what trade agreements are', 'Peru will sign trade agreements. Oman welcomed the ceasefire.', 1],
    [
      'is not the report that is called a document',
      'The report cited its safeguards agreement. The quarterly report is long. Iran dismissed the document.',
      1,
    ],
    [
      'is none that a speaker hints at',
      'Peru left the nuclear deal. “How can they invoke an accord that they broke?” he wrote. Chile left the deal in May.',
      1,
    ],
  ])('%s', (_, text, count) => expect(names(text)).toHaveLength(count));
  it('is no minister who acts', () =>
    expect(names('Kenyan Acting Prime Minister Joyce Adeyemi shook hands with him.')).toEqual([]));
});

it('a note that is taken is no letter', () =>
  expect(names('Germany took note of the threat and sent no reply.')).toEqual([]));

it('a person called Bill is no bill', () =>
  expect(names('Voters prefer Hillary Stone, Bill Stone, and Paul Lind.')).toEqual([]));

describe('one instrument under several nouns', () => {
  it('is what a truce means where a ceasefire deal was spoken of', () => {
    expect(
      names('Congo and the rebels signed a ceasefire deal. Under the truce, they leave Goma. Rwanda hailed the truce.'),
    ).toEqual(['ceasefire deal']);
  });

  it('is what stands behind it in apposition, by either name', () => {
    expect(names('Rwanda will honour the Washington accord, a peace agreement it signed in June.')).toEqual([
      'Washington accord',
    ]);
    expect(names('A later pact, the Softwood Lumber Agreement, lapsed in May.')).toEqual(['Softwood Lumber Agreement']);
  });

  it('is the one just called so, before another with a name of its own', () => {
    const [deal] = instrumentsIn(
      'Peru and Chile signed a border deal on Monday. Peru will also respect the Lima Accord. Envoys said the deal was fair.',
    );
    expect([deal?.name, deal?.mentions.length]).toEqual(['border deal', 2]);
  });

  it('is a text or measure only where a resolution was spoken of', () => {
    expect(names('Envoys sent the text to Lima. Peru rejected the measure.')).toEqual([]);
  });

  it('is an understanding that was reached, and none that somebody lacks', () => {
    expect(names('Egypt and Israel reached an understanding on the crossing.')).toHaveLength(1);
    expect(names('He had little understanding of the treaty, and an understanding of Iran.')).toEqual([]);
  });

  it('has its subject in its name where that tells it apart', () => {
    expect(names('The two signed a memorandum of understanding on lumber in 1996.')).toEqual([
      'memorandum of understanding on lumber',
    ]);
  });
});

describe('what is put to a vote', () => {
  it('is the text, not what it recalls', () => {
    const found = instrumentsIn(
      'France drafted a resolution on Lebanon. It recalls Resolution 1701. Russia backed the text.',
    );
    const [draft] = found;
    expect([draft?.mentions.length, found.length]).toEqual([2, 2]);
  });
  it('is a ceasefire that one side declares', () =>
    expect(names('The army declared a ceasefire on Sunday. The rebels rejected the truce.')).toHaveLength(1));
});

describe('an agreement called otherwise', () => {
  it('is that of the headline, under the name that says more', () => {
    const text =
      'Russia suspends plutonium pact\n\nMoscow suspended an agreement on plutonium on Monday.\n\nThe 2000 pact was hailed by Peru. Chile praised the plutonium deal.';
    expect(names(text)).toEqual(['plutonium pact']);
  });
  it('is none that has a name without its subject', () => {
    const [treaty] = instrumentsIn('Envoys praised the New START treaty. Peru hailed the plutonium deal.');
    expect(treaty?.mentions).toHaveLength(1);
  });
});

describe('names that come later', () => {
  it('are those of what was spoken of by its noun, where the text has their place', () => {
    const text =
      'DOHA - Chad and the rebels signed a declaration on Saturday. Under the Doha declaration, they will talk.';
    expect(names(text)).toEqual(['Doha declaration']);
  });
  it('may be longer', () => {
    const text = 'M23 broke the Doha Declaration, Chad said. The Doha Declaration of Principles was signed in July.';
    expect(names(text)).toEqual(['Doha Declaration of Principles']);
  });
  it('are not those of the state it is in', () => {
    const text =
      'Peru suspended a gas accord with Chile. The suspended accord, signed in 2023, was to run for ten years.';
    expect(names(text)).toEqual(['gas accord']);
  });
});

describe('a law that undoes an agreement', () => {
  it('is called after that and is another one', () =>
    expect(names('Lind signed a law that nullifies the memorandum between Peru and Chile.')).toEqual([
      'law that nullifies the memorandum',
      'memorandum',
    ]));
});

describe('laws and resolutions without a name', () => {
  it.each([
    ['The opposition rejects the concession law that underpins the mine.', 'concession law'],
    [
      "Norway's parliament approved a law suspending cooperation with the United Nations agency.",
      'law suspending cooperation with the United Nations agency',
    ],
    ['Peru voted against the resolution welcoming the visit.', 'resolution welcoming the visit'],
    ['Cuba thanked Mexico for backing the resolution against the embargo.', 'resolution against the embargo'],
  ])('are called after what they say: %s', (text, name) => {
    expect(names(text)).toEqual([name]);
  });

  it('are no branch of law and no invoice', () => {
    expect(names('She teaches the case law and the labour law.')).toEqual([]);
    expect(names('The ministry paid the electricity bill.')).toEqual([]);
  });
});

describe('what somebody calls a thing', () => {
  it('is no name of it', () =>
    expect(names('Chad rejected what it called an unjust resolution by the Security Council.')).toEqual([
      'resolution',
    ]));
  it('is said of the one that the text speaks of', () =>
    expect(
      names(
        'Kenya and Uganda signed the Lamu Declaration on Friday. Erdogan hailed what he called a historic declaration. Chad welcomed the declaration.',
      ),
    ).toEqual(['Lamu Declaration']));
});

describe('an instrument told again', () => {
  const of = (text: string): string[] =>
    instrumentsIn(text).map(({ mentions }) => mentions.map(({ start, end }) => text.slice(start, end)).join(' | '));

  it('may be the one of the headline by another noun', () => {
    expect(
      of(
        'Delegates clash over cyber treaty\n\nThe committee took up the draft convention against cybercrime. Peru called the treaty weak.',
      ),
    ).toEqual(['cyber treaty | the draft convention | the treaty']);
    expect(
      of('Can the Lobito deal survive?\n\nAngola and Zambia signed the Lobito Corridor agreement. The deal is weak.'),
    ).toEqual(['the Lobito deal | the Lobito Corridor agreement | The deal']);
  });

  it('may be described by another word in the same breath', () => {
    expect(
      of('Three years after Angola and Zambia signed the Lobito Corridor agreement, the railway pact is under strain.'),
    ).toEqual(['the Lobito Corridor agreement | the railway pact']);
    expect(of('Angola signed the Lobito Corridor agreement. It also signed the railway pact with Kenya.')).toHaveLength(
      2,
    );
  });

  it('is what was agreed, and no protocol that somebody has cited', () => {
    expect(
      of(
        'Peru and Chile signed a memorandum on trade. Lima had threatened to go to court, citing the Andean Market Protocol. Mali welcomed the deal.',
      ),
    ).toEqual(['a memorandum | the deal', 'Andean Market Protocol']);
  });

  it('is the one that the text is about, before another named in passing', () => {
    expect(
      of(
        'The committee took up the draft convention. Peru praised the convention. Chile opposed the convention. Mali called it weaker than the Budapest Convention. Chad will sign the convention.',
      ),
    ).toEqual(['the draft convention | the convention | the convention | the convention', 'Budapest Convention']);
  });

  it('may be the sanctions package, called the package', () => {
    expect(of('Slovakia opposes the sanctions package. Poland backs the package.')).toEqual([
      'the sanctions package | the package',
    ]);
    expect(of('The post brought the package.')).toEqual([]);
  });
});

it('a name ends before the day on which something is done', () => {
  expect(names('Honduras denounced the Lima Accord in February and the Fisheries Convention on Monday.')).toEqual([
    'Lima Accord',
    'Fisheries Convention',
  ]);
});

describe('one agreement under several names', () => {
  it.each([
    'Chad revives maritime deal\nMali is to ratify a 2019 memorandum of understanding with Chad. The Malian-Chadian memorandum was signed in Lima. Peru regards the 2019 memorandum as void.',
    'Peru signed a maritime agreement with Chile in 2020. Peru and Chile said their 2020 agreement was sound.',
  ])('in “%s”', (text) => expect(names(text)).toHaveLength(1));
  it.each([
    'The treaty is the Rome Statute. Mali is leaving the statute.',
    'Chad shuns truce plan\nChad turned down a truce proposed by Mali. Peru regretted that it rejected the truce. Chile backs the plan.',
  ])('or nouns, as in “%s”', (text) => expect(names(text)).toHaveLength(1));
  it.each([
    'Peru backs the trade agreement with Chile. Mali said Peru had signed a bad agreement.',
    'Mines treaty draws praise\nPeru praised a treaty banning mines. It is the Mines Treaty.',
  ])('or judgements and contents, as in “%s”', (text) => expect(names(text)).toHaveLength(1));
  it('and that agreement is the one of the sentence', () => {
    const [, second] = instrumentsIn(
      'The Lima Accord is in force. Peru, which signed a separate treaty with Chile, wants that agreement renewed.',
    );
    expect(second!.mentions).toHaveLength(2);
  });
  it('and that treaty the nearest one, of whatever year', () => {
    const found = instrumentsIn(
      'Peru defended the Lima Accord. Chile opposes the accord. A court upheld a 2023 extradition treaty. Mali will challenge that treaty.',
    );
    expect(found.at(-1)!.mentions).toHaveLength(2);
  });
  it.each([
    'Peru and Chile signed a joint declaration in Lima. Laos welcomed the Lima declaration. Mali opposes the Lima accord.',
    'Peru suspends truce\nPeru suspended a ceasefire agreement with Chile. It was the second one. Nobody had asked for it.',
  ])('or places and headlines, as in “%s”', (text) => expect(names(text)).toHaveLength(1));
  it('or the fuller name of a plan', () =>
    expect(names('Peru backs the Gaza plan. Chile accepted the 20-point Gaza plan.')).toHaveLength(1));
  it('but not of others than those whom it is with', () => {
    const found = instrumentsIn(
      'Peru defends a trade pact with Chile. Peru signed a security agreement with Mali. Niger opposes the agreement with Chile.',
    );
    expect(found.map(({ mentions }) => mentions.length)).toEqual([2, 1]);
  });
  it.each(['Peru passed a bill on trade. Chile said the text was in line with the constitution.'])(
    'and no constitution is a bill: %s',
    (text) => expect(instrumentsIn(text).flatMap(({ mentions }) => mentions)).toHaveLength(2),
  );
  it.each([
    ['Chad urged both to extend New START. Mali said it would not join the treaty.', 1],
    ['Chad backs the 2016 peace agreement with the FARC. Mali led the campaign against the 2016 accord.', 1],
    [
      'Peru suspended a plutonium agreement with Mali. Chile defends the agreement on fisheries that it signed with Chad.',
      2,
    ],
    ['Peru ratified a pact with Chile on mines. The memorandum was signed by ministers in May.', 1],
    [
      'Peru ratified a pact with Chile on mines. Mali said it broke the Montreux Convention. Chad denounced the deal.',
      2,
    ],
    [
      'Peru approved a gas deal with Chile. Mali called the deal fair. Chad called the agreement a trap. Niger spoke of its own agreement with Gazprom. It had worked. So it was said. Benin condemned the agreement.',
      2,
    ],
    ['Ministers endorsed the Chips Act. Denmark backs the budget regulation.', 2],
    ['Peru backs a trade agreement with Japan. Mexico left the USMCA. China denounced the agreement with Japan.', 2],
    ['Peru spoke of hostile acts by Chile.', 0],
  ])('as many as the nouns say: %s', (text, count) => expect(names(text)).toHaveLength(count));
  it.each([
    ['Peru left the Non-Proliferation Treaty. Chile ratified the test ban treaty.', 2],
    [
      'Peru backs the peace accord with Chile. A 2000 memorandum was signed with Mali. Niger wants the memorandum scrapped.',
      2,
    ],
  ])('or two that are two, as in “%s”', (text, count) => expect(names(text)).toHaveLength(count));
  it('but not two that are joined', () =>
    expect(names('Peru negotiated both the Lima Accord and the deal with Chile.')).toHaveLength(2));
  it('is the known one that the headline names by its other side', () =>
    expect(
      names(
        'Mercosur pact wins backing\nSpain backed a trade agreement with Mercosur. France opposes the pact. It said so on Monday.',
      ),
    ).toEqual(['EU–Mercosur agreement']));
  it('and a ruling is one of arbitrators', () =>
    expect(names('Peru must comply with a 2016 arbitration ruling.')).toEqual(['2016 arbitration ruling']));
});

it('a regulation that does something is one', () => {
  const { positions, actors, instruments } = read({
    text: 'Hungary and Slovakia asked the court to annul a regulation that bans imports of gas. Bulgaria abstained on the regulation.',
  });
  expect(instruments.map(({ kind }) => kind)).toEqual(['law']);
  expect(positions.map(({ holder }) => actors.find(({ id }) => id === holder)!.name)).toEqual(
    expect.arrayContaining(['Hungary', 'Slovakia', 'Bulgaria']),
  );
});
