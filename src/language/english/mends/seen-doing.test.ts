import { expect, it } from 'vitest';
import { mendSeenDoing } from './seen-doing.js';
import { mended } from './sketch.js';

it('gives what somebody is seen to do to whoever is seen', () => {
  const of = mended(
    mendSeenDoing,
    `nurses   NNS nsubj saw
     saw      VBD root
     soldiers NNS obj   saw
     beating  VBG ccomp saw
     a        DT  det   man
     man      NN  obj   beating`,
  );
  expect(of('beating')).toBe('xcomp saw');
});

it('leaves what is said', () => {
  const of = mended(
    mendSeenDoing,
    `nurses   NNS nsubj denied
     denied   VBD root
     him      PRP iobj  denied
     beating  VBG ccomp denied
     men      NNS obj   beating`,
  );
  expect(of('beating')).toBe('ccomp denied');
});
