import type { Actor } from '../record/index.js';

const official = /^(?:GOV|MIL|LEG|JUD|COP|SPY|IGO|PTY)$/;

/**
 * Whether a group is made of people of several states for whom those states do not act: `French and German farmers`, but not `French and German
 * ministers`.
 */
export const areOfTheirOwn = ({ kind, sectors, country }: Actor): boolean =>
  kind === 'group' && country === null && sectors.length > 0 && !sectors.some((sector) => official.test(sector));
