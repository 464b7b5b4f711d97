import { type Analysis, dependent } from '../../language/index.js';
import type { Clause } from './clause.js';

/** To whom one foretells what others bring about, and who foretells. */
export const publics =
  /^(?:voter|elector|electorate|consumer|investor|holidaymaker|traveller|traveler|tourist|commuter|shareholder|taxpayer|viewer|reader)$/;
const foretelling =
  /^(?:analyst|economist|expert|scientist|observer|pollster|commentator|historian|researcher|academic|forecaster|think_tank|think-tank)$/;

/** What comes by itself, and what runs out. */
const natural =
  /^(?:rain|rainfall|river|dam|dike|levee|water|storm|flood|flooding|mud|mudslide|landslide|avalanche|drought|frost|fire|wildfire|wind|snow|heat|heatwave|cold|winter|hurricane|typhoon|cyclone|tornado|volcano|lava|ash|earthquake|quake|aftershock|tremor|tsunami|wave|tide|disease|virus|outbreak|epidemic|cholera|measles|smog|locust)$/;
const running =
  /^(?:food|fuel|money|cash|ammunition|fund|stock|supply|medicine|oxygen|bed|vaccine|grain|wheat|rice|aid|reserve)$/;
const drained = /^(?:run|dry|dwindle|expire|fall|shrink|last|end)$/;

/**
 * Whether a warning foretells what is in others' hands, or in nobody's: `warned voters that a defeat would bring chaos`, `analysts warned
 * Peru`, `warned residents that the river would rise`. Who foretells that threatens nobody.
 */
export function warnsOfFate(analysis: Analysis, { subjects, objects, indirect, complements }: Clause): boolean {
  const { tokens } = analysis;
  if ([...objects, ...indirect].some((at) => publics.test(tokens[at]!.lemma))) return true;
  if (subjects.length && subjects.every((at) => foretelling.test(tokens[at]!.lemma))) return true;
  return complements.some((at) => {
    const subject = dependent(analysis, at, 'nsubj');
    if (!subject || subject.deprel === 'nsubj:pass') return false;
    return natural.test(subject.lemma) || (running.test(subject.lemma) && drained.test(tokens[at]!.lemma));
  });
}
