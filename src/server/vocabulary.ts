import { allStates } from '../knowledge/index.js';
import { quadOf } from '../ledger/index.js';
import { modesOf } from '../reading/index.js';
import { ActorKind, EventStatus, EventType, InstrumentKind, Sector, Stance } from '../record/index.js';
import type { Vocabulary } from './contract/index.js';

/** The codes that stand in answers. */
export const vocabulary = (): Vocabulary => ({
  types: EventType.options.map((type) => ({ type, quad: quadOf(type), modes: modesOf(type) })),
  statuses: EventStatus.options,
  stances: Stance.options,
  sectors: Sector.options,
  actorKinds: ActorKind.options,
  instrumentKinds: InstrumentKind.options,
  countries: allStates(),
});
