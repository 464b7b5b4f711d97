/** What a document came from, for one that has no title: a text that was pasted has no better name than its id. */
export const originWords = (origin: string): string =>
  origin.replace(/^text:([0-9a-f]{8})[0-9a-f]{8}$/, 'Pasted text $1');
