// No module may need itself: checked on the compiled modules, where imports of types alone are gone.
module.exports = {
  forbidden: [{ name: 'no-circular', severity: 'error', from: {}, to: { circular: true } }],
  options: { doNotFollow: { path: 'node_modules' }, exclude: { path: ['^dist/cli/[^/]+\\.cjs$', '^dist/(web|playground)/'] } },
};
