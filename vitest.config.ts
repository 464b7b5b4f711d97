import { defineConfig } from 'vitest/config';
import { buildData } from './scripts/data.mjs';

buildData();
export default defineConfig({ test: { include: ['src/**/*.test.ts', 'training/**/*.test.ts', 'test/**/*.test.ts', 'web/**/*.test.ts'], testTimeout: 240_000, expect: { poll: { timeout: 15_000 } } } });
