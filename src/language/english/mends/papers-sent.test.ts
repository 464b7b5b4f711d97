import { expect, it } from 'vitest';
import { mendPapersSent } from './papers-sent.js';
import { mended } from './sketch.js';

const lines = (verb: string) => `report NN root
that IN mark ${verb}
agency NN nsubj ${verb}
${verb} VBD acl report
to IN case boards
boards NNS obl ${verb}`;

it('takes what was done with a paper for no part of it', () => {
  const of = mended(mendPapersSent, lines('sent'));
  expect([of('sent'), of('that')]).toEqual(['acl:relcl report', 'obj sent']);
});
it('leaves what it says', () => expect(mended(mendPapersSent, lines('failed'))('failed')).toBe('acl report'));
