// Puts comparisons in place of the patterns that a module tests words by (scripts/word-tests.mjs). What is written stays short, and
// what runs is fast: a word of a text is asked some fifty times what it is.
import fs from 'node:fs';
import path from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import { callsIn, visit } from './syntax.mjs';
import { testBody } from './word-tests.mjs';

/** A plugin of the bundler that does it to the sources of a folder. */
export const comparedWords = (source) => ({
  name: 'compared-words',
  transform: (code, id) =>
    id.startsWith(source) && id.endsWith('.ts') ? { code: compareWords(code, 'ts'), map: null } : null,
});

const mark = '// words are compared';

/** A module with a function in place of every pattern that only `test` is asked of, where that is the faster. Lines stay where they are. */
export function compareWords(code, lang = 'js') {
  if (!code.includes('.test(') || code.includes(mark)) return code;
  const tree = parseAst(code, { lang });
  const patterns = patternsOf(tree);
  const bound = boundNames(tree);
  const functions = new Map();
  const edits = [];
  for (const { callee, arguments: given } of callsIn(tree)) {
    const { type, computed, optional, property, object } = callee;
    if (type !== 'MemberExpression' || computed || optional || property.name !== 'test' || given.length !== 1) continue;
    const regex = object.regex ?? (bound.get(object.name) === 1 ? patterns.get(object.name) : null);
    if (!regex) continue;
    const key = `/${regex.pattern}/${regex.flags}`;
    if (!functions.has(key)) functions.set(key, testBody(regex.pattern, regex.flags));
    if (functions.get(key)) edits.push({ start: object.start, end: callee.end, key });
  }
  const names = new Map();
  for (const { key } of edits) if (!names.has(key)) names.set(key, `$isWord${names.size}`);
  if (!names.size) return code;
  let text = code;
  // `return/…/.test(word)`, as short code is written, needs no space before the pattern
  for (const { start, end, key } of edits.sort((a, b) => b.start - a.start))
    text = text.slice(0, start) + (/[\w$]/.test(text[start - 1] ?? '') ? ' ' : '') + names.get(key) + text.slice(end);
  const added = [...names].map(
    ([key, name]) => `function ${name}(word) { ${functions.get(key).replaceAll('\n', ' ')} }`,
  );
  const [, before, last] = /^([\s\S]*?)((?:\n\/\/# sourceMappingURL=.*\s*)?)$/.exec(text);
  return [before.trimEnd(), mark, ...added].join('\n') + (last || '\n');
}

/** Patterns that a module gives a name once and for all. */
function patternsOf({ body }) {
  const patterns = new Map();
  for (const statement of body) {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declaration?.type !== 'VariableDeclaration' || declaration.kind !== 'const') continue;
    for (const { id, init } of declaration.declarations) if (init?.regex) patterns.set(id.name, init.regex);
  }
  return patterns;
}

/** How many times each name is declared, as a variable or a parameter: one that is so twice may mean another thing within. */
function boundNames(tree) {
  const bound = new Map();
  const bind = (pattern) => {
    if (!pattern) return;
    if (pattern.type === 'Identifier') bound.set(pattern.name, (bound.get(pattern.name) ?? 0) + 1);
    else if (pattern.type === 'ObjectPattern') for (const one of pattern.properties) bind(one.value ?? one.argument);
    else if (pattern.type === 'ArrayPattern') pattern.elements.forEach(bind);
    else bind(pattern.left ?? pattern.argument ?? pattern.parameter);
  };
  visit(tree, (node) => {
    if (node.type === 'VariableDeclarator' || node.type === 'ClassDeclaration') bind(node.id);
    if (node.type === 'CatchClause') bind(node.param);
    if (!/Function/.test(node.type)) return;
    if (node.type === 'FunctionDeclaration') bind(node.id);
    node.params?.forEach(bind);
  });
  return bound;
}

/** Folders of the pages, which are no modules of the compiler's: they are bundled from those. */
const pages = new Set(['web', 'playground']);

/** Does it to the modules that the compiler has written to a folder. */
export function compareWordsIn(folder) {
  for (const name of fs.readdirSync(folder, { recursive: true })) {
    if (!name.endsWith('.js') || pages.has(name.split(path.sep)[0])) continue;
    const file = path.join(folder, name);
    const code = fs.readFileSync(file, 'utf8');
    const faster = compareWords(code);
    if (faster !== code) fs.writeFileSync(file, faster);
  }
}
