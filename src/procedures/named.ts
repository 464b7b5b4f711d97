import { type KnownInstrument, knownInstruments, knownResolution } from '../knowledge/index.js';
import { knownProcedures } from './known.js';
import type { Procedure } from './schema.js';

/** What a name means to somebody who asks for a procedure. */
export interface Named {
  /** The name of the instrument that the words name, if the program knows one. */
  readonly instrument: string | null;
  /** Its procedures: those of the instrument itself, else those in whose reports it is spoken of. */
  readonly procedures: readonly Procedure[];
}

/**
 * The procedures of an instrument that is named as people name it (`Resolution 2231`, `snapback`, `the NPT`), or those whose
 * own names have all the words: nobody is asked to know the ids.
 */
export function proceduresNamed(name: string): Named {
  const all = knownProcedures();
  const known = instrumentNamed(name);
  if (!known) {
    const words = plain(name).split(' ');
    return {
      instrument: null,
      procedures: all.filter((procedure) => {
        const own = new Set(plain(`${procedure.name} ${procedure.provision}`).split(' '));
        return words.every((word) => own.has(word));
      }),
    };
  }
  const own = all.filter(({ instrument }) => instrument === known.id);
  return { instrument: known.name, procedures: own.length ? own : all.filter((one) => one.known.includes(known.id)) };
}

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');

function instrumentNamed(name: string): KnownInstrument | undefined {
  const number = /^(?:un ?)?(?:security council |sc |unsc )?(?:resolution |res )?(\d{3,4})$/.exec(plain(name))?.[1];
  const resolution = number === undefined ? undefined : knownResolution(number);
  if (resolution) return resolution;
  const sought = plain(name);
  for (const one of knownInstruments())
    if ([one.id, one.name, ...one.aliases].some((other) => plain(other) === sought)) return one;
  return undefined;
}
