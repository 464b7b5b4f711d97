import { expect, it } from 'vitest';
import { mendPromptedReplies } from './prompted-replies.js';
import { mended } from './sketch.js';

const lines = (reply: string) => `Peru NNP nsubj accused
accused VBD root
them PRP obj accused
of IN mark running
running VBG advcl accused
rings NNS obj running
that WDT nsubj spied
spied VBD acl:relcl rings
, , punct prompting
prompting VBG advcl spied
Chile NNP obj prompting
to TO mark ${reply}
${reply} VB xcomp prompting`;

it('ties a reply to the charge', () =>
  expect(mended(mendPromptedReplies, lines('promise'))('prompting')).toBe('advcl accused'));
it('leaves what a deed brings about', () =>
  expect(mended(mendPromptedReplies, lines('flee'))('prompting')).toBe('advcl spied'));
