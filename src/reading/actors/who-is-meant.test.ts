import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

const actorsOf = (text: string) =>
  read({ text, published: '2026-02-01' }).actors.map((one) => ({
    ...one,
    words: one.mentions.map(({ start, end }) => text.slice(start, end)),
  }));
const named = (text: string, name: string) => actorsOf(text).find((one) => one.name === name);

describe('a body', () => {
  it('is called by the last word of its name', () =>
    expect(
      named('The Zarub Liberation Front attacked a port. The front denied it.', 'Zarub Liberation Front')?.words,
    ).toContain('The front'));

  it('is known by its letters', () =>
    expect(
      named('The River Police Mission, known as RIPMI, sent patrols. RIPMI left.', 'River Police Mission')?.words,
    ).toContain('RIPMI'));

  it('of one charge is not that of another', () =>
    expect(
      named('The Turkish Defence Ministry said no. The interior ministry opened a probe.', 'Turkish Defence Ministry')
        ?.words,
    ).not.toContain('The interior ministry'));

  it('is a maker of steel that is named', () =>
    expect(named('POSCO, the South Korean steelmaker, said no.', 'POSCO')?.words).toContain(
      'the South Korean steelmaker',
    ));

  it('that broadcasts has the noun before its name', () =>
    expect(named('He spoke to state broadcaster RTKL on Monday.', 'RTKL')?.sectors).toEqual(['JRN']));

  it('sends a delegation that is of its kind', () =>
    expect(actorsOf('The ICRC delegation said it would go in.').find(({ kind }) => kind === 'group')?.sectors).toEqual([
      'NGO',
    ]));

  it('is no weapon with a number', () =>
    expect(named('The army destroyed a Fateh-110 depot.', 'Fatah')).toBeUndefined());
});

describe('a person', () => {
  it('is known only by a rank and a name', () =>
    expect(named('Its commander, a man known only as Colonel Zarub, said no.', 'Zarub')?.words).toContain(
      'Its commander',
    ));

  it('is of the parliament that impeaches him, and so is his deputy', () => {
    const text = "Peru's Congress voted to impeach President Abdi Lind. His vice president, Rosa Bell, was sworn in.";
    expect(named(text, 'Abdi Lind')?.country).toBe('PER');
    expect(named(text, 'Rosa Bell')?.country).toBe('PER');
  });

  it('whom the text names later with a state is no minister without one', () =>
    expect(
      named(
        'The junta replaced Ann Oo. The outgoing minister left. Indonesia’s foreign minister, Suryani, said no.',
        'Suryani',
      )?.words,
    ).not.toContain('The outgoing minister'));

  it('with a family name before her own may be a woman', () =>
    expect(
      named("Taiwan's President Tsai Mei-ling called it bad. Her office said no.", 'Tsai Mei-ling')?.words,
    ).toContain('Her'));

  it('has an article of office for the state before a people', () =>
    expect(named("Bosnia's Serb leader Dragan Lindić said no.", 'Dragan Lindić')?.country).toBe('BIH'));

  it('who speaks for a ministry does so at home', () =>
    expect(
      named(
        'HANOI, Nov. 9 — Vietnam accused the Philippines on Saturday.\n\nForeign ministry spokesman Geng Haolin told a briefing in Beijing that China was watching.',
        'Geng Haolin',
      )?.country,
    ).toBe('CHN'));

  it('who is her boss is of her state', () =>
    expect(
      named('Russian Foreign Ministry spokeswoman Darya Lind left. Her boss, Sergei Bell, stayed.', 'Sergei Bell')
        ?.country,
    ).toBe('RUS'));

  it('with two forms of address is the one described before', () =>
    expect(
      named("Malaysia's prime minister, Datuk Seri Hafiz Lind, appealed for calm. Hafiz left.", 'Hafiz Lind'),
    ).toMatchObject({
      country: 'MYS',
      words: expect.arrayContaining(['Hafiz']),
    }));
});

it('a conjunction is no part of a name', () =>
  expect(
    actorsOf('Lima rejected charges that countries that stand with Peru will suffer.').map(({ name }) => name),
  ).not.toContain('that countries'));

it('a shield against rockets is nobody', () =>
  expect(named('Iron Dome shot down ten rockets.', 'Iron Dome')).toBeUndefined());

it('a bloc is not the West', () =>
  expect(named('The West warned Bosnia. Hungary broke with the bloc.', 'the West')?.words).not.toContain('the bloc'));
