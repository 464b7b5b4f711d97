import path from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = path.dirname(fileURLToPath(import.meta.url));

/** The pages of the workbench, built into `dist/web`, from where `dragoman serve` serves them. */
export default defineConfig({
  root: here,
  plugins: [react()],
  build: {
    outDir: path.join(here, '..', 'dist', 'web'),
    emptyOutDir: true,
    target: 'es2023',
    // a strict Content-Security-Policy admits no inlined module preloader and no data: fonts
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // what most pages share comes in one piece: many small ones keep a page waiting
        codeSplitting: { groups: [{ name: 'shared', test: /web\/src\/(client|parts|deciding|frame)\// }] },
      },
    },
  },
  // `npx vite web` beside a running `dragoman serve`
  server: { proxy: { '/api': `http://127.0.0.1:${process.env.DRAGOMAN_PORT ?? 4280}` } },
});
