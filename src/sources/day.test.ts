import { expect, it } from 'vitest';
import { dayOf } from './day.js';

it.each([
  ['2025-10-27', '2025-10-27'],
  ['2025-10-27T23:30:00+05:00', '2025-10-27'],
  ['20251027T233000Z', '2025-10-27'],
  ['2025/10/27', '2025-10-27'],
  ['Mon, 27 Oct 2025 23:30:00 -0500', '2025-10-27'],
  ['27 Oct 25 08:00 GMT', '2025-10-27'],
  ['27-Oct-2025', '2025-10-27'],
  ['27 October 2025', '2025-10-27'],
  ['October 27, 2025', '2025-10-27'],
  ['Monday, October 27, 2025 - 10:00', '2025-10-27'],
  ['Mon Oct 27 23:30:00 2025', '2025-10-27'],
])('takes the day of %s', (stamp, day) => expect(dayOf(stamp)).toBe(day));

it.each([
  ['2025-02-30'],
  ['2025-13-01'],
  ['32 Oct 2025'],
  ['31 Nov 2025 10:00'],
  ['yesterday'],
  ['27 Smarch 2025'],
  ['1761523200'],
  ['Thu, 01 Jan 1970 00:00:00 GMT'],
  ['0000-00-00'],
  [''],
  [null],
])('takes no day of %s', (stamp) => expect(dayOf(stamp)).toBeNull());
