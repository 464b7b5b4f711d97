import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'rolldown/parseAst';
import { describe, expect, it } from 'vitest';
// @ts-expect-error: a script
import { compareWords, compareWordsIn } from '../scripts/compare-words.mjs';
// @ts-expect-error: a script
import { parsePattern } from '../scripts/pattern-tree.mjs';
// @ts-expect-error: a script
import { testBody } from '../scripts/word-tests.mjs';

const source = fileURLToPath(new URL('../src', import.meta.url));

/** The patterns of a module, wherever they stand. */
function patternsIn(file: string): RegExp[] {
  const found: RegExp[] = [];
  const look = (node: unknown): void => {
    if (!node || typeof node !== 'object') return;
    if ('regex' in node) {
      const { pattern, flags } = node.regex as { pattern: string; flags: string };
      found.push(new RegExp(pattern, flags));
    } else for (const part of Object.values(node)) look(part);
  };
  look(parseAst(fs.readFileSync(file, 'utf8'), { lang: 'ts' }));
  return found;
}

const asked = (pattern: RegExp): ((word: unknown) => boolean) | null => {
  const body = testBody(pattern.source, pattern.flags);
  return body ? (new Function('word', body) as (word: unknown) => boolean) : null;
};

const common =
  '. , ; : ? ! “ ” " \' ’ ’s n’t - – ( ) $ % & / 7 12 2025 1/2 1st 7:30 a A I É é ß ſ \u212a 東京 😀 nsubj nsubj:pass obj obl VBD VBZ NN NNPS PRP$ WP$ the said Said SAID who İstanbul U.S. AT&T m.p.h.'
    .split(' ')
    .concat(['', ' ', '\n', 'a b', 'said\n', '\ud800']);

/** Words that a pattern names, and such as are nearly so. */
function wordsAround({ source, flags }: RegExp): string[] {
  const named: string[] = (parsePattern(source, flags)?.alternatives ?? []).flatMap(
    ({ words, first, last }: { words: string[] | null; first: { ascii: number[] }; last: { ascii: number[] } }) => [
      ...(words?.slice(0, 60) ?? []),
      ...[...first.ascii.slice(0, 3), ...last.ascii.slice(-3)].map((code) => String.fromCharCode(code)),
    ],
  );
  return [...named, ...(source.match(/\p{L}+/gu) ?? [])].flatMap((word) => [
    word,
    word.toUpperCase(),
    word.slice(0, 1).toUpperCase() + word.slice(1),
    `${word}s`,
    `x${word}`,
    `${word}\n`,
    word.slice(1),
    word.slice(0, -1),
    word.replace('k', '\u212a').replace('s', 'ſ'),
  ]);
}

describe('comparisons in place of a pattern', () => {
  it('answer as each pattern of the program does', () => {
    const wrong: string[] = [];
    const met = new Set<string>();
    for (const name of fs.readdirSync(source, { recursive: true }) as string[]) {
      if (!name.endsWith('.ts') || name.endsWith('.test.ts') || name.endsWith('.data.ts')) continue;
      for (const pattern of patternsIn(path.join(source, name))) {
        const ask = met.has(`${pattern}`) ? null : asked(pattern);
        if (!ask) continue;
        met.add(`${pattern}`);
        for (const word of [...common, ...wordsAround(pattern), undefined, null])
          if (ask(word) !== pattern.test(word as string)) wrong.push(`${name}: ${pattern} of ${JSON.stringify(word)}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(met.size).toBeGreaterThan(1000);
  });

  it('are made for words, beginnings and single characters, and for nothing else', () => {
    expect(testBody('^VB[DZP]$', '')).toBe('return word === "VBD" || word === "VBP" || word === "VBZ";');
    expect(testBody('^nsubj', '')).toContain('word.startsWith("nsubj")');
    expect(testBody('^\\p{Lu}', 'u')).toContain('if (first < 128) return (first >= 65 && first <= 90);');
    for (const [pattern, flags] of [
      ['a|b', ''],
      ['^a?', ''],
      ['^(?:a)\\1$', ''],
      ['^a$', 'g'],
      ['^(?<word>a)$', ''],
    ])
      expect(testBody(pattern, flags)).toBeNull();
  });
});

describe('a module with comparisons', () => {
  it('asks a function where it asked a pattern, on the same line', () => {
    const code = 'const tense = /^VBD$/;\nexport const is = (tag) =>\n  tense.test(tag) || /^nsubj/.test(tag);\n';
    const lines = (compareWords(code) as string).split('\n');
    expect(lines.slice(0, 3)).toEqual([
      'const tense = /^VBD$/;',
      'export const is = (tag) =>',
      '  $isWord0(tag) || $isWord1(tag);',
    ]);
    expect(lines).toContain('function $isWord0(word) { return word === "VBD"; }');
    expect(compareWords(lines.join('\n'))).toBe(lines.join('\n'));
  });

  it('leaves a name alone that means two things, and what is no word', () => {
    for (const code of [
      'const is = /^a$/;\nexport const all = (is) => is.test("a");\n',
      'export const is = (pattern, word) => pattern.test(word);\n',
      'export const is = (word) => /^a$/.exec(word);\n',
      'export const is = (text) => /a+b/.test(text);\n',
      'let is = /^a$/;\nexport const all = () => is.test("a");\n',
    ])
      expect(compareWords(code)).toBe(code);
  });

  it('keeps the reference to its map at its end', () => {
    const code = 'export const is = (word) => /^a$/.test(word);\n//# sourceMappingURL=is.js.map';
    expect((compareWords(code) as string).split('\n').at(-1)).toBe('//# sourceMappingURL=is.js.map');
  });

  it('stay apart from the word before them in short code', () => {
    const code = 'export function is(word){return/^VB[DZP]$/.test(word)}';
    const compared = compareWords(code) as string;
    expect(compared).toContain('return $isWord0(word)');
    expect(() => parseAst(compared)).not.toThrow();
  });

  it('are left out of the pages, which are bundled already', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dragoman-words-'));
    const code = 'export const is = (tag) => /^VB[DZP]$/.test(tag);\n';
    for (const name of ['reading', 'web', 'playground']) {
      fs.mkdirSync(path.join(folder, name));
      fs.writeFileSync(path.join(folder, name, 'is.js'), code);
    }
    compareWordsIn(folder);
    const changed = ['reading', 'web', 'playground'].filter(
      (name) => fs.readFileSync(path.join(folder, name, 'is.js'), 'utf8') !== code,
    );
    expect(changed).toEqual(['reading']);
    fs.rmSync(folder, { recursive: true });
  });
});
