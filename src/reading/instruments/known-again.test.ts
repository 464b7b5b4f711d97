import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

const found = (text: string) =>
  read({ text, published: '2025-06-01' }).instruments.map(({ name, mentions }) => `${name} ${mentions.length}`);

describe('an instrument told of again', () => {
  it('is the named one whose name has the words before the noun', () => {
    expect(
      found('Kenya left the Convention on Migratory Species in May. Chad backs the migratory species treaty.'),
    ).toEqual(['Convention on Migratory Species 2']);
    // with another word it is another
    expect(found('Kenya left the Convention on Migratory Species. Chad backs the migratory bird treaty.')).toHaveLength(
      2,
    );
  });

  it('is the one told of by one of the two sides of its name', () => {
    const rest = 'Chad signed it. Peru hailed the Lima-Quito agreement.';
    expect(found(`Lima approved a trade deal with Quito. ${rest}`)).toEqual(['Lima-Quito agreement 2']);
    expect(found(`Lima approved a trade deal with Bamako. ${rest}`)).toHaveLength(2);
  });

  it('is a convention such as was spoken of, and no letter that stands between', () => {
    expect(
      found('Chad wants a river convention that would bind Mali. Mali has opposed such a convention in the past.'),
    ).toEqual(['river convention 2']);
    expect(
      found('Peru sent a letter to Chad. A rival agreement with Mexico was told of. Its senate approved the new text.'),
    ).toEqual(['letter to Chad 1', 'rival agreement 2']);
  });

  it.each([
    'Peru and Chad signed the Lima Accord in 1996.',
    'Peru backs the 1996 Lima Accord.',
    'The Lima Accord of 1996 holds.',
    'Peru backs the Lima Accord, signed in 1996.',
  ])('is the one of that year: %s', (told) => {
    expect(found(`${told} Mali left the 1996 pact.`)).toEqual(['Lima Accord 2']);
    expect(found(`${told} Mali left the 1997 pact.`)).toEqual(['Lima Accord 1', '1997 pact 1']);
  });

  it('is what it is said to be', () => {
    expect(found('The Lima Accord is a binding agreement, the president of Chad said.')).toEqual(['Lima Accord 2']);
    expect(found('Peru said the Lima Accord is a trade treaty with Chad.')).toEqual(['Lima Accord 2']);
  });

  it('is a protocol to an accord', () =>
    expect(found('Mali wants a protocol to the Lima Accord.')).toEqual(['protocol 1', 'Lima Accord 1']));

  it('is the ruling of a panel that found something', () =>
    expect(
      found('Chad appealed against a ruling by a trade panel that found its taxes illegal. Mali hailed the ruling.'),
    ).toEqual(['ruling 2']));

  it('is the ruling and not the award that it upheld', () =>
    expect(
      found(
        'A court in Lima upheld a 1999 award in a ruling on Monday. Chad rejected the judgment and hailed the award.',
      ),
    ).toEqual(['1999 award 2', 'ruling 2']));

  it('is the court’s opinion', () =>
    expect(found('A court ruled in Lima. Mali said the court’s opinion had no legal force.')).toEqual([
      'court’s opinion 1',
    ]));

  it('is the ruling of a panel', () => {
    expect(found('Chad rejected the decision of a panel that ruled for Mali.')).toEqual(['decision 1']);
    expect(found('A panel ruled for Mali in May. Chad rejected the panel’s decision.')).toEqual(['panel’s decision 1']);
    expect(found('Chad rejected the decision of a panel that met in May.')).toEqual([]);
  });

  it('is none that is only the setting of talks', () =>
    expect(found('Chad offered to talk within the framework of the river commission.')).toEqual([]));

  it('is called by its owner where a pronoun stood for it, and never its own', () => {
    expect(
      found('Peru met Chad. Peru’s parliament is old. Its parliament has drafted a bill that bans imports.'),
    ).toContain('bill that bans imports 1');
    expect(found('Chad backs its own 1976 agreement with Mali.')).toEqual(['1976 agreement 1']);
  });

  it('is of the body in whose sentence it was first told of', () => {
    const text =
      'The U.N. General Assembly adopted a convention on dams. Kenya prefers the Lamu Treaty. Chad will sign the U.N. convention.';
    expect(found(text)).toEqual(['convention of UN General Assembly 2', 'Lamu Treaty 1']);
  });

  it('is the one that was first told of beside the word', () => {
    const text =
      'Peru and Chile agreed to share tuna under an accord signed in Lima.\n\nPeru also left a border treaty. Fishermen hailed the tuna accord.';
    expect(found(text)).toContain('accord 2');
  });

  it('is what the text says of it', () => {
    expect(found('Peru signed the Lima Treaty. “This is a historic treaty for miners,” Ana Ruiz said.')).toEqual([
      'Lima Treaty 2',
    ]);
    expect(found('Peru left the Lima Treaty. It was the second pact that Peru had left.')).toEqual(['Lima Treaty 1']);
    expect(found('Peru left the Lima Treaty. Hopes of a broader ceasefire faded.')).toEqual(['Lima Treaty 1']);
  });

  it('is made by nobody who strikes it down', () =>
    expect(found('A Peruvian court struck down an accord with Chile on copper.')).toEqual(['accord 1']));
});

describe('a plan', () => {
  it('is told by what it is to do, where somebody is for or against it', () =>
    expect(found('Peru opposes a separate plan to seize frozen funds. Chile backs the plan.')).toEqual([
      'plan to seize frozen funds 2',
    ]));
});

describe('a motion', () => {
  it('is one where a house decides on it', () => {
    expect(found('Deputies debated for hours. The motion was rejected by two votes. Peru hailed the motion.')).toEqual([
      'motion 2',
    ]);
    expect(found('The motion of the ship made Peru ill.')).toEqual([]);
  });
});

describe('an agreement', () => {
  it('is that of the other side that it was made with', () =>
    expect(
      found(
        'Peru signed a copper accord with Chile and a water treaty with Mali. The Malian deal, signed in May, is old.',
      ),
    ).toEqual(['copper accord 1', 'water treaty 2']));
  it('may be told of by the first letters of its name', () =>
    expect(found('Peru joined the Lima Coastal Waters Convention in May. Chile left the LCWC.')).toEqual([
      'Lima Coastal Waters Convention 2',
    ]));
  it('is none of another year than the headline tells', () =>
    expect(
      found(
        'Peru clings to 1961 treaty\n\nPeru and Chile met over a new water agreement in Lima. The 1961 treaty is old.',
      ),
    ).toEqual(['1961 treaty 2', 'new water agreement 1']));
  it('is no coalition that is called so', () =>
    expect(found('The Historic Accord coalition backs the Lima Treaty.')).toEqual(['Lima Treaty 1']));
});

describe('what has run out', () => {
  const holds = (text: string) => {
    const { positions, instruments } = read({ text, published: '2025-12-01' });
    return positions
      .filter(({ stance }) => stance === 'holds-terminated')
      .map(({ toward }) => instruments.find(({ id }) => id === toward)!.name);
  };
  it('is not what was only just passed, where an older one of the sort has been named', () => {
    const text =
      'The Council passed a resolution on Monday. It replaces Resolution 2231. Chad holds that the resolution expired in May.';
    expect(holds(text)).toEqual(['UN Security Council Resolution 2231']);
  });
  it('is what was passed where there is no other', () => {
    const text = 'Peru passed a resolution in 2014. Chad holds that the resolution expired in May.';
    expect(holds(text)).toEqual(['resolution of Peru']);
  });
});

it('joins an understanding and the accord that is called after the same place', () => {
  expect(found('Chad quit the Arusha understanding. Kenya defends the Arusha Accords.')).toHaveLength(1);
  expect(found('Chad quit the Lamu understanding. Kenya defends the Arusha Accords.')).toHaveLength(2);
});
