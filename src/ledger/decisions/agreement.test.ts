import { describe, expect, it } from 'vitest';
import { agreementOf } from './agreement.js';

/** Units from one line of values a coder; `.` is a missing value. */
const codings = (...lines: string[]) =>
  new Map(
    lines[0]!.split(' ').map((_, unit) => [
      `unit ${unit}`,
      new Map(
        lines.flatMap((line, coder) => {
          const value = line.split(' ')[unit]!;
          return value === '.' ? [] : [[`coder ${coder}`, value] as const];
        }),
      ),
    ]),
  );

// The worked examples of Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), A to C.
describe("Krippendorff's alpha", () => {
  it('is 0.095 for two observers of two values', () => {
    expect(agreementOf(codings('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0')).alpha).toBeCloseTo(0.095, 3);
  });

  it('is 0.692 for two observers of five values', () => {
    expect(agreementOf(codings('a a b b d c c c e d d a', 'b a b b b c c c e d d d')).alpha).toBeCloseTo(0.692, 3);
  });

  it('is 0.743 for four observers who left out some units', () => {
    const found = agreementOf(
      codings(
        '1 2 3 3 2 1 4 1 2 . . .',
        '1 2 3 3 2 2 4 1 2 5 . 3',
        '. 3 3 3 2 3 4 2 2 5 1 .',
        '1 2 3 3 2 4 4 1 2 5 1 .',
      ),
    );
    expect(found.alpha).toBeCloseTo(0.743, 3);
    expect(found).toMatchObject({ units: 11, coders: ['coder 0', 'coder 1', 'coder 2', 'coder 3'] });
  });

  it('says nothing where no unit has two judgements, and 1 where all are the same', () => {
    expect(agreementOf(codings('a . b', '. a .')).alpha).toBeNull();
    expect(agreementOf(codings('a a', 'a a')).alpha).toBe(1);
  });
});
