import { oneString } from '../../language/index.js';

/** Where a slot looks for its filler. */
export type Site =
  | 'subject'
  | 'object'
  | 'indirect'
  | 'oblique'
  | 'infinitive'
  | 'clause'
  | 'judged'
  | 'verdict'
  | 'foreseen'
  | 'word'
  | 'sentence';

/** What fills a slot: the actor, the recipient, another act, anything, or a noun that is merely required. */
export type Filler = 'A' | 'R' | 'ACT' | 'X' | 'noun';

/** A place in a frame that a part of the sentence fills. */
export interface Slot {
  readonly site: Site;
  readonly filler: Filler;
  /** `head`: the phrase's own head must be an actor; `actor`: some word of it must be; `body`: a state, body or person;
   * `person`: a person with a name; `state`: a state; `place`: a state or a place in one; `international`: a body of several states; `armed`: who carries arms. */
  readonly sort: 'head' | 'actor' | 'body' | 'person' | 'state' | 'place' | 'international' | 'armed' | null;
  /** Noun class the filler must belong to. */
  readonly nouns: NounClass | null;
  readonly prepositions: readonly string[];
  readonly optional: boolean;
}

/** A construction: the words that head it and what stands around them. */
export interface Frame {
  readonly text: string;
  readonly kind: 'verb' | 'noun' | 'adjective';
  readonly heads: readonly {
    readonly lemma: string;
    readonly particle: string | null;
    readonly before: string | null;
    /** Only where it tells of nothing past (`is going to`, `will go to`). */
    readonly isAhead: boolean;
  }[];
  readonly slots: readonly Slot[];
  /** The object that it cannot do without, where it says which: without one no other slot need be looked at. */
  readonly object: Slot | null;
  /** Nouns: which side a possessor or a modifier names (`Iran's attack`: A; `Iran's capture`: R). */
  readonly possessor: 'A' | 'R' | null;
}

/** Nouns that act as one in frames: single lemmas, and phrases of several words. */
export interface NounClass {
  readonly name: string;
  readonly words: ReadonlySet<string>;
  readonly phrases: readonly (readonly string[])[];
  /** All words of the phrases: what is none of them need not be compared with each. */
  readonly phraseWords: ReadonlySet<string>;
}

/** Spelling of a lemma that British and American writers share. */
export const normal = (lemma: string): string => {
  const lower = lemma.toLowerCase();
  if (lower.length < 5) return oneString(lower);
  return oneString(
    lower
      .replace(/is(e|ation|ing)$/, 'iz$1')
      .replace(/our$/, 'or')
      .replace(/^co-(?=op|ord)/, 'co')
      .replace(/nce$/, 'nse')
      .replace(/ogramme$/, 'ogram'),
  );
};

const sorts = new Set(['head', 'actor', 'body', 'person', 'state', 'place', 'international', 'armed']);

/** Makes a noun class of a list of lemmas and phrases. */
export const nounClass = (name: string, list: readonly string[]): NounClass => {
  const phrases = list.filter((w) => w.includes(' ')).map((w) => w.split(' ').map(normal));
  return {
    name,
    words: new Set(list.filter((w) => !w.includes(' ')).map(normal)),
    phrases,
    phraseWords: new Set(phrases.flat()),
  };
};

/**
 * Reads a frame. Three shapes:
 * `A accuse|blame R (of|for ACT)` is a verb with its subject, objects, prepositions and clauses; brackets mark what may
 * be left out. `A be ready|willing to ACT` is an adjective. `A's attack|raid (by A) (on|against R)` is a noun, where
 * `A's`, `R's` or `the` says what a possessor names. `<talks>` is a noun class, `[deadline,ultimatum]` a list of nouns,
 * `R<person>` a recipient of that class.
 * A verb with a particle is written `call_off`; a noun with a word before it `hunger_strike`; a word that must hang on
 * the verb `+free`; what somebody says a thing is `that R be [false]`, or would be
 * `that R would_be [war]`; a verb that must tell of nothing past `go~`; what somebody is called, named or made `=X`; a word
 * that must stand somewhere in the sentence `~peacekeeping`.
 * @throws Error when the text is not a frame.
 */
export function parseFrame(text: string, classes: ReadonlyMap<string, NounClass>): Frame {
  const words = text.match(/\(|\)|[^\s()]+/g) ?? [];
  const fail = (why: string): never => {
    throw new Error(`frame \`${text}\`: ${why}`);
  };
  const slots: Slot[] = [];
  let at = 0;
  const isNominal = (w: string | undefined): boolean => !!w && /^(?:[ARX](?::\w+)?|ACT|[AR]?<.+>|\[.+\])$/.test(w);
  const slot = (word: string, site: Site, prepositions: string[], optional: boolean): Slot => {
    const [name, sort = null] = word.split(':').map(oneString);
    if (sort !== null && !sorts.has(sort)) fail(`unknown sort \`${sort}\``);
    let nouns: NounClass | null = null;
    const named = /^([AR]?)<(.+)>$/.exec(word);
    if (named) nouns = classes.get(named[2]!) ?? fail(`no noun class \`${word}\``);
    if (word.startsWith('[')) nouns = nounClass(word, word.slice(1, -1).replaceAll('_', ' ').split(','));
    const filler = named?.[1] ? (named[1] as Filler) : nouns ? 'noun' : (name as Filler);
    return { site, filler, sort: sort as Slot['sort'], nouns, prepositions, optional };
  };
  const first = words[at++] ?? fail('empty');
  const nominal = /^(?:(A|R)'s|the)$/.exec(first);
  let kind: Frame['kind'] = nominal ? 'noun' : 'verb';
  if (!nominal) {
    if (!isNominal(first)) fail(`\`${first}\` cannot be a subject`);
    slots.push(slot(first, 'subject', [], false));
    if (words[at] === 'be' && words[at + 1] && !isNominal(words[at + 1])) {
      kind = 'adjective';
      at++;
    }
  }
  const heads = (words[at++] ?? fail('no head')).split('|').map((head) => {
    const parts = head.split('_').map(oneString);
    const isAhead = head.endsWith('~');
    return kind === 'noun'
      ? { lemma: normal(parts.at(-1)!), particle: null, before: parts.length > 1 ? parts[0]! : null, isAhead }
      : { lemma: normal(parts[0]!.replace('~', '')), particle: parts[1] ?? null, before: null, isAhead };
  });
  let optional = false;
  while (at < words.length) {
    const word = words[at++]!;
    if (word === '(' || word === ')') optional = word === '(';
    else if (word.startsWith('+') || word.startsWith('~')) {
      const nouns = nounClass(word, word.slice(1).split('|'));
      slots.push({
        site: word.startsWith('+') ? 'word' : 'sentence',
        filler: 'noun',
        sort: null,
        nouns,
        prepositions: [],
        optional,
      });
    } else if (isNominal(word)) {
      const bare = slots.findIndex((s) => s.site === 'object');
      if (bare >= 0) slots[bare] = { ...slots[bare]!, site: 'indirect' };
      slots.push(slot(word, 'object', [], optional));
    } else {
      if (word.startsWith('=')) {
        slots.push(slot(word.slice(1), 'oblique', [''], optional));
        continue;
      }
      const filler = words[at++] ?? '';
      if (!isNominal(filler)) fail(`\`${word}\` needs a filler`);
      else if (word === 'that' && /^(?:would_)?be$/.test(words[at] ?? '')) {
        const verdict = words[at + 1] ?? '';
        if (!/^\[.+\]$/.test(verdict)) fail('`be` needs a list');
        const isForeseen = words[at] !== 'be';
        // what would be so is often a deed without a name (`that seizing it would be an act of war`)
        slots.push(slot(filler, 'judged', [], optional || isForeseen));
        slots.push(slot(verdict, isForeseen ? 'foreseen' : 'verdict', [], optional));
        at += 2;
      } else if (word === 'that') slots.push(slot(filler, 'clause', [], optional));
      else if (word === 'to' && filler === 'ACT') slots.push(slot(filler, 'infinitive', ['to'], optional));
      else
        slots.push(
          slot(
            filler,
            'oblique',
            word.split('|').map((p) => oneString(p.replaceAll('_', ' '))),
            optional,
          ),
        );
    }
  }
  const objects = slots.filter((s) => s.site === 'object' && !s.optional && s.filler !== 'ACT');
  const object = objects.find((s) => s.nouns) ?? objects[0] ?? null;
  return { text, kind, heads, slots, object, possessor: (nominal?.[1] as 'A' | 'R' | undefined) ?? null };
}
