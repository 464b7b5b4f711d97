import type { Analysis, Token } from '../../language/index.js';
import type { InstrumentsRead } from '../instruments/index.js';

/** Whether an instrument is spoken of in the plural before a word. */
export const isEverSeveral = (
  { tokens }: Analysis,
  { references }: InstrumentsRead,
  instrument: string,
  before: number,
): boolean =>
  references.some(
    (one) =>
      one.instrument === instrument && one.first < before && tokens.slice(one.first, one.last).some(isPluralNoun),
  );

const isPluralNoun = ({ xpos, form }: Token): boolean => /^NNP?S$/.test(xpos) || (xpos === 'NNP' && /s$/.test(form));
