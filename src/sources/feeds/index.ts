export { type Follow, followItems, Keep, keyOf } from './follow.js';
export type { Feed, FeedItem } from './item.js';
export { parseFeed } from './parse.js';
