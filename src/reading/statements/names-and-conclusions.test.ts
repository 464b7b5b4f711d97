import { expect, it } from 'vitest';
import { read } from '../read.js';

it.each([
  ['The E3, as the three European states are known, reject that reading.', ['reject']],
  ['Peru said the pact was dead, a conclusion that Chile did not draw.', ['said']],
])('reads nothing said in a name or in what is not concluded: %s', (text, wanted) =>
  expect(read({ text }).statements.map(({ cue }) => (cue ? text.slice(cue.start, cue.end) : ''))).toEqual(wanted),
);
