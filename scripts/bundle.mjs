// Makes a few files of the command line and its workers, in place of the hundreds of modules they import, and keeps what
// the engine compiled of them while it read the examples: a process starts half a second sooner. The modules stay beside
// them for those who import the library.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { chunkText } from './chunk-text.mjs';
import { comparedWords } from './compare-words.mjs';
import { dataApart, dataFile } from './data-apart.mjs';
import { lateBuiltins } from './late-builtins.mjs';
import { lateTables } from './late-tables.mjs';
import { readyMade } from './ready-made.mjs';

const start = "import { load } from './bundled.js';\n";

/** What the bundle is entered by: a module, and the text of the file that loads what was made of it. */
const entries = {
  main: {
    module: 'cli/main',
    text: `#!/usr/bin/env node\n${start}import { setEngineFlags } from './engine-flags.js';\nsetEngineFlags();\nload('main.cjs');\n`,
  },
  'read-task': { module: 'cli/read-task', text: `${start}export default load('read-task.cjs').default;\n` },
  'ingest-task': { module: 'ingest/ingest-task', text: `${start}export default load('ingest-task.cjs').default;\n` },
  'reread-task': { module: 'cli/reread-task', text: `${start}export default load('reread-task.cjs').default;\n` },
  'ledger-process': { module: 'server/asking/ledger-process', text: `${start}load('ledger-process.cjs');\n` },
};

/** Writes dist/cli/main.js and the workers beside it over what the compiler made of them. */
export async function bundle(root) {
  const folder = path.join(root, 'dist', 'cli');
  const source = path.join(root, 'src');
  const data = dataFile(folder);
  for (const name of fs.readdirSync(folder)) if (/^bundle-|\.cjs/.test(name)) fs.rmSync(path.join(folder, name));
  const build = await rolldown({
    input: Object.fromEntries(
      Object.entries(entries).map(([name, { module }]) => [name, `${path.join(root, 'src', ...module.split('/'))}.ts`]),
    ),
    cwd: root,
    platform: 'node',
    // how long our own plugins take is nothing that whoever builds can mend
    checks: { pluginTimings: false },
    resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
    // the first starts threads from files of its own; the others are loaded only by those who fetch, read archives,
    // feeds and mails, keep a ledger, or serve
    external: [
      'piscina',
      'undici',
      'warcio',
      'feedsmith',
      'postal-mime',
      'chokidar',
      'libsql',
      'pg',
      'kysely',
      'liqe',
      'hono',
      'hono/body-limit',
      'hono/cookie',
      'hono/http-exception',
      'hono/streaming',
      '@hono/node-server',
      '@hono/node-server/conninfo',
      '@hono/node-server/serve-static',
      '@hono/zod-openapi',
      '@fastify/busboy',
      'rate-limiter-flexible',
    ],
    plugins: [
      lateTables,
      dataApart(source, data),
      readyMade(source, await madeOnReading(root), data),
      comparedWords(source),
    ],
    logLevel: 'warn',
  });
  await build.write({
    dir: folder,
    format: 'cjs',
    exports: 'named',
    entryFileNames: '[name].cjs',
    chunkFileNames: 'bundle-[name].cjs',
    sourcemap: true,
  });
  await build.close();
  for (const name of fs.readdirSync(folder)) {
    if (!name.endsWith('.cjs')) continue;
    const file = path.join(folder, name);
    fs.writeFileSync(file, chunkText(lateBuiltins(fs.readFileSync(file, 'utf8'))));
  }
  for (const [name, { text }] of Object.entries(entries)) fs.writeFileSync(path.join(folder, `${name}.js`), text);
  await keepCompiled(root);
}

/** What the modules make of the data that ship until they have read an example. */
async function madeOnReading(root) {
  const { read } = await import('../dist/reading/index.js');
  const { made } = await import('../dist/knowledge/shipped.js');
  await read({ text: fs.readFileSync(path.join(root, 'examples', 'disputed-count.txt'), 'utf8'), id: 'example' });
  return made;
}

/** Reads an example as a process does alone, and as a thread does among others, and keeps what was compiled for each. */
async function keepCompiled(root) {
  const { threadFlags } = await import('../dist/threads/thread-flags.js');
  for (const flags of [[], threadFlags]) {
    const { status, stderr } = spawnSync(
      process.execPath,
      [path.join(root, 'scripts', 'keep-compiled.mjs'), ...flags],
      { cwd: root, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] },
    );
    if (status !== 0) console.warn(`compiled code not kept: ${stderr}`);
  }
}
