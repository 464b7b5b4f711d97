import { describe, expect, it } from 'vitest';
import { mendFrontedMeetings } from './fronted-meetings.js';
import { mended } from './sketch.js';

const opening = (noun: string, comma = '') =>
  mended(
    mendFrontedMeetings,
    `At IN case ministers
     the DT det ministers
     Lima NNP compound ministers
     ${noun} NN compound ministers
     ministers NNS nsubj spoke
     ${comma}spoke VBD root`,
  );

describe('a meeting that a sentence opens with', () => {
  it('is where those act who stand behind it', () => {
    expect(opening('summit')('summit')).toBe('obl spoke');
    expect(opening('summit')('Lima')).toBe('compound summit');
    expect(opening('summit')('ministers')).toBe('nsubj spoke');
  });
  it('is no ministry that has its ministers', () => expect(opening('finance')('finance')).toBe('compound ministers'));
  it('leaves lists alone', () =>
    expect(opening('summit', ', , punct ministers\n     ')('summit')).toBe('compound ministers'));
});
