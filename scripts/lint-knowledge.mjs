// Finds entries of data that clash, that never fire, or whose example does not read as it says: cues, events, stances, offices. `npm run lint:knowledge`; ends with 1 when there is anything to mend.
import { build } from './setup.mjs';

build();
const { read } = await import('../dist/index.js');
const { lintEvents } = await import('../dist/reading/events/lint.js');
const { lintStances } = await import('../dist/reading/positions/lint.js');
const { lintCues } = await import('../dist/reading/statements/lint.js');
const { lintOffices } = await import('../dist/knowledge/lint.js');
const found = [
  ...lintCues(),
  ...lintEvents((text) => read({ text }).events),
  ...lintStances((text) => read({ text }).positions.filter(({ toward }) => toward.startsWith('i'))),
  ...lintOffices(),
];
for (const line of found) console.log(line);
console.log(found.length ? `${found.length} to mend` : 'nothing to mend');
process.exit(found.length ? 1 : 0);
