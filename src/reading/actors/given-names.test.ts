import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

const actorsOf = (text: string, published?: string) =>
  read({ text, ...(published ? { published } : {}) }).actors.map(({ name, country, sectors, mentions }) => ({
    name,
    country,
    sectors,
    words: mentions.map(({ start, end }) => text.slice(start, end)),
  }));

describe('the list of actors', () => {
  it('has one entry for a spokesman and his name behind the body that he speaks for', () => {
    const actors = actorsOf('A spokesman for the Peruvian defence ministry, Luis Mora, denied it. Mora blamed Chile.');
    expect(actors.find(({ name }) => name === 'Luis Mora')?.words).toEqual([
      'A spokesman for the Peruvian defence ministry',
      'Luis Mora',
      'Mora',
    ]);
  });

  it('has one entry for whoever gives a name', () => {
    const actors = actorsOf('A shopkeeper who gave his name as Ali said he fled.', '2025-05-01');
    expect(actors.map(({ name, country, words }) => [name, country, words])).toEqual([
      ['Ali', null, ['A shopkeeper', 'who', 'his', 'Ali', 'he']],
    ]);
  });

  it('has one entry for an agency and the words before its name', () =>
    expect(actorsOf('State news agency TASS reported that the talks had failed.').map(({ words }) => words)).toEqual([
      ['State news agency', 'TASS'],
    ]));

  it('knows the Security Council of a state from that of the United Nations', () => {
    const actors = actorsOf("Russia's Security Council met on Monday. The council of ministers did not.");
    expect(actors.find(({ words }) => words.includes('Security Council'))).toMatchObject({
      name: 'Security Council of Russia',
      country: 'RUS',
      sectors: ['GOV'],
    });
  });

  it('gives a lawmaker the state of his party', () => {
    const actors = actorsOf(
      '“They sold our land,” Luis Mora, a lawmaker with the Peruvian Democratic Party, wrote on X.',
    );
    expect(actors.find(({ name }) => name === 'Luis Mora')).toMatchObject({ country: 'PER', sectors: ['LEG'] });
  });

  it('takes no one who threatens both countries for one of them', () => {
    const actors = read({
      text: 'Peru and Chile signed a truce. An envoy said Washington had threatened to end trade talks with both countries.',
    }).actors;
    const both = actors.find(({ members }) => members.length === 2);
    expect(both?.members.map((id) => actors.find((one) => one.id === id)!.name)).toEqual(['Peru', 'Chile']);
  });

  it('knows a body of states by the last word of its full name, and its chief', () => {
    const actors = actorsOf(
      'The IAEA urged Iran to wait, while the agency’s chief flew home. Rafael Grossi, director general of the IAEA, was late.',
    );
    expect(actors.find(({ words }) => words.includes('IAEA'))?.words).toContain('the agency');
    expect(actors.find(({ words }) => words.includes('Rafael Grossi'))?.words).toContain('the agency’s chief');
  });

  it('has one entry for a body and the noun behind its name', () => {
    const actors = actorsOf('Lind told Xinhua news agency that he would stay. Xinhua asked again.');
    expect(actors.filter(({ words }) => words.some((word) => /Xinhua/.test(word))).map(({ words }) => words)).toEqual([
      ['Xinhua', 'Xinhua news agency', 'Xinhua'],
    ]);
  });

  it('takes what somebody deals with for no state that he serves', () =>
    expect(
      actorsOf('Ali Vaez, Iran director at the International Crisis Group, disagreed.').find(
        ({ name }) => name === 'Ali Vaez',
      ),
    ).toMatchObject({ country: null, sectors: ['NGO'] }));

  it('takes no council of another kind for the one named before', () =>
    expect(
      actorsOf('The U.N. Security Council met. The ruling council denied it.').find(({ words }) =>
        words.includes('The ruling council'),
      )?.words,
    ).toEqual(['The ruling council']));

  it('knows the congress of the state that a text comes from', () =>
    expect(
      actorsOf('LIMA (AP) — Ministers told Congress that Peru would stay.').find(({ words }) =>
        words.includes('Congress'),
      ),
    ).toMatchObject({ name: 'Congress', country: 'PER', sectors: ['LEG'] }));

  it('takes a participle at the head of a sentence for no part of a name', () =>
    expect(actorsOf('Neighboring Chile expressed concern.').map(({ name }) => name)).toEqual(['Chile']));

  it('gives a parliament the state of the minister who speaks in it', () =>
    expect(
      actorsOf('Iranian Foreign Minister Abbas Araqchi, speaking in parliament in Tehran, told lawmakers to wait.').map(
        ({ words, country }) => [words[0], country],
      ),
    ).toEqual(
      expect.arrayContaining([
        ['parliament', 'IRN'],
        ['lawmakers', 'IRN'],
      ]),
    ));

  it('lets the accused deny', () => {
    const actors = actorsOf('Sudan accuses Chad of arming rebels, a charge it denies.');
    expect(actors.find(({ name }) => name === 'Chad')?.words).toEqual(['Chad', 'it']);
  });

  it('calls on nobody who calls', () => {
    const actors = actorsOf('Britain and France deplored Iran’s refusal and called on it to return.');
    expect(actors.find(({ name }) => name === 'Iran')?.words).toContain('it');
  });

  it('knows a general by his rank again', () => {
    const actors = actorsOf('Gen. Luis Mora left Lima. The general told troops to wait.');
    expect(actors.find(({ name }) => name === 'Luis Mora')?.words).toContain('The general');
  });

  it('leaves out who wrote the text', () =>
    expect(actorsOf('Talks fail\n\nBy Rosa Paul\n\nPeru left the talks.').map(({ name }) => name)).toEqual(['Peru']));

  it('leaves out office and justice where they are nobody', () =>
    expect(actorsOf('Justice was served before Lind took office.').map(({ name }) => name)).toEqual(['Lind']));

  it('has one entry for two nouns before a name', () =>
    expect(
      actorsOf("Lind's son and adviser, Carlos Huamani, left.").find(({ name }) => name === 'Carlos Huamani')?.words,
    ).toEqual(["Lind's son", 'adviser', 'Carlos Huamani']));

  it('has an entry for a speaker who is only called by what he does', () => {
    const actors = actorsOf('Lind left. “It is dark,” a rickshaw puller said, declining to give his name.');
    expect(actors.find(({ words }) => words.includes('his'))?.words).toEqual(['a rickshaw puller', 'his']);
  });

  it('knows two men by the two who were told of', () => {
    const actors = actorsOf(
      'Two Ukrainians blew up a railway line. Donald Tusk met Radek Sikorski. The ministry knew nothing of the two men.',
    );
    expect(actors.find(({ words }) => words.includes('the two men'))?.words).toEqual(['Ukrainians', 'the two men']);
  });

  it('knows the bloc of the European Commission', () =>
    expect(
      actorsOf('The European Commission stood by Poland. The bloc would pay, it said.').find(({ words }) =>
        words.includes('The bloc'),
      )?.name,
    ).toBe('European Union'));

  it('takes for his part for whoever stands before it', () =>
    expect(
      actorsOf('Emmanuel Macron spoke. Friedrich Merz for his part said Europe must act.').find(
        ({ name }) => name === 'Friedrich Merz',
      )?.words,
    ).toContain('his'));

  it('gives the head of somebody’s bureau the bureau', () =>
    expect(
      actorsOf(
        "Poland's president, Karol Nawrocki, left. Luis Mora, the head of Nawrocki's policy bureau, stayed.",
        '2025-10-01',
      ).find(({ name }) => name === 'Luis Mora'),
    ).toMatchObject({ country: 'POL' }));

  it('goes on counting officials of one state', () => {
    const actors = actorsOf('Two Peruvian officials said so. A third official disputed it.');
    expect(actors.find(({ words }) => words.includes('A third official'))?.country).toBe('PER');
  });

  it('gives forces and state television the state of the minister who speaks of them', () => {
    const actors = actorsOf(
      'BOGOTA (AP) — Colombia protested. Venezuelan Defence Minister Luis Mora said on state television that the armed forces were ready.',
    );
    expect(
      actors.filter(({ words }) => /^(?:state television|the armed forces)$/.test(words[0]!)).map((one) => one.country),
    ).toEqual(['VEN', 'VEN']);
  });

  it('knows a party by the one named before, and the opposition by its name', () => {
    const actors = actorsOf(
      'Senator Ana Mora of the Democratic Party objected. Her party sued. The main opposition Peru Party agreed.',
    );
    expect(actors.filter(({ words }) => words.some((word) => /[Pp]arty/.test(word))).map(({ words }) => words)).toEqual(
      [
        ['Democratic Party', 'Her party'],
        ['The main opposition', 'Peru Party'],
      ],
    );
  });

  it('knows an official of the past in a headline', () =>
    expect(
      actorsOf('Court frees ex-premier\n\nA court freed former Prime Minister Luis Mora.').find(
        ({ name }) => name === 'Luis Mora',
      )?.words,
    ).toContain('ex-premier'));

  it('gives a spokesman to the body that the sentence before is about', () => {
    const actors = actorsOf(
      'The Labour Party welcomed it. The Democratic Party expressed regret. “It is sad,” said its spokesperson, Ana Mora.',
    );
    expect(actors.find(({ name }) => /Democratic/.test(name))?.words).toContain('its');
  });

  it('gives his government to whoever tells of it', () => {
    const actors = actorsOf(
      "Luis Mora wept. Mora lost. Japan's chief cabinet secretary, Minoru Kihara, told Mora that his government was watching.",
    );
    expect(actors.find(({ name }) => name === 'Minoru Kihara')?.words).toContain('his');
  });

  it('knows the Commission where the union is named', () =>
    expect(
      actorsOf(
        'EU ministers met in Brussels, Belgium. Belgium objected to an EU plan. Belgium said the Commission was wrong.',
      ).map(({ name }) => name),
    ).toContain('European Commission'));

  it('knows the group of whoever leads it', () => {
    const actors = actorsOf(
      'Hezbollah leader Naim Qassem told Reuters that his group would fight. The group was ready.',
    );
    expect(actors.find(({ name }) => name === 'Hezbollah')?.words).toEqual(['Hezbollah', 'his group', 'The group']);
  });

  it('has one entry for a noun and the name behind it', () => {
    const actors = actorsOf('One of them, a farmer named Hussein, spoke to the newspaper An-Nahar by phone.');
    expect(actors.find(({ name }) => name === 'Hussein')?.words).toEqual(['a farmer', 'Hussein']);
  });

  it('takes a part that is played for nobody', () =>
    expect(actorsOf('Lind trusted Peru as a mediator.').map(({ name }) => name)).toEqual(['Lind', 'Peru']));

  it('gives an office to whom the sentence before is about', () => {
    const actors = actorsOf(
      'Luis Mora left. Israeli Defence Minister Israel Katz warned Lebanon. His office said that he meant it.',
    );
    expect(actors.find(({ name }) => name === 'Israel Katz')?.words).toContain('His');
  });

  it('knows the only general of a text', () => {
    const actors = actorsOf('Lebanese army commander Rodolphe Haykal left. Lind had criticised the general.');
    expect(actors.find(({ name }) => name === 'Rodolphe Haykal')?.words).toContain('the general');
  });

  it('gives a spokesman the state that speaks through him', () => {
    const actors = actorsOf('Ivory Coast said through government spokesman Amadou Coulibaly that it would talk.');
    expect(actors.find(({ name }) => name === 'Amadou Coulibaly')?.country).toBe('CIV');
  });

  it('knows an American by his party', () =>
    expect(
      actorsOf('TEGUCIGALPA (AFP) — Honduras voted. A Democratic congressman, Joaquin Mora, objected.').find(
        ({ name }) => name === 'Joaquin Mora',
      )?.country,
    ).toBe('USA'));

  it('gives the chief of forces the state that a text reports from', () =>
    expect(
      actorsOf('LIMA (AP) — Peru voted. Armed forces chief Luis Mora promised calm.').find(
        ({ name }) => name === 'Luis Mora',
      )?.country,
    ).toBe('PER'));

  it('has one entry for a name in letters and what it is', () =>
    expect(actorsOf('Luis Mora told HCH television that he had won.').map(({ name }) => name)).toEqual([
      'Luis Mora',
      'HCH',
    ]));

  it('has one entry for a suspect and the name given to him', () =>
    expect(actorsOf('The suspect, named only as Luis M., denied it.').map(({ words }) => words)).toEqual([
      ['The suspect', 'Luis M.'],
    ]));

  it('is at home in neither of two datelines', () =>
    expect(
      actorsOf('WARSAW/BERLIN (dpa) - Poland refused. Justice Minister Ana Hubig objected.').find(
        ({ name }) => name === 'Ana Hubig',
      )?.country,
    ).toBeNull());

  it('lets a palace speak', () =>
    expect(
      actorsOf('MANILA (AP) — Philippine deputies met. The presidential palace denied it.').find(({ words }) =>
        words.includes('The presidential palace'),
      ),
    ).toMatchObject({ country: 'PHL', sectors: ['GOV'] }));

  it('takes no part of a state for the state of its name', () => {
    const actors = actorsOf('Lind met deputies in Niger state. Niger state media said so.');
    expect(actors.find(({ country }) => country === 'NER')?.words.length).toBe(1);
  });

  it('lets a presidency speak', () =>
    expect(
      actorsOf('ABUJA (AP) — Nigeria voted. The presidency called him bitter.').find(({ words }) =>
        words.includes('The presidency'),
      ),
    ).toMatchObject({ country: 'NGA', sectors: ['GOV'] }));
});
