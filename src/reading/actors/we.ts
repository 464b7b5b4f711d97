import { groupOf } from './groups.js';
import type { Scene } from './scene.js';
import { type Entity, settled } from './working.js';

/** Who says *we* for the body that he speaks for or leads, and which such bodies a leader means by it. */
const speaksFor = /^(?:.* )?spokes(?:man|woman|person)$/;
const leads =
  /^(?:president|chair(?:man|woman|person)?|head|chief|director|founder|co-founder|leader|commander|secretary general|general secretary|(?:executive|managing) director|director general|chief executive|ceo)$/;
const led = /^(?:NGO|SOC|BUS|REB|SEP|LAB|MED|EDU)$/;

/** Whom one who speaks means by *we*: the body that he speaks for or leads; or null, where he may mean anybody. */
export function bodyOfSpeaker({ offices }: Entity): Entity | null {
  for (const { of, office } of offices) {
    const body = of ? settled(of) : null;
    if (!body || office.isFormer || !/^(?:organisation|group|bloc)$/.test(body.kind) || !body.phrases.length) continue;
    const title = office.title.toLowerCase();
    if (speaksFor.test(title)) return body;
    if (leads.test(title) && body.sectors.some((sector) => led.test(sector))) return body;
  }
  return null;
}

/** Whom each of two or more who answer together means by *we*: those whom the text joins and who all speak in it by turns. */
export function answeringTogether(
  { together, named }: Scene,
  speakers: ReadonlySet<Entity>,
): (one: Entity) => Entity | null {
  const teams = together.filter(
    ({ isJoined, members }) => isJoined && members.every((one) => speakers.has(settled(one))),
  );
  return (one) => {
    const team = teams.find(({ members }) => members.some((member) => settled(member) === one));
    return team ? groupOf(named, team.members.map(settled)) : null;
  };
}
