import { describe, expect, it } from 'vitest';
import { read } from './read.js';

const of = (text: string) => {
  const { statements, events, actors, instruments, positions } = read({ text, published: '2025-11-18' });
  const nameOf = (id: string) => [...actors, ...instruments].find((one) => one.id === id)!.name;
  return {
    country: (name: string) => actors.find((actor) => actor.name === name)?.country,
    instruments: instruments.map(({ name }) => name),
    said: statements.map(
      ({ speakers, content }) =>
        `${speakers.map(nameOf).join(', ')}: ${content.map(({ start, end }) => text.slice(start, end)).join(' … ')}`,
    ),
    events: events.map(
      ({ type, actors: a, recipients: r }) =>
        `${type}: ${a.map(({ actor }) => nameOf(actor)).join(', ')} > ${r.map(({ actor }) => nameOf(actor)).join(', ')}`,
    ),
    held: positions.map(({ holder, stance, toward }) => `${nameOf(holder)} ${stance} ${nameOf(toward)}`),
  };
};

describe('who speaks', () => {
  it('is not to whom a letter was sent', () =>
    expect(
      of(
        'In the letter, sent on Friday to Secretary-General Antonio Guterres, Peru’s permanent representative to the UN, Rosa Lind, said Chad had lied.',
      ).said,
    ).toEqual(['Rosa Lind: Chad had lied']));

  it('are those named of many', () =>
    expect(
      of('The minister resigned after three of her aides, Rosa Lind, Ann Lee and Carlos Mora, accused her of lying.')
        .said,
    ).toEqual(['Rosa Lind, Ann Lee, Carlos Mora: her of lying']));

  it('are both of whom a clause tells', () => {
    const { said, events } = of('Peru and Chile, neither of which recognises Kosovo, voted against the resolution.');
    expect(said).toContain('Peru, Chile: the resolution');
    expect(events).toContain('SUPPORT: Peru, Chile > Kosovo');
  });

  it('of what was found is whoever looked', () =>
    expect(
      of(
        'The minister told reporters that a UN team had visited the site and found, on first evidence, that the mines were new; Chad’s Mine Agency disputed the finding, saying it had not been asked.',
      ).said,
    ).toEqual([
      'The minister: that a UN team had visited the site and found, on first evidence, that the mines were new',
      'Mine Agency: the finding',
      'Mine Agency: it had not been asked',
    ]));
});

describe('a letter that the sentence before tells of', () => {
  it('is of those who sent it, and not of whoever got it', () => {
    const { said, events } = of(
      'Peru and Chile sent a letter to the council. It said the pact was void and called on Chad to leave.',
    );
    expect(said.slice(1)).toEqual(['Peru, Chile: the pact was void', 'Peru, Chile: Chad to leave']);
    expect(events).toContain('REQUEST: Peru, Chile > Chad');
  });

  it('is of those who handed it over and of whoever signed it too', () =>
    expect(
      of(
        '“Nobody can rely on it,” Rosa Lind said, according to IRNA. Rosa Lind and Carlos Mora handed over a letter, which Fu Cong had also signed. It says that Chad had no right to act.',
      ).said.at(-1),
    ).toBe('Rosa Lind, Carlos Mora, Fu Cong: that Chad had no right to act'));

  it('is nothing that a state goes on to say of itself', () =>
    expect(of('Peru sent the letter to Chad. Chad read it. It said the pact was void.').said.at(-1)).toBe(
      'Chad: the pact was void',
    ));
});

describe('who did it', () => {
  it('is whoever stands before the words of saying', () =>
    expect(of('Rosa Lind had another view: the Council, she said, had condemned Peru.').events).toEqual([
      'ACCUSE: Council > Peru',
    ]));

  it('is not whose request was turned down', () =>
    expect(of('Rosa Lind complained that a request made by Chad was turned down.').events).toEqual([]));

  it('is nobody where a mine went off', () =>
    expect(of('Lima ended the truce after a mine on its side of the frontier wounded a soldier.').events).toContain(
      'ASSAULT:  > a soldier',
    ));

  it('is not whoever recalled his envoy when a rocket hit a school', () =>
    expect(of('Peru recalled its envoy a day after a rocket fired from Chad hit a school.').events).toContain(
      'ASSAULT:  > a school',
    ));

  it('allows nothing by an attack', () =>
    expect(of('A Chinese attack on the island could allow Tokyo to deploy its forces, Rosa Lind said.').events).toEqual(
      [],
    ));

  it('votes beside others, and not against them', () =>
    expect(of('Pakistan voted with Russia and China against resolution 2790.').events).toEqual([
      'REJECT: Pakistan > ',
    ]));

  it('lays no sanctions where they are only spoken of', () => {
    expect(of('Russian envoys say UN sanctions on Tehran have no legal basis.').events).toEqual([]);
    expect(of('EU sanctions on Russia took effect on Monday.').events).toEqual(['SANCTION: European Union > Russia']);
  });

  it('is all who abstained', () =>
    expect(
      of(
        'The text, resolution 2797, was put to a vote. Russia, China and Pakistan abstained, and Algeria, which hosts the Polisario Front, did not take part in the vote.',
      ).held,
    ).toEqual(
      expect.arrayContaining(
        ['Russia', 'China', 'Pakistan'].map((one) => `${one} abstains UN Security Council Resolution 2797`),
      ),
    ));
});

describe('what is held', () => {
  it('fails to meet what is asked', () =>
    expect(of('Peru says the peace plan fails to meet its demands.').held).toEqual(['Peru opposes peace plan']));

  it('is not support where nobody vetoes', () => {
    const { events, held } = of(
      'The Council adopted resolution 2803. Beijing had not vetoed it because Arab states supported it, its envoy said.',
    );
    expect(held.filter((one) => one.startsWith('China'))).toEqual([]);
    expect(events).not.toContain('SUPPORT: Arab states > China');
  });

  it('is the blessing of those who give it', () =>
    expect(
      of(
        'Peru’s envoy, whose country had put forward a draft of its own, said the Council was giving its blessing to “a Chadian plan”.',
      ).held,
    ).toEqual(['Peru supports own draft', 'Council supports Chadian plan']));
});

describe('the text', () => {
  const story =
    'The Security Council on Friday described Morocco’s proposal as a basis for talks. The text, resolution 2797, was put forward by the United States. ';
  it('is the resolution beside it, and no plan', () =>
    expect(of(story).instruments).toEqual(['Morocco’s proposal', 'UN Security Council Resolution 2797']));

  it('is what was voted on, where a plan is spoken of as well', () =>
    expect(
      of(
        `${story}The resolution was welcomed by France. The Front will not talk about the Moroccan plan. Russia said it had abstained because the text was unbalanced.`,
      ).held,
    ).toContain('Russia abstains UN Security Council Resolution 2797'));

  it('was adopted when the resolution of the headline was', () =>
    expect(
      of(
        'Hamas says resolution 2803 fails\nNEW YORK, November 17, 2025 – The UN Security Council on Monday adopted a resolution drafted by the United States.',
      ).instruments,
    ).toEqual(['UN Security Council Resolution 2803']));
});

describe('who is who', () => {
  it('receives an ambassador at home', () =>
    expect(
      of(
        'BEIJING (Agency) – China’s ambassador to Japan, Wu Jianghao, met Foreign Minister Kenji Mora in Tokyo.',
      ).country('Kenji Mora'),
    ).toBe('JPN'));

  it('is the head of the body that a headline speaks of', () =>
    expect(
      of('Chad turns to UN chief\nLIMA – Chad wrote to Secretary-General Antonio Guterres on Monday.').events,
    ).toEqual(['CONSULT: Chad > António Guterres']));

  it('is nobody who only opposes', () =>
    expect(of('Peru’s opposition to the treaty has not changed, Rosa Lind said.').country('Peru’s opposition')).toBe(
      undefined,
    ));
});
