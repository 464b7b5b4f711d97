import { expect, it } from 'vitest';
import { mendArrivalsBehindCargo, mendLoadedBeforeVerbs } from './arrivals-behind-cargo.js';
import { mended } from './sketch.js';

const lines = (verb: string) => `plane NN root
carrying VBG acl plane
tents NNS obj carrying
${verb} VBN acl tents
in IN case Chad
Chad NNP obl ${verb}
. . punct plane`;

it('makes a verb of an arrival behind what is carried', () => {
  const at = mended(mendArrivalsBehindCargo, lines('landed'));
  expect(['plane', 'carrying', 'landed', '.'].map(at)).toEqual(['nsubj landed', 'acl plane', 'root', 'punct landed']);
});

it('leaves what was done to the cargo', () =>
  expect(mended(mendArrivalsBehindCargo, lines('made'))('made')).toBe('acl tents'));

it('makes a verb of an arrival behind what is counted in the cargo', () => {
  const at = mended(
    mendArrivalsBehindCargo,
    `plane NN root
     carrying VBG acl plane
     tonnes NNS obj carrying
     of IN case rice
     rice NN nmod tonnes
     landed VBD acl rice`,
  );
  expect(at('plane')).toBe('nsubj landed');
});

it('describes lorries by their load before what they did', () => {
  const at = mended(
    mendLoadedBeforeVerbs,
    `Lorries NNS nsubj loaded
     loaded VBD root
     with IN case rice
     rice NN obl loaded
     crossed VBN acl rice
     . . punct loaded`,
  );
  expect(['Lorries', 'loaded', 'crossed', '.'].map(at)).toEqual([
    'nsubj crossed',
    'acl Lorries',
    'root',
    'punct crossed',
  ]);
});
