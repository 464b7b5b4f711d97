// What measures text for the terminal knows all of Unicode by heart, and learns it for a tenth of a second when it is
// loaded, though most text needs none of it (src/exports/text/wrap.ts). In the bundle it learns it when it is first asked.

const measuring = /[\\/]node_modules[\\/](?:string-width|wrap-ansi)[\\/]index\.js$/;
const table = /^const (\w+) = (new Intl\.Segmenter\(\)|\/.*\/[a-z]*[uv][a-z]*);$/gm;

/** A plugin of the bundler by which segmenters and patterns over Unicode are made at their first use. */
export const lateTables = {
  name: 'late-tables',
  transform(code, id) {
    return measuring.test(id) ? { code: madeLate(code), map: null } : null;
  },
};

/** A module with its tables made by functions of their names, when first called. */
export function madeLate(code) {
  const names = [...code.matchAll(table)].map(([, name]) => name);
  const used = names.reduce(
    (text, name) => text.replace(new RegExp(`(?<!const )\\b${name}\\b`, 'g'), `${name}()`),
    code,
  );
  return used.replace(table, 'let kept_$1;\nfunction $1() {\n  kept_$1 ??= $2;\n  return kept_$1;\n}');
}
