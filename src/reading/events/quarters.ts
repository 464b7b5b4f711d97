import type { Analysis } from '../../language/index.js';

const parts =
  /^(?:(?:east|west)ern|north(?:ern|-?eastern|-?western)|south(?:ern|-?eastern|-?western)|rebel-held|rebel-controlled|central|upper|occupied|separatist-held|government-held)$/i;

/** Whether a place is only a part of a country, which need not be in the hands of its state: `was held in northern Chad`. */
export const isQuarter = ({ tokens, children }: Analysis, place: number): boolean =>
  children[place]!.some((c) => c < place && parts.test(tokens[c]!.form));
