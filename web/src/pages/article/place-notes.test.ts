import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeNotes } from './place-notes';

const notes = fc
  .array(fc.record({ anchor: fc.nat(2_000), height: fc.integer({ min: 1, max: 200 }) }), { maxLength: 40 })
  .map((some) => some.sort((a, b) => a.anchor - b.anchor));

describe('notes in the margin', () => {
  it('stand beside their words where there is room', () => {
    expect(
      placeNotes([
        { anchor: 0, height: 50 },
        { anchor: 100, height: 50 },
      ]),
    ).toEqual([0, 100]);
  });
  it('push those below further down', () => {
    expect(
      placeNotes([
        { anchor: 0, height: 50 },
        { anchor: 20, height: 50 },
        { anchor: 300, height: 50 },
      ]),
    ).toEqual([0, 58, 300]);
  });
  it('give way to the one in hand', () => {
    expect(
      placeNotes(
        [
          { anchor: 100, height: 50 },
          { anchor: 110, height: 50 },
          { anchor: 120, height: 50 },
        ],
        1,
      ),
    ).toEqual([52, 110, 168]);
  });
  it('never lie on one another, and the one in hand is beside its words', () => {
    fc.assert(
      fc.property(notes, fc.integer({ min: -1, max: 39 }), (some, chosen) => {
        const inHand = chosen < some.length ? chosen : -1;
        const tops = placeNotes(some, inHand);
        for (let at = 1; at < some.length; at++)
          expect(tops[at]! - (tops[at - 1]! + some[at - 1]!.height)).toBeGreaterThanOrEqual(8);
        if (inHand >= 0) expect(tops[inHand]).toBe(some[inHand]!.anchor);
        else for (const [at, { anchor }] of some.entries()) expect(tops[at]).toBeGreaterThanOrEqual(anchor);
      }),
    );
  });
});
