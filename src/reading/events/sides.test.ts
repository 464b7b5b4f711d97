import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

/** Who acts > who receives, by the words that name them and their states, of the first event. */
function sidesOf(text: string): string {
  const { events, actors } = read({ text, published: '2024-05-10' });
  const country = new Map(actors.map((actor) => [actor.id, actor.country ?? actor.sectors.join()]));
  const [event] = events;
  if (!event) return '-';
  const side = (key: 'actors' | 'recipients') =>
    event[key].map(({ actor, start, end }) => `${text.slice(start, end)} ${country.get(actor)}`).join('; ') || '-';
  return `${side('actors')} > ${side('recipients')}`;
}

describe('sides', () => {
  it.each([
    [
      'adjectives of several states as those states',
      'Malian and Chadian soldiers attacked the Libyan army.',
      'Malian and Chadian soldiers MLI; Malian and Chadian soldiers TCD > the Libyan army LBY',
    ],
    [
      'whom a clause before who is joined to it is about, alone',
      'Chad, which bombed Libya, and Mali signed the pact.',
      'Chad TCD > Libya LBY',
    ],
    [
      'who is joined to a name behind a title',
      'Libyan leader Muammar Gaddafi and Chadian President Idriss Déby accused Sudan.',
      'Muammar Gaddafi LBY; Idriss Déby TCD > Sudan SDN',
    ],
    [
      'several whom a plural describes, each by name',
      'Malta condemned rivals Salim Haddad and Joyce Adeyemi.',
      'Malta MLT > Salim Haddad ; Joyce Adeyemi ',
    ],
    [
      'a name for what it is called, in two words too',
      'Salim Haddad, a pilot and poet who accused Malta, left.',
      'Salim Haddad LAB > Malta MLT',
    ],
    [
      'ministers of several states as those states',
      'The U.S. and UK foreign ministers met with the Libyan envoy.',
      'The U.S. and UK foreign ministers USA; The U.S. and UK foreign ministers GBR > the Libyan envoy LBY',
    ],
    [
      'no network on which something is said',
      'Malta blamed local officials on Facebook.',
      'Malta MLT > local officials GOV',
    ],
    [
      'one who is described twice before the name once',
      'Malta condemned former prosecutor and Tripoli mayor Salim Haddad.',
      'Malta MLT > Salim Haddad LBY',
    ],
    [
      'one whom the words joined to a calling describe',
      'Salim Haddad, an engineer and former pilot, who accused Malta, left.',
      'Salim Haddad LAB > Malta MLT',
    ],
    [
      'no place where others suffer',
      'A Malian soldier was killed by a suicide bomber in Libya.',
      'a suicide bomber in Libya LBY > A Malian soldier MLI',
    ],
    [
      'no place where people gather',
      'The Chadian protesters rallied at the Libyan university.',
      'The Chadian protesters TCD > -',
    ],
    [
      'who is said to be something for what he does',
      'The Libyan king cast the Chadian minister as "weak and wrong" for proposing a ban on Maltese sailors entering Libya.',
      'the Chadian minister TCD > Maltese sailors MLT',
    ],
    [
      'one who is called two things',
      'The delegate and former mayor, who backs Malta, left.',
      'The delegate GOV > Malta MLT',
    ],
    [
      'no deed joined to who did it',
      'The killings of black men by Maltese police officers and attacks on the army have left 40 percent of readers saying ties are growing worse.',
      'Maltese police officers MLT > black men CVL',
    ],
    [
      'no office held meanwhile',
      'Now the Maltese police are looking into whether Lind was guilty of public fraud while secretary of state, according to three aides.',
      'the Maltese police MLT > Lind ',
    ],
    [
      'parties joined by both and and',
      'Malta has praised both Democrats and Republicans.',
      'Malta MLT > Democrats PTY; Republicans PTY',
    ],
    [
      'one with two callings that have an article each',
      'Salim Haddad, a Libyan consultant and an active republican who accused Malta, left.',
      'Salim Haddad LBY > Malta MLT',
    ],
    ['no language', 'Malta refused to teach the envoy Japanese.', 'Malta MLT > the envoy GOV'],
    [
      'nobody who does something meanwhile',
      'Malta and Chad held talks, with Libya taking notes.',
      'Malta MLT; Chad TCD > -',
    ],
    [
      'a title with the name that follows it',
      'Malta accused the Libyan envoy, Salim Haddad, of smuggling.',
      'Malta MLT > the Libyan envoy, Salim Haddad LBY',
    ],
    [
      'a crowd with the place that gives it its state',
      'Protesters from Chad accused Libya.',
      'Protesters from Chad TCD > Libya LBY',
    ],
    ['a crowd by the place right after it', 'Libya attacked refugees in northern Chad.', 'Libya LBY > refugees TCD'],
    ['a body by its seat', 'A newspaper based in Cairo accused Qatar.', 'A newspaper EGY > Qatar QAT'],
    [
      'people of an international body',
      'Inspectors of the International Atomic Energy Agency accused Libya.',
      'Inspectors of the International Atomic Energy Agency IGO > Libya LBY',
    ],
    [
      'whom a threat sets its condition to',
      'Norway threatened to leave the talks if Denmark raises its quota.',
      'Norway NOR > Denmark DNK',
    ],
    [
      'whom a refusal waits for',
      'The miners will not end the strike until the Chilean government pays their wages.',
      'The miners CHL > the Chilean government CHL',
    ],
    [
      'the state in which somebody is arrested',
      'The journalist was arrested in Chad on Monday.',
      'Chad TCD > The journalist JRN',
    ],
    ['nobody where the place is no state', 'The journalist was arrested at the airport.', '- > The journalist JRN'],
    [
      'the agent of a passive before its place',
      'The journalist was arrested by Libyan soldiers in Chad.',
      'Libyan soldiers LBY > The journalist JRN',
    ],
    [
      'a participle that is the only verb as the past tense',
      'Ivan Petrenko, a former oil trader, called for sanctions against Belarus.',
      'Ivan Petrenko BUS > Belarus BLR',
    ],
    [
      'who fired what strikes',
      'Missiles fired by the Libyan army struck a Chadian village.',
      'the Libyan army LBY > Chadian TCD',
    ],
    ['a man of whom nothing but the name is known', 'Libya arrested Karlsson in March.', 'Libya LBY > Karlsson '],
    [
      'somebody whose name has a modal and a month in it',
      'Theresa May will meet the Libyan minister.',
      'Theresa May GBR > the Libyan minister LBY',
    ],
    [
      'whom one calls by his office and name',
      'The Maltese president called Foreign Minister Pavel Novak on Friday.',
      'The Maltese president MLT > Pavel Novak GOV',
    ],
    [
      'what a gerund on a noun is done to',
      'Malta reiterated its commitment to supporting the independence of Libya.',
      'Malta MLT > Libya LBY',
    ],
    [
      'armed forces of two states',
      'Libya attacked Malian and Chadian armed forces.',
      'Libya LBY > Malian and Chadian armed forces MLI; Malian and Chadian armed forces TCD',
    ],
    [
      'what a noun tells in a sentence that tells of nothing else',
      'The mood changed after the Libyan attack on Chad.',
      'Libyan LBY > Chad TCD',
    ],
    ['nothing where what the noun tells may never come', 'A Libyan attack on Chad would be a mistake.', '-'],
    [
      'nobody by a dateline',
      'KAMPALA (Xinhua): Kenya accused Sudan of an attack on the border.',
      'Kenya KEN > Sudan SDN',
    ],
    [
      'troops that nobody is said to have sent as those who act',
      'Maltese soldiers were deployed to Chad on Monday.',
      'Maltese soldiers MLT > Chad TCD',
    ],
    [
      'whom a claim that is looked into speaks of',
      'Malta opened an investigation into claims that two Libyan officers abused refugees.',
      'Malta MLT > two Libyan officers LBY',
    ],
    [
      'who is given a permission though the parser makes one phrase of both',
      'The EU granted the Maltese government permission to build a port.',
      'EU IGO > Maltese MLT',
    ],
    [
      'to whom something goes below what hangs on the thing',
      'Malta returned a bronze coin engraved with the image of a saint to Libyan officials.',
      'Malta MLT > Libyan officials LBY',
    ],
    ['a state before a day of the week', 'Israel Friday reimposed a blockade on Malta.', 'Israel ISR > Malta MLT'],
    [
      'who held an office before',
      'A Maltese court has freed on bail two ex-ministers who served in the cabinet.',
      'A Maltese court MLT > two ex-ministers GOV',
    ],
  ])('finds %s', (_what, text, wanted) => {
    expect(sidesOf(text)).toBe(wanted);
  });
});

describe('who', () => {
  it('is the person behind a body', () => {
    const text = 'Salim Haddad, the director of the Maltese Fishing Union, who accused Libya, left.';
    expect(sidesOf(text)).toContain('director');
  });
  it('is urged, and does not urge himself', () => {
    expect(sidesOf('Urges Malta to stay in the union.')).not.toContain('Malta MLT > Malta');
  });
  it('counts attacks has not made them', () => {
    expect(sidesOf('Maltese police reported 90 attacks on Chadian refugees.')).not.toMatch(/^Maltese police/);
  });
  it('accuses its ally does not accuse itself', () => {
    expect(sidesOf('Malta accused its rich ally of fraud.')).not.toContain('> Malta');
  });
});

describe('who does nothing', () => {
  it('is a treaty in the name of its party', () => {
    expect(sidesOf('The minister cited rights that the treaty with Sudan guarantees.')).toBe('-');
    expect(sidesOf('The agreement between Peru and Chile bans fishing by Mali.')).toMatch(/ PER; .* CHL > /);
  });

  it('is a subsidy in the name of its state', () => {
    expect(sidesOf('Chad’s subsidies allow Malian firms to undercut rivals.')).toBe('-');
  });

  it('is whoever a pronoun seems to mean, to himself', () => {
    expect(sidesOf("Egypt's minister said it stripped Egypt of its rights.")).toBe('-');
  });
});

describe('who is threatened', () => {
  it('is whoever attacks, not who is attacked', () => {
    expect(sidesOf('Chad said an attack on Niger would be an act of war.')).toBe('Chad TCD > -');
    expect(sidesOf('Chad said any Malian attack would be met with force.')).toMatch(/> .*MLI$/);
  });
});

describe('who is no recipient of a blow', () => {
  it('is who stands on the side of whoever deals it', () => {
    expect(sidesOf('Chad closed its border in solidarity with Niger.')).toBe('Chad TCD > -');
    expect(sidesOf('Chad closed its border with Mali in solidarity with Niger.')).toMatch(/> .*MLI$/);
  });
});
