import { expect, it } from 'vitest';
import { mendNounsBeforeCompass } from './compass.js';
import { mended } from './sketch.js';

it('takes a noun before the side of a town for the object', () => {
  const of = mended(
    mendNounsBeforeCompass,
    `pirates NNS nsubj boarded
     boarded VBD root
     a DT det east
     tanker NN compound east
     east RB advmod boarded
     of IN case Aden
     Aden NNP obl east
     . . punct boarded`,
  );
  expect(['a', 'tanker', 'east'].map(of)).toEqual(['det tanker', 'obj boarded', 'advmod boarded']);
});

it('leaves what stands east of a town alone', () => {
  const of = mended(
    mendNounsBeforeCompass,
    `ships NNS nsubj sailed
     sailed VBD root
     east RB advmod sailed
     of IN case Aden
     Aden NNP obl east`,
  );
  expect(of('east')).toBe('advmod sailed');
});
