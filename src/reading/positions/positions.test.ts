import { describe, expect, it } from 'vitest';
import type { Position, Reading } from '../../record/index.js';
import { read } from '../index.js';
import { stanceLexicon } from './lexicon.js';

const positionsIn = (text: string): { reading: Reading; positions: readonly Position[] } => {
  const reading = read({ text, published: '2025-06-01' });
  const instruments = new Set(reading.instruments.map((instrument) => instrument.id));
  return { reading, positions: reading.positions.filter((position) => instruments.has(position.toward)) };
};
/** `IRN opposes UN Security Council Resolution 2231`, a line a position toward an instrument. */
const lines = (text: string): string[] => {
  const { reading, positions } = positionsIn(text);
  const name = (id: string): string => {
    const actor = reading.actors.find((one) => one.id === id);
    return actor
      ? actor.kind === 'state'
        ? (actor.country ?? actor.name)
        : actor.name
      : reading.instruments.find((one) => one.id === id)!.name;
  };
  return positions.map((p) => `${name(p.holder)} ${p.stance} ${name(p.toward)}`);
};

const examples = [
  ...stanceLexicon.verbs,
  ...stanceLexicon.nouns,
  ...stanceLexicon.idioms,
  ...stanceLexicon.predicates,
  ...stanceLexicon.presupposed,
];

describe('words that take a stance', () => {
  it.each(examples.map((entry) => [entry.example, entry.stance]))('%s → %s', (example, stance) => {
    expect(positionsIn(example).positions.map((position) => position.stance)).toEqual([stance]);
  });
});

describe('positions', () => {
  it('belong to the speakers of the statement that judges, not to the document', () => {
    expect(lines('Iran said Resolution 2231 had expired.')).toEqual([
      'IRN holds-terminated UN Security Council Resolution 2231',
    ]);
    expect(lines('Resolution 2231 has expired.')).toEqual([]);
  });

  it('turn round under negation, refusal and undoing', () => {
    expect(lines('Brazil refused to comply with the Rome Statute.')).toEqual(['BRA opposes Rome Statute']);
    expect(lines('The president of Egypt has called for the termination of the Camp David Accords.')).toEqual([
      expect.stringMatching(/ opposes Camp David Accords$/),
    ]);
    expect(lines('France said Resolution 1929 was not in force.')).toEqual([
      'FRA holds-terminated UN Security Council Resolution 1929',
    ]);
  });

  it('are held by every subject of the act', () => {
    expect(lines('Norway and Sweden supported the Open Skies Treaty.').sort()).toEqual([
      'NOR supports Treaty on Open Skies',
      'SWE supports Treaty on Open Skies',
    ]);
  });

  it('reach an instrument inside a larger subject', () => {
    expect(lines('Russia said that all efforts to invoke the snapback mechanism were illegal.')).toEqual([
      'RUS opposes snapback mechanism',
    ]);
  });

  it('follow a possessive back to the instrument of the clause', () => {
    expect(
      lines('China said that under clause 8 of Resolution 2231 all of its provisions were terminated in October.'),
    ).toContain('CHN holds-terminated UN Security Council Resolution 2231');
  });

  it('follow a pronoun to the one instrument of the sentence before', () => {
    expect(lines('The council passed a resolution on Sudan. Russia opposed it.')).toEqual([
      'RUS opposes resolution of the council',
    ]);
  });
});

describe('what somebody holds an instrument to be', () => {
  it.each([
    [
      'Peru considers Resolution 2231 to have expired in May.',
      'PER holds-terminated UN Security Council Resolution 2231',
    ],
    ['The Peruvian government declared the Oslo Accords void.', 'The Peruvian government opposes Oslo Accords'],
    [
      'Chile spoke of Resolution 2231. France maintains that its earlier provisions were restored.',
      'FRA holds-in-force UN Security Council Resolution 2231',
    ],
    ['Russia said it would no longer implement Resolution 2231.', 'RUS opposes UN Security Council Resolution 2231'],
    ['Peru refused to sign the Paris Agreement.', 'PER opposes Paris Agreement'],
    ['Peru will not sign the Paris Agreement unless Chile does.', 'PER opposes Paris Agreement'],
    ['Peru opposes leaving the Paris Agreement.', 'PER supports Paris Agreement'],
    ['China voted against Resolution 2623.', 'CHN rejects UN Security Council Resolution 2623'],
  ])('in “%s”', (text, line) => expect(lines(text)).toEqual([line]));
  it('is not told of who has not signed yet', () =>
    expect(lines('Neither Peru nor Chile has signed the Paris Agreement.')).toEqual([]));
  it('is told in a letter and not of it', () =>
    expect(lines('Norway backed that stance in a separate letter to the council.')).toEqual([]));
  it('is kept by whoever opposes attempts to undermine it', () =>
    expect(lines('China opposed attempts to undermine the Paris Agreement.')).toEqual([
      'CHN supports Paris Agreement',
    ]));
  it('is nothing that ends at the end of a year', () =>
    expect(lines('The Lima Declaration commits Peru and Chile to meet before the end of 2026.')).toEqual([]));
});

describe('positions told in passing', () => {
  it('stand in relative clauses, with or without a pronoun', () => {
    expect(lines('Peru signed the Lima Accord, which Chile has rejected, on Monday.').sort()).toEqual([
      'CHL rejects Lima Accord',
      'PER supports Lima Accord',
    ]);
    expect(lines('Envoys spoke of the Lima Accord that Chile rejects.')).toEqual(['CHL rejects Lima Accord']);
  });

  it('are shared by those who do likewise', () => {
    expect(lines('Norway supports the Paris Agreement, as does Sweden.').sort()).toEqual([
      'NOR supports Paris Agreement',
      'SWE supports Paris Agreement',
    ]);
    expect(lines('Norway backed the Rome Statute. So did Sweden and Malta.').sort()).toEqual([
      'MLT supports Rome Statute',
      'NOR supports Rome Statute',
      'SWE supports Rome Statute',
    ]);
    expect(lines('Norway will not ratify the Rome Statute, nor will Malta.').sort()).toEqual([
      'MLT opposes Rome Statute',
      'NOR opposes Rome Statute',
    ]);
    expect(lines('Vietnam, like the Philippines, rejects the Rome Statute.').sort()).toEqual([
      'PHL rejects Rome Statute',
      'VNM rejects Rome Statute',
    ]);
    expect(lines('Norway backed the Rome Statute, as Sweden was told.')).toEqual(['NOR supports Rome Statute']);
  });

  it('are toward what it means in the next sentence, whoever takes them', () => {
    expect(lines('Envoys spoke of a border pact with Chad. Ministers from Mali opposed it.')).toEqual([
      expect.stringMatching(/ opposes border pact$/),
    ]);
  });
});

describe('positions of a bloc', () => {
  it('are its own where the text names but some of its members', () => {
    expect(lines('The African Union opposes the Rome Statute. Egypt and Kenya said nothing.')).toEqual([
      'African Union opposes Rome Statute',
    ]);
    expect(lines('The E3 opposes the Rome Statute. France, Germany and Britain said so.')).toHaveLength(3);
  });
});

it('positions are toward what somebody calls it', () => {
  expect(lines('Chad praised the Lima Accord. Mali called it a farce.').sort()).toEqual([
    'MLI opposes Lima Accord',
    'TCD supports Lima Accord',
  ]);
  expect(lines('Chad praised the Lima Accord. Mali said it was unfair.').sort()).toContain('MLI opposes Lima Accord');
});

it('positions toward what a bloc has drawn up are none toward the bloc', () => {
  const { positions, actors } = read({ text: 'Egypt backed the African Union roadmap.', published: '2025-06-01' });
  const bloc = actors.find(({ name }) => name === 'African Union')!;
  expect(positions.filter(({ toward }) => toward === bloc.id)).toEqual([]);
});

describe('positions in the first person', () => {
  it('are the speaker’s', () => {
    expect(lines('“We reject the Lima Accord in full,” Chadian minister Abakar Issa told reporters.')).toEqual([
      'Abakar Issa rejects Lima Accord',
    ]);
    expect(lines('“Our government supports the Lima Accord,” said Chadian minister Abakar Issa.')).toEqual([
      'Abakar Issa supports Lima Accord',
    ]);
  });
});

describe('positions told by nouns', () => {
  it.each([
    ['Hungarian opposition to the Dublin Regulation has hardened.', 'HUN opposes Dublin Regulation'],
    ['Norway, a critic of the Rome Statute, stayed silent.', 'NOR opposes Rome Statute'],
    ['The Rome Statute drew praise from Norway.', 'NOR supports Rome Statute'],
    ['Norway spoke in defence of the Rome Statute.', 'NOR supports Rome Statute'],
    ['Norway dropped its opposition to the Rome Statute.', 'NOR supports Rome Statute'],
    ['Norway ruled out a withdrawal from the Rome Statute.', 'NOR supports Rome Statute'],
    ['Norway rejected calls to leave the Rome Statute.', 'NOR supports Rome Statute'],
  ])('in “%s”', (text, line) => expect([...new Set(lines(text))]).toEqual([line]));
});

describe('positions that are none', () => {
  it.each([
    'Malta denied that it would leave the Rome Statute.',
    'Malta will sign the Rome Statute only if Chad does.',
    'Malta stopped short of endorsing the Rome Statute.',
    'Malta is expected to ratify the Rome Statute.',
    'Will Malta ratify the Rome Statute?',
    'Norway voiced no support for the Rome Statute.',
    'Malta criticised members of the Rome Statute.',
  ])('in “%s”', (text) => expect(lines(text)).toEqual([]));
});

describe('positions on what is done to an instrument', () => {
  it.each([
    ['Mali said that leaving the Lima Accord would be a mistake.', /^MLI supports Lima Accord$/],
    ['China rejected the move to trigger the snapback.', /^CHN rejects snapback mechanism$/],
    ['Mali would neither sign nor recognise the Lima Accord.', /^MLI opposes Lima Accord$/],
    ['Mali declared the Lima Accord null and void.', /^MLI opposes Lima Accord$/],
    ['Mali called the Lima Accord a bad deal.', /^MLI opposes Lima Accord$/],
  ])('in “%s”', (text, line) => expect([...new Set(lines(text))]).toEqual([expect.stringMatching(line)]));
});

it('positions toward a law are others than those toward what it annuls', () =>
  expect(lines('Chad’s president signed a law nullifying the Lima Accord.')).toEqual([
    expect.stringMatching(/ supports law nullifying the Lima Accord$/),
    expect.stringMatching(/ opposes Lima Accord$/),
  ]));

it('positions are shared by those who follow', () =>
  expect(lines('Norway endorsed the Rome Statute, and Malta followed suit.').sort()).toEqual([
    'MLT supports Rome Statute',
    'NOR supports Rome Statute',
  ]));

describe('whose positions they are', () => {
  it.each([
    ['Chile published a treaty rejected by Peru.', 'PER rejects treaty'],
    ['“It is over,” said Juan Mora, who opposes the Lima Accord.', 'Juan Mora opposes Lima Accord'],
    ['Peru said it stood by the Lima Accord.', 'PER supports Lima Accord'],
    ['Peru urged Chile to give its support to the Lima Accord.', 'PER calls-for Lima Accord'],
    ['Peru declined to put its signature under the Lima Accord.', 'PER opposes Lima Accord'],
    ['Peru hailed the Lima Accord. Chile welcomed the ratification.', 'CHL supports Lima Accord'],
    ['Peru hailed the Lima Accord. Chile voiced reservations about the third clause.', 'CHL opposes Lima Accord'],
    ['India on Friday abstained on a UN resolution on Mali.', 'IND abstains UN resolution'],
  ])('in “%s”', (text, line) => expect(lines(text).at(-1)).toBe(line));
});

describe('what is told of something else', () => {
  it.each([
    'Peru demanded a referendum on the Lima Accord.',
    'Peru proposed changes to the Lima Accord.',
    'Peru has to change its laws before it signs the Lima Accord.',
    'Peru is not a party to the Lima Accord.',
    'Peru did not voice support for the Lima Accord.',
  ])('in “%s”', (text) => expect(lines(text)).toEqual([]));
  it('as what has become of it', () =>
    expect(lines('Peru said the vote had rendered the Lima Accord void.')).toEqual([
      'PER holds-terminated Lima Accord',
    ]));
});

describe('what each of several is said to hold beside a meeting', () => {
  it('is his own', () =>
    expect(
      lines(
        'Ministers met in Lima, with Peru denouncing the Lima Accord as a threat to farmers and Chile urging partners to sign it.',
      ),
    ).toEqual(['PER opposes Lima Accord', 'CHL calls-for Lima Accord']));
  it('is of a text that the same sentence speaks of as it', () =>
    expect(
      lines(
        'The council met, with Britain backing the draft resolution on Sudan and Russia dismissing it as a pretext.',
      ),
    ).toEqual(['GBR supports draft resolution', 'RUS rejects draft resolution']));
});

describe('who speaks', () => {
  it('does not mean himself by they, or by any such word in what is quoted', () =>
    expect(lines('“Those who doubt the Rome Statute forget that they voted for it,” a Peruvian envoy said.')).toEqual(
      [],
    ));
});

describe('who takes a stance', () => {
  it.each([
    ['Chad presented both sides with the Lima Accord, which neither has accepted.', []],
    ['Peru would leave the Lima Accord if it was not ratified, its minister said.', []],
    ['“Either the Lima Accord is signed now or it will not be signed by me,” Peru’s president said.', []],
    ['Peru said it could live with the Lima Accord if Article 4 was rewritten.', []],
    [
      'Mali tabled a draft resolution. Peru rejected the draft, saying it ignored the Lima Accord.',
      ['MLI supports draft resolution', 'PER rejects draft resolution', 'PER opposes draft resolution'],
    ],
    [
      'The draft treaty, put forward by Peru and Chile, failed.',
      ['PER supports draft treaty', 'CHL supports draft treaty'],
    ],
    [
      'Chad ratified the Lima Accord, but Peru declined to sign.',
      ['TCD supports Lima Accord', 'PER opposes Lima Accord'],
    ],
    [
      'Egypt praised the Lima Accord, which Peru wants to leave.',
      ['EGY supports Lima Accord', 'PER opposes Lima Accord'],
    ],
    ['Iran said there was no Resolution 2231 any more.', ['IRN holds-terminated UN Security Council Resolution 2231']],
    [
      'China said no country was under any obligation to apply Resolution 1929.',
      ['CHN opposes UN Security Council Resolution 1929'],
    ],
    [
      'China said it was not obliged to implement Resolution 1929.',
      ['CHN opposes UN Security Council Resolution 1929'],
    ],
    [
      'Chad praised the Lima Accord. “We have no intention of leaving it,” Peru’s minister said.',
      ['TCD supports Lima Accord', 'Peru’s minister supports Lima Accord'],
    ],
    ['Chad said the Lima Accord was without merit.', ['TCD opposes Lima Accord']],
    ['The council adopted a resolution that Peru denounced as an affront.', ['PER opposes resolution of the council']],
    ['Peru hoped that Chad would return to the Lima Accord.', ['PER calls-for Lima Accord']],
    ['Peru honoured the Lima Accord until Chad tore it up.', ['PER supports Lima Accord', 'TCD opposes Lima Accord']],
    [
      'Chad backs the Lima Accord but the Patriotic Alliance party has vowed to fight it.',
      ['TCD supports Lima Accord', 'Patriotic Alliance opposes Lima Accord'],
    ],
    [
      'Leaders spoke of a protocol that would open borders, with Peru and Chile refusing to sign and Mali calling the text a blunder.',
      ['PER opposes protocol', 'CHL opposes protocol', 'MLI opposes protocol'],
    ],
    ['Peru signed but did not ratify the Lima Accord.', ['PER supports Lima Accord']],
    ['Chad left the talks, casting doubt on the Lima Accord.', []],
    ['Mora spoke of the Lima Accord. “It is a mistake to leave,” Peru’s minister said.', []],
    [
      'Chad praised the Lima Accord. Peru voted against withdrawal.',
      ['TCD supports Lima Accord', 'PER supports Lima Accord'],
    ],
    [
      'Peru and Chile sent a letter to the president that declared Resolution 2231 terminated.',
      [
        'PER holds-terminated UN Security Council Resolution 2231',
        'CHL holds-terminated UN Security Council Resolution 2231',
      ],
    ],
    ['Russia expected Mali to honour its obligations under the Lima Accord.', ['RUS calls-for Lima Accord']],
  ])('in “%s”', (text, expected) => expect(lines(text)).toEqual(expected));

  it('is on every number of a list', () =>
    expect(lines('Britain said Resolutions 1696, 1737 and 1747 were binding.').sort()).toEqual([
      'GBR holds-in-force UN Security Council Resolution 1696',
      'GBR holds-in-force UN Security Council Resolution 1737',
      'GBR holds-in-force UN Security Council Resolution 1747',
    ]));

  it('makes no claim in the words that the reporter adds to what he told', () => {
    const { positions } = positionsIn('Peru drew up a draft agreement that Chad declined to sign.');
    expect(positions.filter(({ stance }) => stance === 'opposes').map(({ statement }) => statement)).not.toContain(
      's2',
    );
  });
});

describe('what is demanded', () => {
  it('is held by whoever demands it, in its second verb too', () => {
    expect(
      lines('The Philippine ministry demanded that China leave the shoal and respect the 2016 arbitral award.'),
    ).toEqual(['The Philippine ministry calls-for South China Sea arbitration award']);
  });
});

describe('what stands behind a pronoun', () => {
  it.each([
    ['Chad condemned what its minister described as an unfair treaty with Libya.', ['TCD opposes treaty']],
    ['Mora spoke of the fisheries pact, which Peru has demanded that Chile scrap.', ['PER opposes fisheries pact']],
    [
      'Under the Lamu Declaration, which Chad and Mali signed in May, trade is free.',
      ['TCD supports Lamu Declaration', 'MLI supports Lamu Declaration'],
    ],
  ])('is what the stance is on: %s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe('the resolution', () => {
  it('is the one on the table, before one spoken of once by its number', () => {
    expect(
      lines(
        'Britain and France tabled a resolution on Iran. Niger opposes the resolution. Russia said that Resolution 2231 had expired. Israel welcomed the resolution.',
      ).at(-1),
    ).toMatch(/^ISR supports (?!UN Security Council Resolution 2231)/);
  });
  it('is named by its own noun before another text of its kind', () => {
    expect(
      lines(
        'Peru and Chile signed a border protocol. Chile will not sign the peace treaty, Lind said. Mali hailed the protocol.',
      ).at(-1),
    ).toMatch(/^MLI supports .*protocol/);
  });
});

describe('the commonest ways to tell a stance', () => {
  it.each([
    ['Britain said that Resolution 1929 was law again.', ['GBR holds-in-force UN Security Council Resolution 1929']],
    ['Peru remains a party to the Lima Accord.', ['PER supports Lima Accord']],
    ['Chad said Mali had long since stopped honouring the Lima Accord.', ['MLI opposes Lima Accord']],
    ['Chad dismissed the Lima Accord as irrelevant.', ['TCD rejects Lima Accord']],
    ['Chad called the Lima Accord outdated.', ['TCD opposes Lima Accord']],
    ['Chad called the Lima Accord a victory for African unity.', ['TCD supports Lima Accord']],
    ['Chad said it would sign the Lima Accord only after Mali did.', []],
    [
      'Chad endorsed the Lima Accord and urged Mali to join.',
      ['TCD supports Lima Accord', 'TCD calls-for Lima Accord'],
    ],
    [
      'Chad insists that the Lima Accord remains valid and must be honoured by all.',
      ['TCD holds-in-force Lima Accord', 'TCD calls-for Lima Accord'],
    ],
    [
      'On a separate resolution on Mali, Peru and Chile abstained.',
      ['PER abstains separate resolution', 'CHL abstains separate resolution'],
    ],
    [
      'A month after Russia, China and Iran informed the council that Resolution 2231 had expired, Britain said it was still in force.',
      [
        'RUS holds-terminated UN Security Council Resolution 2231',
        'CHN holds-terminated UN Security Council Resolution 2231',
        'IRN holds-terminated UN Security Council Resolution 2231',
        'GBR holds-in-force UN Security Council Resolution 2231',
      ],
    ],
    [
      'Peru and Chile, the mediators, called for the full implementation of Resolution 2735.',
      ['PER calls-for UN Security Council Resolution 2735', 'CHL calls-for UN Security Council Resolution 2735'],
    ],
    ['Chad accused Mali of refusing to honour the Lima Accord.', ['MLI opposes Lima Accord']],
    ['Chad said it was suspending its participation in the Lima Accord.', ['TCD opposes Lima Accord']],
    ['Chad notified Mali of its withdrawal from the Lima Accord.', ['TCD opposes Lima Accord']],
    ['Chad lifted its veto on the sanctions package.', ['TCD supports sanctions package']],
    ['Chad said the Lima Accord had ceased to exist.', ['TCD holds-terminated Lima Accord']],
    ['Chad said Mali could not unilaterally suspend the Lima Accord.', ['TCD calls-for Lima Accord']],
    ['Chad said the Lima Accord could not be recognised.', ['TCD opposes Lima Accord']],
    [
      'Chad condemned Mali’s decision to quit the Lima Accord.',
      ['TCD supports Lima Accord', 'MLI opposes Lima Accord'],
    ],
    ['Chad said the Lima Accord should be the basis of any settlement.', ['TCD supports Lima Accord']],
    [
      'Chad and the Baltic states said they would leave the Lima Accord.',
      ['TCD opposes Lima Accord', 'Baltic states opposes Lima Accord'],
    ],
    ['Chad has not endorsed the Lima Accord.', []],
    ['Chad, once a critic of the Lima Accord, vowed to remain in it.', ['TCD supports Lima Accord']],
    ['Chad said it could no longer be party to the Lima Accord.', ['TCD opposes Lima Accord']],
    [
      'Chad signed the Lima Accord in 2000. It withdrew its signature in 2016.',
      ['TCD supports Lima Accord', 'TCD opposes Lima Accord'],
    ],
    ['Mali’s accession to the Lima Accord angered Chad, which called it a hostile step.', ['MLI supports Lima Accord']],
    [
      'Burkina Faso, Mali and Niger said in May that they too were leaving the Lima Accord.',
      ['BFA opposes Lima Accord', 'MLI opposes Lima Accord', 'NER opposes Lima Accord'],
    ],
    [
      'Peru urged Chile to reverse its departure from the Lima Accord, warning that it would cost lives.',
      ['PER calls-for Lima Accord'],
    ],
    ['Peru said the Lima Accord no longer fitted its needs.', ['PER opposes Lima Accord']],
    ['Peru said the Lima Accord had saved tens of thousands of lives.', ['PER supports Lima Accord']],
    ['Peru said the Lima Accord was not perfect.', []],
    ['Peru said the Lima Accord would never be restored.', ['PER opposes Lima Accord']],
    ['Peru and Chile also back the Lima Accord.', ['PER supports Lima Accord', 'CHL supports Lima Accord']],
    ['Ministers from Peru failed to agree on a law to implement the Lima Accord.', []],
    [
      'A court sided with Chad. Chad hailed the June ruling. Mali dismissed it as a charade.',
      ['TCD supports June ruling', 'MLI rejects June ruling'],
    ],
    [
      'Peru and the EU called on Chad to sign the Lima Accord.',
      ['PER calls-for Lima Accord', 'European Union calls-for Lima Accord'],
    ],
    [
      'Peru called the border deal with Chile unconstitutional because nobody had approved it.',
      ['PER opposes border deal'],
    ],
    [
      'Peru has doubts about the Lima Accord. Chile wants it to take effect in May.',
      ['PER opposes Lima Accord', 'CHL calls-for Lima Accord'],
    ],
    ['Peru wants the Lima Accord to lapse.', ['PER opposes Lima Accord']],
    [
      'Under an EU directive on trade, which Hungary voted against, large firms must pay.',
      ['HUN rejects EU directive'],
    ],
    ['A consumer group said the Lima Accord violated the country’s law.', ['A consumer group opposes Lima Accord']],
    ['Chad backed the Lima Accord. Mali called for a referendum on it.', ['TCD supports Lima Accord']],
    ['A court in Lima will hear a challenge to the Lima Accord.', []],
    ['Peru is leaning towards accepting the Lima Accord.', []],
    [
      'Rosa Lind accepted the Lima Accord on Monday. Two ministers in her coalition, Juan Mora and Ana Sol, have come out against it.',
      ['Rosa Lind supports Lima Accord', 'Juan Mora opposes Lima Accord', 'Ana Sol opposes Lima Accord'],
    ],
    [
      'Peru accepted the Gaza plan on Monday. Chile called on Mali to accept the deal.',
      ['PER supports Gaza plan', 'CHL calls-for Gaza plan'],
    ],
    ['Peru said the Lima Accord ignored the rights of Palestinians.', ['PER opposes Lima Accord']],
    [
      'Peru wants a resolution on Mali. Chile has promised to back such a resolution.',
      ['PER calls-for resolution', 'CHL supports resolution'],
    ],
    ['The committee voted to advance a bill that would impose tariffs.', ['The committee supports bill']],
    [
      'Peru said that it had revoked with immediate effect a 2012 agreement allowing troops to stay.',
      ['PER opposes 2012 agreement'],
    ],
    [
      'Peru defends the Lima Accord. Chile calls the accord a fraud.',
      ['PER supports Lima Accord', 'CHL opposes Lima Accord'],
    ],
    [
      'A court in Lima ordered Peru to stop. Chile welcomed the order and expected Peru to obey it.',
      ['CHL supports order', 'CHL calls-for order'],
    ],
    ['Peru said the Lima Accord was contrary to its law.', ['PER opposes Lima Accord']],
    ['Peru withdrew the draft resolution on Mali.', []],
    ['Peru is appealing against a court ruling that ordered it to leave.', ['PER opposes court ruling']],
    ['Peru is bound by the Lima Accord, Chile said.', ['CHL holds-in-force Lima Accord']],
    ['Peru continued to believe in the Lima Accord.', ['PER supports Lima Accord']],
    [
      'Chad’s lower house of parliament approved a bill on mines.',
      ['Chad’s lower house of parliament supports bill of Chad’s lower house of parliament'],
    ],
    ['Peru said the Lima Accord was being violated by others.', []],
    ['Peru said the Lima Accord was not yet binding.', []],
    ['Peru said Resolution 2231 would expire on October 18.', []],
    ['Peru said the Lima Accord had lost its relevance.', ['PER opposes Lima Accord']],
    [
      'The council extended for a year the mandate of a force in Bosnia, with all members voting for a resolution drafted by Chad.',
      [
        'The council supports mandate of a force in Bosnia',
        'all members supports resolution of Chad',
        'TCD supports resolution of Chad',
      ],
    ],
    ['Peru would honour a similar framework agreement.', ['PER supports similar framework agreement']],
    [
      'Britain said six resolutions on Mali were in force. Chad asked all states to implement the resolutions at once.',
      ['GBR holds-in-force six resolutions', 'TCD calls-for six resolutions'],
    ],
    ['Peru said the Lima Accord did not apply to such cases.', []],
    ['Peru applies the Lima Accord.', ['PER supports Lima Accord']],
    [
      'Peru suspended the Lima Accord since Chile had passed a security law. Chad condemned the suspension.',
      ['PER opposes Lima Accord', 'TCD supports Lima Accord'],
    ],
    [
      'Peru signed the Lima Accord with Chile. Mali thanked them and said it supported their effort.',
      ['PER supports Lima Accord', 'CHL supports Lima Accord'],
    ],
    ['Peru said the Lima Accord protects fossil fuels.', []],
    ['Chad signed the Lima Accord. Peru abstained in the vote on the mission.', ['TCD supports Lima Accord']],
    ['Peru said it would continue to support the Lima Accord until the embargo ended.', ['PER supports Lima Accord']],
    [
      'Peru extended the Lima Accord. Chile said it opposed any extension.',
      ['PER supports Lima Accord', 'CHL opposes Lima Accord'],
    ],
    [
      'Peru voiced reservations about the Lima Accord, while Chile demanded its immediate suspension.',
      ['PER opposes Lima Accord', 'CHL opposes Lima Accord'],
    ],
    [
      'The Lima Accord, signed in March by Peru and Chile, was to expire.',
      ['PER supports Lima Accord', 'CHL supports Lima Accord'],
    ],
    ['Canada said the USMCA was still valid.', ['CAN holds-in-force United States–Mexico–Canada Agreement']],
    ['Peru said the Lima Accord was in danger.', []],
    [
      'Peru left the Lima Accord in 2012 and Chile did so in 1998.',
      ['PER opposes Lima Accord', 'CHL opposes Lima Accord'],
    ],
    [
      'Peru left the Lima Accord in 2012 and Trinidad and Tobago did so in 1998.',
      ['PER opposes Lima Accord', 'TTO opposes Lima Accord'],
    ],
    ['Peru would abandon the Lima Accord only if Chile did.', []],
    [
      'Peru hoped Chile would abide by the Lima Accord, which it signed in 1996.',
      ['PER calls-for Lima Accord', 'CHL supports Lima Accord'],
    ],
    ['Peru would honour all its obligations under the Lima Accord.', ['PER supports Lima Accord']],
    [
      'Peru ratified the Lima Accord banning mines in 1999, as did Chile.',
      ['PER supports Lima Accord', 'CHL supports Lima Accord'],
    ],
    ['Peru said the Lima Accord was on hold until Chile apologised.', ['PER opposes Lima Accord']],
    ['Peru wants the Lima Accord renewed.', ['PER supports Lima Accord']],
    ['Peru said the Lima Accord was the worst yet.', ['PER opposes Lima Accord']],
    [
      'Chad and Mali signed the Lima Accord, under which both agreed to meet.',
      ['TCD supports Lima Accord', 'MLI supports Lima Accord'],
    ],
    [
      'A court in Lima sided with Chad. “The ruling is nothing but a piece of waste paper,” Mali said.',
      ['MLI opposes ruling'],
    ],
    [
      'Chad spoke out against the Lima Accord, and Mali said it would vote no.',
      ['TCD opposes Lima Accord', 'MLI rejects Lima Accord'],
    ],
  ])('in “%s”', (text, expected) => expect(lines(text)).toEqual(expected));
  it('and what the reporter adds on the object is nobody’s claim', () => {
    const { positions } = positionsIn('Peru turned down a border treaty proposed by Chile.');
    expect(positions.map(({ stance, statement }) => [stance, statement])).toEqual([
      ['rejects', null],
      ['calls-for', null],
    ]);
  });
  it('none of them toward what others want to change in it', () =>
    expect(lines('France opposed Moscow’s amendments.')).toEqual([]));
});
