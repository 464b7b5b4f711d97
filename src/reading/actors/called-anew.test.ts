import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

/** The words of the mentions of the actor that has this one among them. */
const chainOf = (text: string, mention: string): string[] => {
  const { actors } = read({ text, published: '2026-02-01' });
  const chains = actors.map((one) => one.mentions.map(({ start, end }) => text.slice(start, end)));
  return chains.find((chain) => chain.includes(mention)) ?? [];
};

describe('a description of somebody who has just been named', () => {
  it('by age alone, or as the candidate', () => {
    const text =
      'Rosa Quispe won the vote on Sunday. The candidate thanked the town. The 58-year-old will face Abdi Lind.';
    expect(chainOf(text, 'Rosa Quispe')).toEqual(['Rosa Quispe', 'The candidate', 'The 58-year-old']);
  });

  it('by an office that he has just been given', () => {
    const text = 'Carlos Huamani was named vice president of Zambia. The new vice president called for peace.';
    expect(chainOf(text, 'Carlos Huamani')).toContain('The new vice president');
  });

  it('by an office that he is known to have held', () =>
    expect(chainOf('Angela Merkel criticised the plan. The former chancellor left.', 'Angela Merkel')).toContain(
      'The former chancellor',
    ));

  it('by a people: the Catalan leader is not the prime minister', () => {
    const text = "Catalonia's president, Jordi Pujades, met Spain's premier, Rosa Lind. The Catalan leader left.";
    expect(chainOf(text, 'Rosa Lind')).not.toContain('The Catalan leader');
  });

  it('whom the text named only by office: his minister, and then The minister with a name', () => {
    const text = "Peru's president sacked his mining minister. The minister, Carlos Huamani, denied it.";
    expect(chainOf(text, 'Carlos Huamani')).toContain('his mining minister');
  });

  it('takes who is sent to a state for another than who is sent by it', () => {
    const text =
      'Oman summoned the Peruvian envoy to complain. Chile is uneasy. Its envoy to Lima, Ana Lind, said the talks had failed.';
    expect(chainOf(text, 'Ana Lind')).not.toContain('the Peruvian envoy');
  });
});

describe('a part of a name', () => {
  it('the first of two surnames', () =>
    expect(chainOf('Rodrigo Salcedo Ibarra spoke in Lima. Salcedo said no.', 'Rodrigo Salcedo Ibarra')).toContain(
      'Salcedo',
    ));

  it('the name behind an article', () =>
    expect(chainOf('Abu Bilal al-Hashimi fled. Al-Hashimi had led raids.', 'Abu Bilal al-Hashimi')).toContain(
      'Al-Hashimi',
    ));
});

describe('a band and a body', () => {
  it('its fighters are the band', () =>
    expect(chainOf("Colombia's ELN freed two men. The guerrillas had held them.", 'ELN')).toContain('The guerrillas'));

  it('the fund of a text that names one', () =>
    expect(
      chainOf('The International Monetary Fund sent aid. The fund wants cuts.', 'International Monetary Fund'),
    ).toContain('The fund'));

  it('a council with a word before it, and then without', () =>
    expect(chainOf('Haiti has a transitional council. The council met.', 'a transitional council')).not.toContain(
      'Haiti',
    ));
});
