import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { officialById, officialsNamed, termAt } from './index.js';

const names = (...words: string[]) => officialsNamed(words).map(({ name }) => name);
const on = (id: string, date: string | null) => termAt(officialById(id)!, date)?.title ?? null;

describe('officials by name', () => {
  it('finds one by any spelling of the name', () => {
    for (const words of [
      ['Aliakbar', 'Velayati'],
      ['Ali', 'Akbar', 'Velayati'],
      ['Ali', '-', 'Akbar', 'Velayati'],
      ['Velayati'],
    ])
      expect(names(...words)).toEqual(['Ali Akbar Velayati']);
    expect(names('Abdel', 'Fattah', 'el', '-', 'Sissi')).toEqual(['Abdel Fattah al-Sisi']);
    expect(names('Volodymyr', 'Zelensky')).toEqual(names('Volodymyr', 'Zelenskyy'));
    expect(names('Erdogan')).toEqual(['Recep Tayyip Erdoğan']);
    expect(names('Qaddafi')).toContain('Muammar Gaddafi');
  });
  it('takes the surname, not the given name, with what belongs to it', () => {
    expect(names('bin', 'Salman')).toContain('Mohammed bin Salman');
    expect(names('Angela')).toEqual([]);
    expect(names('Van', 'der', 'Bellen')).toEqual(['Alexander Van der Bellen']);
  });
  it('keeps people apart who share a surname, those who led a state first', () => {
    expect(names('Aoun')).toEqual(['Joseph Aoun', 'Michel Aoun']);
    expect(names('Trump')[0]).toBe('Donald Trump');
    expect(names('George', 'W.', 'Bush')).toEqual(['George W. Bush']);
    expect(names('George', 'Bush')).toEqual(['George W. Bush', 'George H. W. Bush']);
    expect(names('Vladimir', 'Putin')).toEqual(['Vladimir Putin']);
    expect(names('Saddam')).toEqual(['Saddam Hussein']);
  });
  it('knows nobody by the empty name, and never throws', () => {
    expect(names()).toEqual([]);
    const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(fc.array(fc.string({ unit }), { maxLength: 5 }), (words) => Array.isArray(officialsNamed(words))),
    );
  });
});

describe('the term that ran on a date', () => {
  it('is the one within whose bounds the date lies', () => {
    expect(on('angela-merkel', '2010-03-01')).toBe('chancellor');
    expect(on('angela-merkel', '2022-03-01')).toBeNull();
    expect(on('benjamin-netanyahu', '2021-12-01')).toBe('leader of the opposition');
    expect(on('benjamin-netanyahu', '2025-10-27')).toBe('prime minister');
  });
  it('reads coarse and vague dates', () => {
    expect(on('angela-merkel', '2005')).toBe('chancellor');
    expect(on('ali-larijani', '2025-10~')).toBe('secretary of the Supreme National Security Council');
    expect(on('kamal-kharrazi', '1999-10-01/1999-10-10')).toBe('foreign minister');
  });
  it('is the latest without a date', () => {
    expect(on('angela-merkel', null)).toBe('chancellor');
  });
  it('is null on a day on which none ran', () => {
    const [trump] = officialsNamed(['Trump']);
    expect(termAt(trump!, '2019-04-01')?.sector).toBe('GOV');
    expect(termAt(trump!, '2022-04-01')).toBeNull();
  });
  it('prefers an office of government among several at once', () => {
    expect(on('donald-tusk', '2024-02-01')).toBe('prime minister');
  });
});
