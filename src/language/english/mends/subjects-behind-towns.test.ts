import { expect, it } from 'vitest';
import { mended } from './sketch.js';
import { mendSubjectsBehindTowns } from './subjects-behind-towns.js';

it('parts a town from the subject behind it', () => {
  const at = mended(
    mendSubjectsBehindTowns,
    `In IN case police
     Cusco NNP compound police
     traffic NN compound police
     police NNS obl stopped
     stopped VBD root
     buses NNS obj stopped`,
  );
  expect(at('In')).toBe('case Cusco');
  expect(at('Cusco')).toBe('obl stopped');
  expect(at('traffic')).toBe('compound police');
  expect(at('police')).toBe('nsubj stopped');
});

it('leaves a phrase whose verb has a subject', () => {
  const at = mended(
    mendSubjectsBehindTowns,
    `In IN case courts
     Cusco NNP compound courts
     courts NNS obl lost
     Lind NNP nsubj lost
     lost VBD root`,
  );
  expect(at('courts')).toBe('obl lost');
});
