import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

interface Who {
  readonly country: string | null;
  readonly sectors: readonly string[];
  readonly said: readonly string[];
  readonly offices: readonly { readonly title: string; readonly of: string | null }[];
}

function cast(text: string, published = '1998-03-06'): ReadonlyMap<string, Who> {
  const { actors } = read({ text, published });
  return new Map(
    actors.map(({ name, country, sectors, mentions, offices }) => [
      name,
      {
        country,
        sectors,
        said: mentions.map(({ start, end }) => text.slice(start, end)),
        offices: offices.map(({ title, of }) => ({ title, of: actors.find(({ id }) => id === of)?.name ?? null })),
      },
    ]),
  );
}
const names = (text: string) => [...cast(text).keys()];

describe('what is no actor', () => {
  it.each([
    ['Turks share Islam with the Albanians.', 'Islam'],
    ['Super Tuesday wins helped Ana Lind.', 'Super'],
    ['There is no Plan B, the envoy said.', 'Plan B'],
    ['A ground campaign began in Chad.', 'A ground campaign'],
    ['The sanctions regime has failed.', 'The sanctions regime'],
    ['Market forces set the price in Peru.', 'Market forces'],
    ['Chad formed an alliance with Mali.', 'an alliance'],
    ['The poet lives in exile in Peru.', 'exile'],
    ['The two envoys met in private.', 'private'],
    ['Military force will be needed in Chad.', 'Military force'],
    ['The raids have grown since the campaign began.', 'the campaign'],
    ['Her resistance to the pact has grown.', 'Her resistance'],
    ['Peru will wait a couple of years.', 'a couple of years'],
    ['The party won in a German state.', 'a German state'],
    ['An Air France jumbo jet landed in Lima.', 'An Air France jumbo jet'],
  ])('%s', (text, name) => expect(names(text)).not.toContain(name));

  it('but a campaign that speaks is one', () => {
    expect(names('The Lind campaign denied it.')).toContain('The Lind campaign');
    expect(names('An Israeli jet bombed the town.')).toContain('An Israeli jet');
  });
});

describe('names', () => {
  it('do not take in the verb or adjective that opens a sentence', () => {
    expect(names('Replied State Department deputy spokesman Ana Lind, “We have not.”')).toContain(
      'Department of State',
    );
    expect(names('New Peru sanctions bill lacks support.')).toEqual(['Peru']);
  });
  it('may end in what is elsewhere a month', () => expect(names('Columnist Ai Jun wrote so.')).toEqual(['Ai Jun']));
  it('of committees are whole before a chairman', () =>
    expect(cast('House Armed Services Committee Chairman Juan Mora spoke.').get('Juan Mora')?.offices).toEqual([
      { title: 'chairman', of: 'House Armed Services Committee' },
    ]));
  it('of chambers are those in Washington in a text about them', () =>
    expect(names('Sen. Ana Lind (R-Ohio) left. The Senate voted.')).toContain('United States Senate'));
  it('of companies are short for their full names', () => {
    expect(names('Lindoil Pipeline Corp. left Peru. Lindoil had lost money.')).toEqual([
      'Lindoil Pipeline Corp.',
      'Peru',
    ]);
    expect(names('QRT Network Inc. and QRT Media Inc. met. QRT was sold.')).toContain('QRT');
  });
  it('that are known of another state are short for what the text has in full', () =>
    expect(cast("The German People's Union was fined. The People's Union refused.").size).toBe(1));
  it('of a king leave him whom a text calls by his first name', () =>
    expect(
      cast('Saddam Hussein met King Hussein of Jordan. Saddam refused. Hussein left.').get('Hussein')?.said,
    ).toEqual(['King', 'Hussein', 'Hussein']));
  it('of presidents are those of their day', () => {
    expect([...cast('President Bush left Kuwait.', '1990-08-15').keys()]).toContain('George H. W. Bush');
    expect([...cast('President Bush left Kuwait.', '2003-08-15').keys()]).toContain('George W. Bush');
  });
});

describe('states and sectors', () => {
  it.each([
    ['Peruvian and Arab troops massed.', 'Peruvian and Arab troops', null, 'MIL'],
    ['U.N. officials in Lima denied it.', 'U.N. officials', null, 'IGO'],
    ['The United Nations sent inspectors to Iraq.', 'inspectors', null, 'IGO'],
    ['Police inspectors questioned him.', 'Police inspectors', null, 'COP'],
    ['The army used bombers and fighters.', 'fighters', null, 'MIL'],
    ['Jewish settlers in the West Bank marched.', 'Jewish settlers', 'ISR', 'CVL'],
    ['A Cambodian resistance force took the town.', 'A Cambodian resistance force', 'KHM', 'REB'],
    ['“We keep our forces in the Gulf until May,” said Pentagon spokesman Ana Lind.', 'our forces', 'USA', 'MIL'],
    ['American-vetted rebels fled.', 'American-vetted rebels', null, 'REB'],
  ])('%s', (text, name, country, sector) => {
    expect(cast(text).get(name)?.country).toBe(country);
    expect(cast(text).get(name)?.sectors).toContain(sector);
  });
});

describe('offices', () => {
  it('are held in the body behind an adjective, not in its state', () =>
    expect(cast('Rosa Lind, president of the Peruvian parliament, spoke.').get('Rosa Lind')).toMatchObject({
      country: 'PER',
      offices: [{ title: 'president', of: 'the Peruvian parliament' }],
    }));
  it('of two states are of neither alone', () =>
    expect(cast('U.S. and British officials met.').get('U.S. and British officials')?.offices).toEqual([
      { title: 'official', of: null },
    ]));
  it('do not say how new or influential somebody is', () =>
    expect(cast('The new defence minister, Rosa Lind, left.').get('Rosa Lind')?.offices[0]?.title).toBe(
      'defence minister',
    ));
  it('that are joined to another are of the same one', () =>
    expect(
      cast('Rosa Lind, a professor at the academy and former head of the bank, left.').get('Rosa Lind')?.offices.length,
    ).toBe(2));
  it('of two presidents are his whom the sentence before is about', () =>
    expect(
      cast('President Obama doubted that President Putin would go. The president left early.', '2016-03-01').get(
        'Barack Obama',
      )?.said,
    ).toContain('The president'));
  it('of rebels make a rebel', () =>
    expect(cast('A Hamas commander died.').get('A Hamas commander')?.sectors).toEqual(['REB']));
  it('are shared in a row of senators with their seats', () =>
    expect(cast('Sens. Ana Lind (D-Ohio) and Juan Mora (R-Iowa) left.').get('Juan Mora')?.sectors).toEqual(['LEG']));
  it('go with the name of a spokesman told behind', () =>
    expect(
      cast('A Pentagon spokesman said so. “We will stay,” said spokesman Juan Mora.').get('Juan Mora')?.said,
    ).toEqual(['A Pentagon spokesman', 'spokesman', 'Juan Mora']));
});

describe('whom a nominee is', () => {
  const text =
    'Hillary Clinton said Donald Trump, the Republican nominee, was unfit. The Democratic nominee won. The Republican nominee lost.';
  it('is told by his party', () => {
    expect(cast(text, '2016-09-06').get('Donald Trump')?.said).toContain('The Republican nominee');
    expect(cast(text, '2016-09-06').get('Hillary Clinton')?.said).toContain('The Democratic nominee');
  });
  it('is none of another party', () =>
    expect(
      cast('Juan Mora, the Republican nominee, left. The Democratic nominee won.').get('Juan Mora')?.said,
    ).not.toContain('The Democratic nominee'));
});

describe('pronouns', () => {
  it.each([
    ['Maariv said it had signals from Syria that it wants talks.', 'Syria', 2],
    ['Gov. Juan Mora spoke. Mora said strikes would force Carlos Ruiz to withdraw his army.', 'Carlos Ruiz', 2],
    ['Refugees fled to the poorer countries where they lived in camps.', 'Refugees', 2],
    ['Rosa Lind, an aide to Juan Mora, said she would leave.', 'Rosa Lind', 3],
    ['Ana Lind denied the plot, telling Reuters she had nothing to do with it.', 'Reuters', 1],
    ['Ana Lind leads Peru. “There is no doubt that she is gifted,” the Peruvian leader said of her.', 'Ana Lind', 3],
  ])('%s', (text, name, times) => expect(cast(text).get(name)?.said).toHaveLength(times));

  it('point to nobody in a form of address or before a time', () => {
    expect(cast('Prince Hassan spoke of his majesty.').get('Hassan')?.said).not.toContain('his');
    expect(names('The council met. It was the first time that Ana Lind spoke.')).toHaveLength(2);
    expect(cast('The council met. It was the first time that Ana Lind spoke.').get('Ana Lind')?.said).toHaveLength(1);
  });
});

describe('who says I', () => {
  it.each([
    [
      'One Peruvian source said Lind complained that “the noose tightens around my neck now”; another source denied it.',
      'Lind',
      'my',
    ],
    [
      '“We looked to Peru for help in this,” says Juan Mora. “For me, it is a great loss and a pity.”',
      'Juan Mora',
      'me',
    ],
    ['Prince Hassan declined to tell more, but said: “I do not think that he would travel now.”', 'Hassan', 'I'],
  ])('%s', (text, name, word) => expect(cast(text).get(name)?.said).toContain(word));

  it('is none of a list before a comma', () =>
    expect(names('They gathered in the north, riot police said.')).toContain('riot police'));
  it('is no division that parts people', () => expect(names('Deep divisions within NATO grew.')).toEqual(['NATO']));
});

describe('of whom a lawyer speaks', () => {
  it('is his client', () => {
    const text = 'Police freed the writer Ana Lind. Her lawyer said she had been beaten.';
    expect(cast(text).get('Ana Lind')?.said.slice(-2)).toEqual(['Her', 'she']);
    expect(cast(text).get('Her lawyer')?.said).toEqual(['Her lawyer']);
  });
});
