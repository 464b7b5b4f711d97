import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

describe('whose somebody is', () => {
  const heldIn = (text: string, who: string) => {
    const { actors } = read({ id: 't', text });
    const one = actors.find(({ name }) => name === who)!;
    return [
      one?.country,
      one?.offices.map(({ title, of }) => `${title} of ${actors.find(({ id }) => id === of)?.name}`),
    ];
  };
  it.each([
    [
      "Armenia's ambassador to the United Nations, Ani Petrosyan, said no.",
      'Ani Petrosyan',
      'ARM',
      'ambassador of Armenia',
    ],
    ["Chile's UN ambassador, Paula Ruiz, said no.", 'Paula Ruiz', 'CHL', 'ambassador of Chile'],
    ["The Bank of England's governor, Ann Lind, said no.", 'Ann Lind', 'GBR', 'governor of Bank of England'],
    ["UNICEF's chief in Sudan, Tom Lind, said no.", 'Tom Lind', null, 'chief of UNICEF'],
    [
      'The foreign minister of the breakaway region of Transnistria, Ion Rusu, said no.',
      'Ion Rusu',
      'MDA',
      'foreign minister of Transnistria',
    ],
  ])('%s', (text, who, country, office) => expect(heldIn(text, who)).toEqual([country, [office]]));

  it('is no chipmaker by name', () =>
    expect(read({ text: 'Chipmaker Kargon Devices said it would halt shipments.' }).actors[0]).toMatchObject({
      name: 'Kargon Devices',
      kind: 'organisation',
    }));
  it('is nobody in a text that ends with a capital', () => expect(() => read({ text: 'B' })).not.toThrow());
});
