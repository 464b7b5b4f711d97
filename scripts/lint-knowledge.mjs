// Finds entries of data that clash, that never fire on their example, or whose example does not code as it says.
// `npm run lint:knowledge`; ends with 1 when there is anything to mend.
import { build } from './setup.mjs';

build();
const { read } = await import('../dist/index.js');
const { lintEvents } = await import('../dist/reading/events/lint.js');
const found = lintEvents((text) => read({ text }).events);
for (const line of found) console.log(line);
console.log(found.length ? `${found.length} to mend` : 'nothing to mend');
process.exit(found.length ? 1 : 0);
