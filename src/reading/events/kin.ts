import type { Actor, Side } from '../../record/index.js';

/** For whom sides act: their states; of those without one, the bodies in which they hold office; or themselves. */
export const kinOf = (sides: readonly Side[], actorOf: (id: string) => Actor | undefined): string[] =>
  sides.flatMap(({ actor }) => {
    const known = actorOf(actor);
    if (known?.country) return [known.country];
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
