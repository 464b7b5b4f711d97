import { directionOf } from './direction';

/** A headline within other words, running its own way. */
export const Title = ({ words }: { readonly words: string }) => <bdi dir={directionOf(words)}>{words}</bdi>;
