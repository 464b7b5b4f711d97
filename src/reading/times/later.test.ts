import { expect, it } from 'vitest';
import { isLater } from './later.js';

it.each([
  ['2028', '2026-02-06', true],
  ['2026', '2026-02-06', false],
  ['2026-03', '2026-02-06', true],
  ['2026-02-07/2026-02-10', '2026-02-06', true],
  ['2025-22', '2025-10-01', false],
  ['2026-22', '2025-10-01', true],
  ['2026-02-07', null, false],
  ['../2027', '2026-02-06', false],
])('%s is later than %s: %s', (time, published, wanted) => expect(isLater(time, published)).toBe(wanted));
