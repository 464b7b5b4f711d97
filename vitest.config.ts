import { configDefaults, defineConfig } from 'vitest/config';
import { buildData } from './scripts/data.mjs';

buildData();

/** Tests that put something in the place of a module or of a global of the process. */
const replacing = ['src/ledger/order.test.ts', 'src/server/client.test.ts'];
const shared = { testTimeout: 240_000, expect: { poll: { timeout: 15_000 } } };

export default defineConfig({
  test: {
    maxWorkers: '100%',
    projects: [
      {
        test: {
          ...shared,
          name: 'parts',
          include: ['src/**/*.test.ts', 'training/**/*.test.ts', 'web/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...replacing],
          // what they test is pure: a process loads the engine once for all of them
          isolate: false,
        },
      },
      { test: { ...shared, name: 'whole', include: ['test/**/*.test.ts', ...replacing] } },
    ],
  },
});
