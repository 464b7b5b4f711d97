import { describe, expect, it } from 'vitest';
import { dayWords } from './day';

describe('dates in words', () => {
  it('says as much as is known', () => {
    expect(dayWords('2025-10-03')).toBe('3 October 2025');
    expect(dayWords('2025-10')).toBe('October 2025');
    expect(dayWords('2025')).toBe('2025');
    expect(dayWords(null)).toBe('no date');
  });
  it('keeps vagueness', () => {
    expect(dayWords('2025-10~')).toBe('about October 2025');
    expect(dayWords('2025-10-03?')).toBe('3 October 2025 (uncertain)');
    expect(dayWords('2025-10-01/2025-10-10')).toBe('1 – 10 October 2025');
    expect(dayWords('2025-10-28/2025-11-02')).toBe('28 October 2025 – 2 November 2025');
    expect(dayWords('2025-10-01/..')).toBe('1 October 2025 – open');
  });
  it('says which part of a date is not known', () => {
    expect(dayWords('XXXX-10-03')).toBe('3 October of an unknown year');
    expect(dayWords('XXXX-10')).toBe('October of an unknown year');
    expect(dayWords('199X')).toBe('1990s');
  });
  it('names the parts of a year', () => {
    expect(dayWords('2025-24')).toBe('winter 2025');
    expect(dayWords('2025-34')).toBe('second quarter of 2025');
    expect(dayWords('2025-21/2025-22')).toBe('spring 2025 – summer 2025');
  });
  it('leaves what it does not know as it is written', () => {
    expect(dayWords('[2025-01,2025-03]')).toBe('[2025-01,2025-03]');
    expect(dayWords('2025-77')).toBe('2025-77');
    expect(dayWords('2025-24-03')).toBe('2025-24-03');
  });
});
