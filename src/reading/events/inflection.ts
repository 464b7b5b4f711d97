import { z } from 'zod';
import { shipped } from '../../knowledge/index.js';
import irregularData from './irregular.data.js';

const irregular = shipped('irregular-verbs', () => z.record(z.string(), z.array(z.string())).parse(irregularData));
/** Endings of verbs of several syllables that double their last letter: those stressed on the last. */
const stressed = /(?:mit|fer|pel|cur|gret|nul|trol|bel|bet|sed)$/;

/**
 * The forms of an English verb, its lemma among them. Verbs in -l give both the British and the American spelling
 * (`cancelled`, `canceled`).
 */
export function formsOf(verb: string): string[] {
  const forms = [verb, ...(irregular[verb] ?? [])];
  forms.push(
    /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : /(?:[sxz]|ch|sh|[^aeiou]o)$/.test(verb)
        ? `${verb}es`
        : `${verb}s`,
  );
  for (const ending of ['ed', 'ing']) {
    if (ending === 'ed' && irregular[verb]?.some((form) => !form.endsWith('ing') && !form.endsWith('s'))) continue;
    if (verb.endsWith('ie') && ending === 'ing') forms.push(`${verb.slice(0, -2)}ying`);
    else if (/[^eyo]e$/.test(verb) || /[aou]e$/.test(verb)) forms.push(verb.slice(0, -1) + ending);
    else if (verb.endsWith('ee')) forms.push(ending === 'ed' ? `${verb}d` : `${verb}ing`);
    else if (/[^aeiou]y$/.test(verb) && ending === 'ed') forms.push(`${verb.slice(0, -1)}ied`);
    else {
      const doubles = /^[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]$/.test(verb) || stressed.test(verb);
      if (doubles || /[^aeiou][aeiou]l$/.test(verb)) forms.push(verb + verb.at(-1) + ending);
      if (!doubles) forms.push(verb + ending);
    }
  }
  return forms;
}
