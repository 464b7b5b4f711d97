/** A rectangle on the screen. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** On which side of its node a name stands. */
export type Side = 'right' | 'left' | 'below' | 'above';

/** A node as it is drawn: its weight, its middle and radius, and how wide its name is, in pixels. */
export interface Drawn {
  readonly id: string;
  readonly weight: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
}

const sides: readonly Side[] = ['right', 'left', 'below', 'above'];
/** How high a name is, and how far from its node, in pixels. */
const height = 17;
const gap = 5;

/** A node of at least so much of the greatest weight is named even where its name hides smaller nodes. */
const great = 0.6;

/**
 * Where the names of nodes stand so that none lies over another, over a node or beyond the frame; those that find no
 * place have none. Those that come first choose first; only the name of a great node may lie over nodes that are not.
 */
export function placeNames(nodes: readonly Drawn[], frame: { readonly width: number; readonly height: number }) {
  const least = great * Math.max(...nodes.map(({ weight }) => weight));
  const isGreat = ({ weight }: Drawn): boolean => weight >= least;
  const discs = nodes.map(discOf);
  const greatDiscs = nodes.filter(isGreat).map(discOf);
  const names: Box[] = [];
  const isFree = (box: Box, others: readonly Box[]): boolean =>
    box.left >= 0 &&
    box.top >= 0 &&
    box.right <= frame.width &&
    box.bottom <= frame.height &&
    ![...names, ...others].some((other) => overlap(box, other));
  const placed = new Map<string, Side>();
  for (const node of nodes) {
    const side =
      sides.find((one) => isFree(boxOf(node, one), discs)) ??
      (isGreat(node) ? sides.find((one) => isFree(boxOf(node, one), greatDiscs)) : undefined);
    if (!side) continue;
    placed.set(node.id, side);
    names.push(boxOf(node, side));
  }
  return placed;
}

const discOf = ({ x, y, radius }: Drawn): Box => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius,
});

/** The rectangle of a name on one side of its node. */
export function boxOf({ x, y, radius, width }: Drawn, side: Side): Box {
  const away = radius + gap;
  const left = side === 'right' ? x + away : side === 'left' ? x - away - width : x - width / 2;
  const top = side === 'below' ? y + away : side === 'above' ? y - away - height : y - height / 2;
  return { left, top, right: left + width, bottom: top + height };
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
