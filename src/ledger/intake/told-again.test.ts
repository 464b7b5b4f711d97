import { describe, expect, it } from 'vitest';
import { type Telling, toldAgain } from './told-again.js';

const sides = [
  { role: 'actor', party: 'PER', signature: 'person/mora/PER' },
  { role: 'recipient', party: 'CHL', signature: 'person/lind/CHL' },
];
const told = (change: Partial<Telling> = {}): Telling => ({
  family: 'CONSULT:fact',
  edtf: '2025-03-04',
  gist: 'delegat harbou treaty',
  place: null,
  window: { dating: 'exact', from: 20151, to: 20151 },
  isSpoken: false,
  isMutual: true,
  isHeadline: false,
  sides,
  ...change,
});
const undated = (change: Partial<Telling> = {}): Telling =>
  told({ edtf: null, window: { dating: 'assumed', from: 20153, to: 20154 }, ...change });
const states = [
  { role: 'actor', party: 'CHL', signature: 'state/CHL' },
  { role: 'recipient', party: 'PER', signature: 'state/PER' },
];

describe('what a document tells again without a date', () => {
  it('has the day of the passage that tells the same', () => {
    const dated = told();
    expect(toldAgain(undated(), [dated])).toBe(dated);
    expect(toldAgain(undated({ isHeadline: true, sides: states }), [dated])).toBe(dated);
    expect(toldAgain(undated(), [told({ family: 'CONSULT:ahead' })])).not.toBeNull();
  });
  it('has none where other actors, another place or other words are told of, or two days fit', () => {
    expect(toldAgain(undated({ sides: states }), [told()])).toBeNull();
    expect(toldAgain(undated({ place: 'Lima' }), [told({ place: 'Quito' })])).toBeNull();
    expect(toldAgain(undated({ family: 'AGREE:fact' }), [told()])).toBeNull();
    const spoken = { family: 'ACCUSE:fact', isSpoken: true, isMutual: false };
    expect(toldAgain(undated({ ...spoken, gist: 'border' }), [told(spoken)])).toBeNull();
    const other = told({ edtf: '2025-03-01', window: { dating: 'exact', from: 20148, to: 20148 } });
    expect(toldAgain(undated(), [told(), other])).toBeNull();
  });
});
