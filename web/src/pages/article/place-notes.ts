/** A note in the margin: where its words stand, and how tall it is. */
export interface Placed {
  readonly anchor: number;
  readonly height: number;
}

/**
 * Where each note begins so that none lies on another: beside its words, or as soon below as those before it leave room.
 * The one in hand stands exactly beside its words, and those before it give way upwards.
 *
 * @param notes in the order of their anchors
 * @param inHand number of the note in hand, or -1
 */
export function placeNotes(notes: readonly Placed[], inHand = -1, gap = 8): number[] {
  const tops: number[] = [];
  let free = Number.NEGATIVE_INFINITY;
  notes.forEach(({ anchor, height }, at) => {
    const top = at === inHand ? anchor : Math.max(anchor, free);
    tops.push(top);
    free = top + height + gap;
  });
  let ceiling = notes[inHand]?.anchor ?? Number.POSITIVE_INFINITY;
  for (let at = inHand - 1; at >= 0; at--) {
    const lowest = ceiling - gap - notes[at]!.height;
    if (tops[at]! <= lowest) break;
    tops[at] = lowest;
    ceiling = lowest;
  }
  return tops;
}
