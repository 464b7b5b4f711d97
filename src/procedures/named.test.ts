import { describe, expect, it } from 'vitest';
import { proceduresNamed } from './named.js';

const named = (name: string): unknown => {
  const { instrument, procedures } = proceduresNamed(name);
  return [instrument, procedures.map(({ id }) => id)];
};

describe('a procedure asked for by name', () => {
  it.each([
    ['Resolution 2231', 'UN Security Council Resolution 2231', ['unsc-2231']],
    ['resolution 2231', 'UN Security Council Resolution 2231', ['unsc-2231']],
    ['the NPT', 'Treaty on the Non-Proliferation of Nuclear Weapons', ['npt-10']],
    ['npt', 'Treaty on the Non-Proliferation of Nuclear Weapons', ['npt-10']],
    ['New START', 'New START', ['new-start-14']],
  ])('is that of the instrument: %s', (name, instrument, ids) => {
    expect(named(name)).toEqual([instrument, ids]);
  });

  it('is that of the mechanism, the article, or of its own words', () => {
    expect(proceduresNamed('snapback').procedures.map(({ id }) => id)).toEqual(['unsc-2231']);
    expect(proceduresNamed('Article 50').procedures.map(({ id }) => id)).toEqual(['teu-50']);
    expect(proceduresNamed('termination day').procedures.map(({ id }) => id)).toEqual(['unsc-2231']);
  });

  it('is none where the program knows the instrument alone, or nothing', () => {
    expect(named('Ottawa Convention')).toEqual(['Mine Ban Treaty', []]);
    expect(named('Treaty of Nowhere')).toEqual([null, []]);
  });
});
