// node bench/linear.mjs [--size N]   Reads hostile texts of N and of 4 N characters, step by step: a step that takes
// much more than four times as long is not linear. What is looked through once a statement shows in long texts only:
// --size 100000.
import { parseArgs } from 'node:util';
import { stagesOver } from './stages.mjs';

const { values } = parseArgs({ options: { size: { type: 'string', default: '20000' } } });
const size = Number(values.size);
const fill = (piece, length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const hostile = {
  'one word': 'x',
  stops: '.a',
  'opening quotes': '“a ',
  'closing quotes': 'a” ',
  'straight quotes': '"a" ',
  apostrophes: "a'b'",
  brackets: '(a ',
  'short lines': 'a\n',
  'line ends': '\n\n',
  digits: '1-2,3.4/5:',
  names: 'Ann Roe met John Doe. ',
  capitals: 'Alpha Beta Gamma ',
  'one sentence of clauses': 'Ann said that John said that ',
  conjuncts: 'Iran, China and ',
  pronouns: 'He told her that they met him. ',
  times: 'on Monday, 5 May 2024, at 5 pm ',
  quotations: '“We met,” he said. “They left.” ',
  'quotations within quotations': 'he said “that she ‘told “them” so” ',
  claims: '“We will not attack Iran,” said Ann Roe. He added that Peru had accused Chile. ',
  'no punctuation': 'the envoy of Peru told the council that Chile had attacked ',
  figures: '37.1 7,919 5/12 64%\n',
  emoji: '👍🏽',
  'lone surrogates': '\ud800',
  controls: '\0\x01',
};

const slow = [];
for (const [name, piece] of Object.entries(hostile)) {
  const [few, many] = [size, 4 * size].map((length) => {
    const { within, parts, read } = stagesOver([fill(piece, length)]);
    return { ...within, ...parts, read };
  });
  const cells = Object.keys(few).map((step) => {
    const [a, b] = [few, many].map((steps) => milliseconds(steps[step]));
    const ratio = b / Math.max(a, 0.05);
    if (ratio > 8 && b > 20) slow.push(`${step} on ${name}: ${a.toFixed(1)} ms, then ${b.toFixed(1)} ms`);
    return `${step} ${b.toFixed(0)} (${ratio.toFixed(1)})`;
  });
  console.log(`${name}: ${cells.join(', ')}`);
}
console.log(slow.length ? `\nnot linear:\n${slow.join('\n')}` : '\nall linear');
process.exitCode = slow.length ? 1 : 0;

/** Processor time, which a busy machine does not lengthen; the least of two runs. */
function milliseconds(run) {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 2; i++) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
