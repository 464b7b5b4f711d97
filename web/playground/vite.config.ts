import path from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { browserEngine } from './vite/browser-engine.ts';
import { packed } from './vite/packed.ts';

const here = path.dirname(fileURLToPath(import.meta.url));

/** The page that reads in the browser, built into `dist/playground`: files for any static host, under any path. */
export default defineConfig({
  root: here,
  base: './',
  publicDir: path.join(here, '..', 'public'),
  plugins: [react(), browserEngine()],
  worker: {
    format: 'es',
    plugins: () => [browserEngine(), packed()],
    // packing the weights takes its seconds
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  build: {
    outDir: path.join(here, '..', '..', 'dist', 'playground'),
    emptyOutDir: true,
    target: 'es2023',
    // a strict Content-Security-Policy admits no inlined module preloader and no data: fonts
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // the engine's worker with all that it knows is one file
    chunkSizeWarningLimit: 4000,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
});
