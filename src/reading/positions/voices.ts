import { type Analysis, dependent, dependents, type Token } from '../../language/index.js';
import type { Statement } from '../../record/index.js';
import type { Cast } from '../cast.js';
import type { InstrumentsRead } from '../instruments/index.js';

/** The cast of a text, and who speaks where in it. */
export interface Voices extends Cast {
  /** Whom a word of the first person means (`we`, `our government`), or none. */
  speakersBy(word: Token): readonly string[];
}

const first = /^(?:i|we)$/i;
const ours = /^(?:my|our)$/i;
/** What one speaks for: `our country`. */
const home =
  /^(?:government|country|nation|state|administration|delegation|ministry|side|people|kingdom|republic|party)$/i;

/** A cast that also knows whom `we` and `our government` mean: whoever says it, where the text does not tell more. */
export function hear(
  analysis: Analysis,
  cast: Cast,
  instruments: InstrumentsRead,
  statementAt: (token: number) => Statement | null,
): Voices {
  const kindOf = (id: string) => cast.actors.find((actor) => actor.id === id)?.kind;
  const written = new Map(
    instruments.instruments
      .filter(({ kind, parties }) => /^(?:letter|communique)$/.test(kind) && parties.length)
      .map(({ id, parties }) => [id, parties]),
  );
  /** Whether a pronoun may mean whoever speaks: no quotation speaks of him so, and nobody alone is `they`. */
  const mayBeSpeaker = ({ form, index }: Token): boolean => {
    const statement = statementAt(index);
    if (!statement || statement.form === 'direct' || isQuoted(analysis, index)) return false;
    const isPerson = statement.speakers.some((id) => kindOf(id) === 'person');
    const [one, ...others] = statement.speakers;
    return /^(?:he|she)$/i.test(form)
      ? isPerson
      : /^it$/i.test(form)
        ? !isPerson
        : !!others.length || kindOf(one!) !== 'person';
  };
  /** `said his delegation opposed it`, of whoever says it. */
  const isSpeakers = ({ index, form }: Token): boolean => {
    const actor = /^(?:his|her|its|their)$/i.test(form) ? cast.referenceAt(index)?.actor : undefined;
    return !!actor && !!statementAt(index)?.speakers.includes(actor);
  };
  /**
   * Whether it is open whom a pronoun means: nobody is known, or somebody whom the sentence does not name while the pronoun is the
   * subject of what is said (`Peru and Chile said they would implement it`).
   */
  const isOpen = ({ index, head, sentence, form }: Token): boolean => {
    const meant = cast.referenceAt(index)?.actor;
    if (!meant) return true;
    const verb = analysis.tokens[head];
    const { speakers, cue } = statementAt(index)!;
    if (!/^they$/i.test(form) || verb?.deprel !== 'ccomp' || speakers.length < 2 || !cue) return false;
    const said = analysis.tokens[verb.head];
    if (!said || said.start < cue.start || said.end > cue.end) return false;
    // `Peru and the islands said they would leave`: not the islands alone
    if (speakers.includes(meant)) return true;
    const { first } = analysis.sentences[sentence]!;
    for (let at = first; at < index; at++) if (cast.referenceAt(at)?.actor === meant) return false;
    return true;
  };
  /** Who is the subject of the clause around the relative clause in which a pronoun stands, where that is no pronoun; or null. */
  const subjectAbove = ({ head }: Token): string | null => {
    const verb = analysis.tokens[head];
    if (verb?.deprel !== 'acl:relcl') return null;
    for (let at = verb.head, steps = 0; at >= 0 && steps < 4; at = analysis.tokens[at]!.head, steps++) {
      if (!/^[cx]comp$/.test(analysis.tokens[at]!.deprel)) continue;
      const subject = dependent(analysis, at, 'nsubj');
      return subject && subject.upos !== 'PRON' ? (cast.referenceAt(subject.index)?.actor ?? null) : null;
    }
    return null;
  };
  return {
    actors: cast.actors,
    places: cast.places,
    references: cast.references,
    referenceAt: (token) => cast.referenceAt(token),
    speakersBy: (word) => {
      const owner = dependent(analysis, word.index, 'nmod:poss');
      // `overruled its own ministry`, which is another
      const isOther =
        word.deprel === 'obj' && dependents(analysis, word.index, 'amod').some(({ form }) => form === 'own');
      const isOurs = home.test(word.lemma) && !!owner && !isOther && (ours.test(owner.form) || isSpeakers(owner));
      // `said it stood by the pact`: whoever says it, where the text tells of nobody else
      const isOwn =
        /^(?:it|he|she|they)$/i.test(word.form) && /^nsubj/.test(word.deprel) && mayBeSpeaker(word) && isOpen(word);
      // `a letter that described the pact as void`: its authors do
      const authors = written.get(instruments.instrumentAt(word.index)?.instrument ?? '');
      if (authors) return authors;
      if (!isOurs && !isOwn && !first.test(word.form) && !isWholePeople(analysis, word)) return [];
      // `hoped that Chad would keep the pact, which it signed`: Chad did
      const nearer = isOwn && /^it$/i.test(word.form) ? subjectAbove(word) : null;
      if (nearer) return [nearer];
      // `said that her country would sign it`: the country is to do so
      // `Ms. Lind (Peru): We reject it`: Peru does
      const isMeant = isOurs || /^we$/i.test(word.form);
      const own = isMeant ? cast.referenceAt(word.index)?.actor : null;
      if (own && kindOf(own) === 'state') return [own];
      return statementAt(word.index)?.speakers ?? [];
    },
  };
}

/** `“The people will never accept it,” he said`: whoever speaks for all of them. */
const isWholePeople = (analysis: Analysis, word: Token): boolean =>
  /^(?:people|nation|public)$/i.test(word.form) &&
  word.deprel === 'nsubj' &&
  dependents(analysis, word.index).every(({ form, deprel }) => deprel === 'det' && /^the$/i.test(form)) &&
  dependents(analysis, word.head, 'aux').some(({ form }) => /^(?:will|would|shall|can|could|must)$/.test(form));

/** Whether a quotation is open at a token, as far as its sentence shows. */
function isQuoted({ tokens, sentences }: Analysis, at: number): boolean {
  let marks = 0;
  for (let i = sentences[tokens[at]!.sentence]!.first; i < at; i++) if (/^["“”]$/.test(tokens[i]!.form)) marks++;
  return marks % 2 === 1;
}
