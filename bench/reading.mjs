// npm run bench [-- reading] [--text DIR] [--rounds N] [--cpu] [--no-memory]
// Speed of every step, of the whole reading, of start-up, and peak memory, beside the bars they are held to.
// --cpu counts processor time instead of time, for a machine that is busy with other things.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Bench } from 'tinybench';
import { peakMemory, startUp } from './process.mjs';
import { stagesOver } from './stages.mjs';
import { repeated, root, textsOf } from './text.mjs';
import { winkOver } from './wink.mjs';

const { values } = parseArgs({
  options: {
    cpu: { type: 'boolean' },
    text: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    'no-memory': { type: 'boolean' },
  },
});
const texts = textsOf(values.text ?? path.join(root, 'examples'));
const { tokens, stages } = stagesOver(texts);
const wink = winkOver(texts);
console.log(
  `${texts.length} articles, ${tokens} tokens, ${values.text ?? 'examples/'}; Node ${process.version}, one thread\n`,
);

const processorTime = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const bench = new Bench({
  ...(values.cpu ? { now: processorTime } : {}),
  iterations: Number(values.rounds),
  time: 500,
  warmupIterations: 1,
  warmupTime: 500,
});
for (const [name, run] of Object.entries(stages)) bench.add(name, run);
bench.add('wink-nlp tags', wink.tag);
await bench.run();

/** Milliseconds of a round: the median. */
const median = (name) => bench.getTask(name).result.latency.p50;
const whole = median('read');
const row = (...cells) => console.log(cells.map((cell, i) => (i ? `${cell}`.padStart(14) : cell.padEnd(16))).join(''));
row('', 'tokens/s', 'articles/s', 'µs a token', '% of read');
for (const { name } of bench.tasks) {
  const ms = median(name);
  const count = name.startsWith('wink') ? wink.tokens : tokens;
  const share = name.startsWith('wink') ? '' : ((100 * ms) / whole).toFixed(1);
  row(
    name,
    Math.round((1000 * count) / ms),
    ((1000 * texts.length) / ms).toFixed(1),
    ((1000 * ms) / count).toFixed(2),
    share,
  );
}
const wordsPerSecond = (1000 * tokens) / whole;
const winkPerSecond = (1000 * wink.tokens) / median('wink-nlp tags');
console.log(`\nwink-nlp tags ${(winkPerSecond / wordsPerSecond).toFixed(1)} times as fast as read reads,`);
console.log(
  `and ${(winkPerSecond / ((1000 * tokens) / median('tags, trees'))).toFixed(1)} times as fast as we tag and parse.\n`,
);

let isMissed = false;
function bar(what, value, limit, unit, isGood) {
  if (!isGood) isMissed = true;
  console.log(`${isGood ? 'ok    ' : 'MISSED'} ${what}: ${value} ${unit} (bar ${limit})`);
}
bar('read, one thread', Math.round(wordsPerSecond), '≥ 15000', 'tokens/s', wordsPerSecond >= 15_000);
const start = startUp(texts[0]);
bar('start-up to first reading', start.toFixed(2), '≤ 0.6', 's', start <= 0.6);
if (!values['no-memory']) {
  const { megabytes, seconds } = peakMemory(repeated(texts, 1000));
  bar('peak memory, 1,000 articles', Math.round(megabytes), '≤ 400', 'MB', megabytes <= 400);
  console.log(`       (read in ${seconds.toFixed(1)} s, ${(1000 / seconds).toFixed(0)} articles/s on all threads)`);
}
process.exitCode = isMissed ? 1 : 0;
