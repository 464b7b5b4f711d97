import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

const actor = (text: string, name: string) =>
  read({ text, published: '2026-02-01' }).actors.find((one) => one.name === name);
const said = (text: string, name: string): string[] =>
  actor(text, name)?.mentions.map(({ start, end }) => text.slice(start, end)) ?? [];

describe('what a noun tells of a body', () => {
  it('a firm whose name does not tell is one, and so is who works for it', () => {
    const text =
      "Solgar Resources, a mining company in Chad, stopped work. Ana Smith, the firm's chief executive, wept. Its vice president for communications, Juan Mora, declined.";
    expect(actor(text, 'Solgar Resources')?.sectors).toEqual(['BUS']);
    expect(said(text, 'Solgar Resources')).toEqual(expect.arrayContaining(['the firm', 'Its']));
    expect(actor(text, 'Juan Mora')?.sectors).toEqual(['BUS']);
  });
  it('before a name it tells the state too', () =>
    expect(actor('The Peruvian firm Trust Karlov mines coal.', 'Trust Karlov')).toMatchObject({
      country: 'PER',
      sectors: ['BUS'],
    }));
  it('a newspaper', () =>
    expect(actor('Rosa Lind told the newspaper Dagens Allehanda so.', 'Dagens Allehanda')?.sectors).toEqual(['JRN']));
  it('police whose name begins with the word', () =>
    expect(actor('Police Dalarna said so.', 'Police Dalarna')?.sectors).toEqual(['COP']));
});

describe('what somebody once was', () => {
  it.each([
    ['A former banker, Rosa Lind, spoke.', 'BUS'],
    ['Rosa Lind, a former director of Asian affairs at Human Rights Watch, spoke.', 'NGO'],
    ['Rosa Lind, a former minister, spoke.', 'ELI'],
  ])('%s', (text, sector) => expect(actor(text, 'Rosa Lind')?.sectors).toEqual([sector]));
});

describe('whose a body is', () => {
  it('that of those who hold office in it', () =>
    expect(
      actor(
        "Peru's lawmaker Rosa Lind is ill. Lind, the president of the National Assembly, left.",
        'National Assembly',
      )?.country,
    ).toBe('PER'));
  it('an officer who speaks for an army is of the military', () =>
    expect(
      actor('A spokesman for the army, Maj. Gen. Carlos Huamani, promised it.', 'Carlos Huamani')?.sectors,
    ).toEqual(['MIL']));
  it('the state in a dateline says nothing of who is told of', () => {
    const text =
      'NAIROBI, Kenya — Rebels took a town in Chad on Monday. The army left.\n\nThe group said gunmen had killed 21 civilians. Chad denied it.';
    expect(actor(text, '21 civilians')?.country).not.toBe('KEN');
  });
});

describe('names', () => {
  it.each([
    ['Senator Ronald dela Vega spoke.', 'Ronald dela Vega'],
    ['Rosa delos Reyes spoke.', 'Rosa delos Reyes'],
    ['The group is led by Noor Wali Huamani.', 'Noor Wali Huamani'],
  ])('%s', (text, name) => expect(actor(text, name)?.kind).toBe('person'));
});

describe('who is told of again', () => {
  it('the office before an owner’s mark is not of the one named', () => {
    const text = "Rosa Lind, the minister's spokeswoman, left. Chad said so.";
    expect(actor(text, 'Rosa Lind')?.offices.map(({ title }) => title)).toEqual(['spokeswoman']);
  });
  it('without a comma a second noun still says who somebody is', () =>
    expect(
      said(
        "Carlos Huamani, the kingdom's defence minister and the king's younger brother, left Jordan.",
        'Carlos Huamani',
      ),
    ).toContain("the king's younger brother"));
  it('the court that a text began with, whatever courts it passes', () => {
    const text =
      'The International Criminal Court freed him.\n\nThe policemen were convicted by a Peruvian court. Ana Lind wept.\n\nWorkers marched outside the court.';
    expect(said(text, 'International Criminal Court')).toContain('the court');
  });
  it('whoever has just spoken, behind what is said', () => {
    const text = 'Rosa Lind said nobody was ready. The government has nothing to lose, the analyst said.';
    expect(said(text, 'Rosa Lind')).toContain('the analyst');
  });
  it('both presidents of two states, by name', () => {
    const text =
      'President Carlos Huamani of Peru and President Ana Mora of Chile met. Peru had asked for it. Chile agreed.\n\nKenya was told. Mali was told. It rained. It rained. It rained. It rained. It rained. It rained. Peru and Chile signed. Nobody knew why both presidents left.';
    expect(actor(text, 'Carlos Huamani and Ana Mora')?.members).toHaveLength(2);
  });
  it('who serve one state are no two sides', () => {
    const text =
      'Rosa Lind of Peru met Ana Mora of Chile. Lind came with the Peruvian minister Juan Berg and the Peruvian envoy Otto Ruiz. The two sides spoke.';
    expect(said(text, 'Juan Berg and Otto Ruiz')).not.toContain('The two sides');
  });
});

describe('nobody', () => {
  it.each([
    ['The chairman rarely speaks in public, but he wrote it.', 'public'],
    ['Rosa Lind told journalists in the lobby.', 'the lobby'],
    ['Chile kept the channel open.', 'the channel'],
    ['Rosa Lind, whose alliance with the Moras collapsed, left.', 'alliance'],
    ['Peru went over the heads of the people.', 'the heads of the people'],
  ])('%s', (text, name) => expect(actor(text, name)).toBeUndefined());
});

describe('what somebody is by trade', () => {
  it.each([
    ['Gul Lind, a shopkeeper, wept.', 'Gul Lind', ['BUS']],
    ['Ana Lind, a 22-year-old student, wept.', 'Ana Lind', ['EDU']],
    ['Rosa Lind, a mother of two, wept.', 'Rosa Lind', []],
  ])('%s', (text, name, sectors) => expect(actor(text, name)?.sectors).toEqual(sectors));
});

describe('whose party and whose leader', () => {
  const lead = 'Norway is divided. Norwegian ministers met in Oslo. ';
  it('a party by a name that several states have is of the one that the text is about', () =>
    expect(actor(`${lead}The Centre Party left the cabinet.`, 'Centre Party of Norway')?.country).toBe('NOR'));
  it('its leader is that of the party, though he is a minister of the state', () => {
    const text = `${lead}The Centre Party wants a vote. Its leader at the time, Otto Berg, is the trade minister.`;
    expect(said(text, 'Centre Party of Norway')).toContain('Its');
    expect(said(text, 'Otto Berg')).toEqual(['Its leader', 'Otto Berg', 'the trade minister']);
  });
  it('a party is somebody’s partner', () =>
    expect(said("The Unity Party, Ana Lind's coalition partner, left.", 'Unity Party')).toContain(
      "Ana Lind's coalition partner",
    ));
  it('a princess is of the state of the prince whose wife she is', () =>
    expect(
      actor('Queen Rosa of Jordan met Prince Otto of Norway and his wife, Crown Princess Tove-Lise.', 'Tove-Lise')
        ?.country,
    ).toBe('NOR'));
  it('who sits in a parliament is of it', () =>
    expect(actor('Rosa Lind, who represents Funen in the Folketing, wept.', 'Rosa Lind')).toMatchObject({
      country: 'DNK',
      sectors: ['LEG'],
    }));
});

describe('what a deed is called', () => {
  it('is no state', () =>
    expect(said('Russia praised the vote. Its spokesman said it was an internal matter.', 'Russia')).not.toContain(
      'it',
    ));
  it('and whoever invests in the country is another', () =>
    expect(said('Peru has grown. China has invested billions of dollars in the country.', 'Peru')).toContain(
      'the country',
    ));
});

describe('whom somebody stands for', () => {
  it.each([
    ['Representatives of the drugmakers left.', 'Representatives of the drugmakers', ['BUS']],
    ['Several directors-general wept.', 'Several directors-general', ['GOV']],
    ['The Peruvian Council of Private Enterprise left.', 'Peruvian Council of Private Enterprise', ['BUS']],
  ])('%s', (text, name, sectors) => expect(actor(text, name)?.sectors).toEqual(sectors));
});
