import { countedMembers, memberKind } from './counted.js';
import { hold, nobodys } from './links.js';
import { isInOffice } from './officials.js';
import { childOf, type Scene } from './scene.js';
import { signersOf } from './signed-by.js';
import { firstAfter } from './together.js';
import { type Entity, type OfficePhrase, type Phrase, settled } from './working.js';

/** `the presidents of Kenya and Uganda`: those who hold the office in each. */
export function holdersMeant(scene: Scene, phrase: Phrase): readonly Entity[] | null {
  const { office } = phrase;
  if (!office?.isPlural) return null;
  const states = statesOf(scene, phrase);
  if (!states) return null;
  const holders: Entity[] = [];
  for (const state of states) {
    const holder = scene.holders.find(
      (one) =>
        !one.same &&
        one.kind === 'person' &&
        one.country === state.country &&
        (isInOffice(one, office.title, state.country) ||
          one.offices.some(({ office: held }) => isCalled(held, office))),
    );
    if (!holder) return signersOf(scene, phrase, states);
    holders.push(holder);
  }
  return holders;
}

/**
 * Gives those whom a plural office names one by one behind it that office (`the envoys of the two countries, Ann Lee and Carlos Ruiz`), and of
 * as many states that it names itself each his own, in their order (`the ministers of Peru and Chile, Ann Lee and Carlos Ruiz`).
 */
export function holdListed(scene: Scene, phrase: Phrase, members: readonly Entity[]): void {
  const { office } = phrase;
  if (!office?.isPlural) return;
  const states = statesOf(scene, phrase);
  const isCounted = scene.byHead[childOf(scene.ground.analysis, phrase.head, 'nmod')]?.count ?? null;
  const areEach = isCounted === null && states?.length === members.length;
  members.forEach((member, place) => {
    const name = settled(member).phrases.find(({ head }) => head > phrase.head);
    const state = areEach ? settled(states![place]!).phrases.findLast(({ head }) => head < name!.head) : undefined;
    if (name) hold(scene.ground, scene.byHead, name, office, state?.head ?? nobodys);
  });
}

/** Who leads a state or its government is its leader. */
const isCalled = (held: OfficePhrase, { title }: OfficePhrase): boolean =>
  held.title === title || (title === 'leader' && held.level === 'head');

/**
 * The states of which a plural office is spoken: `the presidents of Kenya and Uganda`, `the Kenyan and Ugandan leaders`,
 * `the leaders of the two countries`; null where they are not two or more.
 */
function statesOf(scene: Scene, phrase: Phrase): readonly Entity[] | null {
  const { ground, together, byHead, named } = scene;
  const next = together[firstAfter(together, phrase.head)];
  if (next?.isJoined && next.head < phrase.last && ground.analysis.tokens[next.head]!.head === phrase.head)
    return next.members;
  const before: Entity[] = [];
  for (let i = phrase.first; i < phrase.head; i++) {
    const id = ground.adjectives.get(i);
    const state = id ? named.ofEntry(id) : null;
    if (state && !before.includes(state)) before.push(state);
  }
  if (before.length > 1) return before;
  const counted = byHead[childOf(ground.analysis, phrase.head, 'nmod')];
  if (!counted || counted.kind === 'person' || !counted.count || ground.forms[counted.first - 1] !== 'of') return null;
  const at = scene.phrases.indexOf(counted);
  const kind = memberKind(counted);
  return kind && counted.isDefinite ? countedMembers(scene, counted, at, kind) : null;
}
