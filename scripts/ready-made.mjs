// What is made of the data that ship (src/knowledge/shipped.ts), made when the program is bundled: a process that starts need
// neither check them nor fill in what they leave out.
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parseAst } from 'rolldown/parseAst';
import { callsIn } from './syntax.mjs';

/** A plugin of the bundler by which `shipped(name, make)` has what was made under the name, out of a file of data. */
export function readyMade(source, made, file) {
  const ready = new Map([...made.keys()].sort().map((name) => [name, file.put(plain(name, made.get(name)))]));
  const users = new Map();
  return {
    name: 'ready-made',
    transform(code, id) {
      if (!id.startsWith(source + path.sep) || !code.includes("shipped('")) return null;
      let text = code;
      for (const { callee, arguments: given } of callsIn(parseAst(code, { lang: 'ts' })).reverse()) {
        const [{ value: name } = {}, make] = given;
        if (callee.name !== 'shipped' || !ready.has(name)) continue;
        if (users.has(name)) throw new Error(`two things are shipped as ${name}, in ${users.get(name)} and in ${id}`);
        users.set(name, id);
        text = `${text.slice(0, make.start)}() => JSON.parse(${ready.get(name)})${text.slice(make.end)}`;
      }
      return { code: text, map: null };
    },
  };
}

function plain(name, value) {
  const text = JSON.stringify(value);
  if (!isDeepStrictEqual(JSON.parse(text), value)) throw new Error(`what is shipped as ${name} is no plain data`);
  return text;
}
