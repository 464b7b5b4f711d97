import type { Actor, Side } from '../../record/index.js';

/** Whoever is at odds with the state that he is of. */
const defiant = /^(?:REB|PRM|SEP|UAF|OPP)$/;

/** For whom sides act: their states; of those without one, the bodies in which they hold office; or themselves. */
export const kinOf = (sides: readonly Side[], actorOf: (id: string) => Actor | undefined): string[] =>
  sides.flatMap(({ actor }) => {
    const known = actorOf(actor);
    // `the Chadian rebels accused the army`: they do not act for one state
    if (known?.country)
      return [known.sectors.some((one) => defiant.test(one)) ? `${known.country} defied` : known.country];
    return [actor, ...(known?.offices ?? []).flatMap(({ of }) => of ?? [])];
  });

/** Whether some of these sides act for the same as some of those. */
export function areKin(
  these: readonly Side[],
  those: readonly Side[],
  actorOf: (id: string) => Actor | undefined,
): boolean {
  const kin = new Set(kinOf(these, actorOf));
  return kinOf(those, actorOf).some((one) => kin.has(one));
}
