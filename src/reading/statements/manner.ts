import { relation, type Token } from '../../language/index.js';
import { isCalendar } from './calendar.js';
import { child, type Grammar } from './grammar.js';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** With what face, voice or mood something is said. */
const moods = setOf(
  'smile grin laugh laughter chuckle smirk sigh shrug wink nod sneer frown scowl roll tear giggle snort flourish ' +
    'passion disbelief relief pride anger emotion irony sarcasm conviction enthusiasm amusement contempt disgust exasperation glee',
);

/** Verbs of writing for all to read, and where on a network it is read. */
const posting = setOf('write post tweet share blog');
const places = setOf('page account feed wall blog site website network media board forum channel');

const phones = setOf('phone telephone intercom loudspeaker microphone megaphone');

/**
 * Whether a phrase tells how a verb says it, or through what, and so belongs to the cue: "said with a smile", "said in
 * reply", "said without further comment", "said for the first time", "wrote on her page".
 */
export function tellsHow(g: Grammar, phrase: Token): boolean {
  const word = child(g, phrase.index, 'case');
  if (relation(phrase) !== 'obl' || !word || !/^(?:NOUN|PROPN)$/.test(phrase.upos) || isCalendar(phrase)) return false;
  const { lemma } = phrase;
  switch (word.lemma) {
    case 'with':
      return moods.has(lemma);
    case 'without':
      return phrase.upos === 'NOUN';
    case 'in':
      return (
        phrase.xpos === 'NN' &&
        g.analysis.tokens[phrase.head]!.lemma !== 'believe' &&
        g.analysis.children[phrase.index]!.length === 1
      );
    case 'for':
      return (
        lemma === 'time' && g.analysis.children[phrase.index]!.some((at) => g.analysis.tokens[at]!.lemma === 'first')
      );
    case 'into':
      // "called into question the ruling"
      if (lemma === 'question' || lemma === 'doubt') return g.analysis.tokens[phrase.head]!.lemma === 'call';
      return phones.has(lemma);
    case 'over':
      return phones.has(lemma);
    case 'via':
      return true;
    case 'on':
      return (
        lemma === 'media' ||
        (posting.has(g.analysis.tokens[phrase.head]!.lemma) && (phrase.upos === 'PROPN' || places.has(lemma)))
      );
    default:
      return false;
  }
}
