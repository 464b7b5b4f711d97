import { describe, expect, it } from 'vitest';
import { Progress } from './progress.js';

describe('progress', () => {
  let time = 0;
  let shown = '';
  const watched = (isTTY = true, columns = 80) => {
    time = 0;
    shown = '';
    const write = (text: string): boolean => {
      shown = text.replace('\r\u001b[K', '');
      return true;
    };
    return new Progress({ write, isTTY, columns } as never, () => time);
  };

  it('is silent for a second, and says at first only what is done', () => {
    const progress = watched();
    time = 900;
    progress.at(1, 2_000, 1_000_000);
    expect(shown).toBe('');
    time = 1_100;
    progress.at(1, 2_000, 1_000_000);
    expect(shown).toBe('1 document · 0 %');
    time = 2_500;
    progress.at(64, 128_000, 1_000_000);
    expect(shown).toBe('64 documents · 12 % · 26 a second · about 18 s left');
  });

  it('tells rate and time from what was done lately, not from what was passed over at first', () => {
    const progress = watched();
    time = 1_000;
    progress.at(10_000, 20_000_000, 40_000_000);
    for (let second = 2; second <= 60; second++) {
      time = second * 1_000;
      progress.at(10_000 + second * 5, 20_000_000 + second * 10_000, 40_000_000);
    }
    expect(shown).toBe('10,300 documents · 51 % · 5.0 a second · about 33 min left');
  });

  it('says no share and no time where the whole is not known, and is cut to the width of the terminal', () => {
    const progress = watched(true, 24);
    time = 4_000;
    progress.at(1_200, 3_000_000);
    expect(shown).toBe('1,200 documents · 300 a');
  });

  it('writes nothing into a log', () => {
    const progress = watched(false);
    time = 60_000;
    progress.at(100, 100_000, 1_000_000);
    progress.end();
    expect(shown).toBe('');
  });
});
