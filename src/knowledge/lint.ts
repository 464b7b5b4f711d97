import { list, officeData } from './office-data.js';

/** Titles, nouns of bodies and modifiers of offices that are listed more than once, so that only the first counts. */
export function lintOffices(): string[] {
  const entries = [
    ...officeData.titles.flatMap(({ titles, example }) => list(titles).map((title) => [`title \`${title}\``, example])),
    ...officeData.organs.flatMap(({ nouns, example }) => list(nouns).map((noun) => [`body \`${noun}\``, example])),
    ...officeData.modifiers.flatMap(({ words, example }) =>
      list(words).map((word) => [`modifier \`${word}\``, example]),
    ),
  ] as [string, string][];
  const seen = new Map<string, string>();
  return entries.flatMap(([name, example]) => {
    const other = seen.get(name);
    if (other === undefined) {
      seen.set(name, example);
      return [];
    }
    return [`office: ${name} stands with “${example}” and with “${other}”`];
  });
}
