import { describe, expect, it } from 'vitest';
import { directionOf } from './direction';

describe('the way a sentence runs', () => {
  it('is that of most of its letters, whatever stands first', () => {
    expect(directionOf('عباس عراقچی meets his Chinese counterpart')).toBe('ltr');
    expect(directionOf('Talks with עמית סגל')).toBe('ltr');
    expect(directionOf('وزیر خارجه ایران در پکن با Wang Yi دیدار کرد')).toBe('rtl');
    expect(directionOf('ראש הממשלה')).toBe('rtl');
  });
  it('is from left to right where there are no letters', () => {
    expect(directionOf('')).toBe('ltr');
    expect(directionOf('2025 – 3')).toBe('ltr');
  });
});
