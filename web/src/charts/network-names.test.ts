import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxOf, type Drawn, placeNames } from './network-names';

const frame = { width: 400, height: 300 };
const node = (id: string, x: number, y: number, width = 60): Drawn => ({ id, weight: 5, x, y, radius: 5, width });

describe('names of nodes', () => {
  it('stand to the right where there is room, else on another side', () => {
    const sides = placeNames([node('middle', 200, 150), node('edge', 380, 40), node('beside', 230, 150)], frame);
    expect([...sides]).toEqual([
      ['middle', 'left'],
      ['edge', 'left'],
      ['beside', 'right'],
    ]);
  });

  it('are left out where there is none, those that come later first', () => {
    const close = [0, 1, 2, 3, 4, 5].map((at) => node(`n${at}`, 200 + at, 150, 120));
    const sides = placeNames(close, frame);
    expect(sides.has('n0')).toBe(true);
    expect(sides.size).toBeLessThan(close.length);
  });

  it('may hide small nodes where they are of great ones', () => {
    const around = [-80, -40, 40, 80].flatMap((away) => [
      { ...node(`x${away}`, 200 + away, 150, 900), weight: 1 },
      { ...node(`y${away}`, 200, 150 + away / 3, 900), weight: 1 },
    ]);
    expect([...placeNames([node('great', 200, 150, 100), ...around], frame).keys()]).toEqual(['great']);
  });

  it('never lie over one another or beyond the frame', () => {
    const drawn = fc.record({
      x: fc.integer({ min: 0, max: frame.width }),
      y: fc.integer({ min: 0, max: frame.height }),
      weight: fc.integer({ min: 2, max: 12 }),
      radius: fc.integer({ min: 2, max: 12 }),
      width: fc.integer({ min: 5, max: 200 }),
    });
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 30 }), (some) => {
        const nodes = some.map((one, at) => ({ ...one, id: String(at) }));
        const boxes = [...placeNames(nodes, frame)].map(([id, side]) => boxOf(nodes[Number(id)]!, side));
        for (const [at, box] of boxes.entries()) {
          expect(box.left >= 0 && box.top >= 0 && box.right <= frame.width && box.bottom <= frame.height).toBe(true);
          for (const other of boxes.slice(at + 1))
            expect(
              box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top,
            ).toBe(true);
        }
      }),
    );
  });
});
