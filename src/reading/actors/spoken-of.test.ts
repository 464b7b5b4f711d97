import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

const actor = (text: string, name: string) =>
  read({ text, published: '2026-02-01' }).actors.find((one) => one.name === name);

describe('a president without a state', () => {
  it('is that of the palace that speaks of him', () =>
    expect(actor('The Blue House said President Carlos Huamani would go to Chile.', 'Carlos Huamani')?.country).toBe(
      'KOR',
    ));

  it('is that of the state whose spokesman names him', () =>
    expect(
      actor(
        'Kremlin spokesman Ilya Lind said Peru was wrong. He added that President Carlos Huamani would wait.',
        'Carlos Huamani',
      )?.country,
    ).toBe('RUS'));
});

describe('a counterpart', () => {
  it('is the one whom the text has named with the office in that state', () =>
    expect(
      actor(
        'Kenyan President Abdi Lind left. Peruvian President Carlos Huamani and his Kenyan counterpart spoke in May.',
        'Abdi Lind',
      )?.mentions,
    ).toHaveLength(3));

  it('holds no office for the time being because the other does', () =>
    expect(
      actor('Acting foreign minister Carlos Huamani of Peru met his Kenyan counterpart, Abdi Lind.', 'Abdi Lind')
        ?.offices[0]?.title,
    ).toBe('foreign minister'));
});
