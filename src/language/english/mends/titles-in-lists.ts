import type { Annotation } from '../model/index.js';

const title =
  /^(?:President|Chancellor|Premier|Minister|King|Queen|Prince|Emir|Sultan|Secretary|Governor|General|Ambassador|Envoy|Representative|Commissioner|Taoiseach)$/;
const inside = /^(?:Prime|Foreign|Defence|Defense|Interior|Finance|Vice|Deputy|Crown)$/;

/**
 * Joins whom a title behind a comma names to the name before it, where the parser takes the title for a part of that name: `President Ana
 * Ruiz, Peruvian Chancellor Luis Moro and Prime Minister Eva Lind met`. Changes the annotation in place.
 */
export function mendTitlesInLists(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let at = 3; at + 1 < words.length; at++) {
    const first = head[at]!;
    const name = at + 1;
    if (!title.test(words[at]!) || !/^(?:flat|appos)/.test(deprel[at]!) || first < 0 || first > at - 2) continue;
    if (upos[name] !== 'PROPN' || upos[first] !== 'PROPN' || (head[name] !== first && head[name] !== at)) continue;
    let from = at;
    while (
      from > 0 &&
      (head[from - 1] === at || head[from - 1] === first) &&
      (upos[from - 1] === 'ADJ' || inside.test(words[from - 1]!))
    )
      from--;
    if (words[from - 1] !== ',' || from - 1 <= first) continue;
    // a list goes on behind it
    const isList = words.some((word, i) => i > name && i < name + 6 && /^(?:and|,)$/.test(word));
    if (!isList) continue;
    [head[name], deprel[name]] = [first, 'conj'];
    for (let i = name + 1; i < words.length && upos[i] === 'PROPN'; i++)
      if (head[i] === first || head[i] === at || head[i] === name) [head[i], deprel[i]] = [name, 'flat'];
    [head[at], deprel[at]] = [name, 'nmod:desc'];
    for (let i = from; i < at; i++) if (head[i] === first) head[i] = at;
    head[from - 1] = name;
  }
}
mendTitlesInLists.needs = [title, /^,$/];
