import { expect, it } from 'vitest';
import { familyOf } from '../../../src/ledger/intake/index.js';
import { eventTypes, quadOf } from './labels';

it('gives each type the class that the ledger gives it', () => {
  for (const [type] of eventTypes) expect([type, quadOf(type)]).toEqual([type, familyOf(type).quad]);
});
