import { expect, it } from 'vitest';
import { mendAttributesBehindTo } from './attributes-behind-to.js';
import { mended } from './sketch.js';

it('hangs a participle before a town on it', () => {
  for (const over of ['amod Goma', 'advcl sent']) {
    const of = mended(
      mendAttributesBehindTo,
      `trucks NNS nsubj sent
       sent VBD root
       flour NN obj sent
       to IN mark besieged
       besieged VBN ${over}
       Goma NNP obl sent
       . . punct sent`,
    );
    expect(['to', 'besieged', 'Goma'].map(of)).toEqual(['case Goma', 'amod Goma', 'obl sent']);
  }
});

it('leaves an infinitive', () => {
  const of = mended(
    mendAttributesBehindTo,
    `trucks NNS nsubj came
     came VBD root
     to TO mark feed
     feed VB advcl came
     Goma NNP obj feed
     . . punct came`,
  );
  expect(of('Goma')).toBe('obj feed');
});
