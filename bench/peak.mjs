// Loaded before a process that is measured: notes its largest resident memory, in KB, when it ends.
import fs from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread)
  process.on('exit', () => fs.writeFileSync(process.env.BENCH_PEAK, `${process.resourceUsage().maxRSS}`));
