import { entry } from '../../knowledge/index.js';
import type { Token } from '../../language/index.js';
import type { Name } from '../cast.js';
import { genderOfName } from '../names/index.js';
import { blank } from './blank.js';
import { isOneCompatriot } from './demonyms.js';
import { spread } from './extent.js';
import { genderOfTitle } from './genders.js';
import type { Ground } from './ground.js';
import { isNoBody } from './nobodies.js';
import type { Phrase } from './working.js';

/** The phrase of a name: what it names and whether it is somebody who acts. */
export function namePhrase(ground: Ground, name: Name, token: Token): Phrase {
  const known = name.entry && !isOfNamesake(ground, name) ? entry(name.entry) : undefined;
  const phrase = blank(ground, token);
  if (name.entry && !known) {
    // `Niger state` lies in Nigeria
    spread(ground, phrase, name.first, name.last);
    return phrase;
  }
  if (isHomeland(ground, name)) {
    phrase.lemma = token.form.toLowerCase();
    spread(ground, phrase, token.index, token.index + 1);
    phrase.from = phrase.first;
    phrase.kind = 'state';
    phrase.isDefinite = true;
    return phrase;
  }
  spread(ground, phrase, name.first, name.last);
  phrase.from = name.first;
  phrase.to = name.last;
  phrase.form = name.kind === 'group' && known?.kind === 'state' ? 'nominal' : 'name';
  phrase.kind = isNoBody(ground, name) ? 'thing' : nameKind(name);
  phrase.name = name;
  // `the Dane`
  if (phrase.form === 'nominal' && isOneCompatriot(ground, name.first - 1, name.last - 1, name.first))
    phrase.kind = 'person';
  phrase.isPlural = phrase.kind === 'group' || phrase.kind === 'bloc';
  if (phrase.kind === 'person' && phrase.form === 'name')
    phrase.gender =
      genderOfTitle(ground.forms[name.first - 1] ?? '') ??
      // `the Earl of Kinnoull`
      (ground.forms[name.first + 1] === 'of' ? genderOfTitle(ground.forms[name.first]!) : null) ??
      (name.last - name.first > 1 ? genderOfName(ground.forms[name.first]!) : null);
  phrase.isDefinite = true;
  phrase.country = known?.country ?? null;
  phrase.sectors = known?.sectors ?? none;
  return phrase;
}

const none: readonly never[] = [];

/** `Niger state`, `Mexico state`: a part of some state, not the state of that name. */
const isOfNamesake = ({ forms, analysis }: Ground, { kind, last }: Name): boolean =>
  kind === 'state' && forms[last] === 'state' && !/^(?:NOUN|PROPN|PART)$/.test(analysis.tokens[last + 1]?.upos ?? '');

/** `our Nation`: a common noun with the capital of ceremony. */
const isHomeland = ({ forms }: Ground, { entry: known, first, last }: Name): boolean =>
  !known &&
  last - first === 1 &&
  /^(?:Nation|Country|Republic|Homeland|Motherland|Fatherland|Kingdom)$/.test(forms[first]!) &&
  /^(?:the|this|our|my)$/i.test(forms[first - 1] ?? '');

function nameKind(name: Name): Phrase['kind'] {
  return name.kind === 'instrument' || name.kind === 'other' ? 'thing' : name.kind;
}
