// Imports run one way: record ← language, knowledge ← reading ← ledger ← server ← cli; procedures knows record and knowledge alone; sources and exports know only record.
const layer = (name, allowed) => ({
  name: `${name}-imports`,
  comment: `src/${name} may import only ${[...allowed, name].map((f) => `src/${f}`).join(', ')}`,
  severity: 'error',
  from: { path: `^src/${name}/`, pathNot: '\\.test\\.ts$' },
  to: { path: '^src/', pathNot: `^src/(${[name, ...allowed].join('|')})/` },
});

// modules without imports, for commands that need no more of their room to start
const light = [
  '^src/reading/engine\\.ts$',
  '^src/sources/source-(error|form)\\.ts$',
  '^src/language/english/weights\\.ts$',
];

module.exports = {
  forbidden: [
    layer('record', []),
    layer('language', ['record']),
    layer('knowledge', ['record']),
    layer('procedures', ['record', 'knowledge']),
    layer('reading', ['record', 'language', 'knowledge']),
    layer('sources', ['record']),
    layer('exports', ['record']),
    layer('ledger', ['record', 'knowledge', 'reading', 'procedures']),
    layer('threads', ['record', 'sources']),
    layer('ingest', ['record', 'ledger', 'sources', 'threads']),
    layer('server', [
      'record',
      'language',
      'knowledge',
      'reading',
      'procedures',
      'sources',
      'ledger',
      'exports',
      'ingest',
    ]),
    layer('cli', [
      'record',
      'language',
      'knowledge',
      'reading',
      'procedures',
      'sources',
      'ledger',
      'exports',
      'threads',
      'ingest',
      'server',
    ]),
    {
      name: 'front-doors',
      comment: 'a folder of the house is entered by its index.ts, and by what is known of it without loading it all',
      severity: 'error',
      from: { path: '^src/([^/]+)/', pathNot: ['\\.test\\.ts$', '/testing/'] },
      to: { path: '^src/[^/]+/', pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$', ...light] },
    },
    {
      name: 'organ-front-doors',
      comment: 'an organ of the reading is entered by its index.ts',
      severity: 'error',
      from: { path: '^src/reading/([^/]+)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/reading/[^/]+/', pathNot: ['^src/reading/$1/', '^src/reading/[^/]+/index\\.ts$'] },
    },
    { name: 'no-dev-dependencies', severity: 'error', from: { path: '^src', pathNot: ['\\.test\\.ts$', '/testing/'] }, to: { dependencyTypes: ['npm-dev'] } },
    { name: 'not-to-test', severity: 'error', from: { pathNot: ['\\.test\\.ts$', '/testing/'] }, to: { path: ['\\.test\\.ts$', '/testing/'] } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.json'], conditionNames: ['import', 'types', 'default'] },
  },
};
