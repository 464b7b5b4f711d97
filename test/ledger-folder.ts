import fs from 'node:fs';
import path from 'node:path';

const states = ['Norway', 'Sweden', 'Chile', 'Kenya', 'Japan', 'Poland', 'Peru', 'Ghana'];
const cities = ['Oslo', 'Stockholm', 'Santiago', 'Nairobi', 'Tokyo', 'Warsaw', 'Lima', 'Accra'];

/** Writes small articles about meetings, demands and pledges between states, each a file of its own, and gives their folder. */
export function writeArticles(folder: string, count: number): string {
  fs.mkdirSync(folder, { recursive: true });
  for (let i = 0; i < count; i++) {
    const [a, b, c] = [i % 8, (i * 3 + 1) % 8, (i * 5 + 2) % 8];
    const day = 1 + ((i * 7) % 28);
    const text = [
      `${states[a]} and ${states[b]} met in ${cities[c]}`,
      '',
      `The foreign minister of ${states[a]} met the foreign minister of ${states[b]} in ${cities[c]} on ${day} March 2025.`,
      `${states[b]} called on ${states[c]} to lift its sanctions. “We want open trade,” the minister of ${states[b]} said.`,
      `Officials of ${states[c]} accused ${states[a]} of breaking the agreement of 20${10 + (i % 15)}.`,
    ].join('\n');
    fs.writeFileSync(path.join(folder, `article-${String(i).padStart(3, '0')}.txt`), text);
  }
  return folder;
}
