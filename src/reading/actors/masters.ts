import type { Scene } from './scene.js';
import { type Phrase, settled } from './working.js';

/** `two aides to Huamani`: the country of the person right behind whom they serve. */
export function masterOf({ ground, byHead }: Scene, { lemma, head }: Phrase): string | null {
  if (!serving.test(lemma) || !/^(?:to|for)$/.test(ground.forms[head + 1] ?? '')) return null;
  const person = byHead.slice(head + 2, head + 6).find((one) => one?.form === 'name' && one.name?.kind === 'person');
  const entity = person?.entity ? settled(person.entity) : null;
  const isNext = person && ground.forms.slice(head + 2, person.from).every((form) => !/^[,;.]$/.test(form));
  return isNext && entity?.sectors.some((sector) => sector !== 'BUS') ? entity.country : null;
}

/** `his counterpart from Chile`, on whatever the tree hangs Chile. */
export function homeOfCounterpart({ byHead, ground }: Scene, { lemma, head, isPlural }: Phrase): string | null {
  if (lemma !== 'counterpart' || isPlural || !/^(?:from|in)$/.test(ground.forms[head + 1] ?? '')) return null;
  const state = byHead.slice(head + 2, head + 5).find((one) => one?.name?.kind === 'state' && one.from <= head + 3);
  return state && !/^(?:and|,)$/.test(ground.forms[state.to] ?? '') ? state.country : null;
}

/** Who serves somebody, mostly in his own state. */
const serving = /^(?:aide|adviser|advisor|assistant|spokes(?:man|woman|person)|secretary)$/;
