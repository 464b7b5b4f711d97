/** Plurals that no rule gives, by their singular. */
const irregular: Readonly<Record<string, string>> = {
  person: 'people',
  child: 'children',
  thief: 'thieves',
  wife: 'wives',
  police: 'police',
  people: 'people',
  troops: 'troops',
  personnel: 'personnel',
  staff: 'staff',
  media: 'media',
  alumnus: 'alumni',
  'passer - by': 'passers - by',
  passerby: 'passersby',
  'attorney general': 'attorneys general',
  'secretary general': 'secretaries general',
  'secretary - general': 'secretaries - general',
  'consul general': 'consuls general',
  'director-general': 'directors-general',
  'secretary-general': 'secretaries-general',
  'governor-general': 'governors-general',
  'director general': 'directors general',
  'director - general': 'directors - general',
  'governor general': 'governors general',
  'governor - general': 'governors - general',
  'inspector general': 'inspectors general',
  'inspector - general': 'inspectors - general',
  'solicitor general': 'solicitors general',
  'solicitor - general': 'solicitors - general',
  'prosecutor general': 'prosecutors general',
  'prosecutor - general': 'prosecutors - general',
  'editor - in - chief': 'editors - in - chief',
  'commander - in - chief': 'commanders - in - chief',
  'commander in chief': 'commanders in chief',
};

/** Any word may be asked for, and some (`constructor`) are of every object. */
const knownPlural = (noun: string): string | undefined =>
  Object.hasOwn(irregular, noun) ? irregular[noun] : undefined;

/** The plural of a noun or title of one or more words: *minister of state* → *ministers of state*. */
export function plural(noun: string): string {
  const known = knownPlural(noun);
  if (known) return known;
  const [, head, rest] = noun.match(/^(.+?)((?: of| to| for| without| in| at)(?: .*))$/) ?? [null, noun, ''];
  const space = Math.max(head!.lastIndexOf(' '), head!.lastIndexOf('-'));
  return head!.slice(0, space + 1) + pluralWord(head!.slice(space + 1)) + rest;
}

function pluralWord(word: string): string {
  const known = knownPlural(word);
  if (known) return known;
  if (word.endsWith('.')) return word;
  if (word.endsWith('man')) return `${word.slice(0, -3)}men`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  return `${word}s`;
}

/** Singulars that no rule gives, by their plural. */
const irregularSingulars: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(irregular).map(([one, many]) => [many, one]),
);

/** The singular of a noun of one word, in lower case. */
export function singular(word: string): string {
  const lower = word.toLowerCase();
  const known = irregularSingulars[lower];
  if (known) return known === 'person' ? 'people' : known;
  if (lower === 'men') return 'man';
  if (lower.endsWith('men') && lower.length > 4) return `${lower.slice(0, -3)}man`;
  if (lower.endsWith('children')) return `${lower.slice(0, -8)}child`;
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/.test(lower)) return lower.slice(0, -2);
  if (lower.endsWith('s') && !/(?:ss|us|is)$/.test(lower)) return lower.slice(0, -1);
  return lower;
}

/** All that a word can be the plural of: *nurses* of *nurse*, *boxes* of *box*. */
export function singulars(word: string): string[] {
  const lower = word.toLowerCase();
  return [singular(lower), ...(lower.endsWith('s') && lower.length > 3 ? [lower.slice(0, -1)] : [])];
}
