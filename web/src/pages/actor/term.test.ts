import { describe, expect, it } from 'vitest';
import { termOf } from './term';

const rounded = (edtf: string | null) => {
  const term = termOf(edtf);
  return term && [Math.round(term.from * 10) / 10, term.to === null ? null : Math.round(term.to * 10) / 10];
};

describe('terms of offices', () => {
  it('last from the beginning of the first date to the end of the last', () => {
    expect(rounded('2019/2021')).toEqual([2019, 2022]);
    expect(rounded('2019-07~')).toEqual([2019.5, 2019.6]);
  });
  it('may be open', () => expect(rounded('2021-03/..')).toEqual([2021.2, null]));
  it('are none without a beginning', () => expect([rounded(null), rounded('../2020')]).toEqual([null, null]));
});
