/**
 * Flags of the engine where several threads read: each has a heap of its own, so it grows by a fifth before it is
 * collected, not to its double, and is kept small.
 */
export const threadFlags = ['--heap-growing-percent=20', '--optimize-for-size'] as const;
