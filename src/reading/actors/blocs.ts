import { regionOf } from './lexicon.js';
import type { Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

const alliances = /\b(?:NATO|CSTO|Collective Security Treaty|Alliance|AUKUS|Quad)\b/;
/** Blocs that have the word in the name that their initials stand for. */
const organised = /\b(?:NATO|CSTO|OPEC|Organi[sz]ation)\b/;
/** Blocs that are too firm, or too large, to be called a group. */
const firm = /^(?:European Union|African Union|NATO|Commonwealth.*|the West|Global South|.*\bPowers|E3)$/;
/** Words before a noun that any bloc may have: `the regional bloc`, `the 10-member grouping`. */
const plain =
  /^(?:the|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|regional|trade|trading|economic|political|security|\d+|-|member|nation|country|state|strong|wider)$/i;
/** Regions as adjectives, and the blocs that lie in them. */
const regions: readonly [words: RegExp, bloc: RegExp][] = [
  [/^west african$/i, /^(?:ECOWAS|West African.*)$/],
  [/^east african$/i, /^(?:East African Community|Intergovernmental.*)$/],
  [/^southern african$/i, /^Southern African.*$/],
  [/^(?:pan )?african$/i, /^African Union$/],
  [/^(?:south ?east|southeast) asian$/i, /^ASEAN$/],
  [/^european$/i, /^European Union$/],
  [/^(?:gulf|gulf arab)$/i, /^Gulf Cooperation Council$/],
  [/^(?:south|latin) american$/i, /^(?:Mercosur|UNASUR|CELAC)$/],
  [/^(?:western|transatlantic|military|western military)$/i, /^NATO$/],
];

/** Whether a noun means a bloc that the text names: `the bloc`, `the 10-member grouping`, `the west African bloc`. */
export function isBlocMeant(scene: Scene, { name, entry }: Entity, phrase: Phrase): boolean {
  if (!entry || !isSuchNoun(scene, name, phrase) || isOtherOrganisation(scene, name, phrase)) return false;
  // the Seven are called so only where no union is
  if (phrase.lemma === 'bloc' && /^Group of|^G\d/.test(name) && namesUnion(scene, phrase)) return false;
  const before = scene.ground.forms.slice(phrase.first, phrase.head).filter((form) => !plain.test(form));
  if (!before.length) return true;
  const region = before.join(' ').replace(/ - /g, ' ');
  // `the Mercosur bloc`
  if (region === name) return true;
  return regions.some(([words, bloc]) => words.test(region) && bloc.test(name));
}

/** `the regional body`, `the continental body`: a bloc of states that is an organisation of a region, and `the world body` that of the world. */
export function isBodyOfStates({ ground }: Scene, { name, kind, sectors }: Entity, { head, first }: Phrase): boolean {
  if (head - first !== 2 || !sectors.includes('IGO')) return false;
  const word = ground.forms[head - 1]!.toLowerCase();
  if (/^(?:world|global)$/.test(word)) return name === 'United Nations';
  if (word === 'continental') return /^(?:African|European) Union$/.test(name);
  if (/^(?:sub-?)?regional$/.test(word)) return kind === 'bloc' ? !isWide.test(name) : regionalBodies.test(name);
  return false;
}

const isWide = /^(?:NATO|Commonwealth.*|African Union|OPEC.*|BRICS|G\d+|OECD|Non-Aligned Movement|.*Francophonie.*)$/;
const regionalBodies = /^(?:Intergovernmental Authority|Inter-American|Economic Community|Pacific Islands)/;

function isSuchNoun(scene: Scene, name: string, { lemma }: Phrase): boolean {
  return isCalledBloc(name, lemma) || (/^(?:group|grouping)$/.test(lemma) && !firm.test(name) && !hasOtherGroup(scene));
}

/** Whether a bloc of this name is called so, whatever else the text names. */
export function isCalledBloc(name: string, lemma: string): boolean {
  if (/^organi[sz]ation$/.test(lemma)) return organised.test(name);
  if (lemma === 'alliance') return alliances.test(name);
  if (lemma === 'bloc') return !alliances.test(name) && name !== 'the West';
  if (lemma === 'union') return /^(?:European|African) Union$/.test(name);
  if (lemma === 'council') return /\bCouncil$/.test(name);
  if (lemma === 'league') return /\bLeague$/.test(name);
  return lemma === 'community' && /\bCommunity$/.test(name);
}

/** `the organization`, where the text has named one in whose name the word stands: not the alliance that has it in its initials alone. */
const isOtherOrganisation = ({ phrases }: Scene, bloc: string, { lemma, from }: Phrase): boolean =>
  /^organi[sz]ation$/.test(lemma) &&
  /^(?:NATO|CSTO)$/.test(bloc) &&
  phrases.some(
    ({ form, entity, from: at }) =>
      at < from &&
      form === 'name' &&
      entity !== null &&
      settled(entity).kind === 'organisation' &&
      /\bOrgani[sz]ation\b/.test(settled(entity).name),
  );

/** Whether the text has named a union of states before. */
const namesUnion = ({ phrases }: Scene, { from }: Phrase): boolean =>
  phrases.some(
    ({ entity, from: at }) => at < from && !!entity && /^(?:European|African) Union$/.test(settled(entity).name),
  );

/** Whether the text names a body that is more readily called a group than a bloc of states is. */
const hasOtherGroup = ({ phrases }: Scene): boolean =>
  phrases.some(({ form, entity }) => {
    const one = form === 'name' && entity ? settled(entity) : null;
    return (
      one?.kind === 'organisation' && !one.sectors.some((sector) => /^(?:IGO|GOV|JRN|MIL|LEG|JUD|COP)$/.test(sector))
    );
  });

/** `the Europeans` who deal with a state together: a bloc or group of European states that the text has named, or null. */
export function europeansMeant(scene: Scene, at: number): readonly Entity[] | null {
  const { phrases, together, named } = scene;
  const european = regionOf('european')!;
  const areEuropean = (members: readonly Entity[]): boolean =>
    members.length > 1 &&
    members.every(({ kind, country }) => kind === 'state' && country !== null && european.has(country));
  const { head, sentence } = phrases[at]!;
  const list = together.findLast((one) => one.head < head && sentence - one.sentence <= 10 && areEuropean(one.members));
  const bloc = named.groups.find(
    (one) => !one.same && one.entry && one.members.length < 4 && areEuropean(one.members.map(settled)),
  );
  if (bloc) return bloc.members.map(settled);
  return list && !isOneOfSeveral(scene, at, list.members, european) ? list.members : null;
}

/** States in Europe that nobody means by *the Europeans*. */
const eastern = /^(?:RUS|BLR|UKR|TUR)$/;

/** Whether the text tells of another European state as much as of one of these: *the Europeans* are then more than they. */
function isOneOfSeveral(
  { phrases }: Scene,
  at: number,
  members: readonly Entity[],
  european: ReadonlySet<string>,
): boolean {
  const counts = new Map<Entity, number>();
  for (let i = 0; i < at; i++) {
    const entity = phrases[i]!.entity;
    const one = entity && settled(entity);
    if (one?.kind === 'state' && one.country && european.has(one.country) && !eastern.test(one.country))
      counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  const least = Math.min(...members.map((member) => counts.get(member) ?? 0));
  for (const [state, count] of counts) if (!members.includes(state) && count > least) return true;
  return false;
}
