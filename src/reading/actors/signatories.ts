import { groupOf } from './groups.js';
import type { Scene } from './scene.js';
import { firstAfter } from './together.js';
import { type Entity, type Phrase, settled } from './working.js';

const texts = /^(?:statement|declaration|communiqu[eé]|appeal|letter)$/i;
/** Texts that one speaks or signs. */
const spoken =
  /^(?:statement|remarks|speech|address|intervention|declaration|letter|message|testimony|appeal|keynote)$/i;

/**
 * The one person whose a text is by its heading (`Statement by Ambassador Ana Lind of Peru`, `Remarks by the President, Luis Mora`), or the
 * one body or state (`Statement by the Foreign Ministry of Chad`); null where there are several or none.
 */
export function authorOf(scene: Scene): Entity | null {
  const { ground, phrases, together: lists } = scene;
  const { forms, analysis } = ground;
  const byline = authorByLine(scene);
  if (byline) return byline;
  const heading = analysis.sentences[0];
  // a heading is all of its paragraph, and no sentence
  if (!heading || analysis.sentences[1]?.paragraph === heading.paragraph || !analysis.sentences[1]) return null;
  for (let at = heading.first; at < Math.min(heading.last - 2, heading.first + 5); at++) {
    if (!spoken.test(forms[at]!) || !/^(?:by|of|from)$/.test(forms[at + 1]!)) continue;
    if (forms.slice(heading.first, at).some((form) => /^(?:joint|on|about)$/i.test(form))) return null;
    // the first name behind it, with its title before it
    const named = phrases.find(
      ({ head, form, entity, sentence }) => head > at && sentence === 0 && form === 'name' && entity !== null,
    );
    const entity = named && settled(named.entity!);
    if (!named || !entity || lists.some(({ head, isJoined }) => isJoined && head > at && head <= named.head))
      return null;
    if (entity.kind === 'person') return entity;
    // `Statement by the spokesperson of the Union`: it is the body's
    return /^(?:organisation|state|bloc)$/.test(entity.kind) ? entity : null;
  }
  return null;
}

/**
 * The one person of a by-line (`By Ana Lind`, a paragraph of its own near the head) in whose text somebody says *I* outside of quotations: what a
 * reporter writes about others has none.
 */
function authorByLine({ ground, phrases }: Scene): Entity | null {
  const { forms, analysis, quotations } = ground;
  const { sentences } = analysis;
  for (let at = 0; at < Math.min(5, sentences.length - 1); at++) {
    const { first, last, paragraph } = sentences[at]!;
    if (!/^by$/i.test(forms[first]!) || last - first > 16 || last - first < 3) continue;
    if (sentences[at - 1]?.paragraph === paragraph || sentences[at + 1]!.paragraph === paragraph) continue;
    const named = phrases.filter(({ sentence, form, entity }) => sentence === at && form === 'name' && entity !== null);
    const [author] = named;
    const isOther = named.some((one) => one !== author && settled(one.entity!).kind === 'person');
    if (!author || isOther || author.from > first + 3) return null;
    const entity = settled(author.entity!);
    if (entity.kind !== 'person' || !(entity.offices.length || entity.official)) return null;
    return forms.some((form, i) => form === 'I' && i >= last && quotations[i]! < 0) ? entity : null;
  }
  return null;
}

/**
 * Who speaks as `we` through a whole text: those who say so (`We, the foreign ministers of Chad and Mali, condemn …`), or whose it
 * is by its heading (`Joint statement by Chad and Mali`). Null where the text is nobody's.
 */
export function signatories(scene: Scene): Entity | null {
  const { ground, phrases } = scene;
  const { forms, analysis } = ground;
  for (const { form, head, quotation } of phrases) {
    if (form !== 'pronoun' || quotation >= 0 || forms[head] !== 'We' || forms[head + 1] !== ',') continue;
    const named = phraseFrom(scene, head + 2);
    return named ? together(scene, named) : null;
  }
  const heading = analysis.sentences[0];
  if (!heading) return null;
  for (let at = heading.first; at < heading.last - 2; at++) {
    if (!texts.test(forms[at]!) || !/^(?:by|of|from)$/.test(forms[at + 1]!)) continue;
    const named = phraseFrom(scene, at + 2);
    return named ? together(scene, named) : null;
  }
  return null;
}

/** The phrase with an actor of several that begins at a token. */
const phraseFrom = ({ phrases }: Scene, first: number): Phrase | undefined =>
  phrases.find((phrase) => phrase.first === first && phrase.entity && phrase.form !== 'pronoun');

/** The actor of a phrase with those that are joined to it. */
function together(scene: Scene, phrase: Phrase): Entity | null {
  const list = scene.together[firstAfter(scene.together, phrase.head - 1)];
  if (list?.isJoined && list.head === phrase.head) return groupOf(scene.named, list.members);
  const entity = settled(phrase.entity!);
  return entity.kind === 'group' || entity.kind === 'bloc' ? entity : null;
}
