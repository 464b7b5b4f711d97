import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

const actor = (text: string, name: string) =>
  read({ text, published: '2026-02-01' }).actors.find((one) => one.name === name);

describe('the body that an office is held in', () => {
  it.each([
    ['The president of the Senate, Lucas Ferro, signed it in Peru.', 'Lucas Ferro', 'PER', 'LEG'],
    ["The president of Ukraine's Supreme Court, Oleh Marchenko, was detained.", 'Oleh Marchenko', 'UKR', 'JUD'],
    ['The president of the Swiss Red Cross, Barbara Meili, resigned.', 'Barbara Meili', 'CHE', 'NGO'],
    ["Hong Kong's chief executive, Wong Ka-shing, spoke.", 'Wong Ka-shing', 'HKG', 'GOV'],
  ])('%s', (text, name, country, sector) => {
    expect(actor(text, name)?.country).toBe(country);
    expect(actor(text, name)?.sectors).toContain(sector);
  });

  it('what somebody was before does not count beside what he is', () =>
    expect(actor('Vice President Abdi Huamani, a former police captain, spoke.', 'Abdi Huamani')?.sectors).toEqual([
      'GOV',
    ]));

  it('the president of a state is not he of its senate', () => {
    const text = "The president of the Senate, Lucas Ferro, spoke. Argentina's president thanked him.";
    expect(actor(text, 'Lucas Ferro')?.mentions.map(({ start, end }) => text.slice(start, end))).not.toContain(
      "Argentina's president",
    );
  });
});

describe('names of bodies', () => {
  it('an organ of states, by the name of theirs before it', () =>
    expect(actor('The IAEA Board of Governors met.', 'IAEA Board of Governors')?.sectors).toEqual(['IGO']));

  it('a ship is none', () =>
    expect(actor('The BRP Datu Bankaw left. The navy of Peru said so.', 'BRP Datu Bankaw')).toBeUndefined());

  it('Congress is that of the one state with a congress of which the text speaks', () =>
    expect(actor("Peru's court upheld it. The court said Congress had acted.", 'Congress')?.country).toBe('PER'));

  it('rebels backed by a state are not of that state', () =>
    expect(actor('Russian-backed rebels shelled the town.', 'Russian-backed rebels')?.country).toBeNull());
});
