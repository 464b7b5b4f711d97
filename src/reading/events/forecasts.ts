import type { Analysis } from '../../language/index.js';
import type { Sides } from './sides.js';

/** What somebody thinks that others will do. */
const forecasting =
  /^(?:predict|forecast|expect|foresee|anticipate|speculate|bet|fear|worry|believe|think|suspect|doubt|reckon|hope)$/;

/** Whether somebody else than who acts foresees a deed (`he will resign, predicted the envoy`). */
export function isForecast(
  { tokens, children }: Analysis,
  sides: Sides,
  head: number,
  subjects: readonly number[],
): boolean {
  const { deprel, head: over } = tokens[head]!;
  const saying =
    deprel === 'ccomp' && over >= 0 ? over : children[head]!.find((c) => tokens[c]!.deprel === 'parataxis');
  if (saying === undefined || !forecasting.test(tokens[saying]!.lemma)) return false;
  const acting = new Set(subjects.flatMap((at) => sides.of(at).map(({ actor }) => actor)));
  const seers = children[saying]!.filter((c) => c !== head && /^(?:nsubj|obj)/.test(tokens[c]!.deprel));
  return seers.every((at) => sides.of(at).every(({ actor }) => !acting.has(actor)));
}
