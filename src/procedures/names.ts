import { entry, knownInstrument } from '../knowledge/index.js';

/** The name of a state by its code; a body is named in words already. */
export const nameOf = (actor: string): string => (/^[A-Z]{3}$/.test(actor) ? (entry(actor)?.name ?? actor) : actor);

/** Names in a row: `France, Germany, United Kingdom`. */
export const namesOf = (actors: readonly string[]): string => actors.map(nameOf).join(', ');

/** The name of an instrument, which a procedure gives by its id or in words. */
export const instrumentName = (instrument: string): string => knownInstrument(instrument)?.name ?? instrument;
