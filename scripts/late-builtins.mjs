// Modules of the engine that few commands need and that take a millisecond or two each to set up: a chunk of the bundle that
// names them at its head asks for them when it first uses them.

const named =
  /^[ \t]*(?:let|const|var) (\w+) = require\("node:(?:child_process|dns|net|readline|timers\/promises|zlib)"\);/gm;

/** A chunk with such modules required where they are used, on the lines where they were. What a chunk may use in another way is left. */
export function lateBuiltins(code) {
  let text = code;
  for (const [declaration, name] of code.matchAll(named)) {
    const uses = code.match(new RegExp(`\\b${name}\\b`, 'g')).length;
    const members = code.match(new RegExp(`(?<![.\\w$])${name}(?=\\.)`, 'g'))?.length ?? 0;
    if (uses !== members + 1) continue;
    const [asked] = /require\(.*?\)/.exec(declaration);
    text = text.replace(declaration, '').replace(new RegExp(`(?<![.\\w$])${name}(?=\\.)`, 'g'), asked);
  }
  return text;
}
