import { Link } from '@tanstack/react-router';
import type { ActorName } from '../client/answers';

/** A name that leads to its dossier. */
export function ActorLink({ actor }: { readonly actor: ActorName }) {
  return (
    <Link to="/actors/$actor" params={{ actor: actor.id }} className="actor-link">
      <bdi>{actor.name}</bdi>
    </Link>
  );
}

/** Names in a row: `Iran, China and Russia`. */
export function ActorLinks({
  actors,
  none = 'nobody named',
}: {
  readonly actors: readonly ActorName[];
  readonly none?: string;
}) {
  if (!actors.length) return <span className="soft">{none}</span>;
  return actors.map((actor, at) => (
    <span key={actor.id}>
      {at > 0 && (at === actors.length - 1 ? ' and ' : ', ')}
      <ActorLink actor={actor} />
    </span>
  ));
}
