// A walk through the syntax tree of a module.

/** Shows a function every node of a tree, each before what is within. */
export function visit(node, see) {
  if (Array.isArray(node)) for (const one of node) visit(one, see);
  if (!node || typeof node.type !== 'string') return;
  see(node);
  for (const value of Object.values(node)) if (value && typeof value === 'object') visit(value, see);
}

/** The calls in a tree, those before that begin before. */
export function callsIn(tree) {
  const calls = [];
  visit(tree, (node) => {
    if (node.type === 'CallExpression' && !node.optional) calls.push(node);
  });
  return calls.sort((a, b) => a.start - b.start);
}
