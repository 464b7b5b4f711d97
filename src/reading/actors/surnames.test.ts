import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

const chainOf = (text: string, mention: string): string[] => {
  const { actors } = read({ text, published: '2026-02-01' });
  const chains = actors.map((one) => one.mentions.map(({ start, end }) => text.slice(start, end)));
  return chains.find((chain) => chain.includes(mention)) ?? [];
};

describe('a name cut short is that of the one with the full name', () => {
  it.each([
    ['María Fernanda Salcedo Ibarra spoke in Lima. Salcedo said no.', 'María Fernanda Salcedo Ibarra', 'Salcedo'],
    ['Rosa Elena Huamani de Quispe spoke in Lima. Huamani said no.', 'Rosa Elena Huamani de Quispe', 'Huamani'],
    ['João Henrique de Morais Filho spoke in Lima. De Morais said no.', 'João Henrique de Morais Filho', 'De Morais'],
    ['Carlos Morais Filho spoke in Lima. Morais said no.', 'Carlos Morais Filho', 'Morais'],
    ['Rosa von der Lind spoke in Lima. Von der Lind said no.', 'Rosa von der Lind', 'Von der Lind'],
    ['Rosa de la Pava spoke in Lima. De la Pava said no.', 'Rosa de la Pava', 'De la Pava'],
    ['Jean de Villiers spoke in Lima. De Villiers said no.', 'Jean de Villiers', 'De Villiers'],
  ])('%s', (text, full, short) => expect(chainOf(text, full)).toContain(short));

  it('not by a second given name', () =>
    expect(chainOf('Rosa Elena Huamani spoke in Lima. Elena said no.', 'Rosa Elena Huamani')).not.toContain('Elena'));
});

it('is called by both given names, where nothing stands between', () => {
  const text = 'José Luis Huamani left Lima. “José Luis told me so,” Ana Lind said.';
  expect(chainOf(text, 'José Luis Huamani')).toContain('José Luis');
  expect(chainOf('José Luis Huamani met José Lind.', 'José Lind')).not.toContain('José Luis Huamani');
});

it('takes the plural of a surname for a family, which is no body', () => {
  const kindOf = (text: string, name: string) => read({ text }).actors.find((one) => one.name === name)?.kind;
  expect(kindOf('Rosa Huamani left Lima. He blamed the Huamanis, who denied it.', 'Huamanis')).toBe('group');
  expect(kindOf('Rosa Huamani left Lima. He blamed the United Nations.', 'United Nations')).toBe('organisation');
});

it('joins the name somebody is better known by, behind the office and the full name', () =>
  expect(
    chainOf('Their commander, Abdi Hassan Huamani, better known as Zorro, left.', 'Abdi Hassan Huamani'),
  ).toContain('Zorro'));

describe('a surname that two people have', () => {
  it('is that of whoever was introduced last', () => {
    const text =
      'Opposition candidate Gary Soto met the press in Lima.\n\nInterior Minister Karla Soto says hackers are at work.\n\nSoto told a radio programme that it would be looked into. Soto added that the state should help.';
    expect(chainOf(text, 'Karla Soto').filter((one) => one === 'Soto')).toHaveLength(2);
  });

  it('is not that of a relative', () => {
    const text =
      'President Gary Soto met the press in Lima. His sister Karla Soto was there. Soto said that all was well.';
    expect(chainOf(text, 'Karla Soto')).not.toContain('Soto');
  });

  it('is not that of a son with a form of address, whose father has died', () => {
    const text =
      'Aminu Soto has died. His son, Barrister Carlos Soto, told us so. Soto led the talks with Chile in May.';
    expect(chainOf(text, 'Carlos Soto')).not.toContain('Soto');
    expect(chainOf(text, 'Aminu Soto')).toContain('Soto');
  });

  it('is that of the one whom the text names most', () => {
    const text =
      'President Gary Soto met the press in Lima. Soto smiled. Soto then spoke of Chile. Soto was late. Karla Soto came with him. Soto said that all was well.';
    expect(chainOf(text, 'Karla Soto')).not.toContain('Soto');
  });
});
