import type { Analysis } from '../../language/index.js';

const persons3 = new Set(['it', 'they', 'he', 'she']);
const saying =
  /^(?:say|tell|add|declare|state|announce|warn|write|stress|note|insist|argue|explain|conclude|reiterate)$/;
/** Whose a speaker is, by the pronoun that the clause has. */
const client = new Map([
  ['his', 'he'],
  ['her', 'she'],
  ['their', 'they'],
]);
const mutual = /^(?:each other|one another)$/i;

/** The pronouns that the cast leaves open, and whom the clause itself makes them stand for. Token indices. */
export interface OpenPronouns {
  /**
   * The subject of the verb of saying that the clause of a subject pronoun is told by, or null (`the army said it had …`). In
   * somebody's own words nobody is they, he or she (`“They lied,” she said`).
   */
  speakerOver(pronoun: number): number | null;
  /** The subject of the verb of saying to whose words `we` belongs, or null (`“We urge calm,” the minister said`). */
  speakerAs(pronoun: number): number | null;
  /** The subject whose deed falls on those who do it, or null (`Peru and Chile accused each other`). */
  mutualSubject(head: number): number | null;
}

/** Sees pronouns that the cast leaves open. */
export function openPronouns({ tokens, children }: Analysis): OpenPronouns {
  const tellerOver = (pronoun: number): number | null => {
    const { lemma, deprel, head: verb } = tokens[pronoun]!;
    if (verb < 0 || !(deprel.startsWith('nsubj') || deprel === 'expl') || !persons3.has(lemma.toLowerCase()))
      return null;
    let clause = verb;
    for (let steps = 0; tokens[clause]!.deprel === 'conj' && tokens[clause]!.head >= 0 && steps < 5; steps++)
      clause = tokens[clause]!.head;
    const saying = tokens[clause]!.deprel === 'ccomp' ? tokens[clause]!.head : -1;
    if (saying < 0) return null;
    const subject = children[saying]!.find((c) => tokens[c]!.deprel === 'nsubj' && tokens[c]!.upos !== 'PRON');
    if (subject === undefined) return null;
    // `his lawyer says he was beaten`: it is his client of whom a lawyer speaks
    const whose = children[subject]!.find((c) => tokens[c]!.deprel === 'nmod:poss' && tokens[c]!.upos === 'PRON');
    const isSame = whose !== undefined && client.get(tokens[whose]!.form.toLowerCase()) === lemma.toLowerCase();
    return isSame ? whose : subject;
  };

  const subjectOf = (verb: number): number | null =>
    children[verb]!.find((c) => tokens[c]!.deprel === 'nsubj' && tokens[c]!.lemma.toLowerCase() !== 'we') ?? null;

  const speakerAs = (pronoun: number): number | null => {
    const { lemma, deprel, head: verb, sentence } = tokens[pronoun]!;
    if (lemma.toLowerCase() !== 'we' || verb < 0 || !deprel.startsWith('nsubj') || !isQuoted(pronoun)) return null;
    for (let at = verb, steps = 0; at >= 0 && steps < 5; at = tokens[at]!.head, steps++) {
      const inserted = children[at]!.find((c) => tokens[c]!.deprel === 'parataxis' && saying.test(tokens[c]!.lemma));
      if (inserted !== undefined && !isQuoted(inserted)) return subjectOf(inserted);
      const above = tokens[at]!.head;
      if (above < 0 || tokens[above]!.sentence !== sentence) return null;
      if (tokens[at]!.deprel === 'ccomp' && saying.test(tokens[above]!.lemma) && !isQuoted(above))
        return subjectOf(above);
      if (!/^(?:conj|ccomp|parataxis)$/.test(tokens[at]!.deprel)) return null;
    }
    return null;
  };

  /** Whether a mark of quotation is open before a word of its sentence. */
  const isQuoted = (at: number): boolean => {
    let marks = 0;
    for (let i = at - 1; i >= 0 && tokens[i]!.sentence === tokens[at]!.sentence; i--)
      if (/^(?:["“”]|''|``)$/.test(tokens[i]!.form)) marks++;
    return marks % 2 === 1;
  };

  /** Whether `each other` or `one another` begins at a word. */
  const isMutual = (at: number): boolean => {
    const second = tokens[at + 1]?.form.length;
    if (second !== 5 && second !== 7) return false;
    return mutual.test(`${tokens[at]?.form} ${tokens[at + 1]!.form}`);
  };

  return {
    speakerAs,
    speakerOver: (pronoun) => {
      const teller = tellerOver(pronoun);
      return teller !== null && isQuoted(pronoun) && tokens[pronoun]!.lemma.toLowerCase() !== 'it' ? null : teller;
    },
    mutualSubject: (head) => {
      const verb = tokens[head]!.head;
      const subject =
        verb >= 0 && (isMutual(head - 1) || isMutual(head))
          ? children[verb]!.find((c) => tokens[c]!.deprel === 'nsubj')
          : undefined;
      return subject ?? null;
    },
  };
}
