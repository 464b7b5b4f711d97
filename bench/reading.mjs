// npm run bench [-- reading] [--text DIR] [--rounds N] [--warm ROUNDS] [--cpu] [--no-memory]
// Speed of the whole reading, the share of every step in it, start-up, and peak memory, beside the bars they are held to. Node
// compiles while it runs, and goes on doing so for some 250 readings of the examples: until then, in which a long run soon is, nothing is
// counted.
// --cpu counts processor time instead of time, for a machine that is busy with other things.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Bench } from 'tinybench';
import { peakMemory, startUp } from './process.mjs';
import { sharesOf } from './shares.mjs';
import { stagesOver } from './stages.mjs';
import { repeated, root, textsOf } from './text.mjs';
import { winkOver } from './wink.mjs';

const { values } = parseArgs({
  options: {
    cpu: { type: 'boolean' },
    text: { type: 'string' },
    rounds: { type: 'string', default: '20' },
    warm: { type: 'string', default: '280' },
    'no-memory': { type: 'boolean' },
  },
});
const texts = textsOf(values.text ?? path.join(root, 'examples'));
const { tokens, read } = stagesOver(texts);
const wink = winkOver(texts);
console.log(
  `${texts.length} articles, ${tokens} tokens, ${values.text ?? 'examples/'}; Node ${process.version}, one thread\n`,
);

const processorTime = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
/** Milliseconds of a round of each task: the median. */
async function medians(tasks, time, warmupIterations) {
  const bench = new Bench({
    ...(values.cpu ? { now: processorTime } : {}),
    iterations: Number(values.rounds),
    time,
    warmupIterations,
    warmupTime: 1,
  });
  for (const [name, run] of Object.entries(tasks)) bench.add(name, run);
  await bench.run();
  return Object.fromEntries(bench.tasks.map(({ name, result }) => [name, result.latency.p50]));
}
const { read: whole } = await medians({ read }, 3000, Number(values.warm));
const { within } = stagesOver(texts);
const inner = await medians(within, 500, 5);
const shares = await sharesOf(
  read,
  60,
  {
    analyse: ['analyse'],
    names: ['readNames', 'mendNames'],
    times: ['readDateline', 'readTimes'],
    'actors, who is who': ['readActors'],
    instruments: ['readInstruments'],
    statements: ['readStatements', 'mendSeries', 'mendSubjects', 'mendContent', 'mendCoordination'],
    events: ['readEvents', 'withStates', 'actorsIn'],
    positions: ['readPositions'],
  },
  { tokens: ['outline'], 'tags, trees': ['annotate'], 'mending of trees': ['mendAnnotations', 'mendEach'] },
);
const { tags: winkTags } = await medians({ tags: wink.tag }, 500, 50);

const row = (...cells) => console.log(cells.map((cell, i) => (i ? `${cell}`.padStart(14) : cell.padEnd(20))).join(''));
const line = (name, ms, count = tokens) =>
  row(
    name,
    Math.round((1000 * count) / ms),
    ((1000 * texts.length) / ms).toFixed(1),
    ((1000 * ms) / count).toFixed(2),
    count === tokens ? ((100 * ms) / whole).toFixed(1) : '',
  );
row('', 'tokens/s', 'articles/s', 'µs a token', '% of read');
const step = (name, share = shares[name] ?? 0) => line(name, share * whole);
for (const name of [
  'analyse',
  'names',
  'times',
  'actors, who is who',
  'instruments',
  'statements',
  'events',
  'positions',
]) {
  step(name);
  if (name === 'analyse')
    for (const part of ['tokens', 'tags, trees', 'mending of trees']) step(`  ${part}`, shares[part] ?? 0);
}
step('rest');
line('read', whole);
line('wink-nlp tags', winkTags, wink.tokens);
const wordsPerSecond = (1000 * tokens) / whole;
const winkPerSecond = (1000 * wink.tokens) / winkTags;
console.log(`\nwink-nlp tags ${(winkPerSecond / wordsPerSecond).toFixed(1)} times as fast as read reads,`);
console.log(
  `and ${(winkPerSecond / ((1000 * tokens) / inner['tags, trees'])).toFixed(1)} times as fast as we tag and parse.\n`,
);

let isMissed = false;
function bar(what, value, limit, unit, isGood) {
  if (!isGood) isMissed = true;
  console.log(`${isGood ? 'ok    ' : 'MISSED'} ${what}: ${value} ${unit} (bar ${limit})`);
}
bar('read, one thread', Math.round(wordsPerSecond), '≥ 20000', 'tokens/s', wordsPerSecond >= 20_000);
const start = startUp(texts[0]);
bar('start-up to first reading', start.toFixed(2), '≤ 0.6', 's', start <= 0.6);
if (!values['no-memory']) {
  const { megabytes, seconds } = peakMemory(repeated(texts, 1000));
  bar('peak memory, 1,000 articles', Math.round(megabytes), '≤ 400', 'MB', megabytes <= 400);
  console.log(`       (read in ${seconds.toFixed(1)} s, ${(1000 / seconds).toFixed(0)} articles/s on all threads)`);
}
process.exitCode = isMissed ? 1 : 0;
