import { isSpeechVerb } from '../names/index.js';
import { phrasesBack, type Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/** What nobody but actors do. */
const deeds =
  /^(?:accept|refuse|reject|agree|decline|sign|vote|resign|meet|visit|invite|thank|promise|pledge|accuse|withdraw|attack|recogni[sz]e|invade|order|send|lead|win|lose|support|oppose|back|veto|condemn|denounce|welcome|demand|urge|call|hold|offer|fly|leave)$/;

/** What is agreed or written. */
const texts =
  /^(?:agreement|accord|deal|treaty|pact|memorandum|resolution|draft|text|letter|note|statement|protocol|plan|proposal)$/;

/** `The latter refused`: of the two of one kind that were last named, the second, as `the former` is the first; or null. */
export function latterMeant({ ground, phrases }: Scene, phrase: Phrase, at: number): Entity | null {
  const { forms } = ground;
  if (!/^(?:latter|former)$/.test(forms[phrase.head]!) || !/^the$/i.test(forms[phrase.head - 1] ?? '')) return null;
  if (phrase.last !== phrase.head + 1 || phrase.isPlural || phrase.role === 'modifier') return null;
  // what is no actor may be the latter, too
  const { tokens } = ground.analysis;
  const verb = tokens[tokens[phrase.head]!.head];
  if (phrase.role === 'subject' && !(verb && (isSpeechVerb(verb.lemma) || deeds.test(verb.lemma)))) return null;
  if (phrase.role === 'oblique' || phrase.role === 'possessor') return null;
  // `signed an accord with Chad after the Lima deal, and denounced the latter`
  const told = tokens.slice(ground.analysis.sentences[phrase.sentence]!.first, phrase.head);
  if (phrase.role === 'object' && told.filter(({ lemma, upos }) => upos === 'NOUN' && texts.test(lemma)).length > 1)
    return null;
  for (const kind of ['person', 'state', 'organisation']) {
    const found: Entity[] = [];
    // `The former met Lind, and the latter stayed`: of the same two
    const { first } = ground.analysis.sentences[phrase.sentence]!;
    const before = forms.findIndex(
      (form, i) =>
        i > first &&
        i < phrase.head &&
        form === 'former' &&
        /^the$/i.test(forms[i - 1]!) &&
        /^(?:VERB|AUX)$/.test(tokens[i + 1]!.upos),
    );
    const start = before < 0 ? -1 : phrases.findIndex(({ head }) => head >= before);
    for (
      let i = (start >= 0 ? start : at) - 1;
      i >= 0 && at - i < phrasesBack && phrase.sentence - phrases[i]!.sentence <= 2;
      i--
    ) {
      const { entity: given, form, role } = phrases[i]!;
      const entity = given && settled(given);
      if (entity?.kind !== kind || form === 'pronoun' || (role === 'modifier' && kind === 'state')) continue;
      // in the sentence before only where its own has not named both
      if (phrases[i]!.sentence !== phrase.sentence && found.length > 1) break;
      if (!found.includes(entity)) found.push(entity);
    }
    if (found.length === 2) return forms[phrase.head] === 'latter' ? found[0]! : found[1]!;
    if (found.length > 2) return null;
  }
  return null;
}
